<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>ArchiveSettings</name>
        <message>
            <source>Archive and backups</source>
            <translation>Архив и резервные копии</translation>
        </message>
        <message>
            <source>Everything is in this one folder. It may be copied as it is.</source>
            <translation>Всё хранится в одной этой папке. Её можно копировать как есть.</translation>
        </message>
        <message>
            <source>Folder of the archive</source>
            <translation>Папка архива</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Open another archive…</source>
            <translation>Открыть другой архив…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Создать копию сейчас</translation>
        </message>
        <message>
            <source>Copy to another disk…</source>
            <translation>Копировать на другой диск…</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Compares every record, every file and the search index with one another.</source>
            <translation>Сверяет между собой все записи, файлы и поисковый индекс.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Проверить сейчас</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Скопировать отчёт</translation>
        </message>
        <message>
            <source>Restore what was saved</source>
            <translation>Восстановить сохранённое</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что найдено</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход выполнения</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>The last backup in this folder was made on {day}.</source>
            <translation>Последняя резервная копия в этой папке: {day}.</translation>
        </message>
        <message>
            <source>There is no backup in this folder yet.</source>
            <translation>В этой папке ещё нет резервной копии.</translation>
        </message>
        <message>
            <source>No program opened the folder. Its place stands here.</source>
            <translation>Ни одна программа не открыла папку. Её место указано здесь.</translation>
        </message>
        <message>
            <source>Copy to another disk</source>
            <translation>Копировать на другой диск</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were copied and checked.</source>
            <translation>
                <numerusform>Скопирован и проверен %n файл.</numerusform>
                <numerusform>Скопировано и проверено %n файла.</numerusform>
                <numerusform>Скопировано и проверено %n файлов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied. %n file(s) were missing or altered in the archive already:</source>
            <translation>
                <numerusform>Скопировано. В архиве уже отсутствовал или был изменён %n файл:</numerusform>
                <numerusform>Скопировано. В архиве уже отсутствовали или были изменены %n файла:</numerusform>
                <numerusform>Скопировано. В архиве уже отсутствовали или были изменены %n файлов:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All is well: every record and %n file(s) were looked at.</source>
            <translation>
                <numerusform>Всё в порядке: проверены все записи и %n файл.</numerusform>
                <numerusform>Всё в порядке: проверены все записи и %n файла.</numerusform>
                <numerusform>Всё в порядке: проверены все записи и %n файлов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are not as they should be. Send the report to whoever looks after pressdesk.</source>
            <translation>
                <numerusform>Найдено %n нарушение. Отправьте отчёт тому, кто отвечает за pressdesk.</numerusform>
                <numerusform>Найдено %n нарушения. Отправьте отчёт тому, кто отвечает за pressdesk.</numerusform>
                <numerusform>Найдено %n нарушений. Отправьте отчёт тому, кто отвечает за pressdesk.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AuthorityDialog</name>
        <message>
            <source>Name</source>
            <translation>Имя или название</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Другие названия</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Входит в</translation>
        </message>
        <message>
            <source>Other names, separated by semicolons</source>
            <translation>Другие названия через точку с запятой</translation>
        </message>
        <message>
            <source>Add a post</source>
            <translation>Добавить должность</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>One of the days is not a day. Write it like 12.10.2023. Nothing was saved.</source>
            <translation>Одна из дат указана неверно. Напишите её как 12.10.2023. Ничего не сохранено.</translation>
        </message>
    </context>
    <context>
        <name>BinPage</name>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>What is in the bin, what was put there last first</source>
            <translation>Содержимое корзины, сначала последнее</translation>
        </message>
        <message>
            <source>The bin is empty. What is put in the bin waits here and can be taken out again.</source>
            <translation>Корзина пуста. То, что помещено в корзину, хранится здесь и может быть возвращено.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) in the bin</source>
            <translation>
                <numerusform>%n запись в корзине</numerusform>
                <numerusform>%n записи в корзине</numerusform>
                <numerusform>%n записей в корзине</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) taken out of the bin.</source>
            <translation>
                <numerusform>%n запись возвращена из корзины.</numerusform>
                <numerusform>%n записи возвращены из корзины.</numerusform>
                <numerusform>%n записей возвращено из корзины.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Builder</name>
        <message>
            <source>First day of the period</source>
            <translation>Первый день периода</translation>
        </message>
        <message>
            <source>Last day of the period</source>
            <translation>Последний день периода</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Темы</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Страны</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) can be printed</source>
            <translation>
                <numerusform>Можно напечатать %n релиз</numerusform>
                <numerusform>Можно напечатать %n релиза</numerusform>
                <numerusform>Можно напечатать %n релизов</numerusform>
            </translation>
        </message>
        <message>
            <source>No release of this period is published in this language ({language}).</source>
            <translation>За этот период нет релизов, опубликованных на этом языке ({language}).</translation>
        </message>
        <message>
            <source>No release has its day in this period. Choose another period, or fewer filters.</source>
            <translation>За этот период релизов нет. Выберите другой период или уберите часть фильтров.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>New bulletin</source>
            <translation>Новый бюллетень</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Этот месяц</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Прошлый месяц</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Отметить все</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Снять отметки</translation>
        </message>
        <message>
            <source>Releases of the bulletin, in their order</source>
            <translation>Релизы бюллетеня по порядку</translation>
        </message>
        <message>
            <source>Drag a release to its place, or move it with Alt+Up and Alt+Down.</source>
            <translation>Перетащите релиз на его место или переместите клавишами Alt+Вверх и Alt+Вниз.</translation>
        </message>
        <message>
            <source>No topic is called “{name}”, so nothing is narrowed by it.</source>
            <translation>Темы с названием «{name}» нет, поэтому список по ней не сужен.</translation>
        </message>
        <message>
            <source>No country is called “{name}”, so nothing is narrowed by it.</source>
            <translation>Страны с названием «{name}» нет, поэтому список по ней не сужен.</translation>
        </message>
    </context>
    <context>
        <name>BulletinsPage</name>
        <message>
            <source>New bulletin</source>
            <translation>Новый бюллетень</translation>
        </message>
        <message>
            <source>No bulletin has been issued yet.</source>
            <translation>Пока не выпущено ни одного бюллетеня.</translation>
        </message>
        <message>
            <source>Issued bulletins</source>
            <translation>Выпущенные бюллетени</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Выпущенные</translation>
        </message>
        <message>
            <source>The bulletins of the office</source>
            <translation>Бюллетени ведомства</translation>
        </message>
        <message>
            <source>A bulletin puts the releases of a period together in one Word document. The exact file of each that was issued is kept here.</source>
            <translation>Бюллетень собирает релизы за период в один документ Word. Точный файл каждого выпущенного бюллетеня хранится здесь.</translation>
        </message>
        <message>
            <source>Make the first bulletin</source>
            <translation>Подготовить первый бюллетень</translation>
        </message>
        <message>
            <source>Save a copy of the bulletin</source>
            <translation>Сохранить копию бюллетеня</translation>
        </message>
        <message>
            <source>The bulletin was put in the bin.</source>
            <translation>Бюллетень помещён в корзину.</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>В корзину</translation>
        </message>
    </context>
    <context>
        <name>TaskCard</name>
        <message>
            <source>Nothing waits here.</source>
            <translation>Здесь ничего не ждёт.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>(no title)</source>
            <translation>(без заголовка)</translation>
        </message>
    </context>
    <context>
        <name>ChipsField</name>
        <message>
            <source>Type a name…</source>
            <translation>Введите имя или название…</translation>
        </message>
        <message>
            <source>Add “{name}” to the archive</source>
            <translation>Добавить «{name}» в архив</translation>
        </message>
        <message>
            <source>More than one record is called “{name}”. Choose one with ↓ and Enter.</source>
            <translation>Записей с названием «{name}» несколько. Выберите нужную клавишами ↓ и Enter.</translation>
        </message>
        <message>
            <source>“{name}” is no name in the archive. Choose one with ↓ and Enter, or delete it.</source>
            <translation>В архиве нет имени или названия «{name}». Выберите из списка клавишами ↓ и Enter или удалите введённое.</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>Saved by somebody else meanwhile</source>
            <translation>Тем временем сохранено другим</translation>
        </message>
        <message>
            <source>{who} saved this release on {when}, after you opened it. Nothing of yours is lost: choose which words go on. The others stay in the history.</source>
            <translation>После того как вы открыли этот релиз, его сохранил(а) {who} ({when}). Ваши слова не потеряны: выберите, какой вариант останется. Другой сохранится в истории.</translation>
        </message>
        <message>
            <source>What they changed</source>
            <translation>Что изменено другими</translation>
        </message>
        <message>
            <source>Save mine over theirs</source>
            <translation>Сохранить моё поверх</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Взять их вариант</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Продолжить правку</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Произошла ошибка</translation>
        </message>
        <message>
            <source>pressdesk made a mistake and could not finish what you asked for. Everything that was saved is kept. If it happens again, send this report to whoever looks after pressdesk; it holds no text of yours.</source>
            <translation>В программе произошла ошибка, и действие не было завершено. Всё, что было сохранено, осталось на месте. Если это повторится, отправьте отчёт тому, кто отвечает за pressdesk; ваших текстов в нём нет.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Скопировать отчёт</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>Choose in a calendar</source>
            <translation>Выбрать в календаре</translation>
        </message>
        <message>
            <source>This is not a day. Write it like 12.10.2023.</source>
            <translation>Это не дата. Напишите так: 12.10.2023.</translation>
        </message>
    </context>
    <context>
        <name>DashboardPage</name>
        <message>
            <source>Drafts</source>
            <translation>Черновики</translation>
        </message>
        <message>
            <source>Dates to confirm</source>
            <translation>Уточнить дату</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>Переводы</translation>
        </message>
        <message>
            <source>Embargoes</source>
            <translation>Эмбарго</translation>
        </message>
        <message>
            <source>Changed lately</source>
            <translation>Недавние изменения</translation>
        </message>
        <message>
            <source>Health of the archive</source>
            <translation>Состояние архива</translation>
        </message>
        <message>
            <source>Photos without captions</source>
            <translation>Фотографии без подписей</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Releases by month</source>
            <translation>Релизы по месяцам</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Страны</translation>
        </message>
        <message>
            <source>Countries this year</source>
            <translation>Страны за год</translation>
        </message>
        <message>
            <source>This archive is empty</source>
            <translation>Этот архив пуст</translation>
        </message>
        <message>
            <source>Write the first release, or bring in the files that you have: Word, text, web pages and pictures.</source>
            <translation>Напишите первый релиз или внесите имеющиеся файлы: документы Word, тексты, веб-страницы и изображения.</translation>
        </message>
        <message>
            <source>New release</source>
            <translation>Новый релиз</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Импортировать файлы…</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Доброе утро</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Добрый день</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Добрый вечер</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need a person</source>
            <translation>
                <numerusform>требует внимания: %n</numerusform>
                <numerusform>требуют внимания: %n</numerusform>
                <numerusform>требуют внимания: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>embargo?</source>
            <translation>эмбарго?</translation>
        </message>
        <message>
            <source>several languages?</source>
            <translation>несколько языков?</translation>
        </message>
        <message>
            <source>headline?</source>
            <translation>заголовок?</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>нет даты</translation>
        </message>
        <message>
            <source>out of date</source>
            <translation>устарел</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>нет текста</translation>
        </message>
        <message>
            <source>lifts {when}</source>
            <translation>снимается {when}</translation>
        </message>
        <message>
            <source>Nothing waits here.</source>
            <translation>Здесь ничего не ждёт.</translation>
        </message>
        <message>
            <source>No backup was made yet.</source>
            <translation>Резервных копий ещё нет.</translation>
        </message>
        <message>
            <source>Newest backup: {when}</source>
            <translation>Последняя резервная копия: {when}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n день назад</numerusform>
                <numerusform>%n дня назад</numerusform>
                <numerusform>%n дней назад</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>Open an archive</source>
            <translation>Открыть архив</translation>
        </message>
    </context>
    <context>
        <name>EditorWindow</name>
        <message>
            <source>These words were not saved when pressdesk was closed. They are as you left them.</source>
            <translation>Эти слова не были сохранены, когда pressdesk закрылся. Они такие, какими вы их оставили.</translation>
        </message>
        <message>
            <source>Not saved · draft kept at {time}</source>
            <translation>Не сохранено · черновик записан в {time}</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сохранено.</translation>
        </message>
        <message>
            <source>Saved and published.</source>
            <translation>Сохранено и опубликовано.</translation>
        </message>
        <message>
            <source>This release was never saved, so it has no history.</source>
            <translation>Этот релиз ещё не сохранялся, поэтому истории нет.</translation>
        </message>
        <message>
            <source>An earlier version stands on the form. It counts once you save it.</source>
            <translation>В форме стоит более ранняя версия. Она вступит в силу, когда вы её сохраните.</translation>
        </message>
        <message>
            <source>Cleaning what you pasted…</source>
            <translation>Вставленный текст очищается…</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Не сохранено</translation>
        </message>
        <message>
            <source>There are words here that are not saved. What should become of them?</source>
            <translation>Сохранить изменения?</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Продолжить правку</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) that came with the discarded words were put in the bin.</source>
            <translation>
                <numerusform>%n фотография, добавленная с несохранённым текстом, помещена в корзину.</numerusform>
                <numerusform>%n фотографии, добавленные с несохранённым текстом, помещены в корзину.</numerusform>
                <numerusform>%n фотографий, добавленных с несохранённым текстом, помещены в корзину.</numerusform>
            </translation>
        </message>
        <message>
            <source>New release</source>
            <translation>Новый релиз</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сохраняется…</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>A name is not chosen yet. Nothing was saved.</source>
            <translation>Одно из имён ещё не выбрано. Ничего не сохранено.</translation>
        </message>
    </context>
    <context>
        <name>FacetBox</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Меньше</translation>
        </message>
    </context>
    <context>
        <name>FactsPanel</name>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Embargo until</source>
            <translation>Эмбарго до</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Организации</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Страны</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Темы</translation>
        </message>
        <message>
            <source>The date is not a day. Write it like 12.10.2023, or leave it empty. Nothing was saved.</source>
            <translation>Дата указана неверно. Напишите её как 12.10.2023 или оставьте поле пустым. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>The embargo needs a day like 12.10.2023 and a time like 14:30. Nothing was saved.</source>
            <translation>Укажите дату эмбарго в виде 12.10.2023 и время в виде 14:30. Ничего не сохранено.</translation>
        </message>
    </context>
    <context>
        <name>FilesDelegate</name>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
    </context>
    <context>
        <name>FilesModel</name>
        <message>
            <source>Tick all, or none</source>
            <translation>Отметить все или ни одного</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Headline · file</source>
            <translation>Заголовок · файл</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>FilesTable</name>
        <message>
            <source>Files of the import</source>
            <translation>Импортируемые файлы</translation>
        </message>
    </context>
    <context>
        <name>FiltersPanel</name>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Meeting series</source>
            <translation>Серия встреч</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Сбросить все фильтры</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Name of the office</source>
            <translation>Название ведомства</translation>
        </message>
        <message>
            <source>Folder of the archive</source>
            <translation>Папка архива</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход выполнения</translation>
        </message>
        <message>
            <source>Welcome to pressdesk</source>
            <translation>Добро пожаловать в pressdesk</translation>
        </message>
        <message>
            <source>The archive of a press office is one folder.</source>
            <translation>Архив пресс-службы – это одна папка.</translation>
        </message>
        <message>
            <source>Create an archive</source>
            <translation>Создать архив</translation>
        </message>
        <message>
            <source>For your office, empty</source>
            <translation>Для вашего ведомства, пустой</translation>
        </message>
        <message>
            <source>Open an archive</source>
            <translation>Открыть архив</translation>
        </message>
        <message>
            <source>That is there already</source>
            <translation>Который уже существует</translation>
        </message>
        <message>
            <source>Look around in the demo archive</source>
            <translation>Осмотреться в демонстрационном архиве</translation>
        </message>
        <message>
            <source>Invented releases in three languages, with photos and meetings</source>
            <translation>Вымышленные релизы на трёх языках, с фотографиями и встречами</translation>
        </message>
        <message>
            <source>The office’s name stands on its bulletins.</source>
            <translation>Название ведомства стоит в его бюллетенях.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>The demo archive is being made</source>
            <translation>Демонстрационный архив создаётся</translation>
        </message>
        <message>
            <source>It takes a few seconds.</source>
            <translation>Это займёт несколько секунд.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Saves of the release, the last one first</source>
            <translation>Сохранения релиза, сначала последнее</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Что изменено</translation>
        </message>
        <message>
            <source>Put this version on the form</source>
            <translation>Вернуть эту версию в форму</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Nothing is saved until you save the form.</source>
            <translation>Ничего не сохраняется, пока вы не сохраните форму.</translation>
        </message>
        <message>
            <source>Nothing that stands on the form was changed.</source>
            <translation>Ничего из того, что есть в форме, не изменено.</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>This archive is open to be read only. Nothing can be taken in.</source>
            <translation>Этот архив открыт только для чтения. Импортировать файлы нельзя.</translation>
        </message>
        <message>
            <source>First accept or cancel the files that are in the table.</source>
            <translation>Сначала примите или отмените файлы, которые уже в таблице.</translation>
        </message>
        <message>
            <source>There is no file in there that could be taken in.</source>
            <translation>Там нет файлов, которые можно импортировать.</translation>
        </message>
        <message>
            <source>Stopped. What was taken in before is kept.</source>
            <translation>Остановлено. Импортированное ранее сохранено.</translation>
        </message>
        <message numerus="yes">
            <source>The import was undone. Its %n record(s) are in the bin.</source>
            <translation>
                <numerusform>Импорт отменён. Его %n запись находится в корзине.</numerusform>
                <numerusform>Импорт отменён. Его %n записи находятся в корзине.</numerusform>
                <numerusform>Импорт отменён. Его %n записей находятся в корзине.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IssuedDelegate</name>
        <message>
            <source>No. {number} · {title}</source>
            <translation>№ {number} · {title}</translation>
        </message>
        <message>
            <source>Issued on {day}</source>
            <translation>Выпущен {day}</translation>
        </message>
    </context>
    <context>
        <name>IssuedPane</name>
        <message>
            <source>The bulletin</source>
            <translation>Бюллетень</translation>
        </message>
        <message>
            <source>No. {number} · {title}</source>
            <translation>№ {number} · {title}</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>В корзину</translation>
        </message>
        <message>
            <source>Issued file</source>
            <translation>Выпущенный файл</translation>
        </message>
        <message>
            <source>No file of this bulletin was issued.</source>
            <translation>Файл этого бюллетеня не выпускался.</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s), in their order</source>
            <translation>
                <numerusform>%n релиз по порядку</numerusform>
                <numerusform>%n релиза по порядку</numerusform>
                <numerusform>%n релизов по порядку</numerusform>
            </translation>
        </message>
        <message>
            <source>Issued on {day} · {size}</source>
            <translation>Выпущен {day} · {size}</translation>
        </message>
        <message>
            <source>This file is missing from the archive.</source>
            <translation>Этого файла нет в архиве.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Сохранить копию…</translation>
        </message>
    </context>
    <context>
        <name>ExcludedBox</name>
        <message>
            <source>Releases that are left out</source>
            <translation>Релизы, которые не войдут в бюллетень</translation>
        </message>
        <message numerus="yes">
            <source>%n more release(s) are left out.</source>
            <translation>
                <numerusform>Не войдёт ещё %n релиз.</numerusform>
                <numerusform>Не войдут ещё %n релиза.</numerusform>
                <numerusform>Не войдут ещё %n релизов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) in this language have no date and belong to no period.</source>
            <translation>
                <numerusform>%n релиз на этом языке не имеет даты и не относится ни к одному периоду.</numerusform>
                <numerusform>%n релиза на этом языке не имеют даты и не относятся ни к одному периоду.</numerusform>
                <numerusform>%n релизов на этом языке не имеют даты и не относятся ни к одному периоду.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Открыть: {name}</translation>
        </message>
        <message>
            <source>{name} has no text in this language ({language}). It is left out.</source>
            <translation>{name}: нет текста на этом языке ({language}). В бюллетень не войдёт.</translation>
        </message>
        <message>
            <source>{name} is not published in this language ({language}): {state}. It is left out.</source>
            <translation>{name}: не опубликован на этом языке ({language}; {state}). В бюллетень не войдёт.</translation>
        </message>
        <message>
            <source>{name} is under embargo until {day}. It is left out.</source>
            <translation>{name}: под эмбарго до {day}. В бюллетень не войдёт.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The search is not prepared yet.</source>
            <translation>Поиск ещё не подготовлен.</translation>
        </message>
        <message>
            <source>Prepare it</source>
            <translation>Подготовить</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} и ещё %n</numerusform>
                <numerusform>{names} и ещё %n</numerusform>
                <numerusform>{names} и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Not saved when pressdesk was closed: {names}. Every word was kept.</source>
            <translation>Не сохранено при закрытии pressdesk: {names}. Все слова на месте.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Undo: {step}</source>
            <translation>&amp;Отменить: {step}</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Повторить</translation>
        </message>
        <message>
            <source>&amp;Redo: {step}</source>
            <translation>&amp;Повторить: {step}</translation>
        </message>
        <message>
            <source>Undone: {step}.</source>
            <translation>Отменено: {step}.</translation>
        </message>
        <message>
            <source>Done again: {step}.</source>
            <translation>Повторено: {step}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>MeetingEditor</name>
        <message>
            <source>New meeting</source>
            <translation>Новая встреча</translation>
        </message>
        <message>
            <source>Edit the meeting</source>
            <translation>Редактирование встречи</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Окончание</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Серия</translation>
        </message>
        <message>
            <source>Choose one, or type the name of a new one</source>
            <translation>Выберите или введите название новой</translation>
        </message>
        <message>
            <source>Number in the series</source>
            <translation>Номер в серии</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Предыдущая встреча</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Add a participant</source>
            <translation>Добавить участника</translation>
        </message>
        <message>
            <source>Delegations</source>
            <translation>Делегации</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Повестка дня</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>Добавить пункт</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Итоги</translation>
        </message>
        <message>
            <source>Add an outcome</source>
            <translation>Добавить итог</translation>
        </message>
        <message>
            <source>Follows the meeting</source>
            <translation>Продолжает встречу</translation>
        </message>
        <message>
            <source>Delegations of which no person is named</source>
            <translation>Делегации, из которых никто не назван</translation>
        </message>
        <message>
            <source>“{field}” is not a day. Write it like 12.10.2023.</source>
            <translation>«{field}» – не дата. Напишите так: 12.10.2023.</translation>
        </message>
        <message>
            <source>Row {number} of the participants names nobody. Say who it was.</source>
            <translation>В строке {number} участников никто не назван. Укажите, кто это был.</translation>
        </message>
    </context>
    <context>
        <name>MeetingFacts</name>
        <message>
            <source>What belongs to the meeting</source>
            <translation>Что относится к встрече</translation>
        </message>
        <message>
            <source>In the series</source>
            <translation>В серии</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Предыдущая встреча</translation>
        </message>
        <message>
            <source>Followed by</source>
            <translation>Продолжение</translation>
        </message>
        <message>
            <source>Photos · {count}</source>
            <translation>Фотографии · {count}</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Релизы</translation>
        </message>
        <message>
            <source>No release is about this meeting yet.</source>
            <translation>Об этой встрече ещё нет релизов.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more release(s)</source>
            <translation>
                <numerusform>и ещё %n релиз</numerusform>
                <numerusform>и ещё %n релиза</numerusform>
                <numerusform>и ещё %n релизов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more meeting(s)</source>
            <translation>
                <numerusform>и ещё %n встреча</numerusform>
                <numerusform>и ещё %n встречи</numerusform>
                <numerusform>и ещё %n встреч</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MeetingView</name>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Edit this meeting (Enter)</source>
            <translation>Изменить встречу (Enter)</translation>
        </message>
        <message>
            <source>Put this meeting in the bin (Del)</source>
            <translation>Поместить встречу в корзину (Del)</translation>
        </message>
        <message>
            <source>Languages of the meeting</source>
            <translation>Языки встречи</translation>
        </message>
        <message>
            <source>Participants, agenda and outcomes</source>
            <translation>Участники, повестка дня и итоги</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Новая встреча</translation>
        </message>
        <message>
            <source>{mode} · chaired by</source>
            <translation>{mode} · председатель:</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Предыдущая</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Следующая</translation>
        </message>
        <message>
            <source>Nothing more is written down about this meeting.</source>
            <translation>Больше об этой встрече ничего не записано.</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Участники</translation>
        </message>
        <message numerus="yes">
            <source>%n state(s)</source>
            <translation>
                <numerusform>%n государство</numerusform>
                <numerusform>%n государства</numerusform>
                <numerusform>%n государств</numerusform>
            </translation>
        </message>
        <message>
            <source>and delegations of {names}</source>
            <translation>а также делегации: {names}</translation>
        </message>
        <message>
            <source>Delegations of {names}</source>
            <translation>Делегации: {names}</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Повестка дня</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Итоги</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>New meeting</source>
            <translation>Новая встреча</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>Search meetings…</source>
            <translation>Поиск встреч…</translation>
        </message>
        <message>
            <source>Kind of meeting</source>
            <translation>Вид встречи</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Все виды</translation>
        </message>
        <message>
            <source>Series of meetings</source>
            <translation>Серия встреч</translation>
        </message>
        <message>
            <source>All series</source>
            <translation>Все серии</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) put in the bin.</source>
            <translation>
                <numerusform>%n встреча помещена в корзину.</numerusform>
                <numerusform>%n встречи помещены в корзину.</numerusform>
                <numerusform>%n встреч помещено в корзину.</numerusform>
            </translation>
        </message>
        <message>
            <source>The meeting is saved.</source>
            <translation>Встреча сохранена.</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n встреча</numerusform>
                <numerusform>%n встречи</numerusform>
                <numerusform>%n встреч</numerusform>
            </translation>
        </message>
        <message>
            <source>No meeting answers this. Try fewer words, or choose all kinds and series.</source>
            <translation>Таких встреч нет. Введите меньше слов или выберите все виды и серии.</translation>
        </message>
        <message>
            <source>There are no meetings in this archive yet.</source>
            <translation>В этом архиве ещё нет встреч.</translation>
        </message>
        <message>
            <source>Meetings, visits and conferences stand here, with who took part, the agenda and what was agreed. Releases and photos can be put with them.</source>
            <translation>Здесь хранятся встречи, визиты и конференции: участники, повестка дня и итоги. С ними можно связать релизы и фотографии.</translation>
        </message>
        <message>
            <source>No meeting has all the words; these have most of them.</source>
            <translation>Встречи со всеми словами нет; в этих есть большинство из них.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>В корзину</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>{field}, time</source>
            <translation>{field}, время</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>чч:мм</translation>
        </message>
        <message>
            <source>Write the day like 12.10.2023 and the time like 14:30.</source>
            <translation>Введите дату в виде 12.10.2023, а время – в виде 14:30.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close this notice</source>
            <translation>Закрыть это сообщение</translation>
        </message>
    </context>
    <context>
        <name>OfficeSettings</name>
        <message>
            <source>Name of the office</source>
            <translation>Название ведомства</translation>
        </message>
        <message>
            <source>What stands above it</source>
            <translation>Строка над названием (например: Азербайджанская Республика)</translation>
        </message>
        <message>
            <source>Title of the bulletins</source>
            <translation>Название бюллетеней</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Ведомство</translation>
        </message>
        <message>
            <source>This stands on the first page of every bulletin.</source>
            <translation>Это стоит на первой странице каждого бюллетеня.</translation>
        </message>
        <message>
            <source>Emblem</source>
            <translation>Эмблема</translation>
        </message>
        <message>
            <source>A language without an emblem takes the first one.</source>
            <translation>Для языка без эмблемы берётся первая из них.</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>Opening the archive</source>
            <translation>Открытие архива</translation>
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Preview of the pages</source>
            <translation>Предпросмотр страниц</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>New</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Search people and topics…</source>
            <translation>Поиск людей и тем…</translation>
        </message>
        <message>
            <source>People and topics</source>
            <translation>Люди и темы</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Организации</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Страны</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Темы</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody and nothing here is called so. Type less, or choose “All”.</source>
            <translation>Никого и ничего с таким названием нет. Введите меньше букв или выберите «Все».</translation>
        </message>
        <message>
            <source>People, organisations, countries, places and topics belong here, with their names in every language. Begin with “New”.</source>
            <translation>Здесь хранятся люди, организации, страны, места и темы с названиями на каждом языке. Начните с кнопки «Новая запись».</translation>
        </message>
        <message>
            <source>“{name}” was put in the bin.</source>
            <translation>В корзине: «{name}»</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>В корзину</translation>
        </message>
    </context>
    <context>
        <name>PhotoDelegate</name>
        <message>
            <source>The file cannot be read</source>
            <translation>Файл не читается</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>нет подписи</translation>
        </message>
    </context>
    <context>
        <name>PhotoDetailsPanel</name>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>People from left to right</source>
            <translation>Люди, слева направо</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Права</translation>
        </message>
        <message>
            <source>Drop what is not saved yet</source>
            <translation>Отменить несохранённые изменения</translation>
        </message>
        <message>
            <source>Save copies…</source>
            <translation>Сохранить копии…</translation>
        </message>
        <message>
            <source>Copy the photos to a folder, with captions, credit and names inside</source>
            <translation>Копировать фотографии в папку с подписями, источником и именами внутри</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Подписи</translation>
        </message>
        <message>
            <source>Choose one photo or several to see and change what is known of them.</source>
            <translation>Выберите одну или несколько фотографий, чтобы увидеть и изменить сведения о них.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n фотография</numerusform>
                <numerusform>%n фотографии</numerusform>
                <numerusform>%n фотографий</numerusform>
            </translation>
        </message>
        <message>
            <source>several</source>
            <translation>разные</translation>
        </message>
        <message numerus="yes">
            <source>Apply to %n photo(s)</source>
            <translation>
                <numerusform>Применить к %n фотографии</numerusform>
                <numerusform>Применить к %n фотографиям</numerusform>
                <numerusform>Применить к %n фотографиям</numerusform>
            </translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
    </context>
    <context>
        <name>PhotoGrid</name>
        <message>
            <source>Photos</source>
            <translation>Фотографии</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Photo</source>
            <translation>Фотография</translation>
        </message>
        <message>
            <source>Previous photo (Left)</source>
            <translation>Предыдущая фотография (стрелка влево)</translation>
        </message>
        <message>
            <source>Next photo (Right)</source>
            <translation>Следующая фотография (стрелка вправо)</translation>
        </message>
        <message>
            <source>Put in the bin (Del)</source>
            <translation>Поместить в корзину (Del)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Закрыть (Esc)</translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation>{number} из {all}</translation>
        </message>
        <message>
            <source>No caption in any language.</source>
            <translation>Нет подписи ни на одном языке.</translation>
        </message>
    </context>
    <context>
        <name>PhotosField</name>
        <message>
            <source>Photos of the release</source>
            <translation>Фотографии релиза</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Add photos from files…</source>
            <translation>Добавить фотографии из файлов…</translation>
        </message>
        <message>
            <source>Take this photo out of the release</source>
            <translation>Убрать эту фотографию из релиза</translation>
        </message>
        <message>
            <source>Drop picture files here, or choose them with the button.</source>
            <translation>Перетащите сюда файлы изображений или выберите их кнопкой.</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>Добавить фотографии</translation>
        </message>
        <message>
            <source>This photo is with the release already.</source>
            <translation>Эта фотография уже есть в релизе.</translation>
        </message>
        <message>
            <source>{name}, no caption</source>
            <translation>{name}, без подписи</translation>
        </message>
        <message>
            <source>Photos · {count}</source>
            <translation>Фотографии · {count}</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографии</translation>
        </message>
    </context>
    <context>
        <name>PhotosModel</name>
        <message>
            <source>no caption</source>
            <translation>нет подписи</translation>
        </message>
    </context>
    <context>
        <name>PhotosPage</name>
        <message>
            <source>Add photos…</source>
            <translation>Добавить фотографии…</translation>
        </message>
        <message>
            <source>Show all photos</source>
            <translation>Показать все фотографии</translation>
        </message>
        <message>
            <source>No photo has all the words; these have most of them.</source>
            <translation>Ни у одной фотографии нет всех слов; у этих есть большинство из них.</translation>
        </message>
        <message>
            <source>Every photo has a caption.</source>
            <translation>У всех фотографий есть подписи.</translation>
        </message>
        <message>
            <source>No photo answers this. Try fewer words, or show all photos.</source>
            <translation>Ничего не найдено. Введите меньше слов или покажите все фотографии.</translation>
        </message>
        <message>
            <source>The photos of the office belong here: originals with captions, people and meetings.</source>
            <translation>Здесь хранятся фотографии службы: оригиналы с подписями, людьми и встречами.</translation>
        </message>
        <message>
            <source>Show what they saved</source>
            <translation>Показать сохранённое</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) put in the bin.</source>
            <translation>
                <numerusform>%n фотография в корзине.</numerusform>
                <numerusform>%n фотографии в корзине.</numerusform>
                <numerusform>%n фотографий в корзине.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>Показать крупно</translation>
        </message>
        <message>
            <source>Save copies…</source>
            <translation>Сохранить копии…</translation>
        </message>
        <message>
            <source>Save copies named by day and meeting…</source>
            <translation>Сохранить копии с именами по дню и встрече…</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>В корзину</translation>
        </message>
        <message>
            <source>Folder for the copies</source>
            <translation>Папка для копий</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) copied to {folder}.</source>
            <translation>
                <numerusform>%n фотография скопирована в {folder}.</numerusform>
                <numerusform>%n фотографии скопированы в {folder}.</numerusform>
                <numerusform>%n фотографий скопировано в {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Their files are missing from the archive: {names}.</source>
            <translation>В архиве нет файлов этих фотографий: {names}.</translation>
        </message>
        <message>
            <source>Not copied, as nothing can be written into them: {names}.</source>
            <translation>Не скопированы, так как в них нельзя записать данные: {names}.</translation>
        </message>
        <message>
            <source>Captions are in an .xmp file beside: {names}.</source>
            <translation>Подписи – в файле .xmp рядом: {names}.</translation>
        </message>
    </context>
    <context>
        <name>PostFields</name>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Take out this post</source>
            <translation>Убрать эту должность</translation>
        </message>
    </context>
    <context>
        <name>ReadingPane</name>
        <message>
            <source>Languages of the release</source>
            <translation>Языки релиза</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Предыдущее совпадение</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Следующее совпадение</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>Предыдущее совпадение (Shift+F3)</translation>
        </message>
        <message>
            <source>Next match (F3)</source>
            <translation>Следующее совпадение (F3)</translation>
        </message>
        <message>
            <source>The text of the release</source>
            <translation>Текст релиза</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Cite</source>
            <translation>Цитировать</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Copy headline, number and date, with the words that are selected (Ctrl+Shift+C)</source>
            <translation>Копировать заголовок, номер и дату вместе с выделенными словами (Ctrl+Shift+C)</translation>
        </message>
        <message>
            <source>Choose a release in the list to read it here.</source>
            <translation>Выберите релиз в списке, чтобы прочитать его здесь.</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>This release has no text yet.</source>
            <translation>У этого релиза ещё нет текста.</translation>
        </message>
        <message numerus="yes">
            <source>%n match(es)</source>
            <translation>
                <numerusform>%n совпадение</numerusform>
                <numerusform>%n совпадения</numerusform>
                <numerusform>%n совпадений</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation>{number} из {all}</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Организации</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Страны</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Темы</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>председатель</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сохранено</translation>
        </message>
    </context>
    <context>
        <name>ReleasesPage</name>
        <message>
            <source>Releases</source>
            <translation>Релизы</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Порядок списка</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Сначала новые</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Сначала подходящие</translation>
        </message>
        <message>
            <source>Copied: {words}</source>
            <translation>Скопировано: {words}</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) put in the bin.</source>
            <translation>
                <numerusform>%n релиз помещён в корзину.</numerusform>
                <numerusform>%n релиза помещены в корзину.</numerusform>
                <numerusform>%n релизов помещено в корзину.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n релиз</numerusform>
                <numerusform>%n релиза</numerusform>
                <numerusform>%n релизов</numerusform>
            </translation>
        </message>
        <message>
            <source>in {ms} ms</source>
            <translation>за {ms} мс</translation>
        </message>
        <message>
            <source>Show all releases</source>
            <translation>Показать все релизы</translation>
        </message>
        <message>
            <source>Write the first release</source>
            <translation>Написать первый релиз</translation>
        </message>
        <message>
            <source>No release answers this. Try fewer words, or clear the filters.</source>
            <translation>Ничего не найдено. Введите меньше слов или сбросьте фильтры.</translation>
        </message>
        <message>
            <source>There are no releases in this archive yet.</source>
            <translation>В этом архиве ещё нет релизов.</translation>
        </message>
        <message>
            <source>No release has all the words; these have most of them.</source>
            <translation>Ни в одном релизе нет всех слов; в этих есть большинство.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Разделы</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Ведомство</translation>
        </message>
        <message>
            <source>Language and colours</source>
            <translation>Язык и цвета</translation>
        </message>
        <message>
            <source>Archive and backups</source>
            <translation>Архив и резервные копии</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>What you change here holds at once.</source>
            <translation>Изменения вступают в силу сразу.</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Язык интерфейса</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая тема</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная тема</translation>
        </message>
        <message>
            <source>For you, on this workstation.</source>
            <translation>Только для вас, на этом компьютере.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Progress of what is under way</source>
            <translation>Ход выполняемой работы</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Prepare the search later</source>
            <translation>Подготовить поиск позже</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Только чтение</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n релиз</numerusform>
                <numerusform>%n релиза</numerusform>
                <numerusform>%n релизов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n фотография</numerusform>
                <numerusform>%n фотографии</numerusform>
                <numerusform>%n фотографий</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {done} of {all}</source>
            <translation>Импорт: {done} из {all}</translation>
        </message>
    </context>
    <context>
        <name>TextPane</name>
        <message>
            <source>Out of date: mark as up to date</source>
            <translation>Устарел: отметить как актуальный</translation>
        </message>
        <message>
            <source>The source was changed after this translation. Click when it is in step again.</source>
            <translation>Исходный текст изменён после этого перевода. Нажмите, когда перевод снова соответствует.</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Lead: the news in a sentence or two</source>
            <translation>Лид: суть новости в одном-двух предложениях</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>State of this text: {state}</source>
            <translation>Состояние этого текста: {state}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n слово</numerusform>
                <numerusform>%n слова</numerusform>
                <numerusform>%n слов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Search all releases…</source>
            <translation>Поиск по всем релизам…</translation>
        </message>
        <message>
            <source>Search all releases</source>
            <translation>Поиск по всем релизам</translation>
        </message>
        <message>
            <source>Type any words, in any of the languages (Ctrl+K)</source>
            <translation>Введите любые слова на любом из языков (Ctrl+K)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>New release</source>
            <translation>Новый релиз</translation>
        </message>
    </context>
    <context>
        <name>YearsView</name>
        <message>
            <source>Years</source>
            <translation>Годы</translation>
        </message>
    </context>
    <context>
        <name>AgendaRow</name>
        <message>
            <source>Item</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Выступающие</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take out {name}</source>
            <translation>Убрать: {name}</translation>
        </message>
    </context>
    <context>
        <name>_Emblem</name>
        <message>
            <source>Emblem, {language}</source>
            <translation>Эмблема, {language}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Choose the emblem, {language}</source>
            <translation>Выбрать эмблему, {language}</translation>
        </message>
        <message>
            <source>Take the emblem away</source>
            <translation>Убрать эмблему</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Отсутствует</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Изображения</translation>
        </message>
        <message>
            <source>Choose an emblem</source>
            <translation>Выберите эмблему</translation>
        </message>
    </context>
    <context>
        <name>_Large</name>
        <message>
            <source>The file of this photo is missing or cannot be read. What is known of it is kept.</source>
            <translation>Файл этой фотографии отсутствует или не читается. Сведения о ней сохранены.</translation>
        </message>
    </context>
    <context>
        <name>OutcomeRow</name>
        <message>
            <source>Kind of outcome</source>
            <translation>Вид итога</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Тип</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRow</name>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
    </context>
    <context>
        <name>_Picture</name>
        <message>
            <source>Photo without a caption</source>
            <translation>Фотография без подписи</translation>
        </message>
    </context>
    <context>
        <name>DetailPicture</name>
        <message>
            <source>Show it large (Space)</source>
            <translation>Показать крупно (пробел)</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>Файл не читается</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Move up</source>
            <translation>Выше</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Ниже</translation>
        </message>
        <message>
            <source>Remove this row</source>
            <translation>Удалить строку</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Импорт…</translation>
        </message>
        <message>
            <source>&amp;Open an archive…</source>
            <translation>&amp;Открыть архив…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Настройки…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ыход</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Повторить</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Найти</translation>
        </message>
        <message>
            <source>&amp;Next match</source>
            <translation>&amp;Следующее совпадение</translation>
        </message>
        <message>
            <source>&amp;Previous match</source>
            <translation>П&amp;редыдущее совпадение</translation>
        </message>
        <message>
            <source>&amp;Release</source>
            <translation>&amp;Релиз</translation>
        </message>
        <message>
            <source>&amp;New release</source>
            <translation>&amp;Новый релиз</translation>
        </message>
        <message>
            <source>Copy as a &amp;quotation</source>
            <translation>Копировать как &amp;цитату</translation>
        </message>
        <message>
            <source>&amp;Publish</source>
            <translation>&amp;Опубликовать</translation>
        </message>
        <message>
            <source>Make a &amp;draft of it</source>
            <translation>Сделать &amp;черновиком</translation>
        </message>
        <message>
            <source>&amp;Withdraw</source>
            <translation>Ото&amp;звать</translation>
        </message>
        <message>
            <source>Put in the &amp;bin</source>
            <translation>Поместить в &amp;корзину</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>Цвета &amp;системы</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Светлая тема</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Тёмная тема</translation>
        </message>
        <message>
            <source>&amp;Clear all filters</source>
            <translation>С&amp;бросить все фильтры</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Сочетания клавиш</translation>
        </message>
        <message>
            <source>&amp;About pressdesk</source>
            <translation>&amp;О программе pressdesk</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;История</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Текст</translation>
        </message>
        <message>
            <source>&amp;Bold</source>
            <translation>Полу&amp;жирный</translation>
        </message>
        <message>
            <source>&amp;Italic</source>
            <translation>&amp;Курсив</translation>
        </message>
        <message>
            <source>&amp;Heading</source>
            <translation>&amp;Заголовок</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Список</translation>
        </message>
        <message>
            <source>&amp;Numbered list</source>
            <translation>&amp;Нумерованный список</translation>
        </message>
        <message>
            <source>&amp;Quotation</source>
            <translation>&amp;Цитата</translation>
        </message>
        <message>
            <source>Lin&amp;k…</source>
            <translation>&amp;Ссылка…</translation>
        </message>
        <message>
            <source>&amp;Plain</source>
            <translation>&amp;Простой текст</translation>
        </message>
        <message>
            <source>&amp;Next language</source>
            <translation>&amp;Следующий язык</translation>
        </message>
        <message>
            <source>&amp;Two languages side by side</source>
            <translation>&amp;Два языка рядом</translation>
        </message>
    </context>
    <context>
        <name>helping</name>
        <message>
            <source>In the main window</source>
            <translation>В главном окне</translation>
        </message>
        <message>
            <source>While writing a release</source>
            <translation>При написании релиза</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>About pressdesk</source>
            <translation>О программе pressdesk</translation>
        </message>
        <message>
            <source>The archive of a press office. Free software under the GNU General Public License 3 or later.</source>
            <translation>Архив пресс-службы. Свободная программа по лицензии GNU General Public License 3 или новее.</translation>
        </message>
    </context>
    <context>
        <name>embargo</name>
        <message>
            <source>Under embargo</source>
            <translation>Под эмбарго</translation>
        </message>
        <message>
            <source>Lift the embargo and publish</source>
            <translation>Снять эмбарго и опубликовать</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message>
            <source>new release</source>
            <translation>новый релиз</translation>
        </message>
        <message>
            <source>new photo</source>
            <translation>новое фото</translation>
        </message>
        <message>
            <source>date to confirm</source>
            <translation>уточнить дату</translation>
        </message>
        <message>
            <source>to confirm</source>
            <translation>уточнить</translation>
        </message>
        <message>
            <source>duplicate</source>
            <translation>повтор</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>ошибка</translation>
        </message>
        <message>
            <source>taken in</source>
            <translation>импортирован</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>пропущен</translation>
        </message>
        <message>
            <source>you entered the date</source>
            <translation>дату ввели вы</translation>
        </message>
        <message>
            <source>date line “{text}”</source>
            <translation>строка с датой «{text}»</translation>
        </message>
        <message>
            <source>date from the camera</source>
            <translation>дата с камеры</translation>
        </message>
    </context>
    <context>
        <name>meetings</name>
        <message>
            <source>Meeting</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Визит</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Конференция</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Подписание</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Брифинг</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Обучение</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Очно</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <translation>Гибридный</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Онлайн</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Выступающий</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Участник</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Делегация</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>Секретариат</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Принимающая сторона</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Гость</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Протокол</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Соглашение</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Декларация</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Заявление</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Нет даты</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>Add as a person</source>
            <translation>Добавить как человека</translation>
        </message>
        <message>
            <source>Add as an organisation</source>
            <translation>Добавить как организацию</translation>
        </message>
        <message>
            <source>Add as a country</source>
            <translation>Добавить как страну</translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>Desk</source>
            <translation>Главная</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Релизы</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографии</translation>
        </message>
        <message>
            <source>People and topics</source>
            <translation>Люди и темы</translation>
        </message>
        <message>
            <source>Bulletins</source>
            <translation>Бюллетени</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Корзина</translation>
        </message>
    </context>
    <context>
        <name>photo_facts</name>
        <message>
            <source>Taken</source>
            <translation>Снято</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Права</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Ключевые слова</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Камера</translation>
        </message>
    </context>
    <context>
        <name>labels</name>
        <message>
            <source>There is no archive in {path}. Create one there or choose another folder.</source>
            <translation>В папке {path} нет архива. Создайте там архив или выберите другую папку.</translation>
        </message>
        <message>
            <source>“{text}” without a year</source>
            <translation>«{text}» без года</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Азербайджанский</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>На проверке</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Утверждён</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликован</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Отозван</translation>
        </message>
        <message>
            <source>Out of date</source>
            <translation>Устарел</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Отсутствует</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Press release</source>
            <translation>Пресс-релиз</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Заявление</translation>
        </message>
        <message>
            <source>Announcement</source>
            <translation>Объявление</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Интервью</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Статистика</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>главная тема</translation>
        </message>
        <message>
            <source>mentioned</source>
            <translation>упомянут</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>выступающий</translation>
        </message>
        <message>
            <source>host</source>
            <translation>принимающая сторона</translation>
        </message>
        <message>
            <source>guest</source>
            <translation>гость</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>председатель</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Лид</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>State of the text</source>
            <translation>Состояние текста</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Эмбарго</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>People and topics</source>
            <translation>Люди и темы</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографии</translation>
        </message>
        <message>
            <source>entered</source>
            <translation>внесён</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>отредактирован</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>импортирован</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>исправлен</translation>
        </message>
        <message>
            <source>status changed</source>
            <translation>статус изменён</translation>
        </message>
        <message>
            <source>put in the bin</source>
            <translation>помещён в корзину</translation>
        </message>
        <message>
            <source>taken out of the bin</source>
            <translation>возвращён из корзины</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Каталог</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Search index</source>
            <translation>Поисковый индекс</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>отменено</translation>
        </message>
        <message>
            <source>The archive is already open in another window ({host}, {since}).</source>
            <translation>Архив уже открыт в другом окне ({host}, {since}).</translation>
        </message>
        <message>
            <source>issued</source>
            <translation>выпущено</translation>
        </message>
        <message>
            <source>described</source>
            <translation>описано</translation>
        </message>
        <message>
            <source>put back after damage</source>
            <translation>восстановлено после повреждения</translation>
        </message>
        <message>
            <source>demo</source>
            <translation>демо</translation>
        </message>
        <message>
            <source>This record is no longer in the archive.</source>
            <translation>Этой записи больше нет в архиве.</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Нет даты</translation>
        </message>
        <message>
            <source>Bulletin</source>
            <translation>Бюллетень</translation>
        </message>
        <message>
            <source>{kind} “{name}”</source>
            <translation>{kind} «{name}»</translation>
        </message>
        <message>
            <source>The draft of these words cannot be kept: {reason}</source>
            <translation>Черновик этих слов не удаётся сохранить: {reason}</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Серия</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Повестка дня</translation>
        </message>
        <message>
            <source>Item of the agenda</source>
            <translation>Пункт повестки дня</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>На что обратить внимание</translation>
        </message>
        <message>
            <source>Person, organisation, country, place or topic</source>
            <translation>Человек, организация, страна, место или тема</translation>
        </message>
        <message>
            <source>Put in the bin at</source>
            <translation>Когда положено в корзину</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Часть чего</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Подписи</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Когда создано</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Checksum of the words</source>
            <translation>Контрольная сумма слов</translation>
        </message>
        <message>
            <source>What the file says itself</source>
            <translation>Что говорит сам файл</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Конец</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Фильтры</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Продолжение чего</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Высота</translation>
        </message>
        <message>
            <source>Main name</source>
            <translation>Основное имя</translation>
        </message>
        <message>
            <source>Issued at</source>
            <translation>Когда выпущено</translation>
        </message>
        <message>
            <source>Issued files</source>
            <translation>Выпущенные файлы</translation>
        </message>
        <message>
            <source>Releases in it</source>
            <translation>Релизы в нём</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Ключевые слова</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>How it is held</source>
            <translation>Как проходит</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Имена</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Ordinal</source>
            <translation>Порядковый номер</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Имя файла</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Итоги</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Участник</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Place of the file</source>
            <translation>Место файла</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Место по порядку</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Запрос</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Права</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Checksum of the file</source>
            <translation>Контрольная сумма файла</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Выступающие</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>Что опущено</translation>
        </message>
        <message>
            <source>Taken at</source>
            <translation>Когда снято</translation>
        </message>
        <message>
            <source>Taken in at</source>
            <translation>Когда принято</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Тексты</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Названия</translation>
        </message>
        <message>
            <source>Checksum of what it was translated from</source>
            <translation>Контрольная сумма переведённого текста</translation>
        </message>
        <message>
            <source>Translated from</source>
            <translation>С какого языка переведено</translation>
        </message>
        <message>
            <source>Translator</source>
            <translation>Переводчик</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ширина</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>Not published any more: {names}.</source>
            <translation>Больше не опубликовано: {names}.</translation>
        </message>
        <message>
            <source>Published again: {names}.</source>
            <translation>Снова опубликовано: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} и ещё %n</numerusform>
                <numerusform>{names} и ещё %n</numerusform>
                <numerusform>{names} и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}”</source>
            <translation>«{title}»</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>Adding of {what}</source>
            <translation>Добавление: {what}</translation>
        </message>
        <message>
            <source>Editing of {what}</source>
            <translation>Редактирование: {what}</translation>
        </message>
        <message>
            <source>Description of {what}</source>
            <translation>Описание: {what}</translation>
        </message>
        <message>
            <source>Import of {what}</source>
            <translation>Импорт: {what}</translation>
        </message>
        <message>
            <source>Issue of {what}</source>
            <translation>Выпуск: {what}</translation>
        </message>
        <message>
            <source>Change of status of {what}</source>
            <translation>Смена статуса: {what}</translation>
        </message>
        <message>
            <source>Publishing of {what}</source>
            <translation>Публикация: {what}</translation>
        </message>
        <message>
            <source>Unpublishing of {what}</source>
            <translation>Снятие с публикации: {what}</translation>
        </message>
        <message>
            <source>Withdrawal of {what}</source>
            <translation>Отзыв: {what}</translation>
        </message>
        <message>
            <source>Move to bin of {what}</source>
            <translation>Перемещение в корзину: {what}</translation>
        </message>
        <message>
            <source>Restoring of {what}</source>
            <translation>Восстановление из корзины: {what}</translation>
        </message>
        <message>
            <source>Repair of {what}</source>
            <translation>Исправление повреждений: {what}</translation>
        </message>
        <message>
            <source>Undoing of {what}</source>
            <translation>Отмена: {what}</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>Nothing has these words; this is what “{asked}” finds.</source>
            <translation>Таких слов нет; показано найденное по запросу «{asked}».</translation>
        </message>
        <message>
            <source>Part of the question could not be used: {what}</source>
            <translation>Часть запроса не учтена: {what}</translation>
        </message>
    </context>
    <context>
        <name>Operations</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>unsaved</name>
        <message>
            <source>Not saved</source>
            <translation>Не сохранено</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Keep for later</source>
            <translation>Оставить на потом</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Документы Word (*.docx)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>{name} was written and issued; the archive keeps the exact file.</source>
            <translation>Файл {name} записан, бюллетень выпущен; этот же файл хранится в архиве.</translation>
        </message>
        <message>
            <source>{name} was written.</source>
            <translation>Файл {name} записан.</translation>
        </message>
        <message>
            <source>No program on this computer opens {path}.</source>
            <translation>На этом компьютере нет программы, которая открывает {path}.</translation>
        </message>
        <message>
            <source>{path} is not there any more.</source>
            <translation>Файла {path} больше нет на месте.</translation>
        </message>
    </context>
    <context>
        <name>BulletinEditor</name>
        <message>
            <source>Write a Word document without issuing the bulletin</source>
            <translation>Сохранить в Word, не выпуская бюллетень</translation>
        </message>
        <message>
            <source>In Word the pages may end elsewhere.</source>
            <translation>В Word границы страниц могут быть другими.</translation>
        </message>
        <message>
            <source>The period ends before it begins. Change one of the days.</source>
            <translation>Период заканчивается раньше, чем начинается. Измените одну из дат.</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n релиз</numerusform>
                <numerusform>%n релиза</numerusform>
                <numerusform>%n релизов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n фотография</numerusform>
                <numerusform>%n фотографии</numerusform>
                <numerusform>%n фотографий</numerusform>
            </translation>
        </message>
        <message>
            <source>Write the bulletin to a Word document</source>
            <translation>Сохранить бюллетень в Word</translation>
        </message>
        <message>
            <source>Word…</source>
            <translation>Word…</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>Выпустить…</translation>
        </message>
        <message>
            <source>Write the Word document and keep the exact file in the archive</source>
            <translation>Сохранить в Word и оставить этот же файл в архиве</translation>
        </message>
        <message>
            <source>The archive is read-only, so nothing can be issued</source>
            <translation>Архив открыт только для чтения, поэтому выпустить бюллетень нельзя</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Предпросмотр</translation>
        </message>
        <message>
            <source>Say the first and the last day of the period, such as 12.10.2023.</source>
            <translation>Укажите первый и последний день периода, например 12.10.2023.</translation>
        </message>
        <message>
            <source>Tick a release to see the pages here.</source>
            <translation>Отметьте релиз, чтобы увидеть здесь страницы.</translation>
        </message>
        <message numerus="yes">
            <source>The preview shows the first %n release(s).</source>
            <translation>
                <numerusform>В предпросмотре показан первый %n релиз.</numerusform>
                <numerusform>В предпросмотре показаны первые %n релиза.</numerusform>
                <numerusform>В предпросмотре показаны первые %n релизов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n page(s)</source>
            <translation>
                <numerusform>около %n страницы</numerusform>
                <numerusform>около %n страниц</numerusform>
                <numerusform>около %n страниц</numerusform>
            </translation>
        </message>
        <message>
            <source>Issue the bulletin as a Word document</source>
            <translation>Выпустить бюллетень в виде документа Word</translation>
        </message>
        <message numerus="yes">
            <source>%n more page(s) are not drawn here.</source>
            <translation>
                <numerusform>Ещё %n страница здесь не показана.</numerusform>
                <numerusform>Ещё %n страницы здесь не показаны.</numerusform>
                <numerusform>Ещё %n страниц здесь не показано.</numerusform>
            </translation>
        </message>
        <message>
            <source>Use No. {number}</source>
            <translation>Взять № {number}</translation>
        </message>
    </context>
    <context>
        <name>AuthorityView</name>
        <message>
            <source>Everything issued about it, the newest first</source>
            <translation>Всё, что о нём опубликовано, сначала новое</translation>
        </message>
        <message>
            <source>Names and posts</source>
            <translation>Названия и должности</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Релизы</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографии</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Put in the bin (Del)</source>
            <translation>Поместить в корзину (Del)</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>нет даты</translation>
        </message>
        <message>
            <source>No release, meeting or photo names it yet.</source>
            <translation>Ни в одном релизе, встрече или фотографии пока не упоминается.</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Названия</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>People and their posts</source>
            <translation>Люди и их должности</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Входит в</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>first in {year}</source>
            <translation>впервые в {year}</translation>
        </message>
        <message>
            <source>most often together with {names}</source>
            <translation>чаще всего вместе: {names}</translation>
        </message>
    </context>
    <context>
        <name>PhotosHeader</name>
        <message>
            <source>Search photos…</source>
            <translation>Поиск по фотографиям…</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Размер изображений</translation>
        </message>
        <message>
            <source>Captions, names of people and meetings, credit, keywords</source>
            <translation>Подписи, имена людей и названия встреч, автор, ключевые слова</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Все годы</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n фотография</numerusform>
                <numerusform>%n фотографии</numerusform>
                <numerusform>%n фотографий</numerusform>
            </translation>
        </message>
        <message>
            <source>Without caption</source>
            <translation>Без подписи</translation>
        </message>
        <message>
            <source>Smaller pictures (Ctrl+−)</source>
            <translation>Уменьшить изображения (Ctrl+−)</translation>
        </message>
        <message>
            <source>Larger pictures (Ctrl++)</source>
            <translation>Увеличить изображения (Ctrl++)</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>Добавить фотографии…</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографии</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>A name of the photos is not chosen yet. Nothing of them was saved.</source>
            <translation>У фотографий одно из имён ещё не выбрано. Их изменения не сохранены.</translation>
        </message>
        <message numerus="yes">
            <source>What you typed for %n photo(s) is not saved yet.</source>
            <translation>
                <numerusform>Введённое для %n фотографии ещё не сохранено.</numerusform>
                <numerusform>Введённое для %n фотографий ещё не сохранено.</numerusform>
                <numerusform>Введённое для %n фотографий ещё не сохранено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Saved in %n photo(s).</source>
            <translation>
                <numerusform>Сохранено в %n фотографии.</numerusform>
                <numerusform>Сохранено в %n фотографиях.</numerusform>
                <numerusform>Сохранено в %n фотографиях.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
    </context>
    <context>
        <name>ImportHeader</name>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файла</numerusform>
                <numerusform>%n файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certain</source>
            <translation>
                <numerusform>%n точный</numerusform>
                <numerusform>%n точных</numerusform>
                <numerusform>%n точных</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need attention</source>
            <translation>
                <numerusform>%n требует внимания</numerusform>
                <numerusform>%n требуют внимания</numerusform>
                <numerusform>%n требуют внимания</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duplicate(s)</source>
            <translation>
                <numerusform>%n повтор</numerusform>
                <numerusform>%n повтора</numerusform>
                <numerusform>%n повторов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n с ошибкой</numerusform>
                <numerusform>%n с ошибкой</numerusform>
                <numerusform>%n с ошибкой</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken in</source>
            <translation>
                <numerusform>%n импортирован</numerusform>
                <numerusform>%n импортировано</numerusform>
                <numerusform>%n импортировано</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n пропущен</numerusform>
                <numerusform>%n пропущено</numerusform>
                <numerusform>%n пропущено</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing of it is in the archive yet</source>
            <translation>в архиве пока ничего из этого нет</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>«{name}»</translation>
        </message>
    </context>
    <context>
        <name>ImportFooter</name>
        <message>
            <source>What is certain becomes published, the rest a draft. The whole import can be undone.</source>
            <translation>Материалы без замечаний считаются опубликованными, остальные – черновиками. Весь импорт можно отменить.</translation>
        </message>
        <message>
            <source>Files that are done</source>
            <translation>Обработанные файлы</translation>
        </message>
        <message numerus="yes">
            <source>Go on with the other %n file(s)</source>
            <translation>
                <numerusform>Продолжить с оставшимся %n файлом</numerusform>
                <numerusform>Продолжить с оставшимися %n файлами</numerusform>
                <numerusform>Продолжить с оставшимися %n файлами</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Undo the whole import</source>
            <translation>Отменить весь импорт</translation>
        </message>
        <message>
            <source>Show what needs attention</source>
            <translation>Показать требующие внимания</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Looking for files…</source>
            <translation>Поиск файлов…</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Импорт файлов…</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>Просмотр файлов…</translation>
        </message>
        <message>
            <source>Enter shows the record of a row.</source>
            <translation>Enter показывает запись этой строки.</translation>
        </message>
        <message>
            <source>Accept the certain ones ({n})</source>
            <translation>Импортировать без замечаний ({n})</translation>
        </message>
        <message>
            <source>Accept all ticked ({n})</source>
            <translation>Импортировать отмеченные ({n})</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} из {total}</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Texts, web pages, Word and PDF documents become releases, pictures become photos. You see first what each file would become, and put right what is wrong. Nothing is saved before you accept it, and the whole import can be undone.</source>
            <translation>Тексты, веб-страницы, документы Word и PDF становятся релизами, изображения – фотографиями. Сначала вы видите, чем станет каждый файл, и исправляете ошибки. До вашего подтверждения ничего не сохраняется, и весь импорт можно отменить.</translation>
        </message>
        <message>
            <source>Drop files or folders here</source>
            <translation>Перетащите сюда файлы или папки</translation>
        </message>
        <message>
            <source>This archive is open to be read only. Nothing can be taken in.</source>
            <translation>Этот архив открыт только для чтения. Импортировать файлы нельзя.</translation>
        </message>
        <message>
            <source>Choose files to take in</source>
            <translation>Выберите файлы для импорта</translation>
        </message>
        <message>
            <source>Choose a folder to take in</source>
            <translation>Выберите папку для импорта</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Выбрать файлы…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
    </context>
    <context>
        <name>FileFacts</name>
        <message>
            <source>In the file</source>
            <translation>В файле</translation>
        </message>
        <message>
            <source>In the archive</source>
            <translation>В архиве</translation>
        </message>
        <message>
            <source>In these releases</source>
            <translation>В релизах</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Файл</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>In no release yet.</source>
            <translation>Пока ни в одном релизе.</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Save and close (Ctrl+S)</source>
            <translation>Сохранить и закрыть (Ctrl+S)</translation>
        </message>
        <message>
            <source>There are words here that are not saved. What should become of them?</source>
            <translation>Сохранить изменения?</translation>
        </message>
        <message>
            <source>A name is not chosen yet. Nothing was saved.</source>
            <translation>Одно из имён ещё не выбрано. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>EditorBar</name>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опубликовать</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>Address, such as https://www.gov.az; empty takes the link away</source>
            <translation>Адрес, например https://www.gov.az; пустое поле убирает ссылку</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Ссылка</translation>
        </message>
        <message>
            <source>Two languages side by side</source>
            <translation>Два языка рядом</translation>
        </message>
        <message>
            <source>What you pasted was left out: {reason}</source>
            <translation>Вставленное не добавлено: {reason}</translation>
        </message>
    </context>
</TS>

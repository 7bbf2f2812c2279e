<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
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
        <name>Desktop</name>
        <message>
            <source>Open an archive</source>
            <translation>Открыть архив</translation>
        </message>
    </context>
    <context>
        <name>EditorWindow</name>
        <message>
            <source>Two languages side by side</source>
            <translation>Два языка рядом</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опубликовать</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>These words were not saved when pressdesk was closed. They are as you left them.</source>
            <translation>Эти слова не были сохранены, когда pressdesk закрылся. Они такие, какими вы их оставили.</translation>
        </message>
        <message>
            <source>The date is not a day. Write it like 12.10.2023, or leave it empty. Nothing was saved.</source>
            <translation>Дата указана неверно. Напишите её как 12.10.2023 или оставьте поле пустым. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Ссылка</translation>
        </message>
        <message>
            <source>Address, such as https://www.gov.az; empty takes the link away</source>
            <translation>Адрес, например https://www.gov.az; пустое поле убирает ссылку</translation>
        </message>
        <message>
            <source>Not saved · draft kept at {time}</source>
            <translation>Не сохранено · черновик записан в {time}</translation>
        </message>
        <message>
            <source>The draft of these words cannot be kept: {reason}</source>
            <translation>Черновик этих слов не удаётся записать: {reason}</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сохранено.</translation>
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
            <source>What you pasted was left out: {reason}</source>
            <translation>Вставленное не добавлено: {reason}</translation>
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
            <translation>Здесь есть несохранённые слова. Что с ними сделать?</translation>
        </message>
        <message>
            <source>Keep for later</source>
            <translation>Оставить на потом</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
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
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>New release</source>
            <translation>Новый релиз</translation>
        </message>
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
            <source>Read only</source>
            <translation>Только чтение</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) were not saved when pressdesk was closed. Every word was kept.</source>
            <translation>
                <numerusform>%n релиз не был сохранён, когда pressdesk закрылся. Все слова на месте.</numerusform>
                <numerusform>%n релиза не были сохранены, когда pressdesk закрылся. Все слова на месте.</numerusform>
                <numerusform>%n релизов не было сохранено, когда pressdesk закрылся. Все слова на месте.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) put in the bin.</source>
            <translation>
                <numerusform>%n релиз помещён в корзину.</numerusform>
                <numerusform>%n релиза помещены в корзину.</numerusform>
                <numerusform>%n релизов помещено в корзину.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
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
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>The archive of a press office. Free software under the GNU General Public License 3 or later.</source>
            <translation>Архив пресс-службы. Свободная программа по лицензии GNU General Public License 3 или новее.</translation>
        </message>
        <message>
            <source>About pressdesk</source>
            <translation>О программе pressdesk</translation>
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
            <translation>Сначала лучшие</translation>
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
            <source>No release answers this. Try fewer words, or clear the filters.</source>
            <translation>Ничего не найдено. Введите меньше слов или сбросьте фильтры.</translation>
        </message>
        <message>
            <source>There are no releases in this archive yet.</source>
            <translation>В этом архиве ещё нет релизов.</translation>
        </message>
        <message>
            <source>Nothing has these words; this is what “{asked}” finds.</source>
            <translation>Таких слов нет; показано найденное по запросу «{asked}».</translation>
        </message>
        <message>
            <source>No release has all the words; these have most of them.</source>
            <translation>Ни в одном релизе нет всех слов; в этих есть большинство.</translation>
        </message>
        <message>
            <source>Part of the question could not be used: {what}</source>
            <translation>Часть запроса не учтена: {what}</translation>
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
        <name>YearsView</name>
        <message>
            <source>Years</source>
            <translation>Годы</translation>
        </message>
    </context>
    <context>
        <name>_Chip</name>
        <message>
            <source>Take out {name}</source>
            <translation>Убрать: {name}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Open an archive…</source>
            <translation>&amp;Открыть архив…</translation>
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
            <translation>С&amp;ветлая</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Тёмная</translation>
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
            <translation>&amp;Клавиши</translation>
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
        <name>pages</name>
        <message>
            <source>Releases</source>
            <translation>Релизы</translation>
        </message>
    </context>
    <context>
        <name>words</name>
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
            <translation>главное лицо</translation>
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
            <source>undone</source>
            <translation>отменено</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Нет даты</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>There is no archive in {path}.</source>
            <translation>В папке {path} нет архива.</translation>
        </message>
        <message>
            <source>{path} already holds an archive. It was left as it is.</source>
            <translation>В папке {path} уже есть архив. Он оставлен как был.</translation>
        </message>
        <message>
            <source>{path} is not empty. Choose an empty or a new folder; nothing was written.</source>
            <translation>Папка {path} не пуста. Выберите пустую или новую папку; ничего не записано.</translation>
        </message>
        <message>
            <source>{path} cannot be read as an archive: {reason}. Nothing was changed.</source>
            <translation>{path} не удаётся прочитать как архив: {reason}. Ничего не изменено.</translation>
        </message>
        <message>
            <source>{path} was written by a newer pressdesk and needs {needs}. Nothing was changed.</source>
            <translation>{path} записан более новой версией pressdesk, нужна {needs}. Ничего не изменено.</translation>
        </message>
        <message>
            <source>{path} is being written by process {pid} on {host}, since {since}. Nothing was changed.</source>
            <translation>В архив {path} пишет процесс {pid} на {host} с {since}. Ничего не изменено.</translation>
        </message>
        <message>
            <source>{path} is read-only, so nothing was changed. Searching and reading work.</source>
            <translation>{path} доступен только для чтения, поэтому ничего не изменено. Искать и читать можно.</translation>
        </message>
        <message>
            <source>The archive {path} was removed or replaced while it was open. What was saved before went with it; the last change may not be saved.</source>
            <translation>Архив {path} был удалён или заменён, пока он был открыт. Сохранённое раньше ушло вместе с ним; последнее изменение могло не сохраниться.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {reason}. Nothing was changed.</source>
            <translation>{path} не удаётся открыть: {reason}. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The catalogue {path} is damaged: {reason}. It was left as it is; restore the newest good backup.</source>
            <translation>Каталог {path} повреждён: {reason}. Он оставлен как был; восстановите последнюю исправную копию.</translation>
        </message>
        <message>
            <source>The index of {path} is damaged. Nothing was changed.</source>
            <translation>Указатель архива {path} повреждён. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The index of {path} has to be built anew before anything can be found, which cannot be done now: {reason} Everything else works.</source>
            <translation>Перед поиском нужно заново построить указатель архива {path}, а сейчас это невозможно: {reason} Всё остальное работает.</translation>
        </message>
        <message>
            <source>{path} keeps its catalogue on a server, which this version cannot open yet.</source>
            <translation>Каталог {path} хранится на сервере, эта версия пока не умеет его открывать.</translation>
        </message>
        <message>
            <source>There is no space left for {path}. What was saved before is kept; free some space and try again.</source>
            <translation>Для {path} не осталось места. Сохранённое раньше цело; освободите место и попробуйте снова.</translation>
        </message>
        <message>
            <source>{path} lies on a read-only disk and could not be written. What was saved before is kept.</source>
            <translation>{path} находится на диске только для чтения и не может быть записан. Сохранённое раньше цело.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}. What was saved before is kept.</source>
            <translation>{path} не удалось записать: {reason}. Сохранённое раньше цело.</translation>
        </message>
        <message>
            <source>{path} already exists and was left as it is. Choose another name.</source>
            <translation>{path} уже существует и оставлен как был. Выберите другое имя.</translation>
        </message>
        <message>
            <source>{path} already exists and was left as it is. Choose another name or allow it to be replaced.</source>
            <translation>{path} уже существует и оставлен как был. Выберите другое имя или разрешите замену.</translation>
        </message>
        <message>
            <source>{path} has to end in {suffix}, as that is what is written. Choose a name with that ending; nothing was written.</source>
            <translation>Имя {path} должно заканчиваться на {suffix}: записывается файл этого вида. Выберите имя с таким окончанием; ничего не записано.</translation>
        </message>
        <message>
            <source>The number {number} belongs to a bulletin that was issued: {title}, {start} to {end} ({language}). Nothing was written; the next free number is {free}.</source>
            <translation>Номер {number} уже у выпущенного бюллетеня: {title}, {start} – {end} ({language}). Ничего не записано; следующий свободный номер: {free}.</translation>
        </message>
        <message>
            <source>{path} lies inside the archive, which keeps its own files there. Choose another place.</source>
            <translation>{path} лежит внутри архива, где хранятся его собственные файлы. Выберите другое место.</translation>
        </message>
        <message>
            <source>{path} is not an ordinary file and was left as it is. Choose another name.</source>
            <translation>{path} – не обычный файл, он оставлен как был. Выберите другое имя.</translation>
        </message>
        <message>
            <source>The backup {path} did not pass its check: {reason}. Nothing was changed.</source>
            <translation>Резервная копия {path} не прошла проверку: {reason}. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The file of photo {id}, {path}, is missing from the archive.</source>
            <translation>Файла фотографии {id}, {path}, нет в архиве.</translation>
        </message>
        <message>
            <source>There is no record {id} in this archive.</source>
            <translation>В этом архиве нет записи {id}.</translation>
        </message>
        <message>
            <source>{id} is a record of another kind ({kind}); only releases can be edited here. Nothing was saved.</source>
            <translation>{id} – запись другого вида ({kind}); здесь можно править только релизы. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>{id} is a record of another kind ({kind}); only photos can be put with a release. Nothing was saved.</source>
            <translation>{id} – запись другого вида ({kind}); к релизу можно добавить только фотографию. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>{id} is in the bin. Nothing was saved; take it out first.</source>
            <translation>{id} находится в корзине. Ничего не сохранено; сначала верните её оттуда.</translation>
        </message>
        <message>
            <source>{id} was changed by somebody else in the meantime. Your version was not saved over theirs; open it again and repeat your change.</source>
            <translation>Тем временем {id} изменил кто-то другой. Ваш вариант не записан поверх; откройте запись снова и повторите изменение.</translation>
        </message>
        <message>
            <source>{id} has no full date, so it cannot be published. Nothing was saved; give it a date first.</source>
            <translation>{id}: нет полной даты, поэтому опубликовать нельзя. Ничего не сохранено; сначала укажите дату.</translation>
        </message>
        <message>
            <source>{id} has no headline in {language}, so that text cannot be published. Nothing was saved.</source>
            <translation>{id}: нет заголовка на языке {language}, поэтому этот текст нельзя опубликовать. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>{id} has no text, so it cannot be published. Nothing was saved.</source>
            <translation>{id}: нет текста, поэтому опубликовать нельзя. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>The embargo of {id} must lie in the future; {moment} has passed. Nothing was saved.</source>
            <translation>{id}: эмбарго должно быть в будущем; {moment} уже прошло. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>{id}: the embargo runs until {moment}. Nothing was published or saved.</source>
            <translation>{id}: эмбарго действует до {moment}. Ничего не опубликовано и не сохранено.</translation>
        </message>
        <message>
            <source>{id} has more than one {what} in {language}. Nothing was saved.</source>
            <translation>{id}: на языке {language} больше одного текста или названия ({what}). Ничего не сохранено.</translation>
        </message>
        <message>
            <source>“{language}” is not one of this archive’s languages ({languages}). Nothing was saved.</source>
            <translation>«{language}» не входит в языки этого архива ({languages}). Ничего не сохранено.</translation>
        </message>
        <message>
            <source>{id} has no name in any language. Nothing was saved.</source>
            <translation>{id}: нет названия ни на одном языке. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>{id} ends ({end}) before it begins ({start}). Nothing was saved.</source>
            <translation>{id}: окончание ({end}) раньше начала ({start}). Ничего не сохранено.</translation>
        </message>
        <message>
            <source>{id}: there is no day {day} in month {month}. Nothing was saved.</source>
            <translation>{id}: в месяце {month} нет дня {day}. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>{id} would be broader than itself. Nothing was saved.</source>
            <translation>{id} не может входить сама в себя. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>{id}: another event of the series has that ordinal. Nothing was saved.</source>
            <translation>{id}: другая встреча серии уже имеет этот номер. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>{id} names the same thing twice ({what}). Nothing was saved.</source>
            <translation>{id}: одно и то же указано дважды ({what}). Ничего не сохранено.</translation>
        </message>
        <message>
            <source>{id}: the number {number} already belongs to another release, perhaps one in the bin. Nothing was saved.</source>
            <translation>{id}: номер {number} принадлежит другому релизу, возможно в корзине. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>{id} has been changed since, so the earlier step cannot be undone.</source>
            <translation>{id} с тех пор изменён, поэтому прежний шаг нельзя отменить.</translation>
        </message>
        <message>
            <source>{path} does not exist.</source>
            <translation>{path} не существует.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} не удалось прочитать: {reason}.</translation>
        </message>
        <message>
            <source>{path} is a pressdesk archive. Nothing was taken from it.</source>
            <translation>{path} – архив pressdesk. Из него ничего не взято.</translation>
        </message>
        <message>
            <source>{path} is a link to another place and was not followed. Choose what it leads to by itself to take it in.</source>
            <translation>{path} – ссылка в другое место, и по ней не переходили. Чтобы взять то, на что она ведёт, выберите это отдельно.</translation>
        </message>
        <message>
            <source>{path} is empty. Nothing was taken from it.</source>
            <translation>{path} пуст. Из него ничего не взято.</translation>
        </message>
        <message>
            <source>{path} is larger than {limit}. Nothing was taken from it.</source>
            <translation>{path} больше, чем {limit}. Из него ничего не взято.</translation>
        </message>
        <message>
            <source>{path} is {holds}, which cannot be read. Save it as a Word document (.docx) and try again. Nothing was taken from it.</source>
            <translation>{path}: {holds}; такой формат не читается. Сохраните его как документ Word (.docx) и попробуйте снова. Из него ничего не взято.</translation>
        </message>
        <message>
            <source>{path} is neither a text, a web page, a Word or PDF document nor a picture. Nothing was taken from it.</source>
            <translation>{path} – не текст, не веб-страница, не документ Word или PDF и не изображение. Из него ничего не взято.</translation>
        </message>
        <message>
            <source>{path} is not what its name says: it holds {holds}. Nothing was taken from it.</source>
            <translation>{path} – не то, что говорит его имя: внутри {holds}. Из него ничего не взято.</translation>
        </message>
        <message>
            <source>{path} is in an encoding that was not recognised. Nothing was taken from it.</source>
            <translation>Кодировка файла {path} не распознана. Из него ничего не взято.</translation>
        </message>
        <message>
            <source>{path} is damaged: {reason}. Nothing was taken from it.</source>
            <translation>{path} повреждён: {reason}. Из него ничего не взято.</translation>
        </message>
        <message>
            <source>{path} was refused: {reason}. Nothing was taken from it.</source>
            <translation>{path} отклонён: {reason}. Из него ничего не взято.</translation>
        </message>
        <message>
            <source>{path} holds no text. Nothing was taken from it.</source>
            <translation>В {path} нет текста. Из него ничего не взято.</translation>
        </message>
        <message>
            <source>{path} is not written in a language of this archive ({languages}). Nothing was taken from it.</source>
            <translation>{path} написан не на языке этого архива ({languages}). Из него ничего не взято.</translation>
        </message>
        <message>
            <source>{path} took longer than {seconds} seconds to read. Nothing was taken from it.</source>
            <translation>Чтение {path} заняло больше {seconds} секунд. Из него ничего не взято.</translation>
        </message>
        <message>
            <source>{path} needs more than {megabytes} MB of memory to read. Nothing was taken from it.</source>
            <translation>Для чтения {path} нужно больше {megabytes} МБ памяти. Из него ничего не взято.</translation>
        </message>
        <message>
            <source>No published release from {start} to {end} has a text in {language}. No bulletin was written.</source>
            <translation>С {start} по {end} нет опубликованных релизов с текстом на языке {language}. Бюллетень не записан.</translation>
        </message>
        <message>
            <source>The picture of “{name}” cannot be printed: {reason}. No bulletin was written.</source>
            <translation>Изображение к «{name}» нельзя напечатать: {reason}. Бюллетень не записан.</translation>
        </message>
        <message>
            <source>{path} holds an archive that is not the demo’s. It was left as it is; choose another folder.</source>
            <translation>В {path} лежит не демонстрационный архив. Он оставлен как был; выберите другую папку.</translation>
        </message>
        <message>
            <source>The demo material is not part of this installation.</source>
            <translation>Материалы демонстрационного архива не входят в эту установку.</translation>
        </message>
        <message>
            <source>The desktop cannot be opened here: {reason}.</source>
            <translation>Окно здесь открыть нельзя: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” leads outside {path}. It was neither read nor written.</source>
            <translation>«{name}» ведёт за пределы {path}. Файл не был ни прочитан, ни записан.</translation>
        </message>
        <message>
            <source>{id} is no longer what was saved: {what}. Nothing was changed; a check of the archive says what can be put back.</source>
            <translation>{id} уже не то, что было сохранено: {what}. Ничего не изменено; проверка архива покажет, что можно восстановить.</translation>
        </message>
        <message>
            <source>everything after the first {count} characters</source>
            <translation>всё после первых {count} знаков</translation>
        </message>
        <message>
            <source>everything after the first {count} words</source>
            <translation>всё после первых {count} слов</translation>
        </message>
        <message>
            <source>a quotation mark without its partner</source>
            <translation>непарная кавычка</translation>
        </message>
        <message>
            <source>brackets that do not pair</source>
            <translation>непарные скобки</translation>
        </message>
        <message>
            <source>AND, OR or NOT with nothing beside it</source>
            <translation>AND, OR или NOT без слов рядом</translation>
        </message>
        <message>
            <source>NOT inside brackets or beside OR</source>
            <translation>NOT в скобках или рядом с OR</translation>
        </message>
        <message>
            <source>lang:{value}, which is no language of this archive</source>
            <translation>lang:{value} – такого языка в архиве нет</translation>
        </message>
        <message>
            <source>status:{value}, which no release can have</source>
            <translation>status:{value} – такого статуса нет</translation>
        </message>
        <message>
            <source>the period, which ends ({end}) before it begins ({start})</source>
            <translation>период, конец которого ({end}) раньше начала ({start})</translation>
        </message>
        <message>
            <source>{name} is in the bin; it is left out</source>
            <translation>{name}: в корзине, не включено</translation>
        </message>
        <message>
            <source>{name} has no text in {language}; it is left out</source>
            <translation>{name}: нет текста на этом языке ({language}), не включено</translation>
        </message>
        <message>
            <source>{name} is not published in {language} ({status}); it is left out</source>
            <translation>{name}: не опубликовано ({language}, {status}), не включено</translation>
        </message>
        <message>
            <source>{name} is under embargo until {moment}; it is left out</source>
            <translation>{name}: под эмбарго до {moment}, не включено</translation>
        </message>
        <message>
            <source>{name}: the embargo ran until {moment}; it was lifted</source>
            <translation>{name}: эмбарго действовало до {moment}; оно снято</translation>
        </message>
        <message>
            <source>{count} release has no date and belongs to no period</source>
            <translation>релизов без даты, не относящихся ни к какому периоду: {count}</translation>
        </message>
        <message>
            <source>{count} releases have no date and belong to no period</source>
            <translation>релизов без даты, не относящихся ни к какому периоду: {count}</translation>
        </message>
        <message>
            <source>{name} goes without a photo: {reason}</source>
            <translation>{name}: без фотографии: {reason}</translation>
        </message>
        <message>
            <source>{name}, photo {photo}: caption missing in {language}</source>
            <translation>{name}, фото {photo}: нет подписи на этом языке ({language})</translation>
        </message>
        <message>
            <source>it changed while it was looked at</source>
            <translation>файл изменился во время просмотра</translation>
        </message>
        <message>
            <source>it is not a file</source>
            <translation>это не файл</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>это папка</translation>
        </message>
        <message>
            <source>it is protected by a password</source>
            <translation>файл защищён паролем</translation>
        </message>
        <message>
            <source>it does not have the structure of a PDF</source>
            <translation>структура файла не соответствует PDF</translation>
        </message>
        <message>
            <source>it does not have the structure of its kind</source>
            <translation>структура файла не соответствует его типу</translation>
        </message>
        <message>
            <source>its parts are nested too deeply</source>
            <translation>слишком глубокая вложенность частей</translation>
        </message>
        <message>
            <source>the system cannot read it</source>
            <translation>система не может его прочитать</translation>
        </message>
        <message>
            <source>no Word text is in it</source>
            <translation>в нём нет текста Word</translation>
        </message>
        <message>
            <source>nothing of {holds} is in it</source>
            <translation>ожидаемого содержимого нет: {holds}</translation>
        </message>
        <message>
            <source>it is cut short or its parts do not fit together</source>
            <translation>файл обрезан или его части не согласуются</translation>
        </message>
        <message>
            <source>it has more than {count} parts</source>
            <translation>в нём больше {count} частей</translation>
        </message>
        <message>
            <source>it would unpack to more than {count} MB</source>
            <translation>в распакованном виде больше {count} МБ</translation>
        </message>
        <message>
            <source>it would unpack to more than {count} times its size</source>
            <translation>при распаковке увеличился бы более чем в {count} раз</translation>
        </message>
        <message>
            <source>a part of it would unpack to more than {count} times its size</source>
            <translation>одна из частей при распаковке увеличилась бы более чем в {count} раз</translation>
        </message>
        <message>
            <source>its XML defines entities</source>
            <translation>в его XML определены сущности</translation>
        </message>
        <message>
            <source>a word in it has more than {count} letters</source>
            <translation>в одном слове больше {count} букв</translation>
        </message>
        <message>
            <source>it has more than {count} different words</source>
            <translation>в нём больше {count} разных слов</translation>
        </message>
        <message>
            <source>a tag in it has too many attributes</source>
            <translation>у одного из тегов слишком много атрибутов</translation>
        </message>
        <message>
            <source>its tags are nested too deeply</source>
            <translation>слишком глубокая вложенность тегов</translation>
        </message>
        <message>
            <source>its tags hide one another</source>
            <translation>теги скрывают друг друга</translation>
        </message>
        <message>
            <source>what was read of it cannot be right</source>
            <translation>прочитанное содержимое не может быть верным</translation>
        </message>
        <message>
            <source>reading it ended before its time</source>
            <translation>чтение прервалось раньше времени</translation>
        </message>
        <message>
            <source>the picture is cut short</source>
            <translation>изображение обрезано</translation>
        </message>
        <message>
            <source>the picture in it cannot be decoded</source>
            <translation>изображение в нём не декодируется</translation>
        </message>
        <message>
            <source>{count} characters of text</source>
            <translation>{count} знаков текста</translation>
        </message>
        <message>
            <source>{count} paragraphs</source>
            <translation>{count} абзацев</translation>
        </message>
        <message>
            <source>{count} pages</source>
            <translation>{count} страниц</translation>
        </message>
        <message>
            <source>{count} megapixels</source>
            <translation>{count} мегапикселей</translation>
        </message>
        <message>
            <source>{count} tags</source>
            <translation>{count} тегов</translation>
        </message>
        <message>
            <source>plain text</source>
            <translation>простой текст</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>веб-страница</translation>
        </message>
        <message>
            <source>a Word document</source>
            <translation>документ Word</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>документ PDF</translation>
        </message>
        <message>
            <source>a JPEG picture</source>
            <translation>изображение JPEG</translation>
        </message>
        <message>
            <source>a PNG picture</source>
            <translation>изображение PNG</translation>
        </message>
        <message>
            <source>a TIFF picture</source>
            <translation>изображение TIFF</translation>
        </message>
        <message>
            <source>a WebP picture</source>
            <translation>изображение WebP</translation>
        </message>
        <message>
            <source>a HEIC picture</source>
            <translation>изображение HEIC</translation>
        </message>
        <message>
            <source>an Excel workbook</source>
            <translation>таблица Excel</translation>
        </message>
        <message>
            <source>a PowerPoint presentation</source>
            <translation>презентация PowerPoint</translation>
        </message>
        <message>
            <source>an OpenDocument file (.odt)</source>
            <translation>документ OpenDocument (.odt)</translation>
        </message>
        <message>
            <source>a Rich Text document (.rtf)</source>
            <translation>документ Rich Text (.rtf)</translation>
        </message>
        <message>
            <source>an Office document protected by a password</source>
            <translation>документ Office, защищённый паролем</translation>
        </message>
        <message>
            <source>an old Word document (.doc)</source>
            <translation>старый документ Word (.doc)</translation>
        </message>
        <message>
            <source>an old Office document</source>
            <translation>старый документ Office</translation>
        </message>
        <message>
            <source>it is neither a backup nor an archive with one</source>
            <translation>это не резервная копия и не архив с резервной копией</translation>
        </message>
        <message>
            <source>it lies inside the backup</source>
            <translation>папка лежит внутри резервной копии</translation>
        </message>
        <message>
            <source>{name} changed while it was copied</source>
            <translation>{name} изменился во время копирования</translation>
        </message>
        <message>
            <source>an unknown host</source>
            <translation>неизвестный компьютер</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>только что</translation>
        </message>
        <message>
            <source>{name} is not a file</source>
            <translation>{name} – не файл</translation>
        </message>
        <message>
            <source>{name} is missing from it</source>
            <translation>в нём нет {name}</translation>
        </message>
        <message>
            <source>{name} is not what it should be</source>
            <translation>{name} не соответствует ожидаемому</translation>
        </message>
        <message>
            <source>{name} names no format</source>
            <translation>в {name} не указан формат</translation>
        </message>
        <message>
            <source>{name} names no languages</source>
            <translation>в {name} не указаны языки</translation>
        </message>
        <message>
            <source>it does not begin like a catalogue</source>
            <translation>начало файла не как у каталога</translation>
        </message>
        <message>
            <source>a row names one that is not there</source>
            <translation>строка ссылается на отсутствующую строку</translation>
        </message>
        <message>
            <source>it does not say which revision it has</source>
            <translation>не указана его версия</translation>
        </message>
        <message>
            <source>its own description cannot be read</source>
            <translation>его собственное описание не читается</translation>
        </message>
        <message>
            <source>it is no JPEG or PNG, or damaged</source>
            <translation>это не JPEG и не PNG, или файл повреждён</translation>
        </message>
        <message>
            <source>it is not the file that was issued</source>
            <translation>это не тот файл, который был выпущен</translation>
        </message>
        <message>
            <source>it was changed while it was being issued</source>
            <translation>он изменился во время выпуска</translation>
        </message>
        <message>
            <source>another program is busy with it; try again</source>
            <translation>с ним работает другая программа; повторите попытку</translation>
        </message>
        <message>
            <source>{name} keeps the catalogue in {place}</source>
            <translation>в {name} указано другое место каталога ({place})</translation>
        </message>
        <message>
            <source>{name} is damaged ({error})</source>
            <translation>{name} повреждён ({error})</translation>
        </message>
        <message>
            <source>{name} is missing</source>
            <translation>{name} отсутствует</translation>
        </message>
        <message>
            <source>{name} is not what it was when it was taken in</source>
            <translation>{name} уже не тот файл, который был импортирован</translation>
        </message>
        <message>
            <source>{name} is not what it was</source>
            <translation>{name} изменён</translation>
        </message>
        <message>
            <source>{name} leads out of it</source>
            <translation>{name} ведёт за её пределы</translation>
        </message>
        <message>
            <source>{name} leads out of the archive and was left out</source>
            <translation>{name} ведёт за пределы архива и пропущен</translation>
        </message>
        <message>
            <source>{name} has no place in an archive</source>
            <translation>{name} не относится к архиву</translation>
        </message>
        <message>
            <source>{name} is not a file</source>
            <translation>{name} — не файл</translation>
        </message>
        <message>
            <source>{name} is not an ordinary file and was left out</source>
            <translation>{name} — не обычный файл и пропущен</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}</source>
            <translation>{name} не читается: {reason}</translation>
        </message>
        <message>
            <source>{name} cannot be looked into: {reason}</source>
            <translation>не удалось заглянуть в папку {name}: {reason}</translation>
        </message>
        <message>
            <source>it is not a backup of an archive ({error})</source>
            <translation>это не резервная копия архива ({error})</translation>
        </message>
        <message>
            <source>its catalogue is damaged: {fault}</source>
            <translation>её каталог повреждён: {fault}</translation>
        </message>
        <message>
            <source>catalogue: {id} is not what was saved: {what}</source>
            <translation>каталог: {id} — не то, что было сохранено: {what}</translation>
        </message>
        <message>
            <source>it does not keep what is written into it: {what}</source>
            <translation>он не сохраняет то, что в него записано: {what}</translation>
        </message>
        <message>
            <source>it holds “{name}”, which acts by itself and is not pressdesk's</source>
            <translation>в нём есть «{name}»: это действует само и не относится к pressdesk</translation>
        </message>
        <message>
            <source>catalogue: {count} rows name others that are not there</source>
            <translation>каталог: {count} строк ссылаются на те, которых нет</translation>
        </message>
        <message>
            <source>it is gone</source>
            <translation>записи нет</translation>
        </message>
        <message>
            <source>it is gone, but its history is there</source>
            <translation>записи нет, но её история есть</translation>
        </message>
        <message>
            <source>it cannot be read ({reason})</source>
            <translation>запись нельзя прочитать ({reason})</translation>
        </message>
        <message>
            <source>its history cannot be read ({reason})</source>
            <translation>историю записи нельзя прочитать ({reason})</translation>
        </message>
        <message>
            <source>its history is missing</source>
            <translation>истории записи нет</translation>
        </message>
        <message>
            <source>version {version} in its history was changed</source>
            <translation>версия {version} в её истории была изменена</translation>
        </message>
    <message>
            <source>the order of its history was changed</source>
            <translation>порядок версий в его истории был изменён</translation>
        </message>
        <message>
            <source>it says it is version {version}</source>
            <translation>в записи указано, что это версия {version}</translation>
        </message>
        <message>
            <source>the words in {language} are not those that were saved</source>
            <translation>слова на языке «{language}» не те, что были сохранены</translation>
        </message>
        <message>
            <source>{column}: “{before}” → “{after}”</source>
            <translation>{column}: было «{before}», стало «{after}»</translation>
        </message>
        <message>
            <source>{column}: {before} → {after}</source>
            <translation>{column}: было {before}, стало {after}</translation>
        </message>
        <message>
            <source>{id} is not what was saved: {what}</source>
            <translation>{id} — не то, что было сохранено: {what}</translation>
        </message>
        <message>
            <source>is not what was saved: {what}</source>
            <translation>не то, что было сохранено: {what}</translation>
        </message>
        <message>
            <source>is not what was saved: {what}; version {version} in its history is whole</source>
            <translation>не то, что было сохранено: {what}; версия {version} в её истории цела</translation>
        </message>
        <message>
            <source>is not what was saved: {what}; the backup {name} has it whole</source>
            <translation>не то, что было сохранено: {what}; в резервной копии {name} цело</translation>
        </message>
        <message>
            <source>is damaged: {fault}</source>
            <translation>повреждён: {fault}</translation>
        </message>
        <message>
            <source>names a row of {table} that is not there</source>
            <translation>ссылается на строку таблицы {table}, которой нет</translation>
        </message>
        <message>
            <source>{name} leads out of the archive and was not looked at</source>
            <translation>{name} ведёт за пределы архива и не проверялся</translation>
        </message>
        <message>
            <source>{name} leads out of the archive</source>
            <translation>{name} ведёт за пределы архива</translation>
        </message>
        <message>
            <source>belongs to no record</source>
            <translation>не относится ни к одной записи</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>нет в индексе</translation>
        </message>
        <message>
            <source>stale</source>
            <translation>устарело</translation>
        </message>
        <message>
            <source>left over</source>
            <translation>лишняя строка</translation>
        </message>
        <message>
            <source>rows without words</source>
            <translation>строки без слов</translation>
        </message>
        <message>
            <source>The search is being prepared and answers in a moment. Reading and writing work meanwhile.</source>
            <translation>Поиск подготавливается и скоро ответит. Читать и писать можно уже сейчас.</translation>
        </message>
        <message>
            <source>Opening {path} was stopped. Nothing was changed.</source>
            <translation>Открытие архива {path} остановлено. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The catalogue is being checked</source>
            <translation>Каталог проверяется</translation>
        </message>
        <message>
            <source>A backup is being made</source>
            <translation>Создаётся резервная копия</translation>
        </message>
        <message>
            <source>The archive is being brought up to date</source>
            <translation>Архив обновляется для новой версии</translation>
        </message>
        <message>
            <source>The search is being prepared</source>
            <translation>Поиск подготавливается</translation>
        </message>
        <message>
            <source>no date was found</source>
            <translation>дата не найдена</translation>
        </message>
        <message>
            <source>the date comes from a sentence: “{text}”</source>
            <translation>дата взята из предложения: «{text}»</translation>
        </message>
        <message>
            <source>possible embargo: “{text}”</source>
            <translation>возможно, эмбарго: «{text}»</translation>
        </message>
        <message>
            <source>more than one language: “{text}”</source>
            <translation>больше одного языка: «{text}»</translation>
        </message>
        <message>
            <source>possibly not a headline: “{text}”</source>
            <translation>возможно, это не заголовок: «{text}»</translation>
        </message>
        <message>
            <source>the first sentence is the headline</source>
            <translation>заголовком стало первое предложение</translation>
        </message>
        <message>
            <source>the text stood in the file twice and is kept once</source>
            <translation>текст стоял в файле дважды, оставлен один раз</translation>
        </message>
        <message>
            <source>pictures left out: {count}</source>
            <translation>изображений не взято: {count}</translation>
        </message>
        <message>
            <source>tables made into lines of text: {count}</source>
            <translation>таблиц превращено в строки текста: {count}</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>нет подписи</translation>
        </message>
        <message>
            <source>what the file says of itself could not be read</source>
            <translation>сведения файла о себе не удалось прочитать</translation>
        </message>
        <message>
            <source>captions, keywords or names that are too long or too many, left out: {count}</source>
            <translation>слишком длинные или лишние подписи, ключевые слова и имена не взяты: {count}</translation>
        </message>
        <message>
            <source>the same file is in the archive already</source>
            <translation>такой же файл уже есть в архиве</translation>
        </message>
        <message>
            <source>the same file is in the bin already</source>
            <translation>такой же файл находится в корзине</translation>
        </message>
        <message>
            <source>the same file comes earlier in this import</source>
            <translation>такой же файл уже есть выше в этом импорте</translation>
        </message>
        <message>
            <source>the same text is in the archive already</source>
            <translation>такой же текст уже есть в архиве</translation>
        </message>
        <message>
            <source>the same text is in the bin already</source>
            <translation>такой же текст находится в корзине</translation>
        </message>
        <message>
            <source>the same text comes earlier in this import</source>
            <translation>такой же текст уже есть выше в этом импорте</translation>
        </message>
        <message>
            <source>the same photo is in the archive already</source>
            <translation>такая же фотография уже есть в архиве</translation>
        </message>
        <message>
            <source>the same photo is in the bin already</source>
            <translation>такая же фотография находится в корзине</translation>
        </message>
        <message>
            <source>the same photo comes earlier in this import</source>
            <translation>такая же фотография уже есть выше в этом импорте</translation>
        </message>
        <message>
            <source>ignored: {what}</source>
            <translation>не учтено: {what}</translation>
        </message>
        <message>
            <source>nothing was found for “{query}”; searched for “{suggestion}”</source>
            <translation>по запросу «{query}» ничего не найдено; показано найденное по запросу «{suggestion}»</translation>
        </message>
        <message>
            <source>no record holds all the words; these hold most of them</source>
            <translation>ни в одной записи нет всех слов; в этих есть большинство из них</translation>
        </message>
        <message>
            <source>linked with {name}</source>
            <translation>связь: {name}</translation>
        </message>
        <message>
            <source>version {version} or later</source>
            <translation>версию {version} или новее</translation>
        </message>
        <message>
            <source>the one that wrote catalogue revision {revision}</source>
            <translation>ту, что записала каталог редакции {revision}</translation>
        </message>
        <message>
            <source>that one</source>
            <translation>именно её</translation>
        </message>
        <message>
            <source>it holds {error}</source>
            <translation>в нём есть {error}</translation>
        </message>
        <message>
            <source>{day} {month_name}, year not stated</source>
            <translation>{day} {month_name}, год не указан</translation>
        </message>
        <message>
            <source>The new release</source>
            <translation>Новый релиз</translation>
        </message>
        <message>
            <source>The new meeting</source>
            <translation>Новая встреча</translation>
        </message>
        <message>
            <source>The new series</source>
            <translation>Новая серия</translation>
        </message>
        <message>
            <source>The new record</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>The release</source>
            <translation>Релиз</translation>
        </message>
        <message>
            <source>The meeting</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>The record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>The bulletin</source>
            <translation>Бюллетень</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>The series</source>
            <translation>Серия</translation>
        </message>
        <message>
            <source>The photo</source>
            <translation>Фотография</translation>
        </message>
        <message>
            <source>The new photo</source>
            <translation>Новая фотография</translation>
        </message>
        <message>
            <source>The new bulletin</source>
            <translation>Новый бюллетень</translation>
        </message>
        <message>
            <source>The new search</source>
            <translation>Новый поиск</translation>
        </message>
    </context>
</TS>

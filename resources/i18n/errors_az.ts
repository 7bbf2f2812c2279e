<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>There is no archive in {path}.</source>
            <translation>{path} qovluğunda arxiv yoxdur.</translation>
        </message>
        <message>
            <source>{path} already holds an archive. It was left as it is.</source>
            <translation>{path} qovluğunda artıq arxiv var. Ona toxunulmadı.</translation>
        </message>
        <message>
            <source>{path} is not empty. Choose an empty or a new folder; nothing was written.</source>
            <translation>{path} boş deyil. Boş və ya yeni qovluq seçin; heç nə yazılmadı.</translation>
        </message>
        <message>
            <source>{path} cannot be read as an archive: {reason}. Nothing was changed.</source>
            <translation>{path} arxiv kimi oxuna bilmir: {reason}. Heç nə dəyişdirilmədi.</translation>
        </message>
        <message>
            <source>{path} was written by a newer pressdesk and needs {needs}. Nothing was changed.</source>
            <translation>{path} daha yeni pressdesk ilə yazılıb və {needs} tələb edir. Heç nə dəyişdirilmədi.</translation>
        </message>
        <message>
            <source>{path} is being written by process {pid} on {host}, since {since}. Nothing was changed.</source>
            <translation>{path} arxivinə {host} kompüterində {pid} nömrəli proqram yazır ({since} tarixindən). Heç nə dəyişdirilmədi.</translation>
        </message>
        <message>
            <source>{path} is read-only, so nothing was changed. Searching and reading work.</source>
            <translation>{path} yalnız oxumaq üçündür, ona görə heç nə dəyişdirilmədi. Axtarmaq və oxumaq olar.</translation>
        </message>
        <message>
            <source>The archive {path} was removed or replaced while it was open. What was saved before went with it; the last change may not be saved.</source>
            <translation>{path} arxivi açıq olduğu halda silinib və ya əvəz edilib. Əvvəl saxlanılanlar onunla getdi; sonuncu dəyişiklik saxlanmamış ola bilər.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {reason}. Nothing was changed.</source>
            <translation>{path} açıla bilmir: {reason}. Heç nə dəyişdirilmədi.</translation>
        </message>
        <message>
            <source>The catalogue {path} is damaged: {reason}. It was left as it is; restore the newest good backup.</source>
            <translation>{path} kataloqu zədələnib: {reason}. O, olduğu kimi saxlanıldı; sonuncu yararlı ehtiyat nüsxəni bərpa edin.</translation>
        </message>
        <message>
            <source>The index of {path} is damaged. Nothing was changed.</source>
            <translation>{path} indeksi zədələnib. Heç nə dəyişdirilmədi.</translation>
        </message>
        <message>
            <source>The index of {path} has to be built anew before anything can be found, which cannot be done now: {reason} Everything else works.</source>
            <translation>Axtarışdan əvvəl {path} indeksi yenidən qurulmalıdır, bunu isə indi etmək mümkün deyil: {reason} Qalan hər şey işləyir.</translation>
        </message>
        <message>
            <source>{path} keeps its catalogue on a server, which this version cannot open yet.</source>
            <translation>{path} kataloqu serverdə saxlanılır, bu versiya onu hələ aça bilmir.</translation>
        </message>
        <message>
            <source>There is no space left for {path}. What was saved before is kept; free some space and try again.</source>
            <translation>{path} üçün yer qalmayıb. Əvvəl saxlanılanlar qorunub; yer boşaldıb yenidən cəhd edin.</translation>
        </message>
        <message>
            <source>{path} lies on a read-only disk and could not be written. What was saved before is kept.</source>
            <translation>{path} yalnız oxunan diskdədir və yazıla bilmədi. Əvvəl saxlanılanlar qorunub.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}. What was saved before is kept.</source>
            <translation>{path} yazıla bilmədi: {reason}. Əvvəl saxlanılanlar qorunub.</translation>
        </message>
        <message>
            <source>{path} already exists and was left as it is. Choose another name.</source>
            <translation>{path} artıq var və olduğu kimi saxlanıldı. Başqa ad seçin.</translation>
        </message>
        <message>
            <source>{path} already exists and was left as it is. Choose another name or allow it to be replaced.</source>
            <translation>{path} artıq var və olduğu kimi saxlanıldı. Başqa ad seçin və ya əvəz etməyə icazə verin.</translation>
        </message>
        <message>
            <source>{path} has to end in {suffix}, as that is what is written. Choose a name with that ending; nothing was written.</source>
            <translation>{path} {suffix} ilə bitməlidir, çünki yazılan fayl bu növdəndir. Sonu belə olan ad seçin; heç nə yazılmadı.</translation>
        </message>
        <message>
            <source>The number {number} belongs to a bulletin that was issued: {title}, {start} to {end} ({language}). Nothing was written; the next free number is {free}.</source>
            <translation>{number} nömrəsi artıq buraxılmış bülletendədir: {title}, {start} – {end} ({language}). Heç nə yazılmadı; növbəti boş nömrə: {free}.</translation>
        </message>
        <message>
            <source>{path} lies inside the archive, which keeps its own files there. Choose another place.</source>
            <translation>{path} arxivin içindədir, orada arxivin öz faylları saxlanılır. Başqa yer seçin.</translation>
        </message>
        <message>
            <source>{path} is not an ordinary file and was left as it is. Choose another name.</source>
            <translation>{path} adi fayl deyil və olduğu kimi saxlanıldı. Başqa ad seçin.</translation>
        </message>
        <message>
            <source>The backup {path} did not pass its check: {reason}. Nothing was changed.</source>
            <translation>{path} ehtiyat nüsxəsi yoxlamadan keçmədi: {reason}. Heç nə dəyişdirilmədi.</translation>
        </message>
        <message>
            <source>The file of photo {id}, {path}, is missing from the archive.</source>
            <translation>{id} fotosunun faylı ({path}) arxivdə yoxdur.</translation>
        </message>
        <message>
            <source>There is no record {id} in this archive.</source>
            <translation>Bu arxivdə {id} yazısı yoxdur.</translation>
        </message>
        <message>
            <source>{id} is a record of another kind ({kind}); only releases can be edited here. Nothing was saved.</source>
            <translation>{id} başqa növ yazıdır ({kind}); burada yalnız məlumatlar redaktə edilə bilər. Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>{id} is a record of another kind ({kind}); only photos can be put with a release. Nothing was saved.</source>
            <translation>{id} başqa növ yazıdır ({kind}); məlumata yalnız foto əlavə edilə bilər. Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>{id} is in the bin. Nothing was saved; take it out first.</source>
            <translation>{id} səbətdədir. Heç nə yadda saxlanmadı; əvvəlcə onu səbətdən çıxarın.</translation>
        </message>
        <message>
            <source>{id} was changed by somebody else in the meantime. Your version was not saved over theirs; open it again and repeat your change.</source>
            <translation>Bu vaxt {id} başqası tərəfindən dəyişdirilib. Sizin variantınız onunkunun üstünə yazılmadı; yenidən açıb dəyişikliyi təkrarlayın.</translation>
        </message>
        <message>
            <source>{id} has no full date, so it cannot be published. Nothing was saved; give it a date first.</source>
            <translation>{id}: tam tarix yoxdur, ona görə dərc edilə bilməz. Heç nə yadda saxlanmadı; əvvəlcə tarixi yazın.</translation>
        </message>
        <message>
            <source>{id} has no headline in {language}, so that text cannot be published. Nothing was saved.</source>
            <translation>{id}: {language} dilində başlıq yoxdur, ona görə həmin mətn dərc edilə bilməz. Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>{id} has no text, so it cannot be published. Nothing was saved.</source>
            <translation>{id}: mətn yoxdur, ona görə dərc edilə bilməz. Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>The embargo of {id} must lie in the future; {moment} has passed. Nothing was saved.</source>
            <translation>{id}: embarqo vaxtı gələcəkdə olmalıdır; {moment} keçib. Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>{id}: the embargo runs until {moment}. Nothing was published or saved.</source>
            <translation>{id}: embarqo {moment} vaxtınadək qüvvədədir. Heç nə dərc edilmədi və yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>{id} has more than one {what} in {language}. Nothing was saved.</source>
            <translation>{id}: {language} dilində birdən çox mətn və ya ad var ({what}). Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>“{language}” is not one of this archive’s languages ({languages}). Nothing was saved.</source>
            <translation>“{language}” bu arxivin dillərindən deyil ({languages}). Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>{id} has no name in any language. Nothing was saved.</source>
            <translation>{id}: heç bir dildə ad yoxdur. Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>{id} ends ({end}) before it begins ({start}). Nothing was saved.</source>
            <translation>{id}: son tarix ({end}) başlanğıcdan ({start}) əvvəldir. Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>{id}: there is no day {day} in month {month}. Nothing was saved.</source>
            <translation>{id}: {month}-ci ayda {day} günü yoxdur. Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>{id} would be broader than itself. Nothing was saved.</source>
            <translation>{id} özü-özünə daxil ola bilməz. Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>{id}: another event of the series has that ordinal. Nothing was saved.</source>
            <translation>{id}: silsilənin başqa görüşü həmin nömrəni daşıyır. Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>{id} names the same thing twice ({what}). Nothing was saved.</source>
            <translation>{id}: eyni şey iki dəfə göstərilib ({what}). Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>{id}: the number {number} already belongs to another release, perhaps one in the bin. Nothing was saved.</source>
            <translation>{id}: {number} nömrəsi başqa məlumata məxsusdur, bəlkə də səbətdəkinə. Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>{id} has been changed since, so the earlier step cannot be undone.</source>
            <translation>{id} sonradan dəyişdirilib, ona görə əvvəlki addım geri qaytarıla bilməz.</translation>
        </message>
        <message>
            <source>{path} does not exist.</source>
            <translation>{path} mövcud deyil.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} oxuna bilmədi: {reason}.</translation>
        </message>
        <message>
            <source>{path} is a pressdesk archive. Nothing was taken from it.</source>
            <translation>{path} pressdesk arxividir. Ondan heç nə götürülmədi.</translation>
        </message>
        <message>
            <source>{path} is a link to another place and was not followed. Choose what it leads to by itself to take it in.</source>
            <translation>{path} başqa yerə aparan keçiddir və açılmadı. Onu götürmək üçün apardığı faylı və ya qovluğu ayrıca seçin.</translation>
        </message>
        <message>
            <source>{path} is empty. Nothing was taken from it.</source>
            <translation>{path} boşdur. Ondan heç nə götürülmədi.</translation>
        </message>
        <message>
            <source>{path} is larger than {limit}. Nothing was taken from it.</source>
            <translation>{path} {limit} həddindən böyükdür. Ondan heç nə götürülmədi.</translation>
        </message>
        <message>
            <source>{path} is {holds}, which cannot be read. Save it as a Word document (.docx) and try again. Nothing was taken from it.</source>
            <translation>{path}: {holds}; bu format oxuna bilmir. Onu Word sənədi (.docx) kimi saxlayıb yenidən cəhd edin. Ondan heç nə götürülmədi.</translation>
        </message>
        <message>
            <source>{path} is neither a text, a web page, a Word or PDF document nor a picture. Nothing was taken from it.</source>
            <translation>{path} nə mətn, nə veb səhifə, nə Word və ya PDF sənədi, nə də şəkildir. Ondan heç nə götürülmədi.</translation>
        </message>
        <message>
            <source>{path} is not what its name says: it holds {holds}. Nothing was taken from it.</source>
            <translation>{path} adından göründüyü kimi deyil: içində {holds} var. Ondan heç nə götürülmədi.</translation>
        </message>
        <message>
            <source>{path} is in an encoding that was not recognised. Nothing was taken from it.</source>
            <translation>{path} faylının kodlaşdırması tanınmadı. Ondan heç nə götürülmədi.</translation>
        </message>
        <message>
            <source>{path} is damaged: {reason}. Nothing was taken from it.</source>
            <translation>{path} zədələnib: {reason}. Ondan heç nə götürülmədi.</translation>
        </message>
        <message>
            <source>{path} was refused: {reason}. Nothing was taken from it.</source>
            <translation>{path} qəbul edilmədi: {reason}. Ondan heç nə götürülmədi.</translation>
        </message>
        <message>
            <source>{path} holds no text. Nothing was taken from it.</source>
            <translation>{path} faylında mətn yoxdur. Ondan heç nə götürülmədi.</translation>
        </message>
        <message>
            <source>{path} is not written in a language of this archive ({languages}). Nothing was taken from it.</source>
            <translation>{path} bu arxivin dillərində ({languages}) yazılmayıb. Ondan heç nə götürülmədi.</translation>
        </message>
        <message>
            <source>{path} took longer than {seconds} seconds to read. Nothing was taken from it.</source>
            <translation>{path} faylının oxunması {seconds} saniyədən çox çəkdi. Ondan heç nə götürülmədi.</translation>
        </message>
        <message>
            <source>{path} needs more than {megabytes} MB of memory to read. Nothing was taken from it.</source>
            <translation>{path} faylının oxunması üçün {megabytes} MB-dan çox yaddaş lazımdır. Ondan heç nə götürülmədi.</translation>
        </message>
        <message>
            <source>No published release from {start} to {end} has a text in {language}. No bulletin was written.</source>
            <translation>{start} – {end} dövründə {language} dilində dərc olunmuş mətni olan məlumat yoxdur. Bülleten yazılmadı.</translation>
        </message>
        <message>
            <source>The picture of “{name}” cannot be printed: {reason}. No bulletin was written.</source>
            <translation>“{name}” məlumatının şəkli çap edilə bilmir: {reason}. Bülleten yazılmadı.</translation>
        </message>
        <message>
            <source>{path} holds an archive that is not the demo’s. It was left as it is; choose another folder.</source>
            <translation>{path} qovluğundakı arxiv nümunə arxiv deyil. Ona toxunulmadı; başqa qovluq seçin.</translation>
        </message>
        <message>
            <source>The demo material is not part of this installation.</source>
            <translation>Nümunə materialı bu quraşdırmaya daxil deyil.</translation>
        </message>
        <message>
            <source>The desktop cannot be opened here: {reason}.</source>
            <translation>Pəncərə burada açıla bilmir: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” leads outside {path}. It was neither read nor written.</source>
            <translation>“{name}” {path} qovluğundan kənara aparır. O, nə oxundu, nə də yazıldı.</translation>
        </message>
        <message>
            <source>{id} is no longer what was saved: {what}. Nothing was changed; a check of the archive says what can be put back.</source>
            <translation>{id} artıq yadda saxlandığı kimi deyil: {what}. Heç nə dəyişdirilmədi; nəyin bərpa oluna biləcəyini arxivin yoxlanması göstərir.</translation>
        </message>
        <message>
            <source>everything after the first {count} characters</source>
            <translation>ilk {count} işarədən sonrakı hər şey</translation>
        </message>
        <message>
            <source>everything after the first {count} words</source>
            <translation>ilk {count} sözdən sonrakı hər şey</translation>
        </message>
        <message>
            <source>a quotation mark without its partner</source>
            <translation>cütü olmayan dırnaq işarəsi</translation>
        </message>
        <message>
            <source>brackets that do not pair</source>
            <translation>cütləşməyən mötərizələr</translation>
        </message>
        <message>
            <source>AND, OR or NOT with nothing beside it</source>
            <translation>yanında heç nə olmayan AND, OR və ya NOT</translation>
        </message>
        <message>
            <source>NOT inside brackets or beside OR</source>
            <translation>mötərizə içində və ya OR yanında NOT</translation>
        </message>
        <message>
            <source>lang:{value}, which is no language of this archive</source>
            <translation>lang:{value} – arxivdə belə dil yoxdur</translation>
        </message>
        <message>
            <source>status:{value}, which no release can have</source>
            <translation>status:{value} – belə status yoxdur</translation>
        </message>
        <message>
            <source>the period, which ends ({end}) before it begins ({start})</source>
            <translation>başlanğıcı ({start}) sonundan ({end}) gec olan dövr</translation>
        </message>
        <message>
            <source>{name} is in the bin; it is left out</source>
            <translation>{name}: səbətdədir, buraxılışa salınmadı</translation>
        </message>
        <message>
            <source>{name} has no text in {language}; it is left out</source>
            <translation>{name}: bu dildə mətn yoxdur ({language}), buraxılışa salınmadı</translation>
        </message>
        <message>
            <source>{name} is not published in {language} ({status}); it is left out</source>
            <translation>{name}: dərc edilməyib ({language}, {status}), buraxılışa salınmadı</translation>
        </message>
        <message>
            <source>{name} is under embargo until {moment}; it is left out</source>
            <translation>{name}: embarqo {moment} vaxtınadək qüvvədədir, buraxılışa salınmadı</translation>
        </message>
        <message>
            <source>{name}: the embargo ran until {moment}; it was lifted</source>
            <translation>{name}: embarqo {moment} vaxtınadək qüvvədə idi; götürüldü</translation>
        </message>
        <message>
            <source>{count} release has no date and belongs to no period</source>
            <translation>tarixi olmadığına görə heç bir dövrə aid olmayan press-reliz: {count}</translation>
        </message>
        <message>
            <source>{count} releases have no date and belong to no period</source>
            <translation>tarixi olmadığına görə heç bir dövrə aid olmayan press-relizlər: {count}</translation>
        </message>
        <message>
            <source>{name} goes without a photo: {reason}</source>
            <translation>{name}: fotosuz verilir: {reason}</translation>
        </message>
        <message>
            <source>{name}, photo {photo}: caption missing in {language}</source>
            <translation>{name}, foto {photo}: bu dildə fotoaltı yazı yoxdur ({language})</translation>
        </message>
        <message>
            <source>it changed while it was looked at</source>
            <translation>baxılan zaman dəyişdi</translation>
        </message>
        <message>
            <source>it is not a file</source>
            <translation>fayl deyil</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>qovluqdur</translation>
        </message>
        <message>
            <source>it is protected by a password</source>
            <translation>parolla qorunur</translation>
        </message>
        <message>
            <source>it does not have the structure of a PDF</source>
            <translation>PDF quruluşu yoxdur</translation>
        </message>
        <message>
            <source>it does not have the structure of its kind</source>
            <translation>quruluşu öz növünə uyğun deyil</translation>
        </message>
        <message>
            <source>its parts are nested too deeply</source>
            <translation>hissələri həddən artıq dərin iç-içədir</translation>
        </message>
        <message>
            <source>the system cannot read it</source>
            <translation>sistem onu oxuya bilmir</translation>
        </message>
        <message>
            <source>no Word text is in it</source>
            <translation>içində Word mətni yoxdur</translation>
        </message>
        <message>
            <source>nothing of {holds} is in it</source>
            <translation>gözlənilən məzmun ({holds}) yoxdur</translation>
        </message>
        <message>
            <source>it is cut short or its parts do not fit together</source>
            <translation>yarımçıqdır və ya hissələri bir-birinə uyğun deyil</translation>
        </message>
        <message>
            <source>it has more than {count} parts</source>
            <translation>{count}-dən çox hissəsi var</translation>
        </message>
        <message>
            <source>it would unpack to more than {count} MB</source>
            <translation>açıldıqda {count} MB-dan böyük olardı</translation>
        </message>
        <message>
            <source>it would unpack to more than {count} times its size</source>
            <translation>açıldıqda öz ölçüsündən {count} dəfədən çox böyük olardı</translation>
        </message>
        <message>
            <source>a part of it would unpack to more than {count} times its size</source>
            <translation>bir hissəsi açıldıqda öz ölçüsündən {count} dəfədən çox böyük olardı</translation>
        </message>
        <message>
            <source>its XML defines entities</source>
            <translation>XML-i öz işarələrini təyin edir</translation>
        </message>
        <message>
            <source>a word in it has more than {count} letters</source>
            <translation>bir sözündə {count}-dən çox hərf var</translation>
        </message>
        <message>
            <source>it has more than {count} different words</source>
            <translation>{count}-dən çox müxtəlif söz var</translation>
        </message>
        <message>
            <source>a tag in it has too many attributes</source>
            <translation>bir teqinin atributları həddən artıq çoxdur</translation>
        </message>
        <message>
            <source>its tags are nested too deeply</source>
            <translation>teqləri həddən artıq dərin iç-içədir</translation>
        </message>
        <message>
            <source>its tags hide one another</source>
            <translation>teqləri bir-birini gizlədir</translation>
        </message>
        <message>
            <source>what was read of it cannot be right</source>
            <translation>oxunan məzmun düzgün ola bilməz</translation>
        </message>
        <message>
            <source>reading it ended before its time</source>
            <translation>oxunma vaxtından əvvəl dayandı</translation>
        </message>
        <message>
            <source>the picture is cut short</source>
            <translation>şəkil yarımçıqdır</translation>
        </message>
        <message>
            <source>the picture in it cannot be decoded</source>
            <translation>içindəki şəkli açmaq mümkün deyil</translation>
        </message>
        <message>
            <source>{count} characters of text</source>
            <translation>{count} işarəlik mətn</translation>
        </message>
        <message>
            <source>{count} paragraphs</source>
            <translation>{count} abzas</translation>
        </message>
        <message>
            <source>{count} pages</source>
            <translation>{count} səhifə</translation>
        </message>
        <message>
            <source>{count} megapixels</source>
            <translation>{count} meqapiksel</translation>
        </message>
        <message>
            <source>{count} tags</source>
            <translation>{count} teq</translation>
        </message>
        <message>
            <source>plain text</source>
            <translation>sadə mətn</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>veb-səhifə</translation>
        </message>
        <message>
            <source>a Word document</source>
            <translation>Word sənədi</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>PDF sənədi</translation>
        </message>
        <message>
            <source>a JPEG picture</source>
            <translation>JPEG şəkli</translation>
        </message>
        <message>
            <source>a PNG picture</source>
            <translation>PNG şəkli</translation>
        </message>
        <message>
            <source>a TIFF picture</source>
            <translation>TIFF şəkli</translation>
        </message>
        <message>
            <source>a WebP picture</source>
            <translation>WebP şəkli</translation>
        </message>
        <message>
            <source>a HEIC picture</source>
            <translation>HEIC şəkli</translation>
        </message>
        <message>
            <source>an Excel workbook</source>
            <translation>Excel cədvəli</translation>
        </message>
        <message>
            <source>a PowerPoint presentation</source>
            <translation>PowerPoint təqdimatı</translation>
        </message>
        <message>
            <source>an OpenDocument file (.odt)</source>
            <translation>OpenDocument sənədi (.odt)</translation>
        </message>
        <message>
            <source>a Rich Text document (.rtf)</source>
            <translation>Rich Text sənədi (.rtf)</translation>
        </message>
        <message>
            <source>an Office document protected by a password</source>
            <translation>parolla qorunan Office sənədi</translation>
        </message>
        <message>
            <source>an old Word document (.doc)</source>
            <translation>köhnə Word sənədi (.doc)</translation>
        </message>
        <message>
            <source>an old Office document</source>
            <translation>köhnə Office sənədi</translation>
        </message>
        <message>
            <source>it is neither a backup nor an archive with one</source>
            <translation>nə ehtiyat nüsxədir, nə də ehtiyat nüsxəsi olan arxivdir</translation>
        </message>
        <message>
            <source>it lies inside the backup</source>
            <translation>ehtiyat nüsxənin içindədir</translation>
        </message>
        <message>
            <source>{name} changed while it was copied</source>
            <translation>{name} köçürülən zaman dəyişdi</translation>
        </message>
        <message>
            <source>an unknown host</source>
            <translation>naməlum kompüter</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>indicə</translation>
        </message>
        <message>
            <source>{name} is not a file</source>
            <translation>{name} fayl deyil</translation>
        </message>
        <message>
            <source>{name} is missing from it</source>
            <translation>{name} orada yoxdur</translation>
        </message>
        <message>
            <source>{name} is not what it should be</source>
            <translation>{name} olmalı olduğu kimi deyil</translation>
        </message>
        <message>
            <source>{name} names no format</source>
            <translation>{name} formatı göstərmir</translation>
        </message>
        <message>
            <source>{name} names no languages</source>
            <translation>{name} dilləri göstərmir</translation>
        </message>
        <message>
            <source>it does not begin like a catalogue</source>
            <translation>kataloq kimi başlamır</translation>
        </message>
        <message>
            <source>a row names one that is not there</source>
            <translation>bir sətir mövcud olmayan sətrə istinad edir</translation>
        </message>
        <message>
            <source>it does not say which revision it has</source>
            <translation>hansı versiyada olduğu göstərilməyib</translation>
        </message>
        <message>
            <source>its own description cannot be read</source>
            <translation>öz təsviri oxunmur</translation>
        </message>
        <message>
            <source>it is no JPEG or PNG, or damaged</source>
            <translation>JPEG və ya PNG deyil, yaxud zədələnib</translation>
        </message>
        <message>
            <source>it is not the file that was issued</source>
            <translation>buraxılan fayl deyil</translation>
        </message>
        <message>
            <source>it was changed while it was being issued</source>
            <translation>buraxılan zaman dəyişdirilib</translation>
        </message>
        <message>
            <source>another program is busy with it; try again</source>
            <translation>onunla başqa proqram işləyir; yenidən cəhd edin</translation>
        </message>
        <message>
            <source>{name} keeps the catalogue in {place}</source>
            <translation>{name} kataloqu başqa yerdə saxlayır ({place})</translation>
        </message>
        <message>
            <source>{name} is damaged ({error})</source>
            <translation>{name} zədələnib ({error})</translation>
        </message>
        <message>
            <source>{name} is missing</source>
            <translation>{name} yoxdur</translation>
        </message>
        <message>
            <source>{name} is not what it was when it was taken in</source>
            <translation>{name} qəbul ediləndə olduğu kimi deyil</translation>
        </message>
        <message>
            <source>{name} is not what it was</source>
            <translation>{name} əvvəlki kimi deyil</translation>
        </message>
        <message>
            <source>{name} leads out of it</source>
            <translation>{name} ondan kənara aparır</translation>
        </message>
        <message>
            <source>{name} leads out of the archive and was left out</source>
            <translation>{name} arxivdən kənara aparır və köçürülmədi</translation>
        </message>
        <message>
            <source>{name} has no place in an archive</source>
            <translation>{name} arxivə aid deyil</translation>
        </message>
        <message>
            <source>{name} is not a file</source>
            <translation>{name} fayl deyil</translation>
        </message>
        <message>
            <source>{name} is not an ordinary file and was left out</source>
            <translation>{name} adi fayl deyil və köçürülmədi</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}</source>
            <translation>{name} oxunmadı: {reason}</translation>
        </message>
        <message>
            <source>{name} cannot be looked into: {reason}</source>
            <translation>{name} qovluğuna baxmaq mümkün olmadı: {reason}</translation>
        </message>
        <message>
            <source>it is not a backup of an archive ({error})</source>
            <translation>bu, arxivin ehtiyat nüsxəsi deyil ({error})</translation>
        </message>
        <message>
            <source>its catalogue is damaged: {fault}</source>
            <translation>kataloqu zədələnib: {fault}</translation>
        </message>
        <message>
            <source>catalogue: {id} is not what was saved: {what}</source>
            <translation>kataloq: {id} yadda saxlandığı kimi deyil: {what}</translation>
        </message>
        <message>
            <source>it does not keep what is written into it: {what}</source>
            <translation>ona yazılanı saxlamır: {what}</translation>
        </message>
        <message>
            <source>it holds “{name}”, which acts by itself and is not pressdesk's</source>
            <translation>orada öz-özünə işləyən və pressdesk-ə aid olmayan “{name}” var</translation>
        </message>
        <message>
            <source>catalogue: {count} rows name others that are not there</source>
            <translation>kataloq: {count} sətir mövcud olmayan sətirlərə istinad edir</translation>
        </message>
        <message>
            <source>it is gone</source>
            <translation>yazı yoxdur</translation>
        </message>
        <message>
            <source>it is gone, but its history is there</source>
            <translation>yazı yoxdur, amma tarixçəsi qalıb</translation>
        </message>
        <message>
            <source>it cannot be read ({reason})</source>
            <translation>yazı oxuna bilmir ({reason})</translation>
        </message>
        <message>
            <source>its history cannot be read ({reason})</source>
            <translation>tarixçəsi oxuna bilmir ({reason})</translation>
        </message>
        <message>
            <source>its history is missing</source>
            <translation>tarixçəsi yoxdur</translation>
        </message>
        <message>
            <source>version {version} in its history was changed</source>
            <translation>tarixçəsindəki {version} nömrəli versiya dəyişdirilib</translation>
        </message>
    <message>
            <source>the order of its history was changed</source>
            <translation>onun tarixçəsində versiyaların sırası dəyişdirilib</translation>
        </message>
        <message>
            <source>it says it is version {version}</source>
            <translation>özünü {version} nömrəli versiya kimi göstərir</translation>
        </message>
        <message>
            <source>the words in {language} are not those that were saved</source>
            <translation>“{language}” sözləri saxlanılanlar deyil</translation>
        </message>
        <message>
            <source>{column}: “{before}” → “{after}”</source>
            <translation>{column}: əvvəl “{before}”, indi “{after}”</translation>
        </message>
        <message>
            <source>{column}: {before} → {after}</source>
            <translation>{column}: əvvəl {before}, indi {after}</translation>
        </message>
        <message>
            <source>{id} is not what was saved: {what}</source>
            <translation>{id} saxlanılan kimi deyil: {what}</translation>
        </message>
        <message>
            <source>is not what was saved: {what}</source>
            <translation>saxlanılan kimi deyil: {what}</translation>
        </message>
        <message>
            <source>is not what was saved: {what}; version {version} in its history is whole</source>
            <translation>saxlanılan kimi deyil: {what}; tarixçəsindəki {version} nömrəli versiya salamatdır</translation>
        </message>
        <message>
            <source>is not what was saved: {what}; the backup {name} has it whole</source>
            <translation>saxlanılan kimi deyil: {what}; {name} ehtiyat nüsxəsində salamatdır</translation>
        </message>
        <message>
            <source>is damaged: {fault}</source>
            <translation>zədələnib: {fault}</translation>
        </message>
        <message>
            <source>names a row of {table} that is not there</source>
            <translation>{table} cədvəlinin mövcud olmayan sətrinə istinad edir</translation>
        </message>
        <message>
            <source>{name} leads out of the archive and was not looked at</source>
            <translation>{name} arxivdən kənara aparır və yoxlanılmadı</translation>
        </message>
        <message>
            <source>{name} leads out of the archive</source>
            <translation>{name} arxivdən kənara aparır</translation>
        </message>
        <message>
            <source>belongs to no record</source>
            <translation>heç bir yazıya aid deyil</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>indeksdə yoxdur</translation>
        </message>
        <message>
            <source>stale</source>
            <translation>köhnəlib</translation>
        </message>
        <message>
            <source>left over</source>
            <translation>artıq sətirdir</translation>
        </message>
        <message>
            <source>rows without words</source>
            <translation>sözsüz sətirlər</translation>
        </message>
        <message>
            <source>The search is being prepared and answers in a moment. Reading and writing work meanwhile.</source>
            <translation>Axtarış hazırlanır və bir azdan cavab verəcək. Bu vaxt oxumaq və yazmaq olar.</translation>
        </message>
        <message>
            <source>Opening {path} was stopped. Nothing was changed.</source>
            <translation>{path} arxivinin açılması dayandırıldı. Heç nə dəyişdirilmədi.</translation>
        </message>
        <message>
            <source>The catalogue is being checked</source>
            <translation>Kataloq yoxlanılır</translation>
        </message>
        <message>
            <source>A backup is being made</source>
            <translation>Ehtiyat nüsxə yaradılır</translation>
        </message>
        <message>
            <source>The archive is being brought up to date</source>
            <translation>Arxiv yeni versiyaya uyğunlaşdırılır</translation>
        </message>
        <message>
            <source>The search is being prepared</source>
            <translation>Axtarış hazırlanır</translation>
        </message>
        <message>
            <source>no date was found</source>
            <translation>tarix tapılmadı</translation>
        </message>
        <message>
            <source>the date comes from a sentence: “{text}”</source>
            <translation>tarix cümlədən götürülüb: “{text}”</translation>
        </message>
        <message>
            <source>possible embargo: “{text}”</source>
            <translation>embarqo ola bilər: “{text}”</translation>
        </message>
        <message>
            <source>more than one language: “{text}”</source>
            <translation>bir neçə dildədir: “{text}”</translation>
        </message>
        <message>
            <source>possibly not a headline: “{text}”</source>
            <translation>başlıq olmaya bilər: “{text}”</translation>
        </message>
        <message>
            <source>the first sentence is the headline</source>
            <translation>başlıq birinci cümlədir</translation>
        </message>
        <message>
            <source>the text stood in the file twice and is kept once</source>
            <translation>mətn faylda iki dəfə idi, bir dəfə saxlanılıb</translation>
        </message>
        <message>
            <source>pictures left out: {count}</source>
            <translation>götürülməyən şəkillər: {count}</translation>
        </message>
        <message>
            <source>tables made into lines of text: {count}</source>
            <translation>mətn sətirlərinə çevrilən cədvəllər: {count}</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>fotoaltı yazı yoxdur</translation>
        </message>
        <message>
            <source>what the file says of itself could not be read</source>
            <translation>faylın özü haqqında məlumatı oxunmadı</translation>
        </message>
        <message>
            <source>captions, keywords or names that are too long or too many, left out: {count}</source>
            <translation>çox uzun və ya həddən artıq fotoaltı yazı, açar söz və ad götürülmədi: {count}</translation>
        </message>
        <message>
            <source>the same file is in the archive already</source>
            <translation>eyni fayl artıq arxivdədir</translation>
        </message>
        <message>
            <source>the same file is in the bin already</source>
            <translation>eyni fayl səbətdədir</translation>
        </message>
        <message>
            <source>the same file comes earlier in this import</source>
            <translation>eyni fayl bu idxalda əvvəl gəlir</translation>
        </message>
        <message>
            <source>the same text is in the archive already</source>
            <translation>eyni mətn artıq arxivdədir</translation>
        </message>
        <message>
            <source>the same text is in the bin already</source>
            <translation>eyni mətn səbətdədir</translation>
        </message>
        <message>
            <source>the same text comes earlier in this import</source>
            <translation>eyni mətn bu idxalda əvvəl gəlir</translation>
        </message>
        <message>
            <source>the same photo is in the archive already</source>
            <translation>eyni foto artıq arxivdədir</translation>
        </message>
        <message>
            <source>the same photo is in the bin already</source>
            <translation>eyni foto səbətdədir</translation>
        </message>
        <message>
            <source>the same photo comes earlier in this import</source>
            <translation>eyni foto bu idxalda əvvəl gəlir</translation>
        </message>
        <message>
            <source>ignored: {what}</source>
            <translation>nəzərə alınmadı: {what}</translation>
        </message>
        <message>
            <source>nothing was found for “{query}”; searched for “{suggestion}”</source>
            <translation>“{query}” üzrə heç nə tapılmadı; “{suggestion}” axtarıldı</translation>
        </message>
        <message>
            <source>no record holds all the words; these hold most of them</source>
            <translation>bütün sözlərin olduğu qeyd yoxdur; bunlarda sözlərin çoxu var</translation>
        </message>
        <message>
            <source>linked with {name}</source>
            <translation>{name} ilə əlaqəlidir</translation>
        </message>
        <message>
            <source>version {version} or later</source>
            <translation>{version} və ya daha yeni versiya</translation>
        </message>
        <message>
            <source>the one that wrote catalogue revision {revision}</source>
            <translation>kataloqun {revision} düzəlişini yazan versiya</translation>
        </message>
        <message>
            <source>that one</source>
            <translation>həmin versiya</translation>
        </message>
        <message>
            <source>it holds {error}</source>
            <translation>orada bu var: {error}</translation>
        </message>
        <message>
            <source>{day} {month_name}, year not stated</source>
            <translation>{day} {month_name}, il göstərilməyib</translation>
        </message>
        <message>
            <source>The new release</source>
            <translation>Yeni press-reliz</translation>
        </message>
        <message>
            <source>The new meeting</source>
            <translation>Yeni görüş</translation>
        </message>
        <message>
            <source>The new series</source>
            <translation>Yeni silsilə</translation>
        </message>
        <message>
            <source>The new record</source>
            <translation>Yeni qeyd</translation>
        </message>
        <message>
            <source>The release</source>
            <translation>Press-reliz</translation>
        </message>
        <message>
            <source>The meeting</source>
            <translation>Görüş</translation>
        </message>
        <message>
            <source>The record</source>
            <translation>Yazı</translation>
        </message>
        <message>
            <source>The bulletin</source>
            <translation>Bülleten</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>Mətn</translation>
        </message>
        <message>
            <source>The series</source>
            <translation>Seriya</translation>
        </message>
        <message>
            <source>The photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>The new photo</source>
            <translation>Yeni foto</translation>
        </message>
        <message>
            <source>The new bulletin</source>
            <translation>Yeni bülleten</translation>
        </message>
        <message>
            <source>The new search</source>
            <translation>Yeni axtarış</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>There is no archive in {path}. Create one with “pressdesk --archive {path} init”.</source>
            <translation>{path} qovluğunda arxiv yoxdur. Orada yeni arxiv yaradın və ya başqa qovluq seçin.</translation>
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
            <source>{path} is being written by process {pid} on {host}, since {since}. Close that program or wait for it to finish; nothing was changed.</source>
            <translation>{path} arxivinə {host} kompüterində {pid} nömrəli proqram yazır ({since} tarixindən). Həmin proqramı bağlayın və ya bitməsini gözləyin; heç nə dəyişdirilmədi.</translation>
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
            <source>The catalogue {path} is damaged: {reason}. It was left as it is; restore the newest good backup with “pressdesk restore”.</source>
            <translation>{path} kataloqu zədələnib: {reason}. O, olduğu kimi saxlanıldı; sonuncu yararlı ehtiyat nüsxəni “pressdesk restore” ilə bərpa edin.</translation>
        </message>
        <message>
            <source>The index of {path} is damaged. Nothing was changed; “pressdesk reindex” builds it anew.</source>
            <translation>{path} indeksi zədələnib. Heç nə dəyişdirilmədi; “pressdesk reindex” onu yenidən qurur.</translation>
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
            <source>{path} already exists and was left as it is. Choose another name, or say --overwrite.</source>
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
            <source>The desktop cannot be opened here: {reason}. The terminal commands work without it.</source>
            <translation>Pəncərə burada açıla bilmir: {reason}. Terminal əmrləri onsuz da işləyir.</translation>
        </message>
        <message>
            <source>“{name}” leads outside {path}. It was neither read nor written.</source>
            <translation>“{name}” {path} qovluğundan kənara aparır. O, nə oxundu, nə də yazıldı.</translation>
        </message>
        <message>
            <source>{id} is no longer what was saved: {what}. Nothing was changed; a check of the archive says what can be put back.</source>
            <translation>{id} artıq yadda saxlandığı kimi deyil: {what}. Heç nə dəyişdirilmədi; nəyin bərpa oluna biləcəyini arxivin yoxlanması göstərir.</translation>
        </message>
    </context>
</TS>

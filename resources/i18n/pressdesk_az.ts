<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az_AZ">
    <context>
        <name>ArchiveSettings</name>
        <message>
            <source>Archive and backups</source>
            <translation>Arxiv və ehtiyat nüsxələr</translation>
        </message>
        <message>
            <source>Everything is in this one folder. It may be copied as it is.</source>
            <translation>Hər şey bu bir qovluqdadır. Onu olduğu kimi köçürmək olar.</translation>
        </message>
        <message>
            <source>Folder of the archive</source>
            <translation>Arxivin qovluğu</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Qovluğu aç</translation>
        </message>
        <message>
            <source>Open another archive…</source>
            <translation>Başqa arxivi aç…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Ehtiyat nüsxələr</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Ehtiyat nüsxə yarat</translation>
        </message>
        <message>
            <source>Copy to another disk…</source>
            <translation>Başqa diskə köçür…</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Yoxlama</translation>
        </message>
        <message>
            <source>Compares every record, every file and the search index with one another.</source>
            <translation>Bütün qeydləri, faylları və axtarış indeksini bir-biri ilə tutuşdurur.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Yoxla</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Hesabatı köçür</translation>
        </message>
        <message>
            <source>Restore what was saved</source>
            <translation>Yadda saxlanmışı bərpa et</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Tapılanlar</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Gedişat</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Dayandır</translation>
        </message>
        <message>
            <source>The last backup in this folder was made on {day}.</source>
            <translation>Bu qovluqda son ehtiyat nüsxə: {day}.</translation>
        </message>
        <message>
            <source>There is no backup in this folder yet.</source>
            <translation>Bu qovluqda hələ ehtiyat nüsxə yoxdur.</translation>
        </message>
        <message>
            <source>No program opened the folder. Its place stands here.</source>
            <translation>Qovluğu heç bir proqram açmadı. Onun yeri burada yazılıb.</translation>
        </message>
        <message>
            <source>Copy to another disk</source>
            <translation>Başqa diskə köçür</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were copied and checked.</source>
            <translation>
                <numerusform>%n fayl köçürüldü və yoxlandı.</numerusform>
                <numerusform>%n fayl köçürüldü və yoxlandı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied. %n file(s) were missing or altered in the archive already:</source>
            <translation>
                <numerusform>Köçürüldü. Arxivdə %n fayl artıq itmiş və ya dəyişmişdi:</numerusform>
                <numerusform>Köçürüldü. Arxivdə %n fayl artıq itmiş və ya dəyişmişdi:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All is well: every record and %n file(s) were looked at.</source>
            <translation>
                <numerusform>Hər şey qaydasındadır: bütün qeydlər və %n fayl yoxlandı.</numerusform>
                <numerusform>Hər şey qaydasındadır: bütün qeydlər və %n fayl yoxlandı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are not as they should be. Send the report to whoever looks after pressdesk.</source>
            <translation>
                <numerusform>%n uyğunsuzluq tapıldı. Hesabatı pressdesk-ə cavabdeh şəxsə göndərin.</numerusform>
                <numerusform>%n uyğunsuzluq tapıldı. Hesabatı pressdesk-ə cavabdeh şəxsə göndərin.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AuthorityDialog</name>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Digər adlar</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Qeyd</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Daxil olduğu</translation>
        </message>
        <message>
            <source>Other names, separated by semicolons</source>
            <translation>Digər adlar, nöqtəli vergüllə ayrılmış</translation>
        </message>
        <message>
            <source>Add a post</source>
            <translation>Vəzifə əlavə et</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Vəzifələr</translation>
        </message>
        <message>
            <source>One of the days is not a day. Write it like 12.10.2023. Nothing was saved.</source>
            <translation>Tarixlərdən biri düzgün deyil. 12.10.2023 kimi yazın. Heç nə yadda saxlanmadı.</translation>
        </message>
    </context>
    <context>
        <name>BinPage</name>
        <message>
            <source>Restore</source>
            <translation>Bərpa et</translation>
        </message>
        <message>
            <source>What is in the bin, what was put there last first</source>
            <translation>Səbətdəkilər, əvvəlcə sonuncu atılan</translation>
        </message>
        <message>
            <source>The bin is empty. What is put in the bin waits here and can be taken out again.</source>
            <translation>Səbət boşdur. Səbətə atılanlar burada qalır və geri çıxarıla bilər.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) in the bin</source>
            <translation>
                <numerusform>Səbətdə %n qeyd</numerusform>
                <numerusform>Səbətdə %n qeyd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) taken out of the bin.</source>
            <translation>
                <numerusform>%n qeyd səbətdən bərpa edildi.</numerusform>
                <numerusform>%n qeyd səbətdən bərpa edildi.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Builder</name>
        <message>
            <source>First day of the period</source>
            <translation>Dövrün ilk günü</translation>
        </message>
        <message>
            <source>Last day of the period</source>
            <translation>Dövrün son günü</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Mövzular</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Ölkələr</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) can be printed</source>
            <translation>
                <numerusform>%n press-reliz çap edilə bilər</numerusform>
                <numerusform>%n press-reliz çap edilə bilər</numerusform>
            </translation>
        </message>
        <message>
            <source>No release of this period is published in this language ({language}).</source>
            <translation>Bu dövrdə həmin dildə ({language}) dərc olunmuş press-reliz yoxdur.</translation>
        </message>
        <message>
            <source>No release has its day in this period. Choose another period, or fewer filters.</source>
            <translation>Bu dövrə aid press-reliz yoxdur. Başqa dövr seçin və ya filtrləri azaldın.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Hamısı</translation>
        </message>
        <message>
            <source>New bulletin</source>
            <translation>Yeni bülleten</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Bu ay</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Keçən ay</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nömrə</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Başlanğıc</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Hamısını seç</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Heç birini seçmə</translation>
        </message>
        <message>
            <source>Releases of the bulletin, in their order</source>
            <translation>Bülletenin press-relizləri, sıra ilə</translation>
        </message>
        <message>
            <source>Drag a release to its place, or move it with Alt+Up and Alt+Down.</source>
            <translation>Press-relizi yerinə sürüşdürün və ya Alt+Yuxarı və Alt+Aşağı ilə hərəkət etdirin.</translation>
        </message>
        <message>
            <source>No topic is called “{name}”, so nothing is narrowed by it.</source>
            <translation>“{name}” adlı mövzu yoxdur, ona görə siyahı onunla məhdudlaşmır.</translation>
        </message>
        <message>
            <source>No country is called “{name}”, so nothing is narrowed by it.</source>
            <translation>“{name}” adlı ölkə yoxdur, ona görə siyahı onunla məhdudlaşmır.</translation>
        </message>
    </context>
    <context>
        <name>BulletinsPage</name>
        <message>
            <source>New bulletin</source>
            <translation>Yeni bülleten</translation>
        </message>
        <message>
            <source>No bulletin has been issued yet.</source>
            <translation>Hələ heç bir bülleten buraxılmayıb.</translation>
        </message>
        <message>
            <source>Issued bulletins</source>
            <translation>Buraxılmış bülletenlər</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Buraxılmışlar</translation>
        </message>
        <message>
            <source>The bulletins of the office</source>
            <translation>İdarənin bülletenləri</translation>
        </message>
        <message>
            <source>A bulletin puts the releases of a period together in one Word document. The exact file of each that was issued is kept here.</source>
            <translation>Bülleten bir dövrün məlumatlarını bir Word sənədində toplayır. Buraxılmış hər bülletenin həmin faylı burada saxlanılır.</translation>
        </message>
        <message>
            <source>Make the first bulletin</source>
            <translation>İlk bülleteni hazırla</translation>
        </message>
        <message>
            <source>Save a copy of the bulletin</source>
            <translation>Bülletenin surətini saxla</translation>
        </message>
        <message>
            <source>The bulletin was put in the bin.</source>
            <translation>Bülleten səbətə atıldı.</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Səbətə at</translation>
        </message>
    </context>
    <context>
        <name>TaskCard</name>
        <message>
            <source>Nothing waits here.</source>
            <translation>Burada gözləyən iş yoxdur.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>daha %n</numerusform>
                <numerusform>daha %n</numerusform>
            </translation>
        </message>
        <message>
            <source>(no title)</source>
            <translation>(başlıqsız)</translation>
        </message>
    </context>
    <context>
        <name>ChipsField</name>
        <message>
            <source>Type a name…</source>
            <translation>Ad yazın…</translation>
        </message>
        <message>
            <source>Add “{name}” to the archive</source>
            <translation>“{name}” arxivə əlavə edilsin</translation>
        </message>
        <message>
            <source>More than one record is called “{name}”. Choose one with ↓ and Enter.</source>
            <translation>“{name}” adlı bir neçə qeyd var. ↓ və Enter ilə birini seçin.</translation>
        </message>
        <message>
            <source>“{name}” is no name in the archive. Choose one with ↓ and Enter, or delete it.</source>
            <translation>Arxivdə “{name}” adı yoxdur. ↓ və Enter ilə siyahıdan seçin və ya yazdığınızı silin.</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>Saved by somebody else meanwhile</source>
            <translation>Bu vaxt başqası yadda saxlayıb</translation>
        </message>
        <message>
            <source>{who} saved this release on {when}, after you opened it. Nothing of yours is lost: choose which words go on. The others stay in the history.</source>
            <translation>Siz açandan sonra bu press-relizi {who} yadda saxlayıb ({when}). Yazdıqlarınızdan heç nə itməyib: hansı variantın qalacağını seçin. O biri variant tarixçədə qalacaq.</translation>
        </message>
        <message>
            <source>What they changed</source>
            <translation>Nəyi dəyişiblər</translation>
        </message>
        <message>
            <source>Save mine over theirs</source>
            <translation>Mənimkini saxla</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Onlarınkını götür</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Yazmağa davam et</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Xəta baş verdi</translation>
        </message>
        <message>
            <source>pressdesk made a mistake and could not finish what you asked for. Everything that was saved is kept. If it happens again, send this report to whoever looks after pressdesk; it holds no text of yours.</source>
            <translation>Proqramda xəta baş verdi və istədiyiniz əməliyyat tamamlanmadı. Yadda saxlanılan hər şey yerindədir. Bu təkrarlansa, hesabatı pressdesk-ə cavabdeh olan şəxsə göndərin; hesabatda mətnlərinizdən heç nə yoxdur.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Hesabat</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Hesabatı köçür</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Davam et</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>gg.aa.iiii</translation>
        </message>
        <message>
            <source>Choose in a calendar</source>
            <translation>Təqvimdən seç</translation>
        </message>
        <message>
            <source>This is not a day. Write it like 12.10.2023.</source>
            <translation>Bu, tarix deyil. 12.10.2023 kimi yazın.</translation>
        </message>
    </context>
    <context>
        <name>DashboardPage</name>
        <message>
            <source>Drafts</source>
            <translation>Qaralamalar</translation>
        </message>
        <message>
            <source>Dates to confirm</source>
            <translation>Təsdiqlənəcək tarixlər</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>Tərcümələr</translation>
        </message>
        <message>
            <source>Embargoes</source>
            <translation>Embarqolar</translation>
        </message>
        <message>
            <source>Changed lately</source>
            <translation>Son dəyişikliklər</translation>
        </message>
        <message>
            <source>Health of the archive</source>
            <translation>Arxivin vəziyyəti</translation>
        </message>
        <message>
            <source>Photos without captions</source>
            <translation>Fotoaltı yazısı olmayan fotolar</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>İl</translation>
        </message>
        <message>
            <source>Releases by month</source>
            <translation>Aylar üzrə press-relizlər</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Ölkələr</translation>
        </message>
        <message>
            <source>Countries this year</source>
            <translation>Bu ilin ölkələri</translation>
        </message>
        <message>
            <source>This archive is empty</source>
            <translation>Bu arxiv boşdur</translation>
        </message>
        <message>
            <source>Write the first release, or bring in the files that you have: Word, text, web pages and pictures.</source>
            <translation>İlk press-relizi yazın və ya əlinizdəki faylları gətirin: Word, mətn, veb səhifə və şəkillər.</translation>
        </message>
        <message>
            <source>New release</source>
            <translation>Yeni press-reliz</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Faylları idxal et…</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Sabahınız xeyir</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Günortanız xeyir</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Axşamınız xeyir</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need a person</source>
            <translation>
                <numerusform>%n iş diqqət tələb edir</numerusform>
                <numerusform>%n iş diqqət tələb edir</numerusform>
            </translation>
        </message>
        <message>
            <source>embargo?</source>
            <translation>embarqo?</translation>
        </message>
        <message>
            <source>several languages?</source>
            <translation>bir neçə dil?</translation>
        </message>
        <message>
            <source>headline?</source>
            <translation>başlıq?</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>tarix yoxdur</translation>
        </message>
        <message>
            <source>out of date</source>
            <translation>köhnəlib</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>yoxdur</translation>
        </message>
        <message>
            <source>lifts {when}</source>
            <translation>{when} bitir</translation>
        </message>
        <message>
            <source>Nothing waits here.</source>
            <translation>Burada gözləyən iş yoxdur.</translation>
        </message>
        <message>
            <source>No backup was made yet.</source>
            <translation>Hələ ehtiyat nüsxə yaradılmayıb.</translation>
        </message>
        <message>
            <source>Newest backup: {when}</source>
            <translation>Sonuncu ehtiyat nüsxə: {when}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n gün əvvəl</numerusform>
                <numerusform>%n gün əvvəl</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>Open an archive</source>
            <translation>Arxivi aç</translation>
        </message>
    </context>
    <context>
        <name>EditorWindow</name>
        <message>
            <source>These words were not saved when pressdesk was closed. They are as you left them.</source>
            <translation>pressdesk bağlananda bu sözlər yadda saxlanmamışdı. Qoyduğunuz kimi qalıblar.</translation>
        </message>
        <message>
            <source>Not saved · draft kept at {time}</source>
            <translation>Yadda saxlanmayıb · qaralama {time} qorunub</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Yadda saxlandı.</translation>
        </message>
        <message>
            <source>Saved and published.</source>
            <translation>Yadda saxlandı və dərc edildi.</translation>
        </message>
        <message>
            <source>This release was never saved, so it has no history.</source>
            <translation>Bu press-reliz hələ yadda saxlanmayıb, ona görə tarixçəsi yoxdur.</translation>
        </message>
        <message>
            <source>An earlier version stands on the form. It counts once you save it.</source>
            <translation>Formada əvvəlki variant göstərilir. Yadda saxlayandan sonra qüvvəyə minəcək.</translation>
        </message>
        <message>
            <source>Cleaning what you pasted…</source>
            <translation>Yapışdırılan mətn təmizlənir…</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Yadda saxlanmayıb</translation>
        </message>
        <message>
            <source>There are words here that are not saved. What should become of them?</source>
            <translation>Dəyişikliklər yadda saxlanılsın?</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Yazmağa davam et</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) that came with the discarded words were put in the bin.</source>
            <translation>
                <numerusform>Silinən mətnlə birlikdə əlavə edilmiş %n foto səbətə atıldı.</numerusform>
                <numerusform>Silinən mətnlə birlikdə əlavə edilmiş %n foto səbətə atıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>New release</source>
            <translation>Yeni press-reliz</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Yadda saxlanır…</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saxlanılıb</translation>
        </message>
        <message>
            <source>A name is not chosen yet. Nothing was saved.</source>
            <translation>Bir ad hələ seçilməyib. Heç nə yadda saxlanmadı.</translation>
        </message>
    </context>
    <context>
        <name>FacetBox</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>daha %n</numerusform>
                <numerusform>daha %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Daha az</translation>
        </message>
    </context>
    <context>
        <name>FactsPanel</name>
        <message>
            <source>Number</source>
            <translation>Nömrə</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tarix</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Növ</translation>
        </message>
        <message>
            <source>Embargo until</source>
            <translation>Embarqonun bitmə vaxtı</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Görüş</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Şəxslər</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Təşkilatlar</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Ölkələr</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Yerlər</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Mövzular</translation>
        </message>
        <message>
            <source>The date is not a day. Write it like 12.10.2023, or leave it empty. Nothing was saved.</source>
            <translation>Tarix düzgün deyil. 12.10.2023 kimi yazın və ya boş qoyun. Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>The embargo needs a day like 12.10.2023 and a time like 14:30. Nothing was saved.</source>
            <translation>Embarqonun tarixini 12.10.2023 kimi, saatını 14:30 kimi yazın. Heç nə yadda saxlanmadı.</translation>
        </message>
    </context>
    <context>
        <name>FilesDelegate</name>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tarix</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Başlıq</translation>
        </message>
    </context>
    <context>
        <name>FilesModel</name>
        <message>
            <source>Tick all, or none</source>
            <translation>Hamısını seç və ya heç birini</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Headline · file</source>
            <translation>Başlıq · fayl</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tarix</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Səbəb</translation>
        </message>
    </context>
    <context>
        <name>FilesTable</name>
        <message>
            <source>Files of the import</source>
            <translation>İdxal olunan fayllar</translation>
        </message>
    </context>
    <context>
        <name>FiltersPanel</name>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Meeting series</source>
            <translation>Görüşlər silsiləsi</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Ölkə</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Təşkilat</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Bütün filtrləri təmizlə</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Dövr</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Name of the office</source>
            <translation>İdarənin adı</translation>
        </message>
        <message>
            <source>Folder of the archive</source>
            <translation>Arxivin qovluğu</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Gedişat</translation>
        </message>
        <message>
            <source>Welcome to pressdesk</source>
            <translation>pressdesk-ə xoş gəlmisiniz</translation>
        </message>
        <message>
            <source>The archive of a press office is one folder.</source>
            <translation>Mətbuat xidmətinin arxivi bir qovluqdur.</translation>
        </message>
        <message>
            <source>Create an archive</source>
            <translation>Arxiv yarat</translation>
        </message>
        <message>
            <source>For your office, empty</source>
            <translation>İdarəniz üçün, boş</translation>
        </message>
        <message>
            <source>Open an archive</source>
            <translation>Arxivi aç</translation>
        </message>
        <message>
            <source>That is there already</source>
            <translation>Artıq mövcud olan</translation>
        </message>
        <message>
            <source>Look around in the demo archive</source>
            <translation>Nümunə arxivə bax</translation>
        </message>
        <message>
            <source>Invented releases in three languages, with photos and meetings</source>
            <translation>Üç dildə uydurma press-relizlər, fotolar və görüşlər</translation>
        </message>
        <message>
            <source>The office’s name stands on its bulletins.</source>
            <translation>İdarənin adı bülletenlərdə göstərilir.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Seç…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Yarat</translation>
        </message>
        <message>
            <source>The demo archive is being made</source>
            <translation>Nümunə arxiv hazırlanır</translation>
        </message>
        <message>
            <source>It takes a few seconds.</source>
            <translation>Bir neçə saniyə çəkir.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>Tarixçə</translation>
        </message>
        <message>
            <source>Saves of the release, the last one first</source>
            <translation>Press-relizin saxlanmaları, əvvəlcə sonuncu</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Nə dəyişdirilib</translation>
        </message>
        <message>
            <source>Put this version on the form</source>
            <translation>Bu variantı formaya gətir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bağla</translation>
        </message>
        <message>
            <source>Nothing is saved until you save the form.</source>
            <translation>Formanı yadda saxlayana qədər heç nə dəyişmir.</translation>
        </message>
        <message>
            <source>Nothing that stands on the form was changed.</source>
            <translation>Formadakı heç nə dəyişdirilməyib.</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>This archive is open to be read only. Nothing can be taken in.</source>
            <translation>Bu arxiv yalnız oxumaq üçün açılıb. Heç nə qəbul edilə bilməz.</translation>
        </message>
        <message>
            <source>First accept or cancel the files that are in the table.</source>
            <translation>Əvvəlcə cədvəldəki faylları qəbul edin və ya ləğv edin.</translation>
        </message>
        <message>
            <source>There is no file in there that could be taken in.</source>
            <translation>Orada qəbul edilə bilən fayl yoxdur.</translation>
        </message>
        <message>
            <source>Stopped. What was taken in before is kept.</source>
            <translation>Dayandırıldı. Əvvəl qəbul edilənlər saxlanılıb.</translation>
        </message>
        <message numerus="yes">
            <source>The import was undone. Its %n record(s) are in the bin.</source>
            <translation>
                <numerusform>İdxal geri qaytarıldı. Onun %n qeydi səbətdədir.</numerusform>
                <numerusform>İdxal geri qaytarıldı. Onun %n qeydi səbətdədir.</numerusform>
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
            <translation>Buraxılıb: {day}</translation>
        </message>
    </context>
    <context>
        <name>IssuedPane</name>
        <message>
            <source>The bulletin</source>
            <translation>Bülleten</translation>
        </message>
        <message>
            <source>No. {number} · {title}</source>
            <translation>№ {number} · {title}</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Səbətə at</translation>
        </message>
        <message>
            <source>Issued file</source>
            <translation>Buraxılmış fayl</translation>
        </message>
        <message>
            <source>No file of this bulletin was issued.</source>
            <translation>Bu bülletenin faylı buraxılmayıb.</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s), in their order</source>
            <translation>
                <numerusform>%n press-reliz, sıra ilə</numerusform>
                <numerusform>%n press-reliz, sıra ilə</numerusform>
            </translation>
        </message>
        <message>
            <source>Issued on {day} · {size}</source>
            <translation>Buraxılıb: {day} · {size}</translation>
        </message>
        <message>
            <source>This file is missing from the archive.</source>
            <translation>Bu fayl arxivdə yoxdur.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Surətini saxla…</translation>
        </message>
    </context>
    <context>
        <name>ExcludedBox</name>
        <message>
            <source>Releases that are left out</source>
            <translation>Bülletenə daxil edilməyən press-relizlər</translation>
        </message>
        <message numerus="yes">
            <source>%n more release(s) are left out.</source>
            <translation>
                <numerusform>Daha %n press-reliz bülletenə daxil edilmir.</numerusform>
                <numerusform>Daha %n press-reliz bülletenə daxil edilmir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) in this language have no date and belong to no period.</source>
            <translation>
                <numerusform>Bu dildə %n press-relizin tarixi yoxdur və o, heç bir dövrə aid deyil.</numerusform>
                <numerusform>Bu dildə %n press-relizin tarixi yoxdur və onlar heç bir dövrə aid deyil.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Aç: {name}</translation>
        </message>
        <message>
            <source>{name} has no text in this language ({language}). It is left out.</source>
            <translation>{name}: bu dildə ({language}) mətn yoxdur. Bülletenə daxil edilmir.</translation>
        </message>
        <message>
            <source>{name} is not published in this language ({language}): {state}. It is left out.</source>
            <translation>{name}: bu dildə ({language}) dərc olunmayıb ({state}). Bülletenə daxil edilmir.</translation>
        </message>
        <message>
            <source>{name} is under embargo until {day}. It is left out.</source>
            <translation>{name}: {day} tarixinədək embarqo qoyulub. Bülletenə daxil edilmir.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The search is not prepared yet.</source>
            <translation>Axtarış hələ hazır deyil.</translation>
        </message>
        <message>
            <source>Prepare it</source>
            <translation>Hazırla</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Təkrarla</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} və daha %n</numerusform>
                <numerusform>{names} və daha %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Not saved when pressdesk was closed: {names}. Every word was kept.</source>
            <translation>pressdesk bağlananda yadda saxlanmamışdı: {names}. Bütün sözlər yerindədir.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Geri qaytar</translation>
        </message>
        <message>
            <source>&amp;Undo: {step}</source>
            <translation>&amp;Geri qaytar: {step}</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Təkrar et</translation>
        </message>
        <message>
            <source>&amp;Redo: {step}</source>
            <translation>&amp;Təkrar et: {step}</translation>
        </message>
        <message>
            <source>Undone: {step}.</source>
            <translation>Geri qaytarıldı: {step}.</translation>
        </message>
        <message>
            <source>Done again: {step}.</source>
            <translation>Təkrarlandı: {step}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri qaytar</translation>
        </message>
    </context>
    <context>
        <name>MeetingEditor</name>
        <message>
            <source>New meeting</source>
            <translation>Yeni görüş</translation>
        </message>
        <message>
            <source>Edit the meeting</source>
            <translation>Görüşə düzəliş</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Başlıq</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Növ</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Başlayır</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Bitir</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Silsilə</translation>
        </message>
        <message>
            <source>Choose one, or type the name of a new one</source>
            <translation>Seçin və ya yenisinin adını yazın</translation>
        </message>
        <message>
            <source>Number in the series</source>
            <translation>Silsilədə nömrəsi</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Yer</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Sədr</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Əvvəlki görüş</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>İştirakçılar</translation>
        </message>
        <message>
            <source>Add a participant</source>
            <translation>İştirakçı əlavə et</translation>
        </message>
        <message>
            <source>Delegations</source>
            <translation>Nümayəndə heyətləri</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Gündəlik</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>Bənd əlavə et</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Nəticələr</translation>
        </message>
        <message>
            <source>Add an outcome</source>
            <translation>Yekun əlavə et</translation>
        </message>
        <message>
            <source>Follows the meeting</source>
            <translation>Hansı görüşün davamıdır</translation>
        </message>
        <message>
            <source>Delegations of which no person is named</source>
            <translation>Üzvlərinin adı göstərilməyən nümayəndə heyətləri</translation>
        </message>
        <message>
            <source>“{field}” is not a day. Write it like 12.10.2023.</source>
            <translation>“{field}” tarix deyil. 12.10.2023 kimi yazın.</translation>
        </message>
        <message>
            <source>Row {number} of the participants names nobody. Say who it was.</source>
            <translation>İştirakçıların {number} nömrəli sətrində heç kimin adı yoxdur. Kim olduğunu yazın.</translation>
        </message>
    </context>
    <context>
        <name>MeetingFacts</name>
        <message>
            <source>What belongs to the meeting</source>
            <translation>Görüşə aid olanlar</translation>
        </message>
        <message>
            <source>In the series</source>
            <translation>Silsilədə</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Əvvəlki görüş</translation>
        </message>
        <message>
            <source>Followed by</source>
            <translation>Davamı</translation>
        </message>
        <message>
            <source>Photos · {count}</source>
            <translation>Fotolar · {count}</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Press-relizlər</translation>
        </message>
        <message>
            <source>No release is about this meeting yet.</source>
            <translation>Bu görüş haqqında hələ press-reliz yoxdur.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more release(s)</source>
            <translation>
                <numerusform>və daha %n press-reliz</numerusform>
                <numerusform>və daha %n press-reliz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more meeting(s)</source>
            <translation>
                <numerusform>və daha %n görüş</numerusform>
                <numerusform>və daha %n görüş</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MeetingView</name>
        <message>
            <source>Edit</source>
            <translation>Redaktə et</translation>
        </message>
        <message>
            <source>Edit this meeting (Enter)</source>
            <translation>Görüşə düzəliş et (Enter)</translation>
        </message>
        <message>
            <source>Put this meeting in the bin (Del)</source>
            <translation>Görüşü səbətə at (Del)</translation>
        </message>
        <message>
            <source>Languages of the meeting</source>
            <translation>Görüşün dilləri</translation>
        </message>
        <message>
            <source>Participants, agenda and outcomes</source>
            <translation>İştirakçılar, gündəlik və yekunlar</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Yeni görüş</translation>
        </message>
        <message>
            <source>{mode} · chaired by</source>
            <translation>{mode} · sədr:</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Əvvəlki</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Növbəti</translation>
        </message>
        <message>
            <source>Nothing more is written down about this meeting.</source>
            <translation>Bu görüş haqqında başqa qeyd yoxdur.</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>İştirakçılar</translation>
        </message>
        <message numerus="yes">
            <source>%n state(s)</source>
            <translation>
                <numerusform>%n dövlət</numerusform>
                <numerusform>%n dövlət</numerusform>
            </translation>
        </message>
        <message>
            <source>and delegations of {names}</source>
            <translation>həmçinin nümayəndə heyətləri: {names}</translation>
        </message>
        <message>
            <source>Delegations of {names}</source>
            <translation>Nümayəndə heyətləri: {names}</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Gündəlik</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Nəticələr</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>New meeting</source>
            <translation>Yeni görüş</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Görüşlər</translation>
        </message>
        <message>
            <source>Search meetings…</source>
            <translation>Görüşləri axtar…</translation>
        </message>
        <message>
            <source>Kind of meeting</source>
            <translation>Görüşün növü</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Bütün növlər</translation>
        </message>
        <message>
            <source>Series of meetings</source>
            <translation>Görüşlər silsiləsi</translation>
        </message>
        <message>
            <source>All series</source>
            <translation>Bütün silsilələr</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) put in the bin.</source>
            <translation>
                <numerusform>%n görüş səbətə atıldı.</numerusform>
                <numerusform>%n görüş səbətə atıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>The meeting is saved.</source>
            <translation>Görüş yadda saxlandı.</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n görüş</numerusform>
                <numerusform>%n görüş</numerusform>
            </translation>
        </message>
        <message>
            <source>No meeting answers this. Try fewer words, or choose all kinds and series.</source>
            <translation>Buna uyğun görüş yoxdur. Daha az söz yazın və ya bütün növləri və silsilələri seçin.</translation>
        </message>
        <message>
            <source>There are no meetings in this archive yet.</source>
            <translation>Bu arxivdə hələ görüş yoxdur.</translation>
        </message>
        <message>
            <source>Meetings, visits and conferences stand here, with who took part, the agenda and what was agreed. Releases and photos can be put with them.</source>
            <translation>Burada görüşlər, səfərlər və konfranslar, onların iştirakçıları, gündəliyi və nəticələri olur. Press-relizlər və fotolar onlarla əlaqələndirilə bilər.</translation>
        </message>
        <message>
            <source>No meeting has all the words; these have most of them.</source>
            <translation>Bütün sözlərin olduğu görüş yoxdur; bunlarda çoxu var.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Redaktə et</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Səbətə at</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>{field}, time</source>
            <translation>{field}, saat</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>ss:dd</translation>
        </message>
        <message>
            <source>Write the day like 12.10.2023 and the time like 14:30.</source>
            <translation>Tarixi 12.10.2023 kimi, saatı 14:30 kimi yazın.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close this notice</source>
            <translation>Bu bildirişi bağla</translation>
        </message>
    </context>
    <context>
        <name>OfficeSettings</name>
        <message>
            <source>Name of the office</source>
            <translation>İdarənin adı</translation>
        </message>
        <message>
            <source>What stands above it</source>
            <translation>Üst sətir (məs., Azərbaycan Respublikası)</translation>
        </message>
        <message>
            <source>Title of the bulletins</source>
            <translation>Bülletenlərin adı</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>İdarə</translation>
        </message>
        <message>
            <source>This stands on the first page of every bulletin.</source>
            <translation>Bunlar hər bülletenin birinci səhifəsində yazılır.</translation>
        </message>
        <message>
            <source>Emblem</source>
            <translation>Gerb</translation>
        </message>
        <message>
            <source>A language without an emblem takes the first one.</source>
            <translation>Gerbi olmayan dil üçün birinci gerb götürülür.</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>Opening the archive</source>
            <translation>Arxiv açılır</translation>
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Preview of the pages</source>
            <translation>Səhifələrin önizləməsi</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>New</source>
            <translation>Yeni</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Redaktə et</translation>
        </message>
        <message>
            <source>Search people and topics…</source>
            <translation>Şəxs və mövzularda axtar…</translation>
        </message>
        <message>
            <source>People and topics</source>
            <translation>Şəxslər və mövzular</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Hamısı</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Şəxslər</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Təşkilatlar</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Ölkələr</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Yerlər</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Mövzular</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n qeyd</numerusform>
                <numerusform>%n qeyd</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody and nothing here is called so. Type less, or choose “All”.</source>
            <translation>Belə adlanan heç kim və heç nə yoxdur. Daha az yazın və ya “Hamısı” seçin.</translation>
        </message>
        <message>
            <source>People, organisations, countries, places and topics belong here, with their names in every language. Begin with “New”.</source>
            <translation>Burada şəxslər, təşkilatlar, ölkələr, yerlər və mövzular hər dildə adları ilə saxlanılır. “Yeni” düyməsi ilə başlayın.</translation>
        </message>
        <message>
            <source>“{name}” was put in the bin.</source>
            <translation>“{name}” səbətə atıldı.</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Səbətə at</translation>
        </message>
    </context>
    <context>
        <name>PhotoDelegate</name>
        <message>
            <source>The file cannot be read</source>
            <translation>Fayl oxunmur</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>fotoaltı yazı yoxdur</translation>
        </message>
    </context>
    <context>
        <name>PhotoDetailsPanel</name>
        <message>
            <source>Caption</source>
            <translation>Fotoaltı yazı</translation>
        </message>
        <message>
            <source>People from left to right</source>
            <translation>Şəxslər, soldan sağa</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Görüş</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Mənbə</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Hüquqlar</translation>
        </message>
        <message>
            <source>Drop what is not saved yet</source>
            <translation>Saxlanılmamış dəyişikliklərdən imtina et</translation>
        </message>
        <message>
            <source>Save copies…</source>
            <translation>Surətləri saxla…</translation>
        </message>
        <message>
            <source>Copy the photos to a folder, with captions, credit and names inside</source>
            <translation>Fotoları fotoaltı yazı, mənbə və adlar içində olmaqla qovluğa köçür</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Fotoaltı yazılar</translation>
        </message>
        <message>
            <source>Choose one photo or several to see and change what is known of them.</source>
            <translation>Məlumatları görmək və dəyişmək üçün bir və ya bir neçə foto seçin.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n foto</numerusform>
            </translation>
        </message>
        <message>
            <source>several</source>
            <translation>müxtəlif</translation>
        </message>
        <message numerus="yes">
            <source>Apply to %n photo(s)</source>
            <translation>
                <numerusform>%n fotoya tətbiq et</numerusform>
                <numerusform>%n fotoya tətbiq et</numerusform>
            </translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Yadda saxla</translation>
        </message>
    </context>
    <context>
        <name>PhotoGrid</name>
        <message>
            <source>Photos</source>
            <translation>Fotolar</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Previous photo (Left)</source>
            <translation>Əvvəlki foto (sol ox)</translation>
        </message>
        <message>
            <source>Next photo (Right)</source>
            <translation>Növbəti foto (sağ ox)</translation>
        </message>
        <message>
            <source>Put in the bin (Del)</source>
            <translation>Səbətə at (Del)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Bağla (Esc)</translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation>{number} / {all}</translation>
        </message>
        <message>
            <source>No caption in any language.</source>
            <translation>Heç bir dildə fotoaltı yazı yoxdur.</translation>
        </message>
    </context>
    <context>
        <name>PhotosField</name>
        <message>
            <source>Photos of the release</source>
            <translation>Press-relizin fotoları</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Fotoaltı yazı</translation>
        </message>
        <message>
            <source>Add photos from files…</source>
            <translation>Fayllardan foto əlavə et…</translation>
        </message>
        <message>
            <source>Take this photo out of the release</source>
            <translation>Bu fotonu press-relizdən çıxar</translation>
        </message>
        <message>
            <source>Drop picture files here, or choose them with the button.</source>
            <translation>Şəkil fayllarını bura atın və ya düymə ilə seçin.</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>Foto əlavə et</translation>
        </message>
        <message>
            <source>This photo is with the release already.</source>
            <translation>Bu foto artıq press-relizə əlavə edilib.</translation>
        </message>
        <message>
            <source>{name}, no caption</source>
            <translation>{name}, fotoaltı yazı yoxdur</translation>
        </message>
        <message>
            <source>Photos · {count}</source>
            <translation>Fotolar · {count}</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotolar</translation>
        </message>
    </context>
    <context>
        <name>PhotosModel</name>
        <message>
            <source>no caption</source>
            <translation>fotoaltı yazı yoxdur</translation>
        </message>
    </context>
    <context>
        <name>PhotosPage</name>
        <message>
            <source>Add photos…</source>
            <translation>Foto əlavə et…</translation>
        </message>
        <message>
            <source>Show all photos</source>
            <translation>Bütün fotoları göstər</translation>
        </message>
        <message>
            <source>No photo has all the words; these have most of them.</source>
            <translation>Heç bir fotoda bütün sözlər yoxdur; bunlarda onların çoxu var.</translation>
        </message>
        <message>
            <source>Every photo has a caption.</source>
            <translation>Bütün fotoların fotoaltı yazısı var.</translation>
        </message>
        <message>
            <source>No photo answers this. Try fewer words, or show all photos.</source>
            <translation>Heç bir foto tapılmadı. Daha az söz yazın və ya bütün fotoları göstərin.</translation>
        </message>
        <message>
            <source>The photos of the office belong here: originals with captions, people and meetings.</source>
            <translation>Burada xidmətin fotoları saxlanılır: orijinallar, fotoaltı yazılar, şəxslər və görüşlər.</translation>
        </message>
        <message>
            <source>Show what they saved</source>
            <translation>Yeni variantı göstər</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) put in the bin.</source>
            <translation>
                <numerusform>%n foto səbətə atıldı.</numerusform>
                <numerusform>%n foto səbətə atıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>Böyük göstər</translation>
        </message>
        <message>
            <source>Save copies…</source>
            <translation>Surətləri saxla…</translation>
        </message>
        <message>
            <source>Save copies named by day and meeting…</source>
            <translation>Gün və görüş üzrə adlandırılmış nüsxələri yadda saxla…</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Səbətə at</translation>
        </message>
        <message>
            <source>Folder for the copies</source>
            <translation>Surətlər üçün qovluq</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) copied to {folder}.</source>
            <translation>
                <numerusform>%n foto {folder} qovluğuna köçürüldü.</numerusform>
                <numerusform>%n foto {folder} qovluğuna köçürüldü.</numerusform>
            </translation>
        </message>
        <message>
            <source>Their files are missing from the archive: {names}.</source>
            <translation>Bu fotoların faylları arxivdə yoxdur: {names}.</translation>
        </message>
        <message>
            <source>Not copied, as nothing can be written into them: {names}.</source>
            <translation>Yazı əlavə etmək mümkün olmadığı üçün köçürülmədi: {names}.</translation>
        </message>
        <message>
            <source>Captions are in an .xmp file beside: {names}.</source>
            <translation>Fotoaltı yazılar yanındakı .xmp faylındadır: {names}.</translation>
        </message>
    </context>
    <context>
        <name>PostFields</name>
        <message>
            <source>Organisation</source>
            <translation>Təşkilat</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Vəzifə</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Başlanğıc</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Take out this post</source>
            <translation>Bu vəzifəni çıxar</translation>
        </message>
    </context>
    <context>
        <name>ReadingPane</name>
        <message>
            <source>Languages of the release</source>
            <translation>Press-relizin dilləri</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Əvvəlki tapıntı</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Növbəti tapıntı</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>Əvvəlki tapıntı (Shift+F3)</translation>
        </message>
        <message>
            <source>Next match (F3)</source>
            <translation>Növbəti tapıntı (F3)</translation>
        </message>
        <message>
            <source>The text of the release</source>
            <translation>Press-relizin mətni</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Redaktə et</translation>
        </message>
        <message>
            <source>Cite</source>
            <translation>Sitat gətir</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Digər</translation>
        </message>
        <message>
            <source>Copy headline, number and date, with the words that are selected (Ctrl+Shift+C)</source>
            <translation>Başlığı, nömrəni, tarixi və seçilmiş sözləri köçür (Ctrl+Shift+C)</translation>
        </message>
        <message>
            <source>Choose a release in the list to read it here.</source>
            <translation>Burada oxumaq üçün siyahıdan press-reliz seçin.</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>This release has no text yet.</source>
            <translation>Bu press-relizin hələ mətni yoxdur.</translation>
        </message>
        <message numerus="yes">
            <source>%n match(es)</source>
            <translation>
                <numerusform>%n tapıntı</numerusform>
                <numerusform>%n tapıntı</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation>{number} / {all}</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Şəxslər</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Təşkilatlar</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Ölkələr</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Yerlər</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Mövzular</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>sədr</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Görüş</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saxlanılıb</translation>
        </message>
    </context>
    <context>
        <name>ReleasesPage</name>
        <message>
            <source>Releases</source>
            <translation>Press-relizlər</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Siyahının sırası</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Əvvəlcə ən yeni</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Əvvəlcə ən uyğun</translation>
        </message>
        <message>
            <source>Copied: {words}</source>
            <translation>Köçürüldü: {words}</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) put in the bin.</source>
            <translation>
                <numerusform>%n press-reliz səbətə atıldı.</numerusform>
                <numerusform>%n press-reliz səbətə atıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n press-reliz</numerusform>
                <numerusform>%n press-reliz</numerusform>
            </translation>
        </message>
        <message>
            <source>in {ms} ms</source>
            <translation>{ms} ms</translation>
        </message>
        <message>
            <source>Show all releases</source>
            <translation>Hamısını göstər</translation>
        </message>
        <message>
            <source>Write the first release</source>
            <translation>İlk press-relizi yaz</translation>
        </message>
        <message>
            <source>No release answers this. Try fewer words, or clear the filters.</source>
            <translation>Buna uyğun press-reliz tapılmadı. Daha az söz yazın və ya filtrləri təmizləyin.</translation>
        </message>
        <message>
            <source>There are no releases in this archive yet.</source>
            <translation>Bu arxivdə hələ press-reliz yoxdur.</translation>
        </message>
        <message>
            <source>No release has all the words; these have most of them.</source>
            <translation>Heç bir press-relizdə bütün sözlər yoxdur; bunlarda əksəriyyəti var.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Parametrlər</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Bölmələr</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>İdarə</translation>
        </message>
        <message>
            <source>Language and colours</source>
            <translation>Dil və rənglər</translation>
        </message>
        <message>
            <source>Archive and backups</source>
            <translation>Arxiv və ehtiyat nüsxələr</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bağla</translation>
        </message>
        <message>
            <source>What you change here holds at once.</source>
            <translation>Burada dəyişdirdikləriniz dərhal qüvvəyə minir.</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Proqramın dili</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Rənglər</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Sistemdə olduğu kimi</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Açıq</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tünd</translation>
        </message>
        <message>
            <source>For you, on this workstation.</source>
            <translation>Yalnız sizin üçün, bu kompüterdə.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Settings</source>
            <translation>Parametrlər</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Progress of what is under way</source>
            <translation>Davam edən işin gedişi</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Dayandır</translation>
        </message>
        <message>
            <source>Prepare the search later</source>
            <translation>Axtarışı sonra hazırla</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Yalnız oxumaq üçün</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n press-reliz</numerusform>
                <numerusform>%n press-reliz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n foto</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {done} of {all}</source>
            <translation>İdxal edilir: {done} / {all}</translation>
        </message>
    </context>
    <context>
        <name>TextPane</name>
        <message>
            <source>Out of date: mark as up to date</source>
            <translation>Tərcümə köhnəlib · Yeniləndi kimi qeyd et</translation>
        </message>
        <message>
            <source>The source was changed after this translation. Click when it is in step again.</source>
            <translation>Bu tərcümədən sonra əsas mətn dəyişib. Tərcümə uyğunlaşdırılanda klikləyin.</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Başlıq</translation>
        </message>
        <message>
            <source>Lead: the news in a sentence or two</source>
            <translation>Giriş: xəbərin mahiyyəti bir-iki cümlədə</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Mətn</translation>
        </message>
        <message>
            <source>State of this text: {state}</source>
            <translation>Bu mətnin vəziyyəti: {state}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n söz</numerusform>
                <numerusform>%n söz</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Search all releases…</source>
            <translation>Bütün press-relizlərdə axtar…</translation>
        </message>
        <message>
            <source>Search all releases</source>
            <translation>Bütün press-relizlərdə axtar</translation>
        </message>
        <message>
            <source>Type any words, in any of the languages (Ctrl+K)</source>
            <translation>İstənilən dildə istənilən sözləri yazın (Ctrl+K)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>İdxal</translation>
        </message>
        <message>
            <source>New release</source>
            <translation>Yeni press-reliz</translation>
        </message>
    </context>
    <context>
        <name>YearsView</name>
        <message>
            <source>Years</source>
            <translation>İllər</translation>
        </message>
    </context>
    <context>
        <name>AgendaRow</name>
        <message>
            <source>Item</source>
            <translation>Bənd</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Çıxış edənlər</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take out {name}</source>
            <translation>Çıxar: {name}</translation>
        </message>
    </context>
    <context>
        <name>_Emblem</name>
        <message>
            <source>Emblem, {language}</source>
            <translation>Gerb, {language}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Seç…</translation>
        </message>
        <message>
            <source>Choose the emblem, {language}</source>
            <translation>Gerbi seçin, {language}</translation>
        </message>
        <message>
            <source>Take the emblem away</source>
            <translation>Gerbi sil</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Yoxdur</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Yoxdur</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Şəkillər</translation>
        </message>
        <message>
            <source>Choose an emblem</source>
            <translation>Gerb seçin</translation>
        </message>
    </context>
    <context>
        <name>_Large</name>
        <message>
            <source>The file of this photo is missing or cannot be read. What is known of it is kept.</source>
            <translation>Bu fotonun faylı yoxdur və ya oxunmur. Onun haqqında məlumatlar saxlanılıb.</translation>
        </message>
    </context>
    <context>
        <name>OutcomeRow</name>
        <message>
            <source>Kind of outcome</source>
            <translation>Yekunun növü</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Yekun</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Növ</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRow</name>
        <message>
            <source>Who</source>
            <translation>Kim</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Ölkə</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Təşkilat</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Vəzifə</translation>
        </message>
    </context>
    <context>
        <name>_Picture</name>
        <message>
            <source>Photo without a caption</source>
            <translation>Fotoaltı yazısı olmayan foto</translation>
        </message>
    </context>
    <context>
        <name>DetailPicture</name>
        <message>
            <source>Show it large (Space)</source>
            <translation>Böyük göstər (boşluq düyməsi)</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>Fayl oxunmur</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Move up</source>
            <translation>Yuxarı</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Aşağı</translation>
        </message>
        <message>
            <source>Remove this row</source>
            <translation>Sətri sil</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fayl</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>İ&amp;dxal…</translation>
        </message>
        <message>
            <source>&amp;Open an archive…</source>
            <translation>Arxivi &amp;aç…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Parametrlər…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Çıxış</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Redaktə</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Geri qaytar</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Təkrar et</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Axtar</translation>
        </message>
        <message>
            <source>&amp;Next match</source>
            <translation>&amp;Növbəti tapıntı</translation>
        </message>
        <message>
            <source>&amp;Previous match</source>
            <translation>Ə&amp;vvəlki tapıntı</translation>
        </message>
        <message>
            <source>&amp;Release</source>
            <translation>&amp;Press-reliz</translation>
        </message>
        <message>
            <source>&amp;New release</source>
            <translation>&amp;Yeni press-reliz</translation>
        </message>
        <message>
            <source>Copy as a &amp;quotation</source>
            <translation>&amp;Sitat kimi köçür</translation>
        </message>
        <message>
            <source>&amp;Publish</source>
            <translation>&amp;Dərc et</translation>
        </message>
        <message>
            <source>Make a &amp;draft of it</source>
            <translation>&amp;Qaralama et</translation>
        </message>
        <message>
            <source>&amp;Withdraw</source>
            <translation>Geri &amp;götür</translation>
        </message>
        <message>
            <source>Put in the &amp;bin</source>
            <translation>&amp;Səbətə at</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Görünüş</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>&amp;Sistemin rəngləri</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Açıq</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Tünd</translation>
        </message>
        <message>
            <source>&amp;Clear all filters</source>
            <translation>Bütün filtrləri tə&amp;mizlə</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Kömək</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Klaviatura qısayolları</translation>
        </message>
        <message>
            <source>&amp;About pressdesk</source>
            <translation>pressdesk &amp;haqqında</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Yadda saxla</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Tarixçə</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Bağla</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Mətn</translation>
        </message>
        <message>
            <source>&amp;Bold</source>
            <translation>&amp;Qalın</translation>
        </message>
        <message>
            <source>&amp;Italic</source>
            <translation>&amp;Kursiv</translation>
        </message>
        <message>
            <source>&amp;Heading</source>
            <translation>&amp;Başlıq</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Siyahı</translation>
        </message>
        <message>
            <source>&amp;Numbered list</source>
            <translation>&amp;Nömrəli siyahı</translation>
        </message>
        <message>
            <source>&amp;Quotation</source>
            <translation>&amp;Sitat</translation>
        </message>
        <message>
            <source>Lin&amp;k…</source>
            <translation>&amp;Keçid…</translation>
        </message>
        <message>
            <source>&amp;Plain</source>
            <translation>&amp;Sadə</translation>
        </message>
        <message>
            <source>&amp;Next language</source>
            <translation>&amp;Növbəti dil</translation>
        </message>
        <message>
            <source>&amp;Two languages side by side</source>
            <translation>&amp;İki dil yan-yana</translation>
        </message>
    </context>
    <context>
        <name>helping</name>
        <message>
            <source>In the main window</source>
            <translation>Əsas pəncərədə</translation>
        </message>
        <message>
            <source>While writing a release</source>
            <translation>Press-reliz yazarkən</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Klaviatura qısayolları</translation>
        </message>
        <message>
            <source>About pressdesk</source>
            <translation>pressdesk haqqında</translation>
        </message>
        <message>
            <source>The archive of a press office. Free software under the GNU General Public License 3 or later.</source>
            <translation>Mətbuat xidmətinin arxivi. GNU General Public License 3 və ya daha yeni versiyası ilə yayılan azad proqram.</translation>
        </message>
    </context>
    <context>
        <name>embargo</name>
        <message>
            <source>Under embargo</source>
            <translation>Embarqo altındadır</translation>
        </message>
        <message>
            <source>Lift the embargo and publish</source>
            <translation>Embarqonu götür və dərc et</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message>
            <source>new release</source>
            <translation>yeni press-reliz</translation>
        </message>
        <message>
            <source>new photo</source>
            <translation>yeni foto</translation>
        </message>
        <message>
            <source>date to confirm</source>
            <translation>tarixi dəqiqləşdir</translation>
        </message>
        <message>
            <source>to confirm</source>
            <translation>dəqiqləşdir</translation>
        </message>
        <message>
            <source>duplicate</source>
            <translation>təkrar</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>alınmadı</translation>
        </message>
        <message>
            <source>taken in</source>
            <translation>qəbul edilib</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>ötürülüb</translation>
        </message>
        <message>
            <source>you entered the date</source>
            <translation>tarixi siz daxil etmisiniz</translation>
        </message>
        <message>
            <source>date line “{text}”</source>
            <translation>tarix sətri “{text}”</translation>
        </message>
        <message>
            <source>date from the camera</source>
            <translation>tarix kameradandır</translation>
        </message>
    </context>
    <context>
        <name>meetings</name>
        <message>
            <source>Meeting</source>
            <translation>Görüş</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Səfər</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Konfrans</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>İmzalanma</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Brifinq</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Təlim</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Əyani</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <translation>Hibrid</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Onlayn</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Sədr</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Çıxış edən</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>İştirakçı</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Nümayəndə heyəti</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>Katiblik</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Ev sahibi</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Qonaq</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokol</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Saziş</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Bəyannamə</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Bəyanat</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Qərar</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Tarix yoxdur</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>Add as a person</source>
            <translation>Şəxs kimi əlavə et</translation>
        </message>
        <message>
            <source>Add as an organisation</source>
            <translation>Təşkilat kimi əlavə et</translation>
        </message>
        <message>
            <source>Add as a country</source>
            <translation>Ölkə kimi əlavə et</translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>Desk</source>
            <translation>Ana səhifə</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Press-relizlər</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Görüşlər</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotolar</translation>
        </message>
        <message>
            <source>People and topics</source>
            <translation>Şəxslər və mövzular</translation>
        </message>
        <message>
            <source>Bulletins</source>
            <translation>Bülletenlər</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>İdxal</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Səbət</translation>
        </message>
    </context>
    <context>
        <name>photo_facts</name>
        <message>
            <source>Taken</source>
            <translation>Çəkilib</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Fotoaltı yazı</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Şəxslər</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Mənbə</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Hüquqlar</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Açar sözlər</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
    </context>
    <context>
        <name>labels</name>
        <message>
            <source>There is no archive in {path}. Create one there or choose another folder.</source>
            <translation>{path} qovluğunda arxiv yoxdur. Orada yeni arxiv yaradın və ya başqa qovluq seçin.</translation>
        </message>
        <message>
            <source>“{text}” without a year</source>
            <translation>“{text}”, il göstərilməyib</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Azərbaycanca</translation>
        </message>
        <message>
            <source>English</source>
            <translation>İngiliscə</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Rusca</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Qaralama</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>Yoxlanılır</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Təsdiqlənib</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Dərc olunub</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Geri götürülüb</translation>
        </message>
        <message>
            <source>Out of date</source>
            <translation>Köhnəlib</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Yoxdur</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Şəxs</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Təşkilat</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Ölkə</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Yer</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Mövzu</translation>
        </message>
        <message>
            <source>Press release</source>
            <translation>Press-reliz</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Bəyanat</translation>
        </message>
        <message>
            <source>Announcement</source>
            <translation>Elan</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Müsahibə</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistika</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>əsas mövzu</translation>
        </message>
        <message>
            <source>mentioned</source>
            <translation>adı çəkilib</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>çıxış edən</translation>
        </message>
        <message>
            <source>host</source>
            <translation>ev sahibi</translation>
        </message>
        <message>
            <source>guest</source>
            <translation>qonaq</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>sədr</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Başlıq</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Giriş</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Mətn</translation>
        </message>
        <message>
            <source>State of the text</source>
            <translation>Mətnin vəziyyəti</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nömrə</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tarix</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Növ</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Embarqo</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Görüş</translation>
        </message>
        <message>
            <source>People and topics</source>
            <translation>Şəxslər və mövzular</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotolar</translation>
        </message>
        <message>
            <source>entered</source>
            <translation>daxil edilib</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>redaktə edilib</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>idxal edilib</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>düzəldilib</translation>
        </message>
        <message>
            <source>status changed</source>
            <translation>status dəyişdirilib</translation>
        </message>
        <message>
            <source>put in the bin</source>
            <translation>səbətə atılıb</translation>
        </message>
        <message>
            <source>taken out of the bin</source>
            <translation>səbətdən bərpa edilib</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Kataloq</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fayl</translation>
        </message>
        <message>
            <source>Search index</source>
            <translation>Axtarış indeksi</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>geri qaytarılıb</translation>
        </message>
        <message>
            <source>The archive is already open in another window ({host}, {since}).</source>
            <translation>Arxiv artıq başqa pəncərədə açıqdır ({host}, {since}).</translation>
        </message>
        <message>
            <source>issued</source>
            <translation>buraxılıb</translation>
        </message>
        <message>
            <source>described</source>
            <translation>təsvir edilib</translation>
        </message>
        <message>
            <source>put back after damage</source>
            <translation>zədədən sonra bərpa edilib</translation>
        </message>
        <message>
            <source>demo</source>
            <translation>nümunə</translation>
        </message>
        <message>
            <source>This record is no longer in the archive.</source>
            <translation>Bu qeyd artıq arxivdə yoxdur.</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Tarix yoxdur</translation>
        </message>
        <message>
            <source>Bulletin</source>
            <translation>Bülleten</translation>
        </message>
        <message>
            <source>{kind} “{name}”</source>
            <translation>{kind} “{name}”</translation>
        </message>
        <message>
            <source>The draft of these words cannot be kept: {reason}</source>
            <translation>Bu sözlərin qaralaması qoruna bilmir: {reason}</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Silsilə</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Axtarış</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Qeyd</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Gündəlik</translation>
        </message>
        <message>
            <source>Item of the agenda</source>
            <translation>Gündəliyin bəndi</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Vəzifə</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Vəzifələr</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Nəyə baxmalı</translation>
        </message>
        <message>
            <source>Person, organisation, country, place or topic</source>
            <translation>Şəxs, təşkilat, ölkə, yer və ya mövzu</translation>
        </message>
        <message>
            <source>Put in the bin at</source>
            <translation>Zibil qutusuna atılma vaxtı</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Nəyin tərkibindədir</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Şəkilaltı yazı</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Şəkilaltı yazılar</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Sədr</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Yaradılma vaxtı</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Müəllif</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Gün</translation>
        </message>
        <message>
            <source>Checksum of the words</source>
            <translation>Sözlərin yoxlama cəmi</translation>
        </message>
        <message>
            <source>What the file says itself</source>
            <translation>Faylın öz məlumatı</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtrlər</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Nəyin davamıdır</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hündürlük</translation>
        </message>
        <message>
            <source>Main name</source>
            <translation>Əsas ad</translation>
        </message>
        <message>
            <source>Issued at</source>
            <translation>Buraxılma vaxtı</translation>
        </message>
        <message>
            <source>Issued files</source>
            <translation>Buraxılmış fayllar</translation>
        </message>
        <message>
            <source>Releases in it</source>
            <translation>İçindəki press-relizlər</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Açar sözlər</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Növ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>How it is held</source>
            <translation>Necə keçirilir</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ay</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Adlar</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Qeyd</translation>
        </message>
        <message>
            <source>Ordinal</source>
            <translation>Sıra nömrəsi</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Faylın adı</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Nəticə</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Nəticələr</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>İştirakçı</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>İştirakçılar</translation>
        </message>
        <message>
            <source>Place of the file</source>
            <translation>Faylın yeri</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Şəxslər</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Şəkil</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Yeri sırada</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Sorğu</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Hüquqlar</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Bölmə</translation>
        </message>
        <message>
            <source>Checksum of the file</source>
            <translation>Faylın yoxlama cəmi</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Ölçü</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Mənbələr</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Çıxış edənlər</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Başlanğıc</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>Nə buraxılıb</translation>
        </message>
        <message>
            <source>Taken at</source>
            <translation>Çəkilmə vaxtı</translation>
        </message>
        <message>
            <source>Taken in at</source>
            <translation>Qəbul edilmə vaxtı</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Mətnlər</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Başlıq</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Başlıqlar</translation>
        </message>
        <message>
            <source>Checksum of what it was translated from</source>
            <translation>Tərcümə olunan mətnin yoxlama cəmi</translation>
        </message>
        <message>
            <source>Translated from</source>
            <translation>Hansı dildən tərcümə olunub</translation>
        </message>
        <message>
            <source>Translator</source>
            <translation>Tərcüməçi</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>En</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n qeyd</numerusform>
                <numerusform>%n qeyd</numerusform>
            </translation>
        </message>
        <message>
            <source>Not published any more: {names}.</source>
            <translation>Daha dərc olunmuş deyil: {names}.</translation>
        </message>
        <message>
            <source>Published again: {names}.</source>
            <translation>Yenidən dərc olundu: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} və daha %n</numerusform>
                <numerusform>{names} və daha %n</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}”</source>
            <translation>“{title}”</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>Adding of {what}</source>
            <translation>Əlavə etmə: {what}</translation>
        </message>
        <message>
            <source>Editing of {what}</source>
            <translation>Redaktə: {what}</translation>
        </message>
        <message>
            <source>Description of {what}</source>
            <translation>Təsvir: {what}</translation>
        </message>
        <message>
            <source>Import of {what}</source>
            <translation>İdxal: {what}</translation>
        </message>
        <message>
            <source>Issue of {what}</source>
            <translation>Buraxılış: {what}</translation>
        </message>
        <message>
            <source>Change of status of {what}</source>
            <translation>Statusun dəyişdirilməsi: {what}</translation>
        </message>
        <message>
            <source>Publishing of {what}</source>
            <translation>Dərc: {what}</translation>
        </message>
        <message>
            <source>Unpublishing of {what}</source>
            <translation>Dərcdən çıxarma: {what}</translation>
        </message>
        <message>
            <source>Withdrawal of {what}</source>
            <translation>Geri götürmə: {what}</translation>
        </message>
        <message>
            <source>Move to bin of {what}</source>
            <translation>Səbətə atma: {what}</translation>
        </message>
        <message>
            <source>Restoring of {what}</source>
            <translation>Səbətdən bərpa: {what}</translation>
        </message>
        <message>
            <source>Repair of {what}</source>
            <translation>Zədədən sonra bərpa: {what}</translation>
        </message>
        <message>
            <source>Undoing of {what}</source>
            <translation>Geri qaytarma: {what}</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>Nothing has these words; this is what “{asked}” finds.</source>
            <translation>Bu sözlər heç yerdə yoxdur; “{asked}” üzrə tapılanlar göstərilir.</translation>
        </message>
        <message>
            <source>Part of the question could not be used: {what}</source>
            <translation>Sorğunun bir hissəsi nəzərə alınmadı: {what}</translation>
        </message>
    </context>
    <context>
        <name>Operations</name>
        <message>
            <source>Undo</source>
            <translation>Geri qaytar</translation>
        </message>
    </context>
    <context>
        <name>unsaved</name>
        <message>
            <source>Not saved</source>
            <translation>Yadda saxlanmayıb</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Yadda saxlama</translation>
        </message>
        <message>
            <source>Keep for later</source>
            <translation>Sonraya saxla</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Yadda saxla</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Ləğv et</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word sənədləri (*.docx)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>{name} was written and issued; the archive keeps the exact file.</source>
            <translation>{name} yazıldı və buraxıldı; həmin fayl arxivdə saxlanılır.</translation>
        </message>
        <message>
            <source>{name} was written.</source>
            <translation>{name} yazıldı.</translation>
        </message>
        <message>
            <source>No program on this computer opens {path}.</source>
            <translation>Bu kompüterdə {path} faylını açan proqram yoxdur.</translation>
        </message>
        <message>
            <source>{path} is not there any more.</source>
            <translation>{path} artıq yerində deyil.</translation>
        </message>
    </context>
    <context>
        <name>BulletinEditor</name>
        <message>
            <source>Write a Word document without issuing the bulletin</source>
            <translation>Bülleteni buraxmadan Word sənədi yaz</translation>
        </message>
        <message>
            <source>In Word the pages may end elsewhere.</source>
            <translation>Word-də səhifələr başqa yerdə bitə bilər.</translation>
        </message>
        <message>
            <source>The period ends before it begins. Change one of the days.</source>
            <translation>Dövr başlamazdan əvvəl bitir. Tarixlərdən birini dəyişin.</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n press-reliz</numerusform>
                <numerusform>%n press-reliz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n foto</numerusform>
            </translation>
        </message>
        <message>
            <source>Write the bulletin to a Word document</source>
            <translation>Bülleteni Word sənədinə yaz</translation>
        </message>
        <message>
            <source>Word…</source>
            <translation>Word…</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>Burax…</translation>
        </message>
        <message>
            <source>Write the Word document and keep the exact file in the archive</source>
            <translation>Word sənədini yaz və həmin faylı arxivdə saxla</translation>
        </message>
        <message>
            <source>The archive is read-only, so nothing can be issued</source>
            <translation>Arxiv yalnız oxunur, ona görə bülleten buraxmaq olmaz</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Önizləmə</translation>
        </message>
        <message>
            <source>Say the first and the last day of the period, such as 12.10.2023.</source>
            <translation>Dövrün ilk və son gününü yazın, məsələn, 12.10.2023.</translation>
        </message>
        <message>
            <source>Tick a release to see the pages here.</source>
            <translation>Səhifələri burada görmək üçün press-reliz seçin.</translation>
        </message>
        <message numerus="yes">
            <source>The preview shows the first %n release(s).</source>
            <translation>
                <numerusform>Önizləmədə ilk %n press-reliz göstərilir.</numerusform>
                <numerusform>Önizləmədə ilk %n press-reliz göstərilir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n page(s)</source>
            <translation>
                <numerusform>təxminən %n səhifə</numerusform>
                <numerusform>təxminən %n səhifə</numerusform>
            </translation>
        </message>
        <message>
            <source>Issue the bulletin as a Word document</source>
            <translation>Bülleteni Word sənədi kimi burax</translation>
        </message>
        <message numerus="yes">
            <source>%n more page(s) are not drawn here.</source>
            <translation>
                <numerusform>Daha %n səhifə burada göstərilmir.</numerusform>
                <numerusform>Daha %n səhifə burada göstərilmir.</numerusform>
            </translation>
        </message>
        <message>
            <source>Use No. {number}</source>
            <translation>№ {number} istifadə et</translation>
        </message>
    </context>
    <context>
        <name>AuthorityView</name>
        <message>
            <source>Everything issued about it, the newest first</source>
            <translation>Haqqında dərc olunan hər şey, əvvəlcə ən yeni</translation>
        </message>
        <message>
            <source>Names and posts</source>
            <translation>Adlar və vəzifələr</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n qeyd</numerusform>
                <numerusform>%n qeyd</numerusform>
            </translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Görüşlər</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Press-relizlər</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotolar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Redaktə et</translation>
        </message>
        <message>
            <source>Put in the bin (Del)</source>
            <translation>Səbətə at (Del)</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Hamısı</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>tarix yoxdur</translation>
        </message>
        <message>
            <source>No release, meeting or photo names it yet.</source>
            <translation>Hələ heç bir press-relizdə, görüşdə və ya fotoda adı çəkilməyib.</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Adlar</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Vəzifələr</translation>
        </message>
        <message>
            <source>People and their posts</source>
            <translation>Şəxslər və vəzifələri</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Daxil olduğu</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Qeyd</translation>
        </message>
        <message>
            <source>first in {year}</source>
            <translation>ilk dəfə {year}</translation>
        </message>
        <message>
            <source>most often together with {names}</source>
            <translation>ən çox birlikdə: {names}</translation>
        </message>
    </context>
    <context>
        <name>PhotosHeader</name>
        <message>
            <source>Search photos…</source>
            <translation>Fotolarda axtar…</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>İl</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Şəkillərin ölçüsü</translation>
        </message>
        <message>
            <source>Captions, names of people and meetings, credit, keywords</source>
            <translation>Fotoaltı yazılar, şəxslərin və görüşlərin adları, müəllif, açar sözlər</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Bütün illər</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n foto</numerusform>
            </translation>
        </message>
        <message>
            <source>Without caption</source>
            <translation>Fotoaltı yazısız</translation>
        </message>
        <message>
            <source>Smaller pictures (Ctrl+−)</source>
            <translation>Şəkilləri kiçilt (Ctrl+−)</translation>
        </message>
        <message>
            <source>Larger pictures (Ctrl++)</source>
            <translation>Şəkilləri böyüt (Ctrl++)</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>Foto əlavə et…</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotolar</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>A name of the photos is not chosen yet. Nothing of them was saved.</source>
            <translation>Fotolarda bir ad hələ seçilməyib. Onların dəyişiklikləri yadda saxlanmadı.</translation>
        </message>
        <message numerus="yes">
            <source>What you typed for %n photo(s) is not saved yet.</source>
            <translation>
                <numerusform>%n foto üçün yazdıqlarınız hələ yadda saxlanmayıb.</numerusform>
                <numerusform>%n foto üçün yazdıqlarınız hələ yadda saxlanmayıb.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Saved in %n photo(s).</source>
            <translation>
                <numerusform>%n fotoda yadda saxlanıldı.</numerusform>
                <numerusform>%n fotoda yadda saxlanıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göstər</translation>
        </message>
    </context>
    <context>
        <name>ImportHeader</name>
        <message>
            <source>Import</source>
            <translation>İdxal</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n fayl</numerusform>
                <numerusform>%n fayl</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certain</source>
            <translation>
                <numerusform>%n dəqiq</numerusform>
                <numerusform>%n dəqiq</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need attention</source>
            <translation>
                <numerusform>%n diqqət tələb edir</numerusform>
                <numerusform>%n diqqət tələb edir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duplicate(s)</source>
            <translation>
                <numerusform>%n təkrar</numerusform>
                <numerusform>%n təkrar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n alınmadı</numerusform>
                <numerusform>%n alınmadı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken in</source>
            <translation>
                <numerusform>%n qəbul edilib</numerusform>
                <numerusform>%n qəbul edilib</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n ötürülüb</numerusform>
                <numerusform>%n ötürülüb</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing of it is in the archive yet</source>
            <translation>hələ heç biri arxivdə deyil</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
    </context>
    <context>
        <name>ImportFooter</name>
        <message>
            <source>What is certain becomes published, the rest a draft. The whole import can be undone.</source>
            <translation>Şübhəsiz olan dərc edilmiş sayılır, qalanı qaralama olur. Bütün idxalı geri qaytarmaq olar.</translation>
        </message>
        <message>
            <source>Files that are done</source>
            <translation>Hazır olan fayllar</translation>
        </message>
        <message numerus="yes">
            <source>Go on with the other %n file(s)</source>
            <translation>
                <numerusform>Qalan %n faylla davam et</numerusform>
                <numerusform>Qalan %n faylla davam et</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Dayandır</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Ləğv et</translation>
        </message>
        <message>
            <source>Undo the whole import</source>
            <translation>Bütün idxalı geri qaytar</translation>
        </message>
        <message>
            <source>Show what needs attention</source>
            <translation>Diqqət tələb edənləri göstər</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hazırdır</translation>
        </message>
        <message>
            <source>Looking for files…</source>
            <translation>Fayllar axtarılır…</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Qəbul edilir…</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>Fayllara baxılır…</translation>
        </message>
        <message>
            <source>Enter shows the record of a row.</source>
            <translation>Enter sətrin qeydini göstərir.</translation>
        </message>
        <message>
            <source>Accept the certain ones ({n})</source>
            <translation>Şübhəsiz olanları qəbul et ({n})</translation>
        </message>
        <message>
            <source>Accept all ticked ({n})</source>
            <translation>Seçilənlərin hamısını qəbul et ({n})</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Texts, web pages, Word and PDF documents become releases, pictures become photos. You see first what each file would become, and put right what is wrong. Nothing is saved before you accept it, and the whole import can be undone.</source>
            <translation>Mətnlər, veb-səhifələr, Word və PDF sənədləri press-reliz, şəkillər isə foto olur. Əvvəlcə hər faylın nə olacağını görürsünüz və səhv olanı düzəldirsiniz. Siz qəbul etməyincə heç nə saxlanılmır və bütün idxalı geri qaytarmaq olar.</translation>
        </message>
        <message>
            <source>Drop files or folders here</source>
            <translation>Faylları və ya qovluqları bura atın</translation>
        </message>
        <message>
            <source>This archive is open to be read only. Nothing can be taken in.</source>
            <translation>Bu arxiv yalnız oxumaq üçün açılıb. Heç nə qəbul edilə bilməz.</translation>
        </message>
        <message>
            <source>Choose files to take in</source>
            <translation>Qəbul ediləcək faylları seçin</translation>
        </message>
        <message>
            <source>Choose a folder to take in</source>
            <translation>Qəbul ediləcək qovluğu seçin</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Fayllar seç…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Qovluq seç…</translation>
        </message>
    </context>
    <context>
        <name>FileFacts</name>
        <message>
            <source>In the file</source>
            <translation>Faylda</translation>
        </message>
        <message>
            <source>In the archive</source>
            <translation>Arxivdə</translation>
        </message>
        <message>
            <source>In these releases</source>
            <translation>Bu press-relizlərdə</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Fayl</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>və daha %n</numerusform>
                <numerusform>və daha %n</numerusform>
            </translation>
        </message>
        <message>
            <source>In no release yet.</source>
            <translation>Hələ heç bir press-relizdə yoxdur.</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Save and close (Ctrl+S)</source>
            <translation>Yadda saxla və bağla (Ctrl+S)</translation>
        </message>
        <message>
            <source>There are words here that are not saved. What should become of them?</source>
            <translation>Dəyişikliklər yadda saxlanılsın?</translation>
        </message>
        <message>
            <source>A name is not chosen yet. Nothing was saved.</source>
            <translation>Bir ad hələ seçilməyib. Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Yadda saxla</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Ləğv et</translation>
        </message>
    </context>
    <context>
        <name>EditorBar</name>
        <message>
            <source>History</source>
            <translation>Tarixçə</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Yadda saxla</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Dərc et</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>Address, such as https://www.gov.az; empty takes the link away</source>
            <translation>Ünvan, məsələn https://www.gov.az; boş qoysanız, keçid silinər</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Keçid</translation>
        </message>
        <message>
            <source>Two languages side by side</source>
            <translation>İki dil yan-yana</translation>
        </message>
        <message>
            <source>What you pasted was left out: {reason}</source>
            <translation>Yapışdırdığınız mətn əlavə edilmədi: {reason}</translation>
        </message>
    </context>
</TS>

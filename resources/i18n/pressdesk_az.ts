<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az_AZ">
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
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>Saved by somebody else meanwhile</source>
            <translation>Bu vaxt başqası yadda saxlayıb</translation>
        </message>
        <message>
            <source>{who} saved this release on {when}, after you opened it. Nothing of yours is lost: choose which words go on. The others stay in the history.</source>
            <translation>Siz açandan sonra bu məlumatı {who} yadda saxlayıb ({when}). Yazdıqlarınızdan heç nə itməyib: hansı variantın qalacağını seçin. O biri variant tarixçədə qalacaq.</translation>
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
            <translation>Nə isə düzgün getmədi</translation>
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
        <name>Desktop</name>
        <message>
            <source>Open an archive</source>
            <translation>Arxivi aç</translation>
        </message>
    </context>
    <context>
        <name>EditorWindow</name>
        <message>
            <source>Two languages side by side</source>
            <translation>İki dil yan-yana</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Yadda saxla</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Dərc et</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Tarixçə</translation>
        </message>
        <message>
            <source>These words were not saved when pressdesk was closed. They are as you left them.</source>
            <translation>pressdesk bağlananda bu sözlər yadda saxlanmamışdı. Qoyduğunuz kimi qalıblar.</translation>
        </message>
        <message>
            <source>The date is not a day. Write it like 12.10.2023, or leave it empty. Nothing was saved.</source>
            <translation>Tarix düzgün deyil. 12.10.2023 kimi yazın və ya boş qoyun. Heç nə yadda saxlanmadı.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Keçid</translation>
        </message>
        <message>
            <source>Address, such as https://www.gov.az; empty takes the link away</source>
            <translation>Ünvan, məsələn https://www.gov.az; boş qoysanız, keçid silinər</translation>
        </message>
        <message>
            <source>Not saved · draft kept at {time}</source>
            <translation>Yadda saxlanmayıb · qaralama {time} qorunub</translation>
        </message>
        <message>
            <source>The draft of these words cannot be kept: {reason}</source>
            <translation>Bu sözlərin qaralaması qoruna bilmir: {reason}</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Yadda saxlandı.</translation>
        </message>
        <message>
            <source>This release was never saved, so it has no history.</source>
            <translation>Bu məlumat hələ yadda saxlanmayıb, ona görə tarixçəsi yoxdur.</translation>
        </message>
        <message>
            <source>An earlier version stands on the form. It counts once you save it.</source>
            <translation>Formada əvvəlki variant göstərilir. Yadda saxlayandan sonra qüvvəyə minəcək.</translation>
        </message>
        <message>
            <source>What you pasted was left out: {reason}</source>
            <translation>Yapışdırdığınız mətn əlavə edilmədi: {reason}</translation>
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
            <translation>Burada yadda saxlanmamış sözlər var. Onlarla nə edilsin?</translation>
        </message>
        <message>
            <source>Keep for later</source>
            <translation>Sonraya saxla</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>New release</source>
            <translation>Yeni məlumat</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Yadda saxlanır…</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saxlanılıb</translation>
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
            <translation>Embarqo bu vaxtadək</translation>
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
        <name>HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>Tarixçə</translation>
        </message>
        <message>
            <source>Saves of the release, the last one first</source>
            <translation>Məlumatın saxlanmaları, əvvəlcə sonuncu</translation>
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
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>New release</source>
            <translation>Yeni məlumat</translation>
        </message>
        <message>
            <source>Search all releases…</source>
            <translation>Bütün məlumatlarda axtar…</translation>
        </message>
        <message>
            <source>Search all releases</source>
            <translation>Bütün məlumatlarda axtar</translation>
        </message>
        <message>
            <source>Type any words, in any of the languages (Ctrl+K)</source>
            <translation>İstənilən dildə istənilən sözləri yazın (Ctrl+K)</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Yalnız oxumaq üçün</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) were not saved when pressdesk was closed. Every word was kept.</source>
            <translation>
                <numerusform>pressdesk bağlananda %n məlumat yadda saxlanmamışdı. Bütün sözlər qorunub.</numerusform>
                <numerusform>pressdesk bağlananda %n məlumat yadda saxlanmamışdı. Bütün sözlər qorunub.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) put in the bin.</source>
            <translation>
                <numerusform>%n məlumat səbətə atıldı.</numerusform>
                <numerusform>%n məlumat səbətə atıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri qaytar</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n məlumat</numerusform>
                <numerusform>%n məlumat</numerusform>
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
            <source>Keys</source>
            <translation>Klavişlər</translation>
        </message>
        <message>
            <source>The archive of a press office. Free software under the GNU General Public License 3 or later.</source>
            <translation>Mətbuat xidmətinin arxivi. GNU General Public License 3 və ya daha yeni versiyası ilə yayılan azad proqram.</translation>
        </message>
        <message>
            <source>About pressdesk</source>
            <translation>pressdesk haqqında</translation>
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
        <name>PhotosField</name>
        <message>
            <source>Photos of the release</source>
            <translation>Məlumatın fotoları</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Fotonun altyazısı</translation>
        </message>
        <message>
            <source>Add photos from files…</source>
            <translation>Fayllardan foto əlavə et…</translation>
        </message>
        <message>
            <source>Take this photo out of the release</source>
            <translation>Bu fotonu məlumatdan çıxar</translation>
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
            <translation>Bu foto artıq məlumata əlavə edilib.</translation>
        </message>
        <message>
            <source>{name}, no caption</source>
            <translation>{name}, altyazısı yoxdur</translation>
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
        <name>ReadingPane</name>
        <message>
            <source>Languages of the release</source>
            <translation>Məlumatın dilləri</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Əvvəlki uyğunluq</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Növbəti uyğunluq</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>Əvvəlki uyğunluq (Shift+F3)</translation>
        </message>
        <message>
            <source>Next match (F3)</source>
            <translation>Növbəti uyğunluq (F3)</translation>
        </message>
        <message>
            <source>The text of the release</source>
            <translation>Məlumatın mətni</translation>
        </message>
        <message>
            <source>Choose a release in the list to read it here.</source>
            <translation>Burada oxumaq üçün siyahıdan məlumat seçin.</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>This release has no text yet.</source>
            <translation>Bu məlumatın hələ mətni yoxdur.</translation>
        </message>
        <message numerus="yes">
            <source>%n match(es)</source>
            <translation>
                <numerusform>%n uyğunluq</numerusform>
                <numerusform>%n uyğunluq</numerusform>
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
            <translation>Məlumatlar</translation>
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
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n məlumat</numerusform>
                <numerusform>%n məlumat</numerusform>
            </translation>
        </message>
        <message>
            <source>in {ms} ms</source>
            <translation>{ms} ms</translation>
        </message>
        <message>
            <source>No release answers this. Try fewer words, or clear the filters.</source>
            <translation>Buna uyğun məlumat tapılmadı. Daha az söz yazın və ya filtrləri təmizləyin.</translation>
        </message>
        <message>
            <source>There are no releases in this archive yet.</source>
            <translation>Bu arxivdə hələ məlumat yoxdur.</translation>
        </message>
        <message>
            <source>Nothing has these words; this is what “{asked}” finds.</source>
            <translation>Bu sözlər heç yerdə yoxdur; “{asked}” üzrə tapılanlar göstərilir.</translation>
        </message>
        <message>
            <source>No release has all the words; these have most of them.</source>
            <translation>Heç bir məlumatda bütün sözlər yoxdur; bunlarda əksəriyyəti var.</translation>
        </message>
        <message>
            <source>Part of the question could not be used: {what}</source>
            <translation>Sorğunun bir hissəsi nəzərə alınmadı: {what}</translation>
        </message>
    </context>
    <context>
        <name>TextPane</name>
        <message>
            <source>Out of date: mark as up to date</source>
            <translation>Köhnəlib: uyğunlaşdırılıb kimi qeyd et</translation>
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
        <name>YearsView</name>
        <message>
            <source>Years</source>
            <translation>İllər</translation>
        </message>
    </context>
    <context>
        <name>_Chip</name>
        <message>
            <source>Take out {name}</source>
            <translation>Çıxar: {name}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fayl</translation>
        </message>
        <message>
            <source>&amp;Open an archive…</source>
            <translation>Arxivi &amp;aç…</translation>
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
            <translation>&amp;Növbəti uyğunluq</translation>
        </message>
        <message>
            <source>&amp;Previous match</source>
            <translation>Ə&amp;vvəlki uyğunluq</translation>
        </message>
        <message>
            <source>&amp;Release</source>
            <translation>&amp;Məlumat</translation>
        </message>
        <message>
            <source>&amp;New release</source>
            <translation>&amp;Yeni məlumat</translation>
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
            <translation>&amp;İşıqlı</translation>
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
            <translation>&amp;Klavişlər</translation>
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
        <name>pages</name>
        <message>
            <source>Releases</source>
            <translation>Məlumatlar</translation>
        </message>
    </context>
    <context>
        <name>words</name>
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
            <source>Press release</source>
            <translation>Mətbuat məlumatı</translation>
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
            <translation>səbətdən çıxarılıb</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>geri qaytarılıb</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Tarix yoxdur</translation>
        </message>
    </context>
</TS>

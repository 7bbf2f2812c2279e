<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az_AZ">
    <context>
        <name>ChipsField</name>
        <message>
            <source>Add “{name}” to the archive</source>
            <translation>“{name}” arxivə əlavə edilsin</translation>
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
        <name>MainWindow</name>
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
            <source>No date</source>
            <translation>Tarix yoxdur</translation>
        </message>
    </context>
</TS>

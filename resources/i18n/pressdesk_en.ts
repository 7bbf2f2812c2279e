<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>ChipsField</name>
        <message>
            <source>Type a name…</source>
            <translation>Type a name…</translation>
        </message>
        <message>
            <source>Add “{name}” to the archive</source>
            <translation>Add “{name}” to the archive</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>Saved by somebody else meanwhile</source>
            <translation>Saved by somebody else meanwhile</translation>
        </message>
        <message>
            <source>{who} saved this release on {when}, after you opened it. Nothing of yours is lost: choose which words go on. The others stay in the history.</source>
            <translation>{who} saved this release on {when}, after you opened it. Nothing of yours is lost: choose which words go on. The others stay in the history.</translation>
        </message>
        <message>
            <source>What they changed</source>
            <translation>What they changed</translation>
        </message>
        <message>
            <source>Save mine over theirs</source>
            <translation>Save mine over theirs</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Take theirs</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Go on writing</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Something went wrong</translation>
        </message>
        <message>
            <source>pressdesk made a mistake and could not finish what you asked for. Everything that was saved is kept. If it happens again, send this report to whoever looks after pressdesk; it holds no text of yours.</source>
            <translation>pressdesk made a mistake and could not finish what you asked for. Everything that was saved is kept. If it happens again, send this report to whoever looks after pressdesk; it holds no text of yours.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copy the report</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>dd.mm.yyyy</translation>
        </message>
        <message>
            <source>Choose in a calendar</source>
            <translation>Choose in a calendar</translation>
        </message>
        <message>
            <source>This is not a day. Write it like 12.10.2023.</source>
            <translation>This is not a day. Write it like 12.10.2023.</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>Open an archive</source>
            <translation>Open an archive</translation>
        </message>
    </context>
    <context>
        <name>EditorWindow</name>
        <message>
            <source>Two languages side by side</source>
            <translation>Two languages side by side</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publish</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>These words were not saved when pressdesk was closed. They are as you left them.</source>
            <translation>These words were not saved when pressdesk was closed. They are as you left them.</translation>
        </message>
        <message>
            <source>The date is not a day. Write it like 12.10.2023, or leave it empty. Nothing was saved.</source>
            <translation>The date is not a day. Write it like 12.10.2023, or leave it empty. Nothing was saved.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Address, such as https://www.gov.az; empty takes the link away</source>
            <translation>Address, such as https://www.gov.az; empty takes the link away</translation>
        </message>
        <message>
            <source>Not saved · draft kept at {time}</source>
            <translation>Not saved · draft kept at {time}</translation>
        </message>
        <message>
            <source>The draft of these words cannot be kept: {reason}</source>
            <translation>The draft of these words cannot be kept: {reason}</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>This release was never saved, so it has no history.</source>
            <translation>This release was never saved, so it has no history.</translation>
        </message>
        <message>
            <source>An earlier version stands on the form. It counts once you save it.</source>
            <translation>An earlier version stands on the form. It counts once you save it.</translation>
        </message>
        <message>
            <source>What you pasted was left out: {reason}</source>
            <translation>What you pasted was left out: {reason}</translation>
        </message>
        <message>
            <source>Cleaning what you pasted…</source>
            <translation>Cleaning what you pasted…</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <source>There are words here that are not saved. What should become of them?</source>
            <translation>There are words here that are not saved. What should become of them?</translation>
        </message>
        <message>
            <source>Keep for later</source>
            <translation>Keep for later</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>New release</source>
            <translation>New release</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
    </context>
    <context>
        <name>FacetBox</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Fewer</translation>
        </message>
    </context>
    <context>
        <name>FactsPanel</name>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Embargo until</source>
            <translation>Embargo until</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Countries</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
    </context>
    <context>
        <name>FiltersPanel</name>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Meeting series</source>
            <translation>Meeting series</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Clear all filters</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Saves of the release, the last one first</source>
            <translation>Saves of the release, the last one first</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>What was changed</translation>
        </message>
        <message>
            <source>Put this version on the form</source>
            <translation>Put this version on the form</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Nothing is saved until you save the form.</source>
            <translation>Nothing is saved until you save the form.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>New release</source>
            <translation>New release</translation>
        </message>
        <message>
            <source>Search all releases…</source>
            <translation>Search all releases…</translation>
        </message>
        <message>
            <source>Search all releases</source>
            <translation>Search all releases</translation>
        </message>
        <message>
            <source>Type any words, in any of the languages (Ctrl+K)</source>
            <translation>Type any words, in any of the languages (Ctrl+K)</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Read only</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) were not saved when pressdesk was closed. Every word was kept.</source>
            <translation>
                <numerusform>%n release was not saved when pressdesk was closed. Every word was kept.</numerusform>
                <numerusform>%n releases were not saved when pressdesk was closed. Every word was kept.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) put in the bin.</source>
            <translation>
                <numerusform>%n release put in the bin.</numerusform>
                <numerusform>%n releases put in the bin.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n release</numerusform>
                <numerusform>%n releases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>The archive of a press office. Free software under the GNU General Public License 3 or later.</source>
            <translation>The archive of a press office. Free software under the GNU General Public License 3 or later.</translation>
        </message>
        <message>
            <source>About pressdesk</source>
            <translation>About pressdesk</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close this notice</source>
            <translation>Close this notice</translation>
        </message>
    </context>
    <context>
        <name>PhotosField</name>
        <message>
            <source>Photos of the release</source>
            <translation>Photos of the release</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Caption</translation>
        </message>
        <message>
            <source>Add photos from files…</source>
            <translation>Add photos from files…</translation>
        </message>
        <message>
            <source>Take this photo out of the release</source>
            <translation>Take this photo out of the release</translation>
        </message>
        <message>
            <source>Drop picture files here, or choose them with the button.</source>
            <translation>Drop picture files here, or choose them with the button.</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>Add photos</translation>
        </message>
        <message>
            <source>This photo is with the release already.</source>
            <translation>This photo is with the release already.</translation>
        </message>
        <message>
            <source>{name}, no caption</source>
            <translation>{name}, no caption</translation>
        </message>
        <message>
            <source>Photos · {count}</source>
            <translation>Photos · {count}</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
    </context>
    <context>
        <name>ReadingPane</name>
        <message>
            <source>Languages of the release</source>
            <translation>Languages of the release</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Previous match</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Next match</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>Previous match (Shift+F3)</translation>
        </message>
        <message>
            <source>Next match (F3)</source>
            <translation>Next match (F3)</translation>
        </message>
        <message>
            <source>The text of the release</source>
            <translation>The text of the release</translation>
        </message>
        <message>
            <source>Choose a release in the list to read it here.</source>
            <translation>Choose a release in the list to read it here.</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>No. {number}</translation>
        </message>
        <message>
            <source>This release has no text yet.</source>
            <translation>This release has no text yet.</translation>
        </message>
        <message numerus="yes">
            <source>%n match(es)</source>
            <translation>
                <numerusform>%n match</numerusform>
                <numerusform>%n matches</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation>{number} of {all}</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Countries</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>chair</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
    </context>
    <context>
        <name>ReleasesPage</name>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Order of the list</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Newest first</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Best first</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n release</numerusform>
                <numerusform>%n releases</numerusform>
            </translation>
        </message>
        <message>
            <source>in {ms} ms</source>
            <translation>in {ms} ms</translation>
        </message>
        <message>
            <source>No release answers this. Try fewer words, or clear the filters.</source>
            <translation>No release answers this. Try fewer words, or clear the filters.</translation>
        </message>
        <message>
            <source>There are no releases in this archive yet.</source>
            <translation>There are no releases in this archive yet.</translation>
        </message>
        <message>
            <source>Nothing has these words; this is what “{asked}” finds.</source>
            <translation>Nothing has these words; this is what “{asked}” finds.</translation>
        </message>
        <message>
            <source>No release has all the words; these have most of them.</source>
            <translation>No release has all the words; these have most of them.</translation>
        </message>
        <message>
            <source>Part of the question could not be used: {what}</source>
            <translation>Part of the question could not be used: {what}</translation>
        </message>
    </context>
    <context>
        <name>TextPane</name>
        <message>
            <source>Out of date: mark as up to date</source>
            <translation>Out of date: mark as up to date</translation>
        </message>
        <message>
            <source>The source was changed after this translation. Click when it is in step again.</source>
            <translation>The source was changed after this translation. Click when it is in step again.</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Lead: the news in a sentence or two</source>
            <translation>Lead: the news in a sentence or two</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>State of this text: {state}</source>
            <translation>State of this text: {state}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>YearsView</name>
        <message>
            <source>Years</source>
            <translation>Years</translation>
        </message>
    </context>
    <context>
        <name>_Chip</name>
        <message>
            <source>Take out {name}</source>
            <translation>Take out {name}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Open an archive…</source>
            <translation>&amp;Open an archive…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Find</translation>
        </message>
        <message>
            <source>&amp;Next match</source>
            <translation>&amp;Next match</translation>
        </message>
        <message>
            <source>&amp;Previous match</source>
            <translation>&amp;Previous match</translation>
        </message>
        <message>
            <source>&amp;Release</source>
            <translation>&amp;Release</translation>
        </message>
        <message>
            <source>&amp;New release</source>
            <translation>&amp;New release</translation>
        </message>
        <message>
            <source>&amp;Publish</source>
            <translation>&amp;Publish</translation>
        </message>
        <message>
            <source>Make a &amp;draft of it</source>
            <translation>Make a &amp;draft of it</translation>
        </message>
        <message>
            <source>&amp;Withdraw</source>
            <translation>&amp;Withdraw</translation>
        </message>
        <message>
            <source>Put in the &amp;bin</source>
            <translation>Put in the &amp;bin</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>Colours of the &amp;system</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Light</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dark</translation>
        </message>
        <message>
            <source>&amp;Clear all filters</source>
            <translation>&amp;Clear all filters</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Keys</translation>
        </message>
        <message>
            <source>&amp;About pressdesk</source>
            <translation>&amp;About pressdesk</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;History</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Text</translation>
        </message>
        <message>
            <source>&amp;Bold</source>
            <translation>&amp;Bold</translation>
        </message>
        <message>
            <source>&amp;Italic</source>
            <translation>&amp;Italic</translation>
        </message>
        <message>
            <source>&amp;Heading</source>
            <translation>&amp;Heading</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;List</translation>
        </message>
        <message>
            <source>&amp;Numbered list</source>
            <translation>&amp;Numbered list</translation>
        </message>
        <message>
            <source>&amp;Quotation</source>
            <translation>&amp;Quotation</translation>
        </message>
        <message>
            <source>Lin&amp;k…</source>
            <translation>Lin&amp;k…</translation>
        </message>
        <message>
            <source>&amp;Plain</source>
            <translation>&amp;Plain</translation>
        </message>
        <message>
            <source>&amp;Next language</source>
            <translation>&amp;Next language</translation>
        </message>
        <message>
            <source>&amp;Two languages side by side</source>
            <translation>&amp;Two languages side by side</translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Azerbaijani</source>
            <translation>Azerbaijani</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russian</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In review</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Out of date</source>
            <translation>Out of date</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>Press release</source>
            <translation>Press release</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Statement</translation>
        </message>
        <message>
            <source>Announcement</source>
            <translation>Announcement</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistics</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>subject</translation>
        </message>
        <message>
            <source>mentioned</source>
            <translation>mentioned</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>speaker</translation>
        </message>
        <message>
            <source>host</source>
            <translation>host</translation>
        </message>
        <message>
            <source>guest</source>
            <translation>guest</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>chair</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>State of the text</source>
            <translation>State of the text</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Embargo</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>People and topics</source>
            <translation>People and topics</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>entered</source>
            <translation>entered</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>edited</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>imported</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corrected</translation>
        </message>
        <message>
            <source>status changed</source>
            <translation>status changed</translation>
        </message>
        <message>
            <source>put in the bin</source>
            <translation>put in the bin</translation>
        </message>
        <message>
            <source>taken out of the bin</source>
            <translation>taken out of the bin</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>undone</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>No date</translation>
        </message>
    </context>
</TS>

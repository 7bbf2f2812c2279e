<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>ArchiveSettings</name>
        <message>
            <source>Archive and backups</source>
            <translation>Archive and backups</translation>
        </message>
        <message>
            <source>Everything is in this one folder. It may be copied as it is.</source>
            <translation>Everything is in this one folder. It may be copied as it is.</translation>
        </message>
        <message>
            <source>Folder of the archive</source>
            <translation>Folder of the archive</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Open another archive…</source>
            <translation>Open another archive…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Copy to another disk…</source>
            <translation>Copy to another disk…</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Compares every record, every file and the search index with one another.</source>
            <translation>Compares every record, every file and the search index with one another.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Check now</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copy the report</translation>
        </message>
        <message>
            <source>Restore what was saved</source>
            <translation>Restore what was saved</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>The last backup in this folder was made on {day}.</source>
            <translation>The last backup in this folder was made on {day}.</translation>
        </message>
        <message>
            <source>There is no backup in this folder yet.</source>
            <translation>There is no backup in this folder yet.</translation>
        </message>
        <message>
            <source>No program opened the folder. Its place stands here.</source>
            <translation>No program opened the folder. Its place stands here.</translation>
        </message>
        <message>
            <source>Copy to another disk</source>
            <translation>Copy to another disk</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were copied and checked.</source>
            <translation>
                <numerusform>%n file was copied and checked.</numerusform>
                <numerusform>%n files were copied and checked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied. %n file(s) were missing or altered in the archive already:</source>
            <translation>
                <numerusform>Copied. %n file was missing or altered in the archive already:</numerusform>
                <numerusform>Copied. %n files were missing or altered in the archive already:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All is well: every record and %n file(s) were looked at.</source>
            <translation>
                <numerusform>All is well: every record and %n file were looked at.</numerusform>
                <numerusform>All is well: every record and %n files were looked at.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are not as they should be. Send the report to whoever looks after pressdesk.</source>
            <translation>
                <numerusform>%n thing is not as it should be. Send the report to whoever looks after pressdesk.</numerusform>
                <numerusform>%n things are not as they should be. Send the report to whoever looks after pressdesk.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AuthorityDialog</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Other names</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Part of</translation>
        </message>
        <message>
            <source>Other names, separated by semicolons</source>
            <translation>Other names, separated by semicolons</translation>
        </message>
        <message>
            <source>Add a post</source>
            <translation>Add a post</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Posts</translation>
        </message>
        <message>
            <source>One of the days is not a day. Write it like 12.10.2023. Nothing was saved.</source>
            <translation>One of the days is not a day. Write it like 12.10.2023. Nothing was saved.</translation>
        </message>
    </context>
    <context>
        <name>BinPage</name>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>What is in the bin, what was put there last first</source>
            <translation>What is in the bin, what was put there last first</translation>
        </message>
        <message>
            <source>The bin is empty. What is put in the bin waits here and can be taken out again.</source>
            <translation>The bin is empty. What is put in the bin waits here and can be taken out again.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) in the bin</source>
            <translation>
                <numerusform>%n record in the bin</numerusform>
                <numerusform>%n records in the bin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) taken out of the bin.</source>
            <translation>
                <numerusform>%n record taken out of the bin.</numerusform>
                <numerusform>%n records taken out of the bin.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Builder</name>
        <message>
            <source>First day of the period</source>
            <translation>First day of the period</translation>
        </message>
        <message>
            <source>Last day of the period</source>
            <translation>Last day of the period</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Countries</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) can be printed</source>
            <translation>
                <numerusform>%n release can be printed</numerusform>
                <numerusform>%n releases can be printed</numerusform>
            </translation>
        </message>
        <message>
            <source>No release of this period is published in this language ({language}).</source>
            <translation>No release of this period is published in this language ({language}).</translation>
        </message>
        <message>
            <source>No release has its day in this period. Choose another period, or fewer filters.</source>
            <translation>No release has its day in this period. Choose another period, or fewer filters.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>New bulletin</source>
            <translation>New bulletin</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>This month</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Last month</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Tick all</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Tick none</translation>
        </message>
        <message>
            <source>Releases of the bulletin, in their order</source>
            <translation>Releases of the bulletin, in their order</translation>
        </message>
        <message>
            <source>Drag a release to its place, or move it with Alt+Up and Alt+Down.</source>
            <translation>Drag a release to its place, or move it with Alt+Up and Alt+Down.</translation>
        </message>
        <message>
            <source>No topic is called “{name}”, so nothing is narrowed by it.</source>
            <translation>No topic is called “{name}”, so nothing is narrowed by it.</translation>
        </message>
        <message>
            <source>No country is called “{name}”, so nothing is narrowed by it.</source>
            <translation>No country is called “{name}”, so nothing is narrowed by it.</translation>
        </message>
    </context>
    <context>
        <name>BulletinsPage</name>
        <message>
            <source>New bulletin</source>
            <translation>New bulletin</translation>
        </message>
        <message>
            <source>No bulletin has been issued yet.</source>
            <translation>No bulletin has been issued yet.</translation>
        </message>
        <message>
            <source>Issued bulletins</source>
            <translation>Issued bulletins</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Issued</translation>
        </message>
        <message>
            <source>The bulletins of the office</source>
            <translation>The bulletins of the office</translation>
        </message>
        <message>
            <source>A bulletin puts the releases of a period together in one Word document. The exact file of each that was issued is kept here.</source>
            <translation>A bulletin puts the releases of a period together in one Word document. The exact file of each that was issued is kept here.</translation>
        </message>
        <message>
            <source>Make the first bulletin</source>
            <translation>Make the first bulletin</translation>
        </message>
        <message>
            <source>Save a copy of the bulletin</source>
            <translation>Save a copy of the bulletin</translation>
        </message>
        <message>
            <source>The bulletin was put in the bin.</source>
            <translation>The bulletin was put in the bin.</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Put in the bin</translation>
        </message>
    </context>
    <context>
        <name>TaskCard</name>
        <message>
            <source>Nothing waits here.</source>
            <translation>Nothing waits here.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message>
            <source>(no title)</source>
            <translation>(no title)</translation>
        </message>
    </context>
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
        <message>
            <source>More than one record is called “{name}”. Choose one with ↓ and Enter.</source>
            <translation>More than one record is called “{name}”. Choose one with ↓ and Enter.</translation>
        </message>
        <message>
            <source>“{name}” is no name in the archive. Choose one with ↓ and Enter, or delete it.</source>
            <translation>“{name}” is no name in the archive. Choose one with ↓ and Enter, or delete it.</translation>
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
        <name>DashboardPage</name>
        <message>
            <source>Drafts</source>
            <translation>Drafts</translation>
        </message>
        <message>
            <source>Dates to confirm</source>
            <translation>Dates to confirm</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>Translations</translation>
        </message>
        <message>
            <source>Embargoes</source>
            <translation>Embargoes</translation>
        </message>
        <message>
            <source>Changed lately</source>
            <translation>Changed lately</translation>
        </message>
        <message>
            <source>Health of the archive</source>
            <translation>Health of the archive</translation>
        </message>
        <message>
            <source>Photos without captions</source>
            <translation>Photos without captions</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Releases by month</source>
            <translation>Releases by month</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Countries</translation>
        </message>
        <message>
            <source>Countries this year</source>
            <translation>Countries this year</translation>
        </message>
        <message>
            <source>This archive is empty</source>
            <translation>This archive is empty</translation>
        </message>
        <message>
            <source>Write the first release, or bring in the files that you have: Word, text, web pages and pictures.</source>
            <translation>Write the first release, or bring in the files that you have: Word, text, web pages and pictures.</translation>
        </message>
        <message>
            <source>New release</source>
            <translation>New release</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Import files…</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Good morning</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Good afternoon</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Good evening</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need a person</source>
            <translation>
                <numerusform>%n thing needs a person</numerusform>
                <numerusform>%n things need a person</numerusform>
            </translation>
        </message>
        <message>
            <source>embargo?</source>
            <translation>embargo?</translation>
        </message>
        <message>
            <source>several languages?</source>
            <translation>several languages?</translation>
        </message>
        <message>
            <source>headline?</source>
            <translation>headline?</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>no date</translation>
        </message>
        <message>
            <source>out of date</source>
            <translation>out of date</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>lifts {when}</source>
            <translation>lifts {when}</translation>
        </message>
        <message>
            <source>Nothing waits here.</source>
            <translation>Nothing waits here.</translation>
        </message>
        <message>
            <source>No backup was made yet.</source>
            <translation>No backup was made yet.</translation>
        </message>
        <message>
            <source>Newest backup: {when}</source>
            <translation>Newest backup: {when}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
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
            <source>These words were not saved when pressdesk was closed. They are as you left them.</source>
            <translation>These words were not saved when pressdesk was closed. They are as you left them.</translation>
        </message>
        <message>
            <source>Not saved · draft kept at {time}</source>
            <translation>Not saved · draft kept at {time}</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Saved and published.</source>
            <translation>Saved and published.</translation>
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
            <source>Go on writing</source>
            <translation>Go on writing</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) that came with the discarded words were put in the bin.</source>
            <translation>
                <numerusform>%n photo that came with the discarded words was put in the bin.</numerusform>
                <numerusform>%n photos that came with the discarded words were put in the bin.</numerusform>
            </translation>
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
        <message>
            <source>A name is not chosen yet. Nothing was saved.</source>
            <translation>A name is not chosen yet. Nothing was saved.</translation>
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
        <message>
            <source>The date is not a day. Write it like 12.10.2023, or leave it empty. Nothing was saved.</source>
            <translation>The date is not a day. Write it like 12.10.2023, or leave it empty. Nothing was saved.</translation>
        </message>
        <message>
            <source>The embargo needs a day like 12.10.2023 and a time like 14:30. Nothing was saved.</source>
            <translation>The embargo needs a day like 12.10.2023 and a time like 14:30. Nothing was saved.</translation>
        </message>
    </context>
    <context>
        <name>FilesDelegate</name>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Headline</translation>
        </message>
    </context>
    <context>
        <name>FilesModel</name>
        <message>
            <source>Tick all, or none</source>
            <translation>Tick all, or none</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Headline · file</source>
            <translation>Headline · file</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
    </context>
    <context>
        <name>FilesTable</name>
        <message>
            <source>Files of the import</source>
            <translation>Files of the import</translation>
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
        <name>FirstStart</name>
        <message>
            <source>Name of the office</source>
            <translation>Name of the office</translation>
        </message>
        <message>
            <source>Folder of the archive</source>
            <translation>Folder of the archive</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Welcome to pressdesk</source>
            <translation>Welcome to pressdesk</translation>
        </message>
        <message>
            <source>The archive of a press office is one folder.</source>
            <translation>The archive of a press office is one folder.</translation>
        </message>
        <message>
            <source>Create an archive</source>
            <translation>Create an archive</translation>
        </message>
        <message>
            <source>For your office, empty</source>
            <translation>For your office, empty</translation>
        </message>
        <message>
            <source>Open an archive</source>
            <translation>Open an archive</translation>
        </message>
        <message>
            <source>That is there already</source>
            <translation>That is there already</translation>
        </message>
        <message>
            <source>Look around in the demo archive</source>
            <translation>Look around in the demo archive</translation>
        </message>
        <message>
            <source>Invented releases in three languages, with photos and meetings</source>
            <translation>Invented releases in three languages, with photos and meetings</translation>
        </message>
        <message>
            <source>The office’s name stands on its bulletins.</source>
            <translation>The office’s name stands on its bulletins.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Create</translation>
        </message>
        <message>
            <source>The demo archive is being made</source>
            <translation>The demo archive is being made</translation>
        </message>
        <message>
            <source>It takes a few seconds.</source>
            <translation>It takes a few seconds.</translation>
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
        <message>
            <source>Nothing that stands on the form was changed.</source>
            <translation>Nothing that stands on the form was changed.</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>This archive is open to be read only. Nothing can be taken in.</source>
            <translation>This archive is open to be read only. Nothing can be taken in.</translation>
        </message>
        <message>
            <source>First accept or cancel the files that are in the table.</source>
            <translation>First accept or cancel the files that are in the table.</translation>
        </message>
        <message>
            <source>There is no file in there that could be taken in.</source>
            <translation>There is no file in there that could be taken in.</translation>
        </message>
        <message>
            <source>Stopped. What was taken in before is kept.</source>
            <translation>Stopped. What was taken in before is kept.</translation>
        </message>
        <message numerus="yes">
            <source>The import was undone. Its %n record(s) are in the bin.</source>
            <translation>
                <numerusform>The import was undone. Its record is in the bin.</numerusform>
                <numerusform>The import was undone. Its %n records are in the bin.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IssuedDelegate</name>
        <message>
            <source>No. {number} · {title}</source>
            <translation>No. {number} · {title}</translation>
        </message>
        <message>
            <source>Issued on {day}</source>
            <translation>Issued on {day}</translation>
        </message>
    </context>
    <context>
        <name>IssuedPane</name>
        <message>
            <source>The bulletin</source>
            <translation>The bulletin</translation>
        </message>
        <message>
            <source>No. {number} · {title}</source>
            <translation>No. {number} · {title}</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Put in the bin</translation>
        </message>
        <message>
            <source>Issued file</source>
            <translation>Issued file</translation>
        </message>
        <message>
            <source>No file of this bulletin was issued.</source>
            <translation>No file of this bulletin was issued.</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s), in their order</source>
            <translation>
                <numerusform>%n release</numerusform>
                <numerusform>%n releases, in their order</numerusform>
            </translation>
        </message>
        <message>
            <source>Issued on {day} · {size}</source>
            <translation>Issued on {day} · {size}</translation>
        </message>
        <message>
            <source>This file is missing from the archive.</source>
            <translation>This file is missing from the archive.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Save a copy…</translation>
        </message>
    </context>
    <context>
        <name>ExcludedBox</name>
        <message>
            <source>Releases that are left out</source>
            <translation>Releases that are left out</translation>
        </message>
        <message numerus="yes">
            <source>%n more release(s) are left out.</source>
            <translation>
                <numerusform>%n more release is left out.</numerusform>
                <numerusform>%n more releases are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) in this language have no date and belong to no period.</source>
            <translation>
                <numerusform>%n release in this language has no date and belongs to no period.</numerusform>
                <numerusform>%n releases in this language have no date and belong to no period.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Open it</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Open {name}</translation>
        </message>
        <message>
            <source>{name} has no text in this language ({language}). It is left out.</source>
            <translation>{name} has no text in this language ({language}). It is left out.</translation>
        </message>
        <message>
            <source>{name} is not published in this language ({language}): {state}. It is left out.</source>
            <translation>{name} is not published in this language ({language}): {state}. It is left out.</translation>
        </message>
        <message>
            <source>{name} is under embargo until {day}. It is left out.</source>
            <translation>{name} is under embargo until {day}. It is left out.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The search is not prepared yet.</source>
            <translation>The search is not prepared yet.</translation>
        </message>
        <message>
            <source>Prepare it</source>
            <translation>Prepare it</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} and %n more</numerusform>
                <numerusform>{names} and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Not saved when pressdesk was closed: {names}. Every word was kept.</source>
            <translation>Not saved when pressdesk was closed: {names}. Every word was kept.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Undo: {step}</source>
            <translation>&amp;Undo: {step}</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>&amp;Redo: {step}</source>
            <translation>&amp;Redo: {step}</translation>
        </message>
        <message>
            <source>Undone: {step}.</source>
            <translation>Undone: {step}.</translation>
        </message>
        <message>
            <source>Done again: {step}.</source>
            <translation>Done again: {step}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>MeetingEditor</name>
        <message>
            <source>New meeting</source>
            <translation>New meeting</translation>
        </message>
        <message>
            <source>Edit the meeting</source>
            <translation>Edit the meeting</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Begins</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ends</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Series</translation>
        </message>
        <message>
            <source>Choose one, or type the name of a new one</source>
            <translation>Choose one, or type the name of a new one</translation>
        </message>
        <message>
            <source>Number in the series</source>
            <translation>Number in the series</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Chair</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Follows</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Add a participant</source>
            <translation>Add a participant</translation>
        </message>
        <message>
            <source>Delegations</source>
            <translation>Delegations</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>Add an item</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Outcomes</translation>
        </message>
        <message>
            <source>Add an outcome</source>
            <translation>Add an outcome</translation>
        </message>
        <message>
            <source>Follows the meeting</source>
            <translation>Follows the meeting</translation>
        </message>
        <message>
            <source>Delegations of which no person is named</source>
            <translation>Delegations of which no person is named</translation>
        </message>
        <message>
            <source>“{field}” is not a day. Write it like 12.10.2023.</source>
            <translation>“{field}” is not a day. Write it like 12.10.2023.</translation>
        </message>
        <message>
            <source>Row {number} of the participants names nobody. Say who it was.</source>
            <translation>Row {number} of the participants names nobody. Say who it was.</translation>
        </message>
    </context>
    <context>
        <name>MeetingFacts</name>
        <message>
            <source>What belongs to the meeting</source>
            <translation>What belongs to the meeting</translation>
        </message>
        <message>
            <source>In the series</source>
            <translation>In the series</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Follows</translation>
        </message>
        <message>
            <source>Followed by</source>
            <translation>Followed by</translation>
        </message>
        <message>
            <source>Photos · {count}</source>
            <translation>Photos · {count}</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>No release is about this meeting yet.</source>
            <translation>No release is about this meeting yet.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more release(s)</source>
            <translation>
                <numerusform>and %n more release</numerusform>
                <numerusform>and %n more releases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more meeting(s)</source>
            <translation>
                <numerusform>and %n more meeting</numerusform>
                <numerusform>and %n more meetings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MeetingView</name>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Edit this meeting (Enter)</source>
            <translation>Edit this meeting (Enter)</translation>
        </message>
        <message>
            <source>Put this meeting in the bin (Del)</source>
            <translation>Put this meeting in the bin (Del)</translation>
        </message>
        <message>
            <source>Languages of the meeting</source>
            <translation>Languages of the meeting</translation>
        </message>
        <message>
            <source>Participants, agenda and outcomes</source>
            <translation>Participants, agenda and outcomes</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>New meeting</translation>
        </message>
        <message>
            <source>{mode} · chaired by</source>
            <translation>{mode} · chaired by</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Nothing more is written down about this meeting.</source>
            <translation>Nothing more is written down about this meeting.</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message numerus="yes">
            <source>%n state(s)</source>
            <translation>
                <numerusform>%n state</numerusform>
                <numerusform>%n states</numerusform>
            </translation>
        </message>
        <message>
            <source>and delegations of {names}</source>
            <translation>and delegations of {names}</translation>
        </message>
        <message>
            <source>Delegations of {names}</source>
            <translation>Delegations of {names}</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Outcomes</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>New meeting</source>
            <translation>New meeting</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Search meetings…</source>
            <translation>Search meetings…</translation>
        </message>
        <message>
            <source>Kind of meeting</source>
            <translation>Kind of meeting</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>All kinds</translation>
        </message>
        <message>
            <source>Series of meetings</source>
            <translation>Series of meetings</translation>
        </message>
        <message>
            <source>All series</source>
            <translation>All series</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) put in the bin.</source>
            <translation>
                <numerusform>%n meeting put in the bin.</numerusform>
                <numerusform>%n meetings put in the bin.</numerusform>
            </translation>
        </message>
        <message>
            <source>The meeting is saved.</source>
            <translation>The meeting is saved.</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message>
            <source>No meeting answers this. Try fewer words, or choose all kinds and series.</source>
            <translation>No meeting answers this. Try fewer words, or choose all kinds and series.</translation>
        </message>
        <message>
            <source>There are no meetings in this archive yet.</source>
            <translation>There are no meetings in this archive yet.</translation>
        </message>
        <message>
            <source>Meetings, visits and conferences stand here, with who took part, the agenda and what was agreed. Releases and photos can be put with them.</source>
            <translation>Meetings, visits and conferences stand here, with who took part, the agenda and what was agreed. Releases and photos can be put with them.</translation>
        </message>
        <message>
            <source>No meeting has all the words; these have most of them.</source>
            <translation>No meeting has all the words; these have most of them.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Put in the bin</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>{field}, time</source>
            <translation>{field}, time</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>hh:mm</translation>
        </message>
        <message>
            <source>Write the day like 12.10.2023 and the time like 14:30.</source>
            <translation>Write the day like 12.10.2023 and the time like 14:30.</translation>
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
        <name>OfficeSettings</name>
        <message>
            <source>Name of the office</source>
            <translation>Name of the office</translation>
        </message>
        <message>
            <source>What stands above it</source>
            <translation>What stands above it</translation>
        </message>
        <message>
            <source>Title of the bulletins</source>
            <translation>Title of the bulletins</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Office</translation>
        </message>
        <message>
            <source>This stands on the first page of every bulletin.</source>
            <translation>This stands on the first page of every bulletin.</translation>
        </message>
        <message>
            <source>Emblem</source>
            <translation>Emblem</translation>
        </message>
        <message>
            <source>A language without an emblem takes the first one.</source>
            <translation>A language without an emblem takes the first one.</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>Opening the archive</source>
            <translation>Opening the archive</translation>
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Preview of the pages</source>
            <translation>Preview of the pages</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Search people and topics…</source>
            <translation>Search people and topics…</translation>
        </message>
        <message>
            <source>People and topics</source>
            <translation>People and topics</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
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
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody and nothing here is called so. Type less, or choose “All”.</source>
            <translation>Nobody and nothing here is called so. Type less, or choose “All”.</translation>
        </message>
        <message>
            <source>People, organisations, countries, places and topics belong here, with their names in every language. Begin with “New”.</source>
            <translation>People, organisations, countries, places and topics belong here, with their names in every language. Begin with “New”.</translation>
        </message>
        <message>
            <source>“{name}” was put in the bin.</source>
            <translation>“{name}” was put in the bin.</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Put in the bin</translation>
        </message>
    </context>
    <context>
        <name>PhotoDelegate</name>
        <message>
            <source>The file cannot be read</source>
            <translation>The file cannot be read</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>no caption</translation>
        </message>
    </context>
    <context>
        <name>PhotoDetailsPanel</name>
        <message>
            <source>Caption</source>
            <translation>Caption</translation>
        </message>
        <message>
            <source>People from left to right</source>
            <translation>People from left to right</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Credit</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Rights</translation>
        </message>
        <message>
            <source>Drop what is not saved yet</source>
            <translation>Drop what is not saved yet</translation>
        </message>
        <message>
            <source>Save copies…</source>
            <translation>Save copies…</translation>
        </message>
        <message>
            <source>Copy the photos to a folder, with captions, credit and names inside</source>
            <translation>Copy the photos to a folder, with captions, credit and names inside</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Captions</translation>
        </message>
        <message>
            <source>Choose one photo or several to see and change what is known of them.</source>
            <translation>Choose one photo or several to see and change what is known of them.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>several</source>
            <translation>several</translation>
        </message>
        <message numerus="yes">
            <source>Apply to %n photo(s)</source>
            <translation>
                <numerusform>Apply to %n photo</numerusform>
                <numerusform>Apply to %n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>PhotoGrid</name>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Previous photo (Left)</source>
            <translation>Previous photo (Left)</translation>
        </message>
        <message>
            <source>Next photo (Right)</source>
            <translation>Next photo (Right)</translation>
        </message>
        <message>
            <source>Put in the bin (Del)</source>
            <translation>Put in the bin (Del)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Close (Esc)</translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation>{number} of {all}</translation>
        </message>
        <message>
            <source>No caption in any language.</source>
            <translation>No caption in any language.</translation>
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
        <name>PhotosModel</name>
        <message>
            <source>no caption</source>
            <translation>no caption</translation>
        </message>
    </context>
    <context>
        <name>PhotosPage</name>
        <message>
            <source>Add photos…</source>
            <translation>Add photos…</translation>
        </message>
        <message>
            <source>Show all photos</source>
            <translation>Show all photos</translation>
        </message>
        <message>
            <source>No photo has all the words; these have most of them.</source>
            <translation>No photo has all the words; these have most of them.</translation>
        </message>
        <message>
            <source>Every photo has a caption.</source>
            <translation>Every photo has a caption.</translation>
        </message>
        <message>
            <source>No photo answers this. Try fewer words, or show all photos.</source>
            <translation>No photo answers this. Try fewer words, or show all photos.</translation>
        </message>
        <message>
            <source>The photos of the office belong here: originals with captions, people and meetings.</source>
            <translation>The photos of the office belong here: originals with captions, people and meetings.</translation>
        </message>
        <message>
            <source>Show what they saved</source>
            <translation>Show what they saved</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) put in the bin.</source>
            <translation>
                <numerusform>%n photo put in the bin.</numerusform>
                <numerusform>%n photos put in the bin.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>Show large</translation>
        </message>
        <message>
            <source>Save copies…</source>
            <translation>Save copies…</translation>
        </message>
        <message>
            <source>Save copies named by day and meeting…</source>
            <translation>Save copies named by day and meeting…</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Put in the bin</translation>
        </message>
        <message>
            <source>Folder for the copies</source>
            <translation>Folder for the copies</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) copied to {folder}.</source>
            <translation>
                <numerusform>%n photo copied to {folder}.</numerusform>
                <numerusform>%n photos copied to {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Their files are missing from the archive: {names}.</source>
            <translation>Their files are missing from the archive: {names}.</translation>
        </message>
        <message>
            <source>Not copied, as nothing can be written into them: {names}.</source>
            <translation>Not copied, as nothing can be written into them: {names}.</translation>
        </message>
        <message>
            <source>Captions are in an .xmp file beside: {names}.</source>
            <translation>Captions are in an .xmp file beside: {names}.</translation>
        </message>
    </context>
    <context>
        <name>PostFields</name>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Take out this post</source>
            <translation>Take out this post</translation>
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
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Cite</source>
            <translation>Cite</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Copy headline, number and date, with the words that are selected (Ctrl+Shift+C)</source>
            <translation>Copy headline, number and date, with the words that are selected (Ctrl+Shift+C)</translation>
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
        <message>
            <source>Copied: {words}</source>
            <translation>Copied: {words}</translation>
        </message>
        <message numerus="yes">
            <source>%n release(s) put in the bin.</source>
            <translation>
                <numerusform>%n release put in the bin.</numerusform>
                <numerusform>%n releases put in the bin.</numerusform>
            </translation>
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
            <source>Show all releases</source>
            <translation>Show all releases</translation>
        </message>
        <message>
            <source>Write the first release</source>
            <translation>Write the first release</translation>
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
            <source>No release has all the words; these have most of them.</source>
            <translation>No release has all the words; these have most of them.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Office</translation>
        </message>
        <message>
            <source>Language and colours</source>
            <translation>Language and colours</translation>
        </message>
        <message>
            <source>Archive and backups</source>
            <translation>Archive and backups</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>What you change here holds at once.</source>
            <translation>What you change here holds at once.</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Language of the window</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>For you, on this workstation.</source>
            <translation>For you, on this workstation.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Progress of what is under way</source>
            <translation>Progress of what is under way</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Prepare the search later</source>
            <translation>Prepare the search later</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Read only</translation>
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
            <source>Importing {done} of {all}</source>
            <translation>Importing {done} of {all}</translation>
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
        <name>TopBar</name>
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
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>New release</source>
            <translation>New release</translation>
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
        <name>AgendaRow</name>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Speakers</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take out {name}</source>
            <translation>Take out {name}</translation>
        </message>
    </context>
    <context>
        <name>_Emblem</name>
        <message>
            <source>Emblem, {language}</source>
            <translation>Emblem, {language}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choose the emblem, {language}</source>
            <translation>Choose the emblem, {language}</translation>
        </message>
        <message>
            <source>Take the emblem away</source>
            <translation>Take the emblem away</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>Choose an emblem</source>
            <translation>Choose an emblem</translation>
        </message>
    </context>
    <context>
        <name>_Large</name>
        <message>
            <source>The file of this photo is missing or cannot be read. What is known of it is kept.</source>
            <translation>The file of this photo is missing or cannot be read. What is known of it is kept.</translation>
        </message>
    </context>
    <context>
        <name>OutcomeRow</name>
        <message>
            <source>Kind of outcome</source>
            <translation>Kind of outcome</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRow</name>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
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
            <source>Post</source>
            <translation>Post</translation>
        </message>
    </context>
    <context>
        <name>_Picture</name>
        <message>
            <source>Photo without a caption</source>
            <translation>Photo without a caption</translation>
        </message>
    </context>
    <context>
        <name>DetailPicture</name>
        <message>
            <source>Show it large (Space)</source>
            <translation>Show it large (Space)</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>The file cannot be read</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
        <message>
            <source>Remove this row</source>
            <translation>Remove this row</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Import…</translation>
        </message>
        <message>
            <source>&amp;Open an archive…</source>
            <translation>&amp;Open an archive…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Settings…</translation>
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
            <source>Copy as a &amp;quotation</source>
            <translation>Copy as a &amp;quotation</translation>
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
        <name>helping</name>
        <message>
            <source>In the main window</source>
            <translation>In the main window</translation>
        </message>
        <message>
            <source>While writing a release</source>
            <translation>While writing a release</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>About pressdesk</source>
            <translation>About pressdesk</translation>
        </message>
        <message>
            <source>The archive of a press office. Free software under the GNU General Public License 3 or later.</source>
            <translation>The archive of a press office. Free software under the GNU General Public License 3 or later.</translation>
        </message>
    </context>
    <context>
        <name>embargo</name>
        <message>
            <source>Under embargo</source>
            <translation>Under embargo</translation>
        </message>
        <message>
            <source>Lift the embargo and publish</source>
            <translation>Lift the embargo and publish</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message>
            <source>new release</source>
            <translation>new release</translation>
        </message>
        <message>
            <source>new photo</source>
            <translation>new photo</translation>
        </message>
        <message>
            <source>date to confirm</source>
            <translation>date to confirm</translation>
        </message>
        <message>
            <source>to confirm</source>
            <translation>to confirm</translation>
        </message>
        <message>
            <source>duplicate</source>
            <translation>duplicate</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>taken in</source>
            <translation>taken in</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>skipped</translation>
        </message>
        <message>
            <source>you entered the date</source>
            <translation>you entered the date</translation>
        </message>
        <message>
            <source>date line “{text}”</source>
            <translation>date line “{text}”</translation>
        </message>
        <message>
            <source>date from the camera</source>
            <translation>date from the camera</translation>
        </message>
    </context>
    <context>
        <name>meetings</name>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visit</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Conference</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Signing</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Briefing</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>In person</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <translation>Hybrid</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Chair</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Speaker</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Delegation</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>Secretariat</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Guest</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocol</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Declaration</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Statement</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>No date</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>No. {number}</translation>
        </message>
        <message>
            <source>Add as a person</source>
            <translation>Add as a person</translation>
        </message>
        <message>
            <source>Add as an organisation</source>
            <translation>Add as an organisation</translation>
        </message>
        <message>
            <source>Add as a country</source>
            <translation>Add as a country</translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>Desk</source>
            <translation>Desk</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>People and topics</source>
            <translation>People and topics</translation>
        </message>
        <message>
            <source>Bulletins</source>
            <translation>Bulletins</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Bin</translation>
        </message>
    </context>
    <context>
        <name>photo_facts</name>
        <message>
            <source>Taken</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Caption</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Credit</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Rights</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Keywords</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Camera</translation>
        </message>
    </context>
    <context>
        <name>labels</name>
        <message>
            <source>There is no archive in {path}. Create one there or choose another folder.</source>
            <translation>There is no archive in {path}. Create one there or choose another folder.</translation>
        </message>
        <message>
            <source>“{text}” without a year</source>
            <translation>“{text}” without a year</translation>
        </message>
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
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
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
            <source>Catalogue</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Search index</source>
            <translation>Search index</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>undone</translation>
        </message>
        <message>
            <source>The archive is already open in another window ({host}, {since}).</source>
            <translation>The archive is already open in another window ({host}, {since}).</translation>
        </message>
        <message>
            <source>issued</source>
            <translation>issued</translation>
        </message>
        <message>
            <source>described</source>
            <translation>described</translation>
        </message>
        <message>
            <source>put back after damage</source>
            <translation>put back after damage</translation>
        </message>
        <message>
            <source>demo</source>
            <translation>demo</translation>
        </message>
        <message>
            <source>This record is no longer in the archive.</source>
            <translation>This record is no longer in the archive.</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>No date</translation>
        </message>
        <message>
            <source>Bulletin</source>
            <translation>Bulletin</translation>
        </message>
        <message>
            <source>{kind} “{name}”</source>
            <translation>{kind} “{name}”</translation>
        </message>
        <message>
            <source>The draft of these words cannot be kept: {reason}</source>
            <translation>The draft of these words cannot be kept: {reason}</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Series</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Item of the agenda</source>
            <translation>Item of the agenda</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Posts</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>What to look at</translation>
        </message>
        <message>
            <source>Person, organisation, country, place or topic</source>
            <translation>Person, organisation, country, place or topic</translation>
        </message>
        <message>
            <source>Put in the bin at</source>
            <translation>Put in the bin at</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Part of</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Caption</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Captions</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Chair</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Made at</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Credit</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Checksum of the words</source>
            <translation>Checksum of the words</translation>
        </message>
        <message>
            <source>What the file says itself</source>
            <translation>What the file says itself</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Follows</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>Main name</source>
            <translation>Main name</translation>
        </message>
        <message>
            <source>Issued at</source>
            <translation>Issued at</translation>
        </message>
        <message>
            <source>Issued files</source>
            <translation>Issued files</translation>
        </message>
        <message>
            <source>Releases in it</source>
            <translation>Releases in it</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Keywords</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>How it is held</source>
            <translation>How it is held</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Names</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Ordinal</source>
            <translation>Ordinal</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Name of the file</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Outcomes</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Place of the file</source>
            <translation>Place of the file</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Rights</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Checksum of the file</source>
            <translation>Checksum of the file</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Speakers</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Beginning</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>What was left out</translation>
        </message>
        <message>
            <source>Taken at</source>
            <translation>Taken at</translation>
        </message>
        <message>
            <source>Taken in at</source>
            <translation>Taken in at</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Texts</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Titles</translation>
        </message>
        <message>
            <source>Checksum of what it was translated from</source>
            <translation>Checksum of what it was translated from</translation>
        </message>
        <message>
            <source>Translated from</source>
            <translation>Translated from</translation>
        </message>
        <message>
            <source>Translator</source>
            <translation>Translator</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Width</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message>
            <source>Not published any more: {names}.</source>
            <translation>Not published any more: {names}.</translation>
        </message>
        <message>
            <source>Published again: {names}.</source>
            <translation>Published again: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} and %n more</numerusform>
                <numerusform>{names} and %n more</numerusform>
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
            <translation>Adding of {what}</translation>
        </message>
        <message>
            <source>Editing of {what}</source>
            <translation>Editing of {what}</translation>
        </message>
        <message>
            <source>Description of {what}</source>
            <translation>Description of {what}</translation>
        </message>
        <message>
            <source>Import of {what}</source>
            <translation>Import of {what}</translation>
        </message>
        <message>
            <source>Issue of {what}</source>
            <translation>Issue of {what}</translation>
        </message>
        <message>
            <source>Change of status of {what}</source>
            <translation>Change of status of {what}</translation>
        </message>
        <message>
            <source>Publishing of {what}</source>
            <translation>Publishing of {what}</translation>
        </message>
        <message>
            <source>Unpublishing of {what}</source>
            <translation>Unpublishing of {what}</translation>
        </message>
        <message>
            <source>Withdrawal of {what}</source>
            <translation>Withdrawal of {what}</translation>
        </message>
        <message>
            <source>Move to bin of {what}</source>
            <translation>Move to bin of {what}</translation>
        </message>
        <message>
            <source>Restoring of {what}</source>
            <translation>Restoring of {what}</translation>
        </message>
        <message>
            <source>Repair of {what}</source>
            <translation>Repair of {what}</translation>
        </message>
        <message>
            <source>Undoing of {what}</source>
            <translation>Undoing of {what}</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>Nothing has these words; this is what “{asked}” finds.</source>
            <translation>Nothing has these words; this is what “{asked}” finds.</translation>
        </message>
        <message>
            <source>Part of the question could not be used: {what}</source>
            <translation>Part of the question could not be used: {what}</translation>
        </message>
    </context>
    <context>
        <name>Operations</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>unsaved</name>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Keep for later</source>
            <translation>Keep for later</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word documents (*.docx)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>{name} was written and issued; the archive keeps the exact file.</source>
            <translation>{name} was written and issued; the archive keeps the exact file.</translation>
        </message>
        <message>
            <source>{name} was written.</source>
            <translation>{name} was written.</translation>
        </message>
        <message>
            <source>No program on this computer opens {path}.</source>
            <translation>No program on this computer opens {path}.</translation>
        </message>
        <message>
            <source>{path} is not there any more.</source>
            <translation>{path} is not there any more.</translation>
        </message>
    </context>
    <context>
        <name>BulletinEditor</name>
        <message>
            <source>Write a Word document without issuing the bulletin</source>
            <translation>Write a Word document without issuing the bulletin</translation>
        </message>
        <message>
            <source>In Word the pages may end elsewhere.</source>
            <translation>In Word the pages may end elsewhere.</translation>
        </message>
        <message>
            <source>The period ends before it begins. Change one of the days.</source>
            <translation>The period ends before it begins. Change one of the days.</translation>
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
            <source>Write the bulletin to a Word document</source>
            <translation>Write the bulletin to a Word document</translation>
        </message>
        <message>
            <source>Word…</source>
            <translation>Word…</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>Issue…</translation>
        </message>
        <message>
            <source>Write the Word document and keep the exact file in the archive</source>
            <translation>Write the Word document and keep the exact file in the archive</translation>
        </message>
        <message>
            <source>The archive is read-only, so nothing can be issued</source>
            <translation>The archive is read-only, so nothing can be issued</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Say the first and the last day of the period, such as 12.10.2023.</source>
            <translation>Say the first and the last day of the period, such as 12.10.2023.</translation>
        </message>
        <message>
            <source>Tick a release to see the pages here.</source>
            <translation>Tick a release to see the pages here.</translation>
        </message>
        <message numerus="yes">
            <source>The preview shows the first %n release(s).</source>
            <translation>
                <numerusform>The preview shows the first %n release.</numerusform>
                <numerusform>The preview shows the first %n releases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n page(s)</source>
            <translation>
                <numerusform>about %n page</numerusform>
                <numerusform>about %n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>Issue the bulletin as a Word document</source>
            <translation>Issue the bulletin as a Word document</translation>
        </message>
        <message numerus="yes">
            <source>%n more page(s) are not drawn here.</source>
            <translation>
                <numerusform>%n more page is not drawn here.</numerusform>
                <numerusform>%n more pages are not drawn here.</numerusform>
            </translation>
        </message>
        <message>
            <source>Use No. {number}</source>
            <translation>Use No. {number}</translation>
        </message>
    </context>
    <context>
        <name>AuthorityView</name>
        <message>
            <source>Everything issued about it, the newest first</source>
            <translation>Everything issued about it, the newest first</translation>
        </message>
        <message>
            <source>Names and posts</source>
            <translation>Names and posts</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Put in the bin (Del)</source>
            <translation>Put in the bin (Del)</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>no date</translation>
        </message>
        <message>
            <source>No release, meeting or photo names it yet.</source>
            <translation>No release, meeting or photo names it yet.</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Names</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Posts</translation>
        </message>
        <message>
            <source>People and their posts</source>
            <translation>People and their posts</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Part of</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>first in {year}</source>
            <translation>first in {year}</translation>
        </message>
        <message>
            <source>most often together with {names}</source>
            <translation>most often together with {names}</translation>
        </message>
    </context>
    <context>
        <name>PhotosHeader</name>
        <message>
            <source>Search photos…</source>
            <translation>Search photos…</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Size of the pictures</translation>
        </message>
        <message>
            <source>Captions, names of people and meetings, credit, keywords</source>
            <translation>Captions, names of people and meetings, credit, keywords</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>All years</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>Without caption</source>
            <translation>Without caption</translation>
        </message>
        <message>
            <source>Smaller pictures (Ctrl+−)</source>
            <translation>Smaller pictures (Ctrl+−)</translation>
        </message>
        <message>
            <source>Larger pictures (Ctrl++)</source>
            <translation>Larger pictures (Ctrl++)</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>Add photos…</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>A name of the photos is not chosen yet. Nothing of them was saved.</source>
            <translation>A name of the photos is not chosen yet. Nothing of them was saved.</translation>
        </message>
        <message numerus="yes">
            <source>What you typed for %n photo(s) is not saved yet.</source>
            <translation>
                <numerusform>What you typed for %n photo is not saved yet.</numerusform>
                <numerusform>What you typed for %n photos is not saved yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Saved in %n photo(s).</source>
            <translation>
                <numerusform>Saved in %n photo.</numerusform>
                <numerusform>Saved in %n photos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
    </context>
    <context>
        <name>ImportHeader</name>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certain</source>
            <translation>
                <numerusform>%n certain</numerusform>
                <numerusform>%n certain</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need attention</source>
            <translation>
                <numerusform>%n needs attention</numerusform>
                <numerusform>%n need attention</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duplicate(s)</source>
            <translation>
                <numerusform>%n duplicate</numerusform>
                <numerusform>%n duplicates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken in</source>
            <translation>
                <numerusform>%n taken in</numerusform>
                <numerusform>%n taken in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n skipped</numerusform>
                <numerusform>%n skipped</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing of it is in the archive yet</source>
            <translation>nothing of it is in the archive yet</translation>
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
            <translation>What is certain becomes published, the rest a draft. The whole import can be undone.</translation>
        </message>
        <message>
            <source>Files that are done</source>
            <translation>Files that are done</translation>
        </message>
        <message numerus="yes">
            <source>Go on with the other %n file(s)</source>
            <translation>
                <numerusform>Go on with the other file</numerusform>
                <numerusform>Go on with the other %n files</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Undo the whole import</source>
            <translation>Undo the whole import</translation>
        </message>
        <message>
            <source>Show what needs attention</source>
            <translation>Show what needs attention</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Looking for files…</source>
            <translation>Looking for files…</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Taking in…</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>Looking at the files…</translation>
        </message>
        <message>
            <source>Enter shows the record of a row.</source>
            <translation>Enter shows the record of a row.</translation>
        </message>
        <message>
            <source>Accept the certain ones ({n})</source>
            <translation>Accept the certain ones ({n})</translation>
        </message>
        <message>
            <source>Accept all ticked ({n})</source>
            <translation>Accept all ticked ({n})</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} of {total}</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Texts, web pages, Word and PDF documents become releases, pictures become photos. You see first what each file would become, and put right what is wrong. Nothing is saved before you accept it, and the whole import can be undone.</source>
            <translation>Texts, web pages, Word and PDF documents become releases, pictures become photos. You see first what each file would become, and put right what is wrong. Nothing is saved before you accept it, and the whole import can be undone.</translation>
        </message>
        <message>
            <source>Drop files or folders here</source>
            <translation>Drop files or folders here</translation>
        </message>
        <message>
            <source>This archive is open to be read only. Nothing can be taken in.</source>
            <translation>This archive is open to be read only. Nothing can be taken in.</translation>
        </message>
        <message>
            <source>Choose files to take in</source>
            <translation>Choose files to take in</translation>
        </message>
        <message>
            <source>Choose a folder to take in</source>
            <translation>Choose a folder to take in</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Choose files…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choose a folder…</translation>
        </message>
    </context>
    <context>
        <name>FileFacts</name>
        <message>
            <source>In the file</source>
            <translation>In the file</translation>
        </message>
        <message>
            <source>In the archive</source>
            <translation>In the archive</translation>
        </message>
        <message>
            <source>In these releases</source>
            <translation>In these releases</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>The file</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>In no release yet.</source>
            <translation>In no release yet.</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Save and close (Ctrl+S)</source>
            <translation>Save and close (Ctrl+S)</translation>
        </message>
        <message>
            <source>There are words here that are not saved. What should become of them?</source>
            <translation>There are words here that are not saved. What should become of them?</translation>
        </message>
        <message>
            <source>A name is not chosen yet. Nothing was saved.</source>
            <translation>A name is not chosen yet. Nothing was saved.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>EditorBar</name>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publish</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>Address, such as https://www.gov.az; empty takes the link away</source>
            <translation>Address, such as https://www.gov.az; empty takes the link away</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Two languages side by side</source>
            <translation>Two languages side by side</translation>
        </message>
        <message>
            <source>What you pasted was left out: {reason}</source>
            <translation>What you pasted was left out: {reason}</translation>
        </message>
    </context>
</TS>

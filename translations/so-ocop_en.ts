<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ColumnFilter</name>
    <message numerus="yes">
        <source>%1: %n values</source>
        <translation>
            <numerusform>%1: %Ln value</numerusform>
            <numerusform>%1: %Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) ending within %1 days.</source>
        <translation>
            <numerusform>%Ln certificate ending within %1 days.</numerusform>
            <numerusform>%Ln certificates ending within %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) would be written.</source>
        <translation>
            <numerusform>%Ln letter would be written.</numerusform>
            <numerusform>%Ln letters would be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were written and kept as drafts.</source>
        <translation>
            <numerusform>%Ln letter was written and kept as drafts.</numerusform>
            <numerusform>%Ln letters were written and kept as drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) before</source>
        <translation>
            <numerusform>%1, %Ln day before</numerusform>
            <numerusform>%1, %Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s): %1.</source>
        <translation>
            <numerusform>%Ln certificate: %1.</numerusform>
            <numerusform>%Ln certificates: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s).</source>
        <translation>
            <numerusform>%Ln event.</numerusform>
            <numerusform>%Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) and memoranda.</source>
        <translation>
            <numerusform>%Ln contract or memorandum.</numerusform>
            <numerusform>%Ln contracts and memoranda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) fit.</source>
        <translation>
            <numerusform>%n product fits.</numerusform>
            <numerusform>%n products fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) look for it.</source>
        <translation>
            <numerusform>%n buyer looks for it.</numerusform>
            <numerusform>%n buyers look for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridBlocks</name>
    <message numerus="yes">
        <source>%n cell(s) cleared</source>
        <translation>
            <numerusform>%Ln cell cleared</numerusform>
            <numerusform>%Ln cells cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled down</source>
        <translation>
            <numerusform>%Ln cell filled down</numerusform>
            <numerusform>%Ln cells filled down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) as above</source>
        <translation>
            <numerusform>%Ln cell as above</numerusform>
            <numerusform>%Ln cells as above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) set to today</source>
        <translation>
            <numerusform>%Ln cell set to today</numerusform>
            <numerusform>%Ln cells set to today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were copied, but only %1 are left from this cell down.</source>
        <translation>
            <numerusform>%Ln row was copied, but only %1 are left from this cell down.</numerusform>
            <numerusform>%Ln rows were copied, but only %1 are left from this cell down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) had no room</source>
        <translation>
            <numerusform>%Ln column had no room</numerusform>
            <numerusform>%Ln columns had no room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%Ln cell pasted</numerusform>
            <numerusform>%Ln cells pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left out: not edited here (%1)</source>
        <translation>
            <numerusform>%Ln cell left out: not edited here (%1)</numerusform>
            <numerusform>%Ln cells left out: not edited here (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNotice</name>
    <message numerus="yes">
        <source>%n question(s) to answer; their rows wait.</source>
        <translation>
            <numerusform>%n question to answer; its rows wait.</numerusform>
            <numerusform>%n questions to answer; their rows wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will wait on the page of data quality.</source>
        <translation>
            <numerusform>%n row will wait on the page of data quality.</numerusform>
            <numerusform>%n rows will wait on the page of data quality.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the register are kept although the list has others.</source>
        <translation>
            <numerusform>%n value of the register is kept although the list has another.</numerusform>
            <numerusform>%n values of the register are kept although the list has others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the register are replaced.</source>
        <translation>
            <numerusform>%n value of the register is replaced.</numerusform>
            <numerusform>%n values of the register are replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecognitionStory</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a certificate in force</source>
        <translation>
            <numerusform>%Ln day without a certificate in force</numerusform>
            <numerusform>%Ln days without a certificate in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s)</source>
        <translation>
            <numerusform>%Ln score sheet</numerusform>
            <numerusform>%Ln score sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attendees</name>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>%n to be added</numerusform>
            <numerusform>%n to be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be completed</source>
        <translation>
            <numerusform>%n to be completed</numerusform>
            <numerusform>%n to be completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that wait for you</source>
        <translation>
            <numerusform>%n that waits for you</numerusform>
            <numerusform>%n that wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n participant(s)</source>
        <translation>
            <numerusform>%1: %n participant</numerusform>
            <numerusform>%1: %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n guest(s)</source>
        <translation>
            <numerusform>%1: %n guest</numerusform>
            <numerusform>%1: %n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) of a list</source>
        <translation>
            <numerusform>%Ln buyer of a list</numerusform>
            <numerusform>%Ln buyers of a list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) of a list</source>
        <translation>
            <numerusform>%Ln contract of a list</numerusform>
            <numerusform>%Ln contracts of a list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backupColumns</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message numerus="yes">
        <source>With %n product(s)</source>
        <translation>
            <numerusform>With %Ln product</numerusform>
            <numerusform>With %Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossiers</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message numerus="yes">
        <source>%n product(s) will follow; Ctrl+Z parts the records again.</source>
        <translation>
            <numerusform>%Ln product will follow; Ctrl+Z parts the records again.</numerusform>
            <numerusform>%Ln products will follow; Ctrl+Z parts the records again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s), need(s), talk(s) and invitation(s) will follow; Ctrl+Z parts the records again.</source>
        <translation>
            <numerusform>%Ln contract, need, talk or invitation will follow; Ctrl+Z parts the records again.</numerusform>
            <numerusform>%Ln contracts, needs, talks and invitations will follow; Ctrl+Z parts the records again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>importRun</name>
    <message numerus="yes">
        <source>Writing %n row(s) into the register…</source>
        <translation>
            <numerusform>Writing %Ln row into the register…</numerusform>
            <numerusform>Writing %Ln rows into the register…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message numerus="yes">
        <source>%n Word file(s) written</source>
        <translation>
            <numerusform>%Ln Word file written</numerusform>
            <numerusform>%Ln Word files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end</source>
        <translation>
            <numerusform>%Ln day before the end</numerusform>
            <numerusform>%Ln days before the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the end</source>
        <translation>
            <numerusform>%Ln day after the end</numerusform>
            <numerusform>%Ln days after the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longWrite</name>
    <message numerus="yes">
        <source>Writing %n record(s) into the register…</source>
        <translation>
            <numerusform>Writing %Ln record into the register…</numerusform>
            <numerusform>Writing %Ln records into the register…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doing it again: %n record(s)…</source>
        <translation>
            <numerusform>Doing it again: %Ln record…</numerusform>
            <numerusform>Doing it again: %Ln records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back: %n record(s)…</source>
        <translation>
            <numerusform>Taking back: %Ln record…</numerusform>
            <numerusform>Taking back: %Ln records…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message numerus="yes">
        <source>the OCOP certificate ends in %n day(s)</source>
        <translation>
            <numerusform>the OCOP certificate ends in %n day</numerusform>
            <numerusform>the OCOP certificate ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ActHistoryDialog</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%Ln act</numerusform>
            <numerusform>%Ln acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more record(s)</source>
        <translation>
            <numerusform>… and %Ln more record</numerusform>
            <numerusform>… and %Ln more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ActItemsField</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ApplicationRoundForm</name>
    <message numerus="yes">
        <source>%n dossier(s) that are complete</source>
        <translation>
            <numerusform>%Ln dossier that is complete</numerusform>
            <numerusform>%Ln dossiers that are complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ApplicationsPage</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::AttachmentCheckDialog</name>
    <message numerus="yes">
        <source>%n file(s) with a fault</source>
        <translation>
            <numerusform>%Ln file with a fault</numerusform>
            <numerusform>%Ln files with a fault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::AttachmentsBox</name>
    <message numerus="yes">
        <source>%n file(s) not attached</source>
        <translation>
            <numerusform>%Ln file not attached</numerusform>
            <numerusform>%Ln files not attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::BallotMatrix</name>
    <message numerus="yes">
        <source>%n dossier(s) past the day to decide</source>
        <translation>
            <numerusform>%n dossier past the day to decide</numerusform>
            <numerusform>%n dossiers past the day to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::BulkStepForm</name>
    <message numerus="yes">
        <source>Next step of %n dossier(s)</source>
        <translation>
            <numerusform>Next step of %Ln dossier</numerusform>
            <numerusform>Next step of %Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::BuyersPage</name>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <translation>
            <numerusform>%Ln buyer</numerusform>
            <numerusform>%Ln buyers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::CertificatesPage</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ConflictDialog</name>
    <message numerus="yes">
        <source>%n field(s) to choose</source>
        <translation>
            <numerusform>%Ln field to choose</numerusform>
            <numerusform>%Ln fields to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ContractsPage</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%Ln contract</numerusform>
            <numerusform>%Ln contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::CouncilForm</name>
    <message numerus="yes">
        <source>%1 (%n member(s))</source>
        <translation>
            <numerusform>%1 (%Ln member)</numerusform>
            <numerusform>%1 (%Ln members)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::CouncilMembersField</name>
    <message numerus="yes">
        <source>%n member(s) pasted; Ctrl+Z takes them out again.</source>
        <translation>
            <numerusform>%n member pasted; Ctrl+Z takes it out again.</numerusform>
            <numerusform>%n members pasted; Ctrl+Z takes them out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are not understood: choose them in the red lines.</source>
        <translation>
            <numerusform>%n role is not understood: choose it in the red line.</numerusform>
            <numerusform>%n roles are not understood: choose them in the red lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::DashboardCards</name>
    <message numerus="yes">
        <source>End within %n day(s)</source>
        <translation>
            <numerusform>End within %Ln day</numerusform>
            <numerusform>End within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ending within %n day(s)</source>
        <translation>
            <numerusform>ending within %Ln day</numerusform>
            <numerusform>ending within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::DaysTab</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::DifferencePanel</name>
    <message numerus="yes">
        <source>%n value(s) of the register kept</source>
        <translation>
            <numerusform>%n value of the register kept</numerusform>
            <numerusform>%n values of the register kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::DistrictTab</name>
    <message numerus="yes">
        <source>%n district(s)</source>
        <translation>
            <numerusform>%Ln district</numerusform>
            <numerusform>%Ln districts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::DraftStrip</name>
    <message numerus="yes">
        <source>%n text(s) typed at %1 are not in the register yet.</source>
        <translation>
            <numerusform>%Ln text typed at %1 is not in the register yet.</numerusform>
            <numerusform>%Ln texts typed at %1 are not in the register yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n text(s) that are not in the register?</source>
        <translation>
            <numerusform>Drop %Ln text that is not in the register?</numerusform>
            <numerusform>Drop %Ln texts that are not in the register?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::DueDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to do on %1</source>
        <translation>
            <numerusform>%Ln thing to do on %1</numerusform>
            <numerusform>%Ln things to do on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do today</source>
        <translation>
            <numerusform>%Ln thing to do today</numerusform>
            <numerusform>%Ln things to do today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%Ln field differs</numerusform>
            <numerusform>%Ln fields differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::EndDaysForm</name>
    <message numerus="yes">
        <source>%1 · %n to change</source>
        <translation>
            <numerusform>%1 · %Ln to change</numerusform>
            <numerusform>%1 · %Ln to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last days of %n certificate(s) of %1</source>
        <translation>
            <numerusform>last day of %Ln certificate of %1</numerusform>
            <numerusform>last days of %Ln certificates of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::EventsPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::EvidenceDialog</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::EvidencePart</name>
    <message numerus="yes">
        <source>%n thing(s) still missing</source>
        <translation>
            <numerusform>%Ln thing still missing</numerusform>
            <numerusform>%Ln things still missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ExtensionForm</name>
    <message numerus="yes">
        <source>extension of %n certificate(s)</source>
        <translation>
            <numerusform>extension of %Ln certificate</numerusform>
            <numerusform>extension of %Ln certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::FormBanner</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n error(s)&lt;/b&gt; to correct before saving: %1.</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln error&lt;/b&gt; to correct before saving: %1.</numerusform>
            <numerusform>&lt;b&gt;%Ln errors&lt;/b&gt; to correct before saving: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n thing(s)&lt;/b&gt; worth a look: %1.</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln thing&lt;/b&gt; worth a look: %1.</numerusform>
            <numerusform>&lt;b&gt;%Ln things&lt;/b&gt; worth a look: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::FormBar</name>
    <message numerus="yes">
        <source>%n field(s) changed, not saved yet</source>
        <translation>
            <numerusform>%Ln field changed, not saved yet</numerusform>
            <numerusform>%Ln fields changed, not saved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved</source>
        <translation>
            <numerusform>%Ln unsaved</numerusform>
            <numerusform>%Ln unsaved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::FormDialog</name>
    <message numerus="yes">
        <source>%n field(s) changed.</source>
        <translation>
            <numerusform>%Ln field changed.</numerusform>
            <numerusform>%Ln fields changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::GridBatchDialog</name>
    <message numerus="yes">
        <source>%n cell(s) would be written</source>
        <translation>
            <numerusform>%Ln cell would be written</numerusform>
            <numerusform>%Ln cells would be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>%Ln cannot</numerusform>
            <numerusform>%Ln cannot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: replaced in %n cell(s)</source>
        <translation>
            <numerusform>%1: replaced in %Ln cell</numerusform>
            <numerusform>%1: replaced in %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) set</source>
        <translation>
            <numerusform>%1: %Ln cell set</numerusform>
            <numerusform>%1: %Ln cells set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wri&amp;te %n cell(s) in the rows chosen (%1)</source>
        <translation>
            <numerusform>Wri&amp;te %Ln cell in the rows chosen (%1)</numerusform>
            <numerusform>Wri&amp;te %Ln cells in the rows chosen (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wri&amp;te %n cell(s) in all rows shown (%1)</source>
        <translation>
            <numerusform>Wri&amp;te %Ln cell in all rows shown (%1)</numerusform>
            <numerusform>Wri&amp;te %Ln cells in all rows shown (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::GridControl</name>
    <message numerus="yes">
        <source>%n cell(s) left as the other person stored them</source>
        <translation>
            <numerusform>%Ln cell left as the other person stored them</numerusform>
            <numerusform>%Ln cells left as the other person stored them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) kept as typed</source>
        <translation>
            <numerusform>%Ln cell kept as typed</numerusform>
            <numerusform>%Ln cells kept as typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled</source>
        <translation>
            <numerusform>%Ln cell filled</numerusform>
            <numerusform>%Ln cells filled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::HomePage</name>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Within %Ln day</numerusform>
            <numerusform>Within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) now do something else and are marked. Import again to write them as they are now.</source>
        <translation>
            <numerusform>%Ln row now does something else and is marked. Import again to write it as it is now.</numerusform>
            <numerusform>%Ln rows now do something else and are marked. Import again to write them as they are now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln row</numerusform>
            <numerusform>&amp;Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n row(s) not taken…</source>
        <translation>
            <numerusform>&amp;Save %n row not taken…</numerusform>
            <numerusform>&amp;Save %n rows not taken…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Set %n row(s) aside</source>
        <translation>
            <numerusform>&amp;Set %n row aside</numerusform>
            <numerusform>&amp;Set %n rows aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::LetterStepForm</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::LettersDialog</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen product(s) have ended, have no dates or are being evaluated: not in this letter</source>
        <translation>
            <numerusform>%Ln chosen product has ended, has no dates or is being evaluated: not in this letter</numerusform>
            <numerusform>%Ln chosen products have ended, have no dates or are being evaluated: not in this letter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen product(s) are in force, have no dates or are being evaluated: not in this letter</source>
        <translation>
            <numerusform>%Ln chosen product is in force, has no dates or is being evaluated: not in this letter</numerusform>
            <numerusform>%Ln chosen products are in force, have no dates or are being evaluated: not in this letter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already written to, not ticked</source>
        <translation>
            <numerusform>%Ln already written to, not ticked</numerusform>
            <numerusform>%Ln already written to, not ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n letter(s)</source>
        <translation>
            <numerusform>&amp;Keep %Ln letter</numerusform>
            <numerusform>&amp;Keep %Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) were written to before about the same end.</source>
        <translation>
            <numerusform>%Ln recipient was written to before about the same end.</numerusform>
            <numerusform>%Ln recipients were written to before about the same end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) were invited to it before.</source>
        <translation>
            <numerusform>%Ln recipient was invited to it before.</numerusform>
            <numerusform>%Ln recipients were invited to it before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::LettersPage</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::LostRegisterDialog</name>
    <message numerus="yes">
        <source>%n sound backup(s)</source>
        <translation>
            <numerusform>%Ln sound backup</numerusform>
            <numerusform>%Ln sound backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::MainWindow</name>
    <message numerus="yes">
        <source>%n cell(s) are not written into the register.</source>
        <translation>
            <numerusform>%Ln cell is not written into the register.</numerusform>
            <numerusform>%Ln cells are not written into the register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::MatchesDialog</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::MendPanel</name>
    <message numerus="yes">
        <source>&amp;Put into %n row(s)</source>
        <translation>
            <numerusform>&amp;Put into %n row</numerusform>
            <numerusform>&amp;Put into %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;ke %n row(s)</source>
        <translation>
            <numerusform>Ta&amp;ke %n row</numerusform>
            <numerusform>Ta&amp;ke %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave %n row(s) out</source>
        <translation>
            <numerusform>&amp;Leave %n row out</numerusform>
            <numerusform>&amp;Leave %n rows out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Answer for %n name(s)</source>
        <translation>
            <numerusform>&amp;Answer for %n name</numerusform>
            <numerusform>&amp;Answer for %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take the %n product(s) of this cell one by one</source>
        <translation>
            <numerusform>&amp;Take the %n product of this cell one by one</numerusform>
            <numerusform>&amp;Take the %n products of this cell one by one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Answer for %n text(s)</source>
        <translation>
            <numerusform>&amp;Answer for %n text</numerusform>
            <numerusform>&amp;Answer for %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::MonthCalendar</name>
    <message numerus="yes">
        <source>%1: %n product(s) with something to do</source>
        <translation>
            <numerusform>%1: %Ln product with something to do</numerusform>
            <numerusform>%1: %Ln products with something to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::MoveForm</name>
    <message numerus="yes">
        <source>%n dossier(s) of %1</source>
        <translation>
            <numerusform>%n dossier of %1</numerusform>
            <numerusform>%n dossiers of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n dossier(s) taken out</source>
        <translation>
            <numerusform>%1: %n dossier taken out</numerusform>
            <numerusform>%1: %n dossiers taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::OverviewBoard</name>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %Ln day</numerusform>
            <numerusform>within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::PasswordDialog</name>
    <message numerus="yes">
        <source>Take at least %n letter(s); a short sentence is best.</source>
        <translation>
            <numerusform>Take at least %n letter; a short sentence is best.</numerusform>
            <numerusform>Take at least %n letters; a short sentence is best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::PasteDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n line(s)</source>
        <translation>
            <numerusform>&amp;Write %n line</numerusform>
            <numerusform>&amp;Write %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not written yet.</source>
        <translation>
            <numerusform>%n line is not written yet.</numerusform>
            <numerusform>%n lines are not written yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::PreviewView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of which only you can tell who or what is meant</source>
        <translation>
            <numerusform>%n name of which only you can tell who or what is meant</numerusform>
            <numerusform>%n names of which only you can tell who or what is meant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::PrintDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>%n sheet of paper</numerusform>
            <numerusform>%n sheets of paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ProductsPage</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::QualityPage</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%Ln check</numerusform>
            <numerusform>%Ln checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s); Enter corrects one</source>
        <translation>
            <numerusform>%Ln record; Enter corrects one</numerusform>
            <numerusform>%Ln records; Enter corrects one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::RecognitionForm</name>
    <message numerus="yes">
        <source>%n day(s) not in force before</source>
        <translation>
            <numerusform>%Ln day not in force before</numerusform>
            <numerusform>%Ln days not in force before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) of the round are not decided or closed already, and not in this decision.</source>
        <translation>
            <numerusform>%Ln dossier of the round is not decided or closed already, and not in this decision.</numerusform>
            <numerusform>%Ln dossiers of the round are not decided or closed already, and not in this decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decision %1, %n certificate(s)</source>
        <translation>
            <numerusform>decision %1, %Ln certificate</numerusform>
            <numerusform>decision %1, %Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without it %n certificate(s) have no number.</source>
        <translation>
            <numerusform>Without it %Ln certificate has no number.</numerusform>
            <numerusform>Without it %Ln certificates have no number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::RecordTable</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ReminderSettingsDialog</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed.</source>
        <translation>
            <numerusform>%Ln line changed.</numerusform>
            <numerusform>%Ln lines changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::RestoreDialog</name>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::RoundAssignDialog</name>
    <message numerus="yes">
        <source>Put %n dossier(s) in</source>
        <translation>
            <numerusform>Put %Ln dossier in</numerusform>
            <numerusform>Put %Ln dossiers in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::RoundCouncilTab</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Advisory team: %1 (%n member(s))</source>
        <translation>
            <numerusform>Advisory team: %1 (%Ln member)</numerusform>
            <numerusform>Advisory team: %1 (%Ln members)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) pasted.</source>
        <translation>
            <numerusform>%n name pasted.</numerusform>
            <numerusform>%n names pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked by written ballot: %n member(s)</source>
        <translation>
            <numerusform>Asked by written ballot: %n member</numerusform>
            <numerusform>Asked by written ballot: %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::RoundDetail</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::RoundDossiersTab</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) ready to be put in</source>
        <translation>
            <numerusform>%Ln dossier ready to be put in</numerusform>
            <numerusform>%Ln dossiers ready to be put in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n dossier(s) put in</source>
        <translation>
            <numerusform>%1: %Ln dossier put in</numerusform>
            <numerusform>%1: %Ln dossiers put in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n paper(s) missing)</source>
        <translation>
            <numerusform>%1 (%n paper missing)</numerusform>
            <numerusform>%1 (%n papers missing)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::RoundForm</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::RoundResultsTab</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too far apart</source>
        <translation>
            <numerusform>%Ln too far apart</numerusform>
            <numerusform>%Ln too far apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n knocked out</source>
        <translation>
            <numerusform>%Ln knocked out</numerusform>
            <numerusform>%Ln knocked out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>Accept %Ln proposal</numerusform>
            <numerusform>Accept %Ln proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::RoundsPage</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%Ln round</numerusform>
            <numerusform>%Ln rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open round(s)</source>
        <translation>
            <numerusform>%Ln open round</numerusform>
            <numerusform>%Ln open rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::SafetyDialog</name>
    <message numerus="yes">
        <source>Connect the second place and back up: what is there is older than %n day(s).</source>
        <translation>
            <numerusform>Connect the second place and back up: what is there is older than %Ln day.</numerusform>
            <numerusform>Connect the second place and back up: what is there is older than %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ScoreSheetBanner</name>
    <message numerus="yes">
        <source>%n criteria have no points and count 0.</source>
        <translation>
            <numerusform>%Ln criterion has no points and counts 0.</numerusform>
            <numerusform>%Ln criteria have no points and count 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ScoreSheetBar</name>
    <message numerus="yes">
        <source>S&amp;ign with %n empty</source>
        <translation>
            <numerusform>S&amp;ign with %Ln empty</numerusform>
            <numerusform>S&amp;ign with %Ln empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ScoreSheetDialog</name>
    <message numerus="yes">
        <source>On %n sheet(s) the criteria %1 were scored by the conditions of case %2. No points are deleted, but they now stand for the conditions of case %3: look at them again on every sheet.</source>
        <translation>
            <numerusform>On %Ln sheet the criteria %1 were scored by the conditions of case %2. No points are deleted, but they now stand for the conditions of case %3: look at them again on every sheet.</numerusform>
            <numerusform>On %Ln sheets the criteria %1 were scored by the conditions of case %2. No points are deleted, but they now stand for the conditions of case %3: look at them again on every sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of this dossier are signed. Open them again before the case is changed.</source>
        <translation>
            <numerusform>%Ln sheet of this dossier is signed. Open it again before the case is changed.</numerusform>
            <numerusform>%Ln sheets of this dossier are signed. Open them again before the case is changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled from “%1”: %n criteria with points. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Filled from “%1”: %Ln criterion with points. Ctrl+Z takes it back.</numerusform>
            <numerusform>Filled from “%1”: %Ln criteria with points. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign with %n criteria empty?</source>
        <translation>
            <numerusform>Sign with %n criterion empty?</numerusform>
            <numerusform>Sign with %n criteria empty?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ScoreSheetPanel</name>
    <message numerus="yes">
        <source>%n minima not met yet</source>
        <translation>
            <numerusform>%Ln minimum not met yet</numerusform>
            <numerusform>%Ln minima not met yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ScoreSheetTotals</name>
    <message numerus="yes">
        <source>This sheet alone reaches %n star(s).</source>
        <translation>
            <numerusform>This sheet alone reaches %Ln star.</numerusform>
            <numerusform>This sheet alone reaches %Ln stars.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::SheetMatrixModel</name>
    <message numerus="yes">
        <source>signed, %n point(s)</source>
        <translation>
            <numerusform>signed, %Ln point</numerusform>
            <numerusform>signed, %Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::SinceDialog</name>
    <message numerus="yes">
        <source>%n record(s) differ</source>
        <translation>
            <numerusform>%Ln record differs</numerusform>
            <numerusform>%Ln records differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) get the values of the backup in place of today&apos;s.</source>
        <translation>
            <numerusform>%Ln record gets the values of the backup in place of today&apos;s.</numerusform>
            <numerusform>%Ln records get the values of the backup in place of today&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::StageTab</name>
    <message numerus="yes">
        <source>%n day(s) before the last valid day</source>
        <translation>
            <numerusform>%Ln day before the last valid day</numerusform>
            <numerusform>%Ln days before the last valid day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last valid day</source>
        <translation>
            <numerusform>%Ln day after the last valid day</numerusform>
            <numerusform>%Ln days after the last valid day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%Ln stage</numerusform>
            <numerusform>%Ln stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::StandardForm</name>
    <message numerus="yes">
        <source>%1 usually runs %n month(s); type what the paper says.</source>
        <translation>
            <numerusform>%1 usually runs %Ln month; type what the paper says.</numerusform>
            <numerusform>%1 usually runs %Ln months; type what the paper says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::StandardKindsTab</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reminded %n day(s) before</source>
        <translation>
            <numerusform>reminded %Ln day before</numerusform>
            <numerusform>reminded %Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%Ln kind</numerusform>
            <numerusform>%Ln kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::StandardsPart</name>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>ends in %Ln day</numerusform>
            <numerusform>ends in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>ended %Ln day ago</numerusform>
            <numerusform>ended %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::StarsLabel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::SubjectsPage</name>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%Ln subject</numerusform>
            <numerusform>%Ln subjects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n product(s))</source>
        <translation>
            <numerusform>%1 (%Ln product)</numerusform>
            <numerusform>%1 (%Ln products)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::TableFooter</name>
    <message numerus="yes">
        <source>%n cell(s) not written (F8)</source>
        <translation>
            <numerusform>%Ln cell not written (F8)</numerusform>
            <numerusform>%Ln cells not written (F8)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::TasksDialog</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n task(s)</source>
        <translation>
            <numerusform>&amp;Write %n task</numerusform>
            <numerusform>&amp;Write %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n task(s)</source>
        <translation>
            <numerusform>%1: %n task</numerusform>
            <numerusform>%1: %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are not written yet.</source>
        <translation>
            <numerusform>%n task is not written yet.</numerusform>
            <numerusform>%n tasks are not written yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::UnsavedDialog</name>
    <message numerus="yes">
        <source>%n text(s) not saved</source>
        <translation>
            <numerusform>%Ln text not saved</numerusform>
            <numerusform>%Ln texts not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ViewChooser</name>
    <message numerus="yes">
        <source>%n view(s) can be chosen now.</source>
        <translation>
            <numerusform>%Ln view can be chosen now.</numerusform>
            <numerusform>%Ln views can be chosen now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::WithdrawalForm</name>
    <message numerus="yes">
        <source>withdrawal %1, %n certificate(s)</source>
        <translation>
            <numerusform>withdrawal %1, %Ln certificate</numerusform>
            <numerusform>withdrawal %1, %Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conclusion on %n certificate(s)</source>
        <translation>
            <numerusform>conclusion on %Ln certificate</numerusform>
            <numerusform>conclusion on %Ln certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::WorkActBar</name>
    <message numerus="yes">
        <source>%n row(s) chosen</source>
        <translation>
            <numerusform>%Ln row chosen</numerusform>
            <numerusform>%Ln rows chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promotionParts</name>
    <message numerus="yes">
        <source>%n delegate(s): %1</source>
        <translation>
            <numerusform>%n delegate: %1</numerusform>
            <numerusform>%n delegates: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message numerus="yes">
        <source>%n day(s) left for filing</source>
        <translation>
            <numerusform>%Ln day left for filing</numerusform>
            <numerusform>%Ln days left for filing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ending within %n day(s)</source>
        <translation>
            <numerusform>Ending within %Ln day</numerusform>
            <numerusform>Ending within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message numerus="yes">
        <source>%n sheet(s) of absent members are not counted.</source>
        <translation>
            <numerusform>%Ln sheet of an absent member is not counted.</numerusform>
            <numerusform>%Ln sheets of absent members are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondPassword</name>
    <message numerus="yes">
        <source>%n older copy(ies) there have no password. Delete them there, or they go by themselves as they grow too old.</source>
        <translation>
            <numerusform>%n older copy there has no password. Delete it there, or it goes by itself as it grows too old.</numerusform>
            <numerusform>%n older copies there have no password. Delete them there, or they go by themselves as they grow too old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheetEvidence</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%Ln contract</numerusform>
            <numerusform>%Ln contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shownPlan</name>
    <message numerus="yes">
        <source>%n line(s) now do something else: %1.</source>
        <translation>
            <numerusform>%Ln line now does something else: %1.</numerusform>
            <numerusform>%Ln lines now do something else: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>

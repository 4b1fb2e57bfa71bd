<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ApiError</name>
    <message numerus="yes">
        <source>Wait %n second(s) before you request again.</source>
        <translation>
            <numerusform>Wait %n second before you request again.</numerusform>
            <numerusform>Wait %n seconds before you request again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before you request again.</source>
        <translation>
            <numerusform>Wait %n minute before you request again.</numerusform>
            <numerusform>Wait %n minutes before you request again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bearer</name>
    <message numerus="yes">
        <source>The Bearer token of this desk expires in %n minute(s).</source>
        <translation>
            <numerusform>The Bearer token of this desk expires in %n minute.</numerusform>
            <numerusform>The Bearer token of this desk expires in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five: the account is probably locked, and the taxpayer has to call the helpline.</source>
        <translation>
            <numerusform>%n request for this PAN was, or may have been, refused since this desk was started. The portal locks an account at five: the account is probably locked, and the taxpayer has to call the helpline.</numerusform>
            <numerusform>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five: the account is probably locked, and the taxpayer has to call the helpline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five, and only a helpline unlocks it: be sure of the password before you try again.</source>
        <translation>
            <numerusform>%n request for this PAN was, or may have been, refused since this desk was started. The portal locks an account at five, and only a helpline unlocks it: be sure of the password before you try again.</numerusform>
            <numerusform>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five, and only a helpline unlocks it: be sure of the password before you try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s).</source>
        <translation>
            <numerusform>The certificate of %1 ends in %n day.</numerusform>
            <numerusform>The certificate of %1 ends in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>Nothing came within %n second(s).</source>
        <translation>
            <numerusform>Nothing came within %n second.</numerusform>
            <numerusform>Nothing came within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataTree</name>
    <message numerus="yes">
        <source>The journal notes that you had it shown. It is masked again after %n second(s).</source>
        <translation>
            <numerusform>The journal notes that you had it shown. It is masked again after %n second.</numerusform>
            <numerusform>The journal notes that you had it shown. It is masked again after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message numerus="yes">
        <source>%n case(s) were cut off when the desk ended the last time. Log them out at the portal now?</source>
        <translation>
            <numerusform>%n case was cut off when the desk ended the last time. Log it out at the portal now?</numerusform>
            <numerusform>%n cases were cut off when the desk ended the last time. Log them out at the portal now?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message numerus="yes">
        <source>For a spreadsheet: a row for each figure, a column for each of %n return(s).</source>
        <translation>
            <numerusform>For a spreadsheet: a row for each figure, a column for each of %n return.</numerusform>
            <numerusform>For a spreadsheet: a row for each figure, a column for each of %n returns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n return(s) in one file</source>
        <translation>
            <numerusform>The %n return in one file</numerusform>
            <numerusform>All %n returns in one file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItrTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s) verified.</source>
        <translation>
            <numerusform>The journal is whole: %n entry verified.</numerusform>
            <numerusform>The journal is whole: %n entries verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalExportButton</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalVerifyButton</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtpEdit</name>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too short.</source>
        <translation>
            <numerusform>An OTP has %n digits; this one is too short.</numerusform>
            <numerusform>An OTP has %n digits; this one is too short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too long.</source>
        <translation>
            <numerusform>An OTP has %n digits; this one is too long.</numerusform>
            <numerusform>An OTP has %n digits; this one is too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuitPanel</name>
    <message numerus="yes">
        <source>%n cases are open. End them and quit?</source>
        <translation>
            <numerusform>%n case is open. End it and quit?</numerusform>
            <numerusform>%n cases are open. End them and quit?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>The next try is possible in %n second.</numerusform>
            <numerusform>The next try is possible in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>The next try is possible in %n minute.</numerusform>
            <numerusform>The next try is possible in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillTherePage</name>
    <message numerus="yes">
        <source>In %n second(s) everything that was entered is deleted.</source>
        <translation>
            <numerusform>In %n second everything that was entered is deleted.</numerusform>
            <numerusform>In %n seconds everything that was entered is deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkListDialog</name>
    <message numerus="yes">
        <source>%n case(s) can be opened</source>
        <translation>
            <numerusform>%n case can be opened</numerusform>
            <numerusform>%n cases can be opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with problems</source>
        <translation>
            <numerusform>%n line with problems</numerusform>
            <numerusform>%n lines with problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>Open %n case</numerusform>
            <numerusform>Open %n cases</numerusform>
        </translation>
    </message>
</context>
</TS>

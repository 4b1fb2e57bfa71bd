<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gu">
<context>
    <name>AccessTokenField</name>
    <message>
        <source>AccessToken</source>
        <translation>AccessToken</translation>
    </message>
    <message>
        <source>Show AccessToken</source>
        <translation>AccessToken બતાવો</translation>
    </message>
    <message>
        <source>Please enter the AccessToken.</source>
        <translation>કૃપા કરીને AccessToken દાખલ કરો.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The address of the service could not be found.</source>
        <translation>સેવાનું સરનામું મળી શક્યું નહીં.</translation>
    </message>
    <message>
        <source>The service does not take connections right now.</source>
        <translation>સેવા અત્યારે કનેક્શન સ્વીકારતી નથી.</translation>
    </message>
    <message>
        <source>The network did not carry the request.</source>
        <translation>નેટવર્ક વિનંતીને આગળ પહોંચાડી શક્યું નહીં.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through.</source>
        <translation>નેટવર્કના પ્રોક્સીએ વિનંતીને આગળ જવા દીધી નહીં.</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s settings need a look.</source>
        <translation>તમારા વ્યવસ્થાપકને જણાવો; પ્રોક્સીની સેટિંગ્સ તપાસવી પડશે.</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so the desk did not talk to it.</source>
        <translation>સેવા પોતાની ઓળખ સાબિત કરી શકી નહીં, તેથી ડેસ્કે તેની સાથે વાત કરી નથી.</translation>
    </message>
    <message>
        <source>Do not go on. Tell your administrator what is said here.</source>
        <translation>આગળ ન વધો. અહીં જે લખ્યું છે તે તમારા વ્યવસ્થાપકને જણાવો.</translation>
    </message>
    <message>
        <source>No secure connection to the service came about.</source>
        <translation>સેવા સાથે સુરક્ષિત કનેક્શન થઈ શક્યું નહીં.</translation>
    </message>
    <message>
        <source>Tell your administrator; the service must offer TLS 1.2 or newer.</source>
        <translation>તમારા વ્યવસ્થાપકને જણાવો; સેવામાં TLS 1.2 કે તેથી નવું હોવું જોઈએ.</translation>
    </message>
    <message>
        <source>The connection broke before the service answered.</source>
        <translation>સેવાનો જવાબ આવે તે પહેલાં કનેક્શન તૂટી ગયું.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>સેવાએ સમયસર જવાબ આપ્યો નહીં.</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>તમે વિનંતી રદ કરી.</translation>
    </message>
    <message>
        <source>The service refused what was entered.</source>
        <translation>દાખલ કરેલી માહિતી સેવાએ નકારી.</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s authorisation.</source>
        <translation>સેવા આ ડેસ્કનો અધિકાર સ્વીકારતી નથી.</translation>
    </message>
    <message>
        <source>The service does not allow this desk to do that.</source>
        <translation>સેવા આ ડેસ્કને તેમ કરવા દેતી નથી.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>તમારા વ્યવસ્થાપકને જણાવો.</translation>
    </message>
    <message>
        <source>There is no verification service at this address.</source>
        <translation>આ સરનામે કોઈ ચકાસણી સેવા નથી.</translation>
    </message>
    <message>
        <source>Tell your administrator; the service address in the profile needs a look.</source>
        <translation>તમારા વ્યવસ્થાપકને જણાવો; પ્રોફાઇલમાં આપેલું સેવાનું સરનામું તપાસવું પડશે.</translation>
    </message>
    <message>
        <source>The service understood the request but can not carry it out.</source>
        <translation>સેવા વિનંતી સમજી, પણ તે પૂરી કરી શકતી નથી.</translation>
    </message>
    <message>
        <source>Check what was entered together with the taxpayer before you try again.</source>
        <translation>ફરી પ્રયાસ કરતાં પહેલાં દાખલ કરેલી માહિતી કરદાતા સાથે મળીને તપાસી લો.</translation>
    </message>
    <message>
        <source>The service has had too many requests.</source>
        <translation>સેવાને ઘણી બધી વિનંતીઓ મળી છે.</translation>
    </message>
    <message>
        <source>Wait some minutes before you request again.</source>
        <translation>ફરી વિનંતી કરતાં પહેલાં થોડી મિનિટ રાહ જુઓ.</translation>
    </message>
    <message>
        <source>Something failed inside the service.</source>
        <translation>સેવાની અંદર કંઈક ખામી આવી.</translation>
    </message>
    <message>
        <source>A server on the way answered instead of the service.</source>
        <translation>સેવાને બદલે વચ્ચેના કોઈ સર્વરે જવાબ આપ્યો.</translation>
    </message>
    <message>
        <source>The service pointed to another address; the desk never follows.</source>
        <translation>સેવાએ બીજા સરનામે જવા કહ્યું; ડેસ્ક એવા સરનામે ક્યારેય જતું નથી.</translation>
    </message>
    <message>
        <source>The service answered in a way that this desk does not know.</source>
        <translation>સેવાનો જવાબ એવો હતો જેને આ ડેસ્ક ઓળખતું નથી.</translation>
    </message>
    <message>
        <source>Tell your administrator the code shown here.</source>
        <translation>અહીં બતાવેલો કોડ તમારા વ્યવસ્થાપકને જણાવો.</translation>
    </message>
    <message>
        <source>The service&apos;s answer was far larger than it may be; the desk stopped reading.</source>
        <translation>સેવાનો જવાબ મર્યાદા કરતાં ઘણો મોટો હતો; ડેસ્કે વાંચવાનું બંધ કર્યું.</translation>
    </message>
    <message>
        <source>Only a part of the service&apos;s answer arrived.</source>
        <translation>સેવાના જવાબનો માત્ર એક ભાગ પહોંચ્યો.</translation>
    </message>
    <message>
        <source>The answer is not in the service&apos;s format.</source>
        <translation>જવાબ સેવાના નિયત સ્વરૂપમાં નથી.</translation>
    </message>
    <message>
        <source>The service answered without saying what came of the request.</source>
        <translation>સેવાએ જવાબ આપ્યો, પણ વિનંતીનું શું થયું તે ન કહ્યું.</translation>
    </message>
    <message>
        <source>The desk could not make itself ready for a secure connection.</source>
        <translation>ડેસ્ક સુરક્ષિત કનેક્શન માટે તૈયાર થઈ શક્યું નહીં.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before you request again.</source>
        <translation>
            <numerusform>ફરી વિનંતી કરતાં પહેલાં %n સેકન્ડ રાહ જુઓ.</numerusform>
            <numerusform>ફરી વિનંતી કરતાં પહેલાં %n સેકન્ડ રાહ જુઓ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before you request again.</source>
        <translation>
            <numerusform>ફરી વિનંતી કરતાં પહેલાં %n મિનિટ રાહ જુઓ.</numerusform>
            <numerusform>ફરી વિનંતી કરતાં પહેલાં %n મિનિટ રાહ જુઓ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The reason: %2.</source>
        <comment>sentence, reason</comment>
        <translation>%1 કારણ: %2.</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s password is probably not the cause. Check the AccessToken if you entered one; otherwise tell your administrator that the Bearer token was refused.</source>
        <translation>કારણ કરદાતાનો પાસવર્ડ ન હોવાની શક્યતા વધુ છે. તમે AccessToken દાખલ કર્યો હોય તો તે તપાસો; નહીંતર તમારા વ્યવસ્થાપકને જણાવો કે Bearer ટોકન નકારાયો છે.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>નેટવર્ક કનેક્શન તપાસો, પછી ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another.</source>
        <translation>બીજો OTP મંગાવતાં પહેલાં કરદાતાને પૂછો કે ફોન પર OTP આવ્યો છે કે નહીં.</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it.</source>
        <translation>એ જ OTP એક વાર ફરી અજમાવો; નકારાય તો OTP ફરી મોકલો.</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing.</source>
        <translation>એ વર્ષ એક વાર ફરી મેળવો; એમાં કશું વપરાતું નથી.</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another. Tell your administrator the code shown here.</source>
        <translation>બીજો OTP મંગાવતાં પહેલાં કરદાતાને પૂછો કે ફોન પર OTP આવ્યો છે કે નહીં. અહીં બતાવેલો કોડ તમારા વ્યવસ્થાપકને જણાવો.</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it. Tell your administrator the code shown here.</source>
        <translation>એ જ OTP એક વાર ફરી અજમાવો; નકારાય તો OTP ફરી મોકલો. અહીં બતાવેલો કોડ તમારા વ્યવસ્થાપકને જણાવો.</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing. If it stays so, tell your administrator the code shown here.</source>
        <translation>એ વર્ષ એક વાર ફરી મેળવો; એમાં કશું વપરાતું નથી. આમ જ રહે તો અહીં બતાવેલો કોડ તમારા વ્યવસ્થાપકને જણાવો.</translation>
    </message>
    <message>
        <source>Check the network connection and the service address in the profile, then try again.</source>
        <translation>નેટવર્ક કનેક્શન અને પ્રોફાઇલમાં આપેલું સેવાનું સરનામું તપાસો, પછી ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays so, tell your administrator.</source>
        <translation>થોડી રાહ જુઓ, પછી ફરી પ્રયાસ કરો. આમ જ રહે તો તમારા વ્યવસ્થાપકને જણાવો.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>તમે તૈયાર હો ત્યારે ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>જર્નલ લખી શકાયું નહીં, તેથી કશું મોકલાયું નથી.</translation>
    </message>
    <message>
        <source>Make room on the disk or tell your administrator; nothing goes out before it can be recorded.</source>
        <translation>ડિસ્ક પર જગ્યા કરો અથવા તમારા વ્યવસ્થાપકને જણાવો; નોંધ ન થઈ શકે ત્યાં સુધી કશું બહાર જતું નથી.</translation>
    </message>
    <message>
        <source>The portal probably has no return of this year. Fetch another year.</source>
        <translation>પોર્ટલ પાસે કદાચ આ વર્ષનું રિટર્ન નથી. બીજું વર્ષ મેળવો.</translation>
    </message>
    <message>
        <source>The session at the portal has probably ended. What has arrived stays here; for another year close this case and open a new one.</source>
        <translation>પોર્ટલ પરનું સત્ર કદાચ પૂરું થઈ ગયું છે. જે આવી ગયું છે તે અહીં રહેશે; બીજા વર્ષ માટે આ કેસ બંધ કરીને નવો કેસ ખોલો.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy could not be reached.</source>
        <translation>નેટવર્કના પ્રોક્સીનો સંપર્ક થઈ શક્યો નહીં.</translation>
    </message>
    <message>
        <source>Check the network connection. If it stays so, tell your administrator that the proxy does not answer.</source>
        <translation>નેટવર્ક કનેક્શન તપાસો. આમ જ રહે તો તમારા વ્યવસ્થાપકને જણાવો કે પ્રોક્સી જવાબ આપતો નથી.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and password, or refused those it was given.</source>
        <translation>નેટવર્કનો પ્રોક્સી વપરાશકર્તા નામ અને પાસવર્ડ માગે છે, અથવા આપેલાં નામ અને પાસવર્ડ તેણે નકાર્યાં છે.</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s user name and password need a look.</source>
        <translation>તમારા વ્યવસ્થાપકને જણાવો; પ્રોક્સીનું વપરાશકર્તા નામ અને પાસવર્ડ તપાસવાં પડશે.</translation>
    </message>
    <message>
        <source>The relay did not accept this desk&apos;s certificate.</source>
        <translation>રિલેએ આ ડેસ્કનું પ્રમાણપત્ર સ્વીકાર્યું નહીં.</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here; the desk needs a certificate that the relay knows.</source>
        <translation>અહીં જે લખ્યું છે તે તમારા વ્યવસ્થાપકને જણાવો; ડેસ્કને એવું પ્રમાણપત્ર જોઈએ જેને રિલે ઓળખતું હોય.</translation>
    </message>
    <message>
        <source>Tell your administrator; the CA file in the profile, and its pins, need a look.</source>
        <translation>તમારા વ્યવસ્થાપકને જણાવો; પ્રોફાઇલમાંની CA ફાઇલ અને તેના પિન તપાસવાં પડશે.</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate could not be used, so nothing was sent.</source>
        <translation>આ ડેસ્કનું પોતાનું પ્રમાણપત્ર વાપરી શકાયું નહીં, તેથી કશું મોકલાયું નથી.</translation>
    </message>
    <message>
        <source>If its key has a passphrase, enter that when you are asked, then try again. Otherwise tell your administrator what is said here.</source>
        <translation>તેની કીને પાસફ્રેઝ હોય, તો પૂછવામાં આવે ત્યારે તે દાખલ કરો, પછી ફરી પ્રયાસ કરો. નહીંતર અહીં જે લખ્યું છે તે તમારા વ્યવસ્થાપકને જણાવો.</translation>
    </message>
    <message>
        <source>No Bearer token is stored for this service, so nothing was sent.</source>
        <translation>આ સેવા માટે કોઈ Bearer ટોકન સાચવેલો નથી, તેથી કશું મોકલાયું નથી.</translation>
    </message>
    <message>
        <source>Save the token that your administrator gave you under Settings, Bearer token; then try again.</source>
        <translation>તમારા વ્યવસ્થાપકે આપેલો ટોકન “સેટિંગ્સ”માં “Bearer ટોકન” હેઠળ સાચવો; પછી ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>The Bearer token is kept in a keychain, and this session has none; nothing was sent.</source>
        <translation>Bearer ટોકન કીચેનમાં રખાય છે, અને આ સત્રમાં કોઈ કીચેન નથી; કશું મોકલાયું નથી.</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>જેમાં કીચેન હોય (GNOME Keyring, KWallet) એવા ડેસ્કટૉપમાં લૉગ ઇન કરો, અથવા તમારા વ્યવસ્થાપક પાસે ટોકન માટે બીજી જગ્યા માગો.</translation>
    </message>
    <message>
        <source>The keychain that holds the Bearer token is locked, so nothing was sent.</source>
        <translation>જે કીચેનમાં Bearer ટોકન છે તે લૉક છે, તેથી કશું મોકલાયું નથી.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>કીચેન અનલૉક કરો, પછી ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk, so nothing was sent.</source>
        <translation>ITR Desk માટે કીચેન ખોલવામાં આવી નહીં, તેથી કશું મોકલાયું નથી.</translation>
    </message>
    <message>
        <source>Try again and say yes when the keychain asks. If it does not ask, unlock it first.</source>
        <translation>ફરી પ્રયાસ કરો અને કીચેન પૂછે ત્યારે હા કહો. તે ન પૂછે, તો પહેલાં તેને અનલૉક કરો.</translation>
    </message>
    <message>
        <source>The Bearer token could not be read, so nothing was sent.</source>
        <translation>Bearer ટોકન વાંચી શકાયો નહીં, તેથી કશું મોકલાયું નથી.</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here.</source>
        <translation>અહીં જે લખ્યું છે તે તમારા વ્યવસ્થાપકને જણાવો.</translation>
    </message>
    <message>
        <source>The Bearer token of this desk has expired, so nothing was sent.</source>
        <translation>આ ડેસ્કના Bearer ટોકનની મુદત પૂરી થઈ ગઈ છે, તેથી કશું મોકલાયું નથી.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new token. If this computer&apos;s clock is wrong, set it right.</source>
        <translation>તમારા વ્યવસ્થાપક પાસે નવો ટોકન માગો. આ કમ્પ્યુટરની ઘડિયાળ ખોટી હોય, તો તેને બરાબર કરો.</translation>
    </message>
    <message>
        <source>The Bearer token was not there in time, so nothing was sent.</source>
        <translation>Bearer ટોકન સમયસર મળ્યો નહીં, તેથી કશું મોકલાયું નથી.</translation>
    </message>
    <message>
        <source>Look for a window in which the keychain asks for its password and answer it; then try again.</source>
        <translation>કીચેન જેમાં પોતાનો પાસવર્ડ માગે છે તે વિન્ડો શોધો અને પાસવર્ડ આપો; પછી ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>રિલે પ્રમાણપત્ર માગે છે, અને આ ડેસ્ક પાસે એકે નથી</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA</source>
        <translation>રિલે ડેસ્કનું પ્રમાણપત્ર નકારે છે: તેની મુદત પૂરી થઈ છે, તે રદ થયું છે, અથવા બીજા CAનું છે</translation>
    </message>
</context>
<context>
    <name>Bearer</name>
    <message>
        <source>The Bearer token of this desk expired on %1.</source>
        <translation>આ ડેસ્કના Bearer ટોકનની મુદત %1 ના રોજ પૂરી થઈ.</translation>
    </message>
    <message numerus="yes">
        <source>The Bearer token of this desk expires in %n minute(s).</source>
        <translation>
            <numerusform>આ ડેસ્કના Bearer ટોકનની મુદત %n મિનિટમાં પૂરી થશે.</numerusform>
            <numerusform>આ ડેસ્કના Bearer ટોકનની મુદત %n મિનિટમાં પૂરી થશે.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Bearer token of this desk expires on %1.</source>
        <translation>આ ડેસ્કના Bearer ટોકનની મુદત %1 ના રોજ પૂરી થશે.</translation>
    </message>
</context>
<context>
    <name>CallMessage</name>
    <message>
        <source>Has the taxpayer received an OTP?</source>
        <translation>કરદાતાને OTP મળ્યો છે?</translation>
    </message>
    <message>
        <source>The service answered in words that ITR Desk does not know, so only the taxpayer can tell.</source>
        <translation>સેવાએ એવા શબ્દોમાં જવાબ આપ્યો જે ITR Desk ઓળખતું નથી, તેથી માત્ર કરદાતા જ કહી શકે.</translation>
    </message>
    <message>
        <source>Has the taxpayer received an OTP? With Yes the case goes on to the OTP step.</source>
        <translation>કરદાતાને OTP મળ્યો છે? “હા” પસંદ કરવાથી કેસ OTPના પગલા પર આગળ વધશે.</translation>
    </message>
    <message>
        <source>Has the taxpayer received a new OTP? With Yes its time is counted from now on.</source>
        <translation>કરદાતાને નવો OTP મળ્યો છે? “હા” પસંદ કરવાથી તેનો સમય હમણાંથી ગણાશે.</translation>
    </message>
</context>
<context>
    <name>CallProgress</name>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Waiting for the portal… %1 s</source>
        <translation>પોર્ટલની રાહ જોવાય છે… %1 સે.</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Withdraw consent</source>
        <translation>સંમતિ પાછી ખેંચો</translation>
    </message>
</context>
<context>
    <name>CaseEndPage</name>
    <message>
        <source>New case</source>
        <translation>નવો કેસ</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>યાદીમાંથી કાઢો</translation>
    </message>
    <message>
        <source>PAN %1</source>
        <translation>PAN %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>સંદર્ભ %1</translation>
    </message>
    <message>
        <source>This case is done</source>
        <translation>આ કેસ પૂરો થયો</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>સંમતિ પાછી ખેંચાઈ</translation>
    </message>
    <message>
        <source>This case was given up</source>
        <translation>આ કેસ પડતો મુકાયો</translation>
    </message>
    <message>
        <source>This case has expired</source>
        <translation>આ કેસની મુદત પૂરી થઈ</translation>
    </message>
    <message>
        <source>This case was closed</source>
        <translation>આ કેસ બંધ કરાયો</translation>
    </message>
    <message>
        <source>The data had come. It is no longer kept here; what you exported stays where you saved it.</source>
        <translation>ડેટા આવી ગયો હતો. હવે તે અહીં રાખેલો નથી; તમે જે નિકાસ કર્યું તે તમે સાચવ્યું ત્યાં જ રહેશે.</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s wish is on record. Nothing more is fetched, and what had been entered or fetched is wiped here.</source>
        <translation>કરદાતાની ઇચ્છા નોંધી લેવાઈ છે. હવે વધુ કશું મેળવાશે નહીં, અને જે દાખલ કર્યું કે મેળવ્યું હતું તે અહીંથી ભૂંસી નખાયું છે.</translation>
    </message>
    <message>
        <source>It ended after a refusal, without data. What had been entered is wiped.</source>
        <translation>તે નકાર પછી, ડેટા વિના પૂરો થયો. જે દાખલ કર્યું હતું તે ભૂંસી નખાયું છે.</translation>
    </message>
    <message>
        <source>Nobody went on with it for too long, so the desk ended it. What had been entered is wiped.</source>
        <translation>ઘણા સમય સુધી કોઈએ તેને આગળ ન વધાર્યો, તેથી ડેસ્કે તેને સમાપ્ત કર્યો. જે દાખલ કર્યું હતું તે ભૂંસી નખાયું છે.</translation>
    </message>
    <message>
        <source>It was closed before its data came. What had been entered is wiped.</source>
        <translation>તેનો ડેટા આવે તે પહેલાં તે બંધ કરાયો. જે દાખલ કર્યું હતું તે ભૂંસી નખાયું છે.</translation>
    </message>
    <message>
        <source>There is no session at the portal to log out of.</source>
        <translation>પોર્ટલ પર લૉગ આઉટ કરવા માટે કોઈ સત્ર નથી.</translation>
    </message>
    <message>
        <source>Logging out of the portal…</source>
        <translation>પોર્ટલમાંથી લૉગ આઉટ થાય છે…</translation>
    </message>
    <message>
        <source>You can go on with other work meanwhile.</source>
        <translation>તે દરમિયાન તમે બીજું કામ ચાલુ રાખી શકો છો.</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>not needed</source>
        <comment>logout</comment>
        <translation>જરૂરી નથી</translation>
    </message>
    <message>
        <source>running</source>
        <comment>logout</comment>
        <translation>ચાલુ છે</translation>
    </message>
    <message>
        <source>done</source>
        <comment>logout</comment>
        <translation>થઈ ગયું</translation>
    </message>
    <message>
        <source>could not be made</source>
        <comment>logout</comment>
        <translation>થઈ શક્યું નહીં</translation>
    </message>
    <message>
        <source>New</source>
        <translation>નવો</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>નવો કેસ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · state of the case</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Consent is awaited</source>
        <translation>સંમતિની રાહ છે</translation>
    </message>
    <message>
        <source>Has an OTP come?</source>
        <translation>OTP આવ્યો છે?</translation>
    </message>
    <message>
        <source>PAN and password are awaited</source>
        <translation>PAN અને પાસવર્ડની રાહ છે</translation>
    </message>
    <message>
        <source>Requesting an OTP…</source>
        <translation>OTP મંગાવાય છે…</translation>
    </message>
    <message>
        <source>The OTP is awaited</source>
        <translation>OTPની રાહ છે</translation>
    </message>
    <message>
        <source>Requesting a new OTP…</source>
        <translation>નવો OTP મંગાવાય છે…</translation>
    </message>
    <message>
        <source>Fetching the data…</source>
        <translation>ડેટા મેળવાય છે…</translation>
    </message>
    <message>
        <source>The data is here</source>
        <translation>ડેટા આવી ગયો છે</translation>
    </message>
    <message>
        <source>Fetching another year…</source>
        <translation>બીજું વર્ષ મેળવાય છે…</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>લૉગ આઉટ થાય છે…</translation>
    </message>
    <message>
        <source>Ended, not logged out</source>
        <translation>સમાપ્ત, લૉગ આઉટ થયું નથી</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>પૂરો થયો</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>સંમતિ પાછી ખેંચાઈ</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>પડતો મુકાયો</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>મુદત પૂરી</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>બંધ કરાયો</translation>
    </message>
    <message>
        <source>%1 of %2 tries used</source>
        <translation>%2 માંથી %1 પ્રયાસ વપરાયા</translation>
    </message>
    <message>
        <source>%1 of %2 tries</source>
        <translation>%2 માંથી %1 પ્રયાસ</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n મિનિટ બાકી</numerusform>
            <numerusform>%n મિનિટ બાકી</numerusform>
        </translation>
    </message>
    <message>
        <source>the OTP has probably expired</source>
        <translation>OTPનો સમય કદાચ પૂરો થઈ ગયો છે</translation>
    </message>
    <message>
        <source>Ends soon: nobody goes on with it</source>
        <translation>થોડી વારમાં સમાપ્ત થશે: કોઈ આગળ વધારતું નથી</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>What runs out first on top</source>
        <translation>જેનો સમય પહેલો પૂરો થાય તે સૌથી ઉપર</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>કેસ</translation>
    </message>
    <message>
        <source>Reference or PAN</source>
        <translation>સંદર્ભ કે PAN</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>કેસ શોધો</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ખુલ્લો</numerusform>
            <numerusform>%n ખુલ્લા</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case. Ctrl+N opens one.</source>
        <translation>કોઈ કેસ નથી. Ctrl+N થી નવો ખૂલે છે.</translation>
    </message>
    <message>
        <source>No case fits this search.</source>
        <translation>આ શોધ સાથે કોઈ કેસ મળતો નથી.</translation>
    </message>
</context>
<context>
    <name>CaseNews</name>
    <message>
        <source>ITR Desk</source>
        <translation>ITR Desk</translation>
    </message>
    <message>
        <source>An answer has arrived.</source>
        <translation>એક જવાબ આવ્યો છે.</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Income-tax returns: case %1</source>
        <translation>આવકવેરા રિટર્ન: કેસ %1</translation>
    </message>
    <message>
        <source>Income-tax returns</source>
        <translation>આવકવેરા રિટર્ન</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>સંદર્ભ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>કેસ</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>રિપોર્ટ બનાવ્યો</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset to UTC</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>શેના વડે બનાવ્યો</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>The figures are those that the income-tax portal supplied. “Not supplied” means that the return did not hold the figure, not that it is zero. Personal numbers are masked.</source>
        <translation>આંકડા આવકવેરા પોર્ટલે આપ્યા તે જ છે. “આપેલ નથી” એટલે રિટર્નમાં તે આંકડો નહોતો, તે શૂન્ય છે એમ નહીં. વ્યક્તિગત નંબરો છુપાવેલા છે.</translation>
    </message>
    <message>
        <source>The years side by side</source>
        <translation>વર્ષો સાથે-સાથે</translation>
    </message>
    <message>
        <source>Amounts in ₹</source>
        <translation>રકમ ₹ માં</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>વર્ષ આપેલ નથી</translation>
    </message>
    <message>
        <source>A return of an unknown year</source>
        <translation>અજ્ઞાત વર્ષનું રિટર્ન</translation>
    </message>
    <message>
        <source>Return for %1</source>
        <comment>assessment year</comment>
        <translation>%1 નું રિટર્ન</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>આપેલ નથી</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>સંમતિ</translation>
    </message>
    <message>
        <source>No consent is recorded for this case.</source>
        <translation>આ કેસ માટે કોઈ સંમતિ નોંધાયેલી નથી.</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>રૂબરૂ</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>ફોન પર</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>લેખિતમાં</translation>
    </message>
    <message>
        <source>none</source>
        <translation>કંઈ નહીં</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>હેતુ</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>આપી</translation>
    </message>
    <message>
        <source>Reference of the consent</source>
        <translation>સંમતિનો સંદર્ભ</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>સૂચના</translation>
    </message>
    <message>
        <source>version %1, in %2</source>
        <comment>version, language</comment>
        <translation>આવૃત્તિ %1, ભાષા: %2</translation>
    </message>
    <message>
        <source>Id of the consent</source>
        <translation>સંમતિની ઓળખ (ID)</translation>
    </message>
    <message>
        <source>What the journal says of this case</source>
        <translation>આ કેસ વિશે જર્નલમાં શું લખ્યું છે</translation>
    </message>
    <message>
        <source>The journal has no entry of this case.</source>
        <translation>જર્નલમાં આ કેસની કોઈ નોંધ નથી.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>સમય</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ઘટના</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>પરિણામ</translation>
    </message>
    <message>
        <source>Contains tax data</source>
        <translation>આમાં કરવેરાનો ડેટા છે</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>પાનું %1, કુલ %2</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Has the taxpayer withdrawn consent?</source>
        <translation>કરદાતાએ સંમતિ પાછી ખેંચી છે?</translation>
    </message>
    <message>
        <source>With Yes this case ends now: nothing more is fetched, what was entered or fetched is wiped, and the session at the portal is logged out.</source>
        <translation>“હા” પસંદ કરવાથી આ કેસ હમણાં જ સમાપ્ત થશે: વધુ કશું મેળવાશે નહીં, જે દાખલ કર્યું કે મેળવ્યું હતું તે ભૂંસી નખાશે, અને પોર્ટલ પરનું સત્ર લૉગ આઉટ થશે.</translation>
    </message>
    <message>
        <source>Close this case before its data has come?</source>
        <translation>ડેટા આવે તે પહેલાં આ કેસ બંધ કરવો છે?</translation>
    </message>
    <message>
        <source>With Yes an OTP that was sent stays unused, what was entered is wiped, and the session at the portal is logged out.</source>
        <translation>“હા” પસંદ કરવાથી મોકલેલો OTP વપરાયા વગર રહેશે, જે દાખલ કર્યું હતું તે ભૂંસી નખાશે, અને પોર્ટલ પરનું સત્ર લૉગ આઉટ થશે.</translation>
    </message>
    <message>
        <source>The journal could not be written, so this step was not made.</source>
        <translation>જર્નલ લખી શકાયું નહીં, તેથી આ પગલું ભરાયું નથી.</translation>
    </message>
    <message>
        <source>Nobody has gone on with this case for a long time. In a minute it ends.</source>
        <translation>આ કેસ પર ઘણા સમયથી કોઈએ કામ કર્યું નથી. એક મિનિટમાં તે સમાપ્ત થશે.</translation>
    </message>
    <message>
        <source>What was entered or fetched is wiped then, and the session at the portal is logged out.</source>
        <translation>ત્યારે જે દાખલ કર્યું કે મેળવ્યું હતું તે ભૂંસી નખાશે, અને પોર્ટલ પરનું સત્ર લૉગ આઉટ થશે.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>ખુલ્લો રાખો</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>કેસ બંધ કરો</translation>
    </message>
    <message>
        <source>Close this case? Nothing of its data has been exported or printed.</source>
        <translation>આ કેસ બંધ કરવો છે? તેના ડેટામાંથી કશું નિકાસ કે પ્રિન્ટ થયું નથી.</translation>
    </message>
    <message>
        <source>With Yes the data is wiped, and the session at the portal is logged out. To fetch it again takes another OTP.</source>
        <translation>“હા” પસંદ કરવાથી ડેટા ભૂંસી નખાશે, અને પોર્ટલ પરનું સત્ર લૉગ આઉટ થશે. તે ફરી મેળવવા બીજો OTP જોઈશે.</translation>
    </message>
    <message>
        <source>Close this case? Data has come since it was exported or printed the last time.</source>
        <translation>આ કેસ બંધ કરવો છે? છેલ્લી વાર નિકાસ કે પ્રિન્ટ કર્યા પછી વધુ ડેટા આવ્યો છે.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Nothing was sent, so no try was used up.</source>
        <translation>કશું મોકલાયું નથી, તેથી કોઈ પ્રયાસ વપરાયો નથી.</translation>
    </message>
    <message>
        <source>Nothing was sent, so the OTP is unused.</source>
        <translation>કશું મોકલાયું નથી, તેથી OTP વપરાયો નથી.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same: an OTP may be on its way, and one of the portal&apos;s five tries may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>તેમ છતાં વિનંતી પહોંચી ગઈ હોય એમ બને: OTP આવી રહ્યો હોય, અને પોર્ટલના પાંચ પ્રયાસમાંથી એક વપરાઈ ગયો હોય. તે એક જ વાર મોકલાઈ હતી અને આપમેળે ફરી મોકલાશે નહીં.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same, and the OTP may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>તેમ છતાં વિનંતી પહોંચી ગઈ હોય અને OTP વપરાઈ ગયો હોય એમ બને. તે એક જ વાર મોકલાઈ હતી અને આપમેળે ફરી મોકલાશે નહીં.</translation>
    </message>
    <message>
        <source>The request arrived; it was sent once.</source>
        <translation>વિનંતી પહોંચી; તે એક જ વાર મોકલાઈ હતી.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five: the account is probably locked, and the taxpayer has to call the helpline.</source>
        <translation>
            <numerusform>આ ડેસ્ક ચાલુ થયું ત્યારથી આ PANની %n વિનંતી નકારાઈ છે, અથવા નકારાઈ હોઈ શકે. પાંચ થતાં પોર્ટલ ખાતું લૉક કરે છે: ખાતું કદાચ લૉક થઈ ગયું છે, અને કરદાતાએ હેલ્પલાઇન પર ફોન કરવો પડશે.</numerusform>
            <numerusform>આ ડેસ્ક ચાલુ થયું ત્યારથી આ PANની %n વિનંતીઓ નકારાઈ છે, અથવા નકારાઈ હોઈ શકે. પાંચ થતાં પોર્ટલ ખાતું લૉક કરે છે: ખાતું કદાચ લૉક થઈ ગયું છે, અને કરદાતાએ હેલ્પલાઇન પર ફોન કરવો પડશે.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five, and only a helpline unlocks it: be sure of the password before you try again.</source>
        <translation>
            <numerusform>આ ડેસ્ક ચાલુ થયું ત્યારથી આ PANની %n વિનંતી નકારાઈ છે, અથવા નકારાઈ હોઈ શકે. પાંચ થતાં પોર્ટલ ખાતું લૉક કરે છે, અને માત્ર હેલ્પલાઇન જ તે ખોલી શકે: ફરી પ્રયાસ કરતાં પહેલાં પાસવર્ડની ખાતરી કરો.</numerusform>
            <numerusform>આ ડેસ્ક ચાલુ થયું ત્યારથી આ PANની %n વિનંતીઓ નકારાઈ છે, અથવા નકારાઈ હોઈ શકે. પાંચ થતાં પોર્ટલ ખાતું લૉક કરે છે, અને માત્ર હેલ્પલાઇન જ તે ખોલી શકે: ફરી પ્રયાસ કરતાં પહેલાં પાસવર્ડની ખાતરી કરો.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>કશું મોકલાયું નથી.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same. It was sent once and will not be sent again by itself.</source>
        <translation>તેમ છતાં વિનંતી પહોંચી ગઈ હોય એમ બને. તે એક જ વાર મોકલાઈ હતી અને આપમેળે ફરી મોકલાશે નહીં.</translation>
    </message>
    <message>
        <source>The portal had no session to log out of any more, or refused the logout.</source>
        <translation>પોર્ટલ પાસે લૉગ આઉટ કરવા માટે કોઈ સત્ર રહ્યું નહોતું, અથવા તેણે લૉગ આઉટ નકાર્યું.</translation>
    </message>
    <message>
        <source>The session at the portal could not be logged out: %1 (%2)</source>
        <translation>પોર્ટલ પરનું સત્ર લૉગ આઉટ થઈ શક્યું નહીં: %1 (%2)</translation>
    </message>
    <message>
        <source>This is on record. To be sure that it ends, the taxpayer can log in at the portal and log out there.</source>
        <translation>આ નોંધી લેવાયું છે. સત્ર પૂરું થાય તેની ખાતરી માટે કરદાતા પોર્ટલ પર લૉગ ઇન કરીને ત્યાં લૉગ આઉટ કરી શકે.</translation>
    </message>
    <message>
        <source>The session at the portal has been logged out.</source>
        <translation>પોર્ટલ પરનું સત્ર લૉગ આઉટ થયું છે.</translation>
    </message>
</context>
<context>
    <name>CertificatePath</name>
    <message>
        <source>A key in the certificate chain is too short; 2048 bits of RSA are the least</source>
        <translation>પ્રમાણપત્ર શૃંખલામાંની કોઈ કી બહુ ટૂંકી છે; RSA માં ઓછામાં ઓછા 2048 બિટ જોઈએ</translation>
    </message>
    <message>
        <source>A certificate in the chain is signed with an outdated method such as SHA-1</source>
        <translation>શૃંખલામાંના કોઈ પ્રમાણપત્ર પર SHA-1 જેવી જૂની રીતથી સહી થયેલી છે</translation>
    </message>
    <message>
        <source>The CA may not vouch for a server of this name (name constraints)</source>
        <translation>CA આ નામના સર્વરને પ્રમાણિત કરી શકે નહીં (નામની મર્યાદાઓ)</translation>
    </message>
    <message>
        <source>The server sent no certificate</source>
        <translation>સર્વરે કોઈ પ્રમાણપત્ર મોકલ્યું નહીં</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>(without a name)</source>
        <translation>(નામ વગર)</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <comment>certificate</comment>
        <translation>%1, આપનાર %2, %3 સુધી માન્ય</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 ના પ્રમાણપત્રની મુદત પૂરી થઈ ગઈ છે.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s).</source>
        <translation>
            <numerusform>%1 ના પ્રમાણપત્રની મુદત %n દિવસમાં પૂરી થશે.</numerusform>
            <numerusform>%1 ના પ્રમાણપત્રની મુદત %n દિવસમાં પૂરી થશે.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBars</name>
    <message>
        <source>Chart of the years</source>
        <translation>વર્ષોનો ચાર્ટ</translation>
    </message>
</context>
<context>
    <name>ClientCertificate</name>
    <message>
        <source>The private key in %1 is protected by a passphrase.</source>
        <translation>%1 માંની ખાનગી કી પાસફ્રેઝથી સુરક્ષિત છે.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in %1.</source>
        <translation>આ પાસફ્રેઝથી %1 માંની ખાનગી કી ખૂલતી નથી.</translation>
    </message>
    <message>
        <source>%1 holds no private key; allowed is one in PEM form, or a PKCS#12 file.</source>
        <translation>%1 માં કોઈ ખાનગી કી નથી; PEM સ્વરૂપની કી, અથવા PKCS#12 ફાઇલ આપી શકાય.</translation>
    </message>
    <message>
        <source>The private key in %1 can not be read; allowed is one in PEM form.</source>
        <translation>%1 માંની ખાનગી કી વાંચી શકાતી નથી; PEM સ્વરૂપની કી આપી શકાય.</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old cipher (RC2) that is no longer supported, whatever the passphrase. Have it made anew with AES.</source>
        <translation>%1 જૂના સાઇફર (RC2) થી એન્ક્રિપ્ટ થયેલી છે જે હવે ચાલતો નથી, પાસફ્રેઝ ગમે તે હોય. તેને AES સાથે નવેસરથી બનાવડાવો.</translation>
    </message>
    <message>
        <source>%1 holds no certificate with its private key.</source>
        <translation>%1 માં પોતાની ખાનગી કી સાથેનું કોઈ પ્રમાણપત્ર નથી.</translation>
    </message>
    <message>
        <source>%1 holds no certificate; allowed are PEM and PKCS#12.</source>
        <translation>%1 માં કોઈ પ્રમાણપત્ર નથી; PEM અને PKCS#12 આપી શકાય.</translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to a certificate in %2.</source>
        <translation>%1 માંની ખાનગી કી %2 માંના કોઈ પ્રમાણપત્રની નથી.</translation>
    </message>
    <message>
        <source>The private key in %1 is of a kind that can not be used; allowed are RSA and EC.</source>
        <translation>%1 માંની ખાનગી કી એવા પ્રકારની છે જે વાપરી શકાતી નથી; RSA અને EC આપી શકાય.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start the sandbox and connect to it: made-up data, nothing leaves this computer.</source>
        <translation>સેન્ડબોક્સ ચાલુ કરીને તેની સાથે જોડાઓ: ડેટા કાલ્પનિક છે, આ કમ્પ્યુટરની બહાર કશું જતું નથી.</translation>
    </message>
    <message>
        <source>Connect to the service that the profile FILE describes.</source>
        <translation>પ્રોફાઇલ FILE માં વર્ણવેલી સેવા સાથે જોડાઓ.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>આ મદદ બતાવો.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>આવૃત્તિ બતાવો.</translation>
    </message>
    <message>
        <source>Desktop console for fetching income-tax returns with the taxpayer&apos;s consent.</source>
        <translation>કરદાતાની સંમતિથી આવકવેરા રિટર્ન મેળવવા માટેનું ડેસ્કટૉપ કન્સોલ.</translation>
    </message>
    <message>
        <source>“%1” is no option; a profile is given as --profile FILE.</source>
        <translation>“%1” કોઈ વિકલ્પ નથી; પ્રોફાઇલ --profile FILE રૂપે અપાય છે.</translation>
    </message>
    <message>
        <source>--sandbox and --profile exclude each other: the sandbox brings its own profile.</source>
        <translation>--sandbox અને --profile એકસાથે ન આપી શકાય: સેન્ડબોક્સની પોતાની પ્રોફાઇલ હોય છે.</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile સાથે ફાઇલનો પાથ આપવો જરૂરી છે.</translation>
    </message>
    <message>
        <source>Instead of opening the window: verify, export or count the journal. “itr-desk journal --help” says more.</source>
        <translation>વિન્ડો ખોલવાને બદલે: જર્નલની ચકાસણી, નિકાસ કે ગણતરી કરો. “itr-desk journal --help” વધુ જણાવે છે.</translation>
    </message>
    <message>
        <source>Instead of opening the window: say which settings hold and what is wrong with them. “itr-desk config --help” says more.</source>
        <translation>વિન્ડો ખોલવાને બદલે: કઈ સેટિંગ્સ લાગુ છે અને તેમાં શું ખોટું છે તે જણાવો. “itr-desk config --help” વધુ જણાવે છે.</translation>
    </message>
    <message>
        <source>Instead of opening the window: say whether a Bearer token is stored, store or delete one. “itr-desk token --help” says more.</source>
        <translation>વિન્ડો ખોલવાને બદલે: Bearer ટોકન સાચવેલો છે કે નહીં તે જણાવો, તેને સાચવો કે કાઢી નાખો. “itr-desk token --help” વધુ જણાવે છે.</translation>
    </message>
    <message>
        <source>Fill the screen, for members of the public who enter their own PAN and OTP.</source>
        <translation>આખી સ્ક્રીન પર ચલાવો, પોતાનો PAN અને OTP જાતે દાખલ કરતા લોકો માટે.</translation>
    </message>
    <message>
        <source>Instead of opening the window: set the PIN by which staff leave the kiosk. “itr-desk kiosk --help” says more.</source>
        <translation>વિન્ડો ખોલવાને બદલે: જે PINથી કર્મચારીઓ કિઓસ્કમાંથી બહાર નીકળે છે તે નક્કી કરો. “itr-desk kiosk --help” વધુ જણાવે છે.</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Point at a bar, or go through them with the arrow keys, to read what it says.</source>
        <translation>કોઈ પટ્ટી શું કહે છે તે વાંચવા તેના પર પોઇન્ટર લઈ જાઓ, અથવા એરો કીથી પટ્ટીઓ પર ફરો.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Not supplied</source>
        <translation>આપેલ નથી</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>કોઈ ફેરફાર નથી</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <translation> (%1 %)</translation>
    </message>
    <message>
        <source>No year named</source>
        <translation>વર્ષ જણાવેલ નથી</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>આપેલ નથી</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; the same as %2</source>
        <translation>%1; %2 જેટલું જ</translation>
    </message>
    <message>
        <source>%1; %2 more than %3</source>
        <translation>%1; %3 થી %2 વધુ</translation>
    </message>
    <message>
        <source>%1; %2 less than %3</source>
        <translation>%1; %3 થી %2 ઓછું</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>The years compared</source>
        <translation>વર્ષોની સરખામણી</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>There is no such key; the keys are: %1.</source>
        <translation>આવી કોઈ કી નથી; કીઓ આ છે: %1.</translation>
    </message>
    <message>
        <source>Set by your organisation in %1.</source>
        <comment>file</comment>
        <translation>તમારી સંસ્થાએ તે %1 માં નક્કી કરેલું છે.</translation>
    </message>
    <message>
        <source>Only your organisation can set it, in %1.</source>
        <comment>file</comment>
        <translation>તે માત્ર તમારી સંસ્થા %1 માં નક્કી કરી શકે.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the address of the service, for example https://relay.example/.</source>
        <translation>આ કી આપેલી નથી; તેમાં સેવાનું સરનામું હોવું જોઈએ, જેમ કે https://relay.example/.</translation>
    </message>
    <message>
        <source>Then service/tokenFile must name the file.</source>
        <translation>તો service/tokenFile માં ફાઇલનું નામ હોવું જોઈએ.</translation>
    </message>
    <message>
        <source>Allowed is that only with service/bearer=file, and service/bearer is “%1”.</source>
        <translation>તે માત્ર service/bearer=file સાથે આપી શકાય, અને service/bearer નું મૂલ્ય “%1” છે.</translation>
    </message>
    <message>
        <source>Allowed is less than otp/lifetimeSeconds, which is %1.</source>
        <translation>મૂલ્ય otp/lifetimeSeconds થી ઓછું હોવું જોઈએ, જે %1 છે.</translation>
    </message>
    <message>
        <source>Allowed is that only together with service/clientCertificate.</source>
        <translation>તે માત્ર service/clientCertificate સાથે જ આપી શકાય.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s host, because network/proxy is manual.</source>
        <translation>આ કી આપેલી નથી; તેમાં પ્રોક્સીનો હોસ્ટ હોવો જોઈએ, કારણ કે network/proxy નું મૂલ્ય manual છે.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s port, because network/proxy is manual.</source>
        <translation>આ કી આપેલી નથી; તેમાં પ્રોક્સીનો પોર્ટ હોવો જોઈએ, કારણ કે network/proxy નું મૂલ્ય manual છે.</translation>
    </message>
</context>
<context>
    <name>ConfigCommand</name>
    <message>
        <source>The user&apos;s FILE; without it, your own, where there is one.</source>
        <translation>વપરાશકર્તાની ફાઇલ FILE; ન આપો તો તમારી પોતાની, જો હોય.</translation>
    </message>
    <message>
        <source>Of reference: as a manual page.</source>
        <translation>reference માટે: મેન્યુઅલ પાના રૂપે.</translation>
    </message>
    <message>
        <source>Of reference: as a table in Markdown.</source>
        <translation>reference માટે: Markdown માં કોષ્ટક રૂપે.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>આ મદદ બતાવો.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>words for a value</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>policy, %1, line %2; locked</source>
        <translation>નીતિ, %1, લીટી %2; લૉક</translation>
    </message>
    <message>
        <source>user, %1, line %2</source>
        <translation>વપરાશકર્તા, %1, લીટી %2</translation>
    </message>
    <message>
        <source>default; locked</source>
        <translation>ડિફૉલ્ટ; લૉક</translation>
    </message>
    <message>
        <source>default</source>
        <translation>ડિફૉલ્ટ</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile સાથે ફાઇલનો પાથ આપવો જરૂરી છે.</translation>
    </message>
    <message>
        <source>--man and --markdown belong to reference.</source>
        <translation>--man અને --markdown માત્ર reference સાથે અપાય છે.</translation>
    </message>
    <message>
        <source>Say which setting, as in “itr-desk config explain service/baseUrl”.</source>
        <translation>કઈ સેટિંગ તે જણાવો, જેમ કે “itr-desk config explain service/baseUrl”.</translation>
    </message>
    <message>
        <source>Say one of check, show, explain and reference.</source>
        <translation>check, show, explain અને reference માંથી એક લખો.</translation>
    </message>
    <message>
        <source>Say one of --man and --markdown.</source>
        <translation>--man અને --markdown માંથી એક લખો.</translation>
    </message>
    <message>
        <source>Says which settings hold and where they come from: the defaults, the organisation&apos;s policy, your own file.
Exit status: 0 done, and of check: nothing is wrong; 2 the configuration is wrong, or it could not be done.</source>
        <translation>કઈ સેટિંગ્સ લાગુ છે અને તે ક્યાંથી આવે છે તે જણાવે છે: ડિફૉલ્ટ, સંસ્થાની નીતિ, તમારી પોતાની ફાઇલ.
એક્ઝિટ સ્થિતિ: 0 કામ થઈ ગયું, અને check માં: કશું ખોટું નથી; 2 ગોઠવણી ખોટી છે, અથવા કામ થઈ શક્યું નહીં.</translation>
    </message>
    <message>
        <source>Say everything that is wrong.</source>
        <translation>જે કંઈ ખોટું છે તે બધું જણાવો.</translation>
    </message>
    <message>
        <source>Show every setting with its value and where that comes from.</source>
        <translation>દરેક સેટિંગ તેના મૂલ્ય સાથે બતાવો, અને તે ક્યાંથી આવે છે.</translation>
    </message>
    <message>
        <source>Explain one setting.</source>
        <translation>એક સેટિંગ સમજાવો.</translation>
    </message>
    <message>
        <source>Write the reference of all settings.</source>
        <translation>બધી સેટિંગ્સનો સંદર્ભ લખી આપો.</translation>
    </message>
    <message>
        <source>Usage: itr-desk config check|show|explain KEY|reference [options]</source>
        <translation>ઉપયોગ: itr-desk config check|show|explain KEY|reference [વિકલ્પો]</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>કશું ખોટું નથી.</translation>
    </message>
    <message>
        <source>No service/baseUrl is set, so the desk opens without a service.</source>
        <translation>service/baseUrl નક્કી કરેલું નથી, તેથી ડેસ્ક સેવા વગર ખૂલે છે.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; “itr-desk config show” lists them all.</source>
        <translation>“%1” નામની કોઈ સેટિંગ નથી; “itr-desk config show” બધીની યાદી આપે છે.</translation>
    </message>
    <message>
        <source>Type: %1. Allowed is %2.</source>
        <translation>પ્રકાર: %1. માન્ય: %2.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>ડિફૉલ્ટ: %1.</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>કોણ બદલી શકે: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>ક્યાં દેખાય છે: %1</translation>
    </message>
    <message>
        <source>Now: %1 [%2]</source>
        <comment>value, where it comes from</comment>
        <translation>અત્યારે: %1 [%2]</translation>
    </message>
    <message>
        <source>Without effect: %1, line %2: “%3”. %4</source>
        <comment>file, line, key, why</comment>
        <translation>અસર વગર: %1, લીટી %2: “%3”. %4</translation>
    </message>
</context>
<context>
    <name>ConfigError</name>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2”: %3</source>
        <comment>file, key, what is allowed</comment>
        <translation>%1: “%2”: %3</translation>
    </message>
    <message>
        <source>%1: “%2” is “%3”. %4</source>
        <comment>file, key, value, what is allowed</comment>
        <translation>%1: “%2” નું મૂલ્ય “%3” છે. %4</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1, લીટી %2</translation>
    </message>
</context>
<context>
    <name>ConfigReference</name>
    <message>
        <source>Allowed is %1.</source>
        <translation>માન્ય: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>ડિફૉલ્ટ: %1.</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>કોણ બદલી શકે: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>ક્યાં દેખાય છે: %1</translation>
    </message>
    <message>
        <source>user</source>
        <comment>who may change a setting</comment>
        <translation>વપરાશકર્તા</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>who may change a setting</comment>
        <translation>વ્યવસ્થાપક</translation>
    </message>
    <message>
        <source>Settings come from three places, the later over the earlier: the defaults, the organisation&apos;s policy in %1, and the user&apos;s file: the one of --profile, else itr-desk/itr-desk.ini in $XDG_CONFIG_HOME (~/.config).</source>
        <translation>સેટિંગ્સ ત્રણ જગ્યાએથી આવે છે, પછીની આગલી કરતાં ઉપર ગણાય: ડિફૉલ્ટ, %1 માં સંસ્થાની નીતિ, અને વપરાશકર્તાની ફાઇલ: --profile થી આપેલી, નહીંતર $XDG_CONFIG_HOME (~/.config) માં itr-desk/itr-desk.ini.</translation>
    </message>
    <message>
        <source>What the policy sets is locked: the user&apos;s file can not change it, and a line there that tries has no effect. There is no option that leads round the policy. Some settings only the policy may change, as soon as there is one; without one the user&apos;s file counts for these as well.</source>
        <translation>નીતિ જે નક્કી કરે તે લૉક રહે છે: વપરાશકર્તાની ફાઇલ તેને બદલી શકે નહીં, અને ત્યાં તેવો પ્રયત્ન કરતી લીટીની કોઈ અસર થતી નથી. નીતિને ટાળી શકાય એવો કોઈ વિકલ્પ નથી. નીતિ હોય ત્યારે કેટલીક સેટિંગ્સ માત્ર નીતિ જ બદલી શકે; નીતિ ન હોય તો તેમાં પણ વપરાશકર્તાની ફાઇલ ગણાય છે.</translation>
    </message>
    <message>
        <source>Policy and its folder must belong to root and be writable by root alone. With a policy that can not be read or holds a mistake ITR Desk does not start. For the sandbox the sections [service] and [network] of the policy do not count, and the others do.</source>
        <translation>નીતિ અને તેનું ફોલ્ડર root નાં હોવાં જોઈએ અને તેમાં માત્ર root લખી શકે. નીતિ વાંચી ન શકાય કે તેમાં ભૂલ હોય તો ITR Desk ચાલુ થતું નથી. સેન્ડબોક્સ માટે નીતિના વિભાગો [service] અને [network] લાગુ પડતા નથી, બાકીના લાગુ પડે છે.</translation>
    </message>
    <message>
        <source>Both files are INI files in UTF-8: “[section]”, “key=value”, and comments in lines of their own that start with #. Relative paths are taken from the folder of the file in which they stand. “itr-desk config check” says what is wrong, “itr-desk config show” what holds and where it comes from, and “itr-desk config explain section/key” the rest.</source>
        <translation>બંને ફાઇલો UTF-8 માં INI ફાઇલો છે: “[section]”, “key=value”, અને પોતાની અલગ લીટીમાં # થી શરૂ થતી ટિપ્પણીઓ. સાપેક્ષ પાથ જે ફાઇલમાં લખ્યા હોય તેના ફોલ્ડરથી ગણાય છે. શું ખોટું છે તે “itr-desk config check” કહે છે, શું લાગુ છે અને ક્યાંથી આવે છે તે “itr-desk config show”, અને બાકીનું “itr-desk config explain section/key”.</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Not connected to a service</source>
        <translation>કોઈ સેવા સાથે જોડાયેલું નથી</translation>
    </message>
    <message>
        <source>ITR Desk was started without a profile, so it does not know which service to ask.</source>
        <translation>ITR Desk પ્રોફાઇલ વગર ચાલુ થયું છે, તેથી કઈ સેવાને પૂછવું તે તેને ખબર નથી.</translation>
    </message>
    <message>
        <source>To try everything with made-up data, on this computer alone:</source>
        <translation>કાલ્પનિક ડેટા સાથે, માત્ર આ કમ્પ્યુટર પર બધું અજમાવવા માટે:</translation>
    </message>
    <message>
        <source>To connect to your organisation&apos;s service:</source>
        <translation>તમારી સંસ્થાની સેવા સાથે જોડાવા માટે:</translation>
    </message>
    <message>
        <source>FILE is a text file with at least these two lines:</source>
        <translation>FILE એક ટેક્સ્ટ ફાઇલ છે જેમાં ઓછામાં ઓછી આ બે લીટી હોય:</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>સેટિંગ્સ…</translation>
    </message>
    <message>
        <source>Or enter the address in the settings, and start ITR Desk again:</source>
        <translation>અથવા સેટિંગ્સમાં સરનામું દાખલ કરો, અને ITR Desk ફરી ચાલુ કરો:</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>Nothing came within %n second(s).</source>
        <translation>
            <numerusform>%n સેકન્ડમાં કશું આવ્યું નહીં.</numerusform>
            <numerusform>%n સેકન્ડમાં કશું આવ્યું નહીં.</numerusform>
        </translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>હોસ્ટનું નામ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>પ્રોક્સી</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>કનેક્શન</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>આ ડેસ્કનું પ્રમાણપત્ર</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>અધિકાર</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>રદ કર્યું.</translation>
    </message>
    <message>
        <source>Not tried: the settings need a look first.</source>
        <translation>અજમાવ્યું નથી: પહેલાં સેટિંગ્સ તપાસવી પડશે.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>%1 માટે કોઈ સરનામું મળ્યું નહીં.</translation>
    </message>
    <message>
        <source>The proxy %1 is %2; it looks up the service itself.</source>
        <translation>પ્રોક્સી %1 નું સરનામું: %2; સેવાનું સરનામું તે પોતે શોધે છે.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 નું સરનામું: %2.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>કોઈ પ્રોક્સી વપરાતો નથી.</translation>
    </message>
    <message>
        <source>%1, port %2, takes connections.</source>
        <translation>%1, પોર્ટ %2, કનેક્શન સ્વીકારે છે.</translation>
    </message>
    <message>
        <source>%1, port %2, takes no connection.</source>
        <translation>%1, પોર્ટ %2, કનેક્શન સ્વીકારતું નથી.</translation>
    </message>
    <message>
        <source>The service takes connections at port %1.</source>
        <translation>સેવા પોર્ટ %1 પર કનેક્શન સ્વીકારે છે.</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>પ્રમાણપત્ર %1 નામ માટે નથી.</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys.</source>
        <translation>સેવાની પ્રમાણપત્ર શૃંખલામાંની કોઈ કી પિન કરેલી કીઓમાંની નથી.</translation>
    </message>
    <message>
        <source>%1 with a certificate that verifies.</source>
        <translation>%1, બરાબર ચકાસાયેલા પ્રમાણપત્ર સાથે.</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none.</source>
        <translation>રિલે પ્રમાણપત્ર માગે છે, અને આ ડેસ્ક પાસે એકે નથી.</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA.</source>
        <translation>રિલે ડેસ્કનું પ્રમાણપત્ર નકારે છે: તેની મુદત પૂરી થઈ છે, તે રદ થયું છે, અથવા બીજા CAનું છે.</translation>
    </message>
    <message>
        <source>This desk has none, and the service did not ask for one.</source>
        <translation>આ ડેસ્ક પાસે એકે નથી, અને સેવાએ માગ્યું પણ નથી.</translation>
    </message>
    <message>
        <source>The service raised no objection to it.</source>
        <translation>સેવાએ તેના પર કોઈ વાંધો ઉઠાવ્યો નહીં.</translation>
    </message>
    <message>
        <source>The service did not answer as one that is in order (HTTP %1).</source>
        <translation>સેવાએ બરાબર ચાલતી સેવા જેવો જવાબ આપ્યો નહીં (HTTP %1).</translation>
    </message>
    <message>
        <source>Not tried: the test sends no token. Something answers there (HTTP %1); whether it accepts the Bearer token only a real request can show.</source>
        <translation>અજમાવ્યું નથી: પરીક્ષણ કોઈ ટોકન મોકલતું નથી. ત્યાંથી જવાબ મળે છે (HTTP %1); Bearer ટોકન સ્વીકારાશે કે નહીં તે માત્ર સાચી વિનંતીથી ખબર પડે.</translation>
    </message>
    <message>
        <source>The proxy refused the user name or the password.</source>
        <translation>પ્રોક્સીએ વપરાશકર્તા નામ કે પાસવર્ડ નકાર્યો.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>પ્રોક્સી વપરાશકર્તા નામ અને પાસવર્ડ માગે છે.</translation>
    </message>
    <message>
        <source>The service takes no connection there.</source>
        <translation>સેવા ત્યાં કનેક્શન સ્વીકારતી નથી.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>સુરક્ષિત કનેક્શન થઈ શક્યું નહીં.</translation>
    </message>
    <message>
        <source>The other side hung up.</source>
        <translation>સામેના પક્ષે કનેક્શન કાપી નાખ્યું.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection.</source>
        <translation>પ્રોક્સીએ કનેક્શન કર્યું નહીં.</translation>
    </message>
    <message>
        <source>The network did not carry it.</source>
        <translation>નેટવર્ક તેને આગળ પહોંચાડી શક્યું નહીં.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>અજમાવ્યું નથી.</translation>
    </message>
</context>
<context>
    <name>ConnectionTestPanel</name>
    <message>
        <source>in order</source>
        <translation>બરાબર</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>આના પર ધ્યાન આપો</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>નિષ્ફળ</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>અજમાવ્યું નથી</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>કનેક્શન ચકાસો(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>રિપોર્ટ કૉપિ કરો(&amp;C)</translation>
    </message>
    <message>
        <source>Tries the way to the service step by step. No PAN, password, OTP or token is sent.</source>
        <translation>સેવા સુધીનો રસ્તો એક-એક પગલું કરીને અજમાવે છે. કોઈ PAN, પાસવર્ડ, OTP કે ટોકન મોકલાતો નથી.</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>પરીક્ષણ રદ કરો(&amp;C)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>પરીક્ષણ ચાલે છે…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>step, result, words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The service could not be reached as it should be; the step that failed says why.</source>
        <translation>સેવાનો જેવો જોઈએ તેવો સંપર્ક થઈ શક્યો નહીં; કેમ તે નિષ્ફળ ગયેલું પગલું કહે છે.</translation>
    </message>
    <message>
        <source>The service can be reached, but something needs a look soon.</source>
        <translation>સેવાનો સંપર્ક થાય છે, પણ કોઈ બાબત પર જલદી ધ્યાન આપવું પડશે.</translation>
    </message>
    <message>
        <source>The service can be reached.</source>
        <translation>સેવાનો સંપર્ક થાય છે.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms). %4</source>
        <comment>step, result, time, words</comment>
        <translation>%1: %2 (%3 મિ.સે.). %4</translation>
    </message>
</context>
<context>
    <name>ConsentNoticeBox</name>
    <message>
        <source>Consent notice</source>
        <translation>સંમતિની સૂચના</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Step 1 of 4</source>
        <translation>4 માંથી પગલું 1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>સંમતિ</translation>
    </message>
    <message>
        <source>Show the notice to the taxpayer or read it out. Go on only once the taxpayer has agreed.</source>
        <translation>કરદાતાને સૂચના બતાવો અથવા વાંચી સંભળાવો. કરદાતા સંમત થાય પછી જ આગળ વધો.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>હેતુ</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>તમારો સંદર્ભ</translation>
    </message>
    <message>
        <source>Consent &amp;given</source>
        <translation>સંમતિ આપી(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>કેસ બંધ કરો(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>સૂચનાની ભાષા</translation>
    </message>
    <message>
        <source>Draft, to be approved by your counsel</source>
        <translation>મુસદ્દો, તમારા કાનૂની સલાહકારની મંજૂરી માટે</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>સંમતિ કેવી રીતે અપાઈ</translation>
    </message>
    <message>
        <source>In p&amp;erson</source>
        <translation>રૂબરૂ(&amp;E)</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>ફોન પર(&amp;P)</translation>
    </message>
    <message>
        <source>In wr&amp;iting</source>
        <translation>લેખિતમાં(&amp;I)</translation>
    </message>
    <message>
        <source>For PAN %1</source>
        <translation>PAN %1 માટે</translation>
    </message>
    <message>
        <source>The consent could not be recorded, so the case does not go on.</source>
        <translation>સંમતિ નોંધી શકાઈ નહીં, તેથી કેસ આગળ વધતો નથી.</translation>
    </message>
    <message>
        <source>Drafted by a machine, to be approved by your counsel</source>
        <translation>મશીને કરેલો મુસદ્દો, તમારા કાનૂની સલાહકારની મંજૂરી બાકી</translation>
    </message>
    <message>
        <source>Please read this notice. Go on only if you agree to it.</source>
        <translation>કૃપા કરીને આ સૂચના વાંચો. સંમત હો તો જ આગળ વધો.</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>હું સંમત છું(&amp;A)</translation>
    </message>
    <message>
        <source>I do &amp;not agree</source>
        <translation>હું સંમત નથી(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>The OTP is good for about</source>
        <translation>OTPનો બાકી સમય આશરે</translation>
    </message>
    <message>
        <source>The OTP runs out soon. Finish now, or have a new one sent with Resend OTP.</source>
        <translation>OTPનો સમય થોડી વારમાં પૂરો થશે. હમણાં જ પૂરું કરો, અથવા “OTP ફરી મોકલો” થી નવો મંગાવો.</translation>
    </message>
    <message>
        <source>The OTP has probably expired. Have a new one sent with Resend OTP.</source>
        <translation>OTPનો સમય કદાચ પૂરો થઈ ગયો છે. “OTP ફરી મોકલો” થી નવો મંગાવો.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Request an OTP</source>
        <translation>OTP મંગાવવો</translation>
    </message>
    <message>
        <source>With the taxpayer&apos;s PAN and portal password the income-tax portal sends an OTP to the taxpayer&apos;s phone.</source>
        <translation>કરદાતાનો PAN અને પોર્ટલનો પાસવર્ડ આપવાથી આવકવેરા પોર્ટલ કરદાતાના ફોન પર OTP મોકલે છે.</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN બતાવો</translation>
    </message>
    <message>
        <source>Portal password</source>
        <translation>પોર્ટલનો પાસવર્ડ</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>પાસવર્ડ બતાવો</translation>
    </message>
    <message>
        <source>Request OTP</source>
        <translation>OTP મંગાવો</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>ફરીથી શરૂ કરો</translation>
    </message>
    <message>
        <source>That is more than the ten characters of a PAN, so it was left out.</source>
        <translation>આ PANના દસ અક્ષરથી વધુ છે, તેથી તે છોડી દેવાયું છે.</translation>
    </message>
    <message>
        <source>That is longer than any portal password, so it was left out.</source>
        <translation>આ કોઈ પણ પોર્ટલ પાસવર્ડથી લાંબું છે, તેથી તે છોડી દેવાયું છે.</translation>
    </message>
    <message>
        <source>Please enter the PAN.</source>
        <translation>કૃપા કરીને PAN દાખલ કરો.</translation>
    </message>
    <message>
        <source>The PAN is not complete: it has ten characters.</source>
        <translation>PAN અધૂરો છે: તેમાં દસ અક્ષર હોય છે.</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>કૃપા કરીને પોર્ટલનો પાસવર્ડ દાખલ કરો.</translation>
    </message>
    <message>
        <source>Ten characters: five letters, four digits, one letter.</source>
        <translation>દસ અક્ષર: પાંચ મૂળાક્ષર, ચાર અંક, એક મૂળાક્ષર.</translation>
    </message>
    <message>
        <source>%1 is no holder letter we know: please check the fourth letter.</source>
        <translation>%1 અમને ખબર હોય એવો ધારક-અક્ષર નથી: કૃપા કરીને ચોથો અક્ષર તપાસો.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · kind of holder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock ચાલુ છે.</translation>
    </message>
    <message>
        <source>Held in locked memory until the OTP is accepted or the case is left.</source>
        <translation>OTP સ્વીકારાય કે કેસ છોડાય ત્યાં સુધી લૉક કરેલી મેમરીમાં રખાય છે.</translation>
    </message>
    <message>
        <source>Sent once, for this request, and kept nowhere.</source>
        <translation>માત્ર આ વિનંતી માટે એક વાર મોકલાય છે, ક્યાંય રખાતો નથી.</translation>
    </message>
    <message>
        <source>Step 2 of 4</source>
        <translation>4 માંથી પગલું 2</translation>
    </message>
    <message>
        <source>With your PAN and your portal password the income-tax portal sends an OTP to your phone.</source>
        <translation>તમારો PAN અને પોર્ટલનો પાસવર્ડ આપવાથી આવકવેરા પોર્ટલ તમારા ફોન પર OTP મોકલે છે.</translation>
    </message>
</context>
<context>
    <name>CsvDropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>ફાઇલ પસંદ કરો…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>CSV ફાઇલ અહીં મૂકો</translation>
    </message>
    <message>
        <source>One line per case: your reference and the PAN. Headings are recognised.</source>
        <translation>દરેક કેસ માટે એક લીટી: તમારો સંદર્ભ અને PAN. મથાળાં ઓળખી લેવાય છે.</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Figure (amounts in ₹)</source>
        <translation>આંકડો (રકમ ₹ માં)</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>વર્ષ આપેલ નથી</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>There is no such file, or it is not a file that can be read.</source>
        <translation>આવી કોઈ ફાઇલ નથી, અથવા તે વાંચી શકાય એવી ફાઇલ નથી.</translation>
    </message>
    <message>
        <source>The file can not be read: %1.</source>
        <translation>ફાઇલ વાંચી શકાતી નથી: %1.</translation>
    </message>
    <message>
        <source>The file is larger than a work list can be: allowed are %1 MB.</source>
        <translation>ફાઇલ કામની યાદી હોઈ શકે તેનાથી મોટી છે: %1 MB સુધી ચાલે.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Split it into smaller files and open one after the other.</source>
        <translation>ફાઇલમાં %1 થી વધુ લીટીઓ છે. તેને નાની ફાઇલોમાં વહેંચો અને એક પછી એક ખોલો.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>This is a spreadsheet, not a CSV file. Open it in the spreadsheet program, save it as CSV, and choose that file.</source>
        <translation>આ સ્પ્રેડશીટ છે, CSV ફાઇલ નથી. તેને સ્પ્રેડશીટ પ્રોગ્રામમાં ખોલો, CSV તરીકે સાચવો, અને તે ફાઇલ પસંદ કરો.</translation>
    </message>
    <message>
        <source>This is no text file. Choose a CSV file with a reference and a PAN on each line.</source>
        <translation>આ ટેક્સ્ટ ફાઇલ નથી. દરેક લીટીમાં સંદર્ભ અને PAN હોય એવી CSV ફાઇલ પસંદ કરો.</translation>
    </message>
</context>
<context>
    <name>CutOffDialog</name>
    <message>
        <source>may still be logged in</source>
        <translation>હજી લૉગ ઇન હોઈ શકે</translation>
    </message>
    <message>
        <source>logging out…</source>
        <translation>લૉગ આઉટ થાય છે…</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>લૉગ આઉટ થયું</translation>
    </message>
    <message>
        <source>not logged out</source>
        <translation>લૉગ આઉટ થયું નથી</translation>
    </message>
    <message>
        <source>left</source>
        <translation>છોડી દીધો</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN બતાવો</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>લૉગ આઉટ કરો</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>રહેવા દો</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Cases that were cut off — ITR Desk</source>
        <translation>અધવચ્ચે અટકેલા કેસ — ITR Desk</translation>
    </message>
    <message>
        <source>Cases that were cut off</source>
        <translation>અધવચ્ચે અટકેલા કેસ</translation>
    </message>
    <message>
        <source>The desk ended while these cases were open, so they may still be logged in at the portal. The journal holds no whole PAN: enter it to log a case out.</source>
        <translation>આ કેસ ખુલ્લા હતા ત્યારે ડેસ્ક બંધ થયું, તેથી પોર્ટલ પર તે હજી લૉગ ઇન હોઈ શકે. જર્નલમાં આખો PAN હોતો નથી: કેસને લૉગ આઉટ કરવા PAN દાખલ કરો.</translation>
    </message>
    <message>
        <source>Notes that the logout was not made, and does not offer it again</source>
        <translation>લૉગ આઉટ કરાયું નથી એમ નોંધે છે, અને તે ફરી પૂછતું નથી</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reference, masked PAN</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2. Last: %3, %4</source>
        <comment>whose case, its state, last event, time</comment>
        <translation>%1 — %2. છેલ્લે: %3, %4</translation>
    </message>
    <message>
        <source>Of the chosen case. It is compared with the journal before anything is sent.</source>
        <translation>પસંદ કરેલા કેસનો. કશું પણ મોકલતાં પહેલાં તેને જર્નલ સાથે સરખાવાય છે.</translation>
    </message>
    <message>
        <source>This is not the PAN of the chosen case. Nothing was sent.</source>
        <translation>આ પસંદ કરેલા કેસનો PAN નથી. કશું મોકલાયું નથી.</translation>
    </message>
    <message>
        <source>Noted: the logout was not made.</source>
        <translation>નોંધ્યું: લૉગ આઉટ કરાયું નથી.</translation>
    </message>
</context>
<context>
    <name>DataTree</name>
    <message>
        <source>Previous</source>
        <translation>પાછલું</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>આગલું</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>મૂલ્ય બતાવો…</translation>
    </message>
    <message>
        <source>All fields of the return</source>
        <translation>રિટર્નનાં બધાં ફીલ્ડ</translation>
    </message>
    <message>
        <source>Find a field or a value</source>
        <translation>ફીલ્ડ કે મૂલ્ય શોધો</translation>
    </message>
    <message>
        <source>Masked values are not searched for what they hide.</source>
        <translation>છુપાવેલાં મૂલ્યોમાં શું છે તે શોધાતું નથી.</translation>
    </message>
    <message>
        <source>Shows the masked value of the chosen row for a short while. This is noted in the journal.</source>
        <translation>પસંદ કરેલી હરોળનું છુપાવેલું મૂલ્ય થોડી વાર માટે બતાવે છે. આ જર્નલમાં નોંધાય છે.</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L2 થી વધુમાંથી %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2…</source>
        <translation>%L2 માંથી %L1…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2 માંથી %L1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>શોધાય છે…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>મળ્યું નથી</translation>
    </message>
    <message>
        <source>Show the value of %1?</source>
        <translation>%1 નું મૂલ્ય બતાવવું છે?</translation>
    </message>
    <message numerus="yes">
        <source>The journal notes that you had it shown. It is masked again after %n second(s).</source>
        <translation>
            <numerusform>તમે તે જોયું એમ જર્નલમાં નોંધાય છે. %n સેકન્ડ પછી તે ફરી છુપાવી દેવાય છે.</numerusform>
            <numerusform>તમે તે જોયું એમ જર્નલમાં નોંધાય છે. %n સેકન્ડ પછી તે ફરી છુપાવી દેવાય છે.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as masked</source>
        <translation>છુપાવેલા રૂપે કૉપિ કરો</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Any day</source>
        <translation>કોઈ પણ દિવસ</translation>
    </message>
    <message>
        <source>Write a day like %1 or %2.</source>
        <translation>દિવસ %1 અથવા %2 ની જેમ લખો.</translation>
    </message>
</context>
<context>
    <name>DeadKey</name>
    <message>
        <source>Keys that make no character together were left out. Show what you entered and check it, or paste it.</source>
        <translation>જે કી ભેગી મળીને કોઈ અક્ષર બનાવતી નથી તે છોડી દેવાઈ છે. દાખલ કરેલું બતાવીને તપાસો, અથવા તેને પેસ્ટ કરો.</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>The outcomes have been written.</source>
        <translation>પરિણામો લખાઈ ગયાં છે.</translation>
    </message>
    <message>
        <source>The outcomes could not be written.</source>
        <translation>પરિણામો લખી શકાયાં નહીં.</translation>
    </message>
    <message>
        <source>Export outcomes</source>
        <translation>પરિણામો નિકાસ કરો</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The journal can not be written, so nothing can be sent.</source>
        <translation>જર્નલ લખી શકાતું નથી, તેથી કશું મોકલી શકાતું નથી.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were cut off when the desk ended the last time. Log them out at the portal now?</source>
        <translation>
            <numerusform>છેલ્લી વાર ડેસ્ક બંધ થયું ત્યારે %n કેસ અધવચ્ચે અટક્યો હતો. હવે તેને પોર્ટલમાંથી લૉગ આઉટ કરવો છે?</numerusform>
            <numerusform>છેલ્લી વાર ડેસ્ક બંધ થયું ત્યારે %n કેસ અધવચ્ચે અટક્યા હતા. હવે તેમને પોર્ટલમાંથી લૉગ આઉટ કરવા છે?</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps still logged in there: %1. Later you find this in the menu, under Case.</source>
        <translation>કદાચ હજી ત્યાં લૉગ ઇન છે: %1. પછીથી આ “કેસ” મેનૂમાં મળશે.</translation>
    </message>
    <message>
        <source>Log out…</source>
        <translation>લૉગ આઉટ કરો…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>હમણાં નહીં</translation>
    </message>
</context>
<context>
    <name>DeskDisplay</name>
    <message>
        <source>there is no display to open a window on; start it from a desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation>વિન્ડો ખોલવા માટે કોઈ ડિસ્પ્લે નથી; તેને ડેસ્કટૉપમાંથી ચાલુ કરો, અથવા DISPLAY કે WAYLAND_DISPLAY સેટ કરો.</translation>
    </message>
    <message>
        <source>no window can be opened on %1. Check that this display is running and that you may use it, or start itr-desk from a desktop.</source>
        <translation>%1 પર કોઈ વિન્ડો ખોલી શકાતી નથી. આ ડિસ્પ્લે ચાલુ છે અને તમે તે વાપરી શકો છો તે તપાસો, અથવા itr-desk ને ડેસ્કટૉપમાંથી ચાલુ કરો.</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>ITR Desk</source>
        <translation>ITR Desk</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>&amp;Case</source>
        <translation>કેસ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>નવો કેસ(&amp;N)</translation>
    </message>
    <message>
        <source>Next case that &amp;needs me</source>
        <translation>મારી જરૂર હોય તેવો આગલો કેસ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>કેસ શોધો(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>નિકાસ કરો(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>સંમતિ પાછી ખેંચો(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>કેસ બંધ કરો(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove ended cases from the list</source>
        <translation>સમાપ્ત કેસ યાદીમાંથી કાઢો(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>બહાર નીકળો(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Work list</source>
        <translation>કામની યાદી(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>આયાત કરો(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export outcomes…</source>
        <translation>પરિણામો નિકાસ કરો(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>દેખાવ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>જર્નલ(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;List of cases</source>
        <translation>કેસની યાદી(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sound when an answer arrives</source>
        <translation>જવાબ આવે ત્યારે અવાજ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Desktop notification when an answer arrives</source>
        <translation>જવાબ આવે ત્યારે ડેસ્કટૉપ નોટિફિકેશન(&amp;D)</translation>
    </message>
    <message>
        <source>Cases that were cut &amp;off…</source>
        <translation>અધવચ્ચે અટકેલા કેસ(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>સેટિંગ્સ(&amp;S)…</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>હમણાં લૉક કરો(&amp;K)</translation>
    </message>
</context>
<context>
    <name>DeskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>સેન્ડબોક્સ બંધ થઈ ગયું છે.</translation>
    </message>
    <message>
        <source>The CA file of the profile holds no certificate that can be read.</source>
        <translation>પ્રોફાઇલની CA ફાઇલમાં વાંચી શકાય એવું કોઈ પ્રમાણપત્ર નથી.</translation>
    </message>
    <message>
        <source>Close the window and start itr-desk --sandbox again.</source>
        <translation>વિન્ડો બંધ કરો અને itr-desk --sandbox ફરી ચાલુ કરો.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, why it has no effect</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not everything in %1 has an effect.</source>
        <translation>%1 માં લખેલા બધાની અસર થતી નથી.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new one in time; without it nothing can be requested.</source>
        <translation>તમારા વ્યવસ્થાપક પાસે સમયસર નવો માગી લો; તેના વગર કોઈ વિનંતી થઈ શકશે નહીં.</translation>
    </message>
    <message>
        <source>Correct service/caFile in the settings, then start ITR Desk again.</source>
        <translation>સેટિંગ્સમાં service/caFile સુધારો, પછી ITR Desk ફરી ચાલુ કરો.</translation>
    </message>
    <message>
        <source>Correct the settings, then start ITR Desk again.</source>
        <translation>સેટિંગ્સ સુધારો, પછી ITR Desk ફરી ચાલુ કરો.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Not connected</source>
        <translation>જોડાયેલું નથી</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>સેન્ડબોક્સ ચાલુ થાય છે…</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>ITR Desk — SANDBOX</source>
        <translation>ITR Desk — SANDBOX</translation>
    </message>
    <message>
        <source>ITR Desk</source>
        <translation>ITR Desk</translation>
    </message>
    <message>
        <source>%1: %2 (Ctrl+Tab)</source>
        <translation>%1: %2 (Ctrl+Tab)</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>ITR Desk</source>
        <translation>ITR Desk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>With personal numbers in full</source>
        <translation>વ્યક્તિગત નંબરો પૂરેપૂરા બતાવીને</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)</source>
        <translation>રિપોર્ટ (PDF)(&amp;R)</translation>
    </message>
    <message>
        <source>For reading and for the file: the figures of each return and where they were found, the years side by side, the consent, and what the journal says of the case.</source>
        <translation>વાંચવા અને ફાઇલમાં રાખવા માટે: દરેક રિટર્નના આંકડા અને તે ક્યાં મળ્યા, વર્ષો સાથે-સાથે, સંમતિ, અને આ કેસ વિશે જર્નલમાં શું લખ્યું છે.</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)</source>
        <translation>આંકડા (CSV)(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>For a spreadsheet: a row for each figure, a column for each of %n return(s).</source>
        <translation>
            <numerusform>સ્પ્રેડશીટ માટે: દરેક આંકડાની એક હરોળ, અને %n રિટર્નની એક કૉલમ.</numerusform>
            <numerusform>સ્પ્રેડશીટ માટે: દરેક આંકડાની એક હરોળ, અને %n રિટર્નમાંથી દરેકની એક કૉલમ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;turns (JSON)</source>
        <translation>રિટર્ન (JSON)(&amp;T)</translation>
    </message>
    <message>
        <source>For other programs: the whole return as the portal supplied it.</source>
        <translation>બીજા પ્રોગ્રામો માટે: આખું રિટર્ન, પોર્ટલે આપ્યું તેવું.</translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation>કયાં રિટર્ન</translation>
    </message>
    <message numerus="yes">
        <source>All %n return(s) in one file</source>
        <translation>
            <numerusform>%n રિટર્ન એક ફાઇલમાં</numerusform>
            <numerusform>બધાં %n રિટર્ન એક ફાઇલમાં</numerusform>
        </translation>
    </message>
    <message>
        <source>Return %1, its year was not supplied</source>
        <translation>રિટર્ન %1, તેનું વર્ષ આપેલ નથી</translation>
    </message>
    <message>
        <source>Only the return for %1</source>
        <comment>assessment year</comment>
        <translation>માત્ર %1 નું રિટર્ન</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses will be in the file in full. Only you can read it; keep it that way.</source>
        <translation>ફાઇલમાં PAN, Aadhaar, ખાતાં, મોબાઇલ નંબર અને ઈ-મેલ સરનામાં પૂરેપૂરાં હશે. તે માત્ર તમે વાંચી શકો છો; એમ જ રાખો.</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked, as your organisation&apos;s policy says. Only you can read the file.</source>
        <translation>તમારી સંસ્થાની નીતિ પ્રમાણે PAN, Aadhaar, ખાતાં, મોબાઇલ નંબર અને ઈ-મેલ સરનામાં છુપાવેલાં છે. ફાઇલ માત્ર તમે વાંચી શકો છો.</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked. Only you can read the file.</source>
        <translation>PAN, Aadhaar, ખાતાં, મોબાઇલ નંબર અને ઈ-મેલ સરનામાં છુપાવેલાં છે. ફાઇલ માત્ર તમે વાંચી શકો છો.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>આ રીતે સાચવો(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>રિપોર્ટ પ્રિન્ટ કરો(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>ફોલ્ડર ખોલો(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Export this case</source>
        <translation>આ કેસ નિકાસ કરો</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ફાઇલ લખાય છે…</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>ફાઇલ લખાઈ નથી.</translation>
    </message>
    <message>
        <source>The file was not kept, because the journal could not note it.</source>
        <translation>ફાઇલ રખાઈ નથી, કારણ કે જર્નલમાં તેની નોંધ થઈ શકી નહીં.</translation>
    </message>
    <message>
        <source>The file was written. Only you can read it.</source>
        <translation>ફાઇલ લખાઈ ગઈ. તે માત્ર તમે વાંચી શકો છો.</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>રિપોર્ટ પ્રિન્ટ થાય છે…</translation>
    </message>
</context>
<context>
    <name>FieldPainter</name>
    <message>
        <source>shown</source>
        <translation>બતાવેલું</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>છુપાવેલું</translation>
    </message>
</context>
<context>
    <name>FileTokenStore</name>
    <message>
        <source>The token&apos;s file is replaced or deleted by whoever made it.</source>
        <translation>ટોકનની ફાઇલ જેણે બનાવી હોય તે જ તેને બદલે કે કાઢી નાખે છે.</translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The file can not be read; it must exist and be readable by you.</source>
        <translation>ફાઇલ વાંચી શકાતી નથી; તે હોવી જોઈએ અને તમે તેને વાંચી શકવા જોઈએ.</translation>
    </message>
    <message>
        <source>The file is larger than 64 KiB; it must be a small INI file.</source>
        <translation>ફાઇલ 64 KiB થી મોટી છે; તે નાની INI ફાઇલ હોવી જોઈએ.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; it must be.</source>
        <translation>ફાઇલ UTF-8 ટેક્સ્ટ નથી; તે UTF-8 હોવી જોઈએ.</translation>
    </message>
    <message>
        <source>It stands twice, in lines %1 and %2; allowed is once.</source>
        <translation>તે બે વાર લખેલું છે, લીટી %1 અને %2 માં; એક જ વાર ચાલે.</translation>
    </message>
    <message>
        <source>The line holds a control character; allowed is plain text.</source>
        <translation>લીટીમાં નિયંત્રણ અક્ષર છે; માત્ર સાદું લખાણ ચાલે.</translation>
    </message>
    <message>
        <source>The line is neither “[section]” nor “key=value” under a section, nor a comment that starts with #.</source>
        <translation>લીટી “[section]” નથી, વિભાગ નીચે “key=value” નથી, કે # થી શરૂ થતી ટિપ્પણી પણ નથી.</translation>
    </message>
</context>
<context>
    <name>ItrDataPage</name>
    <message>
        <source>For PAN %1.</source>
        <translation>PAN %1 માટે.</translation>
    </message>
    <message>
        <source>Latest return</source>
        <translation>સૌથી તાજું રિટર્ન</translation>
    </message>
    <message>
        <source>Step 4 of 4</source>
        <translation>4 માંથી પગલું 4</translation>
    </message>
    <message>
        <source>The ITR data</source>
        <translation>ITRનો ડેટા</translation>
    </message>
    <message>
        <source>Views of the data</source>
        <translation>ડેટાના દેખાવ</translation>
    </message>
    <message>
        <source>Fetch another year</source>
        <translation>બીજું વર્ષ મેળવો</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>આકારણી વર્ષો</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>સારાંશ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>સરખામણી</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>બધાં ફીલ્ડ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>નિકાસ કરો…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>પ્રિન્ટ કરો…</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>કેસ બંધ કરો</translation>
    </message>
    <message>
        <source>The value is not shown, because the journal could not note it.</source>
        <translation>મૂલ્ય બતાવાયું નથી, કારણ કે જર્નલમાં તેની નોંધ થઈ શકી નહીં.</translation>
    </message>
</context>
<context>
    <name>ItrSummary</name>
    <message>
        <source>Name</source>
        <translation>નામ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ફોર્મ</translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation>આકારણી વર્ષ</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>કઈ કલમ હેઠળ ભર્યું</translation>
    </message>
    <message>
        <source>Filing date</source>
        <translation>ભર્યાની તારીખ</translation>
    </message>
    <message>
        <source>Acknowledgement number</source>
        <translation>સ્વીકૃતિ નંબર</translation>
    </message>
    <message>
        <source>Gross total income</source>
        <translation>ગ્રોસ કુલ આવક</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>કુલ આવક</translation>
    </message>
    <message>
        <source>Net tax liability</source>
        <translation>ચોખ્ખી કર જવાબદારી</translation>
    </message>
    <message>
        <source>Taxes paid</source>
        <translation>ભરેલો કર</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>મળવાપાત્ર રિફંડ</translation>
    </message>
</context>
<context>
    <name>ItrTreeModel</name>
    <message>
        <source>%1, masked</source>
        <translation>%1, છુપાવેલું</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n ફીલ્ડ</numerusform>
            <numerusform>%n ફીલ્ડ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n આઇટમ</numerusform>
            <numerusform>%n આઇટમ</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ફીલ્ડ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>મૂલ્ય</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>The journal FILE; without it, your own.</source>
        <translation>જર્નલની ફાઇલ FILE; ન આપો તો તમારું પોતાનું જર્નલ.</translation>
    </message>
    <message>
        <source>Of export: csv (for spreadsheets, the default) or jsonl (JSON Lines).</source>
        <translation>export માટે: csv (સ્પ્રેડશીટ માટે, ડિફૉલ્ટ) અથવા jsonl (JSON Lines).</translation>
    </message>
    <message>
        <source>Of export: write FILE, readable by you alone; without it, to the terminal.</source>
        <translation>export માટે: FILE લખો, જે માત્ર તમે વાંચી શકો; ન આપો તો ટર્મિનલ પર.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>આ મદદ બતાવો.</translation>
    </message>
    <message>
        <source>Say one of verify, export and stats.</source>
        <translation>verify, export અને stats માંથી એક લખો.</translation>
    </message>
    <message>
        <source>--format and --output belong to export.</source>
        <translation>--format અને --output માત્ર export સાથે અપાય છે.</translation>
    </message>
    <message>
        <source>--%1 needs the path of a file.</source>
        <translation>--%1 સાથે ફાઇલનો પાથ આપવો જરૂરી છે.</translation>
    </message>
    <message>
        <source>--format is csv or jsonl.</source>
        <translation>--format એટલે csv અથવા jsonl.</translation>
    </message>
    <message>
        <source>Verifies, exports or counts the journal.
Exit status: 0 done, and of verify: the journal is whole; 1 the journal is broken; 2 it could not be done.</source>
        <translation>જર્નલની ચકાસણી, નિકાસ કે ગણતરી કરે છે.
એક્ઝિટ સ્થિતિ: 0 કામ થઈ ગયું, અને verify માં: જર્નલ અખંડ છે; 1 જર્નલ ખંડિત છે; 2 કામ થઈ શક્યું નહીં.</translation>
    </message>
    <message>
        <source>Prove that nothing was changed, added or taken away.</source>
        <translation>કશું બદલાયું, ઉમેરાયું કે કઢાયું નથી તે સાબિત કરો.</translation>
    </message>
    <message>
        <source>Write out all entries.</source>
        <translation>બધી નોંધો લખી આપો.</translation>
    </message>
    <message>
        <source>Show what it holds, in figures.</source>
        <translation>તેમાં શું છે તે આંકડામાં બતાવો.</translation>
    </message>
    <message>
        <source>Usage: itr-desk journal verify|export|stats [options]</source>
        <translation>ઉપયોગ: itr-desk journal verify|export|stats [વિકલ્પો]</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s) verified.</source>
        <translation>
            <numerusform>જર્નલ અખંડ છે: %n નોંધ ચકાસાઈ.</numerusform>
            <numerusform>જર્નલ અખંડ છે: %n નોંધો ચકાસાઈ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its key is not beside it, so its two ends were not proven.</source>
        <translation>તેની કી તેની સાથે નથી, તેથી તેના બે છેડા સાબિત થયા નથી.</translation>
    </message>
    <message>
        <source>The journal is BROKEN. %1</source>
        <translation>જર્નલ ખંડિત છે. %1</translation>
    </message>
    <message>
        <source>Entries verified before that: %1.</source>
        <translation>તે પહેલાં ચકાસાયેલી નોંધો: %1.</translation>
    </message>
    <message>
        <source>File: %1 (%2 bytes)</source>
        <translation>ફાઇલ: %1 (%2 બાઇટ)</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>નોંધો: %1</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>કેસ: %1</translation>
    </message>
    <message>
        <source>Oldest: %1, %2</source>
        <translation>સૌથી જૂની: %1, %2</translation>
    </message>
    <message>
        <source>Newest: %1, %2</source>
        <translation>સૌથી નવી: %1, %2</translation>
    </message>
    <message>
        <source>Pruned: up to entry %1</source>
        <translation>કાઢી નાખેલી: નોંધ %1 સુધી</translation>
    </message>
    <message>
        <source>“itr-desk journal --help” says more.</source>
        <translation>“itr-desk journal --help” વધુ જણાવે છે.</translation>
    </message>
</context>
<context>
    <name>JournalDetails</name>
    <message>
        <source>Chosen entry</source>
        <translation>પસંદ કરેલી નોંધ</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation>આખી નોંધ વાંચવા તેને પસંદ કરો.</translation>
    </message>
</context>
<context>
    <name>JournalError</name>
    <message>
        <source>The journal %1 can not be opened. Check that you may read and write it and its folder.</source>
        <translation>જર્નલ %1 ખોલી શકાતું નથી. તમે તેને અને તેના ફોલ્ડરને વાંચી અને લખી શકો છો તે તપાસો.</translation>
    </message>
    <message>
        <source>Others than you can read or change %1. Take their rights away (chmod go= on the folder and its files), and make sure that it belongs to you.</source>
        <translation>તમારા સિવાય બીજા પણ %1 ને વાંચી કે બદલી શકે છે. તેમના અધિકાર લઈ લો (ફોલ્ડર અને તેની ફાઇલો પર chmod go=), અને તે તમારું જ હોય તેની ખાતરી કરો.</translation>
    </message>
    <message>
        <source>The key of the journal is missing or belongs to another journal: %1. Bring the key back from a backup, or move the journal away to begin a new one.</source>
        <translation>જર્નલની કી મળતી નથી અથવા બીજા જર્નલની છે: %1. બેકઅપમાંથી કી પાછી લાવો, અથવા નવું શરૂ કરવા આ જર્નલને બીજે ખસેડો.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a later version of ITR Desk. Use that version.</source>
        <translation>જર્નલ %1 ITR Deskની પછીની આવૃત્તિએ લખ્યું છે. તે આવૃત્તિ વાપરો.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Keep it as it is for your auditor, and move it away to begin a new one; “itr-desk journal verify” says what is wrong with it.</source>
        <translation>જર્નલ %1 બગડેલું છે. તમારા ઑડિટર માટે તેને જેમનું તેમ રાખો, અને નવું શરૂ કરવા તેને બીજે ખસેડો; તેમાં શું ખોટું છે તે “itr-desk journal verify” કહે છે.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal %1 can not be written. Make room on it.</source>
        <translation>ડિસ્ક ભરાઈ ગઈ છે, તેથી જર્નલ %1 લખી શકાતું નથી. તેના પર જગ્યા કરો.</translation>
    </message>
    <message>
        <source>The journal %1 can not be written. Check its disk.</source>
        <translation>જર્નલ %1 લખી શકાતું નથી. તેની ડિસ્ક તપાસો.</translation>
    </message>
</context>
<context>
    <name>JournalExportButton</name>
    <message>
        <source>Export…</source>
        <translation>નિકાસ કરો…</translation>
    </message>
    <message>
        <source>What the filter shows, as CSV…</source>
        <translation>ફિલ્ટર જે બતાવે છે તે, CSV રૂપે…</translation>
    </message>
    <message>
        <source>What the filter shows, as JSON Lines…</source>
        <translation>ફિલ્ટર જે બતાવે છે તે, JSON Lines રૂપે…</translation>
    </message>
    <message>
        <source>The whole journal, as CSV…</source>
        <translation>આખું જર્નલ, CSV રૂપે…</translation>
    </message>
    <message>
        <source>The whole journal, as JSON Lines…</source>
        <translation>આખું જર્નલ, JSON Lines રૂપે…</translation>
    </message>
    <message>
        <source>Exporting… %1 %</source>
        <translation>નિકાસ થાય છે… %1 %</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>જર્નલ નિકાસ કરો</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 ફાઇલો (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln નોંધ</numerusform>
            <numerusform>%Ln નોંધો</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <comment>12 entries; file</comment>
        <translation>%2 માં નિકાસ થઈ: %1.</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>ફાઇલ માત્ર તમે વાંચી શકો છો.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation>ડિસ્ક ભરાઈ ગઈ છે. જગ્યા કરો, અથવા બીજી જગ્યા પસંદ કરો.</translation>
    </message>
    <message>
        <source>%1 can not be written. Choose another place.</source>
        <translation>%1 લખી શકાતી નથી. બીજી જગ્યા પસંદ કરો.</translation>
    </message>
    <message>
        <source>The journal was not exported.</source>
        <translation>જર્નલ નિકાસ થયું નથી.</translation>
    </message>
</context>
<context>
    <name>JournalFilterBar</name>
    <message>
        <source>Clear filter</source>
        <translation>ફિલ્ટર દૂર કરો</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>કોઈ પણ ઘટના</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>આ દિવસથી</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>આ દિવસ સુધી</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ઘટના</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ઑપરેટર</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>પરિણામ</translation>
    </message>
    <message>
        <source>Any other words</source>
        <translation>બીજા કોઈ પણ શબ્દો</translation>
    </message>
    <message>
        <source>The last day comes before the first, so no entry can be found.</source>
        <translation>છેલ્લો દિવસ પહેલા દિવસની અગાઉનો છે, તેથી કોઈ નોંધ મળી શકે નહીં.</translation>
    </message>
    <message>
        <source>Entries are found by the whole PAN, all ten characters of it.</source>
        <translation>નોંધો આખા PANથી, તેના દસેદસ અક્ષરથી, શોધાય છે.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Entry %L1 is missing</source>
        <translation>નોંધ %L1 નથી</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ક્યારે</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ઘટના</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>પરિણામ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>કેસ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ઑપરેટર</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>વર્કસ્ટેશન</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>વિગતો</translation>
    </message>
</context>
<context>
    <name>JournalVerifier</name>
    <message>
        <source>The file does not say which version of ITR Desk wrote it.</source>
        <translation>ITR Deskની કઈ આવૃત્તિએ લખી છે તે ફાઇલ જણાવતી નથી.</translation>
    </message>
    <message>
        <source>The tables of the file are not a journal&apos;s.</source>
        <translation>ફાઇલનાં કોષ્ટકો જર્નલનાં નથી.</translation>
    </message>
    <message>
        <source>The file does not say rightly which versions of ITR Desk may open it.</source>
        <translation>ITR Deskની કઈ આવૃત્તિઓ તેને ખોલી શકે તે ફાઇલ બરાબર જણાવતી નથી.</translation>
    </message>
    <message>
        <source>The file holds something that is not the journal&apos;s.</source>
        <translation>ફાઇલમાં એવું કંઈક છે જે જર્નલનું નથી.</translation>
    </message>
    <message>
        <source>The ends of the journal are not signed off.</source>
        <translation>જર્નલના છેડા સહીથી પ્રમાણિત નથી.</translation>
    </message>
    <message>
        <source>The signature at the old end is not of this journal&apos;s key.</source>
        <translation>જૂના છેડાની સહી આ જર્નલની કીની નથી.</translation>
    </message>
    <message>
        <source>The signature of the newest entry is not of this journal&apos;s key.</source>
        <translation>સૌથી નવી નોંધની સહી આ જર્નલની કીની નથી.</translation>
    </message>
    <message>
        <source>Entry %1 can not be read: the file is damaged.</source>
        <translation>નોંધ %1 વાંચી શકાતી નથી: ફાઇલ બગડેલી છે.</translation>
    </message>
    <message>
        <source>Entry %1 holds what no journal writes.</source>
        <translation>નોંધ %1 માં એવું છે જે કોઈ જર્નલ લખતું નથી.</translation>
    </message>
    <message>
        <source>Entry %1 is missing; entry %2 is there in its place.</source>
        <translation>નોંધ %1 નથી; તેની જગ્યાએ નોંધ %2 છે.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>નોંધ %1 લખાયા પછી બદલાઈ છે.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the entry before it.</source>
        <translation>નોંધ %1 તેની આગળની નોંધ સાથે મેળ ખાતી નથી.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the journal goes on to entry %2.</source>
        <translation>નોંધ %1 નથી: જર્નલ નોંધ %2 સુધી જાય છે.</translation>
    </message>
    <message>
        <source>Entry %1 was added past the end of the journal.</source>
        <translation>નોંધ %1 જર્નલના અંત પછી ઉમેરાઈ છે.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed off.</source>
        <translation>નોંધ %1 તે નથી જે સહીથી પ્રમાણિત થઈ હતી.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>ફાઇલ બગડેલી છે: %1</translation>
    </message>
</context>
<context>
    <name>JournalVerifyButton</name>
    <message>
        <source>Verify</source>
        <translation>ચકાસો</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>ચકાસણી થાય છે… %1 %</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>ચકાસણી રોકો</translation>
    </message>
    <message>
        <source>Verifying was stopped; nothing is proven.</source>
        <translation>ચકાસણી રોકી દેવાઈ; કશું સાબિત થયું નથી.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln નોંધ</numerusform>
            <numerusform>%Ln નોંધો</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is whole: %1, each as it was written.</source>
        <comment>12 entries</comment>
        <translation>જર્નલ અખંડ છે: %1, દરેક જેવી લખાઈ હતી તેવી જ.</translation>
    </message>
    <message>
        <source>Its key was not found, so its beginning and end are not proven.</source>
        <translation>તેની કી મળી નહીં, તેથી તેની શરૂઆત અને અંત સાબિત થયાં નથી.</translation>
    </message>
    <message>
        <source>The journal is broken: entry %L1 is the first that is not as it was written.</source>
        <translation>જર્નલ ખંડિત છે: નોંધ %L1 પહેલી છે જે લખાઈ હતી તેવી નથી.</translation>
    </message>
    <message>
        <source>The journal is broken.</source>
        <translation>જર્નલ ખંડિત છે.</translation>
    </message>
    <message>
        <source>Before it, %1 are whole.</source>
        <comment>12 entries</comment>
        <translation>તે પહેલાં અખંડ: %1.</translation>
    </message>
    <message>
        <source>Keep the file as it is and tell your administrator.</source>
        <translation>ફાઇલ જેમની તેમ રાખો અને તમારા વ્યવસ્થાપકને જણાવો.</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>જર્નલની ચકાસણી થઈ શકી નહીં.</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Journal — ITR Desk</source>
        <translation>જર્નલ — ITR Desk</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>જર્નલની નોંધો</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>તાજું કરો</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln નોંધ</numerusform>
            <numerusform>%Ln નોંધો</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking… %1 found, %2 % of the journal seen</source>
        <comment>12 entries</comment>
        <translation>શોધાય છે… %1 મળી, જર્નલનું %2 % જોવાયું</translation>
    </message>
    <message>
        <source>%1 found among %2</source>
        <comment>12 entries, 500 entries</comment>
        <translation>%1 મળી, કુલ %2</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>બતાવવા માટે કશું નથી.</translation>
    </message>
    <message>
        <source>Looking for entries…</source>
        <translation>નોંધો શોધાય છે…</translation>
    </message>
    <message>
        <source>The journal has no entries yet.</source>
        <translation>જર્નલમાં હજી કોઈ નોંધ નથી.</translation>
    </message>
    <message>
        <source>No entry passes this filter.</source>
        <translation>આ ફિલ્ટર સાથે કોઈ નોંધ મળતી નથી.</translation>
    </message>
    <message>
        <source>The journal can not be read.</source>
        <translation>જર્નલ વાંચી શકાતું નથી.</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Program started</source>
        <translation>પ્રોગ્રામ ચાલુ થયો</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>પ્રોગ્રામ બંધ થયો</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>કેસ ખોલ્યો</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>સંમતિ આપી</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>સંમતિ પાછી ખેંચી</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>વિનંતી મોકલી</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>વિનંતીનો જવાબ મળ્યો</translation>
    </message>
    <message>
        <source>Request failed</source>
        <translation>વિનંતી નિષ્ફળ ગઈ</translation>
    </message>
    <message>
        <source>OTP confirmed by the operator</source>
        <translation>ઑપરેટરે OTP આવ્યાની પુષ્ટિ કરી</translation>
    </message>
    <message>
        <source>Logout not made</source>
        <translation>લૉગ આઉટ કરાયું નથી</translation>
    </message>
    <message>
        <source>Step refused</source>
        <translation>પગલું નકારાયું</translation>
    </message>
    <message>
        <source>Masked value shown</source>
        <translation>છુપાવેલું મૂલ્ય બતાવ્યું</translation>
    </message>
    <message>
        <source>Case exported</source>
        <translation>કેસ નિકાસ કર્યો</translation>
    </message>
    <message>
        <source>Case printed</source>
        <translation>કેસ પ્રિન્ટ કર્યો</translation>
    </message>
    <message>
        <source>Work list imported</source>
        <translation>કામની યાદી આયાત કરી</translation>
    </message>
    <message>
        <source>Outcomes exported</source>
        <translation>પરિણામો નિકાસ કર્યાં</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>જર્નલ નિકાસ કર્યું</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>જૂની નોંધો કાઢી</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>કેસ બંધ કર્યો</translation>
    </message>
    <message>
        <source>Case found cut off</source>
        <translation>કેસ અધવચ્ચે અટકેલો મળ્યો</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>વાંચી ન શકાય એવી નોંધ</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time of day (offset)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>પ્રયાસ %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 મિ.સે.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the service&apos;s words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>notice %1 (%2)</source>
        <comment>version, language</comment>
        <translation>સૂચના %1 (%2)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>નોંધ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ઘટના</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ક્યારે</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>પરિણામ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>કેસ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ઑપરેટર</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>વર્કસ્ટેશન</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>પ્રોગ્રામની આવૃત્તિ</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>કૉલ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>વિનંતી</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>પ્રયાસ</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP સ્થિતિ</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>જવાબ મળતાં લાગેલો સમય</translation>
    </message>
    <message>
        <source>OTP status</source>
        <translation>OTPની સ્થિતિ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>સંમતિ</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>સંમતિ કેવી રીતે અપાઈ</translation>
    </message>
    <message>
        <source>Consent reference</source>
        <translation>સંમતિનો સંદર્ભ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>હેતુ</translation>
    </message>
    <message>
        <source>Notice version</source>
        <translation>સૂચનાની આવૃત્તિ</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>સૂચનાની ભાષા</translation>
    </message>
    <message>
        <source>Program run</source>
        <translation>પ્રોગ્રામ સત્ર</translation>
    </message>
    <message>
        <source>Stored event name</source>
        <translation>સંગ્રહેલું ઘટનાનું નામ</translation>
    </message>
    <message>
        <source>PAN hash</source>
        <translation>PANનો હેશ</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>આગળની નોંધનો હેશ</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>આ નોંધનો હેશ</translation>
    </message>
    <message>
        <source>%1 was written by a later version of ITR Desk. Open it with that version.</source>
        <translation>%1 ITR Deskની પછીની આવૃત્તિએ લખી છે. તેને તે આવૃત્તિથી ખોલો.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is not a journal. Keep the file as it is and tell your administrator.</source>
        <translation>%1 બગડેલી છે, અથવા જર્નલ નથી. ફાઇલ જેમની તેમ રાખો અને તમારા વ્યવસ્થાપકને જણાવો.</translation>
    </message>
    <message>
        <source>Entries can be found by PAN only with the journal&apos;s key, and %1 is missing or not a key. Bring it back from a backup, or clear the PAN.</source>
        <translation>PANથી નોંધો માત્ર જર્નલની કી વડે શોધી શકાય, અને %1 મળતી નથી અથવા કી નથી. તેને બેકઅપમાંથી પાછી લાવો, અથવા PAN ભૂંસી નાખો.</translation>
    </message>
    <message>
        <source>%1 can not be read. See whether it is there and whether you may read it, then refresh.</source>
        <translation>%1 વાંચી શકાતી નથી. તે ત્યાં છે કે નહીં અને તમે તેને વાંચી શકો છો કે નહીં તે જુઓ, પછી તાજું કરો.</translation>
    </message>
    <message>
        <source>Bearer token replaced</source>
        <translation>Bearer ટોકન બદલ્યો</translation>
    </message>
    <message>
        <source>Bearer token deleted</source>
        <translation>Bearer ટોકન કાઢી નાખ્યો</translation>
    </message>
</context>
<context>
    <name>KioskCommand</name>
    <message>
        <source>Usage: itr-desk kiosk set-pin [--profile FILE]

set-pin  stores the PIN by which staff leave the kiosk: typed twice (nothing is shown), or two lines of a pipe

Run it as the user that the kiosk runs as. Only a hash of the PIN is stored, in the file that kiosk/pinFile names.
At the kiosk, Ctrl+Alt+Shift+F12 asks for it.</source>
        <translation>ઉપયોગ: itr-desk kiosk set-pin [--profile FILE]

set-pin  જે PINથી કર્મચારીઓ કિઓસ્કમાંથી બહાર નીકળે છે તે સાચવે છે: બે વાર ટાઇપ કરેલો (કશું દેખાતું નથી), અથવા પાઇપની બે લીટી

કિઓસ્ક જે વપરાશકર્તા તરીકે ચાલે છે તે જ વપરાશકર્તા તરીકે આ ચલાવો. PINનો માત્ર હેશ સચવાય છે, kiosk/pinFile માં જણાવેલી ફાઇલમાં.
કિઓસ્ક પર Ctrl+Alt+Shift+F12 દબાવવાથી PIN પુછાય છે.</translation>
    </message>
    <message>
        <source>New PIN (it is not shown): </source>
        <translation>નવો PIN (તે બતાવાતો નથી): </translation>
    </message>
    <message>
        <source>No PIN was entered; nothing has changed.</source>
        <translation>કોઈ PIN દાખલ થયો નથી; કશું બદલાયું નથી.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 characters; nothing has changed.</source>
        <translation>PINમાં %1 થી %2 અક્ષર હોય છે; કશું બદલાયું નથી.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>ફરી એક વાર: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing has changed.</source>
        <translation>બંને સરખા નથી; કશું બદલાયું નથી.</translation>
    </message>
    <message>
        <source>The PIN is set; its hash is in %1.</source>
        <translation>PIN નક્કી થયો છે; તેનો હેશ %1 માં છે.</translation>
    </message>
</context>
<context>
    <name>KioskOutcomePage</name>
    <message>
        <source>Step 4 of 4</source>
        <translation>4 માંથી પગલું 4</translation>
    </message>
    <message>
        <source>Your return is here</source>
        <translation>તમારું રિટર્ન આવી ગયું છે</translation>
    </message>
    <message>
        <source>Your return has been fetched</source>
        <translation>તમારું રિટર્ન મેળવી લેવાયું છે</translation>
    </message>
    <message>
        <source>You did not agree</source>
        <translation>તમે સંમતિ આપી નથી</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>સમય પૂરો થયો</translation>
    </message>
    <message>
        <source>Your return could not be fetched</source>
        <translation>તમારું રિટર્ન મેળવી શકાયું નથી</translation>
    </message>
    <message>
        <source>Take care who can read it. Press Finish when you are done.</source>
        <translation>આ કોણ વાંચી શકે છે તેનું ધ્યાન રાખો. કામ થઈ જાય ત્યારે “પૂરું કરો” દબાવો.</translation>
    </message>
    <message>
        <source>Nothing of it is shown or kept at this kiosk. Press Finish, then turn to the staff.</source>
        <translation>તેમાંથી કશું આ કિઓસ્ક પર બતાવાતું કે રખાતું નથી. “પૂરું કરો” દબાવો, પછી કર્મચારીને મળો.</translation>
    </message>
    <message>
        <source>Nothing is fetched, and what you entered has been deleted.</source>
        <translation>કશું મેળવાશે નહીં, અને તમે જે દાખલ કર્યું હતું તે ભૂંસી નખાયું છે.</translation>
    </message>
    <message>
        <source>Nobody went on for too long, so what you entered has been deleted. Press Start over to try again.</source>
        <translation>ઘણા સમય સુધી કોઈ આગળ વધ્યું નહીં, તેથી તમે જે દાખલ કર્યું હતું તે ભૂંસી નખાયું છે. ફરી પ્રયાસ કરવા “ફરીથી શરૂ કરો” દબાવો.</translation>
    </message>
    <message>
        <source>What you entered has been deleted. Press Start over to try again, or ask the staff.</source>
        <translation>તમે જે દાખલ કર્યું હતું તે ભૂંસી નખાયું છે. ફરી પ્રયાસ કરવા “ફરીથી શરૂ કરો” દબાવો, અથવા કર્મચારીને પૂછો.</translation>
    </message>
    <message>
        <source>You are being logged out of the portal…</source>
        <translation>તમને પોર્ટલમાંથી લૉગ આઉટ કરાય છે…</translation>
    </message>
    <message>
        <source>You could not be logged out of the portal. To be sure, log in there yourself later, and log out.</source>
        <translation>તમને પોર્ટલમાંથી લૉગ આઉટ કરી શકાયા નથી. ખાતરી માટે પછીથી જાતે પોર્ટલ પર લૉગ ઇન કરો અને લૉગ આઉટ કરો.</translation>
    </message>
    <message>
        <source>Your return has been handed over to the organisation that runs this kiosk.</source>
        <translation>તમારું રિટર્ન આ કિઓસ્ક ચલાવતી સંસ્થાને સોંપી દેવાયું છે.</translation>
    </message>
    <message>
        <source>Your return could not be handed over, and nothing of it is kept here. Please tell the staff.</source>
        <translation>તમારું રિટર્ન સોંપી શકાયું નથી, અને અહીં તેનું કશું રખાયું નથી. કૃપા કરીને સ્ટાફને જણાવો.</translation>
    </message>
</context>
<context>
    <name>KioskRules</name>
    <message>
        <source>Allowed at the kiosk is relay: members of the public have no AccessToken to enter.</source>
        <translation>કિઓસ્ક પર માત્ર relay ની છૂટ છે: લોકો પાસે દાખલ કરવા માટે AccessToken હોતો નથી.</translation>
    </message>
    <message>
        <source>Allowed at the kiosk is relay: the organisation&apos;s relay adds the Bearer token, and the kiosk shows it a certificate of its own (service/clientCertificate). To keep the token on the kiosk all the same, the organisation&apos;s policy must set kiosk/allowBearer=true.</source>
        <translation>કિઓસ્ક પર માત્ર relay ની છૂટ છે: સંસ્થાનું રિલે Bearer ટોકન ઉમેરે છે, અને કિઓસ્ક તેને પોતાનું પ્રમાણપત્ર (service/clientCertificate) બતાવે છે. તેમ છતાં ટોકન કિઓસ્ક પર રાખવો હોય, તો સંસ્થાની નીતિમાં kiosk/allowBearer=true હોવું જોઈએ.</translation>
    </message>
</context>
<context>
    <name>KioskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>સેન્ડબોક્સ બંધ થઈ ગયું છે.</translation>
    </message>
    <message>
        <source>The key is missing; a kiosk needs the address of the relay that it works with.</source>
        <translation>આ કી આપેલી નથી; કિઓસ્ક જે રિલે સાથે કામ કરે છે તેનું સરનામું તેને જોઈએ.</translation>
    </message>
    <message>
        <source>The CA file of the settings holds no certificate that can be read.</source>
        <translation>સેટિંગ્સમાંની CA ફાઇલમાં વાંચી શકાય એવું કોઈ પ્રમાણપત્ર નથી.</translation>
    </message>
    <message>
        <source>The key of the kiosk&apos;s certificate has a passphrase, which nobody enters here; it needs one without.</source>
        <translation>કિઓસ્કના પ્રમાણપત્રની કીને પાસફ્રેઝ છે, જે અહીં કોઈ દાખલ કરતું નથી; પાસફ્રેઝ વગરની કી જોઈએ.</translation>
    </message>
    <message>
        <source>Out of service: %1</source>
        <translation>સેવા બંધ છે: %1</translation>
    </message>
</context>
<context>
    <name>KioskVisit</name>
    <message>
        <source>Your income-tax return</source>
        <translation>તમારું આવકવેરા રિટર્ન</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>ફરીથી શરૂ કરો</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>પૂરું કરો</translation>
    </message>
    <message>
        <source>Deletes what was entered, and begins again with the first step.</source>
        <translation>જે દાખલ કર્યું હતું તે ભૂંસી નાખે છે, અને પહેલા પગલાથી ફરી શરૂ કરે છે.</translation>
    </message>
    <message>
        <source>Deletes what was entered, and leaves the kiosk to the next person.</source>
        <translation>જે દાખલ કર્યું હતું તે ભૂંસી નાખે છે, અને કિઓસ્ક પછીની વ્યક્તિ માટે છોડે છે.</translation>
    </message>
</context>
<context>
    <name>KioskWelcomePage</name>
    <message>
        <source>Fetch your income-tax return</source>
        <translation>તમારું આવકવેરા રિટર્ન મેળવો</translation>
    </message>
    <message>
        <source>You need your PAN, the password of your account at the income-tax portal, and the phone that the portal sends an OTP to. Nothing that you enter stays at this kiosk.</source>
        <translation>તમને જોઈશે: તમારો PAN, આવકવેરા પોર્ટલ પરના તમારા ખાતાનો પાસવર્ડ, અને પોર્ટલ જેના પર OTP મોકલે છે તે ફોન. તમે જે દાખલ કરો છો તેમાંથી કશું આ કિઓસ્ક પર રહેતું નથી.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>શરૂ કરો</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ભાષા</translation>
    </message>
    <message>
        <source>This language is spoken now.</source>
        <translation>આ ભાષા હમણાં વપરાશમાં છે.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>The kiosk is starting…</source>
        <translation>કિઓસ્ક ચાલુ થાય છે…</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The desk is locked</source>
        <translation>ડેસ્ક લૉક છે</translation>
    </message>
    <message>
        <source>What was typed and not yet sent has been wiped; passwords and OTPs are to be entered again. Every case is where it was, and calls that were under way go on.</source>
        <translation>જે ટાઇપ કરેલું અને હજી મોકલાયું નહોતું તે ભૂંસી નખાયું છે; પાસવર્ડ અને OTP ફરી દાખલ કરવાના રહેશે. દરેક કેસ જ્યાં હતો ત્યાં જ છે, અને ચાલુ કૉલ આગળ ચાલે છે.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>આગળ વધો</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The organisation&apos;s logo</source>
        <translation>સંસ્થાનો લોગો</translation>
    </message>
</context>
<context>
    <name>OtpEdit</name>
    <message>
        <source>Enter the OTP that the taxpayer received.</source>
        <translation>કરદાતાને મળેલો OTP દાખલ કરો.</translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too short.</source>
        <translation>
            <numerusform>OTPમાં %n અંક હોય છે; આ ટૂંકો છે.</numerusform>
            <numerusform>OTPમાં %n અંક હોય છે; આ ટૂંકો છે.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too long.</source>
        <translation>
            <numerusform>OTPમાં %n અંક હોય છે; આ લાંબો છે.</numerusform>
            <numerusform>OTPમાં %n અંક હોય છે; આ લાંબો છે.</numerusform>
        </translation>
    </message>
    <message>
        <source>An OTP has digits only; this one has other characters.</source>
        <translation>OTPમાં માત્ર અંક હોય છે; આમાં બીજા અક્ષરો છે.</translation>
    </message>
</context>
<context>
    <name>OtpKeypad</name>
    <message>
        <source>Number keys</source>
        <translation>અંકોની કી</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>છેલ્લો અંક કાઢી નાખો</translation>
    </message>
</context>
<context>
    <name>OtpPage</name>
    <message>
        <source>Enter the OTP</source>
        <translation>OTP દાખલ કરો</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>OTP</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>આગળ વધો</translation>
    </message>
    <message>
        <source>Resend OTP</source>
        <translation>OTP ફરી મોકલો</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>ફરીથી શરૂ કરો</translation>
    </message>
    <message>
        <source>Six digits; spaces and dashes are left out.</source>
        <translation>છ અંક; ખાલી જગ્યા અને ડેશ છોડી દેવાય છે.</translation>
    </message>
    <message>
        <source>Start again and wipe this case?</source>
        <translation>ફરીથી શરૂ કરીને આ કેસ ભૂંસી નાખવો છે?</translation>
    </message>
    <message>
        <source>The OTP that was sent then stays unused.</source>
        <translation>તો મોકલેલો OTP વપરાયા વગર રહેશે.</translation>
    </message>
    <message>
        <source>Resend OTP in %1 s</source>
        <translation>%1 સે. પછી OTP ફરી મોકલો</translation>
    </message>
    <message>
        <source>For PAN %1. Ask the taxpayer for the OTP: the portal sends it to the mobile phone linked with Aadhaar, or to the one registered on the portal.</source>
        <translation>PAN %1 માટે. કરદાતાને OTP પૂછો: પોર્ટલ તેને Aadhaar સાથે જોડાયેલા મોબાઇલ પર, અથવા પોર્ટલ પર નોંધાયેલા મોબાઇલ પર મોકલે છે.</translation>
    </message>
    <message>
        <source>The taxpayer says that an OTP has come.</source>
        <translation>કરદાતા કહે છે કે OTP આવ્યો છે.</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>સેવાએ કહ્યું: “%1”</translation>
    </message>
    <message>
        <source>The time of this OTP is over. Have a new one sent with Resend OTP, or continue once more to try it all the same.</source>
        <translation>આ OTPનો સમય પૂરો થયો છે. “OTP ફરી મોકલો” થી નવો મંગાવો, અથવા તેમ છતાં અજમાવવા એક વાર ફરી આગળ વધો.</translation>
    </message>
    <message>
        <source>Step 3 of 4</source>
        <translation>4 માંથી પગલું 3</translation>
    </message>
    <message>
        <source>For PAN %1. The portal sends the OTP to your mobile phone: the one linked with Aadhaar, or the one registered on the portal.</source>
        <translation>PAN %1 માટે. પોર્ટલ OTP તમારા મોબાઇલ ફોન પર મોકલે છે: Aadhaar સાથે જોડાયેલા અથવા પોર્ટલ પર નોંધાયેલા મોબાઇલ પર.</translation>
    </message>
</context>
<context>
    <name>OtpStatus</name>
    <message>
        <source>The portal has sent an OTP.</source>
        <translation>પોર્ટલે OTP મોકલ્યો છે.</translation>
    </message>
    <message>
        <source>The service answered in words that this desk does not know.</source>
        <translation>સેવાએ એવા શબ્દોમાં જવાબ આપ્યો જે આ ડેસ્ક ઓળખતું નથી.</translation>
    </message>
    <message>
        <source>No new OTP was sent: the last request was too short a time ago.</source>
        <translation>નવો OTP મોકલાયો નથી: છેલ્લી વિનંતી હજી થોડી વાર પહેલાં જ થઈ હતી.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal sends no more OTPs for this PAN for now.</source>
        <translation>OTP મોકલાયો નથી: પોર્ટલ હમણાં આ PAN માટે વધુ OTP મોકલતું નથી.</translation>
    </message>
    <message>
        <source>No OTP was sent: this PAN is not linked with an Aadhaar number.</source>
        <translation>OTP મોકલાયો નથી: આ PAN કોઈ Aadhaar નંબર સાથે જોડાયેલો નથી.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal refused PAN or password.</source>
        <translation>OTP મોકલાયો નથી: પોર્ટલે PAN કે પાસવર્ડ નકાર્યો.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal has locked this account.</source>
        <translation>OTP મોકલાયો નથી: પોર્ટલે આ ખાતું લૉક કર્યું છે.</translation>
    </message>
    <message>
        <source>No OTP was sent.</source>
        <translation>OTP મોકલાયો નથી.</translation>
    </message>
    <message>
        <source>An OTP sent before may still be good. Wait a minute before you request another.</source>
        <translation>પહેલાં મોકલેલો OTP હજી માન્ય હોઈ શકે. બીજો મંગાવતાં પહેલાં એક મિનિટ રાહ જુઓ.</translation>
    </message>
    <message>
        <source>Try again later; the portal decides when.</source>
        <translation>પછીથી ફરી પ્રયાસ કરો; ક્યારે તે પોર્ટલ નક્કી કરે છે.</translation>
    </message>
    <message>
        <source>The taxpayer links PAN and Aadhaar on the portal first; this desk can not.</source>
        <translation>પહેલાં કરદાતા પોર્ટલ પર PAN અને Aadhaar જોડે; આ ડેસ્ક તે કરી શકતું નથી.</translation>
    </message>
    <message>
        <source>Ask the taxpayer to read out the password once more, letter by letter, before you try again.</source>
        <translation>ફરી પ્રયાસ કરતાં પહેલાં કરદાતાને પાસવર્ડ એક વાર ફરી, એક-એક અક્ષર કરીને, બોલવા કહો.</translation>
    </message>
    <message>
        <source>The taxpayer calls the portal&apos;s helpline to unlock it. Do not try again before that.</source>
        <translation>તે ખોલાવવા કરદાતા પોર્ટલની હેલ્પલાઇન પર ફોન કરે. તે પહેલાં ફરી પ્રયાસ ન કરો.</translation>
    </message>
    <message>
        <source>Check PAN and password with the taxpayer before you try again.</source>
        <translation>ફરી પ્રયાસ કરતાં પહેલાં PAN અને પાસવર્ડ કરદાતા સાથે તપાસી લો.</translation>
    </message>
</context>
<context>
    <name>OutcomeList</name>
    <message>
        <source>Reference</source>
        <translation>સંદર્ભ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>સ્થિતિ</translation>
    </message>
    <message>
        <source>Outcome code</source>
        <translation>પરિણામ કોડ</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>આકારણી વર્ષો</translation>
    </message>
    <message>
        <source>OTP tries</source>
        <translation>OTPના પ્રયાસ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>ખોલ્યો</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>બંધ કર્યો</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>લૉગ આઉટ</translation>
    </message>
</context>
<context>
    <name>Pan</name>
    <message>
        <source>Individual</source>
        <translation>વ્યક્તિ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>કંપની</translation>
    </message>
    <message>
        <source>Hindu undivided family</source>
        <translation>હિંદુ અવિભક્ત કુટુંબ (HUF)</translation>
    </message>
    <message>
        <source>Firm or LLP</source>
        <translation>પેઢી કે LLP</translation>
    </message>
    <message>
        <source>Association of persons</source>
        <translation>વ્યક્તિઓનું મંડળ (AOP)</translation>
    </message>
    <message>
        <source>Body of individuals</source>
        <translation>વ્યક્તિઓનો સમૂહ (BOI)</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>ટ્રસ્ટ</translation>
    </message>
    <message>
        <source>Artificial juridical person</source>
        <translation>કૃત્રિમ કાનૂની વ્યક્તિ</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>સ્થાનિક સત્તામંડળ</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>સરકાર</translation>
    </message>
</context>
<context>
    <name>PanEdit</name>
    <message>
        <source>1st</source>
        <translation>1લો</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2જો</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3જો</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4થો</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>5મો</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6ઠ્ઠો</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>7મો</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>8મો</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>9મો</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>10મો</translation>
    </message>
    <message>
        <source>The %1 character must be a digit.</source>
        <translation>%1 અક્ષર અંક હોવો જોઈએ.</translation>
    </message>
    <message>
        <source>The %1 character must be a letter from A to Z.</source>
        <translation>%1 અક્ષર A થી Z સુધીનો મૂળાક્ષર હોવો જોઈએ.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>પાસફ્રેઝ</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>પાસફ્રેઝ બતાવો</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>આ ડેસ્કનું પ્રમાણપત્ર</translation>
    </message>
    <message>
        <source>It is asked for once and not kept. Until then nothing can be sent.</source>
        <translation>તે એક વાર પુછાય છે અને રખાતો નથી. ત્યાં સુધી કશું મોકલી શકાતું નથી.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ખોલો</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>હમણાં નહીં</translation>
    </message>
    <message>
        <source>Please enter the passphrase.</source>
        <translation>કૃપા કરીને પાસફ્રેઝ દાખલ કરો.</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>The organisation&apos;s policy can not be read; it must be readable by all (chmod 644).</source>
        <translation>સંસ્થાની નીતિ વાંચી શકાતી નથી; બધા તેને વાંચી શકે તેવી હોવી જોઈએ (chmod 644).</translation>
    </message>
    <message>
        <source>Others than the administrator can change the organisation&apos;s policy; it must belong to root and be writable by root alone (chmod 644).</source>
        <translation>વ્યવસ્થાપક સિવાય બીજા પણ સંસ્થાની નીતિ બદલી શકે છે; તે root ની હોવી જોઈએ અને તેમાં માત્ર root લખી શકે (chmod 644).</translation>
    </message>
    <message>
        <source>Others than the administrator can write in its folder %1; that must belong to root and be writable by root alone (chmod 755).</source>
        <translation>વ્યવસ્થાપક સિવાય બીજા પણ તેના ફોલ્ડર %1 માં લખી શકે છે; તે root નું હોવું જોઈએ અને તેમાં માત્ર root લખી શકે (chmod 755).</translation>
    </message>
</context>
<context>
    <name>PrintExport</name>
    <message>
        <source>Report</source>
        <translation>રિપોર્ટ</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <translation>કોઈ પ્રિન્ટર નથી.</translation>
    </message>
    <message>
        <source>Ask your administrator to set one up on this computer, or export the report as a PDF.</source>
        <translation>તમારા વ્યવસ્થાપકને આ કમ્પ્યુટર પર પ્રિન્ટર ગોઠવવા કહો, અથવા રિપોર્ટને PDF તરીકે નિકાસ કરો.</translation>
    </message>
    <message>
        <source>Nothing was printed, because the journal could not note it.</source>
        <translation>કશું પ્રિન્ટ થયું નથી, કારણ કે જર્નલમાં તેની નોંધ થઈ શકી નહીં.</translation>
    </message>
    <message>
        <source>The report was handed to the printer. Fetch it before others see it.</source>
        <translation>રિપોર્ટ પ્રિન્ટરને અપાયો છે. બીજા જુએ તે પહેલાં તેને લઈ આવો.</translation>
    </message>
    <message>
        <source>The printer did not take the report.</source>
        <translation>પ્રિન્ટરે રિપોર્ટ લીધો નહીં.</translation>
    </message>
    <message>
        <source>Look whether it is switched on and reachable, then print again.</source>
        <translation>તે ચાલુ છે અને તેનો સંપર્ક થાય છે તે જુઓ, પછી ફરી પ્રિન્ટ કરો.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>You are not allowed to write there. Choose a folder of your own.</source>
        <translation>તમને ત્યાં લખવાની છૂટ નથી. તમારું પોતાનું ફોલ્ડર પસંદ કરો.</translation>
    </message>
    <message>
        <source>That disk can only be read. Choose a folder on another one.</source>
        <translation>તે ડિસ્ક માત્ર વાંચી શકાય છે. બીજી ડિસ્ક પરનું ફોલ્ડર પસંદ કરો.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose a folder on another disk.</source>
        <translation>ડિસ્ક ભરાઈ ગઈ છે. થોડી જગ્યા ખાલી કરો, અથવા બીજી ડિસ્ક પરનું ફોલ્ડર પસંદ કરો.</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose one that does.</source>
        <translation>આ ફોલ્ડર નથી. જે હોય તેવું પસંદ કરો.</translation>
    </message>
    <message>
        <source>A folder has that name already. Choose another name.</source>
        <translation>આ નામનું ફોલ્ડર પહેલેથી છે. બીજું નામ પસંદ કરો.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>નામ બહુ લાંબું છે. ટૂંકું નામ પસંદ કરો.</translation>
    </message>
    <message>
        <source>The system says: %1. Choose another folder, and tell your administrator if that fails too.</source>
        <translation>સિસ્ટમ કહે છે: %1. બીજું ફોલ્ડર પસંદ કરો, અને તે પણ ન ચાલે તો તમારા વ્યવસ્થાપકને જણાવો.</translation>
    </message>
    <message>
        <source>Something that is no file has that name. Choose another name.</source>
        <translation>આ નામની કોઈ એવી વસ્તુ છે જે ફાઇલ નથી. બીજું નામ પસંદ કરો.</translation>
    </message>
    <message>
        <source>That disk can not keep a file from other people who use this computer. Choose a folder on the computer&apos;s own disk.</source>
        <translation>તે ડિસ્ક આ કમ્પ્યુટર વાપરતા બીજા લોકોથી ફાઇલને છાની રાખી શકતી નથી. કમ્પ્યુટરની પોતાની ડિસ્ક પરનું ફોલ્ડર પસંદ કરો.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <comment>file, why and what to do</comment>
        <translation>%1 લખાઈ નથી. %2</translation>
    </message>
</context>
<context>
    <name>PrivateKeyFile</name>
    <message>
        <source>%1 can not be read; it must be a file that you can read.</source>
        <translation>%1 વાંચી શકાતી નથી; તે તમે વાંચી શકો એવી ફાઇલ હોવી જોઈએ.</translation>
    </message>
    <message>
        <source>%1 holds a private key and belongs to somebody else; it must be your own.</source>
        <translation>%1 માં ખાનગી કી છે અને તે બીજા કોઈની છે; તે તમારી પોતાની હોવી જોઈએ.</translation>
    </message>
    <message>
        <source>%1 holds a private key that others than its owner can read or change; allowed are the permissions 600 (chmod 600).</source>
        <translation>%1 માં એવી ખાનગી કી છે જે માલિક સિવાય બીજા પણ વાંચી કે બદલી શકે છે; પરવાનગીઓ 600 હોવી જોઈએ (chmod 600).</translation>
    </message>
    <message>
        <source>%1 is larger than a certificate and its key can be; allowed are %2 KB.</source>
        <translation>%1 પ્રમાણપત્ર અને તેની કી હોઈ શકે તેનાથી મોટી છે; %2 KB સુધી ચાલે.</translation>
    </message>
</context>
<context>
    <name>QuitPanel</name>
    <message numerus="yes">
        <source>%n cases are open. End them and quit?</source>
        <translation>
            <numerusform>%n કેસ ખુલ્લો છે. તેને સમાપ્ત કરીને બહાર નીકળવું છે?</numerusform>
            <numerusform>%n કેસ ખુલ્લા છે. તેમને સમાપ્ત કરીને બહાર નીકળવું છે?</numerusform>
        </translation>
    </message>
    <message>
        <source>With Yes what was entered or fetched is wiped, and every session at the portal is logged out.</source>
        <translation>“હા” પસંદ કરવાથી જે દાખલ કર્યું કે મેળવ્યું હતું તે ભૂંસી નખાશે, અને પોર્ટલ પરનું દરેક સત્ર લૉગ આઉટ થશે.</translation>
    </message>
    <message>
        <source>Logging out of the portal… %1 of %2 done</source>
        <translation>પોર્ટલમાંથી લૉગ આઉટ થાય છે… %2 માંથી %1 પૂરા</translation>
    </message>
    <message>
        <source>The desk closes when all are through. To quit at once, close the window again; the logouts that were not made are noted in the journal.</source>
        <translation>બધાં લૉગ આઉટ થાય ત્યારે ડેસ્ક બંધ થશે. તરત બહાર નીકળવા વિન્ડો ફરી બંધ કરો; જે લૉગ આઉટ ન થયાં તે જર્નલમાં નોંધાય છે.</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>Income, in ₹</source>
        <translation>આવક, ₹ માં</translation>
    </message>
    <message>
        <source>Tax, in ₹</source>
        <translation>કર, ₹ માં</translation>
    </message>
</context>
<context>
    <name>ResendPanel</name>
    <message>
        <source>Portal password</source>
        <translation>પોર્ટલનો પાસવર્ડ</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>પાસવર્ડ બતાવો</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ફરી મોકલો</translation>
    </message>
    <message>
        <source>The portal makes a new OTP; the one sent before then no longer works.</source>
        <translation>પોર્ટલ નવો OTP બનાવે છે; પછી પહેલાં મોકલેલો OTP ચાલતો નથી.</translation>
    </message>
    <message>
        <source>Keep this OTP</source>
        <translation>આ જ OTP રાખો</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>કૃપા કરીને પોર્ટલનો પાસવર્ડ દાખલ કરો.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock ચાલુ છે.</translation>
    </message>
</context>
<context>
    <name>SandboxLauncher</name>
    <message>
        <source>The sandbox did not get ready in time.</source>
        <translation>સેન્ડબોક્સ સમયસર તૈયાર થયું નહીં.</translation>
    </message>
    <message>
        <source>The sandbox program %1 could not be started: %2.</source>
        <translation>સેન્ડબોક્સ પ્રોગ્રામ %1 ચાલુ થઈ શક્યો નહીં: %2.</translation>
    </message>
    <message>
        <source>The sandbox has no folder for its files: %1.</source>
        <translation>સેન્ડબોક્સ પાસે તેની ફાઇલો માટે કોઈ ફોલ્ડર નથી: %1.</translation>
    </message>
    <message>
        <source>The sandbox program said something that is not understood.</source>
        <translation>સેન્ડબોક્સ પ્રોગ્રામે જે કહ્યું તે સમજાયું નહીં.</translation>
    </message>
    <message>
        <source>The sandbox ended before it was ready.</source>
        <translation>સેન્ડબોક્સ તૈયાર થાય તે પહેલાં બંધ થઈ ગયું.</translation>
    </message>
</context>
<context>
    <name>SandboxStrip</name>
    <message>
        <source>SANDBOX: made-up data; nothing leaves this computer</source>
        <translation>SANDBOX: કાલ્પનિક ડેટા; આ કમ્પ્યુટરની બહાર કશું જતું નથી</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>ટેસ્ટ PAN</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>પેસ્ટ કરો(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>કાઢી નાખો</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>બધું પસંદ કરો(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>The relay: this desk has none</source>
        <translation>રિલે: આ ડેસ્ક પાસે ટોકન નથી</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ફાઇલ</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>સિસ્ટમની કીચેન</translation>
    </message>
    <message>
        <source>The relay</source>
        <translation>રિલે</translation>
    </message>
    <message>
        <source>The operator, who enters it</source>
        <translation>ઑપરેટર, જે તેને દાખલ કરે છે</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>સિસ્ટમનો</translation>
    </message>
    <message>
        <source>None</source>
        <translation>કોઈ નહીં</translation>
    </message>
    <message>
        <source>The one named below</source>
        <translation>નીચે જણાવેલો</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>સેવાનું સરનામું</translation>
    </message>
    <message>
        <source>Address of the service, or of your organisation&apos;s relay in front of it.</source>
        <translation>સેવાનું સરનામું, અથવા તેની આગળના તમારી સંસ્થાના રિલેનું.</translation>
    </message>
    <message>
        <source>none: it must be given</source>
        <translation>કંઈ નહીં: તે આપવું જરૂરી છે</translation>
    </message>
    <message>
        <source>File with a CA of your own</source>
        <translation>તમારા પોતાના CAની ફાઇલ</translation>
    </message>
    <message>
        <source>A CA of your own, trusted besides the system&apos;s.</source>
        <translation>તમારું પોતાનું CA, જેના પર સિસ્ટમના CA ઉપરાંત ભરોસો રખાય છે.</translation>
    </message>
    <message>
        <source>the system&apos;s CAs alone</source>
        <translation>માત્ર સિસ્ટમના CA</translation>
    </message>
    <message>
        <source>File with this desk&apos;s certificate</source>
        <translation>આ ડેસ્કના પ્રમાણપત્રની ફાઇલ</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate, which the relay may ask for: PEM with its chain, or PKCS#12.</source>
        <translation>આ ડેસ્કનું પોતાનું પ્રમાણપત્ર, જે રિલે માગી શકે: શૃંખલા સાથે PEM, અથવા PKCS#12.</translation>
    </message>
    <message>
        <source>no certificate is shown</source>
        <translation>કોઈ પ્રમાણપત્ર બતાવાતું નથી</translation>
    </message>
    <message>
        <source>File with the certificate&apos;s key</source>
        <translation>પ્રમાણપત્રની કીની ફાઇલ</translation>
    </message>
    <message>
        <source>The private key of that certificate, in PEM form.</source>
        <translation>તે પ્રમાણપત્રની ખાનગી કી, PEM સ્વરૂપમાં.</translation>
    </message>
    <message>
        <source>the key stands in the certificate&apos;s file</source>
        <translation>કી પ્રમાણપત્રની ફાઇલમાં જ છે</translation>
    </message>
    <message>
        <source>The Bearer token comes from</source>
        <translation>Bearer ટોકન ક્યાંથી આવે છે</translation>
    </message>
    <message>
        <source>Where the Bearer token comes from: the relay adds it, or the desk reads it from service/tokenFile or from the system&apos;s keychain.</source>
        <translation>Bearer ટોકન ક્યાંથી આવે છે: રિલે તેને ઉમેરે છે, અથવા ડેસ્ક તેને service/tokenFile માંથી કે સિસ્ટમની કીચેનમાંથી વાંચે છે.</translation>
    </message>
    <message>
        <source>relay; file where service/tokenFile is set</source>
        <translation>relay; service/tokenFile નક્કી કરેલું હોય તો file</translation>
    </message>
    <message>
        <source>File with the Bearer token</source>
        <translation>Bearer ટોકનની ફાઇલ</translation>
    </message>
    <message>
        <source>File with the Bearer token, where it comes from a file.</source>
        <translation>Bearer ટોકનની ફાઇલ, જો તે ફાઇલમાંથી આવતો હોય.</translation>
    </message>
    <message>
        <source>no token is read</source>
        <translation>કોઈ ટોકન વંચાતો નથી</translation>
    </message>
    <message>
        <source>The AccessToken comes from</source>
        <translation>AccessToken ક્યાંથી આવે છે</translation>
    </message>
    <message>
        <source>Who supplies the AccessToken: the relay adds it, or the operator enters it in a masked field.</source>
        <translation>AccessToken કોણ આપે છે: રિલે તેને ઉમેરે છે, અથવા ઑપરેટર તેને છુપાવેલા ફીલ્ડમાં દાખલ કરે છે.</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>પિન કરેલી કીઓ</translation>
    </message>
    <message>
        <source>Public keys one of which must stand in the service&apos;s certificate chain, besides everything else that is checked.</source>
        <translation>જાહેર કીઓ, જેમાંથી એક સેવાની પ્રમાણપત્ર શૃંખલામાં હોવી જ જોઈએ; બાકીની બધી તપાસ પણ થાય છે.</translation>
    </message>
    <message>
        <source>none is pinned</source>
        <translation>કોઈ પિન કરેલી નથી</translation>
    </message>
    <message>
        <source>Longest time of a call</source>
        <translation>કૉલનો વધુમાં વધુ સમય</translation>
    </message>
    <message>
        <source>Time of a whole call, from the click to the last byte of the answer.</source>
        <translation>આખા કૉલનો સમય, ક્લિકથી જવાબના છેલ્લા બાઇટ સુધી.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>પ્રોક્સી</translation>
    </message>
    <message>
        <source>Which proxy the service is reached through: the system&apos;s, none, or the HTTP proxy that network/proxyHost names.</source>
        <translation>સેવા સુધી કયા પ્રોક્સીથી પહોંચાય છે: સિસ્ટમના, કોઈના નહીં, અથવા network/proxyHost માં જણાવેલા HTTP પ્રોક્સીથી.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>પ્રોક્સીનો હોસ્ટ</translation>
    </message>
    <message>
        <source>Host of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP પ્રોક્સીનો હોસ્ટ, જો network/proxy નું મૂલ્ય manual હોય.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>કંઈ નહીં</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>પ્રોક્સીનો પોર્ટ</translation>
    </message>
    <message>
        <source>Port of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP પ્રોક્સીનો પોર્ટ, જો network/proxy નું મૂલ્ય manual હોય.</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>પ્રોક્સી પર વપરાશકર્તા નામ</translation>
    </message>
    <message>
        <source>User name at the HTTP proxy, where it asks for one; the password lies in the system&apos;s keychain.</source>
        <translation>HTTP પ્રોક્સી પર વપરાશકર્તા નામ, જો તે માગતો હોય; પાસવર્ડ સિસ્ટમની કીચેનમાં રહે છે.</translation>
    </message>
    <message>
        <source>the proxy is told no name</source>
        <translation>પ્રોક્સીને કોઈ નામ જણાવાતું નથી</translation>
    </message>
    <message>
        <source>An OTP is good for</source>
        <translation>OTP માન્ય રહેવાનો સમય</translation>
    </message>
    <message>
        <source>How long the portal takes an OTP, for the countdown.</source>
        <translation>પોર્ટલ OTP કેટલો સમય સ્વીકારે છે, ઊલટી ગણતરી માટે.</translation>
    </message>
    <message>
        <source>Warn before it runs out</source>
        <translation>સમય પૂરો થતાં પહેલાં ચેતવો</translation>
    </message>
    <message>
        <source>Time left at which the countdown warns; it must be less than otp/lifetimeSeconds.</source>
        <translation>કેટલો સમય બાકી રહે ત્યારે ઊલટી ગણતરી ચેતવે છે; તે otp/lifetimeSeconds થી ઓછો હોવો જોઈએ.</translation>
    </message>
    <message>
        <source>Time between two OTPs</source>
        <translation>બે OTP વચ્ચેનો સમય</translation>
    </message>
    <message>
        <source>Time that must pass between two OTPs.</source>
        <translation>બે OTP વચ્ચે ઓછામાં ઓછો આટલો સમય પસાર થવો જોઈએ.</translation>
    </message>
    <message>
        <source>Keep the password in locked memory for a resend, until the OTP is accepted, the case is left or the desk locks.</source>
        <translation>OTP ફરી મોકલવા માટે પાસવર્ડ લૉક કરેલી મેમરીમાં રાખો, OTP સ્વીકારાય, કેસ છોડાય કે ડેસ્ક લૉક થાય ત્યાં સુધી.</translation>
    </message>
    <message>
        <source>Log out a case that is left alone for</source>
        <translation>કેસ આટલો સમય એમ ને એમ રહે તો લૉગ આઉટ કરો</translation>
    </message>
    <message>
        <source>A session at the portal that nobody goes on with is logged out after this.</source>
        <translation>પોર્ટલ પરનું જે સત્ર કોઈ આગળ ન વધારે તે આટલા સમય પછી લૉગ આઉટ થાય છે.</translation>
    </message>
    <message>
        <source>Lock the desk when it is left alone for</source>
        <translation>ડેસ્ક આટલો સમય એમ ને એમ રહે તો લૉક કરો</translation>
    </message>
    <message>
        <source>Without a key press or a click for so long, sleep included, the desk locks: what was typed is wiped and no case is shown.</source>
        <translation>આટલો સમય કોઈ કી કે ક્લિક ન થાય, કમ્પ્યુટર સ્લીપમાં હોય તે સહિત, તો ડેસ્ક લૉક થાય છે: જે ટાઇપ કર્યું હતું તે ભૂંસી નખાય છે અને કોઈ કેસ દેખાતો નથી.</translation>
    </message>
    <message>
        <source>Clear the clipboard after a secret was pasted</source>
        <translation>ગુપ્ત માહિતી પેસ્ટ કર્યા પછી ક્લિપબોર્ડ સાફ કરો</translation>
    </message>
    <message>
        <source>A secret that was pasted is cleared from the clipboard it came from.</source>
        <translation>પેસ્ટ કરેલી ગુપ્ત માહિતી જે ક્લિપબોર્ડમાંથી આવી તેમાંથી ભૂંસી નખાય છે.</translation>
    </message>
    <message>
        <source>On Windows, keep the window out of screenshots and screen sharing; turn it off for remote support.</source>
        <translation>Windows પર, વિન્ડોને સ્ક્રીનશૉટ અને સ્ક્રીન શેરિંગથી બહાર રાખો; દૂરથી મદદ લેવા તેને બંધ કરો.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>નામ</translation>
    </message>
    <message>
        <source>Who asks for consent, in the notice.</source>
        <translation>સંમતિ કોણ માગે છે, સૂચનામાં.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>જણાવેલ નથી</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>સંપર્ક</translation>
    </message>
    <message>
        <source>Where consent is withdrawn and questions are answered, in the notice.</source>
        <translation>સંમતિ ક્યાં પાછી ખેંચાય અને પ્રશ્નોના જવાબ ક્યાં મળે, સૂચનામાં.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>ફરિયાદો</translation>
    </message>
    <message>
        <source>Where complaints go, in the notice.</source>
        <translation>ફરિયાદો ક્યાં કરવી, સૂચનામાં.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>હેતુઓ</translation>
    </message>
    <message>
        <source>one general purpose</source>
        <translation>એક સામાન્ય હેતુ</translation>
    </message>
    <message>
        <source>Your counsel has approved the words of the notice; else it is marked as a draft.</source>
        <translation>તમારા કાનૂની સલાહકારે સૂચનાના શબ્દો મંજૂર કર્યા છે; નહીંતર તેના પર મુસદ્દો લખેલું રહે છે.</translation>
    </message>
    <message>
        <source>Where the journal is kept.</source>
        <translation>જર્નલ ક્યાં રખાય છે.</translation>
    </message>
    <message>
        <source>the user&apos;s data folder</source>
        <translation>વપરાશકર્તાનું ડેટા ફોલ્ડર</translation>
    </message>
    <message>
        <source>Days that the journal goes back.</source>
        <translation>જર્નલમાં કેટલા દિવસ પાછળ સુધીની નોંધો રહે છે.</translation>
    </message>
    <message>
        <source>The operator may export JSON with personal numbers in full.</source>
        <translation>ઑપરેટર વ્યક્તિગત નંબરો પૂરેપૂરા બતાવીને JSON નિકાસ કરી શકે.</translation>
    </message>
    <message>
        <source>You, unless your organisation&apos;s policy sets it.</source>
        <translation>તમે, જો તમારી સંસ્થાની નીતિ તેને નક્કી ન કરતી હોય.</translation>
    </message>
    <message>
        <source>The organisation&apos;s policy alone; where this computer has no policy, the profile.</source>
        <translation>માત્ર સંસ્થાની નીતિ; આ કમ્પ્યુટર પર નીતિ ન હોય તો પ્રોફાઇલ.</translation>
    </message>
    <message>
        <source>In the answer of “itr-desk config show”.</source>
        <translation>“itr-desk config show” ના જવાબમાં.</translation>
    </message>
    <message>
        <source>In Settings, under %1.</source>
        <comment>name of a page of the Settings</comment>
        <translation>“સેટિંગ્સ”માં, %1 હેઠળ.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>કનેક્શન</translation>
    </message>
    <message>
        <source>OTP and cases</source>
        <translation>OTP અને કેસ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>સંસ્થા</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>સુરક્ષા</translation>
    </message>
    <message>
        <source>What a return may be fetched for; the first purpose is offered first.</source>
        <translation>રિટર્ન શેના માટે મેળવી શકાય; પહેલો હેતુ સૌથી પહેલાં બતાવાય છે.</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>ડેસ્કટૉપની ભાષા</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ભાષા</translation>
    </message>
    <message>
        <source>Language of the desk, from its next start on.</source>
        <translation>ડેસ્કની ભાષા, આગલી વાર શરૂ થાય ત્યારથી.</translation>
    </message>
    <message>
        <source>At the kiosk, how long nobody may touch it until it asks whether somebody is still there; sleep included.</source>
        <translation>કમ્પ્યુટર સ્લીપમાં હોય તે સહિત, આટલો સમય કોઈ કિઓસ્કને ન અડે, તો તે પૂછે છે કે કોઈ હજી ત્યાં છે કે નહીં.</translation>
    </message>
    <message>
        <source>How long the kiosk waits for an answer to that, before everything that was entered is deleted.</source>
        <translation>તે પ્રશ્નના જવાબની કિઓસ્ક કેટલો સમય રાહ જુએ છે; તે પછી જે દાખલ કર્યું હતું તે બધું ભૂંસી નખાય છે.</translation>
    </message>
    <message>
        <source>At the kiosk, show the summary of the return when it has come, where bystanders can read it too.</source>
        <translation>કિઓસ્ક પર રિટર્ન આવે ત્યારે તેનો સારાંશ બતાવો, જ્યાં આસપાસ ઊભેલા લોકો પણ તેને વાંચી શકે.</translation>
    </message>
    <message>
        <source>Where “itr-desk kiosk set-pin” stores the hash of the staff&apos;s PIN.</source>
        <translation>“itr-desk kiosk set-pin” કર્મચારીઓના PINનો હેશ ક્યાં સાચવે છે.</translation>
    </message>
    <message>
        <source>kiosk-pin in the user&apos;s data folder</source>
        <translation>વપરાશકર્તાના ડેટા ફોલ્ડરમાં kiosk-pin</translation>
    </message>
    <message>
        <source>The kiosk may hold the Bearer token; without this it takes a relay alone, which adds the token.</source>
        <translation>કિઓસ્ક Bearer ટોકન રાખી શકે; આ વિના તે માત્ર રિલે સાથે ચાલે છે, જે ટોકન ઉમેરે છે.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>આછું</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ઘેરું</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ઉચ્ચ કોન્ટ્રાસ્ટ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>રંગો</translation>
    </message>
    <message>
        <source>Colours of the windows, from the next start on.</source>
        <translation>વિન્ડોના રંગો, આગલી શરૂઆતથી.</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>કશું હલે કે ઝબકે નહીં</translation>
    </message>
    <message>
        <source>File with the logo</source>
        <translation>લોગોની ફાઇલ</translation>
    </message>
    <message>
        <source>Your organisation&apos;s logo, on the desk and the kiosk.</source>
        <translation>તમારી સંસ્થાનો લોગો, ડેસ્ક અને કિઓસ્ક પર.</translation>
    </message>
    <message>
        <source>no logo is shown</source>
        <translation>કોઈ લોગો દેખાતો નથી</translation>
    </message>
    <message>
        <source>At the kiosk, the number keys for the OTP stand in another order each time, so that nobody reads the OTP off a hand.</source>
        <translation>કિઓસ્ક પર OTP માટેની અંકોની કી દર વખતે જુદા ક્રમમાં હોય છે, જેથી કોઈ હાથ જોઈને OTP વાંચી ન શકે.</translation>
    </message>
    <message>
        <source>Nothing on the screen turns or blinks, from the next start on.</source>
        <translation>આગલી શરૂઆતથી સ્ક્રીન પર કશું ફરતું કે ઝબકતું નથી.</translation>
    </message>
    <message>
        <source>At the kiosk, the folder into which each return is put as a JSON file, for your organisation to take it from.</source>
        <translation>કિઓસ્ક પર જે ફોલ્ડરમાં દરેક રિટર્ન JSON ફાઇલ તરીકે મુકાય છે, જેથી તમારી સંસ્થા ત્યાંથી લઈ શકે.</translation>
    </message>
    <message>
        <source>the return is dropped once it has come</source>
        <translation>રિટર્ન આવ્યા પછી કાઢી નખાય છે</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Browse…</source>
        <translation>બ્રાઉઝ કરો…</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>માન્ય: %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>હા</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ના</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>દરેક લીટીમાં એક.</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <comment>name of a setting</comment>
        <translation>બ્રાઉઝ કરો: %1</translation>
    </message>
</context>
<context>
    <name>SettingValue</name>
    <message>
        <source>Allowed are up to %1 characters of plain text in one line, without a PAN.</source>
        <translation>એક લીટીમાં સાદા લખાણના વધુમાં વધુ %1 અક્ષર ચાલે, PAN વગર.</translation>
    </message>
    <message>
        <source>Allowed is a list of purposes with “;” between them.</source>
        <translation>વચ્ચે “;” હોય એવી હેતુઓની યાદી ચાલે.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 in base64 (44 characters); allowed are those of public keys (SPKI), with “,” between them.</source>
        <translation>“%1” base64 માં SHA-256 (44 અક્ષર) નથી; જાહેર કીઓ (SPKI) ના SHA-256 ચાલે, વચ્ચે “,” સાથે.</translation>
    </message>
    <message>
        <source>There is one pin alone; allowed are two different ones at least, so that one key can be lost, or no such key.</source>
        <translation>માત્ર એક જ પિન છે; ઓછામાં ઓછા બે અલગ પિન આપો, જેથી એક કી ખોવાય તોય ચાલે, અથવા આ કી ન લખો.</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>માન્ય: %1.</translation>
    </message>
    <message>
        <source>The file holds no certificate; allowed is a file with CA certificates in PEM form.</source>
        <translation>ફાઇલમાં કોઈ પ્રમાણપત્ર નથી; PEM સ્વરૂપનાં CA પ્રમાણપત્રોની ફાઇલ ચાલે.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>list of words, last word</comment>
        <translation>%1 અથવા %2</translation>
    </message>
    <message>
        <source>the path of a readable file with CA certificates in PEM form</source>
        <translation>PEM સ્વરૂપનાં CA પ્રમાણપત્રોવાળી, વાંચી શકાય એવી ફાઇલનો પાથ</translation>
    </message>
    <message>
        <source>the path of a file that you can read</source>
        <translation>તમે વાંચી શકો એવી ફાઇલનો પાથ</translation>
    </message>
    <message>
        <source>the path of a file with the Bearer token that only its owner can read (chmod 600), or no such key when the relay adds the token</source>
        <translation>Bearer ટોકનવાળી, માત્ર માલિક વાંચી શકે એવી ફાઇલનો પાથ (chmod 600); રિલે ટોકન ઉમેરતું હોય તો આ કી ન લખો</translation>
    </message>
    <message>
        <source>the path of a folder that only its owner can read, or no such key for the user&apos;s own data folder</source>
        <translation>માત્ર માલિક વાંચી શકે એવા ફોલ્ડરનો પાથ; વપરાશકર્તાના પોતાના ડેટા ફોલ્ડર માટે આ કી ન લખો</translation>
    </message>
    <message>
        <source>address</source>
        <translation>સરનામું</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>ફોલ્ડર</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ફાઇલ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>લખાણ</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>લખાણોની યાદી</translation>
    </message>
    <message>
        <source>list of pins</source>
        <translation>પિનની યાદી</translation>
    </message>
    <message>
        <source>host</source>
        <translation>હોસ્ટ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>નામ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>સંખ્યા</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>સેકન્ડ</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>હા કે ના</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>પસંદગી</translation>
    </message>
    <message>
        <source>an address that starts with https:// and names a host, without user name, “?” or “#”</source>
        <translation>https:// થી શરૂ થતું અને હોસ્ટનું નામ ધરાવતું સરનામું, વપરાશકર્તા નામ, “?” કે “#” વગર</translation>
    </message>
    <message>
        <source>one line of up to %1 characters, without a PAN</source>
        <translation>વધુમાં વધુ %1 અક્ષરની એક લીટી, PAN વગર</translation>
    </message>
    <message>
        <source>a list of purposes with “;” between them</source>
        <translation>વચ્ચે “;” સાથે હેતુઓની યાદી</translation>
    </message>
    <message>
        <source>a list of SHA-256 of public keys (SPKI) in base64 with “,” between them, two at least, or no such key</source>
        <translation>જાહેર કીઓ (SPKI) ના SHA-256 ની base64 માં યાદી, વચ્ચે “,” સાથે, ઓછામાં ઓછા બે; અથવા આ કી ન લખો</translation>
    </message>
    <message>
        <source>the name or address of a host</source>
        <translation>હોસ્ટનું નામ કે સરનામું</translation>
    </message>
    <message>
        <source>a user name of up to 100 characters without “:”</source>
        <translation>“:” વગરનું, વધુમાં વધુ 100 અક્ષરનું વપરાશકર્તા નામ</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 થી %2 સુધીની પૂર્ણ સંખ્યા</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation>%1 થી %2 સુધી સેકન્ડની પૂર્ણ સંખ્યા</translation>
    </message>
    <message>
        <source>%1, or 0 for never</source>
        <comment>range</comment>
        <translation>%1, અથવા ક્યારેય નહીં માટે 0</translation>
    </message>
    <message>
        <source>“true” or “false”</source>
        <translation>“true” અથવા “false”</translation>
    </message>
    <message>
        <source>the path of a file in a folder that is there</source>
        <translation>હાજર હોય એવા ફોલ્ડરમાંની ફાઇલનો પાથ</translation>
    </message>
    <message>
        <source>the path of a PNG file of up to %1 by %1 pixels or an SVG file, of up to 1 MB</source>
        <translation>વધુમાં વધુ %1 × %1 પિક્સેલની PNG ફાઇલ અથવા SVG ફાઇલનો પાથ, વધુમાં વધુ 1 MB</translation>
    </message>
    <message>
        <source>the path of a folder that is there</source>
        <translation>હાજર હોય તેવા ફોલ્ડરનો પાથ</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pages of the settings</source>
        <translation>સેટિંગ્સનાં પાનાં</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>સાચવો(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>સેટિંગ્સ</translation>
    </message>
    <message>
        <source>Something in the files is wrong; with it the desk does not start.</source>
        <translation>ફાઇલોમાં કંઈક ખોટું છે; તેની સાથે ડેસ્ક ચાલુ થતું નથી.</translation>
    </message>
    <message>
        <source>Kept in %1. Your organisation has set some in %2.</source>
        <translation>%1 માં રખાય છે. કેટલીક તમારી સંસ્થાએ %2 માં નક્કી કરી છે.</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>%1 માં રખાય છે.</translation>
    </message>
    <message>
        <source>Nothing was written: with this the desk would not start.</source>
        <translation>કશું લખાયું નથી: આની સાથે ડેસ્ક ચાલુ થશે નહીં.</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>સેટિંગ્સ સચવાઈ નથી.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>સેટિંગ્સ સચવાઈ ગઈ છે.</translation>
    </message>
    <message>
        <source>They hold from the next start of ITR Desk on; until then everything goes on as it was.</source>
        <translation>ITR Desk હવે પછી ચાલુ થાય ત્યારથી તે લાગુ પડશે; ત્યાં સુધી બધું પહેલાંની જેમ ચાલશે.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>કર્મચારી</translation>
    </message>
    <message>
        <source>Nobody is served while this page is open. Left alone, it closes by itself.</source>
        <translation>આ પાનું ખુલ્લું હોય ત્યાં સુધી કોઈને સેવા મળતી નથી. કશું ન કરો તો તે આપોઆપ બંધ થાય છે.</translation>
    </message>
    <message>
        <source>Back to the public</source>
        <translation>લોકોની સ્ક્રીન પર પાછા જાઓ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>સેવા</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>જોડાયેલું નથી</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>આવૃત્તિ</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>છેલ્લી ભૂલો</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>ચાલુ થયા પછી કોઈ નહીં</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>કિઓસ્ક ફરી ચાલુ કરો</translation>
    </message>
    <message>
        <source>Exit the kiosk</source>
        <translation>કિઓસ્કમાંથી બહાર નીકળો</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>There is not enough memory to hash the PIN; nothing has changed.</source>
        <translation>PINનો હેશ બનાવવા માટે પૂરતી મેમરી નથી; કશું બદલાયું નથી.</translation>
    </message>
    <message>
        <source>The folder %1 can not be made; nothing has changed.</source>
        <translation>ફોલ્ડર %1 બનાવી શકાતું નથી; કશું બદલાયું નથી.</translation>
    </message>
    <message>
        <source>%1 can not be written.</source>
        <translation>%1 લખી શકાતી નથી.</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>For staff</source>
        <translation>કર્મચારીઓ માટે</translation>
    </message>
    <message>
        <source>The PIN opens the staff page of this kiosk.</source>
        <translation>PINથી આ કિઓસ્કનું કર્મચારીઓ માટેનું પાનું ખૂલે છે.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ખોલો</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>પાછા</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>કૃપા કરીને PIN દાખલ કરો.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>આ PIN સાચો નથી.</translation>
    </message>
    <message>
        <source>The PIN was not checked.</source>
        <translation>PIN તપાસાયો નથી.</translation>
    </message>
    <message>
        <source>No PIN is set at this kiosk.</source>
        <translation>આ કિઓસ્ક પર કોઈ PIN નક્કી કરેલો નથી.</translation>
    </message>
    <message>
        <source>An administrator sets it on a terminal: itr-desk kiosk set-pin</source>
        <translation>વ્યવસ્થાપક તે ટર્મિનલ પર નક્કી કરે છે: itr-desk kiosk set-pin</translation>
    </message>
    <message>
        <source>The PIN was not checked: the try can not be written down.</source>
        <translation>PIN તપાસાયો નથી: આ પ્રયાસની નોંધ થઈ શકતી નથી.</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder of the journal may not be writable.</source>
        <translation>કદાચ ડિસ્ક ભરાઈ ગઈ હોય, અથવા જર્નલના ફોલ્ડરમાં લખી શકાતું ન હોય.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>ફરી પ્રયાસ %n સેકન્ડ પછી થઈ શકશે.</numerusform>
            <numerusform>ફરી પ્રયાસ %n સેકન્ડ પછી થઈ શકશે.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>ફરી પ્રયાસ %n મિનિટ પછી થઈ શકશે.</numerusform>
            <numerusform>ફરી પ્રયાસ %n મિનિટ પછી થઈ શકશે.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>Yes</source>
        <translation>હા</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ના</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>સેવાએ કહ્યું: “%1”</translation>
    </message>
</context>
<context>
    <name>StillTherePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>તમે હજી અહીં છો?</translation>
    </message>
    <message>
        <source>Nobody has touched the kiosk for a while. If nobody answers, everything that was entered is deleted.</source>
        <translation>થોડા સમયથી કોઈ કિઓસ્કને અડ્યું નથી. કોઈ જવાબ નહીં આપે તો જે દાખલ કર્યું છે તે બધું ભૂંસી નખાશે.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>હું હજી અહીં છું</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) everything that was entered is deleted.</source>
        <translation>
            <numerusform>%n સેકન્ડમાં જે દાખલ કર્યું છે તે બધું ભૂંસી નખાશે.</numerusform>
            <numerusform>%n સેકન્ડમાં જે દાખલ કર્યું છે તે બધું ભૂંસી નખાશે.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press “I am still here” to go on where you were.</source>
        <translation>જ્યાં હતા ત્યાંથી આગળ વધવા “હું હજી અહીં છું” દબાવો.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n સેકન્ડ</numerusform>
            <numerusform>%n સેકન્ડ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Not supplied</source>
        <translation>આપેલ નથી</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>%1 પર મળ્યું</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The return</source>
        <translation>રિટર્ન</translation>
    </message>
    <message>
        <source>Its amounts</source>
        <translation>તેની રકમો</translation>
    </message>
    <message>
        <source>ITR Desk does not know the shape of this return. The figures were found by their names: compare them with the whole return before you rely on them.</source>
        <translation>ITR Desk આ રિટર્નનું સ્વરૂપ ઓળખતું નથી. આંકડા તેમનાં નામથી શોધ્યા છે: તેના પર આધાર રાખતાં પહેલાં આખા રિટર્ન સાથે સરખાવો.</translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>On time, section 139(1)</source>
        <translation>સમયસર, કલમ 139(1)</translation>
    </message>
    <message>
        <source>Late, section 139(4)</source>
        <translation>મોડું, કલમ 139(4)</translation>
    </message>
    <message>
        <source>Revised, section 139(5)</source>
        <translation>સુધારેલું, કલમ 139(5)</translation>
    </message>
    <message>
        <source>In answer to a notice of a defect, section 139(9)</source>
        <translation>ખામીની નોટિસના જવાબમાં, કલમ 139(9)</translation>
    </message>
    <message>
        <source>Updated, section 139(8A)</source>
        <translation>અપડેટેડ, કલમ 139(8A)</translation>
    </message>
    <message>
        <source>Code %1, which this desk does not know</source>
        <translation>કોડ %1, જેને આ ડેસ્ક ઓળખતું નથી</translation>
    </message>
</context>
<context>
    <name>TestPan</name>
    <message>
        <source>OTP sent; then the data of an ITR-1</source>
        <translation>OTP મોકલાયો; પછી ITR-1 નો ડેટા</translation>
    </message>
    <message>
        <source>the same for a company&apos;s PAN</source>
        <translation>કંપનીના PAN માટે પણ એ જ</translation>
    </message>
    <message>
        <source>OTP sent; then data of an unknown shape</source>
        <translation>OTP મોકલાયો; પછી અજ્ઞાત સ્વરૂપનો ડેટા</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP is wrong</source>
        <translation>OTP મોકલાયો; પછી દરેક OTP ખોટો</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP has expired</source>
        <translation>OTP મોકલાયો; પછી દરેક OTPનો સમય પૂરો</translation>
    </message>
    <message>
        <source>no OTP: asked again too soon</source>
        <translation>OTP નહીં: બહુ જલદી ફરી મંગાવ્યો</translation>
    </message>
    <message>
        <source>no OTP: the portal&apos;s limit is reached</source>
        <translation>OTP નહીં: પોર્ટલની મર્યાદા આવી ગઈ</translation>
    </message>
    <message>
        <source>no OTP: Aadhaar is not linked</source>
        <translation>OTP નહીં: Aadhaar જોડાયેલું નથી</translation>
    </message>
    <message>
        <source>no OTP: the portal refuses the password</source>
        <translation>OTP નહીં: પોર્ટલ પાસવર્ડ નકારે છે</translation>
    </message>
    <message>
        <source>a status in words that the desk does not know</source>
        <translation>ડેસ્ક ઓળખતું નથી એવા શબ્દોમાં સ્થિતિ</translation>
    </message>
    <message>
        <source>a 200 without any status</source>
        <translation>200, કોઈ સ્થિતિ વગર</translation>
    </message>
    <message>
        <source>400 with errors for both fields</source>
        <translation>400, બંને ફીલ્ડની ભૂલો સાથે</translation>
    </message>
    <message>
        <source>400 with a message and an empty detail</source>
        <translation>400, સંદેશ સાથે પણ વિગત ખાલી</translation>
    </message>
    <message>
        <source>401: the Bearer token is refused</source>
        <translation>401: Bearer ટોકન નકારાય છે</translation>
    </message>
    <message>
        <source>422 with an RFC 9457 body</source>
        <translation>422, RFC 9457 રૂપે</translation>
    </message>
    <message>
        <source>429 with Retry-After: 90</source>
        <translation>429, Retry-After: 90 સાથે</translation>
    </message>
    <message>
        <source>500 whose text echoes the PAN</source>
        <translation>500, જેના લખાણમાં PAN પાછો આવે છે</translation>
    </message>
    <message>
        <source>502 with an HTML page, as a proxy sends it</source>
        <translation>502, HTML પાના સાથે, જેમ પ્રોક્સી મોકલે છે</translation>
    </message>
    <message>
        <source>OTP sent, answered after 5 seconds</source>
        <translation>OTP મોકલાયો, જવાબ 5 સેકન્ડ પછી</translation>
    </message>
    <message>
        <source>no answer at all</source>
        <translation>કોઈ જવાબ નહીં</translation>
    </message>
    <message>
        <source>the server hangs up after it has read the request</source>
        <translation>વિનંતી વાંચ્યા પછી સર્વર કનેક્શન કાપે છે</translation>
    </message>
    <message>
        <source>half an answer, then the server hangs up</source>
        <translation>અડધો જવાબ, પછી સર્વર કનેક્શન કાપે છે</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-2</source>
        <translation>OTP મોકલાયો; પછી ITR-2 નો ડેટા</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-3</source>
        <translation>OTP મોકલાયો; પછી ITR-3 નો ડેટા</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-4</source>
        <translation>OTP મોકલાયો; પછી ITR-4 નો ડેટા</translation>
    </message>
    <message>
        <source>OTP sent; then data with the prefixes of older XML</source>
        <translation>OTP મોકલાયો; પછી જૂના XML ના ઉપસર્ગોવાળો ડેટા</translation>
    </message>
    <message>
        <source>OTP sent; then a return of 20 MB</source>
        <translation>OTP મોકલાયો; પછી 20 MB નું રિટર્ન</translation>
    </message>
    <message>
        <source>OTP sent; then a return that is nested 900 levels deep</source>
        <translation>OTP મોકલાયો; પછી 900 સ્તર ઊંડું રિટર્ન</translation>
    </message>
    <message>
        <source>OTP sent; then data; of further years, every other one is not there (400)</source>
        <translation>OTP મોકલાયો; પછી ડેટા; આગળનાં વર્ષોમાંથી દર બીજું વર્ષ નથી (400)</translation>
    </message>
    <message>
        <source>OTP sent; then data; every further year fails (500)</source>
        <translation>OTP મોકલાયો; પછી ડેટા; આગળનું દરેક વર્ષ નિષ્ફળ (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data, with which the portal session ends (401)</source>
        <translation>OTP મોકલાયો; પછી ડેટા, જેની સાથે પોર્ટલનું સત્ર પૂરું (401)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout fails (500)</source>
        <translation>OTP મોકલાયો; પછી ડેટા; લૉગ આઉટ નિષ્ફળ (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout gets no answer</source>
        <translation>OTP મોકલાયો; પછી ડેટા; લૉગ આઉટનો કોઈ જવાબ નહીં</translation>
    </message>
</context>
<context>
    <name>TestPanList</name>
    <message>
        <source>Test PANs — ITR Desk SANDBOX</source>
        <translation>ટેસ્ટ PAN — ITR Desk SANDBOX</translation>
    </message>
    <message>
        <source>Each of these PANs brings about one outcome. Any password will do; the OTP is %1 and the AccessToken %2.</source>
        <translation>આમાંનો દરેક PAN એક નક્કી પરિણામ આપે છે. કોઈ પણ પાસવર્ડ ચાલશે; OTP %1 છે અને AccessToken %2 છે.</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>ટેસ્ટ PAN</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>PAN: what it brings about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use this PAN</source>
        <translation>આ PAN વાપરો</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
</context>
<context>
    <name>TlsTrouble</name>
    <message>
        <source>The desk&apos;s certificate has expired</source>
        <translation>ડેસ્કના પ્રમાણપત્રની મુદત પૂરી થઈ ગઈ છે</translation>
    </message>
    <message>
        <source>The desk&apos;s certificate has been revoked</source>
        <translation>ડેસ્કનું પ્રમાણપત્ર રદ થયું છે</translation>
    </message>
    <message>
        <source>The relay does not know the CA of the desk&apos;s certificate</source>
        <translation>રિલે ડેસ્કના પ્રમાણપત્રના CAને ઓળખતું નથી</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>રિલે પ્રમાણપત્ર માગે છે, અને આ ડેસ્ક પાસે એકે નથી</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate</source>
        <translation>રિલે ડેસ્કનું પ્રમાણપત્ર નકારે છે</translation>
    </message>
    <message>
        <source>It does not offer TLS 1.2 or newer</source>
        <translation>તેમાં TLS 1.2 કે તેથી નવું મળતું નથી</translation>
    </message>
    <message>
        <source>It offers no cipher that is safe enough</source>
        <translation>તેમાં પૂરતો સુરક્ષિત કોઈ સાઇફર મળતો નથી</translation>
    </message>
    <message>
        <source>Somebody on the way tried to bring the connection down to an older version of TLS</source>
        <translation>વચ્ચે કોઈએ કનેક્શનને TLSની જૂની આવૃત્તિ પર ઉતારવાનો પ્રયત્ન કર્યો</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS</source>
        <translation>ત્યાંથી જે જવાબ આપે છે તે TLS વાપરતું નથી</translation>
    </message>
</context>
<context>
    <name>TokenCommand</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>કીચેને જવાબ આપ્યો નહીં.</translation>
    </message>
    <message>
        <source>Usage: itr-desk token status|set|forget [--profile FILE]

status  says where the Bearer token is kept, whether there is one and when it ends; exit status 1: none, or expired
set     keeps a new one in the keychain: typed (nothing is shown), or from a pipe
forget  deletes it from the keychain

The token belongs to the service that the settings or the profile name. It is never printed.</source>
        <translation>ઉપયોગ: itr-desk token status|set|forget [--profile FILE]

status  Bearer ટોકન ક્યાં રખાય છે, તે છે કે નહીં અને તેની મુદત ક્યારે પૂરી થાય છે તે જણાવે છે; એક્ઝિટ સ્થિતિ 1: ટોકન નથી, અથવા મુદત પૂરી
set     નવો ટોકન કીચેનમાં રાખે છે: ટાઇપ કરેલો (કશું દેખાતું નથી), અથવા પાઇપમાંથી
forget  તેને કીચેનમાંથી કાઢી નાખે છે

ટોકન સેટિંગ્સ કે પ્રોફાઇલમાં જણાવેલી સેવાનો છે. તે ક્યારેય છપાતો નથી.</translation>
    </message>
    <message>
        <source>The settings name no service that a token could belong to; add --profile FILE.</source>
        <translation>સેટિંગ્સમાં એવી કોઈ સેવા જણાવેલી નથી જેનો ટોકન હોઈ શકે; --profile FILE ઉમેરો.</translation>
    </message>
    <message>
        <source>service/bearer is not “keychain”, so the desk would not look for a token there.</source>
        <translation>service/bearer નું મૂલ્ય “keychain” નથી, તેથી ડેસ્ક ત્યાં ટોકન શોધશે નહીં.</translation>
    </message>
    <message>
        <source>The relay adds the Bearer token; this desk has none.</source>
        <translation>Bearer ટોકન રિલે ઉમેરે છે; આ ડેસ્ક પાસે એકે નથી.</translation>
    </message>
    <message>
        <source>What is stored is no Bearer token.</source>
        <translation>જે સાચવેલું છે તે Bearer ટોકન નથી.</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in its file.</source>
        <translation>%1 માટેનો Bearer ટોકન તેની ફાઇલમાં છે.</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in the keychain.</source>
        <translation>%1 માટેનો Bearer ટોકન કીચેનમાં છે.</translation>
    </message>
    <message>
        <source>It does not say when it ends.</source>
        <translation>તેની મુદત ક્યારે પૂરી થાય છે તે તે જણાવતો નથી.</translation>
    </message>
    <message>
        <source>No token was entered; nothing has changed.</source>
        <translation>કોઈ ટોકન દાખલ થયો નથી; કશું બદલાયું નથી.</translation>
    </message>
    <message>
        <source>That is no Bearer token: it is letters, digits and - . _ ~ + / = without a space. Nothing has changed.</source>
        <translation>આ Bearer ટોકન નથી: તેમાં મૂળાક્ષરો, અંકો અને - . _ ~ + / = હોય છે, ખાલી જગ્યા નહીં. કશું બદલાયું નથી.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is in the keychain.</source>
        <translation>%1 માટેનો Bearer ટોકન કીચેનમાં છે.</translation>
    </message>
    <message>
        <source>The keychain holds no Bearer token for %1 any more.</source>
        <translation>કીચેનમાં હવે %1 માટે કોઈ Bearer ટોકન નથી.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>The file can not be read; allowed is a file with the Bearer token that you can read.</source>
        <translation>ફાઇલ વાંચી શકાતી નથી; Bearer ટોકનવાળી, તમે વાંચી શકો એવી ફાઇલ આપો.</translation>
    </message>
    <message>
        <source>The file belongs to somebody else; it must be your own.</source>
        <translation>ફાઇલ બીજા કોઈની છે; તે તમારી પોતાની હોવી જોઈએ.</translation>
    </message>
    <message>
        <source>Others than its owner can read or change the file; allowed are the permissions 600 (chmod 600).</source>
        <translation>માલિક સિવાય બીજા પણ ફાઇલ વાંચી કે બદલી શકે છે; પરવાનગીઓ 600 હોવી જોઈએ (chmod 600).</translation>
    </message>
    <message>
        <source>The file is larger than a token can be; allowed is one token of at most %1 bytes.</source>
        <translation>ફાઇલ ટોકન હોઈ શકે તેનાથી મોટી છે; વધુમાં વધુ %1 બાઇટનો એક ટોકન ચાલે.</translation>
    </message>
    <message>
        <source>The file is empty; it must hold the Bearer token.</source>
        <translation>ફાઇલ ખાલી છે; તેમાં Bearer ટોકન હોવો જોઈએ.</translation>
    </message>
    <message>
        <source>The file holds characters that no token has; allowed is one token on one line.</source>
        <translation>ફાઇલમાં એવા અક્ષરો છે જે કોઈ ટોકનમાં હોતા નથી; એક લીટીમાં એક ટોકન ચાલે.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Bearer token</source>
        <translation>Bearer ટોકન</translation>
    </message>
    <message>
        <source>New Bearer token</source>
        <translation>નવો Bearer ટોકન</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>બતાવો</translation>
    </message>
    <message>
        <source>Paste what your administrator gave you.</source>
        <translation>તમારા વ્યવસ્થાપકે જે આપ્યું છે તે પેસ્ટ કરો.</translation>
    </message>
    <message>
        <source>Save in keychain</source>
        <translation>કીચેનમાં સાચવો</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>કાઢી નાખો…</translation>
    </message>
    <message>
        <source>Forget the stored Bearer token</source>
        <translation>સાચવેલો Bearer ટોકન કાઢી નાખો</translation>
    </message>
    <message>
        <source>That is longer than a token can be: %1 characters.</source>
        <translation>આ ટોકન હોઈ શકે તેનાથી લાંબું છે: વધુમાં વધુ %1 અક્ષર.</translation>
    </message>
    <message>
        <source>The relay at %1 adds the Bearer token. This desk has none.</source>
        <translation>%1 પરનું રિલે Bearer ટોકન ઉમેરે છે. આ ડેસ્ક પાસે એકે નથી.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is read from the file %2 for each call.</source>
        <translation>%1 માટેનો Bearer ટોકન દરેક કૉલ વખતે ફાઇલ %2 માંથી વંચાય છે.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is kept in this computer&apos;s keychain and fetched for each call.</source>
        <translation>%1 માટેનો Bearer ટોકન આ કમ્પ્યુટરની કીચેનમાં રખાય છે અને દરેક કૉલ વખતે ત્યાંથી લેવાય છે.</translation>
    </message>
    <message>
        <source>Looking whether one is stored…</source>
        <translation>સાચવેલો ટોકન છે કે નહીં તે જોવાય છે…</translation>
    </message>
    <message>
        <source>One is stored. %1</source>
        <comment>when it ends</comment>
        <translation>એક ટોકન સાચવેલો છે. %1</translation>
    </message>
    <message>
        <source>One is stored. It does not say when it ends.</source>
        <translation>એક ટોકન સાચવેલો છે. તેની મુદત ક્યારે પૂરી થાય છે તે તે જણાવતો નથી.</translation>
    </message>
    <message>
        <source>That is no Bearer token: it has letters, digits and - . _ ~ + / = only, and no space.</source>
        <translation>આ Bearer ટોકન નથી: તેમાં માત્ર મૂળાક્ષરો, અંકો અને - . _ ~ + / = હોય છે, ખાલી જગ્યા નહીં.</translation>
    </message>
    <message>
        <source>The new token was not saved.</source>
        <translation>નવો ટોકન સચવાયો નથી.</translation>
    </message>
    <message>
        <source>It has to be entered again.</source>
        <translation>તેને ફરી દાખલ કરવો પડશે.</translation>
    </message>
    <message>
        <source>The new token is in the keychain. The next call uses it.</source>
        <translation>નવો ટોકન કીચેનમાં છે. હવે પછીનો કૉલ તે વાપરશે.</translation>
    </message>
    <message>
        <source>Delete the Bearer token from the keychain?</source>
        <translation>Bearer ટોકન કીચેનમાંથી કાઢી નાખવો છે?</translation>
    </message>
    <message>
        <source>Until another one is saved nothing can be requested, and open sessions can not be logged out.</source>
        <translation>બીજો સચવાય નહીં ત્યાં સુધી કોઈ વિનંતી થઈ શકશે નહીં, અને ખુલ્લાં સત્ર લૉગ આઉટ થઈ શકશે નહીં.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>કાઢી નાખો</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>રહેવા દો</translation>
    </message>
    <message>
        <source>The token was not deleted.</source>
        <translation>ટોકન કાઢી નખાયો નથી.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>No Bearer token is stored for this service.</source>
        <translation>આ સેવા માટે કોઈ Bearer ટોકન સાચવેલો નથી.</translation>
    </message>
    <message>
        <source>This session has no keychain that could keep the Bearer token.</source>
        <translation>આ સત્રમાં Bearer ટોકન રાખી શકે એવી કોઈ કીચેન નથી.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>કીચેન લૉક છે.</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk.</source>
        <translation>ITR Desk માટે કીચેન ખોલવામાં આવી નહીં.</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <comment>exact reason</comment>
        <translation>તે થઈ શક્યું નહીં: %1</translation>
    </message>
    <message>
        <source>Paste the token that your administrator gave you and save it.</source>
        <translation>તમારા વ્યવસ્થાપકે આપેલો ટોકન પેસ્ટ કરો અને સાચવો.</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>જેમાં કીચેન હોય (GNOME Keyring, KWallet) એવા ડેસ્કટૉપમાં લૉગ ઇન કરો, અથવા તમારા વ્યવસ્થાપક પાસે ટોકન માટે બીજી જગ્યા માગો.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>તેને અનલૉક કરો, પછી ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Try again and say yes when it asks. If it does not ask, unlock it first.</source>
        <translation>ફરી પ્રયાસ કરો અને તે પૂછે ત્યારે હા કહો. તે ન પૂછે, તો પહેલાં તેને અનલૉક કરો.</translation>
    </message>
</context>
<context>
    <name>TransportLine</name>
    <message>
        <source>The certificate is not for the name %1</source>
        <translation>પ્રમાણપત્ર %1 નામ માટે નથી</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys</source>
        <translation>સેવાની પ્રમાણપત્ર શૃંખલામાંની કોઈ કી પિન કરેલી કીઓમાંની નથી</translation>
    </message>
</context>
<context>
    <name>TransportLoader</name>
    <message>
        <source>The CA file %1 holds no certificate that can be read.</source>
        <translation>CA ફાઇલ %1 માં વાંચી શકાય એવું કોઈ પ્રમાણપત્ર નથી.</translation>
    </message>
    <message>
        <source>The pins of the service&apos;s keys can not be used; allowed are none, or two and more SHA-256 values in base64.</source>
        <translation>સેવાની કીઓના પિન વાપરી શકાતા નથી; કોઈ પિન ન આપો, અથવા base64 માં બે કે વધુ SHA-256 મૂલ્ય આપો.</translation>
    </message>
</context>
<context>
    <name>UserFile</name>
    <message>
        <source>%1 was not written: %2. What you entered is still here.</source>
        <comment>file, reason</comment>
        <translation>%1 લખાઈ નથી: %2. તમે જે દાખલ કર્યું તે હજી અહીં છે.</translation>
    </message>
    <message>
        <source>its folder can not be made</source>
        <translation>તેનું ફોલ્ડર બનાવી શકાતું નથી</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>તે 64 KiB થી મોટી છે</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>the PAN is missing.</source>
        <translation>PAN આપેલો નથી.</translation>
    </message>
    <message>
        <source>the PAN is masked. A work list needs all of its ten characters.</source>
        <translation>PAN છુપાવેલો છે. કામની યાદીમાં તેના દસેદસ અક્ષર જોઈએ.</translation>
    </message>
    <message>
        <source>what stands in the place of the PAN is none. A PAN has five letters, four digits and a letter.</source>
        <translation>PANની જગ્યાએ જે છે તે PAN નથી. PANમાં પાંચ મૂળાક્ષર, ચાર અંક અને એક મૂળાક્ષર હોય છે.</translation>
    </message>
    <message>
        <source>“%1” is no PAN: it has %2 characters instead of %3.</source>
        <translation>“%1” PAN નથી: તેમાં %3 ને બદલે %2 અક્ષર છે.</translation>
    </message>
    <message>
        <source>“%1” is no PAN: its character %2 is wrong. A PAN has five letters, four digits and a letter.</source>
        <translation>“%1” PAN નથી: તેનો અક્ષર %2 ખોટો છે. PANમાં પાંચ મૂળાક્ષર, ચાર અંક અને એક મૂળાક્ષર હોય છે.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>અવતરણ ચિહ્ન ખૂલે છે પણ ક્યાંય બંધ થતું નથી.</translation>
    </message>
    <message>
        <source>the reference has %1 characters; allowed are %2.</source>
        <translation>સંદર્ભમાં %1 અક્ષર છે; %2 ચાલે.</translation>
    </message>
    <message>
        <source>the PAN %1 stands in line %2 already. This line is left out.</source>
        <translation>PAN %1 લીટી %2 માં પહેલેથી છે. આ લીટી છોડી દેવાઈ છે.</translation>
    </message>
    <message>
        <source>the reference “%1” stands in line %2 too. Both lines are kept.</source>
        <translation>સંદર્ભ “%1” લીટી %2 માં પણ છે. બંને લીટીઓ રખાઈ છે.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>લીટી %1: %2</translation>
    </message>
    <message>
        <source>The file has headings, but no line below them.</source>
        <translation>ફાઇલમાં મથાળાં છે, પણ તેની નીચે કોઈ લીટી નથી.</translation>
    </message>
    <message>
        <source>The file is empty. A work list has a reference and a PAN on each line.</source>
        <translation>ફાઇલ ખાલી છે. કામની યાદીની દરેક લીટીમાં સંદર્ભ અને PAN હોય છે.</translation>
    </message>
    <message>
        <source>There is no PAN in the file. A work list has a reference and a PAN on each line.</source>
        <translation>ફાઇલમાં કોઈ PAN નથી. કામની યાદીની દરેક લીટીમાં સંદર્ભ અને PAN હોય છે.</translation>
    </message>
</context>
<context>
    <name>WorkListColumns</name>
    <message>
        <source>The column “%1” is for secrets. Delete that column from the file and choose the file again: passwords, PINs, OTPs and tokens never belong in a work list.</source>
        <translation>કૉલમ “%1” ગુપ્ત માહિતી માટે છે. ફાઇલમાંથી તે કૉલમ કાઢી નાખો અને ફાઇલ ફરી પસંદ કરો: પાસવર્ડ, PIN, OTP અને ટોકન કામની યાદીમાં ક્યારેય ન હોવાં જોઈએ.</translation>
    </message>
    <message>
        <source>Column %1 seems to hold passwords. Delete that column from the file and choose the file again: passwords never belong in a work list.</source>
        <translation>કૉલમ %1 માં પાસવર્ડ હોય એમ લાગે છે. ફાઇલમાંથી તે કૉલમ કાઢી નાખો અને ફાઇલ ફરી પસંદ કરો: પાસવર્ડ કામની યાદીમાં ક્યારેય ન હોવા જોઈએ.</translation>
    </message>
</context>
<context>
    <name>WorkListDialog</name>
    <message>
        <source>Work list — ITR Desk</source>
        <translation>કામની યાદી — ITR Desk</translation>
    </message>
    <message>
        <source>Cases to open</source>
        <translation>ખોલવાના કેસ</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>બીજી ફાઇલ પસંદ કરો…</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>ફાઇલ વંચાય છે…</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>સમસ્યાવાળી લીટીઓ</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>કામની યાદી</translation>
    </message>
    <message>
        <source>Each good line of the file becomes a case that waits for consent. Passwords, OTPs and tokens never belong in the file.</source>
        <translation>ફાઇલની દરેક બરાબર લીટીમાંથી સંમતિની રાહ જોતો એક કેસ બને છે. પાસવર્ડ, OTP અને ટોકન ફાઇલમાં ક્યારેય ન હોવાં જોઈએ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Choose a work list — ITR Desk</source>
        <translation>કામની યાદી પસંદ કરો — ITR Desk</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV ફાઇલો (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>બધી ફાઇલો (*)</translation>
    </message>
    <message>
        <source>No line of this file can become a case.</source>
        <translation>આ ફાઇલની કોઈ લીટીમાંથી કેસ બની શકતો નથી.</translation>
    </message>
    <message>
        <source>What is wrong with each stands below.</source>
        <translation>દરેકમાં શું ખોટું છે તે નીચે લખ્યું છે.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) can be opened</source>
        <translation>
            <numerusform>%n કેસ ખોલી શકાય છે</numerusform>
            <numerusform>%n કેસ ખોલી શકાય છે</numerusform>
        </translation>
    </message>
    <message>
        <source>This file can not be used.</source>
        <translation>આ ફાઇલ વાપરી શકાતી નથી.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with problems</source>
        <translation>
            <numerusform>સમસ્યાવાળી %n લીટી</numerusform>
            <numerusform>સમસ્યાવાળી %n લીટીઓ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>કેસ ખોલો</translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>%n કેસ ખોલો</numerusform>
            <numerusform>%n કેસ ખોલો</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>heading of a column: what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unknown holder letter</source>
        <translation>અજ્ઞાત ધારક-અક્ષર</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>લીટી</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>સંદર્ભ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ધારક</translation>
    </message>
</context>
<context>
    <name>YearPicker</name>
    <message>
        <source>here</source>
        <translation>અહીં છે</translation>
    </message>
    <message>
        <source>Fetch assessment year %1</source>
        <translation>આકારણી વર્ષ %1 મેળવો</translation>
    </message>
    <message>
        <source>It is here already; it would be fetched once more.</source>
        <translation>તે પહેલેથી અહીં છે; તે એક વાર ફરી મેળવાશે.</translation>
    </message>
    <message>
        <source>Fetch none</source>
        <translation>કોઈ ન મેળવો</translation>
    </message>
    <message>
        <source>Fetching assessment year %1</source>
        <translation>આકારણી વર્ષ %1 મેળવાય છે</translation>
    </message>
    <message>
        <source>Which assessment year is to be fetched?</source>
        <translation>કયું આકારણી વર્ષ મેળવવું છે?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>New Bearer token (it is not shown): </source>
        <translation>નવો Bearer ટોકન (તે બતાવાતો નથી): </translation>
    </message>
    <message>
        <source>The settings can not be used.</source>
        <translation>સેટિંગ્સ વાપરી શકાતી નથી.</translation>
    </message>
</context>
</TS>

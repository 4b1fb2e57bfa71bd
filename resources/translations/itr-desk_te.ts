<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te">
<context>
    <name>AccessTokenField</name>
    <message>
        <source>AccessToken</source>
        <translation>AccessToken</translation>
    </message>
    <message>
        <source>Show AccessToken</source>
        <translation>AccessTokenను చూపించండి</translation>
    </message>
    <message>
        <source>Please enter the AccessToken.</source>
        <translation>దయచేసి AccessTokenను నమోదు చేయండి.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The address of the service could not be found.</source>
        <translation>సేవ చిరునామా దొరకలేదు.</translation>
    </message>
    <message>
        <source>The service does not take connections right now.</source>
        <translation>సేవ ప్రస్తుతం కనెక్షన్లను స్వీకరించడం లేదు.</translation>
    </message>
    <message>
        <source>The network did not carry the request.</source>
        <translation>నెట్‌వర్క్ అభ్యర్థనను ముందుకు పంపలేకపోయింది.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through.</source>
        <translation>నెట్‌వర్క్ ప్రాక్సీ అభ్యర్థనను వెళ్లనివ్వలేదు.</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s settings need a look.</source>
        <translation>మీ నిర్వాహకులకు చెప్పండి; ప్రాక్సీ సెట్టింగులను చూడాలి.</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so the desk did not talk to it.</source>
        <translation>సేవ తానెవరో నిరూపించుకోలేకపోయింది, అందువల్ల డెస్క్ దాన్ని సంప్రదించలేదు.</translation>
    </message>
    <message>
        <source>Do not go on. Tell your administrator what is said here.</source>
        <translation>ముందుకు వెళ్లకండి. ఇక్కడ ఉన్నది మీ నిర్వాహకులకు చెప్పండి.</translation>
    </message>
    <message>
        <source>No secure connection to the service came about.</source>
        <translation>సేవతో సురక్షిత కనెక్షన్ ఏర్పడలేదు.</translation>
    </message>
    <message>
        <source>Tell your administrator; the service must offer TLS 1.2 or newer.</source>
        <translation>మీ నిర్వాహకులకు చెప్పండి; సేవలో TLS 1.2 లేదా అంతకంటే కొత్తది ఉండాలి.</translation>
    </message>
    <message>
        <source>The connection broke before the service answered.</source>
        <translation>సేవ సమాధానం ఇవ్వకముందే కనెక్షన్ తెగిపోయింది.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>సేవ సమయానికి సమాధానం ఇవ్వలేదు.</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>మీరు అభ్యర్థనను రద్దు చేశారు.</translation>
    </message>
    <message>
        <source>The service refused what was entered.</source>
        <translation>నమోదు చేసిన వివరాలను సేవ తిరస్కరించింది.</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s authorisation.</source>
        <translation>సేవ ఈ డెస్క్ అధికారాన్ని అంగీకరించడం లేదు.</translation>
    </message>
    <message>
        <source>The service does not allow this desk to do that.</source>
        <translation>ఈ డెస్క్ అలా చేయడానికి సేవ అనుమతించదు.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>మీ నిర్వాహకులకు చెప్పండి.</translation>
    </message>
    <message>
        <source>There is no verification service at this address.</source>
        <translation>ఈ చిరునామాలో ధ్రువీకరణ సేవ ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>Tell your administrator; the service address in the profile needs a look.</source>
        <translation>మీ నిర్వాహకులకు చెప్పండి; ప్రొఫైల్‌లోని సేవ చిరునామాను చూడాలి.</translation>
    </message>
    <message>
        <source>The service understood the request but can not carry it out.</source>
        <translation>సేవకు అభ్యర్థన అర్థమైంది, కానీ దాన్ని అమలు చేయలేదు.</translation>
    </message>
    <message>
        <source>Check what was entered together with the taxpayer before you try again.</source>
        <translation>మళ్లీ ప్రయత్నించే ముందు, నమోదు చేసినదాన్ని పన్ను చెల్లింపుదారుతో కలిసి సరిచూడండి.</translation>
    </message>
    <message>
        <source>The service has had too many requests.</source>
        <translation>సేవకు చాలా ఎక్కువ అభ్యర్థనలు వచ్చాయి.</translation>
    </message>
    <message>
        <source>Wait some minutes before you request again.</source>
        <translation>మళ్లీ అభ్యర్థించే ముందు కొన్ని నిమిషాలు ఆగండి.</translation>
    </message>
    <message>
        <source>Something failed inside the service.</source>
        <translation>సేవ లోపల ఏదో విఫలమైంది.</translation>
    </message>
    <message>
        <source>A server on the way answered instead of the service.</source>
        <translation>సేవకు బదులు దారిలోని ఒక సర్వర్ సమాధానం ఇచ్చింది.</translation>
    </message>
    <message>
        <source>The service pointed to another address; the desk never follows.</source>
        <translation>సేవ మరో చిరునామాను చూపింది; డెస్క్ ఎప్పుడూ అలా వెళ్లదు.</translation>
    </message>
    <message>
        <source>The service answered in a way that this desk does not know.</source>
        <translation>సేవ ఇచ్చిన సమాధానం ఈ డెస్క్‌కు తెలియని తీరులో ఉంది.</translation>
    </message>
    <message>
        <source>Tell your administrator the code shown here.</source>
        <translation>ఇక్కడ చూపిన కోడ్‌ను మీ నిర్వాహకులకు చెప్పండి.</translation>
    </message>
    <message>
        <source>The service&apos;s answer was far larger than it may be; the desk stopped reading.</source>
        <translation>సేవ సమాధానం ఉండాల్సినదానికంటే చాలా పెద్దది; డెస్క్ చదవడం ఆపేసింది.</translation>
    </message>
    <message>
        <source>Only a part of the service&apos;s answer arrived.</source>
        <translation>సేవ సమాధానంలో కొంత భాగమే వచ్చింది.</translation>
    </message>
    <message>
        <source>The answer is not in the service&apos;s format.</source>
        <translation>సమాధానం సేవ ఫార్మాట్‌లో లేదు.</translation>
    </message>
    <message>
        <source>The service answered without saying what came of the request.</source>
        <translation>సేవ సమాధానం ఇచ్చింది, కానీ అభ్యర్థన ఏమైందో చెప్పలేదు.</translation>
    </message>
    <message>
        <source>The desk could not make itself ready for a secure connection.</source>
        <translation>సురక్షిత కనెక్షన్‌కు డెస్క్ సిద్ధం కాలేకపోయింది.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before you request again.</source>
        <translation>
            <numerusform>మళ్లీ అభ్యర్థించే ముందు %n సెకను ఆగండి.</numerusform>
            <numerusform>మళ్లీ అభ్యర్థించే ముందు %n సెకన్లు ఆగండి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before you request again.</source>
        <translation>
            <numerusform>మళ్లీ అభ్యర్థించే ముందు %n నిమిషం ఆగండి.</numerusform>
            <numerusform>మళ్లీ అభ్యర్థించే ముందు %n నిమిషాలు ఆగండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The reason: %2.</source>
        <comment>sentence, reason</comment>
        <translation>%1 కారణం: %2.</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s password is probably not the cause. Check the AccessToken if you entered one; otherwise tell your administrator that the Bearer token was refused.</source>
        <translation>దీనికి కారణం బహుశా పన్ను చెల్లింపుదారు పాస్‌వర్డ్ కాదు. మీరు AccessToken నమోదు చేసి ఉంటే దాన్ని సరిచూడండి; లేకపోతే Bearer టోకెన్ తిరస్కరణకు గురైందని మీ నిర్వాహకులకు చెప్పండి.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>నెట్‌వర్క్ కనెక్షన్‌ను సరిచూసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another.</source>
        <translation>మరో OTPని అభ్యర్థించే ముందు, ఫోన్‌కు OTP వచ్చిందా అని పన్ను చెల్లింపుదారును అడగండి.</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it.</source>
        <translation>అదే OTPతో మరోసారి ప్రయత్నించండి; తిరస్కరిస్తే, OTPని మళ్లీ పంపండి.</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing.</source>
        <translation>ఆ సంవత్సరాన్ని మరోసారి తెప్పించండి; దానివల్ల ఏదీ ఖర్చు కాదు.</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another. Tell your administrator the code shown here.</source>
        <translation>మరో OTPని అభ్యర్థించే ముందు, ఫోన్‌కు OTP వచ్చిందా అని పన్ను చెల్లింపుదారును అడగండి. ఇక్కడ చూపిన కోడ్‌ను మీ నిర్వాహకులకు చెప్పండి.</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it. Tell your administrator the code shown here.</source>
        <translation>అదే OTPతో మరోసారి ప్రయత్నించండి; తిరస్కరిస్తే, OTPని మళ్లీ పంపండి. ఇక్కడ చూపిన కోడ్‌ను మీ నిర్వాహకులకు చెప్పండి.</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing. If it stays so, tell your administrator the code shown here.</source>
        <translation>ఆ సంవత్సరాన్ని మరోసారి తెప్పించండి; దానివల్ల ఏదీ ఖర్చు కాదు. అలాగే ఉంటే, ఇక్కడ చూపిన కోడ్‌ను మీ నిర్వాహకులకు చెప్పండి.</translation>
    </message>
    <message>
        <source>Check the network connection and the service address in the profile, then try again.</source>
        <translation>నెట్‌వర్క్ కనెక్షన్‌ను, ప్రొఫైల్‌లోని సేవ చిరునామాను సరిచూసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays so, tell your administrator.</source>
        <translation>కాసేపు ఆగి, మళ్లీ ప్రయత్నించండి. అలాగే ఉంటే, మీ నిర్వాహకులకు చెప్పండి.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>మీరు సిద్ధమైనప్పుడు మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>జర్నల్‌లో రాయడం కుదరలేదు, అందువల్ల ఏదీ పంపలేదు.</translation>
    </message>
    <message>
        <source>Make room on the disk or tell your administrator; nothing goes out before it can be recorded.</source>
        <translation>డిస్క్‌లో ఖాళీ చేయండి లేదా మీ నిర్వాహకులకు చెప్పండి; నమోదు చేయగలిగే వరకు ఏదీ బయటకు వెళ్లదు.</translation>
    </message>
    <message>
        <source>The portal probably has no return of this year. Fetch another year.</source>
        <translation>పోర్టల్‌లో బహుశా ఈ సంవత్సరపు రిటర్ను లేదు. మరో సంవత్సరాన్ని తెప్పించండి.</translation>
    </message>
    <message>
        <source>The session at the portal has probably ended. What has arrived stays here; for another year close this case and open a new one.</source>
        <translation>పోర్టల్‌లోని సెషన్ బహుశా ముగిసింది. వచ్చినది ఇక్కడే ఉంటుంది; మరో సంవత్సరం కోసం ఈ కేసును మూసి, కొత్తది తెరవండి.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy could not be reached.</source>
        <translation>నెట్‌వర్క్ ప్రాక్సీని చేరుకోవడం కుదరలేదు.</translation>
    </message>
    <message>
        <source>Check the network connection. If it stays so, tell your administrator that the proxy does not answer.</source>
        <translation>నెట్‌వర్క్ కనెక్షన్‌ను సరిచూడండి. అలాగే ఉంటే, ప్రాక్సీ సమాధానం ఇవ్వడం లేదని మీ నిర్వాహకులకు చెప్పండి.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and password, or refused those it was given.</source>
        <translation>నెట్‌వర్క్ ప్రాక్సీ వినియోగదారు పేరు, పాస్‌వర్డ్ అడుగుతోంది, లేదా ఇచ్చినవాటిని తిరస్కరించింది.</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s user name and password need a look.</source>
        <translation>మీ నిర్వాహకులకు చెప్పండి; ప్రాక్సీ వినియోగదారు పేరు, పాస్‌వర్డ్‌ను చూడాలి.</translation>
    </message>
    <message>
        <source>The relay did not accept this desk&apos;s certificate.</source>
        <translation>ఈ డెస్క్ సర్టిఫికెట్‌ను రిలే అంగీకరించలేదు.</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here; the desk needs a certificate that the relay knows.</source>
        <translation>ఇక్కడ ఉన్నది మీ నిర్వాహకులకు చెప్పండి; రిలేకు తెలిసిన సర్టిఫికెట్ డెస్క్‌కు కావాలి.</translation>
    </message>
    <message>
        <source>Tell your administrator; the CA file in the profile, and its pins, need a look.</source>
        <translation>మీ నిర్వాహకులకు చెప్పండి; ప్రొఫైల్‌లోని CA ఫైల్‌ను, దాని పిన్‌లను చూడాలి.</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate could not be used, so nothing was sent.</source>
        <translation>ఈ డెస్క్ సొంత సర్టిఫికెట్‌ను ఉపయోగించడం కుదరలేదు, అందువల్ల ఏదీ పంపలేదు.</translation>
    </message>
    <message>
        <source>If its key has a passphrase, enter that when you are asked, then try again. Otherwise tell your administrator what is said here.</source>
        <translation>దాని కీకి పాస్‌ఫ్రేజ్ ఉంటే, అడిగినప్పుడు నమోదు చేసి, మళ్లీ ప్రయత్నించండి. లేకపోతే ఇక్కడ ఉన్నది మీ నిర్వాహకులకు చెప్పండి.</translation>
    </message>
    <message>
        <source>No Bearer token is stored for this service, so nothing was sent.</source>
        <translation>ఈ సేవ కోసం Bearer టోకెన్ ఏదీ నిల్వ చేసి లేదు, అందువల్ల ఏదీ పంపలేదు.</translation>
    </message>
    <message>
        <source>Save the token that your administrator gave you under Settings, Bearer token; then try again.</source>
        <translation>మీ నిర్వాహకులు ఇచ్చిన టోకెన్‌ను “సెట్టింగులు”లో “Bearer టోకెన్” కింద సేవ్ చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The Bearer token is kept in a keychain, and this session has none; nothing was sent.</source>
        <translation>Bearer టోకెన్ కీచైన్‌లో ఉంటుంది, కానీ ఈ సెషన్‌లో కీచైన్ లేదు; ఏదీ పంపలేదు.</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>కీచైన్ (GNOME Keyring, KWallet) ఉన్న డెస్క్‌టాప్‌లోకి లాగిన్ అవ్వండి, లేదా టోకెన్ కోసం వేరే చోటు ఇవ్వమని మీ నిర్వాహకులను అడగండి.</translation>
    </message>
    <message>
        <source>The keychain that holds the Bearer token is locked, so nothing was sent.</source>
        <translation>Bearer టోకెన్ ఉన్న కీచైన్ లాక్ అయి ఉంది, అందువల్ల ఏదీ పంపలేదు.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>కీచైన్‌ను అన్‌లాక్ చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk, so nothing was sent.</source>
        <translation>ITR Desk కోసం కీచైన్ తెరుచుకోలేదు, అందువల్ల ఏదీ పంపలేదు.</translation>
    </message>
    <message>
        <source>Try again and say yes when the keychain asks. If it does not ask, unlock it first.</source>
        <translation>మళ్లీ ప్రయత్నించి, కీచైన్ అడిగినప్పుడు అవును అనండి. అది అడగకపోతే, ముందుగా దాన్ని అన్‌లాక్ చేయండి.</translation>
    </message>
    <message>
        <source>The Bearer token could not be read, so nothing was sent.</source>
        <translation>Bearer టోకెన్‌ను చదవడం కుదరలేదు, అందువల్ల ఏదీ పంపలేదు.</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here.</source>
        <translation>ఇక్కడ ఉన్నది మీ నిర్వాహకులకు చెప్పండి.</translation>
    </message>
    <message>
        <source>The Bearer token of this desk has expired, so nothing was sent.</source>
        <translation>ఈ డెస్క్ Bearer టోకెన్ గడువు ముగిసింది, అందువల్ల ఏదీ పంపలేదు.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new token. If this computer&apos;s clock is wrong, set it right.</source>
        <translation>కొత్త టోకెన్ ఇవ్వమని మీ నిర్వాహకులను అడగండి. ఈ కంప్యూటర్ గడియారం తప్పుగా ఉంటే, దాన్ని సరిచేయండి.</translation>
    </message>
    <message>
        <source>The Bearer token was not there in time, so nothing was sent.</source>
        <translation>Bearer టోకెన్ సమయానికి అందలేదు, అందువల్ల ఏదీ పంపలేదు.</translation>
    </message>
    <message>
        <source>Look for a window in which the keychain asks for its password and answer it; then try again.</source>
        <translation>కీచైన్ తన పాస్‌వర్డ్ అడుగుతున్న విండోను వెతికి, దానికి సమాధానం ఇవ్వండి; తర్వాత మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>రిలే సర్టిఫికెట్ అడుగుతోంది, ఈ డెస్క్‌కు ఏదీ లేదు</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA</source>
        <translation>రిలే డెస్క్ సర్టిఫికెట్‌ను తిరస్కరిస్తోంది: దాని గడువు ముగిసింది, లేదా రద్దయింది, లేదా అది మరో CAది</translation>
    </message>
</context>
<context>
    <name>Bearer</name>
    <message>
        <source>The Bearer token of this desk expired on %1.</source>
        <translation>ఈ డెస్క్ Bearer టోకెన్ గడువు %1న ముగిసింది.</translation>
    </message>
    <message numerus="yes">
        <source>The Bearer token of this desk expires in %n minute(s).</source>
        <translation>
            <numerusform>ఈ డెస్క్ Bearer టోకెన్ గడువు %n నిమిషంలో ముగుస్తుంది.</numerusform>
            <numerusform>ఈ డెస్క్ Bearer టోకెన్ గడువు %n నిమిషాల్లో ముగుస్తుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Bearer token of this desk expires on %1.</source>
        <translation>ఈ డెస్క్ Bearer టోకెన్ గడువు %1న ముగుస్తుంది.</translation>
    </message>
</context>
<context>
    <name>CallMessage</name>
    <message>
        <source>Has the taxpayer received an OTP?</source>
        <translation>పన్ను చెల్లింపుదారుకు OTP అందిందా?</translation>
    </message>
    <message>
        <source>The service answered in words that ITR Desk does not know, so only the taxpayer can tell.</source>
        <translation>సేవ ITR Deskకు తెలియని మాటల్లో సమాధానం ఇచ్చింది, కాబట్టి పన్ను చెల్లింపుదారు మాత్రమే చెప్పగలరు.</translation>
    </message>
    <message>
        <source>Has the taxpayer received an OTP? With Yes the case goes on to the OTP step.</source>
        <translation>పన్ను చెల్లింపుదారుకు OTP అందిందా? “అవును” ఎంచుకుంటే కేసు OTP దశకు వెళ్తుంది.</translation>
    </message>
    <message>
        <source>Has the taxpayer received a new OTP? With Yes its time is counted from now on.</source>
        <translation>పన్ను చెల్లింపుదారుకు కొత్త OTP అందిందా? “అవును” ఎంచుకుంటే దాని సమయం ఇప్పటి నుంచి లెక్కిస్తారు.</translation>
    </message>
</context>
<context>
    <name>CallProgress</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Waiting for the portal… %1 s</source>
        <translation>పోర్టల్ కోసం వేచి ఉంది… %1 సె.</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Withdraw consent</source>
        <translation>సమ్మతిని ఉపసంహరించండి</translation>
    </message>
</context>
<context>
    <name>CaseEndPage</name>
    <message>
        <source>New case</source>
        <translation>కొత్త కేసు</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>జాబితా నుంచి తీసివేయండి</translation>
    </message>
    <message>
        <source>PAN %1</source>
        <translation>PAN %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>రెఫరెన్స్ %1</translation>
    </message>
    <message>
        <source>This case is done</source>
        <translation>ఈ కేసు పూర్తయింది</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>సమ్మతిని ఉపసంహరించారు</translation>
    </message>
    <message>
        <source>This case was given up</source>
        <translation>ఈ కేసును వదిలేశారు</translation>
    </message>
    <message>
        <source>This case has expired</source>
        <translation>ఈ కేసు గడువు ముగిసింది</translation>
    </message>
    <message>
        <source>This case was closed</source>
        <translation>ఈ కేసును మూసివేశారు</translation>
    </message>
    <message>
        <source>The data had come. It is no longer kept here; what you exported stays where you saved it.</source>
        <translation>డేటా వచ్చింది. అది ఇప్పుడు ఇక్కడ లేదు; మీరు ఎగుమతి చేసినది మీరు సేవ్ చేసిన చోటే ఉంటుంది.</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s wish is on record. Nothing more is fetched, and what had been entered or fetched is wiped here.</source>
        <translation>పన్ను చెల్లింపుదారు కోరిక నమోదైంది. ఇకపై ఏదీ తెప్పించరు; నమోదు చేసినదాన్ని, తెప్పించినదాన్ని ఇక్కడి నుంచి తుడిచివేశారు.</translation>
    </message>
    <message>
        <source>It ended after a refusal, without data. What had been entered is wiped.</source>
        <translation>తిరస్కరణ తర్వాత, డేటా లేకుండా ఇది ముగిసింది. నమోదు చేసినదాన్ని తుడిచివేశారు.</translation>
    </message>
    <message>
        <source>Nobody went on with it for too long, so the desk ended it. What had been entered is wiped.</source>
        <translation>చాలాసేపు ఎవరూ దీన్ని కొనసాగించలేదు, అందువల్ల డెస్క్ దీన్ని ముగించింది. నమోదు చేసినదాన్ని తుడిచివేశారు.</translation>
    </message>
    <message>
        <source>It was closed before its data came. What had been entered is wiped.</source>
        <translation>డేటా రాకముందే దీన్ని మూసివేశారు. నమోదు చేసినదాన్ని తుడిచివేశారు.</translation>
    </message>
    <message>
        <source>There is no session at the portal to log out of.</source>
        <translation>లాగౌట్ చేయడానికి పోర్టల్‌లో సెషన్ ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>Logging out of the portal…</source>
        <translation>పోర్టల్ నుంచి లాగౌట్ అవుతోంది…</translation>
    </message>
    <message>
        <source>You can go on with other work meanwhile.</source>
        <translation>ఈలోగా మీరు వేరే పని కొనసాగించవచ్చు.</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>not needed</source>
        <comment>logout</comment>
        <translation>అవసరం లేదు</translation>
    </message>
    <message>
        <source>running</source>
        <comment>logout</comment>
        <translation>జరుగుతోంది</translation>
    </message>
    <message>
        <source>done</source>
        <comment>logout</comment>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>could not be made</source>
        <comment>logout</comment>
        <translation>చేయడం కుదరలేదు</translation>
    </message>
    <message>
        <source>New</source>
        <translation>కొత్త</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>కొత్త కేసు</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · state of the case</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Consent is awaited</source>
        <translation>సమ్మతి కోసం వేచి ఉంది</translation>
    </message>
    <message>
        <source>Has an OTP come?</source>
        <translation>OTP వచ్చిందా?</translation>
    </message>
    <message>
        <source>PAN and password are awaited</source>
        <translation>PAN, పాస్‌వర్డ్ కోసం వేచి ఉంది</translation>
    </message>
    <message>
        <source>Requesting an OTP…</source>
        <translation>OTPని అభ్యర్థిస్తోంది…</translation>
    </message>
    <message>
        <source>The OTP is awaited</source>
        <translation>OTP కోసం వేచి ఉంది</translation>
    </message>
    <message>
        <source>Requesting a new OTP…</source>
        <translation>కొత్త OTPని అభ్యర్థిస్తోంది…</translation>
    </message>
    <message>
        <source>Fetching the data…</source>
        <translation>డేటాను తెప్పిస్తోంది…</translation>
    </message>
    <message>
        <source>The data is here</source>
        <translation>డేటా వచ్చింది</translation>
    </message>
    <message>
        <source>Fetching another year…</source>
        <translation>మరో సంవత్సరాన్ని తెప్పిస్తోంది…</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>లాగౌట్ అవుతోంది…</translation>
    </message>
    <message>
        <source>Ended, not logged out</source>
        <translation>ముగిసింది, లాగౌట్ కాలేదు</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>సమ్మతి ఉపసంహరించారు</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>వదిలేశారు</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>గడువు ముగిసింది</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>మూసివేశారు</translation>
    </message>
    <message>
        <source>%1 of %2 tries used</source>
        <translation>%2లో %1 ప్రయత్నాలు వాడారు</translation>
    </message>
    <message>
        <source>%1 of %2 tries</source>
        <translation>%2లో %1 ప్రయత్నాలు</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n నిమిషం మిగిలింది</numerusform>
            <numerusform>%n నిమిషాలు మిగిలాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>the OTP has probably expired</source>
        <translation>OTP గడువు బహుశా ముగిసింది</translation>
    </message>
    <message>
        <source>Ends soon: nobody goes on with it</source>
        <translation>త్వరలో ముగుస్తుంది: ఎవరూ కొనసాగించడం లేదు</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>What runs out first on top</source>
        <translation>ముందుగా గడువు ముగిసేది పైన ఉంటుంది</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>కేసులు</translation>
    </message>
    <message>
        <source>Reference or PAN</source>
        <translation>రెఫరెన్స్ లేదా PAN</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>కేసులను వెతకండి</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n తెరిచి ఉంది</numerusform>
            <numerusform>%n తెరిచి ఉన్నాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case. Ctrl+N opens one.</source>
        <translation>కేసు ఏదీ లేదు. Ctrl+N కొత్తది తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>No case fits this search.</source>
        <translation>ఈ వెతుకులాటకు ఏ కేసూ సరిపోలలేదు.</translation>
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
        <translation>ఒక సమాధానం వచ్చింది.</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Income-tax returns: case %1</source>
        <translation>ఆదాయపు పన్ను రిటర్నులు: కేసు %1</translation>
    </message>
    <message>
        <source>Income-tax returns</source>
        <translation>ఆదాయపు పన్ను రిటర్నులు</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>రెఫరెన్స్</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>కేసు</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>నివేదిక తయారైన సమయం</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset to UTC</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>దేనితో తయారైంది</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>The figures are those that the income-tax portal supplied. “Not supplied” means that the return did not hold the figure, not that it is zero. Personal numbers are masked.</source>
        <translation>ఇవి ఆదాయపు పన్ను పోర్టల్ ఇచ్చిన సంఖ్యలు. “ఇవ్వలేదు” అంటే రిటర్నులో ఆ సంఖ్య లేదని అర్థం, అది సున్నా అని కాదు. వ్యక్తిగత నంబర్లను దాచారు.</translation>
    </message>
    <message>
        <source>The years side by side</source>
        <translation>సంవత్సరాలు పక్కపక్కన</translation>
    </message>
    <message>
        <source>Amounts in ₹</source>
        <translation>మొత్తాలు ₹లో</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>సంవత్సరం ఇవ్వలేదు</translation>
    </message>
    <message>
        <source>A return of an unknown year</source>
        <translation>సంవత్సరం తెలియని రిటర్ను</translation>
    </message>
    <message>
        <source>Return for %1</source>
        <comment>assessment year</comment>
        <translation>%1 రిటర్ను</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>ఇవ్వలేదు</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>సమ్మతి</translation>
    </message>
    <message>
        <source>No consent is recorded for this case.</source>
        <translation>ఈ కేసుకు సమ్మతి ఏదీ నమోదు కాలేదు.</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>స్వయంగా</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>ఫోన్ ద్వారా</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>లిఖితపూర్వకంగా</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ఏదీ లేదు</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>ఉద్దేశం</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>ఇచ్చిన సమయం</translation>
    </message>
    <message>
        <source>Reference of the consent</source>
        <translation>సమ్మతి రెఫరెన్స్</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>నోటీసు</translation>
    </message>
    <message>
        <source>version %1, in %2</source>
        <comment>version, language</comment>
        <translation>వెర్షన్ %1, భాష: %2</translation>
    </message>
    <message>
        <source>Id of the consent</source>
        <translation>సమ్మతి ఐడీ</translation>
    </message>
    <message>
        <source>What the journal says of this case</source>
        <translation>ఈ కేసు గురించి జర్నల్‌లో ఉన్నది</translation>
    </message>
    <message>
        <source>The journal has no entry of this case.</source>
        <translation>జర్నల్‌లో ఈ కేసు నమోదు ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>సమయం</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>సంఘటన</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>Contains tax data</source>
        <translation>పన్ను డేటా ఉంది</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>పేజీ %1 / %2</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Has the taxpayer withdrawn consent?</source>
        <translation>పన్ను చెల్లింపుదారు సమ్మతిని ఉపసంహరించుకున్నారా?</translation>
    </message>
    <message>
        <source>With Yes this case ends now: nothing more is fetched, what was entered or fetched is wiped, and the session at the portal is logged out.</source>
        <translation>“అవును” ఎంచుకుంటే ఈ కేసు ఇప్పుడే ముగుస్తుంది: ఇకపై ఏదీ తెప్పించరు, నమోదు చేసినదాన్ని లేదా తెప్పించినదాన్ని తుడిచివేస్తారు, పోర్టల్‌లోని సెషన్ లాగౌట్ అవుతుంది.</translation>
    </message>
    <message>
        <source>Close this case before its data has come?</source>
        <translation>డేటా రాకముందే ఈ కేసును మూసివేయాలా?</translation>
    </message>
    <message>
        <source>With Yes an OTP that was sent stays unused, what was entered is wiped, and the session at the portal is logged out.</source>
        <translation>“అవును” ఎంచుకుంటే పంపిన OTP వాడకుండా మిగిలిపోతుంది, నమోదు చేసినదాన్ని తుడిచివేస్తారు, పోర్టల్‌లోని సెషన్ లాగౌట్ అవుతుంది.</translation>
    </message>
    <message>
        <source>The journal could not be written, so this step was not made.</source>
        <translation>జర్నల్‌లో రాయడం కుదరలేదు, అందువల్ల ఈ దశ జరగలేదు.</translation>
    </message>
    <message>
        <source>Nobody has gone on with this case for a long time. In a minute it ends.</source>
        <translation>చాలాసేపటి నుంచి ఎవరూ ఈ కేసును కొనసాగించలేదు. ఒక నిమిషంలో ఇది ముగుస్తుంది.</translation>
    </message>
    <message>
        <source>What was entered or fetched is wiped then, and the session at the portal is logged out.</source>
        <translation>అప్పుడు నమోదు చేసినదాన్ని లేదా తెప్పించినదాన్ని తుడిచివేస్తారు, పోర్టల్‌లోని సెషన్ లాగౌట్ అవుతుంది.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>తెరిచే ఉంచండి</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>కేసును మూసివేయండి</translation>
    </message>
    <message>
        <source>Close this case? Nothing of its data has been exported or printed.</source>
        <translation>ఈ కేసును మూసివేయాలా? దీని డేటాలో ఏదీ ఎగుమతి లేదా ప్రింట్ చేయలేదు.</translation>
    </message>
    <message>
        <source>With Yes the data is wiped, and the session at the portal is logged out. To fetch it again takes another OTP.</source>
        <translation>“అవును” ఎంచుకుంటే డేటాను తుడిచివేస్తారు, పోర్టల్‌లోని సెషన్ లాగౌట్ అవుతుంది. దాన్ని మళ్లీ తెప్పించాలంటే మరో OTP కావాలి.</translation>
    </message>
    <message>
        <source>Close this case? Data has come since it was exported or printed the last time.</source>
        <translation>ఈ కేసును మూసివేయాలా? చివరిసారి ఎగుమతి లేదా ప్రింట్ చేసిన తర్వాత కొత్త డేటా వచ్చింది.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Nothing was sent, so no try was used up.</source>
        <translation>ఏదీ పంపలేదు, కాబట్టి ప్రయత్నం ఏదీ ఖర్చు కాలేదు.</translation>
    </message>
    <message>
        <source>Nothing was sent, so the OTP is unused.</source>
        <translation>ఏదీ పంపలేదు, కాబట్టి OTPని వాడలేదు.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same: an OTP may be on its way, and one of the portal&apos;s five tries may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>అయినా అభ్యర్థన చేరి ఉండవచ్చు: OTP వస్తూ ఉండవచ్చు, పోర్టల్ ఇచ్చే ఐదు ప్రయత్నాల్లో ఒకటి ఖర్చయి ఉండవచ్చు. దాన్ని ఒక్కసారే పంపాం, తనంతట తాను మళ్లీ వెళ్లదు.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same, and the OTP may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>అయినా అభ్యర్థన చేరి ఉండవచ్చు, OTP ఖర్చయి ఉండవచ్చు. దాన్ని ఒక్కసారే పంపాం, తనంతట తాను మళ్లీ వెళ్లదు.</translation>
    </message>
    <message>
        <source>The request arrived; it was sent once.</source>
        <translation>అభ్యర్థన చేరింది; దాన్ని ఒక్కసారే పంపాం.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five: the account is probably locked, and the taxpayer has to call the helpline.</source>
        <translation>
            <numerusform>ఈ డెస్క్ మొదలైనప్పటి నుంచి ఈ PANకు చెందిన %n అభ్యర్థన తిరస్కరణకు గురైంది, లేదా గురై ఉండవచ్చు. ఐదింటికి చేరితే పోర్టల్ ఖాతాను లాక్ చేస్తుంది: ఖాతా బహుశా లాక్ అయింది, పన్ను చెల్లింపుదారు హెల్ప్‌లైన్‌కు ఫోన్ చేయాలి.</numerusform>
            <numerusform>ఈ డెస్క్ మొదలైనప్పటి నుంచి ఈ PANకు చెందిన %n అభ్యర్థనలు తిరస్కరణకు గురయ్యాయి, లేదా గురై ఉండవచ్చు. ఐదింటికి చేరితే పోర్టల్ ఖాతాను లాక్ చేస్తుంది: ఖాతా బహుశా లాక్ అయింది, పన్ను చెల్లింపుదారు హెల్ప్‌లైన్‌కు ఫోన్ చేయాలి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five, and only a helpline unlocks it: be sure of the password before you try again.</source>
        <translation>
            <numerusform>ఈ డెస్క్ మొదలైనప్పటి నుంచి ఈ PANకు చెందిన %n అభ్యర్థన తిరస్కరణకు గురైంది, లేదా గురై ఉండవచ్చు. ఐదింటికి చేరితే పోర్టల్ ఖాతాను లాక్ చేస్తుంది, దాన్ని హెల్ప్‌లైన్ మాత్రమే అన్‌లాక్ చేయగలదు: మళ్లీ ప్రయత్నించే ముందు పాస్‌వర్డ్‌ను నిర్ధారించుకోండి.</numerusform>
            <numerusform>ఈ డెస్క్ మొదలైనప్పటి నుంచి ఈ PANకు చెందిన %n అభ్యర్థనలు తిరస్కరణకు గురయ్యాయి, లేదా గురై ఉండవచ్చు. ఐదింటికి చేరితే పోర్టల్ ఖాతాను లాక్ చేస్తుంది, దాన్ని హెల్ప్‌లైన్ మాత్రమే అన్‌లాక్ చేయగలదు: మళ్లీ ప్రయత్నించే ముందు పాస్‌వర్డ్‌ను నిర్ధారించుకోండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ఏదీ పంపలేదు.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same. It was sent once and will not be sent again by itself.</source>
        <translation>అయినా అభ్యర్థన చేరి ఉండవచ్చు. దాన్ని ఒక్కసారే పంపాం, తనంతట తాను మళ్లీ వెళ్లదు.</translation>
    </message>
    <message>
        <source>The portal had no session to log out of any more, or refused the logout.</source>
        <translation>లాగౌట్ చేయడానికి పోర్టల్‌లో సెషన్ మిగల్లేదు, లేదా అది లాగౌట్‌ను తిరస్కరించింది.</translation>
    </message>
    <message>
        <source>The session at the portal could not be logged out: %1 (%2)</source>
        <translation>పోర్టల్‌లోని సెషన్‌ను లాగౌట్ చేయడం కుదరలేదు: %1 (%2)</translation>
    </message>
    <message>
        <source>This is on record. To be sure that it ends, the taxpayer can log in at the portal and log out there.</source>
        <translation>ఇది నమోదైంది. సెషన్ ముగిసిందని నిర్ధారించుకోవడానికి, పన్ను చెల్లింపుదారు పోర్టల్‌లో లాగిన్ అయి అక్కడ లాగౌట్ కావచ్చు.</translation>
    </message>
    <message>
        <source>The session at the portal has been logged out.</source>
        <translation>పోర్టల్‌లోని సెషన్ లాగౌట్ అయింది.</translation>
    </message>
</context>
<context>
    <name>CertificatePath</name>
    <message>
        <source>A key in the certificate chain is too short; 2048 bits of RSA are the least</source>
        <translation>సర్టిఫికెట్ గొలుసులోని ఒక కీ మరీ చిన్నది; RSAలో కనీసం 2048 బిట్లు ఉండాలి</translation>
    </message>
    <message>
        <source>A certificate in the chain is signed with an outdated method such as SHA-1</source>
        <translation>గొలుసులోని ఒక సర్టిఫికెట్‌పై SHA-1 వంటి పాతబడిన పద్ధతితో సంతకం చేశారు</translation>
    </message>
    <message>
        <source>The CA may not vouch for a server of this name (name constraints)</source>
        <translation>ఈ పేరున్న సర్వర్‌కు CA హామీ ఇవ్వకూడదు (పేరు పరిమితులు)</translation>
    </message>
    <message>
        <source>The server sent no certificate</source>
        <translation>సర్వర్ సర్టిఫికెట్ ఏదీ పంపలేదు</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>(without a name)</source>
        <translation>(పేరు లేదు)</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <comment>certificate</comment>
        <translation>%1, జారీ చేసినది %2, %3 వరకు చెల్లుతుంది</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 సర్టిఫికెట్ గడువు ముగిసింది.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s).</source>
        <translation>
            <numerusform>%1 సర్టిఫికెట్ గడువు %n రోజులో ముగుస్తుంది.</numerusform>
            <numerusform>%1 సర్టిఫికెట్ గడువు %n రోజుల్లో ముగుస్తుంది.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBars</name>
    <message>
        <source>Chart of the years</source>
        <translation>సంవత్సరాల చార్ట్</translation>
    </message>
</context>
<context>
    <name>ClientCertificate</name>
    <message>
        <source>The private key in %1 is protected by a passphrase.</source>
        <translation>%1లోని ప్రైవేట్ కీకి పాస్‌ఫ్రేజ్ రక్షణ ఉంది.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in %1.</source>
        <translation>ఈ పాస్‌ఫ్రేజ్‌తో %1లోని ప్రైవేట్ కీ తెరుచుకోలేదు.</translation>
    </message>
    <message>
        <source>%1 holds no private key; allowed is one in PEM form, or a PKCS#12 file.</source>
        <translation>%1లో ప్రైవేట్ కీ లేదు; PEM రూపంలోని కీ, లేదా PKCS#12 ఫైల్ ఇవ్వవచ్చు.</translation>
    </message>
    <message>
        <source>The private key in %1 can not be read; allowed is one in PEM form.</source>
        <translation>%1లోని ప్రైవేట్ కీని చదవలేకపోయాం; PEM రూపంలోని కీ ఇవ్వవచ్చు.</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old cipher (RC2) that is no longer supported, whatever the passphrase. Have it made anew with AES.</source>
        <translation>%1 పాత సైఫర్ (RC2)తో ఎన్‌క్రిప్ట్ అయింది, పాస్‌ఫ్రేజ్ ఏదైనా ఇప్పుడు దానికి మద్దతు లేదు. AESతో కొత్తగా తయారు చేయించండి.</translation>
    </message>
    <message>
        <source>%1 holds no certificate with its private key.</source>
        <translation>%1లో తన ప్రైవేట్ కీతో కూడిన సర్టిఫికెట్ లేదు.</translation>
    </message>
    <message>
        <source>%1 holds no certificate; allowed are PEM and PKCS#12.</source>
        <translation>%1లో సర్టిఫికెట్ లేదు; PEM, PKCS#12 ఇవ్వవచ్చు.</translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to a certificate in %2.</source>
        <translation>%1లోని ప్రైవేట్ కీ %2లోని ఏ సర్టిఫికెట్‌కూ చెందినది కాదు.</translation>
    </message>
    <message>
        <source>The private key in %1 is of a kind that can not be used; allowed are RSA and EC.</source>
        <translation>%1లోని ప్రైవేట్ కీ వాడలేని రకానిది; RSA, EC ఇవ్వవచ్చు.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start the sandbox and connect to it: made-up data, nothing leaves this computer.</source>
        <translation>శాండ్‌బాక్స్‌ను మొదలుపెట్టి దానికి కనెక్ట్ అవ్వండి: కల్పిత డేటా, ఈ కంప్యూటర్ నుంచి ఏదీ బయటకు వెళ్లదు.</translation>
    </message>
    <message>
        <source>Connect to the service that the profile FILE describes.</source>
        <translation>ప్రొఫైల్ FILEలో వివరించిన సేవకు కనెక్ట్ అవ్వండి.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>ఈ సహాయాన్ని చూపించండి.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>వెర్షన్‌ను చూపించండి.</translation>
    </message>
    <message>
        <source>Desktop console for fetching income-tax returns with the taxpayer&apos;s consent.</source>
        <translation>పన్ను చెల్లింపుదారు సమ్మతితో ఆదాయపు పన్ను రిటర్నులను తెప్పించే డెస్క్‌టాప్ కన్సోల్.</translation>
    </message>
    <message>
        <source>“%1” is no option; a profile is given as --profile FILE.</source>
        <translation>“%1” ఆప్షన్ కాదు; ప్రొఫైల్‌ను --profile FILE రూపంలో ఇవ్వాలి.</translation>
    </message>
    <message>
        <source>--sandbox and --profile exclude each other: the sandbox brings its own profile.</source>
        <translation>--sandbox, --profile రెండూ కలిపి ఇవ్వకూడదు: శాండ్‌బాక్స్‌కు సొంత ప్రొఫైల్ ఉంటుంది.</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile తో ఫైల్ పాత్ ఇవ్వాలి.</translation>
    </message>
    <message>
        <source>Instead of opening the window: verify, export or count the journal. “itr-desk journal --help” says more.</source>
        <translation>విండో తెరవడానికి బదులు: జర్నల్‌ను ధ్రువీకరించండి, ఎగుమతి చేయండి లేదా లెక్కించండి. మరిన్ని వివరాలు “itr-desk journal --help”లో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Instead of opening the window: say which settings hold and what is wrong with them. “itr-desk config --help” says more.</source>
        <translation>విండో తెరవడానికి బదులు: ఏ సెట్టింగులు అమలులో ఉన్నాయో, వాటిలో ఏది తప్పో చెప్పండి. మరిన్ని వివరాలు “itr-desk config --help”లో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Instead of opening the window: say whether a Bearer token is stored, store or delete one. “itr-desk token --help” says more.</source>
        <translation>విండో తెరవడానికి బదులు: Bearer టోకెన్ నిల్వ ఉందో లేదో చెప్పండి, దాన్ని నిల్వ చేయండి లేదా తొలగించండి. మరిన్ని వివరాలు “itr-desk token --help”లో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Fill the screen, for members of the public who enter their own PAN and OTP.</source>
        <translation>తమ PAN, OTPలను తామే నమోదు చేసే ప్రజల కోసం స్క్రీన్ అంతా చూపించండి.</translation>
    </message>
    <message>
        <source>Instead of opening the window: set the PIN by which staff leave the kiosk. “itr-desk kiosk --help” says more.</source>
        <translation>విండో తెరవడానికి బదులు: సిబ్బంది కియోస్క్ నుంచి బయటకు రావడానికి వాడే PINను సెట్ చేయండి. మరిన్ని వివరాలు “itr-desk kiosk --help”లో ఉన్నాయి.</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Point at a bar, or go through them with the arrow keys, to read what it says.</source>
        <translation>ఒక పట్టీ ఏం చెబుతుందో చదవడానికి దానిపై పాయింటర్ ఉంచండి, లేదా బాణం కీలతో ఒక్కొక్కదానికి వెళ్లండి.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Not supplied</source>
        <translation>ఇవ్వలేదు</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>మార్పు లేదు</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <translation> (%1 %)</translation>
    </message>
    <message>
        <source>No year named</source>
        <translation>సంవత్సరం పేర్కొనలేదు</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>ఇవ్వలేదు</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; the same as %2</source>
        <translation>%1; %2తో సమానం</translation>
    </message>
    <message>
        <source>%1; %2 more than %3</source>
        <translation>%1; %3 కంటే %2 ఎక్కువ</translation>
    </message>
    <message>
        <source>%1; %2 less than %3</source>
        <translation>%1; %3 కంటే %2 తక్కువ</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>The years compared</source>
        <translation>సంవత్సరాల పోలిక</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>There is no such key; the keys are: %1.</source>
        <translation>అలాంటి కీ లేదు; ఉన్న కీలు: %1.</translation>
    </message>
    <message>
        <source>Set by your organisation in %1.</source>
        <comment>file</comment>
        <translation>మీ సంస్థ దీన్ని %1లో నిర్ణయించింది.</translation>
    </message>
    <message>
        <source>Only your organisation can set it, in %1.</source>
        <comment>file</comment>
        <translation>దీన్ని మీ సంస్థ మాత్రమే %1లో నిర్ణయించగలదు.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the address of the service, for example https://relay.example/.</source>
        <translation>ఈ కీ లేదు; ఇది సేవ చిరునామాను పేర్కొనాలి, ఉదాహరణకు https://relay.example/.</translation>
    </message>
    <message>
        <source>Then service/tokenFile must name the file.</source>
        <translation>అప్పుడు service/tokenFile ఫైల్‌ను పేర్కొనాలి.</translation>
    </message>
    <message>
        <source>Allowed is that only with service/bearer=file, and service/bearer is “%1”.</source>
        <translation>ఇది service/bearer=file తో మాత్రమే ఇవ్వవచ్చు, కానీ service/bearer విలువ “%1”.</translation>
    </message>
    <message>
        <source>Allowed is less than otp/lifetimeSeconds, which is %1.</source>
        <translation>ఇది otp/lifetimeSeconds కంటే తక్కువ ఉండాలి, దాని విలువ %1.</translation>
    </message>
    <message>
        <source>Allowed is that only together with service/clientCertificate.</source>
        <translation>ఇది service/clientCertificateతో కలిపి మాత్రమే ఇవ్వవచ్చు.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s host, because network/proxy is manual.</source>
        <translation>ఈ కీ లేదు; network/proxy విలువ manual కాబట్టి, ఇది ప్రాక్సీ హోస్ట్‌ను పేర్కొనాలి.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s port, because network/proxy is manual.</source>
        <translation>ఈ కీ లేదు; network/proxy విలువ manual కాబట్టి, ఇది ప్రాక్సీ పోర్ట్‌ను పేర్కొనాలి.</translation>
    </message>
</context>
<context>
    <name>ConfigCommand</name>
    <message>
        <source>The user&apos;s FILE; without it, your own, where there is one.</source>
        <translation>వినియోగదారు FILE; ఇవ్వకపోతే, మీ సొంతది ఉంటే అది.</translation>
    </message>
    <message>
        <source>Of reference: as a manual page.</source>
        <translation>referenceకు: మాన్యువల్ పేజీగా.</translation>
    </message>
    <message>
        <source>Of reference: as a table in Markdown.</source>
        <translation>referenceకు: Markdownలో పట్టికగా.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>ఈ సహాయాన్ని చూపించండి.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>words for a value</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>policy, %1, line %2; locked</source>
        <translation>విధానం, %1, పంక్తి %2; లాక్ చేసింది</translation>
    </message>
    <message>
        <source>user, %1, line %2</source>
        <translation>వినియోగదారు, %1, పంక్తి %2</translation>
    </message>
    <message>
        <source>default; locked</source>
        <translation>డిఫాల్ట్; లాక్ చేసింది</translation>
    </message>
    <message>
        <source>default</source>
        <translation>డిఫాల్ట్</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile తో ఫైల్ పాత్ ఇవ్వాలి.</translation>
    </message>
    <message>
        <source>--man and --markdown belong to reference.</source>
        <translation>--man, --markdown referenceకు చెందినవి.</translation>
    </message>
    <message>
        <source>Say which setting, as in “itr-desk config explain service/baseUrl”.</source>
        <translation>ఏ సెట్టింగో చెప్పండి, ఉదాహరణకు “itr-desk config explain service/baseUrl”.</translation>
    </message>
    <message>
        <source>Say one of check, show, explain and reference.</source>
        <translation>check, show, explain, referenceలో ఒకటి చెప్పండి.</translation>
    </message>
    <message>
        <source>Say one of --man and --markdown.</source>
        <translation>--man, --markdownలో ఒకటి చెప్పండి.</translation>
    </message>
    <message>
        <source>Says which settings hold and where they come from: the defaults, the organisation&apos;s policy, your own file.
Exit status: 0 done, and of check: nothing is wrong; 2 the configuration is wrong, or it could not be done.</source>
        <translation>ఏ సెట్టింగులు అమలులో ఉన్నాయో, అవి ఎక్కడి నుంచి వచ్చాయో చెబుతుంది: డిఫాల్ట్‌లు, సంస్థ విధానం, మీ సొంత ఫైల్.
ముగింపు స్థితి: 0 పూర్తయింది, checkలో: ఏదీ తప్పు లేదు; 2 కాన్ఫిగరేషన్ తప్పు, లేదా చేయడం కుదరలేదు.</translation>
    </message>
    <message>
        <source>Say everything that is wrong.</source>
        <translation>తప్పుగా ఉన్నదంతా చెప్పండి.</translation>
    </message>
    <message>
        <source>Show every setting with its value and where that comes from.</source>
        <translation>ప్రతి సెట్టింగ్‌ను దాని విలువతో, అది ఎక్కడి నుంచి వచ్చిందో చూపించండి.</translation>
    </message>
    <message>
        <source>Explain one setting.</source>
        <translation>ఒక సెట్టింగ్‌ను వివరించండి.</translation>
    </message>
    <message>
        <source>Write the reference of all settings.</source>
        <translation>అన్ని సెట్టింగుల వివరణను రాయండి.</translation>
    </message>
    <message>
        <source>Usage: itr-desk config check|show|explain KEY|reference [options]</source>
        <translation>వాడుక: itr-desk config check|show|explain KEY|reference [ఆప్షన్‌లు]</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>ఏదీ తప్పు లేదు.</translation>
    </message>
    <message>
        <source>No service/baseUrl is set, so the desk opens without a service.</source>
        <translation>service/baseUrl సెట్ చేసి లేదు, అందువల్ల డెస్క్ సేవ లేకుండా తెరుచుకుంటుంది.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; “itr-desk config show” lists them all.</source>
        <translation>“%1” అనే సెట్టింగ్ లేదు; “itr-desk config show” అన్నింటినీ చూపుతుంది.</translation>
    </message>
    <message>
        <source>Type: %1. Allowed is %2.</source>
        <translation>రకం: %1. ఇవ్వదగినది: %2.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>డిఫాల్ట్: %1.</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>ఎవరు మార్చవచ్చు: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>ఎక్కడ కనిపిస్తుంది: %1</translation>
    </message>
    <message>
        <source>Now: %1 [%2]</source>
        <comment>value, where it comes from</comment>
        <translation>ఇప్పుడు: %1 [%2]</translation>
    </message>
    <message>
        <source>Without effect: %1, line %2: “%3”. %4</source>
        <comment>file, line, key, why</comment>
        <translation>ప్రభావం లేదు: %1, పంక్తి %2: “%3”. %4</translation>
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
        <translation>%1: “%2” విలువ “%3”. %4</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1, పంక్తి %2</translation>
    </message>
</context>
<context>
    <name>ConfigReference</name>
    <message>
        <source>Allowed is %1.</source>
        <translation>ఇవ్వదగినది: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>డిఫాల్ట్: %1.</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>ఎవరు మార్చవచ్చు: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>ఎక్కడ కనిపిస్తుంది: %1</translation>
    </message>
    <message>
        <source>user</source>
        <comment>who may change a setting</comment>
        <translation>వినియోగదారు</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>who may change a setting</comment>
        <translation>నిర్వాహకులు</translation>
    </message>
    <message>
        <source>Settings come from three places, the later over the earlier: the defaults, the organisation&apos;s policy in %1, and the user&apos;s file: the one of --profile, else itr-desk/itr-desk.ini in $XDG_CONFIG_HOME (~/.config).</source>
        <translation>సెట్టింగులు మూడు చోట్ల నుంచి వస్తాయి, తర్వాతిది ముందుదానిపై చెల్లుతుంది: డిఫాల్ట్‌లు, %1లోని సంస్థ విధానం, వినియోగదారు ఫైల్: --profile తో ఇచ్చినది, లేకపోతే $XDG_CONFIG_HOME (~/.config)లోని itr-desk/itr-desk.ini.</translation>
    </message>
    <message>
        <source>What the policy sets is locked: the user&apos;s file can not change it, and a line there that tries has no effect. There is no option that leads round the policy. Some settings only the policy may change, as soon as there is one; without one the user&apos;s file counts for these as well.</source>
        <translation>విధానం నిర్ణయించినది లాక్ అయి ఉంటుంది: వినియోగదారు ఫైల్ దాన్ని మార్చలేదు, అలా ప్రయత్నించే పంక్తికి ప్రభావం ఉండదు. విధానాన్ని దాటవేసే ఆప్షన్ ఏదీ లేదు. విధానం ఉంటే, కొన్ని సెట్టింగులను అది మాత్రమే మార్చగలదు; లేకపోతే వీటికి కూడా వినియోగదారు ఫైల్ చెల్లుతుంది.</translation>
    </message>
    <message>
        <source>Policy and its folder must belong to root and be writable by root alone. With a policy that can not be read or holds a mistake ITR Desk does not start. For the sandbox the sections [service] and [network] of the policy do not count, and the others do.</source>
        <translation>విధానం, దాని ఫోల్డర్ rootకు చెందాలి, root మాత్రమే వాటిలో రాయగలగాలి. విధానాన్ని చదవలేకపోయినా, అందులో తప్పు ఉన్నా ITR Desk మొదలవదు. శాండ్‌బాక్స్‌కు విధానంలోని [service], [network] విభాగాలు వర్తించవు, మిగతావి వర్తిస్తాయి.</translation>
    </message>
    <message>
        <source>Both files are INI files in UTF-8: “[section]”, “key=value”, and comments in lines of their own that start with #. Relative paths are taken from the folder of the file in which they stand. “itr-desk config check” says what is wrong, “itr-desk config show” what holds and where it comes from, and “itr-desk config explain section/key” the rest.</source>
        <translation>రెండూ UTF-8లో ఉండే INI ఫైళ్లు: “[section]”, “key=value”, విడి పంక్తుల్లో #తో మొదలయ్యే వ్యాఖ్యలు. సాపేక్ష పాత్‌లను అవి ఉన్న ఫైల్ ఫోల్డర్ నుంచి లెక్కిస్తారు. ఏది తప్పో “itr-desk config check” చెబుతుంది, ఏది అమలులో ఉందో, అది ఎక్కడి నుంచి వచ్చిందో “itr-desk config show” చెబుతుంది, మిగతాది “itr-desk config explain section/key” చెబుతుంది.</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Not connected to a service</source>
        <translation>ఏ సేవకూ కనెక్ట్ కాలేదు</translation>
    </message>
    <message>
        <source>ITR Desk was started without a profile, so it does not know which service to ask.</source>
        <translation>ITR Desk ప్రొఫైల్ లేకుండా మొదలైంది, అందువల్ల ఏ సేవను అడగాలో దానికి తెలియదు.</translation>
    </message>
    <message>
        <source>To try everything with made-up data, on this computer alone:</source>
        <translation>కల్పిత డేటాతో, ఈ కంప్యూటర్‌లోనే అన్నీ ప్రయత్నించి చూడడానికి:</translation>
    </message>
    <message>
        <source>To connect to your organisation&apos;s service:</source>
        <translation>మీ సంస్థ సేవకు కనెక్ట్ కావడానికి:</translation>
    </message>
    <message>
        <source>FILE is a text file with at least these two lines:</source>
        <translation>FILE అంటే కనీసం ఈ రెండు పంక్తులు ఉన్న టెక్స్ట్ ఫైల్:</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>సెట్టింగులు…</translation>
    </message>
    <message>
        <source>Or enter the address in the settings, and start ITR Desk again:</source>
        <translation>లేదా సెట్టింగులలో చిరునామాను నమోదు చేసి, ITR Deskను మళ్లీ మొదలుపెట్టండి:</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>Nothing came within %n second(s).</source>
        <translation>
            <numerusform>%n సెకనులో ఏదీ రాలేదు.</numerusform>
            <numerusform>%n సెకన్లలో ఏదీ రాలేదు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>హోస్ట్ పేరు</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>ప్రాక్సీ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>కనెక్షన్</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>ఈ డెస్క్ సర్టిఫికెట్</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>అధికారం</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>రద్దు చేశారు.</translation>
    </message>
    <message>
        <source>Not tried: the settings need a look first.</source>
        <translation>ప్రయత్నించలేదు: ముందుగా సెట్టింగులను చూడాలి.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>%1కు చిరునామా దొరకలేదు.</translation>
    </message>
    <message>
        <source>The proxy %1 is %2; it looks up the service itself.</source>
        <translation>ప్రాక్సీ %1 చిరునామా %2; సేవ చిరునామాను అదే వెతుక్కుంటుంది.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 చిరునామా %2.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>ప్రాక్సీ ఏదీ వాడడం లేదు.</translation>
    </message>
    <message>
        <source>%1, port %2, takes connections.</source>
        <translation>%1, పోర్ట్ %2, కనెక్షన్లను స్వీకరిస్తోంది.</translation>
    </message>
    <message>
        <source>%1, port %2, takes no connection.</source>
        <translation>%1, పోర్ట్ %2, కనెక్షన్‌ను స్వీకరించడం లేదు.</translation>
    </message>
    <message>
        <source>The service takes connections at port %1.</source>
        <translation>సేవ పోర్ట్ %1 వద్ద కనెక్షన్లను స్వీకరిస్తోంది.</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>సర్టిఫికెట్ %1 అనే పేరుకు చెందినది కాదు.</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys.</source>
        <translation>సేవ సర్టిఫికెట్ గొలుసులోని ఏ కీ కూడా పిన్ చేసిన కీలలో లేదు.</translation>
    </message>
    <message>
        <source>%1 with a certificate that verifies.</source>
        <translation>%1, సరిగా ధ్రువీకరణ అయిన సర్టిఫికెట్‌తో.</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none.</source>
        <translation>రిలే సర్టిఫికెట్ అడుగుతోంది, ఈ డెస్క్‌కు ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA.</source>
        <translation>రిలే డెస్క్ సర్టిఫికెట్‌ను తిరస్కరిస్తోంది: దాని గడువు ముగిసింది, లేదా రద్దయింది, లేదా అది మరో CAది.</translation>
    </message>
    <message>
        <source>This desk has none, and the service did not ask for one.</source>
        <translation>ఈ డెస్క్‌కు ఏదీ లేదు, సేవ కూడా అడగలేదు.</translation>
    </message>
    <message>
        <source>The service raised no objection to it.</source>
        <translation>దీనికి సేవ అభ్యంతరం చెప్పలేదు.</translation>
    </message>
    <message>
        <source>The service did not answer as one that is in order (HTTP %1).</source>
        <translation>సక్రమంగా ఉన్న సేవ ఇచ్చే సమాధానం రాలేదు (HTTP %1).</translation>
    </message>
    <message>
        <source>Not tried: the test sends no token. Something answers there (HTTP %1); whether it accepts the Bearer token only a real request can show.</source>
        <translation>ప్రయత్నించలేదు: పరీక్ష టోకెన్ ఏదీ పంపదు. అక్కడ ఏదో సమాధానం ఇస్తోంది (HTTP %1); Bearer టోకెన్‌ను అంగీకరిస్తుందో లేదో అసలు అభ్యర్థనతోనే తెలుస్తుంది.</translation>
    </message>
    <message>
        <source>The proxy refused the user name or the password.</source>
        <translation>ప్రాక్సీ వినియోగదారు పేరును లేదా పాస్‌వర్డ్‌ను తిరస్కరించింది.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>ప్రాక్సీ వినియోగదారు పేరు, పాస్‌వర్డ్ అడుగుతోంది.</translation>
    </message>
    <message>
        <source>The service takes no connection there.</source>
        <translation>అక్కడ సేవ కనెక్షన్‌ను స్వీకరించడం లేదు.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>సురక్షిత కనెక్షన్ ఏర్పడలేదు.</translation>
    </message>
    <message>
        <source>The other side hung up.</source>
        <translation>అవతలి వైపు కనెక్షన్‌ను తెంచేసింది.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection.</source>
        <translation>ప్రాక్సీ కనెక్షన్‌ను ఏర్పరచలేదు.</translation>
    </message>
    <message>
        <source>The network did not carry it.</source>
        <translation>నెట్‌వర్క్ దాన్ని ముందుకు పంపలేకపోయింది.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>ప్రయత్నించలేదు.</translation>
    </message>
</context>
<context>
    <name>ConnectionTestPanel</name>
    <message>
        <source>in order</source>
        <translation>సరిగా ఉంది</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>దీన్ని చూడండి</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>విఫలమైంది</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>ప్రయత్నించలేదు</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>కనెక్షన్‌ను పరీక్షించండి(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>నివేదికను కాపీ చేయండి(&amp;C)</translation>
    </message>
    <message>
        <source>Tries the way to the service step by step. No PAN, password, OTP or token is sent.</source>
        <translation>సేవకు వెళ్లే దారిని అంచెలంచెలుగా పరీక్షిస్తుంది. PAN, పాస్‌వర్డ్, OTP, టోకెన్ ఏదీ పంపదు.</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>పరీక్షను రద్దు చేయండి(&amp;C)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>పరీక్షిస్తోంది…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>step, result, words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The service could not be reached as it should be; the step that failed says why.</source>
        <translation>సేవను సరిగా చేరుకోవడం కుదరలేదు; ఎందుకో విఫలమైన దశ చెబుతుంది.</translation>
    </message>
    <message>
        <source>The service can be reached, but something needs a look soon.</source>
        <translation>సేవను చేరుకోవచ్చు, కానీ ఒకదాన్ని త్వరలో చూడాలి.</translation>
    </message>
    <message>
        <source>The service can be reached.</source>
        <translation>సేవను చేరుకోవచ్చు.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms). %4</source>
        <comment>step, result, time, words</comment>
        <translation>%1: %2 (%3 మి.సె.). %4</translation>
    </message>
</context>
<context>
    <name>ConsentNoticeBox</name>
    <message>
        <source>Consent notice</source>
        <translation>సమ్మతి నోటీసు</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Step 1 of 4</source>
        <translation>4లో దశ 1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>సమ్మతి</translation>
    </message>
    <message>
        <source>Show the notice to the taxpayer or read it out. Go on only once the taxpayer has agreed.</source>
        <translation>నోటీసును పన్ను చెల్లింపుదారుకు చూపండి లేదా చదివి వినిపించండి. వారు ఒప్పుకున్న తర్వాతే ముందుకు వెళ్లండి.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>ఉద్దేశం</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>మీ రెఫరెన్స్</translation>
    </message>
    <message>
        <source>Consent &amp;given</source>
        <translation>సమ్మతి ఇచ్చారు(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>కేసును మూసివేయండి(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>నోటీసు భాష</translation>
    </message>
    <message>
        <source>Draft, to be approved by your counsel</source>
        <translation>ముసాయిదా, మీ న్యాయ సలహాదారు ఆమోదించాలి</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>ఎలా ఇచ్చారు</translation>
    </message>
    <message>
        <source>In p&amp;erson</source>
        <translation>స్వయంగా(&amp;E)</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>ఫోన్ ద్వారా(&amp;P)</translation>
    </message>
    <message>
        <source>In wr&amp;iting</source>
        <translation>లిఖితపూర్వకంగా(&amp;I)</translation>
    </message>
    <message>
        <source>For PAN %1</source>
        <translation>PAN %1 కోసం</translation>
    </message>
    <message>
        <source>The consent could not be recorded, so the case does not go on.</source>
        <translation>సమ్మతిని నమోదు చేయడం కుదరలేదు, అందువల్ల కేసు ముందుకు వెళ్లదు.</translation>
    </message>
    <message>
        <source>Drafted by a machine, to be approved by your counsel</source>
        <translation>యంత్రం రాసిన ముసాయిదా, మీ న్యాయ సలహాదారు ఆమోదం పెండింగ్‌లో ఉంది</translation>
    </message>
    <message>
        <source>Please read this notice. Go on only if you agree to it.</source>
        <translation>దయచేసి ఈ నోటీసును చదవండి. ఒప్పుకుంటేనే ముందుకు సాగండి.</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>నేను ఒప్పుకుంటున్నాను(&amp;A)</translation>
    </message>
    <message>
        <source>I do &amp;not agree</source>
        <translation>నేను ఒప్పుకోను(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>The OTP is good for about</source>
        <translation>OTP చెల్లే సమయం సుమారు</translation>
    </message>
    <message>
        <source>The OTP runs out soon. Finish now, or have a new one sent with Resend OTP.</source>
        <translation>OTP గడువు త్వరలో ముగుస్తుంది. ఇప్పుడే పూర్తి చేయండి, లేదా “OTPని మళ్లీ పంపండి”తో కొత్తది పంపించండి.</translation>
    </message>
    <message>
        <source>The OTP has probably expired. Have a new one sent with Resend OTP.</source>
        <translation>OTP గడువు బహుశా ముగిసింది. “OTPని మళ్లీ పంపండి”తో కొత్తది పంపించండి.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Request an OTP</source>
        <translation>OTPని అభ్యర్థించండి</translation>
    </message>
    <message>
        <source>With the taxpayer&apos;s PAN and portal password the income-tax portal sends an OTP to the taxpayer&apos;s phone.</source>
        <translation>పన్ను చెల్లింపుదారు PAN, పోర్టల్ పాస్‌వర్డ్‌తో ఆదాయపు పన్ను పోర్టల్ వారి ఫోన్‌కు OTP పంపుతుంది.</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PANను చూపించండి</translation>
    </message>
    <message>
        <source>Portal password</source>
        <translation>పోర్టల్ పాస్‌వర్డ్</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>పాస్‌వర్డ్‌ను చూపించండి</translation>
    </message>
    <message>
        <source>Request OTP</source>
        <translation>OTPని అభ్యర్థించండి</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>మళ్లీ మొదలుపెట్టండి</translation>
    </message>
    <message>
        <source>That is more than the ten characters of a PAN, so it was left out.</source>
        <translation>ఇది PANలోని పది అక్షరాల కంటే ఎక్కువ, అందువల్ల దీన్ని వదిలేశాం.</translation>
    </message>
    <message>
        <source>That is longer than any portal password, so it was left out.</source>
        <translation>ఇది ఏ పోర్టల్ పాస్‌వర్డ్ కంటే అయినా పొడవు, అందువల్ల దీన్ని వదిలేశాం.</translation>
    </message>
    <message>
        <source>Please enter the PAN.</source>
        <translation>దయచేసి PANను నమోదు చేయండి.</translation>
    </message>
    <message>
        <source>The PAN is not complete: it has ten characters.</source>
        <translation>PAN పూర్తిగా లేదు: దానిలో పది అక్షరాలు ఉంటాయి.</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>దయచేసి పోర్టల్ పాస్‌వర్డ్‌ను నమోదు చేయండి.</translation>
    </message>
    <message>
        <source>Ten characters: five letters, four digits, one letter.</source>
        <translation>పది అక్షరాలు: ఐదు ఆంగ్ల అక్షరాలు, నాలుగు అంకెలు, ఒక ఆంగ్ల అక్షరం.</translation>
    </message>
    <message>
        <source>%1 is no holder letter we know: please check the fourth letter.</source>
        <translation>%1 మాకు తెలిసిన హోల్డర్ అక్షరం కాదు: దయచేసి నాలుగో అక్షరాన్ని సరిచూడండి.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · kind of holder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock ఆన్‌లో ఉంది.</translation>
    </message>
    <message>
        <source>Held in locked memory until the OTP is accepted or the case is left.</source>
        <translation>OTPని అంగీకరించే వరకు లేదా కేసును వదిలే వరకు లాక్ చేసిన మెమరీలో ఉంటుంది.</translation>
    </message>
    <message>
        <source>Sent once, for this request, and kept nowhere.</source>
        <translation>ఈ అభ్యర్థన కోసం ఒక్కసారే పంపుతుంది, ఎక్కడా ఉంచదు.</translation>
    </message>
    <message>
        <source>Step 2 of 4</source>
        <translation>4లో దశ 2</translation>
    </message>
    <message>
        <source>With your PAN and your portal password the income-tax portal sends an OTP to your phone.</source>
        <translation>మీ PAN, పోర్టల్ పాస్‌వర్డ్‌తో ఆదాయపు పన్ను పోర్టల్ మీ ఫోన్‌కు OTP పంపుతుంది.</translation>
    </message>
</context>
<context>
    <name>CsvDropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>ఫైల్‌ను ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>CSV ఫైల్‌ను ఇక్కడ వదలండి</translation>
    </message>
    <message>
        <source>One line per case: your reference and the PAN. Headings are recognised.</source>
        <translation>ఒక్కో కేసుకు ఒక పంక్తి: మీ రెఫరెన్స్, PAN. శీర్షికలను గుర్తిస్తుంది.</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Figure (amounts in ₹)</source>
        <translation>సంఖ్య (మొత్తాలు ₹లో)</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>సంవత్సరం ఇవ్వలేదు</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>There is no such file, or it is not a file that can be read.</source>
        <translation>అలాంటి ఫైల్ లేదు, లేదా అది చదవగలిగే ఫైల్ కాదు.</translation>
    </message>
    <message>
        <source>The file can not be read: %1.</source>
        <translation>ఫైల్‌ను చదవడం కుదరలేదు: %1.</translation>
    </message>
    <message>
        <source>The file is larger than a work list can be: allowed are %1 MB.</source>
        <translation>పని జాబితాకు ఈ ఫైల్ చాలా పెద్దది: %1 MB వరకు ఇవ్వవచ్చు.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Split it into smaller files and open one after the other.</source>
        <translation>ఫైల్‌లో %1 కంటే ఎక్కువ పంక్తులు ఉన్నాయి. దాన్ని చిన్న ఫైళ్లుగా విడదీసి, ఒకదాని తర్వాత ఒకటి తెరవండి.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>This is a spreadsheet, not a CSV file. Open it in the spreadsheet program, save it as CSV, and choose that file.</source>
        <translation>ఇది స్ప్రెడ్‌షీట్, CSV ఫైల్ కాదు. దీన్ని స్ప్రెడ్‌షీట్ ప్రోగ్రామ్‌లో తెరిచి, CSVగా సేవ్ చేసి, ఆ ఫైల్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>This is no text file. Choose a CSV file with a reference and a PAN on each line.</source>
        <translation>ఇది టెక్స్ట్ ఫైల్ కాదు. ప్రతి పంక్తిలో ఒక రెఫరెన్స్, ఒక PAN ఉన్న CSV ఫైల్‌ను ఎంచుకోండి.</translation>
    </message>
</context>
<context>
    <name>CutOffDialog</name>
    <message>
        <source>may still be logged in</source>
        <translation>ఇంకా లాగిన్ అయి ఉండవచ్చు</translation>
    </message>
    <message>
        <source>logging out…</source>
        <translation>లాగౌట్ అవుతోంది…</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>లాగౌట్ అయింది</translation>
    </message>
    <message>
        <source>not logged out</source>
        <translation>లాగౌట్ కాలేదు</translation>
    </message>
    <message>
        <source>left</source>
        <translation>వదిలేశారు</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PANను చూపించండి</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>లాగౌట్ చేయండి</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>వదిలేయండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Cases that were cut off — ITR Desk</source>
        <translation>మధ్యలో ఆగిన కేసులు — ITR Desk</translation>
    </message>
    <message>
        <source>Cases that were cut off</source>
        <translation>మధ్యలో ఆగిన కేసులు</translation>
    </message>
    <message>
        <source>The desk ended while these cases were open, so they may still be logged in at the portal. The journal holds no whole PAN: enter it to log a case out.</source>
        <translation>ఈ కేసులు తెరిచి ఉండగా డెస్క్ ముగిసింది, కాబట్టి పోర్టల్‌లో ఇవి ఇంకా లాగిన్ అయి ఉండవచ్చు. జర్నల్‌లో పూర్తి PAN ఉండదు: కేసును లాగౌట్ చేయడానికి దాన్ని నమోదు చేయండి.</translation>
    </message>
    <message>
        <source>Notes that the logout was not made, and does not offer it again</source>
        <translation>లాగౌట్ చేయలేదని నమోదు చేస్తుంది, మళ్లీ అడగదు</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reference, masked PAN</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2. Last: %3, %4</source>
        <comment>whose case, its state, last event, time</comment>
        <translation>%1 — %2. చివరిది: %3, %4</translation>
    </message>
    <message>
        <source>Of the chosen case. It is compared with the journal before anything is sent.</source>
        <translation>ఎంచుకున్న కేసుది. ఏదైనా పంపే ముందు దీన్ని జర్నల్‌తో సరిపోలుస్తుంది.</translation>
    </message>
    <message>
        <source>This is not the PAN of the chosen case. Nothing was sent.</source>
        <translation>ఇది ఎంచుకున్న కేసు PAN కాదు. ఏదీ పంపలేదు.</translation>
    </message>
    <message>
        <source>Noted: the logout was not made.</source>
        <translation>నమోదైంది: లాగౌట్ చేయలేదు.</translation>
    </message>
</context>
<context>
    <name>DataTree</name>
    <message>
        <source>Previous</source>
        <translation>మునుపటి</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>తదుపరి</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>విలువను చూపించండి…</translation>
    </message>
    <message>
        <source>All fields of the return</source>
        <translation>రిటర్నులోని అన్ని ఫీల్డ్‌లు</translation>
    </message>
    <message>
        <source>Find a field or a value</source>
        <translation>ఫీల్డ్ లేదా విలువను వెతకండి</translation>
    </message>
    <message>
        <source>Masked values are not searched for what they hide.</source>
        <translation>దాచిన విలువల్లో దాగినదాన్ని వెతకదు.</translation>
    </message>
    <message>
        <source>Shows the masked value of the chosen row for a short while. This is noted in the journal.</source>
        <translation>ఎంచుకున్న వరుసలోని దాచిన విలువను కాసేపు చూపుతుంది. ఇది జర్నల్‌లో నమోదవుతుంది.</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L2 కంటే ఎక్కువలో %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2…</source>
        <translation>%L2లో %L1…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2లో %L1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>వెతుకుతోంది…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>దొరకలేదు</translation>
    </message>
    <message>
        <source>Show the value of %1?</source>
        <translation>%1 విలువను చూపించాలా?</translation>
    </message>
    <message numerus="yes">
        <source>The journal notes that you had it shown. It is masked again after %n second(s).</source>
        <translation>
            <numerusform>మీరు దీన్ని చూశారని జర్నల్‌లో నమోదవుతుంది. %n సెకను తర్వాత దీన్ని మళ్లీ దాచుతుంది.</numerusform>
            <numerusform>మీరు దీన్ని చూశారని జర్నల్‌లో నమోదవుతుంది. %n సెకన్ల తర్వాత దీన్ని మళ్లీ దాచుతుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as masked</source>
        <translation>దాచిన రూపంలో కాపీ చేయండి</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Any day</source>
        <translation>ఏ రోజైనా</translation>
    </message>
    <message>
        <source>Write a day like %1 or %2.</source>
        <translation>రోజును %1 లేదా %2 లాగా రాయండి.</translation>
    </message>
</context>
<context>
    <name>DeadKey</name>
    <message>
        <source>Keys that make no character together were left out. Show what you entered and check it, or paste it.</source>
        <translation>కలిపి అక్షరం కాని కీలను వదిలేశాం. మీరు నమోదు చేసినదాన్ని చూపించి సరిచూడండి, లేదా పేస్ట్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>The outcomes have been written.</source>
        <translation>ఫలితాలను రాశాం.</translation>
    </message>
    <message>
        <source>The outcomes could not be written.</source>
        <translation>ఫలితాలను రాయడం కుదరలేదు.</translation>
    </message>
    <message>
        <source>Export outcomes</source>
        <translation>ఫలితాలను ఎగుమతి చేయండి</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The journal can not be written, so nothing can be sent.</source>
        <translation>జర్నల్‌లో రాయడం కుదరడం లేదు, అందువల్ల ఏదీ పంపలేము.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were cut off when the desk ended the last time. Log them out at the portal now?</source>
        <translation>
            <numerusform>గతసారి డెస్క్ ముగిసినప్పుడు %n కేసు మధ్యలో ఆగింది. ఇప్పుడు దాన్ని పోర్టల్ నుంచి లాగౌట్ చేయాలా?</numerusform>
            <numerusform>గతసారి డెస్క్ ముగిసినప్పుడు %n కేసులు మధ్యలో ఆగాయి. ఇప్పుడు వాటిని పోర్టల్ నుంచి లాగౌట్ చేయాలా?</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps still logged in there: %1. Later you find this in the menu, under Case.</source>
        <translation>బహుశా అక్కడ ఇంకా లాగిన్ అయి ఉన్నవి: %1. తర్వాత ఇది “కేసు” మెనూలో దొరుకుతుంది.</translation>
    </message>
    <message>
        <source>Log out…</source>
        <translation>లాగౌట్ చేయండి…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు కాదు</translation>
    </message>
</context>
<context>
    <name>DeskDisplay</name>
    <message>
        <source>there is no display to open a window on; start it from a desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation>విండో తెరవడానికి డిస్‌ప్లే లేదు; డెస్క్‌టాప్ నుంచి మొదలుపెట్టండి, లేదా DISPLAY లేదా WAYLAND_DISPLAYను సెట్ చేయండి.</translation>
    </message>
    <message>
        <source>no window can be opened on %1. Check that this display is running and that you may use it, or start itr-desk from a desktop.</source>
        <translation>%1పై విండోను తెరవడం కుదరలేదు. ఈ డిస్‌ప్లే నడుస్తోందా, దాన్ని వాడే అనుమతి మీకు ఉందా అని చూడండి, లేదా itr-deskను డెస్క్‌టాప్ నుంచి మొదలుపెట్టండి.</translation>
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
        <translation>కేసు(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>కొత్త కేసు(&amp;N)</translation>
    </message>
    <message>
        <source>Next case that &amp;needs me</source>
        <translation>నా అవసరం ఉన్న తదుపరి కేసు(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>కేసును వెతకండి(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ఎగుమతి చేయండి(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>సమ్మతిని ఉపసంహరించండి(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>కేసును మూసివేయండి(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove ended cases from the list</source>
        <translation>ముగిసిన కేసులను జాబితా నుంచి తీసివేయండి(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>నిష్క్రమించండి(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Work list</source>
        <translation>పని జాబితా(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>దిగుమతి చేయండి(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export outcomes…</source>
        <translation>ఫలితాలను ఎగుమతి చేయండి(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>వీక్షణ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>జర్నల్(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;List of cases</source>
        <translation>కేసుల జాబితా(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sound when an answer arrives</source>
        <translation>సమాధానం వచ్చినప్పుడు శబ్దం(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Desktop notification when an answer arrives</source>
        <translation>సమాధానం వచ్చినప్పుడు డెస్క్‌టాప్ నోటిఫికేషన్(&amp;D)</translation>
    </message>
    <message>
        <source>Cases that were cut &amp;off…</source>
        <translation>మధ్యలో ఆగిన కేసులు(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>సెట్టింగులు(&amp;S)…</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>ఇప్పుడే లాక్ చేయండి(&amp;K)</translation>
    </message>
</context>
<context>
    <name>DeskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>శాండ్‌బాక్స్ ఆగిపోయింది.</translation>
    </message>
    <message>
        <source>The CA file of the profile holds no certificate that can be read.</source>
        <translation>ప్రొఫైల్‌లోని CA ఫైల్‌లో చదవగలిగే సర్టిఫికెట్ ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>Close the window and start itr-desk --sandbox again.</source>
        <translation>విండోను మూసి, itr-desk --sandbox మళ్లీ మొదలుపెట్టండి.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, why it has no effect</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not everything in %1 has an effect.</source>
        <translation>%1లో ఉన్నదంతా అమలు కావడం లేదు.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new one in time; without it nothing can be requested.</source>
        <translation>సమయానికి కొత్త టోకెన్ ఇవ్వమని మీ నిర్వాహకులను అడగండి; అది లేకుండా ఏదీ అభ్యర్థించలేము.</translation>
    </message>
    <message>
        <source>Correct service/caFile in the settings, then start ITR Desk again.</source>
        <translation>సెట్టింగులలో service/caFileను సరిచేసి, ITR Deskను మళ్లీ మొదలుపెట్టండి.</translation>
    </message>
    <message>
        <source>Correct the settings, then start ITR Desk again.</source>
        <translation>సెట్టింగులను సరిచేసి, ITR Deskను మళ్లీ మొదలుపెట్టండి.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Not connected</source>
        <translation>కనెక్ట్ కాలేదు</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>శాండ్‌బాక్స్ మొదలవుతోంది…</translation>
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
        <translation>మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>With personal numbers in full</source>
        <translation>వ్యక్తిగత నంబర్లు పూర్తిగా</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)</source>
        <translation>నివేదిక (PDF)(&amp;R)</translation>
    </message>
    <message>
        <source>For reading and for the file: the figures of each return and where they were found, the years side by side, the consent, and what the journal says of the case.</source>
        <translation>చదవడానికి, ఫైల్‌లో ఉంచడానికి: ప్రతి రిటర్నులోని సంఖ్యలు, అవి ఎక్కడ దొరికాయో, సంవత్సరాలు పక్కపక్కన, సమ్మతి, ఈ కేసు గురించి జర్నల్‌లో ఉన్నది.</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)</source>
        <translation>సంఖ్యలు (CSV)(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>For a spreadsheet: a row for each figure, a column for each of %n return(s).</source>
        <translation>
            <numerusform>స్ప్రెడ్‌షీట్ కోసం: ప్రతి సంఖ్యకు ఒక అడ్డు వరుస, %n రిటర్నుకు ఒక నిలువు వరుస.</numerusform>
            <numerusform>స్ప్రెడ్‌షీట్ కోసం: ప్రతి సంఖ్యకు ఒక అడ్డు వరుస, %n రిటర్నుల్లో ఒక్కోదానికి ఒక నిలువు వరుస.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;turns (JSON)</source>
        <translation>రిటర్నులు (JSON)(&amp;T)</translation>
    </message>
    <message>
        <source>For other programs: the whole return as the portal supplied it.</source>
        <translation>ఇతర ప్రోగ్రామ్‌ల కోసం: పోర్టల్ ఇచ్చిన విధంగా మొత్తం రిటర్ను.</translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation>ఏ రిటర్నులు</translation>
    </message>
    <message numerus="yes">
        <source>All %n return(s) in one file</source>
        <translation>
            <numerusform>%n రిటర్ను ఒకే ఫైల్‌లో</numerusform>
            <numerusform>మొత్తం %n రిటర్నులు ఒకే ఫైల్‌లో</numerusform>
        </translation>
    </message>
    <message>
        <source>Return %1, its year was not supplied</source>
        <translation>రిటర్ను %1, దాని సంవత్సరం ఇవ్వలేదు</translation>
    </message>
    <message>
        <source>Only the return for %1</source>
        <comment>assessment year</comment>
        <translation>%1 రిటర్ను మాత్రమే</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses will be in the file in full. Only you can read it; keep it that way.</source>
        <translation>PAN, Aadhaar, ఖాతాలు, మొబైల్ నంబర్లు, ఇమెయిల్ చిరునామాలు ఫైల్‌లో పూర్తిగా ఉంటాయి. దాన్ని మీరు మాత్రమే చదవగలరు; అలాగే ఉంచండి.</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked, as your organisation&apos;s policy says. Only you can read the file.</source>
        <translation>మీ సంస్థ విధానం ప్రకారం PAN, Aadhaar, ఖాతాలు, మొబైల్ నంబర్లు, ఇమెయిల్ చిరునామాలను దాచారు. ఫైల్‌ను మీరు మాత్రమే చదవగలరు.</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked. Only you can read the file.</source>
        <translation>PAN, Aadhaar, ఖాతాలు, మొబైల్ నంబర్లు, ఇమెయిల్ చిరునామాలను దాచారు. ఫైల్‌ను మీరు మాత్రమే చదవగలరు.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>ఇలా సేవ్ చేయండి(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>నివేదికను ప్రింట్ చేయండి(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>ఫోల్డర్‌ను తెరవండి(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Export this case</source>
        <translation>ఈ కేసును ఎగుమతి చేయండి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ఫైల్‌ను రాస్తోంది…</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>ఫైల్‌ను రాయలేదు.</translation>
    </message>
    <message>
        <source>The file was not kept, because the journal could not note it.</source>
        <translation>జర్నల్‌లో నమోదు చేయడం కుదరలేదు, అందువల్ల ఫైల్‌ను ఉంచలేదు.</translation>
    </message>
    <message>
        <source>The file was written. Only you can read it.</source>
        <translation>ఫైల్‌ను రాశాం. దాన్ని మీరు మాత్రమే చదవగలరు.</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>నివేదికను ప్రింట్ చేస్తోంది…</translation>
    </message>
</context>
<context>
    <name>FieldPainter</name>
    <message>
        <source>shown</source>
        <translation>చూపినది</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>దాచినది</translation>
    </message>
</context>
<context>
    <name>FileTokenStore</name>
    <message>
        <source>The token&apos;s file is replaced or deleted by whoever made it.</source>
        <translation>టోకెన్ ఫైల్‌ను తయారు చేసినవారే దాన్ని మారుస్తారు లేదా తొలగిస్తారు.</translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The file can not be read; it must exist and be readable by you.</source>
        <translation>ఫైల్‌ను చదవడం కుదరలేదు; అది ఉండాలి, మీరు చదవగలగాలి.</translation>
    </message>
    <message>
        <source>The file is larger than 64 KiB; it must be a small INI file.</source>
        <translation>ఫైల్ 64 KiB కంటే పెద్దది; అది చిన్న INI ఫైల్ అయి ఉండాలి.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; it must be.</source>
        <translation>ఫైల్ UTF-8 టెక్స్ట్ కాదు; అలా ఉండాలి.</translation>
    </message>
    <message>
        <source>It stands twice, in lines %1 and %2; allowed is once.</source>
        <translation>ఇది %1, %2 పంక్తుల్లో రెండుసార్లు ఉంది; ఒక్కసారే ఉండాలి.</translation>
    </message>
    <message>
        <source>The line holds a control character; allowed is plain text.</source>
        <translation>పంక్తిలో కంట్రోల్ అక్షరం ఉంది; మామూలు టెక్స్ట్ మాత్రమే ఉండాలి.</translation>
    </message>
    <message>
        <source>The line is neither “[section]” nor “key=value” under a section, nor a comment that starts with #.</source>
        <translation>పంక్తి “[section]” కాదు, విభాగం కింది “key=value” కాదు, #తో మొదలయ్యే వ్యాఖ్య కూడా కాదు.</translation>
    </message>
</context>
<context>
    <name>ItrDataPage</name>
    <message>
        <source>For PAN %1.</source>
        <translation>PAN %1 కోసం.</translation>
    </message>
    <message>
        <source>Latest return</source>
        <translation>తాజా రిటర్ను</translation>
    </message>
    <message>
        <source>Step 4 of 4</source>
        <translation>4లో దశ 4</translation>
    </message>
    <message>
        <source>The ITR data</source>
        <translation>ITR డేటా</translation>
    </message>
    <message>
        <source>Views of the data</source>
        <translation>డేటా వీక్షణలు</translation>
    </message>
    <message>
        <source>Fetch another year</source>
        <translation>మరో సంవత్సరాన్ని తెప్పించండి</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>మదింపు సంవత్సరాలు</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>సారాంశం</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>పోల్చండి</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>అన్ని ఫీల్డ్‌లు</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ఎగుమతి చేయండి…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ప్రింట్ చేయండి…</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>కేసును మూసివేయండి</translation>
    </message>
    <message>
        <source>The value is not shown, because the journal could not note it.</source>
        <translation>జర్నల్‌లో నమోదు చేయడం కుదరలేదు, అందువల్ల విలువను చూపలేదు.</translation>
    </message>
</context>
<context>
    <name>ItrSummary</name>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ఫారం</translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation>మదింపు సంవత్సరం</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>దాఖలు చేసిన సెక్షన్</translation>
    </message>
    <message>
        <source>Filing date</source>
        <translation>దాఖలు తేదీ</translation>
    </message>
    <message>
        <source>Acknowledgement number</source>
        <translation>రసీదు సంఖ్య</translation>
    </message>
    <message>
        <source>Gross total income</source>
        <translation>స్థూల మొత్తం ఆదాయం</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>మొత్తం ఆదాయం</translation>
    </message>
    <message>
        <source>Net tax liability</source>
        <translation>నికర పన్ను బాధ్యత</translation>
    </message>
    <message>
        <source>Taxes paid</source>
        <translation>చెల్లించిన పన్నులు</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>రావలసిన రిఫండు</translation>
    </message>
</context>
<context>
    <name>ItrTreeModel</name>
    <message>
        <source>%1, masked</source>
        <translation>%1, దాచినది</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n ఫీల్డ్</numerusform>
            <numerusform>%n ఫీల్డ్‌లు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n అంశం</numerusform>
            <numerusform>%n అంశాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ఫీల్డ్</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>విలువ</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>The journal FILE; without it, your own.</source>
        <translation>జర్నల్ FILE; ఇవ్వకపోతే, మీ సొంతది.</translation>
    </message>
    <message>
        <source>Of export: csv (for spreadsheets, the default) or jsonl (JSON Lines).</source>
        <translation>exportకు: csv (స్ప్రెడ్‌షీట్‌ల కోసం, డిఫాల్ట్) లేదా jsonl (JSON Lines).</translation>
    </message>
    <message>
        <source>Of export: write FILE, readable by you alone; without it, to the terminal.</source>
        <translation>exportకు: మీరు మాత్రమే చదవగలిగే FILEలో రాయండి; ఇవ్వకపోతే, టెర్మినల్‌లో.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>ఈ సహాయాన్ని చూపించండి.</translation>
    </message>
    <message>
        <source>Say one of verify, export and stats.</source>
        <translation>verify, export, statsలో ఒకటి చెప్పండి.</translation>
    </message>
    <message>
        <source>--format and --output belong to export.</source>
        <translation>--format, --output exportకు చెందినవి.</translation>
    </message>
    <message>
        <source>--%1 needs the path of a file.</source>
        <translation>--%1 తో ఫైల్ పాత్ ఇవ్వాలి.</translation>
    </message>
    <message>
        <source>--format is csv or jsonl.</source>
        <translation>--format విలువ csv లేదా jsonl.</translation>
    </message>
    <message>
        <source>Verifies, exports or counts the journal.
Exit status: 0 done, and of verify: the journal is whole; 1 the journal is broken; 2 it could not be done.</source>
        <translation>జర్నల్‌ను ధ్రువీకరిస్తుంది, ఎగుమతి చేస్తుంది లేదా లెక్కిస్తుంది.
ముగింపు స్థితి: 0 పూర్తయింది, verifyలో: జర్నల్ చెక్కుచెదరలేదు; 1 జర్నల్ దెబ్బతింది; 2 చేయడం కుదరలేదు.</translation>
    </message>
    <message>
        <source>Prove that nothing was changed, added or taken away.</source>
        <translation>ఏదీ మార్చలేదని, చేర్చలేదని, తీసివేయలేదని నిరూపించండి.</translation>
    </message>
    <message>
        <source>Write out all entries.</source>
        <translation>అన్ని నమోదులను రాయండి.</translation>
    </message>
    <message>
        <source>Show what it holds, in figures.</source>
        <translation>అందులో ఏముందో సంఖ్యల్లో చూపించండి.</translation>
    </message>
    <message>
        <source>Usage: itr-desk journal verify|export|stats [options]</source>
        <translation>వాడుక: itr-desk journal verify|export|stats [ఆప్షన్‌లు]</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s) verified.</source>
        <translation>
            <numerusform>జర్నల్ చెక్కుచెదరలేదు: %n నమోదును ధ్రువీకరించాం.</numerusform>
            <numerusform>జర్నల్ చెక్కుచెదరలేదు: %n నమోదులను ధ్రువీకరించాం.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its key is not beside it, so its two ends were not proven.</source>
        <translation>దాని కీ పక్కన లేదు, అందువల్ల దాని రెండు చివరలు నిరూపణ కాలేదు.</translation>
    </message>
    <message>
        <source>The journal is BROKEN. %1</source>
        <translation>జర్నల్ దెబ్బతింది. %1</translation>
    </message>
    <message>
        <source>Entries verified before that: %1.</source>
        <translation>అంతకుముందు ధ్రువీకరించిన నమోదులు: %1.</translation>
    </message>
    <message>
        <source>File: %1 (%2 bytes)</source>
        <translation>ఫైల్: %1 (%2 బైట్లు)</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>నమోదులు: %1</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>కేసులు: %1</translation>
    </message>
    <message>
        <source>Oldest: %1, %2</source>
        <translation>అన్నిటికంటే పాతది: %1, %2</translation>
    </message>
    <message>
        <source>Newest: %1, %2</source>
        <translation>అన్నిటికంటే కొత్తది: %1, %2</translation>
    </message>
    <message>
        <source>Pruned: up to entry %1</source>
        <translation>తీసివేసినవి: నమోదు %1 వరకు</translation>
    </message>
    <message>
        <source>“itr-desk journal --help” says more.</source>
        <translation>మరిన్ని వివరాలు “itr-desk journal --help”లో ఉన్నాయి.</translation>
    </message>
</context>
<context>
    <name>JournalDetails</name>
    <message>
        <source>Chosen entry</source>
        <translation>ఎంచుకున్న నమోదు</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation>మొత్తం చదవడానికి ఒక నమోదును ఎంచుకోండి.</translation>
    </message>
</context>
<context>
    <name>JournalError</name>
    <message>
        <source>The journal %1 can not be opened. Check that you may read and write it and its folder.</source>
        <translation>జర్నల్ %1ను తెరవడం కుదరలేదు. దాన్ని, దాని ఫోల్డర్‌ను చదివే, రాసే అనుమతి మీకు ఉందేమో చూడండి.</translation>
    </message>
    <message>
        <source>Others than you can read or change %1. Take their rights away (chmod go= on the folder and its files), and make sure that it belongs to you.</source>
        <translation>మీరు కాక ఇతరులు కూడా %1ను చదవగలరు లేదా మార్చగలరు. వారి హక్కులను తీసివేయండి (ఫోల్డర్, దాని ఫైళ్లపై chmod go=), అది మీకే చెందేలా చూడండి.</translation>
    </message>
    <message>
        <source>The key of the journal is missing or belongs to another journal: %1. Bring the key back from a backup, or move the journal away to begin a new one.</source>
        <translation>జర్నల్ కీ లేదు లేదా అది మరో జర్నల్‌కు చెందినది: %1. బ్యాకప్ నుంచి కీని తిరిగి తీసుకురండి, లేదా కొత్తది మొదలుపెట్టడానికి ఈ జర్నల్‌ను వేరే చోటికి తరలించండి.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a later version of ITR Desk. Use that version.</source>
        <translation>జర్నల్ %1ను ITR Desk తర్వాతి వెర్షన్ రాసింది. ఆ వెర్షన్‌నే వాడండి.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Keep it as it is for your auditor, and move it away to begin a new one; “itr-desk journal verify” says what is wrong with it.</source>
        <translation>జర్నల్ %1 పాడైంది. మీ ఆడిటర్ కోసం దాన్ని ఉన్నది ఉన్నట్టే ఉంచి, కొత్తది మొదలుపెట్టడానికి వేరే చోటికి తరలించండి; దానిలో ఏది తప్పో “itr-desk journal verify” చెబుతుంది.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal %1 can not be written. Make room on it.</source>
        <translation>డిస్క్ నిండిపోయింది, అందువల్ల జర్నల్ %1లో రాయడం కుదరడం లేదు. డిస్క్‌లో ఖాళీ చేయండి.</translation>
    </message>
    <message>
        <source>The journal %1 can not be written. Check its disk.</source>
        <translation>జర్నల్ %1లో రాయడం కుదరడం లేదు. దాని డిస్క్‌ను చూడండి.</translation>
    </message>
</context>
<context>
    <name>JournalExportButton</name>
    <message>
        <source>Export…</source>
        <translation>ఎగుమతి చేయండి…</translation>
    </message>
    <message>
        <source>What the filter shows, as CSV…</source>
        <translation>ఫిల్టర్ చూపుతున్నది, CSVగా…</translation>
    </message>
    <message>
        <source>What the filter shows, as JSON Lines…</source>
        <translation>ఫిల్టర్ చూపుతున్నది, JSON Linesగా…</translation>
    </message>
    <message>
        <source>The whole journal, as CSV…</source>
        <translation>మొత్తం జర్నల్, CSVగా…</translation>
    </message>
    <message>
        <source>The whole journal, as JSON Lines…</source>
        <translation>మొత్తం జర్నల్, JSON Linesగా…</translation>
    </message>
    <message>
        <source>Exporting… %1 %</source>
        <translation>ఎగుమతి అవుతోంది… %1 %</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>జర్నల్‌ను ఎగుమతి చేయండి</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 ఫైళ్లు (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln నమోదు</numerusform>
            <numerusform>%Ln నమోదులు</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <comment>12 entries; file</comment>
        <translation>%2కు ఎగుమతి చేసినవి: %1.</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>ఫైల్‌ను మీరు మాత్రమే చదవగలరు.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation>డిస్క్ నిండిపోయింది. ఖాళీ చేయండి, లేదా వేరే చోటును ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>%1 can not be written. Choose another place.</source>
        <translation>%1లో రాయడం కుదరదు. వేరే చోటును ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The journal was not exported.</source>
        <translation>జర్నల్ ఎగుమతి కాలేదు.</translation>
    </message>
</context>
<context>
    <name>JournalFilterBar</name>
    <message>
        <source>Clear filter</source>
        <translation>ఫిల్టర్‌ను తీసివేయండి</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>ఏ సంఘటనైనా</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>ఈ రోజు నుంచి</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>ఈ రోజు వరకు</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>సంఘటన</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ఆపరేటర్</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>Any other words</source>
        <translation>ఇతర పదాలు ఏవైనా</translation>
    </message>
    <message>
        <source>The last day comes before the first, so no entry can be found.</source>
        <translation>చివరి రోజు మొదటి రోజు కంటే ముందుంది, అందువల్ల ఏ నమోదూ దొరకదు.</translation>
    </message>
    <message>
        <source>Entries are found by the whole PAN, all ten characters of it.</source>
        <translation>నమోదులను పూర్తి PANతో, దాని పది అక్షరాలతోనూ వెతకాలి.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Entry %L1 is missing</source>
        <translation>నమోదు %L1 లేదు</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ఎప్పుడు</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>సంఘటన</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>కేసు</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ఆపరేటర్</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>వర్క్‌స్టేషన్</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>వివరాలు</translation>
    </message>
</context>
<context>
    <name>JournalVerifier</name>
    <message>
        <source>The file does not say which version of ITR Desk wrote it.</source>
        <translation>ఫైల్‌ను ITR Desk ఏ వెర్షన్ రాసిందో అందులో లేదు.</translation>
    </message>
    <message>
        <source>The tables of the file are not a journal&apos;s.</source>
        <translation>ఫైల్‌లోని పట్టికలు జర్నల్‌వి కావు.</translation>
    </message>
    <message>
        <source>The file does not say rightly which versions of ITR Desk may open it.</source>
        <translation>ITR Desk ఏ వెర్షన్లు తెరవవచ్చో ఫైల్ సరిగా చెప్పడం లేదు.</translation>
    </message>
    <message>
        <source>The file holds something that is not the journal&apos;s.</source>
        <translation>ఫైల్‌లో జర్నల్‌కు చెందనిది ఏదో ఉంది.</translation>
    </message>
    <message>
        <source>The ends of the journal are not signed off.</source>
        <translation>జర్నల్ చివరలపై సంతకం లేదు.</translation>
    </message>
    <message>
        <source>The signature at the old end is not of this journal&apos;s key.</source>
        <translation>పాత చివరనున్న సంతకం ఈ జర్నల్ కీది కాదు.</translation>
    </message>
    <message>
        <source>The signature of the newest entry is not of this journal&apos;s key.</source>
        <translation>అన్నిటికంటే కొత్త నమోదు సంతకం ఈ జర్నల్ కీది కాదు.</translation>
    </message>
    <message>
        <source>Entry %1 can not be read: the file is damaged.</source>
        <translation>నమోదు %1ను చదవడం కుదరలేదు: ఫైల్ పాడైంది.</translation>
    </message>
    <message>
        <source>Entry %1 holds what no journal writes.</source>
        <translation>నమోదు %1లో ఏ జర్నలూ రాయనిది ఉంది.</translation>
    </message>
    <message>
        <source>Entry %1 is missing; entry %2 is there in its place.</source>
        <translation>నమోదు %1 లేదు; దాని స్థానంలో నమోదు %2 ఉంది.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>నమోదు %1ను రాసిన తర్వాత మార్చారు.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the entry before it.</source>
        <translation>నమోదు %1 తన ముందున్న నమోదుతో పొసగడం లేదు.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the journal goes on to entry %2.</source>
        <translation>నమోదు %1 లేదు: జర్నల్ నమోదు %2 వరకు ఉంది.</translation>
    </message>
    <message>
        <source>Entry %1 was added past the end of the journal.</source>
        <translation>నమోదు %1ను జర్నల్ ముగింపు తర్వాత చేర్చారు.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed off.</source>
        <translation>నమోదు %1 సంతకం చేసిన నమోదు కాదు.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>ఫైల్ పాడైంది: %1</translation>
    </message>
</context>
<context>
    <name>JournalVerifyButton</name>
    <message>
        <source>Verify</source>
        <translation>ధ్రువీకరించండి</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>ధ్రువీకరిస్తోంది… %1 %</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>ధ్రువీకరణను ఆపండి</translation>
    </message>
    <message>
        <source>Verifying was stopped; nothing is proven.</source>
        <translation>ధ్రువీకరణను ఆపారు; ఏదీ నిరూపణ కాలేదు.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln నమోదు</numerusform>
            <numerusform>%Ln నమోదులు</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is whole: %1, each as it was written.</source>
        <comment>12 entries</comment>
        <translation>జర్నల్ చెక్కుచెదరలేదు: %1, ప్రతిదీ రాసినట్టే ఉంది.</translation>
    </message>
    <message>
        <source>Its key was not found, so its beginning and end are not proven.</source>
        <translation>దాని కీ దొరకలేదు, అందువల్ల దాని మొదలు, ముగింపు నిరూపణ కాలేదు.</translation>
    </message>
    <message>
        <source>The journal is broken: entry %L1 is the first that is not as it was written.</source>
        <translation>జర్నల్ దెబ్బతింది: రాసినట్టు లేని మొదటి నమోదు %L1.</translation>
    </message>
    <message>
        <source>The journal is broken.</source>
        <translation>జర్నల్ దెబ్బతింది.</translation>
    </message>
    <message>
        <source>Before it, %1 are whole.</source>
        <comment>12 entries</comment>
        <translation>దానికి ముందు సరిగా ఉన్నవి: %1.</translation>
    </message>
    <message>
        <source>Keep the file as it is and tell your administrator.</source>
        <translation>ఫైల్‌ను ఉన్నది ఉన్నట్టే ఉంచి, మీ నిర్వాహకులకు చెప్పండి.</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>జర్నల్‌ను ధ్రువీకరించడం కుదరలేదు.</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Journal — ITR Desk</source>
        <translation>జర్నల్ — ITR Desk</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>జర్నల్ నమోదులు</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>రిఫ్రెష్ చేయండి</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln నమోదు</numerusform>
            <numerusform>%Ln నమోదులు</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking… %1 found, %2 % of the journal seen</source>
        <comment>12 entries</comment>
        <translation>వెతుకుతోంది… దొరికినవి: %1, జర్నల్‌లో %2 % చూసింది</translation>
    </message>
    <message>
        <source>%1 found among %2</source>
        <comment>12 entries, 500 entries</comment>
        <translation>దొరికినవి: %1, మొత్తం: %2</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>చూపడానికి ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>Looking for entries…</source>
        <translation>నమోదుల కోసం వెతుకుతోంది…</translation>
    </message>
    <message>
        <source>The journal has no entries yet.</source>
        <translation>జర్నల్‌లో ఇంకా నమోదులు లేవు.</translation>
    </message>
    <message>
        <source>No entry passes this filter.</source>
        <translation>ఈ ఫిల్టర్‌కు ఏ నమోదూ సరిపోలలేదు.</translation>
    </message>
    <message>
        <source>The journal can not be read.</source>
        <translation>జర్నల్‌ను చదవడం కుదరలేదు.</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Program started</source>
        <translation>ప్రోగ్రామ్ మొదలైంది</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>ప్రోగ్రామ్ ముగిసింది</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>కేసు తెరిచారు</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>సమ్మతి ఇచ్చారు</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>సమ్మతి ఉపసంహరించారు</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>అభ్యర్థన పంపారు</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>అభ్యర్థనకు సమాధానం వచ్చింది</translation>
    </message>
    <message>
        <source>Request failed</source>
        <translation>అభ్యర్థన విఫలమైంది</translation>
    </message>
    <message>
        <source>OTP confirmed by the operator</source>
        <translation>OTPని ఆపరేటర్ నిర్ధారించారు</translation>
    </message>
    <message>
        <source>Logout not made</source>
        <translation>లాగౌట్ జరగలేదు</translation>
    </message>
    <message>
        <source>Step refused</source>
        <translation>దశను తిరస్కరించారు</translation>
    </message>
    <message>
        <source>Masked value shown</source>
        <translation>దాచిన విలువను చూపారు</translation>
    </message>
    <message>
        <source>Case exported</source>
        <translation>కేసు ఎగుమతి చేశారు</translation>
    </message>
    <message>
        <source>Case printed</source>
        <translation>కేసు ప్రింట్ చేశారు</translation>
    </message>
    <message>
        <source>Work list imported</source>
        <translation>పని జాబితా దిగుమతి చేశారు</translation>
    </message>
    <message>
        <source>Outcomes exported</source>
        <translation>ఫలితాలు ఎగుమతి చేశారు</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>జర్నల్ ఎగుమతి చేశారు</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>పాత నమోదులు తీసివేశారు</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>కేసు మూసివేశారు</translation>
    </message>
    <message>
        <source>Case found cut off</source>
        <translation>కేసు మధ్యలో ఆగినట్టు తేలింది</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>చదవలేని నమోదు</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time of day (offset)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>ప్రయత్నం %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 మి.సె.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the service&apos;s words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>notice %1 (%2)</source>
        <comment>version, language</comment>
        <translation>నోటీసు %1 (%2)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>నమోదు</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>సంఘటన</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ఎప్పుడు</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>కేసు</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ఆపరేటర్</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>వర్క్‌స్టేషన్</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>ప్రోగ్రామ్ వెర్షన్</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>కాల్</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>అభ్యర్థన</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>ప్రయత్నం</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP స్థితి</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>సమాధానానికి పట్టిన సమయం</translation>
    </message>
    <message>
        <source>OTP status</source>
        <translation>OTP స్థితి</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>సమ్మతి</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>సమ్మతి ఎలా ఇచ్చారు</translation>
    </message>
    <message>
        <source>Consent reference</source>
        <translation>సమ్మతి రెఫరెన్స్</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>ఉద్దేశం</translation>
    </message>
    <message>
        <source>Notice version</source>
        <translation>నోటీసు వెర్షన్</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>నోటీసు భాష</translation>
    </message>
    <message>
        <source>Program run</source>
        <translation>ప్రోగ్రామ్ రన్</translation>
    </message>
    <message>
        <source>Stored event name</source>
        <translation>నిల్వ చేసిన సంఘటన పేరు</translation>
    </message>
    <message>
        <source>PAN hash</source>
        <translation>PAN హ్యాష్</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>ముందు నమోదు హ్యాష్</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>ఈ నమోదు హ్యాష్</translation>
    </message>
    <message>
        <source>%1 was written by a later version of ITR Desk. Open it with that version.</source>
        <translation>%1ను ITR Desk తర్వాతి వెర్షన్ రాసింది. ఆ వెర్షన్‌తోనే తెరవండి.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is not a journal. Keep the file as it is and tell your administrator.</source>
        <translation>%1 పాడైంది, లేదా అది జర్నల్ కాదు. ఫైల్‌ను ఉన్నది ఉన్నట్టే ఉంచి, మీ నిర్వాహకులకు చెప్పండి.</translation>
    </message>
    <message>
        <source>Entries can be found by PAN only with the journal&apos;s key, and %1 is missing or not a key. Bring it back from a backup, or clear the PAN.</source>
        <translation>జర్నల్ కీ ఉంటేనే PANతో నమోదులను వెతకవచ్చు, కానీ %1 లేదు లేదా అది కీ కాదు. బ్యాకప్ నుంచి దాన్ని తిరిగి తీసుకురండి, లేదా PANను తీసివేయండి.</translation>
    </message>
    <message>
        <source>%1 can not be read. See whether it is there and whether you may read it, then refresh.</source>
        <translation>%1ను చదవడం కుదరలేదు. అది అక్కడ ఉందా, చదివే అనుమతి మీకు ఉందా అని చూసి, రిఫ్రెష్ చేయండి.</translation>
    </message>
    <message>
        <source>Bearer token replaced</source>
        <translation>Bearer టోకెన్ మార్చారు</translation>
    </message>
    <message>
        <source>Bearer token deleted</source>
        <translation>Bearer టోకెన్ తొలగించారు</translation>
    </message>
</context>
<context>
    <name>KioskCommand</name>
    <message>
        <source>Usage: itr-desk kiosk set-pin [--profile FILE]

set-pin  stores the PIN by which staff leave the kiosk: typed twice (nothing is shown), or two lines of a pipe

Run it as the user that the kiosk runs as. Only a hash of the PIN is stored, in the file that kiosk/pinFile names.
At the kiosk, Ctrl+Alt+Shift+F12 asks for it.</source>
        <translation>వాడుక: itr-desk kiosk set-pin [--profile FILE]

set-pin  సిబ్బంది కియోస్క్ నుంచి బయటకు రావడానికి వాడే PINను నిల్వ చేస్తుంది: రెండుసార్లు టైప్ చేసినది (ఏదీ చూపదు), లేదా పైప్ నుంచి రెండు పంక్తులు

కియోస్క్ ఏ వినియోగదారుగా నడుస్తుందో ఆ వినియోగదారుగా దీన్ని నడపండి. PIN హ్యాష్‌ను మాత్రమే, kiosk/pinFile పేర్కొన్న ఫైల్‌లో నిల్వ చేస్తుంది.
కియోస్క్ వద్ద Ctrl+Alt+Shift+F12 నొక్కితే PIN అడుగుతుంది.</translation>
    </message>
    <message>
        <source>New PIN (it is not shown): </source>
        <translation>కొత్త PIN (అది కనిపించదు): </translation>
    </message>
    <message>
        <source>No PIN was entered; nothing has changed.</source>
        <translation>PIN ఏదీ నమోదు చేయలేదు; ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 characters; nothing has changed.</source>
        <translation>PINలో %1 నుంచి %2 అక్షరాలు ఉండాలి; ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>మరొక్కసారి: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing has changed.</source>
        <translation>రెండూ ఒకటి కావు; ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>The PIN is set; its hash is in %1.</source>
        <translation>PIN సెట్ అయింది; దాని హ్యాష్ %1లో ఉంది.</translation>
    </message>
</context>
<context>
    <name>KioskOutcomePage</name>
    <message>
        <source>Step 4 of 4</source>
        <translation>4లో దశ 4</translation>
    </message>
    <message>
        <source>Your return is here</source>
        <translation>మీ రిటర్ను ఇదిగో</translation>
    </message>
    <message>
        <source>Your return has been fetched</source>
        <translation>మీ రిటర్ను వచ్చింది</translation>
    </message>
    <message>
        <source>You did not agree</source>
        <translation>మీరు ఒప్పుకోలేదు</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>సమయం అయిపోయింది</translation>
    </message>
    <message>
        <source>Your return could not be fetched</source>
        <translation>మీ రిటర్నును తెప్పించడం కుదరలేదు</translation>
    </message>
    <message>
        <source>Take care who can read it. Press Finish when you are done.</source>
        <translation>దీన్ని ఎవరు చదవగలరో చూసుకోండి. పూర్తయ్యాక “ముగించండి” నొక్కండి.</translation>
    </message>
    <message>
        <source>Nothing of it is shown or kept at this kiosk. Press Finish, then turn to the staff.</source>
        <translation>ఇందులో ఏదీ ఈ కియోస్క్‌లో చూపదు, ఉంచదు. “ముగించండి” నొక్కి, తర్వాత సిబ్బందిని కలవండి.</translation>
    </message>
    <message>
        <source>Nothing is fetched, and what you entered has been deleted.</source>
        <translation>ఏదీ తెప్పించరు; మీరు నమోదు చేసినదాన్ని తొలగించాం.</translation>
    </message>
    <message>
        <source>Nobody went on for too long, so what you entered has been deleted. Press Start over to try again.</source>
        <translation>చాలాసేపు ఎవరూ కొనసాగించలేదు, అందువల్ల మీరు నమోదు చేసినదాన్ని తొలగించాం. మళ్లీ ప్రయత్నించడానికి “మళ్లీ మొదలుపెట్టండి” నొక్కండి.</translation>
    </message>
    <message>
        <source>What you entered has been deleted. Press Start over to try again, or ask the staff.</source>
        <translation>మీరు నమోదు చేసినదాన్ని తొలగించాం. మళ్లీ ప్రయత్నించడానికి “మళ్లీ మొదలుపెట్టండి” నొక్కండి, లేదా సిబ్బందిని అడగండి.</translation>
    </message>
    <message>
        <source>You are being logged out of the portal…</source>
        <translation>మిమ్మల్ని పోర్టల్ నుంచి లాగౌట్ చేస్తోంది…</translation>
    </message>
    <message>
        <source>You could not be logged out of the portal. To be sure, log in there yourself later, and log out.</source>
        <translation>మిమ్మల్ని పోర్టల్ నుంచి లాగౌట్ చేయడం కుదరలేదు. ఖాయం చేసుకోవడానికి తర్వాత మీరే అక్కడ లాగిన్ అయి లాగౌట్ అవ్వండి.</translation>
    </message>
    <message>
        <source>Your return has been handed over to the organisation that runs this kiosk.</source>
        <translation>మీ రిటర్న్ ఈ కియోస్క్‌ను నడిపే సంస్థకు అప్పగించబడింది.</translation>
    </message>
    <message>
        <source>Your return could not be handed over, and nothing of it is kept here. Please tell the staff.</source>
        <translation>మీ రిటర్న్‌ను అప్పగించలేకపోయాము; దానిలో ఏదీ ఇక్కడ ఉంచలేదు. దయచేసి సిబ్బందికి చెప్పండి.</translation>
    </message>
</context>
<context>
    <name>KioskRules</name>
    <message>
        <source>Allowed at the kiosk is relay: members of the public have no AccessToken to enter.</source>
        <translation>కియోస్క్‌లో relay మాత్రమే వాడవచ్చు: ప్రజల వద్ద నమోదు చేయడానికి AccessToken ఉండదు.</translation>
    </message>
    <message>
        <source>Allowed at the kiosk is relay: the organisation&apos;s relay adds the Bearer token, and the kiosk shows it a certificate of its own (service/clientCertificate). To keep the token on the kiosk all the same, the organisation&apos;s policy must set kiosk/allowBearer=true.</source>
        <translation>కియోస్క్‌లో relay మాత్రమే వాడవచ్చు: సంస్థ రిలే Bearer టోకెన్‌ను చేరుస్తుంది, కియోస్క్ దానికి తన సొంత సర్టిఫికెట్‌ను చూపిస్తుంది (service/clientCertificate). అయినా టోకెన్‌ను కియోస్క్‌లో ఉంచాలంటే, సంస్థ విధానంలో kiosk/allowBearer=true ఉండాలి.</translation>
    </message>
</context>
<context>
    <name>KioskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>శాండ్‌బాక్స్ ఆగిపోయింది.</translation>
    </message>
    <message>
        <source>The key is missing; a kiosk needs the address of the relay that it works with.</source>
        <translation>ఈ కీ లేదు; కియోస్క్‌కు అది వాడే రిలే చిరునామా కావాలి.</translation>
    </message>
    <message>
        <source>The CA file of the settings holds no certificate that can be read.</source>
        <translation>సెట్టింగుల CA ఫైల్‌లో చదవగలిగే సర్టిఫికెట్ లేదు.</translation>
    </message>
    <message>
        <source>The key of the kiosk&apos;s certificate has a passphrase, which nobody enters here; it needs one without.</source>
        <translation>కియోస్క్ సర్టిఫికెట్ కీకి పాస్‌ఫ్రేజ్ ఉంది, దాన్ని ఇక్కడ ఎవరూ నమోదు చేయరు; పాస్‌ఫ్రేజ్ లేని కీ కావాలి.</translation>
    </message>
    <message>
        <source>Out of service: %1</source>
        <translation>సేవ అందుబాటులో లేదు: %1</translation>
    </message>
</context>
<context>
    <name>KioskVisit</name>
    <message>
        <source>Your income-tax return</source>
        <translation>మీ ఆదాయపు పన్ను రిటర్ను</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>మళ్లీ మొదలుపెట్టండి</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ముగించండి</translation>
    </message>
    <message>
        <source>Deletes what was entered, and begins again with the first step.</source>
        <translation>నమోదు చేసినదాన్ని తొలగించి, మొదటి దశ నుంచి మళ్లీ మొదలుపెడుతుంది.</translation>
    </message>
    <message>
        <source>Deletes what was entered, and leaves the kiosk to the next person.</source>
        <translation>నమోదు చేసినదాన్ని తొలగించి, కియోస్క్‌ను తర్వాతి వారికి వదులుతుంది.</translation>
    </message>
</context>
<context>
    <name>KioskWelcomePage</name>
    <message>
        <source>Fetch your income-tax return</source>
        <translation>మీ ఆదాయపు పన్ను రిటర్నును తెప్పించుకోండి</translation>
    </message>
    <message>
        <source>You need your PAN, the password of your account at the income-tax portal, and the phone that the portal sends an OTP to. Nothing that you enter stays at this kiosk.</source>
        <translation>మీ PAN, ఆదాయపు పన్ను పోర్టల్‌లోని మీ ఖాతా పాస్‌వర్డ్, పోర్టల్ OTP పంపే ఫోన్ కావాలి. మీరు నమోదు చేసేది ఏదీ ఈ కియోస్క్‌లో ఉండదు.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>మొదలుపెట్టండి</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>This language is spoken now.</source>
        <translation>ఇప్పుడు వాడుతున్న భాష ఇది.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>The kiosk is starting…</source>
        <translation>కియోస్క్ మొదలవుతోంది…</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The desk is locked</source>
        <translation>డెస్క్ లాక్ అయి ఉంది</translation>
    </message>
    <message>
        <source>What was typed and not yet sent has been wiped; passwords and OTPs are to be entered again. Every case is where it was, and calls that were under way go on.</source>
        <translation>టైప్ చేసి ఇంకా పంపనిదాన్ని తుడిచివేశాం; పాస్‌వర్డ్‌లు, OTPలను మళ్లీ నమోదు చేయాలి. ప్రతి కేసూ ఉన్న చోటే ఉంది, జరుగుతున్న కాల్‌లు కొనసాగుతాయి.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ముందుకు వెళ్లండి</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The organisation&apos;s logo</source>
        <translation>సంస్థ లోగో</translation>
    </message>
</context>
<context>
    <name>OtpEdit</name>
    <message>
        <source>Enter the OTP that the taxpayer received.</source>
        <translation>పన్ను చెల్లింపుదారుకు వచ్చిన OTPని నమోదు చేయండి.</translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too short.</source>
        <translation>
            <numerusform>OTPలో %n అంకె ఉంటుంది; ఇది మరీ చిన్నది.</numerusform>
            <numerusform>OTPలో %n అంకెలు ఉంటాయి; ఇది మరీ చిన్నది.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too long.</source>
        <translation>
            <numerusform>OTPలో %n అంకె ఉంటుంది; ఇది మరీ పొడవు.</numerusform>
            <numerusform>OTPలో %n అంకెలు ఉంటాయి; ఇది మరీ పొడవు.</numerusform>
        </translation>
    </message>
    <message>
        <source>An OTP has digits only; this one has other characters.</source>
        <translation>OTPలో అంకెలు మాత్రమే ఉంటాయి; ఇందులో ఇతర అక్షరాలు ఉన్నాయి.</translation>
    </message>
</context>
<context>
    <name>OtpKeypad</name>
    <message>
        <source>Number keys</source>
        <translation>అంకెల కీలు</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>చివరి అంకెను తొలగించండి</translation>
    </message>
</context>
<context>
    <name>OtpPage</name>
    <message>
        <source>Enter the OTP</source>
        <translation>OTPని నమోదు చేయండి</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>OTP</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>కొనసాగించండి</translation>
    </message>
    <message>
        <source>Resend OTP</source>
        <translation>OTPని మళ్లీ పంపండి</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>మళ్లీ మొదలుపెట్టండి</translation>
    </message>
    <message>
        <source>Six digits; spaces and dashes are left out.</source>
        <translation>ఆరు అంకెలు; ఖాళీలు, గీతలు లెక్కలోకి రావు.</translation>
    </message>
    <message>
        <source>Start again and wipe this case?</source>
        <translation>మళ్లీ మొదలుపెట్టి, ఈ కేసును తుడిచివేయాలా?</translation>
    </message>
    <message>
        <source>The OTP that was sent then stays unused.</source>
        <translation>అప్పుడు పంపిన OTP వాడకుండా మిగిలిపోతుంది.</translation>
    </message>
    <message>
        <source>Resend OTP in %1 s</source>
        <translation>%1 సె.లో OTPని మళ్లీ పంపవచ్చు</translation>
    </message>
    <message>
        <source>For PAN %1. Ask the taxpayer for the OTP: the portal sends it to the mobile phone linked with Aadhaar, or to the one registered on the portal.</source>
        <translation>PAN %1 కోసం. పన్ను చెల్లింపుదారును OTP అడగండి: పోర్టల్ దాన్ని Aadhaarతో లింక్ చేసిన మొబైల్ ఫోన్‌కు, లేదా పోర్టల్‌లో నమోదైన ఫోన్‌కు పంపుతుంది.</translation>
    </message>
    <message>
        <source>The taxpayer says that an OTP has come.</source>
        <translation>OTP వచ్చిందని పన్ను చెల్లింపుదారు చెప్పారు.</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>సేవ చెప్పింది: “%1”</translation>
    </message>
    <message>
        <source>The time of this OTP is over. Have a new one sent with Resend OTP, or continue once more to try it all the same.</source>
        <translation>ఈ OTP సమయం అయిపోయింది. “OTPని మళ్లీ పంపండి”తో కొత్తది పంపించండి, లేదా అయినా ప్రయత్నించడానికి మరోసారి కొనసాగించండి.</translation>
    </message>
    <message>
        <source>Step 3 of 4</source>
        <translation>4లో దశ 3</translation>
    </message>
    <message>
        <source>For PAN %1. The portal sends the OTP to your mobile phone: the one linked with Aadhaar, or the one registered on the portal.</source>
        <translation>PAN %1 కోసం. పోర్టల్ OTPని మీ మొబైల్ ఫోన్‌కు పంపుతుంది: Aadhaarతో లింక్ చేసినది, లేదా పోర్టల్‌లో నమోదైనది.</translation>
    </message>
</context>
<context>
    <name>OtpStatus</name>
    <message>
        <source>The portal has sent an OTP.</source>
        <translation>పోర్టల్ OTP పంపింది.</translation>
    </message>
    <message>
        <source>The service answered in words that this desk does not know.</source>
        <translation>సేవ ఈ డెస్క్‌కు తెలియని మాటల్లో సమాధానం ఇచ్చింది.</translation>
    </message>
    <message>
        <source>No new OTP was sent: the last request was too short a time ago.</source>
        <translation>కొత్త OTP పంపలేదు: గత అభ్యర్థన జరిగి కొద్దిసేపే అయింది.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal sends no more OTPs for this PAN for now.</source>
        <translation>OTP పంపలేదు: ప్రస్తుతానికి ఈ PANకు పోర్టల్ ఇక OTPలు పంపదు.</translation>
    </message>
    <message>
        <source>No OTP was sent: this PAN is not linked with an Aadhaar number.</source>
        <translation>OTP పంపలేదు: ఈ PAN Aadhaar నంబర్‌తో లింక్ కాలేదు.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal refused PAN or password.</source>
        <translation>OTP పంపలేదు: పోర్టల్ PANను లేదా పాస్‌వర్డ్‌ను తిరస్కరించింది.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal has locked this account.</source>
        <translation>OTP పంపలేదు: పోర్టల్ ఈ ఖాతాను లాక్ చేసింది.</translation>
    </message>
    <message>
        <source>No OTP was sent.</source>
        <translation>OTP పంపలేదు.</translation>
    </message>
    <message>
        <source>An OTP sent before may still be good. Wait a minute before you request another.</source>
        <translation>ముందు పంపిన OTP ఇంకా చెల్లవచ్చు. మరొకటి అభ్యర్థించే ముందు ఒక నిమిషం ఆగండి.</translation>
    </message>
    <message>
        <source>Try again later; the portal decides when.</source>
        <translation>తర్వాత మళ్లీ ప్రయత్నించండి; ఎప్పుడనేది పోర్టల్ నిర్ణయిస్తుంది.</translation>
    </message>
    <message>
        <source>The taxpayer links PAN and Aadhaar on the portal first; this desk can not.</source>
        <translation>ముందుగా పన్ను చెల్లింపుదారు పోర్టల్‌లో PANను, Aadhaarను లింక్ చేయాలి; ఈ డెస్క్ చేయలేదు.</translation>
    </message>
    <message>
        <source>Ask the taxpayer to read out the password once more, letter by letter, before you try again.</source>
        <translation>మళ్లీ ప్రయత్నించే ముందు, పాస్‌వర్డ్‌ను ఒక్కో అక్షరం చొప్పున మరోసారి చదివి చెప్పమని పన్ను చెల్లింపుదారును అడగండి.</translation>
    </message>
    <message>
        <source>The taxpayer calls the portal&apos;s helpline to unlock it. Do not try again before that.</source>
        <translation>దాన్ని అన్‌లాక్ చేయించడానికి పన్ను చెల్లింపుదారు పోర్టల్ హెల్ప్‌లైన్‌కు ఫోన్ చేయాలి. అప్పటివరకు మళ్లీ ప్రయత్నించకండి.</translation>
    </message>
    <message>
        <source>Check PAN and password with the taxpayer before you try again.</source>
        <translation>మళ్లీ ప్రయత్నించే ముందు PAN, పాస్‌వర్డ్‌ను పన్ను చెల్లింపుదారుతో సరిచూడండి.</translation>
    </message>
</context>
<context>
    <name>OutcomeList</name>
    <message>
        <source>Reference</source>
        <translation>రెఫరెన్స్</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Outcome code</source>
        <translation>ఫలితం కోడ్</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>మదింపు సంవత్సరాలు</translation>
    </message>
    <message>
        <source>OTP tries</source>
        <translation>OTP ప్రయత్నాలు</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>తెరిచిన సమయం</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>మూసిన సమయం</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>లాగౌట్</translation>
    </message>
</context>
<context>
    <name>Pan</name>
    <message>
        <source>Individual</source>
        <translation>వ్యక్తి</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>Hindu undivided family</source>
        <translation>హిందూ అవిభక్త కుటుంబం (HUF)</translation>
    </message>
    <message>
        <source>Firm or LLP</source>
        <translation>సంస్థ (ఫర్మ్) లేదా LLP</translation>
    </message>
    <message>
        <source>Association of persons</source>
        <translation>వ్యక్తుల సంఘం (AOP)</translation>
    </message>
    <message>
        <source>Body of individuals</source>
        <translation>వ్యక్తుల సముదాయం (BOI)</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>ట్రస్టు</translation>
    </message>
    <message>
        <source>Artificial juridical person</source>
        <translation>కృత్రిమ న్యాయిక వ్యక్తి</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>స్థానిక సంస్థ</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>ప్రభుత్వం</translation>
    </message>
</context>
<context>
    <name>PanEdit</name>
    <message>
        <source>1st</source>
        <translation>1వ</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2వ</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3వ</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4వ</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>5వ</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6వ</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>7వ</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>8వ</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>9వ</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>10వ</translation>
    </message>
    <message>
        <source>The %1 character must be a digit.</source>
        <translation>%1 అక్షరం అంకె అయి ఉండాలి.</translation>
    </message>
    <message>
        <source>The %1 character must be a letter from A to Z.</source>
        <translation>%1 అక్షరం A నుంచి Z వరకు ఉన్న ఆంగ్ల అక్షరం అయి ఉండాలి.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>పాస్‌ఫ్రేజ్‌ను చూపించండి</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>ఈ డెస్క్ సర్టిఫికెట్</translation>
    </message>
    <message>
        <source>It is asked for once and not kept. Until then nothing can be sent.</source>
        <translation>దీన్ని ఒక్కసారే అడుగుతుంది, ఉంచుకోదు. అప్పటివరకు ఏదీ పంపలేము.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు కాదు</translation>
    </message>
    <message>
        <source>Please enter the passphrase.</source>
        <translation>దయచేసి పాస్‌ఫ్రేజ్‌ను నమోదు చేయండి.</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>The organisation&apos;s policy can not be read; it must be readable by all (chmod 644).</source>
        <translation>సంస్థ విధానాన్ని చదవడం కుదరలేదు; దాన్ని అందరూ చదవగలగాలి (chmod 644).</translation>
    </message>
    <message>
        <source>Others than the administrator can change the organisation&apos;s policy; it must belong to root and be writable by root alone (chmod 644).</source>
        <translation>నిర్వాహకులు కాక ఇతరులు కూడా సంస్థ విధానాన్ని మార్చగలరు; అది rootకు చెందాలి, root మాత్రమే అందులో రాయగలగాలి (chmod 644).</translation>
    </message>
    <message>
        <source>Others than the administrator can write in its folder %1; that must belong to root and be writable by root alone (chmod 755).</source>
        <translation>నిర్వాహకులు కాక ఇతరులు కూడా దాని ఫోల్డర్ %1లో రాయగలరు; అది rootకు చెందాలి, root మాత్రమే అందులో రాయగలగాలి (chmod 755).</translation>
    </message>
</context>
<context>
    <name>PrintExport</name>
    <message>
        <source>Report</source>
        <translation>నివేదిక</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <translation>ప్రింటర్ ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>Ask your administrator to set one up on this computer, or export the report as a PDF.</source>
        <translation>ఈ కంప్యూటర్‌లో ప్రింటర్‌ను అమర్చమని మీ నిర్వాహకులను అడగండి, లేదా నివేదికను PDFగా ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Nothing was printed, because the journal could not note it.</source>
        <translation>జర్నల్‌లో నమోదు చేయడం కుదరలేదు, అందువల్ల ఏదీ ప్రింట్ చేయలేదు.</translation>
    </message>
    <message>
        <source>The report was handed to the printer. Fetch it before others see it.</source>
        <translation>నివేదికను ప్రింటర్‌కు పంపాం. ఇతరులు చూడకముందే దాన్ని తీసుకోండి.</translation>
    </message>
    <message>
        <source>The printer did not take the report.</source>
        <translation>ప్రింటర్ నివేదికను తీసుకోలేదు.</translation>
    </message>
    <message>
        <source>Look whether it is switched on and reachable, then print again.</source>
        <translation>అది ఆన్‌లో ఉందా, దాన్ని చేరుకోగలమా అని చూసి, మళ్లీ ప్రింట్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>You are not allowed to write there. Choose a folder of your own.</source>
        <translation>అక్కడ రాసే అనుమతి మీకు లేదు. మీ సొంత ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>That disk can only be read. Choose a folder on another one.</source>
        <translation>ఆ డిస్క్‌ను చదవడం మాత్రమే కుదురుతుంది. వేరే డిస్క్‌లో ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose a folder on another disk.</source>
        <translation>డిస్క్ నిండిపోయింది. కొంత ఖాళీ చేయండి, లేదా వేరే డిస్క్‌లో ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose one that does.</source>
        <translation>ఫోల్డర్ లేదు. ఉన్నదాన్ని ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>A folder has that name already. Choose another name.</source>
        <translation>ఆ పేరుతో ఇప్పటికే ఒక ఫోల్డర్ ఉంది. వేరే పేరును ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>పేరు మరీ పొడవుగా ఉంది. చిన్నదాన్ని ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The system says: %1. Choose another folder, and tell your administrator if that fails too.</source>
        <translation>సిస్టమ్ చెప్పింది: %1. వేరే ఫోల్డర్‌ను ఎంచుకోండి, అది కూడా విఫలమైతే మీ నిర్వాహకులకు చెప్పండి.</translation>
    </message>
    <message>
        <source>Something that is no file has that name. Choose another name.</source>
        <translation>ఆ పేరుతో ఫైల్ కానిది ఏదో ఉంది. వేరే పేరును ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>That disk can not keep a file from other people who use this computer. Choose a folder on the computer&apos;s own disk.</source>
        <translation>ఆ డిస్క్‌లోని ఫైల్‌ను ఈ కంప్యూటర్ వాడే ఇతరులు చూడకుండా ఉంచడం కుదరదు. కంప్యూటర్ సొంత డిస్క్‌లో ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <comment>file, why and what to do</comment>
        <translation>%1ను రాయలేదు. %2</translation>
    </message>
</context>
<context>
    <name>PrivateKeyFile</name>
    <message>
        <source>%1 can not be read; it must be a file that you can read.</source>
        <translation>%1ను చదవడం కుదరలేదు; అది మీరు చదవగలిగే ఫైల్ అయి ఉండాలి.</translation>
    </message>
    <message>
        <source>%1 holds a private key and belongs to somebody else; it must be your own.</source>
        <translation>%1లో ప్రైవేట్ కీ ఉంది, అది వేరొకరికి చెందినది; అది మీ సొంతది అయి ఉండాలి.</translation>
    </message>
    <message>
        <source>%1 holds a private key that others than its owner can read or change; allowed are the permissions 600 (chmod 600).</source>
        <translation>%1లో ఉన్న ప్రైవేట్ కీని యజమాని కాక ఇతరులు కూడా చదవగలరు లేదా మార్చగలరు; అనుమతులు 600 ఉండాలి (chmod 600).</translation>
    </message>
    <message>
        <source>%1 is larger than a certificate and its key can be; allowed are %2 KB.</source>
        <translation>%1 సర్టిఫికెట్, దాని కీ ఉండగలిగే పరిమాణం కంటే పెద్దది; %2 KB వరకు ఇవ్వవచ్చు.</translation>
    </message>
</context>
<context>
    <name>QuitPanel</name>
    <message numerus="yes">
        <source>%n cases are open. End them and quit?</source>
        <translation>
            <numerusform>%n కేసు తెరిచి ఉంది. దాన్ని ముగించి నిష్క్రమించాలా?</numerusform>
            <numerusform>%n కేసులు తెరిచి ఉన్నాయి. వాటిని ముగించి నిష్క్రమించాలా?</numerusform>
        </translation>
    </message>
    <message>
        <source>With Yes what was entered or fetched is wiped, and every session at the portal is logged out.</source>
        <translation>“అవును” ఎంచుకుంటే నమోదు చేసినదాన్ని లేదా తెప్పించినదాన్ని తుడిచివేస్తారు, పోర్టల్‌లోని ప్రతి సెషన్ లాగౌట్ అవుతుంది.</translation>
    </message>
    <message>
        <source>Logging out of the portal… %1 of %2 done</source>
        <translation>పోర్టల్ నుంచి లాగౌట్ అవుతోంది… %2లో %1 పూర్తయ్యాయి</translation>
    </message>
    <message>
        <source>The desk closes when all are through. To quit at once, close the window again; the logouts that were not made are noted in the journal.</source>
        <translation>అన్నీ పూర్తయ్యాక డెస్క్ మూసుకుంటుంది. వెంటనే నిష్క్రమించడానికి, విండోను మళ్లీ మూయండి; జరగని లాగౌట్‌లు జర్నల్‌లో నమోదవుతాయి.</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>Income, in ₹</source>
        <translation>ఆదాయం, ₹లో</translation>
    </message>
    <message>
        <source>Tax, in ₹</source>
        <translation>పన్ను, ₹లో</translation>
    </message>
</context>
<context>
    <name>ResendPanel</name>
    <message>
        <source>Portal password</source>
        <translation>పోర్టల్ పాస్‌వర్డ్</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>పాస్‌వర్డ్‌ను చూపించండి</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>మళ్లీ పంపండి</translation>
    </message>
    <message>
        <source>The portal makes a new OTP; the one sent before then no longer works.</source>
        <translation>పోర్టల్ కొత్త OTPని తయారు చేస్తుంది; ముందు పంపినది ఇక పనిచేయదు.</translation>
    </message>
    <message>
        <source>Keep this OTP</source>
        <translation>ఈ OTPనే ఉంచండి</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>దయచేసి పోర్టల్ పాస్‌వర్డ్‌ను నమోదు చేయండి.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock ఆన్‌లో ఉంది.</translation>
    </message>
</context>
<context>
    <name>SandboxLauncher</name>
    <message>
        <source>The sandbox did not get ready in time.</source>
        <translation>శాండ్‌బాక్స్ సమయానికి సిద్ధం కాలేదు.</translation>
    </message>
    <message>
        <source>The sandbox program %1 could not be started: %2.</source>
        <translation>శాండ్‌బాక్స్ ప్రోగ్రామ్ %1ను మొదలుపెట్టడం కుదరలేదు: %2.</translation>
    </message>
    <message>
        <source>The sandbox has no folder for its files: %1.</source>
        <translation>శాండ్‌బాక్స్ ఫైళ్లకు ఫోల్డర్ లేదు: %1.</translation>
    </message>
    <message>
        <source>The sandbox program said something that is not understood.</source>
        <translation>శాండ్‌బాక్స్ ప్రోగ్రామ్ చెప్పినది అర్థం కాలేదు.</translation>
    </message>
    <message>
        <source>The sandbox ended before it was ready.</source>
        <translation>శాండ్‌బాక్స్ సిద్ధం కాకముందే ముగిసింది.</translation>
    </message>
</context>
<context>
    <name>SandboxStrip</name>
    <message>
        <source>SANDBOX: made-up data; nothing leaves this computer</source>
        <translation>SANDBOX: కల్పిత డేటా; ఈ కంప్యూటర్ నుంచి ఏదీ బయటకు వెళ్లదు</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>పరీక్ష PANలు</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>పేస్ట్ చేయండి(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>అన్నీ ఎంచుకోండి(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>The relay: this desk has none</source>
        <translation>రిలే: ఈ డెస్క్‌కు టోకెన్ లేదు</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ఒక ఫైల్</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>సిస్టమ్ కీచైన్</translation>
    </message>
    <message>
        <source>The relay</source>
        <translation>రిలే</translation>
    </message>
    <message>
        <source>The operator, who enters it</source>
        <translation>ఆపరేటర్, దాన్ని నమోదు చేస్తారు</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>సిస్టమ్‌ది</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ఏదీ వద్దు</translation>
    </message>
    <message>
        <source>The one named below</source>
        <translation>కింద పేర్కొన్నది</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>సేవ చిరునామా</translation>
    </message>
    <message>
        <source>Address of the service, or of your organisation&apos;s relay in front of it.</source>
        <translation>సేవ చిరునామా, లేదా దాని ముందున్న మీ సంస్థ రిలే చిరునామా.</translation>
    </message>
    <message>
        <source>none: it must be given</source>
        <translation>ఏదీ లేదు: తప్పక ఇవ్వాలి</translation>
    </message>
    <message>
        <source>File with a CA of your own</source>
        <translation>మీ సొంత CA ఉన్న ఫైల్</translation>
    </message>
    <message>
        <source>A CA of your own, trusted besides the system&apos;s.</source>
        <translation>మీ సొంత CA, సిస్టమ్ CAలతో పాటు దీన్నీ నమ్ముతుంది.</translation>
    </message>
    <message>
        <source>the system&apos;s CAs alone</source>
        <translation>సిస్టమ్ CAలు మాత్రమే</translation>
    </message>
    <message>
        <source>File with this desk&apos;s certificate</source>
        <translation>ఈ డెస్క్ సర్టిఫికెట్ ఉన్న ఫైల్</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate, which the relay may ask for: PEM with its chain, or PKCS#12.</source>
        <translation>ఈ డెస్క్ సొంత సర్టిఫికెట్, రిలే అడగవచ్చు: గొలుసుతో PEM, లేదా PKCS#12.</translation>
    </message>
    <message>
        <source>no certificate is shown</source>
        <translation>సర్టిఫికెట్ ఏదీ చూపదు</translation>
    </message>
    <message>
        <source>File with the certificate&apos;s key</source>
        <translation>సర్టిఫికెట్ కీ ఉన్న ఫైల్</translation>
    </message>
    <message>
        <source>The private key of that certificate, in PEM form.</source>
        <translation>ఆ సర్టిఫికెట్ ప్రైవేట్ కీ, PEM రూపంలో.</translation>
    </message>
    <message>
        <source>the key stands in the certificate&apos;s file</source>
        <translation>కీ సర్టిఫికెట్ ఫైల్‌లోనే ఉంది</translation>
    </message>
    <message>
        <source>The Bearer token comes from</source>
        <translation>Bearer టోకెన్ ఎక్కడి నుంచి</translation>
    </message>
    <message>
        <source>Where the Bearer token comes from: the relay adds it, or the desk reads it from service/tokenFile or from the system&apos;s keychain.</source>
        <translation>Bearer టోకెన్ ఎక్కడి నుంచి వస్తుంది: దాన్ని రిలే చేరుస్తుంది, లేదా డెస్క్ service/tokenFile నుంచి లేదా సిస్టమ్ కీచైన్ నుంచి చదువుతుంది.</translation>
    </message>
    <message>
        <source>relay; file where service/tokenFile is set</source>
        <translation>relay; service/tokenFile సెట్ చేసి ఉంటే file</translation>
    </message>
    <message>
        <source>File with the Bearer token</source>
        <translation>Bearer టోకెన్ ఉన్న ఫైల్</translation>
    </message>
    <message>
        <source>File with the Bearer token, where it comes from a file.</source>
        <translation>Bearer టోకెన్ ఉన్న ఫైల్, అది ఫైల్ నుంచి వచ్చేటప్పుడు.</translation>
    </message>
    <message>
        <source>no token is read</source>
        <translation>టోకెన్ ఏదీ చదవదు</translation>
    </message>
    <message>
        <source>The AccessToken comes from</source>
        <translation>AccessToken ఎక్కడి నుంచి</translation>
    </message>
    <message>
        <source>Who supplies the AccessToken: the relay adds it, or the operator enters it in a masked field.</source>
        <translation>AccessTokenను ఎవరు ఇస్తారు: రిలే చేరుస్తుంది, లేదా ఆపరేటర్ దాచి చూపే ఫీల్డ్‌లో నమోదు చేస్తారు.</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>పిన్ చేసిన కీలు</translation>
    </message>
    <message>
        <source>Public keys one of which must stand in the service&apos;s certificate chain, besides everything else that is checked.</source>
        <translation>పబ్లిక్ కీలు, వీటిలో ఒకటి సేవ సర్టిఫికెట్ గొలుసులో ఉండాలి; మిగతా తనిఖీలన్నీ కూడా జరుగుతాయి.</translation>
    </message>
    <message>
        <source>none is pinned</source>
        <translation>ఏదీ పిన్ చేయలేదు</translation>
    </message>
    <message>
        <source>Longest time of a call</source>
        <translation>కాల్‌కు గరిష్ఠ సమయం</translation>
    </message>
    <message>
        <source>Time of a whole call, from the click to the last byte of the answer.</source>
        <translation>మొత్తం కాల్ సమయం, క్లిక్ నుంచి సమాధానంలోని చివరి బైట్ వరకు.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>ప్రాక్సీ</translation>
    </message>
    <message>
        <source>Which proxy the service is reached through: the system&apos;s, none, or the HTTP proxy that network/proxyHost names.</source>
        <translation>సేవను ఏ ప్రాక్సీ ద్వారా చేరుకోవాలి: సిస్టమ్‌ది, ఏదీ వద్దు, లేదా network/proxyHostలో పేర్కొన్న HTTP ప్రాక్సీ.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>ప్రాక్సీ హోస్ట్</translation>
    </message>
    <message>
        <source>Host of the HTTP proxy, where network/proxy is manual.</source>
        <translation>network/proxy విలువ manual అయినప్పుడు, HTTP ప్రాక్సీ హోస్ట్.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ఏదీ లేదు</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>ప్రాక్సీ పోర్ట్</translation>
    </message>
    <message>
        <source>Port of the HTTP proxy, where network/proxy is manual.</source>
        <translation>network/proxy విలువ manual అయినప్పుడు, HTTP ప్రాక్సీ పోర్ట్.</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>ప్రాక్సీ వద్ద వినియోగదారు పేరు</translation>
    </message>
    <message>
        <source>User name at the HTTP proxy, where it asks for one; the password lies in the system&apos;s keychain.</source>
        <translation>HTTP ప్రాక్సీ అడిగితే, దాని వద్ద వినియోగదారు పేరు; పాస్‌వర్డ్ సిస్టమ్ కీచైన్‌లో ఉంటుంది.</translation>
    </message>
    <message>
        <source>the proxy is told no name</source>
        <translation>ప్రాక్సీకి పేరు ఏదీ చెప్పదు</translation>
    </message>
    <message>
        <source>An OTP is good for</source>
        <translation>OTP చెల్లే సమయం</translation>
    </message>
    <message>
        <source>How long the portal takes an OTP, for the countdown.</source>
        <translation>పోర్టల్ OTPని ఎంతసేపు స్వీకరిస్తుంది, కౌంట్‌డౌన్ కోసం.</translation>
    </message>
    <message>
        <source>Warn before it runs out</source>
        <translation>గడువు ముగిసే ముందు హెచ్చరిక</translation>
    </message>
    <message>
        <source>Time left at which the countdown warns; it must be less than otp/lifetimeSeconds.</source>
        <translation>ఎంత సమయం మిగిలినప్పుడు కౌంట్‌డౌన్ హెచ్చరిస్తుంది; ఇది otp/lifetimeSeconds కంటే తక్కువ ఉండాలి.</translation>
    </message>
    <message>
        <source>Time between two OTPs</source>
        <translation>రెండు OTPల మధ్య సమయం</translation>
    </message>
    <message>
        <source>Time that must pass between two OTPs.</source>
        <translation>రెండు OTPల మధ్య గడవాల్సిన సమయం.</translation>
    </message>
    <message>
        <source>Keep the password in locked memory for a resend, until the OTP is accepted, the case is left or the desk locks.</source>
        <translation>OTPని మళ్లీ పంపడానికి పాస్‌వర్డ్‌ను లాక్ చేసిన మెమరీలో ఉంచండి: OTPని అంగీకరించే వరకు, కేసును వదిలే వరకు లేదా డెస్క్ లాక్ అయ్యే వరకు.</translation>
    </message>
    <message>
        <source>Log out a case that is left alone for</source>
        <translation>ఇంతసేపు వదిలేసిన కేసును లాగౌట్ చేయండి</translation>
    </message>
    <message>
        <source>A session at the portal that nobody goes on with is logged out after this.</source>
        <translation>ఎవరూ కొనసాగించని పోర్టల్ సెషన్‌ను ఇంత సమయం తర్వాత లాగౌట్ చేస్తుంది.</translation>
    </message>
    <message>
        <source>Lock the desk when it is left alone for</source>
        <translation>ఇంతసేపు వదిలేసిన డెస్క్‌ను లాక్ చేయండి</translation>
    </message>
    <message>
        <source>Without a key press or a click for so long, sleep included, the desk locks: what was typed is wiped and no case is shown.</source>
        <translation>ఇంతసేపు కీ నొక్కకుండా, క్లిక్ చేయకుండా ఉంటే, కంప్యూటర్ స్లీప్ సమయంతో సహా, డెస్క్ లాక్ అవుతుంది: టైప్ చేసినదాన్ని తుడిచివేస్తుంది, ఏ కేసునూ చూపదు.</translation>
    </message>
    <message>
        <source>Clear the clipboard after a secret was pasted</source>
        <translation>రహస్యాన్ని పేస్ట్ చేశాక క్లిప్‌బోర్డ్‌ను ఖాళీ చేయండి</translation>
    </message>
    <message>
        <source>A secret that was pasted is cleared from the clipboard it came from.</source>
        <translation>పేస్ట్ చేసిన రహస్యాన్ని అది వచ్చిన క్లిప్‌బోర్డ్ నుంచి తీసివేస్తుంది.</translation>
    </message>
    <message>
        <source>On Windows, keep the window out of screenshots and screen sharing; turn it off for remote support.</source>
        <translation>Windowsలో, స్క్రీన్‌షాట్‌లలో, స్క్రీన్ షేరింగ్‌లో విండో కనిపించకుండా ఉంచండి; దూరం నుంచి సహాయం పొందేటప్పుడు దీన్ని ఆఫ్ చేయండి.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Who asks for consent, in the notice.</source>
        <translation>సమ్మతిని ఎవరు అడుగుతున్నారు, నోటీసులో.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>పేర్కొనలేదు</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>సంప్రదింపు</translation>
    </message>
    <message>
        <source>Where consent is withdrawn and questions are answered, in the notice.</source>
        <translation>సమ్మతిని ఎక్కడ ఉపసంహరించుకోవాలి, ప్రశ్నలకు సమాధానాలు ఎక్కడ దొరుకుతాయి, నోటీసులో.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>ఫిర్యాదులు</translation>
    </message>
    <message>
        <source>Where complaints go, in the notice.</source>
        <translation>ఫిర్యాదులు ఎక్కడికి వెళ్తాయి, నోటీసులో.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>ఉద్దేశాలు</translation>
    </message>
    <message>
        <source>one general purpose</source>
        <translation>ఒక సాధారణ ఉద్దేశం</translation>
    </message>
    <message>
        <source>Your counsel has approved the words of the notice; else it is marked as a draft.</source>
        <translation>నోటీసులోని మాటలను మీ న్యాయ సలహాదారు ఆమోదించారు; లేకపోతే దానిపై ముసాయిదా అని ఉంటుంది.</translation>
    </message>
    <message>
        <source>Where the journal is kept.</source>
        <translation>జర్నల్ ఎక్కడ ఉంటుంది.</translation>
    </message>
    <message>
        <source>the user&apos;s data folder</source>
        <translation>వినియోగదారు డేటా ఫోల్డర్</translation>
    </message>
    <message>
        <source>Days that the journal goes back.</source>
        <translation>జర్నల్ ఎన్ని రోజుల వెనక్కి ఉంటుంది.</translation>
    </message>
    <message>
        <source>The operator may export JSON with personal numbers in full.</source>
        <translation>వ్యక్తిగత నంబర్లు పూర్తిగా ఉన్న JSONను ఆపరేటర్ ఎగుమతి చేయవచ్చు.</translation>
    </message>
    <message>
        <source>You, unless your organisation&apos;s policy sets it.</source>
        <translation>మీరు, మీ సంస్థ విధానం నిర్ణయించకపోతే.</translation>
    </message>
    <message>
        <source>The organisation&apos;s policy alone; where this computer has no policy, the profile.</source>
        <translation>సంస్థ విధానం మాత్రమే; ఈ కంప్యూటర్‌లో విధానం లేకపోతే, ప్రొఫైల్.</translation>
    </message>
    <message>
        <source>In the answer of “itr-desk config show”.</source>
        <translation>“itr-desk config show” సమాధానంలో.</translation>
    </message>
    <message>
        <source>In Settings, under %1.</source>
        <comment>name of a page of the Settings</comment>
        <translation>“సెట్టింగులు”లో, %1 కింద.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>కనెక్షన్</translation>
    </message>
    <message>
        <source>OTP and cases</source>
        <translation>OTP, కేసులు</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>సంస్థ</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>రక్షణ</translation>
    </message>
    <message>
        <source>What a return may be fetched for; the first purpose is offered first.</source>
        <translation>రిటర్నును దేనికోసం తెప్పించవచ్చు; మొదటి ఉద్దేశాన్ని ముందుగా చూపుతుంది.</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>డెస్క్‌టాప్ భాష</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Language of the desk, from its next start on.</source>
        <translation>డెస్క్ భాష, తదుపరిసారి ప్రారంభమైనప్పటి నుండి.</translation>
    </message>
    <message>
        <source>At the kiosk, how long nobody may touch it until it asks whether somebody is still there; sleep included.</source>
        <translation>కియోస్క్‌లో, ఎవరైనా ఇంకా ఉన్నారా అని అడిగే ముందు ఎంతసేపు ఎవరూ తాకకుండా ఉండవచ్చు; కంప్యూటర్ స్లీప్ సమయంతో సహా.</translation>
    </message>
    <message>
        <source>How long the kiosk waits for an answer to that, before everything that was entered is deleted.</source>
        <translation>నమోదు చేసినదంతా తొలగించే ముందు దానికి సమాధానం కోసం కియోస్క్ ఎంతసేపు ఆగుతుంది.</translation>
    </message>
    <message>
        <source>At the kiosk, show the summary of the return when it has come, where bystanders can read it too.</source>
        <translation>కియోస్క్‌లో, రిటర్ను వచ్చినప్పుడు దాని సారాంశం చూపించండి; పక్కన ఉన్నవారు కూడా దాన్ని చదవగలరు.</translation>
    </message>
    <message>
        <source>Where “itr-desk kiosk set-pin” stores the hash of the staff&apos;s PIN.</source>
        <translation>“itr-desk kiosk set-pin” సిబ్బంది PIN హ్యాష్‌ను ఎక్కడ నిల్వ చేస్తుంది.</translation>
    </message>
    <message>
        <source>kiosk-pin in the user&apos;s data folder</source>
        <translation>వినియోగదారు డేటా ఫోల్డర్‌లో kiosk-pin</translation>
    </message>
    <message>
        <source>The kiosk may hold the Bearer token; without this it takes a relay alone, which adds the token.</source>
        <translation>కియోస్క్ Bearer టోకెన్‌ను ఉంచుకోవచ్చు; ఇది లేకుంటే టోకెన్‌ను చేర్చే రిలేను మాత్రమే తీసుకుంటుంది.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>లేత</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ముదురు</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>అధిక కాంట్రాస్ట్</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>రంగులు</translation>
    </message>
    <message>
        <source>Colours of the windows, from the next start on.</source>
        <translation>విండోల రంగులు, తదుపరి ప్రారంభం నుండి.</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>ఏదీ కదలదు, మెరవదు</translation>
    </message>
    <message>
        <source>File with the logo</source>
        <translation>లోగో ఉన్న ఫైల్</translation>
    </message>
    <message>
        <source>Your organisation&apos;s logo, on the desk and the kiosk.</source>
        <translation>మీ సంస్థ లోగో, డెస్క్‌పై, కియోస్క్‌పై.</translation>
    </message>
    <message>
        <source>no logo is shown</source>
        <translation>లోగో ఏదీ చూపబడదు</translation>
    </message>
    <message>
        <source>At the kiosk, the number keys for the OTP stand in another order each time, so that nobody reads the OTP off a hand.</source>
        <translation>కియోస్క్‌లో OTP అంకెల కీలు ప్రతిసారీ వేరే క్రమంలో ఉంటాయి; చేతిని చూసి ఎవరూ OTP చదవలేరు.</translation>
    </message>
    <message>
        <source>Nothing on the screen turns or blinks, from the next start on.</source>
        <translation>తదుపరి ప్రారంభం నుండి స్క్రీన్‌పై ఏదీ తిరగదు, మెరవదు.</translation>
    </message>
    <message>
        <source>At the kiosk, the folder into which each return is put as a JSON file, for your organisation to take it from.</source>
        <translation>కియోస్క్‌లో ప్రతి రిటర్న్‌ను JSON ఫైల్‌గా ఉంచే ఫోల్డర్; మీ సంస్థ అక్కడి నుంచి తీసుకుంటుంది.</translation>
    </message>
    <message>
        <source>the return is dropped once it has come</source>
        <translation>రిటర్న్ వచ్చిన తర్వాత తీసివేయబడుతుంది</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Browse…</source>
        <translation>బ్రౌజ్ చేయండి…</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>ఇవ్వదగినది: %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>No</source>
        <translation>కాదు</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>పంక్తికి ఒకటి.</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <comment>name of a setting</comment>
        <translation>బ్రౌజ్ చేయండి: %1</translation>
    </message>
</context>
<context>
    <name>SettingValue</name>
    <message>
        <source>Allowed are up to %1 characters of plain text in one line, without a PAN.</source>
        <translation>ఒకే పంక్తిలో %1 అక్షరాల వరకు మామూలు టెక్స్ట్ ఇవ్వవచ్చు, PAN ఉండకూడదు.</translation>
    </message>
    <message>
        <source>Allowed is a list of purposes with “;” between them.</source>
        <translation>మధ్యలో “;” ఉన్న ఉద్దేశాల జాబితా ఇవ్వవచ్చు.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 in base64 (44 characters); allowed are those of public keys (SPKI), with “,” between them.</source>
        <translation>“%1” base64లోని SHA-256 (44 అక్షరాలు) కాదు; మధ్యలో “,” ఉన్న పబ్లిక్ కీల (SPKI) SHA-256లు ఇవ్వవచ్చు.</translation>
    </message>
    <message>
        <source>There is one pin alone; allowed are two different ones at least, so that one key can be lost, or no such key.</source>
        <translation>ఒక్క పిన్ మాత్రమే ఉంది; ఒక కీ పోయినా పని జరిగేలా కనీసం రెండు వేర్వేరు పిన్‌లు ఇవ్వండి, లేదా ఈ కీని రాయకండి.</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>ఇవ్వదగినది: %1.</translation>
    </message>
    <message>
        <source>The file holds no certificate; allowed is a file with CA certificates in PEM form.</source>
        <translation>ఫైల్‌లో సర్టిఫికెట్ లేదు; PEM రూపంలో CA సర్టిఫికెట్లు ఉన్న ఫైల్ ఇవ్వవచ్చు.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>list of words, last word</comment>
        <translation>%1 లేదా %2</translation>
    </message>
    <message>
        <source>the path of a readable file with CA certificates in PEM form</source>
        <translation>PEM రూపంలో CA సర్టిఫికెట్లు ఉన్న, చదవగలిగే ఫైల్ పాత్</translation>
    </message>
    <message>
        <source>the path of a file that you can read</source>
        <translation>మీరు చదవగలిగే ఫైల్ పాత్</translation>
    </message>
    <message>
        <source>the path of a file with the Bearer token that only its owner can read (chmod 600), or no such key when the relay adds the token</source>
        <translation>యజమాని మాత్రమే చదవగలిగే (chmod 600), Bearer టోకెన్ ఉన్న ఫైల్ పాత్; టోకెన్‌ను రిలే చేరిస్తే ఈ కీని రాయకండి</translation>
    </message>
    <message>
        <source>the path of a folder that only its owner can read, or no such key for the user&apos;s own data folder</source>
        <translation>యజమాని మాత్రమే చదవగలిగే ఫోల్డర్ పాత్; వినియోగదారు సొంత డేటా ఫోల్డర్‌కు ఈ కీని రాయకండి</translation>
    </message>
    <message>
        <source>address</source>
        <translation>చిరునామా</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>ఫోల్డర్</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ఫైల్</translation>
    </message>
    <message>
        <source>text</source>
        <translation>టెక్స్ట్</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>టెక్స్ట్‌ల జాబితా</translation>
    </message>
    <message>
        <source>list of pins</source>
        <translation>పిన్‌ల జాబితా</translation>
    </message>
    <message>
        <source>host</source>
        <translation>హోస్ట్</translation>
    </message>
    <message>
        <source>name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>number</source>
        <translation>సంఖ్య</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>సెకన్లు</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>అవును లేదా కాదు</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>ఎంపిక</translation>
    </message>
    <message>
        <source>an address that starts with https:// and names a host, without user name, “?” or “#”</source>
        <translation>https://తో మొదలై, హోస్ట్‌ను పేర్కొనే చిరునామా; వినియోగదారు పేరు, “?” లేదా “#” ఉండకూడదు</translation>
    </message>
    <message>
        <source>one line of up to %1 characters, without a PAN</source>
        <translation>%1 అక్షరాల వరకు ఒక పంక్తి, PAN ఉండకూడదు</translation>
    </message>
    <message>
        <source>a list of purposes with “;” between them</source>
        <translation>మధ్యలో “;” ఉన్న ఉద్దేశాల జాబితా</translation>
    </message>
    <message>
        <source>a list of SHA-256 of public keys (SPKI) in base64 with “,” between them, two at least, or no such key</source>
        <translation>మధ్యలో “,” ఉన్న, base64లో పబ్లిక్ కీల (SPKI) SHA-256ల జాబితా, కనీసం రెండు; లేదా ఈ కీని రాయకండి</translation>
    </message>
    <message>
        <source>the name or address of a host</source>
        <translation>హోస్ట్ పేరు లేదా చిరునామా</translation>
    </message>
    <message>
        <source>a user name of up to 100 characters without “:”</source>
        <translation>“:” లేకుండా 100 అక్షరాల వరకు వినియోగదారు పేరు</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 నుంచి %2 వరకు పూర్ణ సంఖ్య</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation>%1 నుంచి %2 సెకన్ల వరకు పూర్ణ సంఖ్య</translation>
    </message>
    <message>
        <source>%1, or 0 for never</source>
        <comment>range</comment>
        <translation>%1, లేదా ఎప్పుడూ వద్దంటే 0</translation>
    </message>
    <message>
        <source>“true” or “false”</source>
        <translation>“true” లేదా “false”</translation>
    </message>
    <message>
        <source>the path of a file in a folder that is there</source>
        <translation>ఉన్న ఫోల్డర్‌లోని ఒక ఫైల్ పాత్</translation>
    </message>
    <message>
        <source>the path of a PNG file of up to %1 by %1 pixels or an SVG file, of up to 1 MB</source>
        <translation>గరిష్ఠంగా %1 × %1 పిక్సెళ్ల PNG ఫైల్ లేదా SVG ఫైల్ మార్గం, గరిష్ఠంగా 1 MB</translation>
    </message>
    <message>
        <source>the path of a folder that is there</source>
        <translation>ఉన్న ఫోల్డర్ మార్గం</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pages of the settings</source>
        <translation>సెట్టింగుల పేజీలు</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>సేవ్ చేయండి(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగులు</translation>
    </message>
    <message>
        <source>Something in the files is wrong; with it the desk does not start.</source>
        <translation>ఫైళ్లలో ఏదో తప్పు ఉంది; అది ఉండగా డెస్క్ మొదలవదు.</translation>
    </message>
    <message>
        <source>Kept in %1. Your organisation has set some in %2.</source>
        <translation>%1లో ఉంటాయి. కొన్నింటిని మీ సంస్థ %2లో నిర్ణయించింది.</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>%1లో ఉంటాయి.</translation>
    </message>
    <message>
        <source>Nothing was written: with this the desk would not start.</source>
        <translation>ఏదీ రాయలేదు: దీనితో డెస్క్ మొదలవదు.</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>సెట్టింగులు సేవ్ కాలేదు.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>సెట్టింగులు సేవ్ అయ్యాయి.</translation>
    </message>
    <message>
        <source>They hold from the next start of ITR Desk on; until then everything goes on as it was.</source>
        <translation>ITR Desk తదుపరిసారి మొదలైనప్పటి నుంచి ఇవి అమలవుతాయి; అప్పటివరకు అన్నీ మునుపటిలాగే సాగుతాయి.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>సిబ్బంది</translation>
    </message>
    <message>
        <source>Nobody is served while this page is open. Left alone, it closes by itself.</source>
        <translation>ఈ పేజీ తెరిచి ఉండగా ఎవరికీ సేవ ఉండదు. అలాగే వదిలేస్తే దానంతట అదే మూసుకుంటుంది.</translation>
    </message>
    <message>
        <source>Back to the public</source>
        <translation>ప్రజల పేజీకి తిరిగి వెళ్లండి</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>సేవ</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>కనెక్ట్ కాలేదు</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>వెర్షన్</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>చివరి లోపాలు</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>మొదలైనప్పటి నుంచి ఏవీ లేవు</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>కియోస్క్‌ను మళ్లీ ప్రారంభించండి</translation>
    </message>
    <message>
        <source>Exit the kiosk</source>
        <translation>కియోస్క్ నుంచి బయటకు రండి</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>There is not enough memory to hash the PIN; nothing has changed.</source>
        <translation>PINను హ్యాష్ చేయడానికి తగినంత మెమరీ లేదు; ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>The folder %1 can not be made; nothing has changed.</source>
        <translation>%1 ఫోల్డర్‌ను తయారు చేయడం కుదరదు; ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>%1 can not be written.</source>
        <translation>%1లో రాయడం కుదరడం లేదు.</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>For staff</source>
        <translation>సిబ్బంది కోసం</translation>
    </message>
    <message>
        <source>The PIN opens the staff page of this kiosk.</source>
        <translation>PIN ఈ కియోస్క్ సిబ్బంది పేజీని తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనక్కి</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>దయచేసి PINను నమోదు చేయండి.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>అది సరైన PIN కాదు.</translation>
    </message>
    <message>
        <source>The PIN was not checked.</source>
        <translation>PINను సరిచూడలేదు.</translation>
    </message>
    <message>
        <source>No PIN is set at this kiosk.</source>
        <translation>ఈ కియోస్క్‌లో PIN సెట్ చేయలేదు.</translation>
    </message>
    <message>
        <source>An administrator sets it on a terminal: itr-desk kiosk set-pin</source>
        <translation>నిర్వాహకులు దాన్ని టెర్మినల్‌లో సెట్ చేస్తారు: itr-desk kiosk set-pin</translation>
    </message>
    <message>
        <source>The PIN was not checked: the try can not be written down.</source>
        <translation>PINను సరిచూడలేదు: ఈ ప్రయత్నాన్ని నమోదు చేయడం కుదరడం లేదు.</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder of the journal may not be writable.</source>
        <translation>డిస్క్ నిండి ఉండవచ్చు, లేదా జర్నల్ ఫోల్డర్‌లో రాయడం కుదరకపోవచ్చు.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>%n సెకను తర్వాత మళ్లీ ప్రయత్నించవచ్చు.</numerusform>
            <numerusform>%n సెకన్ల తర్వాత మళ్లీ ప్రయత్నించవచ్చు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>%n నిమిషం తర్వాత మళ్లీ ప్రయత్నించవచ్చు.</numerusform>
            <numerusform>%n నిమిషాల తర్వాత మళ్లీ ప్రయత్నించవచ్చు.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>Yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>No</source>
        <translation>కాదు</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>సేవ చెప్పింది: “%1”</translation>
    </message>
</context>
<context>
    <name>StillTherePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>మీరు ఇంకా ఉన్నారా?</translation>
    </message>
    <message>
        <source>Nobody has touched the kiosk for a while. If nobody answers, everything that was entered is deleted.</source>
        <translation>కొంతసేపటిగా ఎవరూ కియోస్క్‌ను తాకలేదు. ఎవరూ సమాధానం ఇవ్వకపోతే నమోదు చేసినదంతా తొలగిపోతుంది.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>నేను ఇంకా ఇక్కడే ఉన్నాను</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) everything that was entered is deleted.</source>
        <translation>
            <numerusform>%n సెకనులో నమోదు చేసినదంతా తొలగిపోతుంది.</numerusform>
            <numerusform>%n సెకన్లలో నమోదు చేసినదంతా తొలగిపోతుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press “I am still here” to go on where you were.</source>
        <translation>ఆగిన చోటు నుంచే కొనసాగడానికి “నేను ఇంకా ఇక్కడే ఉన్నాను” నొక్కండి.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n సెకను</numerusform>
            <numerusform>%n సెకన్లు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Not supplied</source>
        <translation>ఇవ్వలేదు</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>%1 వద్ద దొరికింది</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The return</source>
        <translation>రిటర్ను</translation>
    </message>
    <message>
        <source>Its amounts</source>
        <translation>అందులోని మొత్తాలు</translation>
    </message>
    <message>
        <source>ITR Desk does not know the shape of this return. The figures were found by their names: compare them with the whole return before you rely on them.</source>
        <translation>ఈ రిటర్ను రూపం ITR Deskకు తెలియదు. సంఖ్యలను వాటి పేర్లతో వెతికింది: వాటిని నమ్మే ముందు మొత్తం రిటర్నుతో సరిపోల్చండి.</translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>On time, section 139(1)</source>
        <translation>సకాలంలో, సెక్షన్ 139(1)</translation>
    </message>
    <message>
        <source>Late, section 139(4)</source>
        <translation>ఆలస్యంగా, సెక్షన్ 139(4)</translation>
    </message>
    <message>
        <source>Revised, section 139(5)</source>
        <translation>సవరించినది, సెక్షన్ 139(5)</translation>
    </message>
    <message>
        <source>In answer to a notice of a defect, section 139(9)</source>
        <translation>లోపం నోటీసుకు సమాధానంగా, సెక్షన్ 139(9)</translation>
    </message>
    <message>
        <source>Updated, section 139(8A)</source>
        <translation>అప్‌డేట్ చేసినది, సెక్షన్ 139(8A)</translation>
    </message>
    <message>
        <source>Code %1, which this desk does not know</source>
        <translation>కోడ్ %1, ఈ డెస్క్‌కు తెలియదు</translation>
    </message>
</context>
<context>
    <name>TestPan</name>
    <message>
        <source>OTP sent; then the data of an ITR-1</source>
        <translation>OTP పంపింది; తర్వాత ITR-1 డేటా</translation>
    </message>
    <message>
        <source>the same for a company&apos;s PAN</source>
        <translation>కంపెనీ PANకు కూడా ఇదే</translation>
    </message>
    <message>
        <source>OTP sent; then data of an unknown shape</source>
        <translation>OTP పంపింది; తర్వాత తెలియని రూపంలోని డేటా</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP is wrong</source>
        <translation>OTP పంపింది; తర్వాత ప్రతి OTP తప్పే</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP has expired</source>
        <translation>OTP పంపింది; తర్వాత ప్రతి OTP గడువు ముగిసినదే</translation>
    </message>
    <message>
        <source>no OTP: asked again too soon</source>
        <translation>OTP లేదు: మరీ త్వరగా మళ్లీ అడిగారు</translation>
    </message>
    <message>
        <source>no OTP: the portal&apos;s limit is reached</source>
        <translation>OTP లేదు: పోర్టల్ పరిమితి దాటింది</translation>
    </message>
    <message>
        <source>no OTP: Aadhaar is not linked</source>
        <translation>OTP లేదు: Aadhaar లింక్ కాలేదు</translation>
    </message>
    <message>
        <source>no OTP: the portal refuses the password</source>
        <translation>OTP లేదు: పోర్టల్ పాస్‌వర్డ్‌ను తిరస్కరిస్తుంది</translation>
    </message>
    <message>
        <source>a status in words that the desk does not know</source>
        <translation>డెస్క్‌కు తెలియని మాటల్లో స్థితి</translation>
    </message>
    <message>
        <source>a 200 without any status</source>
        <translation>స్థితి ఏదీ లేని 200</translation>
    </message>
    <message>
        <source>400 with errors for both fields</source>
        <translation>రెండు ఫీల్డ్‌ల లోపాలతో 400</translation>
    </message>
    <message>
        <source>400 with a message and an empty detail</source>
        <translation>సందేశంతో, ఖాళీ వివరంతో 400</translation>
    </message>
    <message>
        <source>401: the Bearer token is refused</source>
        <translation>401: Bearer టోకెన్‌ను తిరస్కరించింది</translation>
    </message>
    <message>
        <source>422 with an RFC 9457 body</source>
        <translation>RFC 9457 రూపంలో 422</translation>
    </message>
    <message>
        <source>429 with Retry-After: 90</source>
        <translation>Retry-After: 90తో 429</translation>
    </message>
    <message>
        <source>500 whose text echoes the PAN</source>
        <translation>500, దాని పాఠంలో PAN మళ్లీ వస్తుంది</translation>
    </message>
    <message>
        <source>502 with an HTML page, as a proxy sends it</source>
        <translation>ప్రాక్సీ పంపినట్టుగా, HTML పేజీతో 502</translation>
    </message>
    <message>
        <source>OTP sent, answered after 5 seconds</source>
        <translation>OTP పంపింది, సమాధానం 5 సెకన్ల తర్వాత</translation>
    </message>
    <message>
        <source>no answer at all</source>
        <translation>సమాధానమే లేదు</translation>
    </message>
    <message>
        <source>the server hangs up after it has read the request</source>
        <translation>అభ్యర్థనను చదివాక సర్వర్ కనెక్షన్‌ను తెంచేస్తుంది</translation>
    </message>
    <message>
        <source>half an answer, then the server hangs up</source>
        <translation>సగం సమాధానం, తర్వాత సర్వర్ కనెక్షన్‌ను తెంచేస్తుంది</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-2</source>
        <translation>OTP పంపింది; తర్వాత ITR-2 డేటా</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-3</source>
        <translation>OTP పంపింది; తర్వాత ITR-3 డేటా</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-4</source>
        <translation>OTP పంపింది; తర్వాత ITR-4 డేటా</translation>
    </message>
    <message>
        <source>OTP sent; then data with the prefixes of older XML</source>
        <translation>OTP పంపింది; తర్వాత పాత XML ప్రిఫిక్స్‌లున్న డేటా</translation>
    </message>
    <message>
        <source>OTP sent; then a return of 20 MB</source>
        <translation>OTP పంపింది; తర్వాత 20 MB రిటర్ను</translation>
    </message>
    <message>
        <source>OTP sent; then a return that is nested 900 levels deep</source>
        <translation>OTP పంపింది; తర్వాత 900 స్థాయిల లోతున్న రిటర్ను</translation>
    </message>
    <message>
        <source>OTP sent; then data; of further years, every other one is not there (400)</source>
        <translation>OTP పంపింది; తర్వాత డేటా; మిగతా సంవత్సరాల్లో ఒకటి విడిచి ఒకటి ఉండదు (400)</translation>
    </message>
    <message>
        <source>OTP sent; then data; every further year fails (500)</source>
        <translation>OTP పంపింది; తర్వాత డేటా; మిగతా ప్రతి సంవత్సరం విఫలమవుతుంది (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data, with which the portal session ends (401)</source>
        <translation>OTP పంపింది; తర్వాత డేటా, దానితో పోర్టల్ సెషన్ ముగుస్తుంది (401)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout fails (500)</source>
        <translation>OTP పంపింది; తర్వాత డేటా; లాగౌట్ విఫలమవుతుంది (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout gets no answer</source>
        <translation>OTP పంపింది; తర్వాత డేటా; లాగౌట్‌కు సమాధానం రాదు</translation>
    </message>
</context>
<context>
    <name>TestPanList</name>
    <message>
        <source>Test PANs — ITR Desk SANDBOX</source>
        <translation>పరీక్ష PANలు — ITR Desk SANDBOX</translation>
    </message>
    <message>
        <source>Each of these PANs brings about one outcome. Any password will do; the OTP is %1 and the AccessToken %2.</source>
        <translation>వీటిలో ప్రతి PAN ఒక ఫలితాన్ని ఇస్తుంది. ఏ పాస్‌వర్డ్ అయినా పనిచేస్తుంది; OTP %1, AccessToken %2.</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>పరీక్ష PANలు</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>PAN: what it brings about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use this PAN</source>
        <translation>ఈ PANను వాడండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>TlsTrouble</name>
    <message>
        <source>The desk&apos;s certificate has expired</source>
        <translation>డెస్క్ సర్టిఫికెట్ గడువు ముగిసింది</translation>
    </message>
    <message>
        <source>The desk&apos;s certificate has been revoked</source>
        <translation>డెస్క్ సర్టిఫికెట్ రద్దయింది</translation>
    </message>
    <message>
        <source>The relay does not know the CA of the desk&apos;s certificate</source>
        <translation>డెస్క్ సర్టిఫికెట్ CA రిలేకు తెలియదు</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>రిలే సర్టిఫికెట్ అడుగుతోంది, ఈ డెస్క్‌కు ఏదీ లేదు</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate</source>
        <translation>రిలే డెస్క్ సర్టిఫికెట్‌ను తిరస్కరిస్తోంది</translation>
    </message>
    <message>
        <source>It does not offer TLS 1.2 or newer</source>
        <translation>అందులో TLS 1.2 లేదా అంతకంటే కొత్తది లేదు</translation>
    </message>
    <message>
        <source>It offers no cipher that is safe enough</source>
        <translation>అందులో తగినంత సురక్షితమైన సైఫర్ లేదు</translation>
    </message>
    <message>
        <source>Somebody on the way tried to bring the connection down to an older version of TLS</source>
        <translation>దారిలో ఎవరో కనెక్షన్‌ను TLS పాత వెర్షన్‌కు దించాలని ప్రయత్నించారు</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS</source>
        <translation>అక్కడ సమాధానం ఇచ్చేది TLS వాడదు</translation>
    </message>
</context>
<context>
    <name>TokenCommand</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>కీచైన్ సమాధానం ఇవ్వలేదు.</translation>
    </message>
    <message>
        <source>Usage: itr-desk token status|set|forget [--profile FILE]

status  says where the Bearer token is kept, whether there is one and when it ends; exit status 1: none, or expired
set     keeps a new one in the keychain: typed (nothing is shown), or from a pipe
forget  deletes it from the keychain

The token belongs to the service that the settings or the profile name. It is never printed.</source>
        <translation>వాడుక: itr-desk token status|set|forget [--profile FILE]

status  Bearer టోకెన్ ఎక్కడ ఉంటుందో, ఉందో లేదో, దాని గడువు ఎప్పుడు ముగుస్తుందో చెబుతుంది; ముగింపు స్థితి 1: లేదు, లేదా గడువు ముగిసింది
set     కొత్తదాన్ని కీచైన్‌లో ఉంచుతుంది: టైప్ చేసినది (ఏదీ చూపదు), లేదా పైప్ నుంచి
forget  దాన్ని కీచైన్ నుంచి తొలగిస్తుంది

సెట్టింగులు లేదా ప్రొఫైల్ పేర్కొన్న సేవకు టోకెన్ చెందుతుంది. దాన్ని ఎప్పుడూ ముద్రించదు.</translation>
    </message>
    <message>
        <source>The settings name no service that a token could belong to; add --profile FILE.</source>
        <translation>టోకెన్ చెందగల సేవ ఏదీ సెట్టింగులలో లేదు; --profile FILE చేర్చండి.</translation>
    </message>
    <message>
        <source>service/bearer is not “keychain”, so the desk would not look for a token there.</source>
        <translation>service/bearer విలువ “keychain” కాదు, అందువల్ల డెస్క్ అక్కడ టోకెన్ కోసం వెతకదు.</translation>
    </message>
    <message>
        <source>The relay adds the Bearer token; this desk has none.</source>
        <translation>Bearer టోకెన్‌ను రిలే చేరుస్తుంది; ఈ డెస్క్‌కు ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>What is stored is no Bearer token.</source>
        <translation>నిల్వ ఉన్నది Bearer టోకెన్ కాదు.</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in its file.</source>
        <translation>%1 కోసం Bearer టోకెన్ దాని ఫైల్‌లో ఉంది.</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in the keychain.</source>
        <translation>%1 కోసం Bearer టోకెన్ కీచైన్‌లో ఉంది.</translation>
    </message>
    <message>
        <source>It does not say when it ends.</source>
        <translation>దాని గడువు ఎప్పుడు ముగుస్తుందో అందులో లేదు.</translation>
    </message>
    <message>
        <source>No token was entered; nothing has changed.</source>
        <translation>టోకెన్ ఏదీ నమోదు చేయలేదు; ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>That is no Bearer token: it is letters, digits and - . _ ~ + / = without a space. Nothing has changed.</source>
        <translation>అది Bearer టోకెన్ కాదు: టోకెన్‌లో ఆంగ్ల అక్షరాలు, అంకెలు, - . _ ~ + / = ఉంటాయి, ఖాళీ ఉండదు. ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is in the keychain.</source>
        <translation>%1 Bearer టోకెన్ కీచైన్‌లో ఉంది.</translation>
    </message>
    <message>
        <source>The keychain holds no Bearer token for %1 any more.</source>
        <translation>కీచైన్‌లో ఇప్పుడు %1 కోసం Bearer టోకెన్ లేదు.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>The file can not be read; allowed is a file with the Bearer token that you can read.</source>
        <translation>ఫైల్‌ను చదవడం కుదరలేదు; Bearer టోకెన్ ఉన్న, మీరు చదవగలిగే ఫైల్ ఇవ్వవచ్చు.</translation>
    </message>
    <message>
        <source>The file belongs to somebody else; it must be your own.</source>
        <translation>ఫైల్ వేరొకరికి చెందినది; అది మీ సొంతది అయి ఉండాలి.</translation>
    </message>
    <message>
        <source>Others than its owner can read or change the file; allowed are the permissions 600 (chmod 600).</source>
        <translation>యజమాని కాక ఇతరులు కూడా ఫైల్‌ను చదవగలరు లేదా మార్చగలరు; అనుమతులు 600 ఉండాలి (chmod 600).</translation>
    </message>
    <message>
        <source>The file is larger than a token can be; allowed is one token of at most %1 bytes.</source>
        <translation>ఫైల్ టోకెన్ ఉండగలిగే పరిమాణం కంటే పెద్దది; గరిష్ఠంగా %1 బైట్ల టోకెన్ ఒకటి ఇవ్వవచ్చు.</translation>
    </message>
    <message>
        <source>The file is empty; it must hold the Bearer token.</source>
        <translation>ఫైల్ ఖాళీగా ఉంది; దానిలో Bearer టోకెన్ ఉండాలి.</translation>
    </message>
    <message>
        <source>The file holds characters that no token has; allowed is one token on one line.</source>
        <translation>ఫైల్‌లో ఏ టోకెన్‌లోనూ ఉండని అక్షరాలు ఉన్నాయి; ఒక పంక్తిలో ఒక టోకెన్ ఇవ్వవచ్చు.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Bearer token</source>
        <translation>Bearer టోకెన్</translation>
    </message>
    <message>
        <source>New Bearer token</source>
        <translation>కొత్త Bearer టోకెన్</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>చూపించండి</translation>
    </message>
    <message>
        <source>Paste what your administrator gave you.</source>
        <translation>మీ నిర్వాహకులు ఇచ్చినదాన్ని పేస్ట్ చేయండి.</translation>
    </message>
    <message>
        <source>Save in keychain</source>
        <translation>కీచైన్‌లో సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>తొలగించండి…</translation>
    </message>
    <message>
        <source>Forget the stored Bearer token</source>
        <translation>నిల్వ ఉన్న Bearer టోకెన్‌ను తొలగించండి</translation>
    </message>
    <message>
        <source>That is longer than a token can be: %1 characters.</source>
        <translation>అది టోకెన్ ఉండగలిగే పొడవు కంటే ఎక్కువ: %1 అక్షరాలు.</translation>
    </message>
    <message>
        <source>The relay at %1 adds the Bearer token. This desk has none.</source>
        <translation>%1 వద్ద ఉన్న రిలే Bearer టోకెన్‌ను చేరుస్తుంది. ఈ డెస్క్‌కు ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is read from the file %2 for each call.</source>
        <translation>%1 Bearer టోకెన్‌ను ప్రతి కాల్‌కు ఫైల్ %2 నుంచి చదువుతుంది.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is kept in this computer&apos;s keychain and fetched for each call.</source>
        <translation>%1 Bearer టోకెన్ ఈ కంప్యూటర్ కీచైన్‌లో ఉంటుంది, ప్రతి కాల్‌కు అక్కడి నుంచి తీసుకుంటుంది.</translation>
    </message>
    <message>
        <source>Looking whether one is stored…</source>
        <translation>టోకెన్ నిల్వ ఉందేమో చూస్తోంది…</translation>
    </message>
    <message>
        <source>One is stored. %1</source>
        <comment>when it ends</comment>
        <translation>ఒకటి నిల్వ ఉంది. %1</translation>
    </message>
    <message>
        <source>One is stored. It does not say when it ends.</source>
        <translation>ఒకటి నిల్వ ఉంది. దాని గడువు ఎప్పుడు ముగుస్తుందో అందులో లేదు.</translation>
    </message>
    <message>
        <source>That is no Bearer token: it has letters, digits and - . _ ~ + / = only, and no space.</source>
        <translation>అది Bearer టోకెన్ కాదు: టోకెన్‌లో ఆంగ్ల అక్షరాలు, అంకెలు, - . _ ~ + / = మాత్రమే ఉంటాయి, ఖాళీ ఉండదు.</translation>
    </message>
    <message>
        <source>The new token was not saved.</source>
        <translation>కొత్త టోకెన్ సేవ్ కాలేదు.</translation>
    </message>
    <message>
        <source>It has to be entered again.</source>
        <translation>దాన్ని మళ్లీ నమోదు చేయాలి.</translation>
    </message>
    <message>
        <source>The new token is in the keychain. The next call uses it.</source>
        <translation>కొత్త టోకెన్ కీచైన్‌లో ఉంది. తదుపరి కాల్ దాన్ని వాడుతుంది.</translation>
    </message>
    <message>
        <source>Delete the Bearer token from the keychain?</source>
        <translation>కీచైన్ నుంచి Bearer టోకెన్‌ను తొలగించాలా?</translation>
    </message>
    <message>
        <source>Until another one is saved nothing can be requested, and open sessions can not be logged out.</source>
        <translation>మరొకటి సేవ్ చేసే వరకు ఏదీ అభ్యర్థించలేము, తెరిచి ఉన్న సెషన్లను లాగౌట్ చేయలేము.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ఉంచండి</translation>
    </message>
    <message>
        <source>The token was not deleted.</source>
        <translation>టోకెన్‌ను తొలగించలేదు.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>No Bearer token is stored for this service.</source>
        <translation>ఈ సేవ కోసం Bearer టోకెన్ ఏదీ నిల్వ లేదు.</translation>
    </message>
    <message>
        <source>This session has no keychain that could keep the Bearer token.</source>
        <translation>Bearer టోకెన్‌ను ఉంచగల కీచైన్ ఈ సెషన్‌లో లేదు.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>కీచైన్ లాక్ అయి ఉంది.</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk.</source>
        <translation>ITR Desk కోసం కీచైన్ తెరుచుకోలేదు.</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <comment>exact reason</comment>
        <translation>అది కుదరలేదు: %1</translation>
    </message>
    <message>
        <source>Paste the token that your administrator gave you and save it.</source>
        <translation>మీ నిర్వాహకులు ఇచ్చిన టోకెన్‌ను పేస్ట్ చేసి సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>కీచైన్ (GNOME Keyring, KWallet) ఉన్న డెస్క్‌టాప్‌లోకి లాగిన్ అవ్వండి, లేదా టోకెన్ కోసం వేరే చోటు ఇవ్వమని మీ నిర్వాహకులను అడగండి.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>దాన్ని అన్‌లాక్ చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Try again and say yes when it asks. If it does not ask, unlock it first.</source>
        <translation>మళ్లీ ప్రయత్నించి, అది అడిగినప్పుడు అవును అనండి. అది అడగకపోతే, ముందుగా దాన్ని అన్‌లాక్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>TransportLine</name>
    <message>
        <source>The certificate is not for the name %1</source>
        <translation>సర్టిఫికెట్ %1 అనే పేరుకు చెందినది కాదు</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys</source>
        <translation>సేవ సర్టిఫికెట్ గొలుసులోని ఏ కీ కూడా పిన్ చేసిన కీలలో లేదు</translation>
    </message>
</context>
<context>
    <name>TransportLoader</name>
    <message>
        <source>The CA file %1 holds no certificate that can be read.</source>
        <translation>CA ఫైల్ %1లో చదవగలిగే సర్టిఫికెట్ ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>The pins of the service&apos;s keys can not be used; allowed are none, or two and more SHA-256 values in base64.</source>
        <translation>సేవ కీల పిన్‌లను ఉపయోగించడం కుదరదు; ఏదీ ఇవ్వకండి, లేదా base64లో రెండు లేదా అంతకంటే ఎక్కువ SHA-256 విలువలు ఇవ్వండి.</translation>
    </message>
</context>
<context>
    <name>UserFile</name>
    <message>
        <source>%1 was not written: %2. What you entered is still here.</source>
        <comment>file, reason</comment>
        <translation>%1ను రాయలేదు: %2. మీరు నమోదు చేసినది ఇంకా ఇక్కడే ఉంది.</translation>
    </message>
    <message>
        <source>its folder can not be made</source>
        <translation>దాని ఫోల్డర్‌ను తయారు చేయడం కుదరలేదు</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>అది 64 KiB కంటే పెద్దది</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>the PAN is missing.</source>
        <translation>PAN లేదు.</translation>
    </message>
    <message>
        <source>the PAN is masked. A work list needs all of its ten characters.</source>
        <translation>PANను దాచారు. పని జాబితాలో దాని పది అక్షరాలూ ఉండాలి.</translation>
    </message>
    <message>
        <source>what stands in the place of the PAN is none. A PAN has five letters, four digits and a letter.</source>
        <translation>PAN స్థానంలో ఉన్నది PAN కాదు. PANలో ఐదు ఆంగ్ల అక్షరాలు, నాలుగు అంకెలు, ఒక ఆంగ్ల అక్షరం ఉంటాయి.</translation>
    </message>
    <message>
        <source>“%1” is no PAN: it has %2 characters instead of %3.</source>
        <translation>“%1” PAN కాదు: అందులో %3కు బదులు %2 అక్షరాలు ఉన్నాయి.</translation>
    </message>
    <message>
        <source>“%1” is no PAN: its character %2 is wrong. A PAN has five letters, four digits and a letter.</source>
        <translation>“%1” PAN కాదు: దాని అక్షరం %2 తప్పు. PANలో ఐదు ఆంగ్ల అక్షరాలు, నాలుగు అంకెలు, ఒక ఆంగ్ల అక్షరం ఉంటాయి.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>ఒక కొటేషన్ గుర్తు మొదలైంది, కానీ ఎక్కడా ముగియలేదు.</translation>
    </message>
    <message>
        <source>the reference has %1 characters; allowed are %2.</source>
        <translation>రెఫరెన్స్‌లో %1 అక్షరాలు ఉన్నాయి; %2 వరకు ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>the PAN %1 stands in line %2 already. This line is left out.</source>
        <translation>PAN %1 ఇప్పటికే పంక్తి %2లో ఉంది. ఈ పంక్తిని వదిలేశాం.</translation>
    </message>
    <message>
        <source>the reference “%1” stands in line %2 too. Both lines are kept.</source>
        <translation>రెఫరెన్స్ “%1” పంక్తి %2లో కూడా ఉంది. రెండు పంక్తులనూ ఉంచాం.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>పంక్తి %1: %2</translation>
    </message>
    <message>
        <source>The file has headings, but no line below them.</source>
        <translation>ఫైల్‌లో శీర్షికలు ఉన్నాయి, కానీ వాటి కింద పంక్తి ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>The file is empty. A work list has a reference and a PAN on each line.</source>
        <translation>ఫైల్ ఖాళీగా ఉంది. పని జాబితాలో ప్రతి పంక్తిలో ఒక రెఫరెన్స్, ఒక PAN ఉంటాయి.</translation>
    </message>
    <message>
        <source>There is no PAN in the file. A work list has a reference and a PAN on each line.</source>
        <translation>ఫైల్‌లో PAN ఏదీ లేదు. పని జాబితాలో ప్రతి పంక్తిలో ఒక రెఫరెన్స్, ఒక PAN ఉంటాయి.</translation>
    </message>
</context>
<context>
    <name>WorkListColumns</name>
    <message>
        <source>The column “%1” is for secrets. Delete that column from the file and choose the file again: passwords, PINs, OTPs and tokens never belong in a work list.</source>
        <translation>“%1” నిలువు వరుస రహస్యాలకు చెందినది. ఆ నిలువు వరుసను ఫైల్ నుంచి తొలగించి, ఫైల్‌ను మళ్లీ ఎంచుకోండి: పాస్‌వర్డ్‌లు, PINలు, OTPలు, టోకెన్‌లు పని జాబితాలో ఎప్పుడూ ఉండకూడదు.</translation>
    </message>
    <message>
        <source>Column %1 seems to hold passwords. Delete that column from the file and choose the file again: passwords never belong in a work list.</source>
        <translation>నిలువు వరుస %1లో పాస్‌వర్డ్‌లు ఉన్నట్టున్నాయి. ఆ నిలువు వరుసను ఫైల్ నుంచి తొలగించి, ఫైల్‌ను మళ్లీ ఎంచుకోండి: పాస్‌వర్డ్‌లు పని జాబితాలో ఎప్పుడూ ఉండకూడదు.</translation>
    </message>
</context>
<context>
    <name>WorkListDialog</name>
    <message>
        <source>Work list — ITR Desk</source>
        <translation>పని జాబితా — ITR Desk</translation>
    </message>
    <message>
        <source>Cases to open</source>
        <translation>తెరవాల్సిన కేసులు</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>వేరే ఫైల్‌ను ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>ఫైల్‌ను చదువుతోంది…</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>సమస్యలున్న పంక్తులు</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>పని జాబితా</translation>
    </message>
    <message>
        <source>Each good line of the file becomes a case that waits for consent. Passwords, OTPs and tokens never belong in the file.</source>
        <translation>ఫైల్‌లోని ప్రతి సరైన పంక్తి సమ్మతి కోసం వేచి ఉండే కేసు అవుతుంది. పాస్‌వర్డ్‌లు, OTPలు, టోకెన్‌లు ఫైల్‌లో ఎప్పుడూ ఉండకూడదు.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Choose a work list — ITR Desk</source>
        <translation>పని జాబితాను ఎంచుకోండి — ITR Desk</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV ఫైళ్లు (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>No line of this file can become a case.</source>
        <translation>ఈ ఫైల్‌లోని ఏ పంక్తి నుంచీ కేసు తయారు కాదు.</translation>
    </message>
    <message>
        <source>What is wrong with each stands below.</source>
        <translation>ఒక్కోదానిలో ఏది తప్పో కింద ఉంది.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) can be opened</source>
        <translation>
            <numerusform>%n కేసును తెరవవచ్చు</numerusform>
            <numerusform>%n కేసులను తెరవవచ్చు</numerusform>
        </translation>
    </message>
    <message>
        <source>This file can not be used.</source>
        <translation>ఈ ఫైల్‌ను వాడడం కుదరదు.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with problems</source>
        <translation>
            <numerusform>సమస్య ఉన్న %n పంక్తి</numerusform>
            <numerusform>సమస్యలున్న %n పంక్తులు</numerusform>
        </translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>కేసులను తెరవండి</translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>%n కేసును తెరవండి</numerusform>
            <numerusform>%n కేసులను తెరవండి</numerusform>
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
        <translation>తెలియని హోల్డర్ అక్షరం</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>పంక్తి</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>రెఫరెన్స్</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>హోల్డర్</translation>
    </message>
</context>
<context>
    <name>YearPicker</name>
    <message>
        <source>here</source>
        <translation>ఇక్కడ ఉంది</translation>
    </message>
    <message>
        <source>Fetch assessment year %1</source>
        <translation>మదింపు సంవత్సరం %1ను తెప్పించండి</translation>
    </message>
    <message>
        <source>It is here already; it would be fetched once more.</source>
        <translation>ఇది ఇప్పటికే ఇక్కడ ఉంది; మరోసారి తెప్పిస్తుంది.</translation>
    </message>
    <message>
        <source>Fetch none</source>
        <translation>ఏదీ తెప్పించవద్దు</translation>
    </message>
    <message>
        <source>Fetching assessment year %1</source>
        <translation>మదింపు సంవత్సరం %1ను తెప్పిస్తోంది</translation>
    </message>
    <message>
        <source>Which assessment year is to be fetched?</source>
        <translation>ఏ మదింపు సంవత్సరాన్ని తెప్పించాలి?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>New Bearer token (it is not shown): </source>
        <translation>కొత్త Bearer టోకెన్ (చూపదు): </translation>
    </message>
    <message>
        <source>The settings can not be used.</source>
        <translation>సెట్టింగులను ఉపయోగించడం కుదరదు.</translation>
    </message>
</context>
</TS>

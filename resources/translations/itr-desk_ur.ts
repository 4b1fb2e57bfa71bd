<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur">
<context>
    <name>AccessTokenField</name>
    <message>
        <source>AccessToken</source>
        <translation>AccessToken</translation>
    </message>
    <message>
        <source>Show AccessToken</source>
        <translation>AccessToken دکھائیں</translation>
    </message>
    <message>
        <source>Please enter the AccessToken.</source>
        <translation>براہِ کرم AccessToken درج کریں۔</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The address of the service could not be found.</source>
        <translation>سروس کا پتہ نہیں مل سکا۔</translation>
    </message>
    <message>
        <source>The service does not take connections right now.</source>
        <translation>سروس اس وقت کنکشن قبول نہیں کر رہی ہے۔</translation>
    </message>
    <message>
        <source>The network did not carry the request.</source>
        <translation>نیٹ ورک درخواست کو آگے نہیں پہنچا سکا۔</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through.</source>
        <translation>نیٹ ورک کے پراکسی نے درخواست کو آگے نہیں جانے دیا۔</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s settings need a look.</source>
        <translation>اپنے منتظم کو بتائیں؛ پراکسی کی سیٹنگ دیکھنی ہوگی۔</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so the desk did not talk to it.</source>
        <translation>سروس اپنی شناخت ثابت نہیں کر سکی، اس لیے ڈیسک نے اس سے بات نہیں کی۔</translation>
    </message>
    <message>
        <source>Do not go on. Tell your administrator what is said here.</source>
        <translation>آگے نہ بڑھیں۔ یہاں جو لکھا ہے وہ اپنے منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>No secure connection to the service came about.</source>
        <translation>سروس سے محفوظ کنکشن نہیں بن سکا۔</translation>
    </message>
    <message>
        <source>Tell your administrator; the service must offer TLS 1.2 or newer.</source>
        <translation>اپنے منتظم کو بتائیں؛ سروس میں TLS 1.2 یا اس سے نیا ورژن ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The connection broke before the service answered.</source>
        <translation>سروس کا جواب آنے سے پہلے ہی کنکشن ٹوٹ گیا۔</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>سروس نے وقت پر جواب نہیں دیا۔</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>آپ نے درخواست منسوخ کر دی۔</translation>
    </message>
    <message>
        <source>The service refused what was entered.</source>
        <translation>جو درج کیا گیا، سروس نے اسے نامنظور کر دیا۔</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s authorisation.</source>
        <translation>سروس اس ڈیسک کے اختیار کو قبول نہیں کرتی۔</translation>
    </message>
    <message>
        <source>The service does not allow this desk to do that.</source>
        <translation>سروس اس ڈیسک کو ایسا کرنے کی اجازت نہیں دیتی۔</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>اپنے منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>There is no verification service at this address.</source>
        <translation>اس پتے پر تصدیق کی کوئی سروس نہیں ہے۔</translation>
    </message>
    <message>
        <source>Tell your administrator; the service address in the profile needs a look.</source>
        <translation>اپنے منتظم کو بتائیں؛ پروفائل میں دیا گیا سروس کا پتہ دیکھنا ہوگا۔</translation>
    </message>
    <message>
        <source>The service understood the request but can not carry it out.</source>
        <translation>سروس نے درخواست سمجھ لی لیکن اسے پورا نہیں کر سکتی۔</translation>
    </message>
    <message>
        <source>Check what was entered together with the taxpayer before you try again.</source>
        <translation>دوبارہ کوشش کرنے سے پہلے ٹیکس دہندہ کے ساتھ مل کر جانچ لیں کہ کیا درج کیا گیا تھا۔</translation>
    </message>
    <message>
        <source>The service has had too many requests.</source>
        <translation>سروس کو بہت زیادہ درخواستیں ملی ہیں۔</translation>
    </message>
    <message>
        <source>Wait some minutes before you request again.</source>
        <translation>دوبارہ درخواست کرنے سے پہلے چند منٹ رکیں۔</translation>
    </message>
    <message>
        <source>Something failed inside the service.</source>
        <translation>سروس کے اندر کوئی خرابی ہوئی۔</translation>
    </message>
    <message>
        <source>A server on the way answered instead of the service.</source>
        <translation>سروس کے بجائے راستے کے کسی سرور نے جواب دیا۔</translation>
    </message>
    <message>
        <source>The service pointed to another address; the desk never follows.</source>
        <translation>سروس نے کسی دوسرے پتے کی طرف بھیجا؛ ڈیسک ایسے پتے پر کبھی نہیں جاتا۔</translation>
    </message>
    <message>
        <source>The service answered in a way that this desk does not know.</source>
        <translation>سروس کا جواب ایسا تھا جسے یہ ڈیسک نہیں پہچانتا۔</translation>
    </message>
    <message>
        <source>Tell your administrator the code shown here.</source>
        <translation>یہاں دکھایا گیا کوڈ اپنے منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>The service&apos;s answer was far larger than it may be; the desk stopped reading.</source>
        <translation>سروس کا جواب حد سے کہیں بڑا تھا؛ ڈیسک نے اسے پڑھنا روک دیا۔</translation>
    </message>
    <message>
        <source>Only a part of the service&apos;s answer arrived.</source>
        <translation>سروس کے جواب کا صرف ایک حصہ پہنچا۔</translation>
    </message>
    <message>
        <source>The answer is not in the service&apos;s format.</source>
        <translation>جواب سروس کے مقررہ فارمیٹ میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>The service answered without saying what came of the request.</source>
        <translation>سروس نے جواب دیا لیکن یہ نہیں بتایا کہ درخواست کا کیا ہوا۔</translation>
    </message>
    <message>
        <source>The desk could not make itself ready for a secure connection.</source>
        <translation>ڈیسک محفوظ کنکشن کے لیے تیار نہیں ہو سکا۔</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before you request again.</source>
        <translation>
            <numerusform>دوبارہ درخواست کرنے سے پہلے %n سیکنڈ رکیں۔</numerusform>
            <numerusform>دوبارہ درخواست کرنے سے پہلے %n سیکنڈ رکیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before you request again.</source>
        <translation>
            <numerusform>دوبارہ درخواست کرنے سے پہلے %n منٹ رکیں۔</numerusform>
            <numerusform>دوبارہ درخواست کرنے سے پہلے %n منٹ رکیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The reason: %2.</source>
        <comment>sentence, reason</comment>
        <translation>%1 وجہ: %2۔</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s password is probably not the cause. Check the AccessToken if you entered one; otherwise tell your administrator that the Bearer token was refused.</source>
        <translation>غالباً اس کی وجہ ٹیکس دہندہ کا پاس ورڈ نہیں ہے۔ اگر آپ نے AccessToken درج کیا ہے تو اسے جانچ لیں؛ ورنہ اپنے منتظم کو بتائیں کہ Bearer ٹوکن نامنظور ہوا ہے۔</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>نیٹ ورک کنکشن جانچیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another.</source>
        <translation>دوسرا OTP مانگنے سے پہلے ٹیکس دہندہ سے پوچھ لیں کہ فون پر OTP آیا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it.</source>
        <translation>وہی OTP ایک بار اور آزمائیں؛ اگر نامنظور ہو تو OTP دوبارہ بھیجیں۔</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing.</source>
        <translation>سال کا ڈیٹا ایک بار پھر منگوائیں؛ اس سے کچھ خرچ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another. Tell your administrator the code shown here.</source>
        <translation>دوسرا OTP مانگنے سے پہلے ٹیکس دہندہ سے پوچھ لیں کہ فون پر OTP آیا ہے یا نہیں۔ یہاں دکھایا گیا کوڈ اپنے منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it. Tell your administrator the code shown here.</source>
        <translation>وہی OTP ایک بار اور آزمائیں؛ اگر نامنظور ہو تو OTP دوبارہ بھیجیں۔ یہاں دکھایا گیا کوڈ اپنے منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing. If it stays so, tell your administrator the code shown here.</source>
        <translation>سال کا ڈیٹا ایک بار پھر منگوائیں؛ اس سے کچھ خرچ نہیں ہوتا۔ اگر یہی حال رہے تو یہاں دکھایا گیا کوڈ اپنے منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>Check the network connection and the service address in the profile, then try again.</source>
        <translation>نیٹ ورک کنکشن اور پروفائل میں دیا گیا سروس کا پتہ جانچیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays so, tell your administrator.</source>
        <translation>ذرا رکیں، پھر دوبارہ کوشش کریں۔ اگر یہی حال رہے تو اپنے منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>جب آپ تیار ہوں تب دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>روزنامچہ لکھا نہیں جا سکا، اس لیے کچھ بھی نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Make room on the disk or tell your administrator; nothing goes out before it can be recorded.</source>
        <translation>ڈسک پر جگہ بنائیں یا اپنے منتظم کو بتائیں؛ جب تک درج نہ ہو سکے، کچھ بھی باہر نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>The portal probably has no return of this year. Fetch another year.</source>
        <translation>پورٹل پر شاید اس سال کا ریٹرن نہیں ہے۔ کوئی دوسرا سال منگوائیں۔</translation>
    </message>
    <message>
        <source>The session at the portal has probably ended. What has arrived stays here; for another year close this case and open a new one.</source>
        <translation>پورٹل کا سیشن شاید ختم ہو گیا ہے۔ جو آ چکا ہے وہ یہاں رہے گا؛ دوسرے سال کے لیے یہ معاملہ بند کر کے نیا معاملہ کھولیں۔</translation>
    </message>
    <message>
        <source>The network&apos;s proxy could not be reached.</source>
        <translation>نیٹ ورک کے پراکسی سے رابطہ نہیں ہو سکا۔</translation>
    </message>
    <message>
        <source>Check the network connection. If it stays so, tell your administrator that the proxy does not answer.</source>
        <translation>نیٹ ورک کنکشن جانچیں۔ اگر یہی حال رہے تو اپنے منتظم کو بتائیں کہ پراکسی جواب نہیں دے رہا ہے۔</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and password, or refused those it was given.</source>
        <translation>نیٹ ورک کا پراکسی صارف نام اور پاس ورڈ مانگتا ہے، یا جو دیے گئے انھیں نامنظور کر دیا۔</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s user name and password need a look.</source>
        <translation>اپنے منتظم کو بتائیں؛ پراکسی کا صارف نام اور پاس ورڈ دیکھنا ہوگا۔</translation>
    </message>
    <message>
        <source>The relay did not accept this desk&apos;s certificate.</source>
        <translation>ریلے نے اس ڈیسک کا سرٹیفکیٹ قبول نہیں کیا۔</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here; the desk needs a certificate that the relay knows.</source>
        <translation>یہاں جو لکھا ہے وہ اپنے منتظم کو بتائیں؛ ڈیسک کو ایسا سرٹیفکیٹ چاہیے جسے ریلے پہچانتا ہو۔</translation>
    </message>
    <message>
        <source>Tell your administrator; the CA file in the profile, and its pins, need a look.</source>
        <translation>اپنے منتظم کو بتائیں؛ پروفائل میں دی گئی CA فائل اور اس کے پن دیکھنے ہوں گے۔</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate could not be used, so nothing was sent.</source>
        <translation>اس ڈیسک کا اپنا سرٹیفکیٹ استعمال نہیں ہو سکا، اس لیے کچھ بھی نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>If its key has a passphrase, enter that when you are asked, then try again. Otherwise tell your administrator what is said here.</source>
        <translation>اگر اس کی کلید کا پاس فریز ہے تو پوچھے جانے پر اسے درج کریں، پھر دوبارہ کوشش کریں۔ ورنہ یہاں جو لکھا ہے وہ اپنے منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>No Bearer token is stored for this service, so nothing was sent.</source>
        <translation>اس سروس کے لیے کوئی Bearer ٹوکن محفوظ نہیں ہے، اس لیے کچھ بھی نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Save the token that your administrator gave you under Settings, Bearer token; then try again.</source>
        <translation>آپ کے منتظم نے جو ٹوکن دیا ہے اسے “سیٹنگز” میں “Bearer ٹوکن” کے تحت محفوظ کریں؛ پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The Bearer token is kept in a keychain, and this session has none; nothing was sent.</source>
        <translation>Bearer ٹوکن کیچین میں رکھا جاتا ہے، اور اس سیشن میں کوئی کیچین نہیں ہے؛ کچھ بھی نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>ایسے ڈیسک ٹاپ میں لاگ اِن کریں جس میں کیچین ہو (GNOME Keyring, KWallet)، یا اپنے منتظم سے ٹوکن کے لیے کوئی اور جگہ مانگیں۔</translation>
    </message>
    <message>
        <source>The keychain that holds the Bearer token is locked, so nothing was sent.</source>
        <translation>جس کیچین میں Bearer ٹوکن ہے وہ لاک ہے، اس لیے کچھ بھی نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>کیچین کا لاک کھولیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk, so nothing was sent.</source>
        <translation>کیچین ITR Desk کے لیے نہیں کھولی گئی، اس لیے کچھ بھی نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Try again and say yes when the keychain asks. If it does not ask, unlock it first.</source>
        <translation>دوبارہ کوشش کریں اور جب کیچین پوچھے تو اجازت دیں۔ اگر وہ نہ پوچھے تو پہلے اس کا لاک کھولیں۔</translation>
    </message>
    <message>
        <source>The Bearer token could not be read, so nothing was sent.</source>
        <translation>Bearer ٹوکن پڑھا نہیں جا سکا، اس لیے کچھ بھی نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here.</source>
        <translation>یہاں جو لکھا ہے وہ اپنے منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>The Bearer token of this desk has expired, so nothing was sent.</source>
        <translation>اس ڈیسک کے Bearer ٹوکن کی میعاد ختم ہو چکی ہے، اس لیے کچھ بھی نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Ask your administrator for a new token. If this computer&apos;s clock is wrong, set it right.</source>
        <translation>اپنے منتظم سے نیا ٹوکن مانگیں۔ اگر اس کمپیوٹر کی گھڑی غلط ہے تو اسے درست کریں۔</translation>
    </message>
    <message>
        <source>The Bearer token was not there in time, so nothing was sent.</source>
        <translation>Bearer ٹوکن وقت پر نہیں ملا، اس لیے کچھ بھی نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Look for a window in which the keychain asks for its password and answer it; then try again.</source>
        <translation>وہ ونڈو ڈھونڈیں جس میں کیچین اپنا پاس ورڈ مانگ رہی ہے اور پاس ورڈ دیں؛ پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>ریلے سرٹیفکیٹ مانگتا ہے، اور اس ڈیسک کے پاس کوئی نہیں ہے</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA</source>
        <translation>ریلے ڈیسک کا سرٹیفکیٹ نامنظور کرتا ہے: اس کی میعاد ختم ہے، وہ منسوخ ہے، یا کسی دوسرے CA کا ہے</translation>
    </message>
</context>
<context>
    <name>Bearer</name>
    <message>
        <source>The Bearer token of this desk expired on %1.</source>
        <translation>اس ڈیسک کے Bearer ٹوکن کی میعاد %1 کو ختم ہو گئی۔</translation>
    </message>
    <message numerus="yes">
        <source>The Bearer token of this desk expires in %n minute(s).</source>
        <translation>
            <numerusform>اس ڈیسک کے Bearer ٹوکن کی میعاد %n منٹ میں ختم ہو جائے گی۔</numerusform>
            <numerusform>اس ڈیسک کے Bearer ٹوکن کی میعاد %n منٹ میں ختم ہو جائے گی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The Bearer token of this desk expires on %1.</source>
        <translation>اس ڈیسک کے Bearer ٹوکن کی میعاد %1 کو ختم ہوگی۔</translation>
    </message>
</context>
<context>
    <name>CallMessage</name>
    <message>
        <source>Has the taxpayer received an OTP?</source>
        <translation>کیا ٹیکس دہندہ کو OTP ملا ہے؟</translation>
    </message>
    <message>
        <source>The service answered in words that ITR Desk does not know, so only the taxpayer can tell.</source>
        <translation>سروس نے ایسے الفاظ میں جواب دیا جنھیں ITR Desk نہیں پہچانتا، اس لیے یہ صرف ٹیکس دہندہ ہی بتا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Has the taxpayer received an OTP? With Yes the case goes on to the OTP step.</source>
        <translation>کیا ٹیکس دہندہ کو OTP ملا ہے؟ “ہاں” چننے پر معاملہ OTP کے مرحلے پر آگے بڑھے گا۔</translation>
    </message>
    <message>
        <source>Has the taxpayer received a new OTP? With Yes its time is counted from now on.</source>
        <translation>کیا ٹیکس دہندہ کو نیا OTP ملا ہے؟ “ہاں” چننے پر اس کا وقت ابھی سے گنا جائے گا۔</translation>
    </message>
</context>
<context>
    <name>CallProgress</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Waiting for the portal… %1 s</source>
        <translation>پورٹل کا انتظار… %1 سیکنڈ</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Withdraw consent</source>
        <translation>رضامندی واپس لیں</translation>
    </message>
</context>
<context>
    <name>CaseEndPage</name>
    <message>
        <source>New case</source>
        <translation>نیا معاملہ</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>فہرست سے ہٹائیں</translation>
    </message>
    <message>
        <source>PAN %1</source>
        <translation>PAN %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>حوالہ %1</translation>
    </message>
    <message>
        <source>This case is done</source>
        <translation>یہ معاملہ مکمل ہو گیا ہے</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>رضامندی واپس لے لی گئی</translation>
    </message>
    <message>
        <source>This case was given up</source>
        <translation>یہ معاملہ چھوڑ دیا گیا</translation>
    </message>
    <message>
        <source>This case has expired</source>
        <translation>اس معاملے کی میعاد ختم ہو گئی ہے</translation>
    </message>
    <message>
        <source>This case was closed</source>
        <translation>یہ معاملہ بند کر دیا گیا</translation>
    </message>
    <message>
        <source>The data had come. It is no longer kept here; what you exported stays where you saved it.</source>
        <translation>ڈیٹا آ گیا تھا۔ اب وہ یہاں نہیں رکھا ہے؛ آپ نے جو ایکسپورٹ کیا وہ وہیں رہے گا جہاں آپ نے محفوظ کیا۔</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s wish is on record. Nothing more is fetched, and what had been entered or fetched is wiped here.</source>
        <translation>ٹیکس دہندہ کی خواہش درج کر لی گئی ہے۔ اب مزید کچھ نہیں منگوایا جائے گا، اور جو درج کیا یا منگوایا گیا تھا وہ یہاں سے مٹا دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>It ended after a refusal, without data. What had been entered is wiped.</source>
        <translation>یہ نامنظوری کے بعد، ڈیٹا کے بغیر ختم ہوا۔ جو درج کیا گیا تھا وہ مٹا دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>Nobody went on with it for too long, so the desk ended it. What had been entered is wiped.</source>
        <translation>بہت دیر تک کسی نے اسے آگے نہیں بڑھایا، اس لیے ڈیسک نے اسے ختم کر دیا۔ جو درج کیا گیا تھا وہ مٹا دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>It was closed before its data came. What had been entered is wiped.</source>
        <translation>اسے ڈیٹا آنے سے پہلے بند کر دیا گیا۔ جو درج کیا گیا تھا وہ مٹا دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>There is no session at the portal to log out of.</source>
        <translation>پورٹل پر ایسا کوئی سیشن نہیں ہے جس سے لاگ آؤٹ کرنا ہو۔</translation>
    </message>
    <message>
        <source>Logging out of the portal…</source>
        <translation>پورٹل سے لاگ آؤٹ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>You can go on with other work meanwhile.</source>
        <translation>اس دوران آپ دوسرا کام جاری رکھ سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>not needed</source>
        <comment>logout</comment>
        <translation>ضرورت نہیں</translation>
    </message>
    <message>
        <source>running</source>
        <comment>logout</comment>
        <translation>جاری ہے</translation>
    </message>
    <message>
        <source>done</source>
        <comment>logout</comment>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>could not be made</source>
        <comment>logout</comment>
        <translation>نہیں ہو سکا</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>نیا معاملہ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · state of the case</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Consent is awaited</source>
        <translation>رضامندی کا انتظار ہے</translation>
    </message>
    <message>
        <source>Has an OTP come?</source>
        <translation>کیا OTP آیا ہے؟</translation>
    </message>
    <message>
        <source>PAN and password are awaited</source>
        <translation>PAN اور پاس ورڈ کا انتظار ہے</translation>
    </message>
    <message>
        <source>Requesting an OTP…</source>
        <translation>OTP کی درخواست ہو رہی ہے…</translation>
    </message>
    <message>
        <source>The OTP is awaited</source>
        <translation>OTP کا انتظار ہے</translation>
    </message>
    <message>
        <source>Requesting a new OTP…</source>
        <translation>نئے OTP کی درخواست ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Fetching the data…</source>
        <translation>ڈیٹا منگوایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>The data is here</source>
        <translation>ڈیٹا آ گیا ہے</translation>
    </message>
    <message>
        <source>Fetching another year…</source>
        <translation>دوسرا سال منگوایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>لاگ آؤٹ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Ended, not logged out</source>
        <translation>ختم ہوا، لاگ آؤٹ نہیں ہوا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>رضامندی واپس لی گئی</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>چھوڑ دیا گیا</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>میعاد ختم</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند کیا گیا</translation>
    </message>
    <message>
        <source>%1 of %2 tries used</source>
        <translation>%2 میں سے %1 کوششیں خرچ ہوئیں</translation>
    </message>
    <message>
        <source>%1 of %2 tries</source>
        <translation>%2 میں سے %1 کوششیں</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n منٹ باقی</numerusform>
            <numerusform>%n منٹ باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>the OTP has probably expired</source>
        <translation>OTP کی میعاد غالباً ختم ہو چکی ہے</translation>
    </message>
    <message>
        <source>Ends soon: nobody goes on with it</source>
        <translation>جلد ختم ہوگا: کوئی اسے آگے نہیں بڑھا رہا</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>What runs out first on top</source>
        <translation>پہلے ختم ہونے والے اوپر</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>معاملے</translation>
    </message>
    <message>
        <source>Reference or PAN</source>
        <translation>حوالہ یا PAN</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>معاملے تلاش کریں</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n کھلا</numerusform>
            <numerusform>%n کھلے</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case. Ctrl+N opens one.</source>
        <translation>کوئی معاملہ نہیں ہے۔ Ctrl+N سے نیا معاملہ کھلتا ہے۔</translation>
    </message>
    <message>
        <source>No case fits this search.</source>
        <translation>اس تلاش سے کوئی معاملہ میل نہیں کھاتا۔</translation>
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
        <translation>ایک جواب آیا ہے۔</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Income-tax returns: case %1</source>
        <translation>انکم ٹیکس ریٹرن: معاملہ %1</translation>
    </message>
    <message>
        <source>Income-tax returns</source>
        <translation>انکم ٹیکس ریٹرن</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>معاملہ</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>رپورٹ بنائی گئی</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset to UTC</comment>
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>کس سے بنائی گئی</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>The figures are those that the income-tax portal supplied. “Not supplied” means that the return did not hold the figure, not that it is zero. Personal numbers are masked.</source>
        <translation>اعداد وہی ہیں جو انکم ٹیکس پورٹل نے دیے۔ “نہیں دیا گیا” کا مطلب ہے کہ ریٹرن میں وہ عدد نہیں تھا، یہ نہیں کہ وہ صفر ہے۔ ذاتی نمبر چھپائے گئے ہیں۔</translation>
    </message>
    <message>
        <source>The years side by side</source>
        <translation>سال ساتھ ساتھ</translation>
    </message>
    <message>
        <source>Amounts in ₹</source>
        <translation>رقمیں ₹ میں</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>سال نہیں دیا گیا</translation>
    </message>
    <message>
        <source>A return of an unknown year</source>
        <translation>نامعلوم سال کا ریٹرن</translation>
    </message>
    <message>
        <source>Return for %1</source>
        <comment>assessment year</comment>
        <translation>%1 کا ریٹرن</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>نہیں دیا گیا</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>No consent is recorded for this case.</source>
        <translation>اس معاملے کے لیے کوئی رضامندی درج نہیں ہے۔</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>روبرو</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>فون پر</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>تحریری طور پر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>دی گئی</translation>
    </message>
    <message>
        <source>Reference of the consent</source>
        <translation>رضامندی کا حوالہ</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>اطلاع نامہ</translation>
    </message>
    <message>
        <source>version %1, in %2</source>
        <comment>version, language</comment>
        <translation>ورژن %1، زبان: %2</translation>
    </message>
    <message>
        <source>Id of the consent</source>
        <translation>رضامندی کی آئی ڈی</translation>
    </message>
    <message>
        <source>What the journal says of this case</source>
        <translation>اس معاملے کے بارے میں روزنامچے میں کیا لکھا ہے</translation>
    </message>
    <message>
        <source>The journal has no entry of this case.</source>
        <translation>روزنامچے میں اس معاملے کا کوئی اندراج نہیں ہے۔</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>واقعہ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Contains tax data</source>
        <translation>اس میں ٹیکس کا ڈیٹا ہے</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1، کل %2</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Has the taxpayer withdrawn consent?</source>
        <translation>کیا ٹیکس دہندہ نے رضامندی واپس لے لی ہے؟</translation>
    </message>
    <message>
        <source>With Yes this case ends now: nothing more is fetched, what was entered or fetched is wiped, and the session at the portal is logged out.</source>
        <translation>“ہاں” چننے پر یہ معاملہ ابھی ختم ہو جائے گا: مزید کچھ نہیں منگوایا جائے گا، جو درج کیا یا منگوایا گیا تھا وہ مٹا دیا جائے گا، اور پورٹل کے سیشن سے لاگ آؤٹ کر دیا جائے گا۔</translation>
    </message>
    <message>
        <source>Close this case before its data has come?</source>
        <translation>ڈیٹا آنے سے پہلے ہی یہ معاملہ بند کریں؟</translation>
    </message>
    <message>
        <source>With Yes an OTP that was sent stays unused, what was entered is wiped, and the session at the portal is logged out.</source>
        <translation>“ہاں” چننے پر بھیجا گیا OTP بغیر استعمال کے رہ جائے گا، جو درج کیا گیا تھا وہ مٹا دیا جائے گا، اور پورٹل کے سیشن سے لاگ آؤٹ کر دیا جائے گا۔</translation>
    </message>
    <message>
        <source>The journal could not be written, so this step was not made.</source>
        <translation>روزنامچہ لکھا نہیں جا سکا، اس لیے یہ قدم نہیں اٹھایا گیا۔</translation>
    </message>
    <message>
        <source>Nobody has gone on with this case for a long time. In a minute it ends.</source>
        <translation>بہت دیر سے کسی نے اس معاملے کو آگے نہیں بڑھایا۔ ایک منٹ میں یہ ختم ہو جائے گا۔</translation>
    </message>
    <message>
        <source>What was entered or fetched is wiped then, and the session at the portal is logged out.</source>
        <translation>تب جو درج کیا یا منگوایا گیا تھا وہ مٹا دیا جائے گا، اور پورٹل کے سیشن سے لاگ آؤٹ کر دیا جائے گا۔</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>کھلا رکھیں</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>معاملہ بند کریں</translation>
    </message>
    <message>
        <source>Close this case? Nothing of its data has been exported or printed.</source>
        <translation>یہ معاملہ بند کریں؟ اس کے ڈیٹا میں سے کچھ بھی ایکسپورٹ یا پرنٹ نہیں کیا گیا ہے۔</translation>
    </message>
    <message>
        <source>With Yes the data is wiped, and the session at the portal is logged out. To fetch it again takes another OTP.</source>
        <translation>“ہاں” چننے پر ڈیٹا مٹا دیا جائے گا، اور پورٹل کے سیشن سے لاگ آؤٹ کر دیا جائے گا۔ اسے پھر سے منگوانے کے لیے ایک اور OTP چاہیے ہوگا۔</translation>
    </message>
    <message>
        <source>Close this case? Data has come since it was exported or printed the last time.</source>
        <translation>یہ معاملہ بند کریں؟ پچھلی بار ایکسپورٹ یا پرنٹ کرنے کے بعد مزید ڈیٹا آیا ہے۔</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Nothing was sent, so no try was used up.</source>
        <translation>کچھ بھی نہیں بھیجا گیا، اس لیے کوئی کوشش خرچ نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Nothing was sent, so the OTP is unused.</source>
        <translation>کچھ بھی نہیں بھیجا گیا، اس لیے OTP استعمال نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The request may have arrived all the same: an OTP may be on its way, and one of the portal&apos;s five tries may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>ہو سکتا ہے درخواست پھر بھی پہنچ گئی ہو: ممکن ہے OTP آ رہا ہو، اور پورٹل کی پانچ کوششوں میں سے ایک خرچ ہو چکی ہو۔ درخواست ایک ہی بار بھیجی گئی اور خود سے دوبارہ نہیں بھیجی جائے گی۔</translation>
    </message>
    <message>
        <source>The request may have arrived all the same, and the OTP may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>ہو سکتا ہے درخواست پھر بھی پہنچ گئی ہو اور OTP استعمال ہو چکا ہو۔ درخواست ایک ہی بار بھیجی گئی اور خود سے دوبارہ نہیں بھیجی جائے گی۔</translation>
    </message>
    <message>
        <source>The request arrived; it was sent once.</source>
        <translation>درخواست پہنچ گئی؛ وہ ایک ہی بار بھیجی گئی۔</translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five: the account is probably locked, and the taxpayer has to call the helpline.</source>
        <translation>
            <numerusform>اس ڈیسک کے شروع ہونے کے بعد سے اس PAN کی %n درخواست نامنظور ہوئی ہے، یا ہوئی ہو سکتی ہے۔ پانچ پر پورٹل اکاؤنٹ لاک کر دیتا ہے: اکاؤنٹ غالباً لاک ہو چکا ہے، اور ٹیکس دہندہ کو ہیلپ لائن پر فون کرنا ہوگا۔</numerusform>
            <numerusform>اس ڈیسک کے شروع ہونے کے بعد سے اس PAN کی %n درخواستیں نامنظور ہوئی ہیں، یا ہوئی ہو سکتی ہیں۔ پانچ پر پورٹل اکاؤنٹ لاک کر دیتا ہے: اکاؤنٹ غالباً لاک ہو چکا ہے، اور ٹیکس دہندہ کو ہیلپ لائن پر فون کرنا ہوگا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five, and only a helpline unlocks it: be sure of the password before you try again.</source>
        <translation>
            <numerusform>اس ڈیسک کے شروع ہونے کے بعد سے اس PAN کی %n درخواست نامنظور ہوئی ہے، یا ہوئی ہو سکتی ہے۔ پانچ پر پورٹل اکاؤنٹ لاک کر دیتا ہے، اور اسے صرف ہیلپ لائن ہی کھول سکتی ہے: دوبارہ کوشش کرنے سے پہلے پاس ورڈ کا یقین کر لیں۔</numerusform>
            <numerusform>اس ڈیسک کے شروع ہونے کے بعد سے اس PAN کی %n درخواستیں نامنظور ہوئی ہیں، یا ہوئی ہو سکتی ہیں۔ پانچ پر پورٹل اکاؤنٹ لاک کر دیتا ہے، اور اسے صرف ہیلپ لائن ہی کھول سکتی ہے: دوبارہ کوشش کرنے سے پہلے پاس ورڈ کا یقین کر لیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>کچھ بھی نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>The request may have arrived all the same. It was sent once and will not be sent again by itself.</source>
        <translation>ہو سکتا ہے درخواست پھر بھی پہنچ گئی ہو۔ وہ ایک ہی بار بھیجی گئی اور خود سے دوبارہ نہیں بھیجی جائے گی۔</translation>
    </message>
    <message>
        <source>The portal had no session to log out of any more, or refused the logout.</source>
        <translation>پورٹل پر لاگ آؤٹ کے لیے کوئی سیشن باقی نہیں تھا، یا اس نے لاگ آؤٹ نامنظور کیا۔</translation>
    </message>
    <message>
        <source>The session at the portal could not be logged out: %1 (%2)</source>
        <translation>پورٹل کے سیشن سے لاگ آؤٹ نہیں ہو سکا: %1 (%2)</translation>
    </message>
    <message>
        <source>This is on record. To be sure that it ends, the taxpayer can log in at the portal and log out there.</source>
        <translation>یہ درج کر لیا گیا ہے۔ سیشن کے ختم ہونے کا یقین کرنے کے لیے ٹیکس دہندہ پورٹل پر لاگ اِن کر کے وہاں لاگ آؤٹ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The session at the portal has been logged out.</source>
        <translation>پورٹل کے سیشن سے لاگ آؤٹ ہو گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>CertificatePath</name>
    <message>
        <source>A key in the certificate chain is too short; 2048 bits of RSA are the least</source>
        <translation>سرٹیفکیٹ کے سلسلے کی ایک کلید بہت چھوٹی ہے؛ RSA میں کم از کم 2048 بٹ چاہییں</translation>
    </message>
    <message>
        <source>A certificate in the chain is signed with an outdated method such as SHA-1</source>
        <translation>سلسلے کے ایک سرٹیفکیٹ پر SHA-1 جیسے پرانے طریقے سے دستخط کیا گیا ہے</translation>
    </message>
    <message>
        <source>The CA may not vouch for a server of this name (name constraints)</source>
        <translation>CA کو اس نام کے سرور کی ضمانت دینے کی اجازت نہیں ہے (نام کی پابندیاں)</translation>
    </message>
    <message>
        <source>The server sent no certificate</source>
        <translation>سرور نے کوئی سرٹیفکیٹ نہیں بھیجا</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>(without a name)</source>
        <translation>(بغیر نام)</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <comment>certificate</comment>
        <translation>%1، جاری کنندہ %2، %3 تک کارآمد</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 کے سرٹیفکیٹ کی میعاد ختم ہو چکی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s).</source>
        <translation>
            <numerusform>%1 کا سرٹیفکیٹ %n دن میں ختم ہو جائے گا۔</numerusform>
            <numerusform>%1 کا سرٹیفکیٹ %n دنوں میں ختم ہو جائے گا۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBars</name>
    <message>
        <source>Chart of the years</source>
        <translation>سالوں کا چارٹ</translation>
    </message>
</context>
<context>
    <name>ClientCertificate</name>
    <message>
        <source>The private key in %1 is protected by a passphrase.</source>
        <translation>%1 کی نجی کلید پاس فریز سے محفوظ ہے۔</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in %1.</source>
        <translation>اس پاس فریز سے %1 کی نجی کلید نہیں کھلتی۔</translation>
    </message>
    <message>
        <source>%1 holds no private key; allowed is one in PEM form, or a PKCS#12 file.</source>
        <translation>%1 میں کوئی نجی کلید نہیں ہے؛ PEM شکل میں نجی کلید یا PKCS#12 فائل دی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>The private key in %1 can not be read; allowed is one in PEM form.</source>
        <translation>%1 کی نجی کلید پڑھی نہیں جا سکتی؛ PEM شکل میں نجی کلید دی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old cipher (RC2) that is no longer supported, whatever the passphrase. Have it made anew with AES.</source>
        <translation>%1 ایک پرانے سائفر (RC2) سے انکرپٹ کی گئی ہے جو اب استعمال نہیں ہوتا، پاس فریز چاہے جو ہو۔ اسے AES کے ساتھ نئے سرے سے بنوائیں۔</translation>
    </message>
    <message>
        <source>%1 holds no certificate with its private key.</source>
        <translation>%1 میں اپنی نجی کلید کے ساتھ کوئی سرٹیفکیٹ نہیں ہے۔</translation>
    </message>
    <message>
        <source>%1 holds no certificate; allowed are PEM and PKCS#12.</source>
        <translation>%1 میں کوئی سرٹیفکیٹ نہیں ہے؛ PEM یا PKCS#12 دیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to a certificate in %2.</source>
        <translation>%1 کی نجی کلید %2 کے کسی سرٹیفکیٹ کی نہیں ہے۔</translation>
    </message>
    <message>
        <source>The private key in %1 is of a kind that can not be used; allowed are RSA and EC.</source>
        <translation>%1 کی نجی کلید ایسی قسم کی ہے جو استعمال نہیں ہو سکتی؛ RSA یا EC دی جا سکتی ہے۔</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start the sandbox and connect to it: made-up data, nothing leaves this computer.</source>
        <translation>سینڈ باکس شروع کر کے اس سے جڑیں: ڈیٹا فرضی ہے، اور اس کمپیوٹر سے باہر کچھ نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Connect to the service that the profile FILE describes.</source>
        <translation>پروفائل FILE میں بتائی گئی سروس سے جڑیں۔</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>یہ مدد دکھائیں۔</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>ورژن دکھائیں۔</translation>
    </message>
    <message>
        <source>Desktop console for fetching income-tax returns with the taxpayer&apos;s consent.</source>
        <translation>ٹیکس دہندہ کی رضامندی سے انکم ٹیکس ریٹرن منگوانے کا ڈیسک ٹاپ کنسول۔</translation>
    </message>
    <message>
        <source>“%1” is no option; a profile is given as --profile FILE.</source>
        <translation>⁨“%1”⁩ کوئی آپشن نہیں ہے؛ پروفائل --profile FILE کی صورت میں دی جاتی ہے۔</translation>
    </message>
    <message>
        <source>--sandbox and --profile exclude each other: the sandbox brings its own profile.</source>
        <translation>--sandbox اور --profile ایک ساتھ نہیں دیے جا سکتے: سینڈ باکس کی اپنی پروفائل ہوتی ہے۔</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile کے ساتھ فائل کا پاتھ دینا ضروری ہے۔</translation>
    </message>
    <message>
        <source>Instead of opening the window: verify, export or count the journal. “itr-desk journal --help” says more.</source>
        <translation>ونڈو کھولنے کے بجائے: روزنامچے کی تصدیق کریں، اسے ایکسپورٹ کریں یا گنتی کریں۔ مزید “itr-desk journal --help” سے معلوم ہوگا۔</translation>
    </message>
    <message>
        <source>Instead of opening the window: say which settings hold and what is wrong with them. “itr-desk config --help” says more.</source>
        <translation>ونڈو کھولنے کے بجائے: بتائیں کہ کون سی سیٹنگز لاگو ہیں اور ان میں کیا غلط ہے۔ مزید “itr-desk config --help” سے معلوم ہوگا۔</translation>
    </message>
    <message>
        <source>Instead of opening the window: say whether a Bearer token is stored, store or delete one. “itr-desk token --help” says more.</source>
        <translation>ونڈو کھولنے کے بجائے: بتائیں کہ Bearer ٹوکن محفوظ ہے یا نہیں، اسے محفوظ کریں یا مٹائیں۔ مزید “itr-desk token --help” سے معلوم ہوگا۔</translation>
    </message>
    <message>
        <source>Fill the screen, for members of the public who enter their own PAN and OTP.</source>
        <translation>عام لوگوں کے لیے پوری اسکرین پر کھولیں، جو اپنا PAN اور OTP خود درج کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Instead of opening the window: set the PIN by which staff leave the kiosk. “itr-desk kiosk --help” says more.</source>
        <translation>ونڈو کھولنے کے بجائے: وہ PIN مقرر کریں جس سے عملہ کیوسک سے باہر نکلتا ہے۔ “itr-desk kiosk --help” مزید بتاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Point at a bar, or go through them with the arrow keys, to read what it says.</source>
        <translation>کسی پٹی پر پوائنٹر لے جائیں، یا تیر والی کلیدوں سے ایک ایک پر جائیں، تاکہ پڑھ سکیں کہ وہ کیا بتاتی ہے۔</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Not supplied</source>
        <translation>نہیں دیا گیا</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>کوئی تبدیلی نہیں</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <translation> (%1 %)</translation>
    </message>
    <message>
        <source>No year named</source>
        <translation>سال نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>نہیں دیا گیا</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1; the same as %2</source>
        <translation>%1؛ %2 کے برابر</translation>
    </message>
    <message>
        <source>%1; %2 more than %3</source>
        <translation>%1؛ %3 سے %2 زیادہ</translation>
    </message>
    <message>
        <source>%1; %2 less than %3</source>
        <translation>%1؛ %3 سے %2 کم</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>The years compared</source>
        <translation>سالوں کا موازنہ</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>There is no such key; the keys are: %1.</source>
        <translation>ایسی کوئی کلید نہیں ہے؛ کلیدیں یہ ہیں: %1۔</translation>
    </message>
    <message>
        <source>Set by your organisation in %1.</source>
        <comment>file</comment>
        <translation>آپ کے ادارے نے اسے %1 میں طے کیا ہے۔</translation>
    </message>
    <message>
        <source>Only your organisation can set it, in %1.</source>
        <comment>file</comment>
        <translation>اسے صرف آپ کا ادارہ %1 میں طے کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>The key is missing; it must name the address of the service, for example https://relay.example/.</source>
        <translation>یہ کلید نہیں دی گئی؛ اس میں سروس کا پتہ ہونا چاہیے، مثلاً https://relay.example/۔</translation>
    </message>
    <message>
        <source>Then service/tokenFile must name the file.</source>
        <translation>تب service/tokenFile میں فائل کا نام ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>Allowed is that only with service/bearer=file, and service/bearer is “%1”.</source>
        <translation>یہ صرف service/bearer=file کے ساتھ دیا جا سکتا ہے، اور service/bearer کی قدر ⁨“%1”⁩ ہے۔</translation>
    </message>
    <message>
        <source>Allowed is less than otp/lifetimeSeconds, which is %1.</source>
        <translation>قدر otp/lifetimeSeconds سے کم ہونی چاہیے، جو %1 ہے۔</translation>
    </message>
    <message>
        <source>Allowed is that only together with service/clientCertificate.</source>
        <translation>یہ صرف service/clientCertificate کے ساتھ دیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s host, because network/proxy is manual.</source>
        <translation>یہ کلید نہیں دی گئی؛ اس میں پراکسی کا ہوسٹ ہونا چاہیے، کیونکہ network/proxy کی قدر manual ہے۔</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s port, because network/proxy is manual.</source>
        <translation>یہ کلید نہیں دی گئی؛ اس میں پراکسی کا پورٹ ہونا چاہیے، کیونکہ network/proxy کی قدر manual ہے۔</translation>
    </message>
</context>
<context>
    <name>ConfigCommand</name>
    <message>
        <source>The user&apos;s FILE; without it, your own, where there is one.</source>
        <translation>صارف کی فائل FILE؛ نہ دینے پر آپ کی اپنی فائل، اگر ہو۔</translation>
    </message>
    <message>
        <source>Of reference: as a manual page.</source>
        <translation>reference کے لیے: مینوئل صفحے کی صورت میں۔</translation>
    </message>
    <message>
        <source>Of reference: as a table in Markdown.</source>
        <translation>reference کے لیے: Markdown میں جدول کی صورت میں۔</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>یہ مدد دکھائیں۔</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>words for a value</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>policy, %1, line %2; locked</source>
        <translation>پالیسی، %1، سطر %2؛ لاک</translation>
    </message>
    <message>
        <source>user, %1, line %2</source>
        <translation>صارف، %1، سطر %2</translation>
    </message>
    <message>
        <source>default; locked</source>
        <translation>ڈیفالٹ؛ لاک</translation>
    </message>
    <message>
        <source>default</source>
        <translation>ڈیفالٹ</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile کے ساتھ فائل کا پاتھ دینا ضروری ہے۔</translation>
    </message>
    <message>
        <source>--man and --markdown belong to reference.</source>
        <translation>--man اور --markdown صرف reference کے ساتھ دیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Say which setting, as in “itr-desk config explain service/baseUrl”.</source>
        <translation>بتائیں کہ کون سی سیٹنگ، جیسے “itr-desk config explain service/baseUrl”۔</translation>
    </message>
    <message>
        <source>Say one of check, show, explain and reference.</source>
        <translation>check، show، explain اور reference میں سے کوئی ایک لکھیں۔</translation>
    </message>
    <message>
        <source>Say one of --man and --markdown.</source>
        <translation>--man اور --markdown میں سے کوئی ایک لکھیں۔</translation>
    </message>
    <message>
        <source>Says which settings hold and where they come from: the defaults, the organisation&apos;s policy, your own file.
Exit status: 0 done, and of check: nothing is wrong; 2 the configuration is wrong, or it could not be done.</source>
        <translation>بتاتا ہے کہ کون سی سیٹنگز لاگو ہیں اور کہاں سے آتی ہیں: ڈیفالٹ، ادارے کی پالیسی، آپ کی اپنی فائل۔
اخراجی کیفیت: 0 کام ہو گیا، اور check میں: کچھ غلط نہیں ہے؛ 2 کنفیگریشن غلط ہے، یا کام نہیں ہو سکا۔</translation>
    </message>
    <message>
        <source>Say everything that is wrong.</source>
        <translation>جو کچھ غلط ہے، سب بتائیں۔</translation>
    </message>
    <message>
        <source>Show every setting with its value and where that comes from.</source>
        <translation>ہر سیٹنگ اس کی قدر کے ساتھ دکھائیں، اور یہ بھی کہ وہ کہاں سے آتی ہے۔</translation>
    </message>
    <message>
        <source>Explain one setting.</source>
        <translation>ایک سیٹنگ سمجھائیں۔</translation>
    </message>
    <message>
        <source>Write the reference of all settings.</source>
        <translation>تمام سیٹنگز کی تفصیل لکھ کر دیں۔</translation>
    </message>
    <message>
        <source>Usage: itr-desk config check|show|explain KEY|reference [options]</source>
        <translation>استعمال: itr-desk config check|show|explain KEY|reference [آپشن]</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>کچھ غلط نہیں ہے۔</translation>
    </message>
    <message>
        <source>No service/baseUrl is set, so the desk opens without a service.</source>
        <translation>service/baseUrl طے نہیں ہے، اس لیے ڈیسک بغیر سروس کے کھلتا ہے۔</translation>
    </message>
    <message>
        <source>There is no setting “%1”; “itr-desk config show” lists them all.</source>
        <translation>⁨“%1”⁩ نام کی کوئی سیٹنگ نہیں ہے؛ “itr-desk config show” سب کی فہرست دیتا ہے۔</translation>
    </message>
    <message>
        <source>Type: %1. Allowed is %2.</source>
        <translation>قسم: %1۔ جائز: %2۔</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>ڈیفالٹ: %1۔</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>کون بدل سکتا ہے: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>کہاں دکھائی دیتی ہے: %1</translation>
    </message>
    <message>
        <source>Now: %1 [%2]</source>
        <comment>value, where it comes from</comment>
        <translation>ابھی: %1 [%2]</translation>
    </message>
    <message>
        <source>Without effect: %1, line %2: “%3”. %4</source>
        <comment>file, line, key, why</comment>
        <translation>بے اثر: %1، سطر %2: ⁨“%3”⁩۔ %4</translation>
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
        <translation>%1: ⁨“%2”⁩: %3</translation>
    </message>
    <message>
        <source>%1: “%2” is “%3”. %4</source>
        <comment>file, key, value, what is allowed</comment>
        <translation>%1: ⁨“%2”⁩ کی قدر ⁨“%3”⁩ ہے۔ %4</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1، سطر %2</translation>
    </message>
</context>
<context>
    <name>ConfigReference</name>
    <message>
        <source>Allowed is %1.</source>
        <translation>جائز: %1۔</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>ڈیفالٹ: %1۔</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>کون بدل سکتا ہے: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>کہاں دکھائی دیتی ہے: %1</translation>
    </message>
    <message>
        <source>user</source>
        <comment>who may change a setting</comment>
        <translation>صارف</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>who may change a setting</comment>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>Settings come from three places, the later over the earlier: the defaults, the organisation&apos;s policy in %1, and the user&apos;s file: the one of --profile, else itr-desk/itr-desk.ini in $XDG_CONFIG_HOME (~/.config).</source>
        <translation>سیٹنگز تین جگہوں سے آتی ہیں، بعد والی پہلے والی پر مقدم ہے: ڈیفالٹ، %1 میں ادارے کی پالیسی، اور صارف کی فائل: --profile والی فائل، ورنہ $XDG_CONFIG_HOME (~/.config) میں itr-desk/itr-desk.ini۔</translation>
    </message>
    <message>
        <source>What the policy sets is locked: the user&apos;s file can not change it, and a line there that tries has no effect. There is no option that leads round the policy. Some settings only the policy may change, as soon as there is one; without one the user&apos;s file counts for these as well.</source>
        <translation>پالیسی جو طے کرتی ہے وہ لاک رہتا ہے: صارف کی فائل اسے بدل نہیں سکتی، اور وہاں ایسی کوشش کرنے والی سطر بے اثر رہتی ہے۔ ایسا کوئی آپشن نہیں ہے جس سے پالیسی سے بچا جا سکے۔ کچھ سیٹنگز صرف پالیسی بدل سکتی ہے، اگر کوئی پالیسی ہو؛ پالیسی نہ ہو تو ان کے لیے بھی صارف کی فائل مانی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Policy and its folder must belong to root and be writable by root alone. With a policy that can not be read or holds a mistake ITR Desk does not start. For the sandbox the sections [service] and [network] of the policy do not count, and the others do.</source>
        <translation>پالیسی اور اس کا فولڈر root کے ہونے چاہییں اور ان میں صرف root لکھ سکے۔ اگر پالیسی پڑھی نہ جا سکے یا اس میں کوئی غلطی ہو تو ITR Desk شروع نہیں ہوتا۔ سینڈ باکس کے لیے پالیسی کے حصے [service] اور [network] لاگو نہیں ہوتے، باقی لاگو ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Both files are INI files in UTF-8: “[section]”, “key=value”, and comments in lines of their own that start with #. Relative paths are taken from the folder of the file in which they stand. “itr-desk config check” says what is wrong, “itr-desk config show” what holds and where it comes from, and “itr-desk config explain section/key” the rest.</source>
        <translation>دونوں فائلیں UTF-8 میں INI فائلیں ہیں: “[section]”، “key=value”، اور الگ سطروں میں # سے شروع ہونے والے تبصرے۔ نسبتی پاتھ اس فائل کے فولڈر سے لیے جاتے ہیں جس میں وہ لکھے ہیں۔ کیا غلط ہے، یہ “itr-desk config check” بتاتا ہے؛ کیا لاگو ہے اور کہاں سے آتا ہے، یہ “itr-desk config show”؛ اور باقی سب “itr-desk config explain section/key”۔</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Not connected to a service</source>
        <translation>کسی سروس سے جڑا ہوا نہیں ہے</translation>
    </message>
    <message>
        <source>ITR Desk was started without a profile, so it does not know which service to ask.</source>
        <translation>ITR Desk بغیر پروفائل کے شروع کیا گیا ہے، اس لیے اسے نہیں معلوم کہ کس سروس سے پوچھنا ہے۔</translation>
    </message>
    <message>
        <source>To try everything with made-up data, on this computer alone:</source>
        <translation>فرضی ڈیٹا کے ساتھ، صرف اسی کمپیوٹر پر سب کچھ آزمانے کے لیے:</translation>
    </message>
    <message>
        <source>To connect to your organisation&apos;s service:</source>
        <translation>اپنے ادارے کی سروس سے جڑنے کے لیے:</translation>
    </message>
    <message>
        <source>FILE is a text file with at least these two lines:</source>
        <translation>FILE ایک ٹیکسٹ فائل ہے جس میں کم از کم یہ دو سطریں ہوں:</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>سیٹنگز…</translation>
    </message>
    <message>
        <source>Or enter the address in the settings, and start ITR Desk again:</source>
        <translation>یا سیٹنگز میں پتہ درج کریں، اور ITR Desk دوبارہ شروع کریں:</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>Nothing came within %n second(s).</source>
        <translation>
            <numerusform>%n سیکنڈ میں کچھ نہیں آیا۔</numerusform>
            <numerusform>%n سیکنڈ میں کچھ نہیں آیا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ہوسٹ کا نام</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>پراکسی</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>کنکشن</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>اس ڈیسک کا سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>اختیار</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>منسوخ کیا گیا۔</translation>
    </message>
    <message>
        <source>Not tried: the settings need a look first.</source>
        <translation>نہیں آزمایا گیا: پہلے سیٹنگز دیکھنی ہوں گی۔</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>%1 کا کوئی پتہ نہیں ملا۔</translation>
    </message>
    <message>
        <source>The proxy %1 is %2; it looks up the service itself.</source>
        <translation>پراکسی %1 کا پتہ: %2؛ سروس کا پتہ وہ خود تلاش کرتا ہے۔</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 کا پتہ: %2۔</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>کوئی پراکسی استعمال نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>%1, port %2, takes connections.</source>
        <translation>%1، پورٹ %2، کنکشن قبول کرتا ہے۔</translation>
    </message>
    <message>
        <source>%1, port %2, takes no connection.</source>
        <translation>%1، پورٹ %2، کنکشن قبول نہیں کرتا۔</translation>
    </message>
    <message>
        <source>The service takes connections at port %1.</source>
        <translation>سروس پورٹ %1 پر کنکشن قبول کرتی ہے۔</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>سرٹیفکیٹ %1 نام کے لیے نہیں ہے۔</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys.</source>
        <translation>سروس کے سرٹیفکیٹ کے سلسلے کی کوئی بھی کلید پن کی گئی کلیدوں میں سے نہیں ہے۔</translation>
    </message>
    <message>
        <source>%1 with a certificate that verifies.</source>
        <translation>%1، ایسے سرٹیفکیٹ کے ساتھ جس کی تصدیق ہو گئی۔</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none.</source>
        <translation>ریلے سرٹیفکیٹ مانگتا ہے، اور اس ڈیسک کے پاس کوئی نہیں ہے۔</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA.</source>
        <translation>ریلے ڈیسک کا سرٹیفکیٹ نامنظور کرتا ہے: اس کی میعاد ختم ہے، وہ منسوخ ہے، یا کسی دوسرے CA کا ہے۔</translation>
    </message>
    <message>
        <source>This desk has none, and the service did not ask for one.</source>
        <translation>اس ڈیسک کے پاس کوئی نہیں ہے، اور سروس نے مانگا بھی نہیں۔</translation>
    </message>
    <message>
        <source>The service raised no objection to it.</source>
        <translation>سروس نے اس پر کوئی اعتراض نہیں کیا۔</translation>
    </message>
    <message>
        <source>The service did not answer as one that is in order (HTTP %1).</source>
        <translation>سروس نے ویسا جواب نہیں دیا جیسا ٹھیک چلتی سروس دیتی ہے (HTTP %1)۔</translation>
    </message>
    <message>
        <source>Not tried: the test sends no token. Something answers there (HTTP %1); whether it accepts the Bearer token only a real request can show.</source>
        <translation>نہیں آزمایا گیا: جانچ کوئی ٹوکن نہیں بھیجتی۔ وہاں سے جواب ملتا ہے (HTTP %1)؛ Bearer ٹوکن قبول ہوگا یا نہیں، یہ صرف اصل درخواست سے معلوم ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>The proxy refused the user name or the password.</source>
        <translation>پراکسی نے صارف نام یا پاس ورڈ نامنظور کر دیا۔</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>پراکسی صارف نام اور پاس ورڈ مانگتا ہے۔</translation>
    </message>
    <message>
        <source>The service takes no connection there.</source>
        <translation>سروس وہاں کنکشن قبول نہیں کرتی۔</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>محفوظ کنکشن نہیں بن سکا۔</translation>
    </message>
    <message>
        <source>The other side hung up.</source>
        <translation>دوسری طرف نے کنکشن کاٹ دیا۔</translation>
    </message>
    <message>
        <source>The proxy did not make the connection.</source>
        <translation>پراکسی نے کنکشن نہیں بنایا۔</translation>
    </message>
    <message>
        <source>The network did not carry it.</source>
        <translation>نیٹ ورک اسے آگے نہیں پہنچا سکا۔</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>نہیں آزمایا گیا۔</translation>
    </message>
</context>
<context>
    <name>ConnectionTestPanel</name>
    <message>
        <source>in order</source>
        <translation>ٹھیک</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>اس پر دھیان دیں</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>نہیں آزمایا گیا</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>کنکشن جانچیں(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>رپورٹ کاپی کریں(&amp;C)</translation>
    </message>
    <message>
        <source>Tries the way to the service step by step. No PAN, password, OTP or token is sent.</source>
        <translation>سروس تک کا راستہ مرحلہ وار آزماتا ہے۔ کوئی PAN، پاس ورڈ، OTP یا ٹوکن نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>جانچ منسوخ کریں(&amp;C)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جانچ ہو رہی ہے…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>step, result, words</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>The service could not be reached as it should be; the step that failed says why.</source>
        <translation>سروس سے ٹھیک طرح رابطہ نہیں ہو سکا؛ جو مرحلہ ناکام ہوا وہ وجہ بتاتا ہے۔</translation>
    </message>
    <message>
        <source>The service can be reached, but something needs a look soon.</source>
        <translation>سروس سے رابطہ ہو رہا ہے، لیکن کسی بات پر جلد دھیان دینا ہوگا۔</translation>
    </message>
    <message>
        <source>The service can be reached.</source>
        <translation>سروس سے رابطہ ہو رہا ہے۔</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms). %4</source>
        <comment>step, result, time, words</comment>
        <translation>%1: %2 (%3 ms)۔ %4</translation>
    </message>
</context>
<context>
    <name>ConsentNoticeBox</name>
    <message>
        <source>Consent notice</source>
        <translation>رضامندی کا اطلاع نامہ</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Step 1 of 4</source>
        <translation>4 میں سے مرحلہ 1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>Show the notice to the taxpayer or read it out. Go on only once the taxpayer has agreed.</source>
        <translation>ٹیکس دہندہ کو اطلاع نامہ دکھائیں یا پڑھ کر سنائیں۔ ٹیکس دہندہ کے راضی ہونے کے بعد ہی آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>آپ کا حوالہ</translation>
    </message>
    <message>
        <source>Consent &amp;given</source>
        <translation>رضامندی دی گئی(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>معاملہ بند کریں(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>اطلاع نامے کی زبان</translation>
    </message>
    <message>
        <source>Draft, to be approved by your counsel</source>
        <translation>مسودہ، آپ کے قانونی مشیر کی منظوری کے لیے</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>کس طرح دی گئی</translation>
    </message>
    <message>
        <source>In p&amp;erson</source>
        <translation>روبرو(&amp;E)</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>فون پر(&amp;P)</translation>
    </message>
    <message>
        <source>In wr&amp;iting</source>
        <translation>تحریری طور پر(&amp;I)</translation>
    </message>
    <message>
        <source>For PAN %1</source>
        <translation>PAN %1 کے لیے</translation>
    </message>
    <message>
        <source>The consent could not be recorded, so the case does not go on.</source>
        <translation>رضامندی درج نہیں ہو سکی، اس لیے معاملہ آگے نہیں بڑھے گا۔</translation>
    </message>
    <message>
        <source>Drafted by a machine, to be approved by your counsel</source>
        <translation>مشین کا مسودہ، آپ کے قانونی مشیر کی منظوری باقی</translation>
    </message>
    <message>
        <source>Please read this notice. Go on only if you agree to it.</source>
        <translation>براہ کرم یہ اطلاع نامہ پڑھیں۔ راضی ہوں تبھی آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>میں راضی ہوں(&amp;A)</translation>
    </message>
    <message>
        <source>I do &amp;not agree</source>
        <translation>میں راضی نہیں ہوں(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>The OTP is good for about</source>
        <translation>OTP کی باقی میعاد تقریباً</translation>
    </message>
    <message>
        <source>The OTP runs out soon. Finish now, or have a new one sent with Resend OTP.</source>
        <translation>OTP کی میعاد جلد ختم ہونے والی ہے۔ ابھی مکمل کریں، یا “OTP دوبارہ بھیجیں” سے نیا OTP منگوائیں۔</translation>
    </message>
    <message>
        <source>The OTP has probably expired. Have a new one sent with Resend OTP.</source>
        <translation>OTP کی میعاد غالباً ختم ہو چکی ہے۔ “OTP دوبارہ بھیجیں” سے نیا OTP منگوائیں۔</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Request an OTP</source>
        <translation>OTP کی درخواست</translation>
    </message>
    <message>
        <source>With the taxpayer&apos;s PAN and portal password the income-tax portal sends an OTP to the taxpayer&apos;s phone.</source>
        <translation>ٹیکس دہندہ کا PAN اور پورٹل پاس ورڈ دینے پر انکم ٹیکس پورٹل ٹیکس دہندہ کے فون پر OTP بھیجتا ہے۔</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN دکھائیں</translation>
    </message>
    <message>
        <source>Portal password</source>
        <translation>پورٹل پاس ورڈ</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>پاس ورڈ دکھائیں</translation>
    </message>
    <message>
        <source>Request OTP</source>
        <translation>OTP کی درخواست کریں</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>پھر سے شروع کریں</translation>
    </message>
    <message>
        <source>That is more than the ten characters of a PAN, so it was left out.</source>
        <translation>یہ PAN کے دس حروف سے زیادہ ہے، اس لیے اسے چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>That is longer than any portal password, so it was left out.</source>
        <translation>یہ کسی بھی پورٹل پاس ورڈ سے لمبا ہے، اس لیے اسے چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>Please enter the PAN.</source>
        <translation>براہِ کرم PAN درج کریں۔</translation>
    </message>
    <message>
        <source>The PAN is not complete: it has ten characters.</source>
        <translation>PAN ادھورا ہے: اس میں دس حروف ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>براہِ کرم پورٹل پاس ورڈ درج کریں۔</translation>
    </message>
    <message>
        <source>Ten characters: five letters, four digits, one letter.</source>
        <translation>کل دس: پانچ حرف، چار ہندسے، ایک حرف۔</translation>
    </message>
    <message>
        <source>%1 is no holder letter we know: please check the fourth letter.</source>
        <translation>%1 ہولڈر کا کوئی جانا پہچانا حرف نہیں ہے: براہِ کرم چوتھا حرف جانچ لیں۔</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · kind of holder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock آن ہے۔</translation>
    </message>
    <message>
        <source>Held in locked memory until the OTP is accepted or the case is left.</source>
        <translation>OTP قبول ہونے یا معاملہ چھوڑنے تک محفوظ میموری میں رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Sent once, for this request, and kept nowhere.</source>
        <translation>صرف اس درخواست کے لیے ایک بار بھیجا جاتا ہے، کہیں رکھا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Step 2 of 4</source>
        <translation>4 میں سے مرحلہ 2</translation>
    </message>
    <message>
        <source>With your PAN and your portal password the income-tax portal sends an OTP to your phone.</source>
        <translation>آپ کے PAN اور پورٹل کے پاس ورڈ سے انکم ٹیکس پورٹل آپ کے فون پر OTP بھیجتا ہے۔</translation>
    </message>
</context>
<context>
    <name>CsvDropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>فائل چنیں…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>CSV فائل یہاں چھوڑیں</translation>
    </message>
    <message>
        <source>One line per case: your reference and the PAN. Headings are recognised.</source>
        <translation>ہر معاملے کے لیے ایک سطر: آپ کا حوالہ اور PAN۔ عنوان پہچان لیے جاتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Figure (amounts in ₹)</source>
        <translation>عدد (رقمیں ₹ میں)</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>سال نہیں دیا گیا</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>There is no such file, or it is not a file that can be read.</source>
        <translation>ایسی کوئی فائل نہیں ہے، یا یہ ایسی فائل نہیں جسے پڑھا جا سکے۔</translation>
    </message>
    <message>
        <source>The file can not be read: %1.</source>
        <translation>فائل پڑھی نہیں جا سکتی: %1۔</translation>
    </message>
    <message>
        <source>The file is larger than a work list can be: allowed are %1 MB.</source>
        <translation>فائل کام کی کسی بھی فہرست سے بڑی ہے: %1 MB تک کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Split it into smaller files and open one after the other.</source>
        <translation>فائل میں %1 سے زیادہ سطریں ہیں۔ اسے چھوٹی فائلوں میں بانٹیں اور ایک کے بعد ایک کھولیں۔</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>This is a spreadsheet, not a CSV file. Open it in the spreadsheet program, save it as CSV, and choose that file.</source>
        <translation>یہ اسپریڈ شیٹ ہے، CSV فائل نہیں۔ اسے اسپریڈ شیٹ پروگرام میں کھولیں، CSV کے طور پر محفوظ کریں، اور وہ فائل چنیں۔</translation>
    </message>
    <message>
        <source>This is no text file. Choose a CSV file with a reference and a PAN on each line.</source>
        <translation>یہ ٹیکسٹ فائل نہیں ہے۔ ایسی CSV فائل چنیں جس کی ہر سطر میں ایک حوالہ اور ایک PAN ہو۔</translation>
    </message>
</context>
<context>
    <name>CutOffDialog</name>
    <message>
        <source>may still be logged in</source>
        <translation>شاید اب بھی لاگ اِن ہے</translation>
    </message>
    <message>
        <source>logging out…</source>
        <translation>لاگ آؤٹ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>لاگ آؤٹ ہو گیا</translation>
    </message>
    <message>
        <source>not logged out</source>
        <translation>لاگ آؤٹ نہیں ہوا</translation>
    </message>
    <message>
        <source>left</source>
        <translation>چھوڑ دیا گیا</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN دکھائیں</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>لاگ آؤٹ کریں</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Cases that were cut off — ITR Desk</source>
        <translation>بیچ میں رکے معاملے — ITR Desk</translation>
    </message>
    <message>
        <source>Cases that were cut off</source>
        <translation>بیچ میں رکے معاملے</translation>
    </message>
    <message>
        <source>The desk ended while these cases were open, so they may still be logged in at the portal. The journal holds no whole PAN: enter it to log a case out.</source>
        <translation>ڈیسک اس وقت بند ہو گیا جب یہ معاملے کھلے تھے، اس لیے ہو سکتا ہے یہ پورٹل پر اب بھی لاگ اِن ہوں۔ روزنامچے میں پورا PAN نہیں رہتا: کسی معاملے کو لاگ آؤٹ کرنے کے لیے PAN درج کریں۔</translation>
    </message>
    <message>
        <source>Notes that the logout was not made, and does not offer it again</source>
        <translation>درج کرتا ہے کہ لاگ آؤٹ نہیں کیا گیا، اور اسے دوبارہ نہیں پوچھتا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reference, masked PAN</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2. Last: %3, %4</source>
        <comment>whose case, its state, last event, time</comment>
        <translation>%1 — %2۔ آخری: %3، %4</translation>
    </message>
    <message>
        <source>Of the chosen case. It is compared with the journal before anything is sent.</source>
        <translation>چنے ہوئے معاملے کا۔ کچھ بھیجنے سے پہلے اسے روزنامچے سے ملایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>This is not the PAN of the chosen case. Nothing was sent.</source>
        <translation>یہ چنے ہوئے معاملے کا PAN نہیں ہے۔ کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Noted: the logout was not made.</source>
        <translation>درج کیا گیا: لاگ آؤٹ نہیں کیا گیا۔</translation>
    </message>
</context>
<context>
    <name>DataTree</name>
    <message>
        <source>Previous</source>
        <translation>پچھلا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>قدر دکھائیں…</translation>
    </message>
    <message>
        <source>All fields of the return</source>
        <translation>ریٹرن کے تمام خانے</translation>
    </message>
    <message>
        <source>Find a field or a value</source>
        <translation>کوئی خانہ یا قدر تلاش کریں</translation>
    </message>
    <message>
        <source>Masked values are not searched for what they hide.</source>
        <translation>چھپائی گئی قدروں کے اندر تلاش نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>Shows the masked value of the chosen row for a short while. This is noted in the journal.</source>
        <translation>چنی ہوئی سطر کی چھپائی گئی قدر تھوڑی دیر کے لیے دکھاتا ہے۔ یہ روزنامچے میں درج ہوتا ہے۔</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L2 سے زیادہ میں سے %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2…</source>
        <translation>%L2 میں سے %L1…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2 میں سے %L1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>تلاش جاری ہے…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>نہیں ملا</translation>
    </message>
    <message>
        <source>Show the value of %1?</source>
        <translation>%1 کی قدر دکھائیں؟</translation>
    </message>
    <message numerus="yes">
        <source>The journal notes that you had it shown. It is masked again after %n second(s).</source>
        <translation>
            <numerusform>روزنامچے میں درج ہوتا ہے کہ آپ نے اسے دکھوایا۔ %n سیکنڈ بعد اسے پھر چھپا دیا جاتا ہے۔</numerusform>
            <numerusform>روزنامچے میں درج ہوتا ہے کہ آپ نے اسے دکھوایا۔ %n سیکنڈ بعد اسے پھر چھپا دیا جاتا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as masked</source>
        <translation>چھپی حالت میں کاپی کریں</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Any day</source>
        <translation>کوئی بھی دن</translation>
    </message>
    <message>
        <source>Write a day like %1 or %2.</source>
        <translation>دن %1 یا %2 کی طرح لکھیں۔</translation>
    </message>
</context>
<context>
    <name>DeadKey</name>
    <message>
        <source>Keys that make no character together were left out. Show what you entered and check it, or paste it.</source>
        <translation>جن کلیدوں سے مل کر کوئی حرف نہیں بنتا وہ چھوڑ دی گئیں۔ جو درج کیا ہے اسے دکھا کر جانچ لیں، یا پیسٹ کریں۔</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>The outcomes have been written.</source>
        <translation>نتائج لکھ دیے گئے ہیں۔</translation>
    </message>
    <message>
        <source>The outcomes could not be written.</source>
        <translation>نتائج لکھے نہیں جا سکے۔</translation>
    </message>
    <message>
        <source>Export outcomes</source>
        <translation>نتائج ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The journal can not be written, so nothing can be sent.</source>
        <translation>روزنامچہ لکھا نہیں جا سکتا، اس لیے کچھ بھیجا نہیں جا سکتا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were cut off when the desk ended the last time. Log them out at the portal now?</source>
        <translation>
            <numerusform>پچھلی بار ڈیسک بند ہونے پر %n معاملہ بیچ میں رک گیا۔ کیا اب اسے پورٹل سے لاگ آؤٹ کریں؟</numerusform>
            <numerusform>پچھلی بار ڈیسک بند ہونے پر %n معاملے بیچ میں رک گئے۔ کیا اب انھیں پورٹل سے لاگ آؤٹ کریں؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps still logged in there: %1. Later you find this in the menu, under Case.</source>
        <translation>شاید وہاں اب بھی لاگ اِن ہے: %1۔ بعد میں یہ مینو میں “معاملہ” کے تحت ملے گا۔</translation>
    </message>
    <message>
        <source>Log out…</source>
        <translation>لاگ آؤٹ کریں…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
</context>
<context>
    <name>DeskDisplay</name>
    <message>
        <source>there is no display to open a window on; start it from a desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation>ونڈو کھولنے کے لیے کوئی ڈسپلے نہیں ہے؛ اسے ڈیسک ٹاپ سے شروع کریں، یا DISPLAY یا WAYLAND_DISPLAY سیٹ کریں۔</translation>
    </message>
    <message>
        <source>no window can be opened on %1. Check that this display is running and that you may use it, or start itr-desk from a desktop.</source>
        <translation>%1 پر کوئی ونڈو نہیں کھولی جا سکتی۔ جانچیں کہ یہ ڈسپلے چل رہا ہے اور آپ کو اس کے استعمال کی اجازت ہے، یا itr-desk کو ڈیسک ٹاپ سے شروع کریں۔</translation>
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
        <translation>معاملہ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>نیا معاملہ(&amp;N)</translation>
    </message>
    <message>
        <source>Next case that &amp;needs me</source>
        <translation>اگلا معاملہ جسے میری ضرورت ہے(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>معاملہ تلاش کریں(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ایکسپورٹ کریں(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>رضامندی واپس لیں(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>معاملہ بند کریں(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove ended cases from the list</source>
        <translation>ختم شدہ معاملے فہرست سے ہٹائیں(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>باہر نکلیں(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Work list</source>
        <translation>کام کی فہرست(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>امپورٹ کریں(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export outcomes…</source>
        <translation>نتائج ایکسپورٹ کریں(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>منظر(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>روزنامچہ(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;List of cases</source>
        <translation>معاملوں کی فہرست(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sound when an answer arrives</source>
        <translation>جواب آنے پر آواز(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Desktop notification when an answer arrives</source>
        <translation>جواب آنے پر ڈیسک ٹاپ پر اطلاع(&amp;D)</translation>
    </message>
    <message>
        <source>Cases that were cut &amp;off…</source>
        <translation>بیچ میں رکے معاملے(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>سیٹنگز(&amp;S)…</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>ابھی لاک کریں(&amp;K)</translation>
    </message>
</context>
<context>
    <name>DeskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>سینڈ باکس بند ہو گیا ہے۔</translation>
    </message>
    <message>
        <source>The CA file of the profile holds no certificate that can be read.</source>
        <translation>پروفائل کی CA فائل میں کوئی ایسا سرٹیفکیٹ نہیں ہے جو پڑھا جا سکے۔</translation>
    </message>
    <message>
        <source>Close the window and start itr-desk --sandbox again.</source>
        <translation>ونڈو بند کریں اور itr-desk --sandbox دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, why it has no effect</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not everything in %1 has an effect.</source>
        <translation>%1 میں لکھا سب کچھ لاگو نہیں ہے۔</translation>
    </message>
    <message>
        <source>Ask your administrator for a new one in time; without it nothing can be requested.</source>
        <translation>وقت رہتے اپنے منتظم سے نیا ٹوکن مانگ لیں؛ اس کے بغیر کوئی درخواست نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>Correct service/caFile in the settings, then start ITR Desk again.</source>
        <translation>سیٹنگز میں service/caFile درست کریں، پھر ITR Desk دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Correct the settings, then start ITR Desk again.</source>
        <translation>سیٹنگز درست کریں، پھر ITR Desk دوبارہ شروع کریں۔</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Not connected</source>
        <translation>جڑا ہوا نہیں ہے</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>سینڈ باکس شروع ہو رہا ہے…</translation>
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
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>With personal numbers in full</source>
        <translation>ذاتی نمبر پورے دکھاتے ہوئے</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)</source>
        <translation>رپورٹ (PDF)(&amp;R)</translation>
    </message>
    <message>
        <source>For reading and for the file: the figures of each return and where they were found, the years side by side, the consent, and what the journal says of the case.</source>
        <translation>پڑھنے اور فائل میں رکھنے کے لیے: ہر ریٹرن کے اعداد اور وہ کہاں ملے، سال ساتھ ساتھ، رضامندی، اور اس معاملے کے بارے میں روزنامچے میں کیا لکھا ہے۔</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)</source>
        <translation>اعداد (CSV)(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>For a spreadsheet: a row for each figure, a column for each of %n return(s).</source>
        <translation>
            <numerusform>اسپریڈ شیٹ کے لیے: ہر عدد کی ایک سطر، اور %n ریٹرن کا ایک کالم۔</numerusform>
            <numerusform>اسپریڈ شیٹ کے لیے: ہر عدد کی ایک سطر، اور %n ریٹرنوں میں سے ہر ایک کا ایک کالم۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;turns (JSON)</source>
        <translation>ریٹرن (JSON)(&amp;T)</translation>
    </message>
    <message>
        <source>For other programs: the whole return as the portal supplied it.</source>
        <translation>دوسرے پروگراموں کے لیے: پورا ریٹرن، جیسا پورٹل نے دیا۔</translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation>کون سے ریٹرن</translation>
    </message>
    <message numerus="yes">
        <source>All %n return(s) in one file</source>
        <translation>
            <numerusform>%n ریٹرن ایک ہی فائل میں</numerusform>
            <numerusform>تمام %n ریٹرن ایک ہی فائل میں</numerusform>
        </translation>
    </message>
    <message>
        <source>Return %1, its year was not supplied</source>
        <translation>ریٹرن %1، اس کا سال نہیں دیا گیا</translation>
    </message>
    <message>
        <source>Only the return for %1</source>
        <comment>assessment year</comment>
        <translation>صرف %1 کا ریٹرن</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses will be in the file in full. Only you can read it; keep it that way.</source>
        <translation>فائل میں PAN، Aadhaar، اکاؤنٹ، موبائل نمبر اور ای میل پتے پورے ہوں گے۔ اسے صرف آپ پڑھ سکتے ہیں؛ اسے ایسا ہی رکھیں۔</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked, as your organisation&apos;s policy says. Only you can read the file.</source>
        <translation>آپ کے ادارے کی پالیسی کے مطابق PAN، Aadhaar، اکاؤنٹ، موبائل نمبر اور ای میل پتے چھپائے گئے ہیں۔ فائل صرف آپ پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked. Only you can read the file.</source>
        <translation>PAN، Aadhaar، اکاؤنٹ، موبائل نمبر اور ای میل پتے چھپائے گئے ہیں۔ فائل صرف آپ پڑھ سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>بطور محفوظ کریں(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>رپورٹ پرنٹ کریں(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>فولڈر کھولیں(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Export this case</source>
        <translation>یہ معاملہ ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>فائل لکھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>فائل نہیں لکھی گئی۔</translation>
    </message>
    <message>
        <source>The file was not kept, because the journal could not note it.</source>
        <translation>فائل نہیں رکھی گئی، کیونکہ روزنامچے میں اسے درج نہیں کیا جا سکا۔</translation>
    </message>
    <message>
        <source>The file was written. Only you can read it.</source>
        <translation>فائل لکھ دی گئی۔ اسے صرف آپ پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>رپورٹ پرنٹ ہو رہی ہے…</translation>
    </message>
</context>
<context>
    <name>FieldPainter</name>
    <message>
        <source>shown</source>
        <translation>دکھایا گیا</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>چھپایا گیا</translation>
    </message>
</context>
<context>
    <name>FileTokenStore</name>
    <message>
        <source>The token&apos;s file is replaced or deleted by whoever made it.</source>
        <translation>ٹوکن کی فائل وہی بدلتا یا مٹاتا ہے جس نے اسے بنایا ہے۔</translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The file can not be read; it must exist and be readable by you.</source>
        <translation>فائل پڑھی نہیں جا سکتی؛ وہ موجود ہو اور آپ کو اسے پڑھنے کی اجازت ہو۔</translation>
    </message>
    <message>
        <source>The file is larger than 64 KiB; it must be a small INI file.</source>
        <translation>فائل 64 KiB سے بڑی ہے؛ وہ چھوٹی INI فائل ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; it must be.</source>
        <translation>فائل UTF-8 ٹیکسٹ نہیں ہے؛ اسے UTF-8 میں ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>It stands twice, in lines %1 and %2; allowed is once.</source>
        <translation>یہ دو بار لکھا ہے، سطر %1 اور %2 میں؛ صرف ایک بار کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>The line holds a control character; allowed is plain text.</source>
        <translation>سطر میں ایک کنٹرول حرف ہے؛ صرف سادہ متن دیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The line is neither “[section]” nor “key=value” under a section, nor a comment that starts with #.</source>
        <translation>سطر نہ تو “[section]” ہے، نہ کسی حصے کے نیچے “key=value”، اور نہ # سے شروع ہونے والا تبصرہ۔</translation>
    </message>
</context>
<context>
    <name>ItrDataPage</name>
    <message>
        <source>For PAN %1.</source>
        <translation>PAN %1 کے لیے۔</translation>
    </message>
    <message>
        <source>Latest return</source>
        <translation>تازہ ترین ریٹرن</translation>
    </message>
    <message>
        <source>Step 4 of 4</source>
        <translation>4 میں سے مرحلہ 4</translation>
    </message>
    <message>
        <source>The ITR data</source>
        <translation>ITR کا ڈیٹا</translation>
    </message>
    <message>
        <source>Views of the data</source>
        <translation>ڈیٹا کے منظر</translation>
    </message>
    <message>
        <source>Fetch another year</source>
        <translation>دوسرا سال منگوائیں</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>تشخیصی سال</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>موازنہ</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>تمام خانے</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ایکسپورٹ کریں…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>پرنٹ کریں…</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>معاملہ بند کریں</translation>
    </message>
    <message>
        <source>The value is not shown, because the journal could not note it.</source>
        <translation>قدر نہیں دکھائی گئی، کیونکہ روزنامچے میں اسے درج نہیں کیا جا سکا۔</translation>
    </message>
</context>
<context>
    <name>ItrSummary</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation>تشخیصی سال</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>کس دفعہ کے تحت داخل</translation>
    </message>
    <message>
        <source>Filing date</source>
        <translation>داخل کرنے کی تاریخ</translation>
    </message>
    <message>
        <source>Acknowledgement number</source>
        <translation>رسید نمبر</translation>
    </message>
    <message>
        <source>Gross total income</source>
        <translation>مجموعی کل آمدنی</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>کل آمدنی</translation>
    </message>
    <message>
        <source>Net tax liability</source>
        <translation>خالص ٹیکس واجب</translation>
    </message>
    <message>
        <source>Taxes paid</source>
        <translation>ادا کردہ ٹیکس</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>واجب الادا ریفنڈ</translation>
    </message>
</context>
<context>
    <name>ItrTreeModel</name>
    <message>
        <source>%1, masked</source>
        <translation>%1، چھپایا گیا</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n خانہ</numerusform>
            <numerusform>%n خانے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n مد</numerusform>
            <numerusform>%n مدیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>خانہ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>قدر</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>The journal FILE; without it, your own.</source>
        <translation>روزنامچے کی فائل FILE؛ نہ دینے پر آپ کا اپنا روزنامچہ۔</translation>
    </message>
    <message>
        <source>Of export: csv (for spreadsheets, the default) or jsonl (JSON Lines).</source>
        <translation>export کے لیے: csv (اسپریڈ شیٹ کے لیے، ڈیفالٹ) یا jsonl (JSON Lines)۔</translation>
    </message>
    <message>
        <source>Of export: write FILE, readable by you alone; without it, to the terminal.</source>
        <translation>export کے لیے: FILE میں لکھیں، جسے صرف آپ پڑھ سکیں؛ نہ دینے پر ٹرمینل پر۔</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>یہ مدد دکھائیں۔</translation>
    </message>
    <message>
        <source>Say one of verify, export and stats.</source>
        <translation>verify، export اور stats میں سے کوئی ایک لکھیں۔</translation>
    </message>
    <message>
        <source>--format and --output belong to export.</source>
        <translation>--format اور --output صرف export کے ساتھ دیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>--%1 needs the path of a file.</source>
        <translation>--%1 کے ساتھ فائل کا پاتھ دینا ضروری ہے۔</translation>
    </message>
    <message>
        <source>--format is csv or jsonl.</source>
        <translation>--format کی قدر csv یا jsonl ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Verifies, exports or counts the journal.
Exit status: 0 done, and of verify: the journal is whole; 1 the journal is broken; 2 it could not be done.</source>
        <translation>روزنامچے کی تصدیق کرتا ہے، اسے ایکسپورٹ کرتا ہے یا گنتی بتاتا ہے۔
اخراجی کیفیت: 0 کام ہو گیا، اور verify میں: روزنامچہ سالم ہے؛ 1 روزنامچہ ٹوٹا ہوا ہے؛ 2 کام نہیں ہو سکا۔</translation>
    </message>
    <message>
        <source>Prove that nothing was changed, added or taken away.</source>
        <translation>ثابت کریں کہ کچھ بھی بدلا، جوڑا یا ہٹایا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Write out all entries.</source>
        <translation>تمام اندراجات لکھ کر دیں۔</translation>
    </message>
    <message>
        <source>Show what it holds, in figures.</source>
        <translation>اس میں کیا کیا ہے، اعداد میں دکھائیں۔</translation>
    </message>
    <message>
        <source>Usage: itr-desk journal verify|export|stats [options]</source>
        <translation>استعمال: itr-desk journal verify|export|stats [آپشن]</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s) verified.</source>
        <translation>
            <numerusform>روزنامچہ سالم ہے: %n اندراج کی تصدیق ہوئی۔</numerusform>
            <numerusform>روزنامچہ سالم ہے: %n اندراجات کی تصدیق ہوئی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Its key is not beside it, so its two ends were not proven.</source>
        <translation>اس کی کلید اس کے ساتھ نہیں ہے، اس لیے اس کے دونوں سرے ثابت نہیں ہوئے۔</translation>
    </message>
    <message>
        <source>The journal is BROKEN. %1</source>
        <translation>روزنامچہ ٹوٹا ہوا ہے۔ %1</translation>
    </message>
    <message>
        <source>Entries verified before that: %1.</source>
        <translation>اس سے پہلے تصدیق شدہ اندراجات: %1۔</translation>
    </message>
    <message>
        <source>File: %1 (%2 bytes)</source>
        <translation>فائل: %1 (%2 بائٹ)</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>اندراجات: %1</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>معاملے: %1</translation>
    </message>
    <message>
        <source>Oldest: %1, %2</source>
        <translation>سب سے پرانا: %1، %2</translation>
    </message>
    <message>
        <source>Newest: %1, %2</source>
        <translation>سب سے نیا: %1، %2</translation>
    </message>
    <message>
        <source>Pruned: up to entry %1</source>
        <translation>چھانٹا گیا: اندراج %1 تک</translation>
    </message>
    <message>
        <source>“itr-desk journal --help” says more.</source>
        <translation>مزید “itr-desk journal --help” سے معلوم ہوگا۔</translation>
    </message>
</context>
<context>
    <name>JournalDetails</name>
    <message>
        <source>Chosen entry</source>
        <translation>چنا ہوا اندراج</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation>پورا اندراج پڑھنے کے لیے اسے چنیں۔</translation>
    </message>
</context>
<context>
    <name>JournalError</name>
    <message>
        <source>The journal %1 can not be opened. Check that you may read and write it and its folder.</source>
        <translation>روزنامچہ %1 کھولا نہیں جا سکتا۔ جانچیں کہ آپ کو اسے اور اس کے فولڈر کو پڑھنے اور لکھنے کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>Others than you can read or change %1. Take their rights away (chmod go= on the folder and its files), and make sure that it belongs to you.</source>
        <translation>آپ کے علاوہ دوسرے لوگ بھی %1 کو پڑھ یا بدل سکتے ہیں۔ ان کے اختیارات ہٹا دیں (فولڈر اور اس کی فائلوں پر chmod go=)، اور یقین کر لیں کہ وہ آپ ہی کا ہو۔</translation>
    </message>
    <message>
        <source>The key of the journal is missing or belongs to another journal: %1. Bring the key back from a backup, or move the journal away to begin a new one.</source>
        <translation>روزنامچے کی کلید نہیں ملی یا وہ کسی دوسرے روزنامچے کی ہے: %1۔ کلید کو بیک اپ سے واپس لائیں، یا نیا روزنامچہ شروع کرنے کے لیے اسے کہیں اور لے جائیں۔</translation>
    </message>
    <message>
        <source>The journal %1 was written by a later version of ITR Desk. Use that version.</source>
        <translation>روزنامچہ %1 کو ITR Desk کے کسی بعد کے ورژن نے لکھا ہے۔ وہی ورژن استعمال کریں۔</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Keep it as it is for your auditor, and move it away to begin a new one; “itr-desk journal verify” says what is wrong with it.</source>
        <translation>روزنامچہ %1 خراب ہو گیا ہے۔ اپنے آڈیٹر کے لیے اسے جوں کا توں رکھیں، اور نیا شروع کرنے کے لیے اسے کہیں اور لے جائیں؛ اس میں کیا خرابی ہے، یہ “itr-desk journal verify” بتاتا ہے۔</translation>
    </message>
    <message>
        <source>The disk is full, so the journal %1 can not be written. Make room on it.</source>
        <translation>ڈسک بھر گئی ہے، اس لیے روزنامچہ %1 لکھا نہیں جا سکتا۔ ڈسک پر جگہ بنائیں۔</translation>
    </message>
    <message>
        <source>The journal %1 can not be written. Check its disk.</source>
        <translation>روزنامچہ %1 لکھا نہیں جا سکتا۔ اس کی ڈسک جانچیں۔</translation>
    </message>
</context>
<context>
    <name>JournalExportButton</name>
    <message>
        <source>Export…</source>
        <translation>ایکسپورٹ کریں…</translation>
    </message>
    <message>
        <source>What the filter shows, as CSV…</source>
        <translation>جو فلٹر میں دکھائی دے رہا ہے، CSV میں…</translation>
    </message>
    <message>
        <source>What the filter shows, as JSON Lines…</source>
        <translation>جو فلٹر میں دکھائی دے رہا ہے، JSON Lines میں…</translation>
    </message>
    <message>
        <source>The whole journal, as CSV…</source>
        <translation>پورا روزنامچہ، CSV میں…</translation>
    </message>
    <message>
        <source>The whole journal, as JSON Lines…</source>
        <translation>پورا روزنامچہ، JSON Lines میں…</translation>
    </message>
    <message>
        <source>Exporting… %1 %</source>
        <translation>ایکسپورٹ ہو رہا ہے… %1 %</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>روزنامچہ ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 فائلیں (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln اندراج</numerusform>
            <numerusform>%Ln اندراجات</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <comment>12 entries; file</comment>
        <translation>%2 میں ایکسپورٹ ہوا: %1۔</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>فائل صرف آپ پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation>ڈسک بھر گئی ہے۔ جگہ بنائیں، یا کوئی دوسری جگہ چنیں۔</translation>
    </message>
    <message>
        <source>%1 can not be written. Choose another place.</source>
        <translation>%1 لکھا نہیں جا سکتا۔ کوئی دوسری جگہ چنیں۔</translation>
    </message>
    <message>
        <source>The journal was not exported.</source>
        <translation>روزنامچہ ایکسپورٹ نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>JournalFilterBar</name>
    <message>
        <source>Clear filter</source>
        <translation>فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>کوئی بھی واقعہ</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>اس دن سے</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>اس دن تک</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>واقعہ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>آپریٹر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Any other words</source>
        <translation>کوئی بھی دوسرے الفاظ</translation>
    </message>
    <message>
        <source>The last day comes before the first, so no entry can be found.</source>
        <translation>آخری دن پہلے دن سے پہلے کا ہے، اس لیے کوئی اندراج نہیں مل سکتا۔</translation>
    </message>
    <message>
        <source>Entries are found by the whole PAN, all ten characters of it.</source>
        <translation>اندراجات پورے PAN سے، یعنی اس کے تمام دس حروف سے، تلاش کیے جاتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Entry %L1 is missing</source>
        <translation>اندراج %L1 غائب ہے</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>واقعہ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>معاملہ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>آپریٹر</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>ورک اسٹیشن</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیلات</translation>
    </message>
</context>
<context>
    <name>JournalVerifier</name>
    <message>
        <source>The file does not say which version of ITR Desk wrote it.</source>
        <translation>فائل یہ نہیں بتاتی کہ اسے ITR Desk کے کس ورژن نے لکھا۔</translation>
    </message>
    <message>
        <source>The tables of the file are not a journal&apos;s.</source>
        <translation>فائل کے جدول کسی روزنامچے کے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>The file does not say rightly which versions of ITR Desk may open it.</source>
        <translation>فائل یہ صحیح نہیں بتاتی کہ ITR Desk کے کون سے ورژن اسے کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The file holds something that is not the journal&apos;s.</source>
        <translation>فائل میں کچھ ایسا ہے جو روزنامچے کا نہیں ہے۔</translation>
    </message>
    <message>
        <source>The ends of the journal are not signed off.</source>
        <translation>روزنامچے کے سروں پر دستخط نہیں ہیں۔</translation>
    </message>
    <message>
        <source>The signature at the old end is not of this journal&apos;s key.</source>
        <translation>پرانے سرے کا دستخط اس روزنامچے کی کلید کا نہیں ہے۔</translation>
    </message>
    <message>
        <source>The signature of the newest entry is not of this journal&apos;s key.</source>
        <translation>سب سے نئے اندراج کا دستخط اس روزنامچے کی کلید کا نہیں ہے۔</translation>
    </message>
    <message>
        <source>Entry %1 can not be read: the file is damaged.</source>
        <translation>اندراج %1 پڑھا نہیں جا سکتا: فائل خراب ہے۔</translation>
    </message>
    <message>
        <source>Entry %1 holds what no journal writes.</source>
        <translation>اندراج %1 میں ایسا کچھ ہے جو کوئی روزنامچہ نہیں لکھتا۔</translation>
    </message>
    <message>
        <source>Entry %1 is missing; entry %2 is there in its place.</source>
        <translation>اندراج %1 غائب ہے؛ اس کی جگہ اندراج %2 ہے۔</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>اندراج %1 لکھے جانے کے بعد بدلا گیا ہے۔</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the entry before it.</source>
        <translation>اندراج %1 اپنے سے پہلے کے اندراج سے میل نہیں کھاتا۔</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the journal goes on to entry %2.</source>
        <translation>اندراج %1 غائب ہے: روزنامچہ اندراج %2 تک جاتا ہے۔</translation>
    </message>
    <message>
        <source>Entry %1 was added past the end of the journal.</source>
        <translation>اندراج %1 روزنامچے کے آخر کے بعد جوڑا گیا ہے۔</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed off.</source>
        <translation>اندراج %1 وہ نہیں ہے جس پر دستخط کیا گیا تھا۔</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>فائل خراب ہے: %1</translation>
    </message>
</context>
<context>
    <name>JournalVerifyButton</name>
    <message>
        <source>Verify</source>
        <translation>تصدیق کریں</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>تصدیق ہو رہی ہے… %1 %</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>تصدیق روکیں</translation>
    </message>
    <message>
        <source>Verifying was stopped; nothing is proven.</source>
        <translation>تصدیق روک دی گئی؛ کچھ بھی ثابت نہیں ہوا۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln اندراج</numerusform>
            <numerusform>%Ln اندراجات</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is whole: %1, each as it was written.</source>
        <comment>12 entries</comment>
        <translation>روزنامچہ سالم ہے: %1، ہر ایک ویسا ہی جیسا لکھا گیا تھا۔</translation>
    </message>
    <message>
        <source>Its key was not found, so its beginning and end are not proven.</source>
        <translation>اس کی کلید نہیں ملی، اس لیے اس کا آغاز اور انجام ثابت نہیں ہیں۔</translation>
    </message>
    <message>
        <source>The journal is broken: entry %L1 is the first that is not as it was written.</source>
        <translation>روزنامچہ ٹوٹا ہوا ہے: اندراج %L1 پہلا ہے جو ویسا نہیں ہے جیسا لکھا گیا تھا۔</translation>
    </message>
    <message>
        <source>The journal is broken.</source>
        <translation>روزنامچہ ٹوٹا ہوا ہے۔</translation>
    </message>
    <message>
        <source>Before it, %1 are whole.</source>
        <comment>12 entries</comment>
        <translation>اس سے پہلے سالم: %1۔</translation>
    </message>
    <message>
        <source>Keep the file as it is and tell your administrator.</source>
        <translation>فائل کو جوں کا توں رہنے دیں اور اپنے منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>روزنامچے کی تصدیق نہیں ہو سکی۔</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Journal — ITR Desk</source>
        <translation>روزنامچہ — ITR Desk</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>روزنامچے کے اندراجات</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تازہ کریں</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln اندراج</numerusform>
            <numerusform>%Ln اندراجات</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking… %1 found, %2 % of the journal seen</source>
        <comment>12 entries</comment>
        <translation>تلاش جاری… %1 ملے، روزنامچے کا %2 % دیکھا گیا</translation>
    </message>
    <message>
        <source>%1 found among %2</source>
        <comment>12 entries, 500 entries</comment>
        <translation>%1 ملے، کل %2</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>دکھانے کے لیے کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Looking for entries…</source>
        <translation>اندراجات تلاش کیے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>The journal has no entries yet.</source>
        <translation>روزنامچے میں ابھی کوئی اندراج نہیں ہے۔</translation>
    </message>
    <message>
        <source>No entry passes this filter.</source>
        <translation>اس فلٹر سے کوئی اندراج میل نہیں کھاتا۔</translation>
    </message>
    <message>
        <source>The journal can not be read.</source>
        <translation>روزنامچہ پڑھا نہیں جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Program started</source>
        <translation>پروگرام شروع ہوا</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>پروگرام بند ہوا</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>معاملہ کھولا گیا</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>رضامندی دی گئی</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>رضامندی واپس لی گئی</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>درخواست بھیجی گئی</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>درخواست کا جواب ملا</translation>
    </message>
    <message>
        <source>Request failed</source>
        <translation>درخواست ناکام ہوئی</translation>
    </message>
    <message>
        <source>OTP confirmed by the operator</source>
        <translation>آپریٹر نے OTP کی تصدیق کی</translation>
    </message>
    <message>
        <source>Logout not made</source>
        <translation>لاگ آؤٹ نہیں کیا گیا</translation>
    </message>
    <message>
        <source>Step refused</source>
        <translation>قدم نامنظور ہوا</translation>
    </message>
    <message>
        <source>Masked value shown</source>
        <translation>چھپائی گئی قدر دکھائی گئی</translation>
    </message>
    <message>
        <source>Case exported</source>
        <translation>معاملہ ایکسپورٹ کیا گیا</translation>
    </message>
    <message>
        <source>Case printed</source>
        <translation>معاملہ پرنٹ کیا گیا</translation>
    </message>
    <message>
        <source>Work list imported</source>
        <translation>کام کی فہرست امپورٹ کی گئی</translation>
    </message>
    <message>
        <source>Outcomes exported</source>
        <translation>نتائج ایکسپورٹ کیے گئے</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>روزنامچہ ایکسپورٹ کیا گیا</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>پرانے اندراجات ہٹائے گئے</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>معاملہ بند کیا گیا</translation>
    </message>
    <message>
        <source>Case found cut off</source>
        <translation>معاملہ بیچ میں رکا ہوا ملا</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>اندراج پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time of day (offset)</comment>
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>کوشش %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the service&apos;s words</comment>
        <translation>⁨“%1”⁩</translation>
    </message>
    <message>
        <source>notice %1 (%2)</source>
        <comment>version, language</comment>
        <translation>اطلاع نامہ %1 (%2)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>واقعہ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>معاملہ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>آپریٹر</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>ورک اسٹیشن</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>پروگرام کا ورژن</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>کال</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>کوشش</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP کیفیت</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>جواب ملنے میں لگا وقت</translation>
    </message>
    <message>
        <source>OTP status</source>
        <translation>OTP کی کیفیت</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>رضامندی کس طرح دی گئی</translation>
    </message>
    <message>
        <source>Consent reference</source>
        <translation>رضامندی کا حوالہ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Notice version</source>
        <translation>اطلاع نامے کا ورژن</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>اطلاع نامے کی زبان</translation>
    </message>
    <message>
        <source>Program run</source>
        <translation>پروگرام کا دور</translation>
    </message>
    <message>
        <source>Stored event name</source>
        <translation>محفوظ واقعے کا نام</translation>
    </message>
    <message>
        <source>PAN hash</source>
        <translation>PAN کا ہیش</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>پچھلے اندراج کا ہیش</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>اس اندراج کا ہیش</translation>
    </message>
    <message>
        <source>%1 was written by a later version of ITR Desk. Open it with that version.</source>
        <translation>%1 کو ITR Desk کے کسی بعد کے ورژن نے لکھا ہے۔ اسے اسی ورژن سے کھولیں۔</translation>
    </message>
    <message>
        <source>%1 is damaged, or is not a journal. Keep the file as it is and tell your administrator.</source>
        <translation>%1 خراب ہے، یا روزنامچہ نہیں ہے۔ فائل کو جوں کا توں رہنے دیں اور اپنے منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>Entries can be found by PAN only with the journal&apos;s key, and %1 is missing or not a key. Bring it back from a backup, or clear the PAN.</source>
        <translation>PAN سے اندراجات صرف روزنامچے کی کلید کے ساتھ مل سکتے ہیں، اور %1 یا تو غائب ہے یا کلید نہیں ہے۔ اسے بیک اپ سے واپس لائیں، یا PAN ہٹا دیں۔</translation>
    </message>
    <message>
        <source>%1 can not be read. See whether it is there and whether you may read it, then refresh.</source>
        <translation>%1 پڑھی نہیں جا سکتی۔ دیکھیں کہ وہ موجود ہے یا نہیں اور آپ کو اسے پڑھنے کی اجازت ہے یا نہیں، پھر تازہ کریں۔</translation>
    </message>
    <message>
        <source>Bearer token replaced</source>
        <translation>Bearer ٹوکن بدلا گیا</translation>
    </message>
    <message>
        <source>Bearer token deleted</source>
        <translation>Bearer ٹوکن مٹایا گیا</translation>
    </message>
</context>
<context>
    <name>KioskCommand</name>
    <message>
        <source>Usage: itr-desk kiosk set-pin [--profile FILE]

set-pin  stores the PIN by which staff leave the kiosk: typed twice (nothing is shown), or two lines of a pipe

Run it as the user that the kiosk runs as. Only a hash of the PIN is stored, in the file that kiosk/pinFile names.
At the kiosk, Ctrl+Alt+Shift+F12 asks for it.</source>
        <translation>استعمال: itr-desk kiosk set-pin [--profile FILE]

set-pin  وہ PIN محفوظ کرتا ہے جس سے عملہ کیوسک سے باہر نکلتا ہے: دو بار ٹائپ کریں (کچھ دکھائی نہیں دیتا)، یا پائپ کی دو سطریں

اسے اسی صارف کے طور پر چلائیں جس کے طور پر کیوسک چلتا ہے۔ PIN کا صرف ہیش اس فائل میں رکھا جاتا ہے جس کا نام kiosk/pinFile دیتا ہے۔
کیوسک پر Ctrl+Alt+Shift+F12 اسے پوچھتا ہے۔</translation>
    </message>
    <message>
        <source>New PIN (it is not shown): </source>
        <translation>نیا PIN (یہ دکھائی نہیں دیتا): </translation>
    </message>
    <message>
        <source>No PIN was entered; nothing has changed.</source>
        <translation>کوئی PIN درج نہیں کیا گیا؛ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 characters; nothing has changed.</source>
        <translation>PIN میں %1 سے %2 حروف ہوتے ہیں؛ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>ایک بار اور: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing has changed.</source>
        <translation>دونوں ایک جیسے نہیں ہیں؛ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>The PIN is set; its hash is in %1.</source>
        <translation>PIN مقرر ہو گیا؛ اس کا ہیش %1 میں ہے۔</translation>
    </message>
</context>
<context>
    <name>KioskOutcomePage</name>
    <message>
        <source>Step 4 of 4</source>
        <translation>4 میں سے مرحلہ 4</translation>
    </message>
    <message>
        <source>Your return is here</source>
        <translation>آپ کا ریٹرن یہ ہے</translation>
    </message>
    <message>
        <source>Your return has been fetched</source>
        <translation>آپ کا ریٹرن منگوا لیا گیا ہے</translation>
    </message>
    <message>
        <source>You did not agree</source>
        <translation>آپ راضی نہیں ہوئے</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>وقت ختم ہو گیا</translation>
    </message>
    <message>
        <source>Your return could not be fetched</source>
        <translation>آپ کا ریٹرن نہیں منگوایا جا سکا</translation>
    </message>
    <message>
        <source>Take care who can read it. Press Finish when you are done.</source>
        <translation>دھیان رکھیں کہ اسے کون پڑھ سکتا ہے۔ کام پورا ہونے پر “ختم کریں” دبائیں۔</translation>
    </message>
    <message>
        <source>Nothing of it is shown or kept at this kiosk. Press Finish, then turn to the staff.</source>
        <translation>اس کیوسک پر اس میں سے کچھ دکھایا یا رکھا نہیں جاتا۔ “ختم کریں” دبائیں، پھر عملے سے بات کریں۔</translation>
    </message>
    <message>
        <source>Nothing is fetched, and what you entered has been deleted.</source>
        <translation>کچھ نہیں منگوایا جاتا، اور جو آپ نے درج کیا تھا وہ مٹا دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>Nobody went on for too long, so what you entered has been deleted. Press Start over to try again.</source>
        <translation>بہت دیر تک کوئی آگے نہیں بڑھا، اس لیے جو آپ نے درج کیا تھا وہ مٹا دیا گیا ہے۔ دوبارہ کوشش کے لیے “پھر سے شروع کریں” دبائیں۔</translation>
    </message>
    <message>
        <source>What you entered has been deleted. Press Start over to try again, or ask the staff.</source>
        <translation>جو آپ نے درج کیا تھا وہ مٹا دیا گیا ہے۔ دوبارہ کوشش کے لیے “پھر سے شروع کریں” دبائیں، یا عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>You are being logged out of the portal…</source>
        <translation>آپ کو پورٹل سے لاگ آؤٹ کیا جا رہا ہے…</translation>
    </message>
    <message>
        <source>You could not be logged out of the portal. To be sure, log in there yourself later, and log out.</source>
        <translation>آپ کو پورٹل سے لاگ آؤٹ نہیں کیا جا سکا۔ اطمینان کے لیے بعد میں خود وہاں لاگ ان کریں اور لاگ آؤٹ کریں۔</translation>
    </message>
    <message>
        <source>Your return has been handed over to the organisation that runs this kiosk.</source>
        <translation>آپ کا ریٹرن اس کیوسک کو چلانے والے ادارے کے حوالے کر دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>Your return could not be handed over, and nothing of it is kept here. Please tell the staff.</source>
        <translation>آپ کا ریٹرن حوالے نہیں کیا جا سکا، اور یہاں اس کا کچھ نہیں رکھا گیا۔ براہ کرم عملے کو بتائیں۔</translation>
    </message>
</context>
<context>
    <name>KioskRules</name>
    <message>
        <source>Allowed at the kiosk is relay: members of the public have no AccessToken to enter.</source>
        <translation>کیوسک پر صرف relay کی اجازت ہے: عام لوگوں کے پاس درج کرنے کے لیے کوئی AccessToken نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Allowed at the kiosk is relay: the organisation&apos;s relay adds the Bearer token, and the kiosk shows it a certificate of its own (service/clientCertificate). To keep the token on the kiosk all the same, the organisation&apos;s policy must set kiosk/allowBearer=true.</source>
        <translation>کیوسک پر صرف relay کی اجازت ہے: ادارے کا ریلے Bearer ٹوکن شامل کرتا ہے، اور کیوسک اسے اپنا سرٹیفکیٹ دکھاتا ہے (service/clientCertificate)۔ پھر بھی ٹوکن کیوسک پر رکھنا ہو تو ادارے کی پالیسی میں kiosk/allowBearer=true ہونا چاہیے۔</translation>
    </message>
</context>
<context>
    <name>KioskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>سینڈ باکس بند ہو گیا ہے۔</translation>
    </message>
    <message>
        <source>The key is missing; a kiosk needs the address of the relay that it works with.</source>
        <translation>یہ کلید موجود نہیں؛ کیوسک کو اس ریلے کا پتہ چاہیے جس کے ساتھ وہ کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>The CA file of the settings holds no certificate that can be read.</source>
        <translation>سیٹنگز کی CA فائل میں کوئی ایسا سرٹیفکیٹ نہیں جو پڑھا جا سکے۔</translation>
    </message>
    <message>
        <source>The key of the kiosk&apos;s certificate has a passphrase, which nobody enters here; it needs one without.</source>
        <translation>کیوسک کے سرٹیفکیٹ کی کلید پر پاس فریز ہے، جو یہاں کوئی درج نہیں کرتا؛ بغیر پاس فریز کی کلید چاہیے۔</translation>
    </message>
    <message>
        <source>Out of service: %1</source>
        <translation>سروس دستیاب نہیں: %1</translation>
    </message>
</context>
<context>
    <name>KioskVisit</name>
    <message>
        <source>Your income-tax return</source>
        <translation>آپ کا انکم ٹیکس ریٹرن</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>پھر سے شروع کریں</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ختم کریں</translation>
    </message>
    <message>
        <source>Deletes what was entered, and begins again with the first step.</source>
        <translation>جو درج کیا گیا وہ مٹا کر پہلے مرحلے سے پھر شروع کرتا ہے۔</translation>
    </message>
    <message>
        <source>Deletes what was entered, and leaves the kiosk to the next person.</source>
        <translation>جو درج کیا گیا وہ مٹا کر کیوسک اگلے شخص کے لیے چھوڑ دیتا ہے۔</translation>
    </message>
</context>
<context>
    <name>KioskWelcomePage</name>
    <message>
        <source>Fetch your income-tax return</source>
        <translation>اپنا انکم ٹیکس ریٹرن منگوائیں</translation>
    </message>
    <message>
        <source>You need your PAN, the password of your account at the income-tax portal, and the phone that the portal sends an OTP to. Nothing that you enter stays at this kiosk.</source>
        <translation>آپ کو اپنا PAN، انکم ٹیکس پورٹل پر اپنے اکاؤنٹ کا پاس ورڈ، اور وہ فون چاہیے جس پر پورٹل OTP بھیجتا ہے۔ جو آپ درج کرتے ہیں اس میں سے کچھ اس کیوسک پر نہیں رہتا۔</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>This language is spoken now.</source>
        <translation>ابھی یہی زبان استعمال میں ہے۔</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>The kiosk is starting…</source>
        <translation>کیوسک شروع ہو رہا ہے…</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The desk is locked</source>
        <translation>ڈیسک لاک ہے</translation>
    </message>
    <message>
        <source>What was typed and not yet sent has been wiped; passwords and OTPs are to be entered again. Every case is where it was, and calls that were under way go on.</source>
        <translation>جو ٹائپ کیا گیا تھا اور ابھی بھیجا نہیں گیا تھا وہ مٹا دیا گیا ہے؛ پاس ورڈ اور OTP پھر سے درج کرنے ہوں گے۔ ہر معاملہ جہاں تھا وہیں ہے، اور جو کالیں چل رہی تھیں وہ جاری ہیں۔</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The organisation&apos;s logo</source>
        <translation>ادارے کا لوگو</translation>
    </message>
</context>
<context>
    <name>OtpEdit</name>
    <message>
        <source>Enter the OTP that the taxpayer received.</source>
        <translation>ٹیکس دہندہ کو ملا ہوا OTP درج کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too short.</source>
        <translation>
            <numerusform>OTP میں %n ہندسے ہوتے ہیں؛ یہ اس سے چھوٹا ہے۔</numerusform>
            <numerusform>OTP میں %n ہندسے ہوتے ہیں؛ یہ اس سے چھوٹا ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too long.</source>
        <translation>
            <numerusform>OTP میں %n ہندسے ہوتے ہیں؛ یہ اس سے لمبا ہے۔</numerusform>
            <numerusform>OTP میں %n ہندسے ہوتے ہیں؛ یہ اس سے لمبا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>An OTP has digits only; this one has other characters.</source>
        <translation>OTP میں صرف ہندسے ہوتے ہیں؛ اس میں دوسرے حروف بھی ہیں۔</translation>
    </message>
</context>
<context>
    <name>OtpKeypad</name>
    <message>
        <source>Number keys</source>
        <translation>ہندسوں کی کلیدیں</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>آخری ہندسہ مٹائیں</translation>
    </message>
</context>
<context>
    <name>OtpPage</name>
    <message>
        <source>Enter the OTP</source>
        <translation>OTP درج کریں</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>OTP</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Resend OTP</source>
        <translation>OTP دوبارہ بھیجیں</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>پھر سے شروع کریں</translation>
    </message>
    <message>
        <source>Six digits; spaces and dashes are left out.</source>
        <translation>چھ ہندسے؛ خالی جگہ اور ڈیش چھوڑ دیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Start again and wipe this case?</source>
        <translation>پھر سے شروع کریں اور یہ معاملہ مٹا دیں؟</translation>
    </message>
    <message>
        <source>The OTP that was sent then stays unused.</source>
        <translation>جو OTP بھیجا گیا وہ تب بغیر استعمال کے رہ جائے گا۔</translation>
    </message>
    <message>
        <source>Resend OTP in %1 s</source>
        <translation>OTP دوبارہ %1 سیکنڈ میں</translation>
    </message>
    <message>
        <source>For PAN %1. Ask the taxpayer for the OTP: the portal sends it to the mobile phone linked with Aadhaar, or to the one registered on the portal.</source>
        <translation>PAN %1 کے لیے۔ ٹیکس دہندہ سے OTP پوچھیں: پورٹل اسے Aadhaar سے جڑے موبائل پر، یا پورٹل پر رجسٹرڈ موبائل پر بھیجتا ہے۔</translation>
    </message>
    <message>
        <source>The taxpayer says that an OTP has come.</source>
        <translation>ٹیکس دہندہ کا کہنا ہے کہ OTP آ گیا ہے۔</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>سروس کا جواب: ⁨“%1”⁩</translation>
    </message>
    <message>
        <source>The time of this OTP is over. Have a new one sent with Resend OTP, or continue once more to try it all the same.</source>
        <translation>اس OTP کا وقت ختم ہو گیا ہے۔ “OTP دوبارہ بھیجیں” سے نیا OTP منگوائیں، یا اسے پھر بھی آزمانے کے لیے ایک بار اور آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>Step 3 of 4</source>
        <translation>4 میں سے مرحلہ 3</translation>
    </message>
    <message>
        <source>For PAN %1. The portal sends the OTP to your mobile phone: the one linked with Aadhaar, or the one registered on the portal.</source>
        <translation>PAN %1 کے لیے۔ پورٹل OTP آپ کے موبائل فون پر بھیجتا ہے: جو Aadhaar سے جڑا ہے، یا جو پورٹل پر رجسٹرڈ ہے۔</translation>
    </message>
</context>
<context>
    <name>OtpStatus</name>
    <message>
        <source>The portal has sent an OTP.</source>
        <translation>پورٹل نے OTP بھیج دیا ہے۔</translation>
    </message>
    <message>
        <source>The service answered in words that this desk does not know.</source>
        <translation>سروس نے ایسے الفاظ میں جواب دیا جنھیں یہ ڈیسک نہیں پہچانتا۔</translation>
    </message>
    <message>
        <source>No new OTP was sent: the last request was too short a time ago.</source>
        <translation>نیا OTP نہیں بھیجا گیا: پچھلی درخواست ابھی کچھ ہی دیر پہلے ہوئی تھی۔</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal sends no more OTPs for this PAN for now.</source>
        <translation>OTP نہیں بھیجا گیا: پورٹل فی الحال اس PAN کے لیے مزید OTP نہیں بھیجے گا۔</translation>
    </message>
    <message>
        <source>No OTP was sent: this PAN is not linked with an Aadhaar number.</source>
        <translation>OTP نہیں بھیجا گیا: یہ PAN کسی Aadhaar نمبر سے جڑا نہیں ہے۔</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal refused PAN or password.</source>
        <translation>OTP نہیں بھیجا گیا: پورٹل نے PAN یا پاس ورڈ نامنظور کر دیا۔</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal has locked this account.</source>
        <translation>OTP نہیں بھیجا گیا: پورٹل نے یہ اکاؤنٹ لاک کر دیا ہے۔</translation>
    </message>
    <message>
        <source>No OTP was sent.</source>
        <translation>OTP نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>An OTP sent before may still be good. Wait a minute before you request another.</source>
        <translation>پہلے بھیجا گیا OTP شاید اب بھی کارآمد ہو۔ دوسرا مانگنے سے پہلے ایک منٹ رکیں۔</translation>
    </message>
    <message>
        <source>Try again later; the portal decides when.</source>
        <translation>بعد میں دوبارہ کوشش کریں؛ وقت پورٹل طے کرتا ہے۔</translation>
    </message>
    <message>
        <source>The taxpayer links PAN and Aadhaar on the portal first; this desk can not.</source>
        <translation>پہلے ٹیکس دہندہ پورٹل پر PAN کو Aadhaar سے جوڑیں؛ یہ ڈیسک ایسا نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>Ask the taxpayer to read out the password once more, letter by letter, before you try again.</source>
        <translation>دوبارہ کوشش کرنے سے پہلے ٹیکس دہندہ سے کہیں کہ پاس ورڈ ایک بار پھر، ایک ایک حرف کر کے، بولیں۔</translation>
    </message>
    <message>
        <source>The taxpayer calls the portal&apos;s helpline to unlock it. Do not try again before that.</source>
        <translation>اسے کھلوانے کے لیے ٹیکس دہندہ پورٹل کی ہیلپ لائن پر فون کریں۔ اس سے پہلے دوبارہ کوشش نہ کریں۔</translation>
    </message>
    <message>
        <source>Check PAN and password with the taxpayer before you try again.</source>
        <translation>دوبارہ کوشش کرنے سے پہلے PAN اور پاس ورڈ ٹیکس دہندہ کے ساتھ جانچ لیں۔</translation>
    </message>
</context>
<context>
    <name>OutcomeList</name>
    <message>
        <source>Reference</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Outcome code</source>
        <translation>نتیجے کا کوڈ</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>تشخیصی سال</translation>
    </message>
    <message>
        <source>OTP tries</source>
        <translation>OTP کی کوششیں</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>کھولا گیا</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند کیا گیا</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>لاگ آؤٹ</translation>
    </message>
</context>
<context>
    <name>Pan</name>
    <message>
        <source>Individual</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Hindu undivided family</source>
        <translation>ہندو غیر منقسم خاندان (HUF)</translation>
    </message>
    <message>
        <source>Firm or LLP</source>
        <translation>فرم یا LLP</translation>
    </message>
    <message>
        <source>Association of persons</source>
        <translation>اشخاص کی انجمن (AOP)</translation>
    </message>
    <message>
        <source>Body of individuals</source>
        <translation>افراد کی جماعت (BOI)</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>ٹرسٹ</translation>
    </message>
    <message>
        <source>Artificial juridical person</source>
        <translation>مصنوعی قانونی شخص</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>مقامی اتھارٹی</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>حکومت</translation>
    </message>
</context>
<context>
    <name>PanEdit</name>
    <message>
        <source>1st</source>
        <translation>پہلا</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>دوسرا</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>تیسرا</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>چوتھا</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>پانچواں</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>چھٹا</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>ساتواں</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>آٹھواں</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>نواں</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>دسواں</translation>
    </message>
    <message>
        <source>The %1 character must be a digit.</source>
        <translation>%1 حرف کوئی ہندسہ ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The %1 character must be a letter from A to Z.</source>
        <translation>%1 حرف A سے Z تک کا حرف ہونا چاہیے۔</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>پاس فریز</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>پاس فریز دکھائیں</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>اس ڈیسک کا سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>It is asked for once and not kept. Until then nothing can be sent.</source>
        <translation>یہ ایک بار پوچھا جاتا ہے اور رکھا نہیں جاتا۔ تب تک کچھ بھی بھیجا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Please enter the passphrase.</source>
        <translation>براہِ کرم پاس فریز درج کریں۔</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>The organisation&apos;s policy can not be read; it must be readable by all (chmod 644).</source>
        <translation>ادارے کی پالیسی پڑھی نہیں جا سکتی؛ ایسا ہونا چاہیے کہ اسے سب پڑھ سکیں (chmod 644)۔</translation>
    </message>
    <message>
        <source>Others than the administrator can change the organisation&apos;s policy; it must belong to root and be writable by root alone (chmod 644).</source>
        <translation>منتظم کے علاوہ دوسرے لوگ بھی ادارے کی پالیسی بدل سکتے ہیں؛ وہ root کی ہونی چاہیے اور اس میں صرف root لکھ سکے (chmod 644)۔</translation>
    </message>
    <message>
        <source>Others than the administrator can write in its folder %1; that must belong to root and be writable by root alone (chmod 755).</source>
        <translation>منتظم کے علاوہ دوسرے لوگ بھی اس کے فولڈر %1 میں لکھ سکتے ہیں؛ وہ root کا ہونا چاہیے اور اس میں صرف root لکھ سکے (chmod 755)۔</translation>
    </message>
</context>
<context>
    <name>PrintExport</name>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <translation>کوئی پرنٹر نہیں ہے۔</translation>
    </message>
    <message>
        <source>Ask your administrator to set one up on this computer, or export the report as a PDF.</source>
        <translation>اپنے منتظم سے کہیں کہ اس کمپیوٹر پر پرنٹر لگا دیں، یا رپورٹ کو PDF کے طور پر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Nothing was printed, because the journal could not note it.</source>
        <translation>کچھ بھی پرنٹ نہیں کیا گیا، کیونکہ روزنامچے میں اسے درج نہیں کیا جا سکا۔</translation>
    </message>
    <message>
        <source>The report was handed to the printer. Fetch it before others see it.</source>
        <translation>رپورٹ پرنٹر کو بھیج دی گئی۔ دوسروں کی نظر پڑنے سے پہلے اسے لے آئیں۔</translation>
    </message>
    <message>
        <source>The printer did not take the report.</source>
        <translation>پرنٹر نے رپورٹ نہیں لی۔</translation>
    </message>
    <message>
        <source>Look whether it is switched on and reachable, then print again.</source>
        <translation>دیکھیں کہ پرنٹر آن ہے اور اس سے رابطہ ہو رہا ہے، پھر دوبارہ پرنٹ کریں۔</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>You are not allowed to write there. Choose a folder of your own.</source>
        <translation>آپ کو وہاں لکھنے کی اجازت نہیں ہے۔ اپنا کوئی فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>That disk can only be read. Choose a folder on another one.</source>
        <translation>وہ ڈسک صرف پڑھی جا سکتی ہے۔ کسی دوسری ڈسک پر فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose a folder on another disk.</source>
        <translation>ڈسک بھر گئی ہے۔ کچھ جگہ خالی کریں، یا کسی دوسری ڈسک پر فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose one that does.</source>
        <translation>یہ فولڈر موجود نہیں ہے۔ ایسا چنیں جو موجود ہو۔</translation>
    </message>
    <message>
        <source>A folder has that name already. Choose another name.</source>
        <translation>اس نام کا ایک فولڈر پہلے سے ہے۔ کوئی دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>نام بہت لمبا ہے۔ کوئی چھوٹا نام چنیں۔</translation>
    </message>
    <message>
        <source>The system says: %1. Choose another folder, and tell your administrator if that fails too.</source>
        <translation>سسٹم کا پیغام: %1۔ کوئی دوسرا فولڈر چنیں، اور اگر اس سے بھی کام نہ بنے تو اپنے منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>Something that is no file has that name. Choose another name.</source>
        <translation>اس نام کی کوئی ایسی چیز پہلے سے ہے جو فائل نہیں ہے۔ کوئی دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>That disk can not keep a file from other people who use this computer. Choose a folder on the computer&apos;s own disk.</source>
        <translation>وہ ڈسک کسی فائل کو اس کمپیوٹر کے دوسرے استعمال کرنے والوں سے بچا کر نہیں رکھ سکتی۔ کمپیوٹر کی اپنی ڈسک پر فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <comment>file, why and what to do</comment>
        <translation>%1 نہیں لکھی گئی۔ %2</translation>
    </message>
</context>
<context>
    <name>PrivateKeyFile</name>
    <message>
        <source>%1 can not be read; it must be a file that you can read.</source>
        <translation>%1 پڑھی نہیں جا سکتی؛ وہ ایسی فائل ہونی چاہیے جسے آپ پڑھ سکیں۔</translation>
    </message>
    <message>
        <source>%1 holds a private key and belongs to somebody else; it must be your own.</source>
        <translation>%1 میں نجی کلید ہے اور وہ کسی اور کی ہے؛ وہ آپ کی اپنی ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>%1 holds a private key that others than its owner can read or change; allowed are the permissions 600 (chmod 600).</source>
        <translation>%1 میں ایسی نجی کلید ہے جسے مالک کے علاوہ دوسرے لوگ بھی پڑھ یا بدل سکتے ہیں؛ اجازتیں 600 ہونی چاہییں (chmod 600)۔</translation>
    </message>
    <message>
        <source>%1 is larger than a certificate and its key can be; allowed are %2 KB.</source>
        <translation>%1 کسی بھی سرٹیفکیٹ اور اس کی کلید سے بڑی ہے؛ %2 KB تک کی اجازت ہے۔</translation>
    </message>
</context>
<context>
    <name>QuitPanel</name>
    <message numerus="yes">
        <source>%n cases are open. End them and quit?</source>
        <translation>
            <numerusform>%n معاملہ کھلا ہے۔ اسے ختم کر کے باہر نکلیں؟</numerusform>
            <numerusform>%n معاملے کھلے ہیں۔ انھیں ختم کر کے باہر نکلیں؟</numerusform>
        </translation>
    </message>
    <message>
        <source>With Yes what was entered or fetched is wiped, and every session at the portal is logged out.</source>
        <translation>“ہاں” چننے پر جو درج کیا یا منگوایا گیا تھا وہ مٹا دیا جائے گا، اور پورٹل کے ہر سیشن سے لاگ آؤٹ کیا جائے گا۔</translation>
    </message>
    <message>
        <source>Logging out of the portal… %1 of %2 done</source>
        <translation>پورٹل سے لاگ آؤٹ ہو رہا ہے… %2 میں سے %1 مکمل</translation>
    </message>
    <message>
        <source>The desk closes when all are through. To quit at once, close the window again; the logouts that were not made are noted in the journal.</source>
        <translation>سب مکمل ہونے پر ڈیسک بند ہو جائے گا۔ فوراً باہر نکلنے کے لیے ونڈو دوبارہ بند کریں؛ جو لاگ آؤٹ نہیں ہوئے وہ روزنامچے میں درج ہوتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>Income, in ₹</source>
        <translation>آمدنی، ₹ میں</translation>
    </message>
    <message>
        <source>Tax, in ₹</source>
        <translation>ٹیکس، ₹ میں</translation>
    </message>
</context>
<context>
    <name>ResendPanel</name>
    <message>
        <source>Portal password</source>
        <translation>پورٹل پاس ورڈ</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>پاس ورڈ دکھائیں</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>دوبارہ بھیجیں</translation>
    </message>
    <message>
        <source>The portal makes a new OTP; the one sent before then no longer works.</source>
        <translation>پورٹل نیا OTP بناتا ہے؛ پہلے بھیجا گیا OTP پھر کام نہیں کرتا۔</translation>
    </message>
    <message>
        <source>Keep this OTP</source>
        <translation>یہی OTP رکھیں</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>براہِ کرم پورٹل پاس ورڈ درج کریں۔</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock آن ہے۔</translation>
    </message>
</context>
<context>
    <name>SandboxLauncher</name>
    <message>
        <source>The sandbox did not get ready in time.</source>
        <translation>سینڈ باکس وقت پر تیار نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The sandbox program %1 could not be started: %2.</source>
        <translation>سینڈ باکس پروگرام %1 شروع نہیں ہو سکا: %2۔</translation>
    </message>
    <message>
        <source>The sandbox has no folder for its files: %1.</source>
        <translation>سینڈ باکس کی فائلوں کے لیے کوئی فولڈر نہیں ہے: %1۔</translation>
    </message>
    <message>
        <source>The sandbox program said something that is not understood.</source>
        <translation>سینڈ باکس پروگرام کا پیغام سمجھ میں نہیں آیا۔</translation>
    </message>
    <message>
        <source>The sandbox ended before it was ready.</source>
        <translation>سینڈ باکس تیار ہونے سے پہلے ہی بند ہو گیا۔</translation>
    </message>
</context>
<context>
    <name>SandboxStrip</name>
    <message>
        <source>SANDBOX: made-up data; nothing leaves this computer</source>
        <translation>SANDBOX: فرضی ڈیٹا؛ اس کمپیوٹر سے باہر کچھ نہیں جاتا</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>آزمائشی PAN</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>پیسٹ کریں(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>سب چنیں(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>The relay: this desk has none</source>
        <translation>ریلے: اس ڈیسک کے پاس کوئی نہیں</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>کوئی فائل</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>سسٹم کی کیچین</translation>
    </message>
    <message>
        <source>The relay</source>
        <translation>ریلے</translation>
    </message>
    <message>
        <source>The operator, who enters it</source>
        <translation>آپریٹر، جو اسے درج کرتا ہے</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>سسٹم کا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>The one named below</source>
        <translation>جو نیچے بتایا گیا</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>سروس کا پتہ</translation>
    </message>
    <message>
        <source>Address of the service, or of your organisation&apos;s relay in front of it.</source>
        <translation>سروس کا پتہ، یا اس کے آگے لگے آپ کے ادارے کے ریلے کا پتہ۔</translation>
    </message>
    <message>
        <source>none: it must be given</source>
        <translation>کوئی نہیں: اسے دینا ضروری ہے</translation>
    </message>
    <message>
        <source>File with a CA of your own</source>
        <translation>آپ کے اپنے CA کی فائل</translation>
    </message>
    <message>
        <source>A CA of your own, trusted besides the system&apos;s.</source>
        <translation>آپ کا اپنا CA، جس پر سسٹم کے CA کے علاوہ بھروسا کیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>the system&apos;s CAs alone</source>
        <translation>صرف سسٹم کے CA</translation>
    </message>
    <message>
        <source>File with this desk&apos;s certificate</source>
        <translation>اس ڈیسک کے سرٹیفکیٹ کی فائل</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate, which the relay may ask for: PEM with its chain, or PKCS#12.</source>
        <translation>اس ڈیسک کا اپنا سرٹیفکیٹ، جو ریلے مانگ سکتا ہے: اپنے سلسلے سمیت PEM، یا PKCS#12۔</translation>
    </message>
    <message>
        <source>no certificate is shown</source>
        <translation>کوئی سرٹیفکیٹ نہیں دکھایا جاتا</translation>
    </message>
    <message>
        <source>File with the certificate&apos;s key</source>
        <translation>سرٹیفکیٹ کی کلید کی فائل</translation>
    </message>
    <message>
        <source>The private key of that certificate, in PEM form.</source>
        <translation>اس سرٹیفکیٹ کی نجی کلید، PEM شکل میں۔</translation>
    </message>
    <message>
        <source>the key stands in the certificate&apos;s file</source>
        <translation>کلید سرٹیفکیٹ کی فائل میں ہی ہے</translation>
    </message>
    <message>
        <source>The Bearer token comes from</source>
        <translation>Bearer ٹوکن کہاں سے آتا ہے</translation>
    </message>
    <message>
        <source>Where the Bearer token comes from: the relay adds it, or the desk reads it from service/tokenFile or from the system&apos;s keychain.</source>
        <translation>Bearer ٹوکن کہاں سے آتا ہے: ریلے اسے جوڑتا ہے، یا ڈیسک اسے service/tokenFile سے یا سسٹم کی کیچین سے پڑھتا ہے۔</translation>
    </message>
    <message>
        <source>relay; file where service/tokenFile is set</source>
        <translation>relay؛ اگر service/tokenFile طے ہو تو file</translation>
    </message>
    <message>
        <source>File with the Bearer token</source>
        <translation>Bearer ٹوکن کی فائل</translation>
    </message>
    <message>
        <source>File with the Bearer token, where it comes from a file.</source>
        <translation>Bearer ٹوکن کی فائل، جب ٹوکن فائل سے آتا ہو۔</translation>
    </message>
    <message>
        <source>no token is read</source>
        <translation>کوئی ٹوکن نہیں پڑھا جاتا</translation>
    </message>
    <message>
        <source>The AccessToken comes from</source>
        <translation>AccessToken کہاں سے آتا ہے</translation>
    </message>
    <message>
        <source>Who supplies the AccessToken: the relay adds it, or the operator enters it in a masked field.</source>
        <translation>AccessToken کون دیتا ہے: ریلے اسے جوڑتا ہے، یا آپریٹر اسے ایسے خانے میں درج کرتا ہے جس میں وہ چھپا رہتا ہے۔</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>پن کی گئی کلیدیں</translation>
    </message>
    <message>
        <source>Public keys one of which must stand in the service&apos;s certificate chain, besides everything else that is checked.</source>
        <translation>عوامی کلیدیں جن میں سے ایک سروس کے سرٹیفکیٹ کے سلسلے میں ہونی چاہیے؛ باقی تمام جانچ بھی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>none is pinned</source>
        <translation>کوئی پن نہیں کی گئی</translation>
    </message>
    <message>
        <source>Longest time of a call</source>
        <translation>کال کا زیادہ سے زیادہ وقت</translation>
    </message>
    <message>
        <source>Time of a whole call, from the click to the last byte of the answer.</source>
        <translation>پوری کال کا وقت، کلک سے لے کر جواب کے آخری بائٹ تک۔</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>پراکسی</translation>
    </message>
    <message>
        <source>Which proxy the service is reached through: the system&apos;s, none, or the HTTP proxy that network/proxyHost names.</source>
        <translation>سروس تک کس پراکسی سے پہنچا جاتا ہے: سسٹم کے پراکسی سے، بغیر پراکسی کے، یا network/proxyHost میں بتائے گئے HTTP پراکسی سے۔</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>پراکسی کا ہوسٹ</translation>
    </message>
    <message>
        <source>Host of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP پراکسی کا ہوسٹ، جب network/proxy کی قدر manual ہو۔</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>پراکسی کا پورٹ</translation>
    </message>
    <message>
        <source>Port of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP پراکسی کا پورٹ، جب network/proxy کی قدر manual ہو۔</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>پراکسی پر صارف نام</translation>
    </message>
    <message>
        <source>User name at the HTTP proxy, where it asks for one; the password lies in the system&apos;s keychain.</source>
        <translation>HTTP پراکسی پر صارف نام، اگر وہ مانگتا ہو؛ پاس ورڈ سسٹم کی کیچین میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>the proxy is told no name</source>
        <translation>پراکسی کو کوئی نام نہیں بتایا جاتا</translation>
    </message>
    <message>
        <source>An OTP is good for</source>
        <translation>OTP کی میعاد</translation>
    </message>
    <message>
        <source>How long the portal takes an OTP, for the countdown.</source>
        <translation>پورٹل OTP کو کتنی دیر تک قبول کرتا ہے، الٹی گنتی کے لیے۔</translation>
    </message>
    <message>
        <source>Warn before it runs out</source>
        <translation>ختم ہونے سے پہلے خبردار کریں</translation>
    </message>
    <message>
        <source>Time left at which the countdown warns; it must be less than otp/lifetimeSeconds.</source>
        <translation>کتنا وقت باقی رہنے پر الٹی گنتی خبردار کرتی ہے؛ یہ otp/lifetimeSeconds سے کم ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>Time between two OTPs</source>
        <translation>دو OTP کے درمیان وقت</translation>
    </message>
    <message>
        <source>Time that must pass between two OTPs.</source>
        <translation>دو OTP کے درمیان اتنا وقت گزرنا ضروری ہے۔</translation>
    </message>
    <message>
        <source>Keep the password in locked memory for a resend, until the OTP is accepted, the case is left or the desk locks.</source>
        <translation>دوبارہ بھیجنے کے لیے پاس ورڈ کو محفوظ میموری میں رکھیں، جب تک OTP قبول نہ ہو جائے، معاملہ چھوڑا نہ جائے یا ڈیسک لاک نہ ہو۔</translation>
    </message>
    <message>
        <source>Log out a case that is left alone for</source>
        <translation>اتنی دیر چھوڑے گئے معاملے کو لاگ آؤٹ کریں</translation>
    </message>
    <message>
        <source>A session at the portal that nobody goes on with is logged out after this.</source>
        <translation>پورٹل کا جو سیشن کوئی آگے نہیں بڑھاتا، اس سے اتنے وقت بعد لاگ آؤٹ کر دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Lock the desk when it is left alone for</source>
        <translation>اتنی دیر کام نہ ہونے پر ڈیسک لاک کریں</translation>
    </message>
    <message>
        <source>Without a key press or a click for so long, sleep included, the desk locks: what was typed is wiped and no case is shown.</source>
        <translation>اتنی دیر تک کوئی کلید نہ دبانے یا کلک نہ کرنے پر، کمپیوٹر کے سلیپ کا وقت ملا کر، ڈیسک لاک ہو جاتا ہے: جو ٹائپ کیا گیا تھا وہ مٹا دیا جاتا ہے اور کوئی معاملہ نہیں دکھتا۔</translation>
    </message>
    <message>
        <source>Clear the clipboard after a secret was pasted</source>
        <translation>خفیہ معلومات پیسٹ ہونے کے بعد کلپ بورڈ صاف کریں</translation>
    </message>
    <message>
        <source>A secret that was pasted is cleared from the clipboard it came from.</source>
        <translation>جو خفیہ معلومات پیسٹ کی گئیں وہ اس کلپ بورڈ سے مٹا دی جاتی ہیں جہاں سے آئی تھیں۔</translation>
    </message>
    <message>
        <source>On Windows, keep the window out of screenshots and screen sharing; turn it off for remote support.</source>
        <translation>Windows پر ونڈو کو اسکرین شاٹ اور اسکرین شیئرنگ سے باہر رکھیں؛ دور سے مدد لیتے وقت اسے بند کریں۔</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Who asks for consent, in the notice.</source>
        <translation>رضامندی کون مانگتا ہے، اطلاع نامے میں۔</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Where consent is withdrawn and questions are answered, in the notice.</source>
        <translation>رضامندی کہاں واپس لی جاتی ہے اور سوالوں کے جواب کہاں ملتے ہیں، اطلاع نامے میں۔</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>شکایتیں</translation>
    </message>
    <message>
        <source>Where complaints go, in the notice.</source>
        <translation>شکایتیں کہاں بھیجی جائیں، اطلاع نامے میں۔</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>مقاصد</translation>
    </message>
    <message>
        <source>one general purpose</source>
        <translation>ایک عام مقصد</translation>
    </message>
    <message>
        <source>Your counsel has approved the words of the notice; else it is marked as a draft.</source>
        <translation>آپ کے قانونی مشیر نے اطلاع نامے کے الفاظ منظور کر لیے ہیں؛ ورنہ اس پر مسودہ لکھا رہتا ہے۔</translation>
    </message>
    <message>
        <source>Where the journal is kept.</source>
        <translation>روزنامچہ کہاں رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>the user&apos;s data folder</source>
        <translation>صارف کا ڈیٹا فولڈر</translation>
    </message>
    <message>
        <source>Days that the journal goes back.</source>
        <translation>روزنامچہ کتنے دن پیچھے تک جاتا ہے۔</translation>
    </message>
    <message>
        <source>The operator may export JSON with personal numbers in full.</source>
        <translation>آپریٹر ذاتی نمبر پورے دکھاتے ہوئے JSON ایکسپورٹ کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>You, unless your organisation&apos;s policy sets it.</source>
        <translation>آپ، اگر آپ کے ادارے کی پالیسی اسے طے نہ کرتی ہو۔</translation>
    </message>
    <message>
        <source>The organisation&apos;s policy alone; where this computer has no policy, the profile.</source>
        <translation>صرف ادارے کی پالیسی؛ اگر اس کمپیوٹر پر کوئی پالیسی نہ ہو تو پروفائل۔</translation>
    </message>
    <message>
        <source>In the answer of “itr-desk config show”.</source>
        <translation>“itr-desk config show” کے جواب میں۔</translation>
    </message>
    <message>
        <source>In Settings, under %1.</source>
        <comment>name of a page of the Settings</comment>
        <translation>“سیٹنگز” میں، %1 کے تحت۔</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>کنکشن</translation>
    </message>
    <message>
        <source>OTP and cases</source>
        <translation>OTP اور معاملے</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>حفاظت</translation>
    </message>
    <message>
        <source>What a return may be fetched for; the first purpose is offered first.</source>
        <translation>ریٹرن کس مقصد کے لیے منگوایا جا سکتا ہے؛ پہلا مقصد سب سے پہلے دکھایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>ڈیسک ٹاپ کی زبان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Language of the desk, from its next start on.</source>
        <translation>ڈیسک کی زبان، اگلی بار شروع ہونے سے۔</translation>
    </message>
    <message>
        <source>At the kiosk, how long nobody may touch it until it asks whether somebody is still there; sleep included.</source>
        <translation>کیوسک پر، کتنی دیر تک کوئی اسے نہ چھوئے تو پوچھا جائے کہ کیا کوئی اب بھی وہاں ہے؛ سلیپ کا وقت بھی شامل ہے۔</translation>
    </message>
    <message>
        <source>How long the kiosk waits for an answer to that, before everything that was entered is deleted.</source>
        <translation>جو کچھ درج کیا گیا اسے مٹانے سے پہلے کیوسک اس کے جواب کا کتنی دیر انتظار کرتا ہے۔</translation>
    </message>
    <message>
        <source>At the kiosk, show the summary of the return when it has come, where bystanders can read it too.</source>
        <translation>کیوسک پر، ریٹرن آنے پر اس کا خلاصہ دکھائیں، جسے پاس کھڑے لوگ بھی پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Where “itr-desk kiosk set-pin” stores the hash of the staff&apos;s PIN.</source>
        <translation>“itr-desk kiosk set-pin” عملے کے PIN کا ہیش کہاں رکھتا ہے۔</translation>
    </message>
    <message>
        <source>kiosk-pin in the user&apos;s data folder</source>
        <translation>صارف کے ڈیٹا فولڈر میں kiosk-pin</translation>
    </message>
    <message>
        <source>The kiosk may hold the Bearer token; without this it takes a relay alone, which adds the token.</source>
        <translation>کیوسک Bearer ٹوکن رکھ سکتا ہے؛ اس کے بغیر وہ صرف ریلے قبول کرتا ہے، جو ٹوکن شامل کرتا ہے۔</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکا</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>زیادہ تضاد</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Colours of the windows, from the next start on.</source>
        <translation>ونڈوز کے رنگ، اگلی بار شروع ہونے سے۔</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>کچھ بھی حرکت نہ کرے، نہ جھپکے</translation>
    </message>
    <message>
        <source>File with the logo</source>
        <translation>لوگو کی فائل</translation>
    </message>
    <message>
        <source>Your organisation&apos;s logo, on the desk and the kiosk.</source>
        <translation>آپ کے ادارے کا لوگو، ڈیسک اور کیوسک پر۔</translation>
    </message>
    <message>
        <source>no logo is shown</source>
        <translation>کوئی لوگو نہیں دکھایا جاتا</translation>
    </message>
    <message>
        <source>At the kiosk, the number keys for the OTP stand in another order each time, so that nobody reads the OTP off a hand.</source>
        <translation>کیوسک پر OTP کے ہندسوں کی کلیدیں ہر بار الگ ترتیب میں ہوتی ہیں، تاکہ کوئی ہاتھ دیکھ کر OTP نہ پڑھ سکے۔</translation>
    </message>
    <message>
        <source>Nothing on the screen turns or blinks, from the next start on.</source>
        <translation>اگلی بار شروع ہونے سے اسکرین پر کچھ نہیں گھومے گا، نہ جھپکے گا۔</translation>
    </message>
    <message>
        <source>At the kiosk, the folder into which each return is put as a JSON file, for your organisation to take it from.</source>
        <translation>کیوسک پر وہ فولڈر جس میں ہر ریٹرن JSON فائل کے طور پر رکھا جاتا ہے، تاکہ آپ کا ادارہ اسے وہاں سے لے سکے۔</translation>
    </message>
    <message>
        <source>the return is dropped once it has come</source>
        <translation>ریٹرن آنے کے بعد ہٹا دیا جاتا ہے</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Browse…</source>
        <translation>براؤز کریں…</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>جائز: %1۔</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>ہر سطر میں ایک۔</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <comment>name of a setting</comment>
        <translation>براؤز کریں: %1</translation>
    </message>
</context>
<context>
    <name>SettingValue</name>
    <message>
        <source>Allowed are up to %1 characters of plain text in one line, without a PAN.</source>
        <translation>ایک سطر میں سادہ متن کے زیادہ سے زیادہ %1 حروف دیے جا سکتے ہیں، جن میں کوئی PAN نہ ہو۔</translation>
    </message>
    <message>
        <source>Allowed is a list of purposes with “;” between them.</source>
        <translation>مقاصد کی ایسی فہرست دی جا سکتی ہے جس میں ان کے درمیان “;” ہو۔</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 in base64 (44 characters); allowed are those of public keys (SPKI), with “,” between them.</source>
        <translation>⁨“%1”⁩ base64 میں SHA-256 (44 حروف) نہیں ہے؛ عوامی کلیدوں (SPKI) کے SHA-256 دیے جا سکتے ہیں، جن کے درمیان “,” ہو۔</translation>
    </message>
    <message>
        <source>There is one pin alone; allowed are two different ones at least, so that one key can be lost, or no such key.</source>
        <translation>صرف ایک پن ہے؛ کم از کم دو الگ الگ پن دیں تاکہ ایک کلید کھو جائے تو بھی کام چلے، یا یہ کلید نہ لکھیں۔</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>جائز: %1۔</translation>
    </message>
    <message>
        <source>The file holds no certificate; allowed is a file with CA certificates in PEM form.</source>
        <translation>فائل میں کوئی سرٹیفکیٹ نہیں ہے؛ PEM شکل میں CA سرٹیفکیٹ والی فائل دی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>list of words, last word</comment>
        <translation>%1 یا %2</translation>
    </message>
    <message>
        <source>the path of a readable file with CA certificates in PEM form</source>
        <translation>PEM شکل میں CA سرٹیفکیٹ والی ایسی فائل کا پاتھ جو پڑھی جا سکے</translation>
    </message>
    <message>
        <source>the path of a file that you can read</source>
        <translation>ایسی فائل کا پاتھ جسے آپ پڑھ سکیں</translation>
    </message>
    <message>
        <source>the path of a file with the Bearer token that only its owner can read (chmod 600), or no such key when the relay adds the token</source>
        <translation>Bearer ٹوکن والی ایسی فائل کا پاتھ جسے صرف اس کا مالک پڑھ سکے (chmod 600)؛ اگر ٹوکن ریلے جوڑتا ہے تو یہ کلید نہ لکھیں</translation>
    </message>
    <message>
        <source>the path of a folder that only its owner can read, or no such key for the user&apos;s own data folder</source>
        <translation>ایسے فولڈر کا پاتھ جسے صرف اس کا مالک پڑھ سکے؛ صارف کے اپنے ڈیٹا فولڈر کے لیے یہ کلید نہ لکھیں</translation>
    </message>
    <message>
        <source>address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>file</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>متنوں کی فہرست</translation>
    </message>
    <message>
        <source>list of pins</source>
        <translation>پنوں کی فہرست</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ہوسٹ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>سیکنڈ</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ہاں یا نہیں</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>an address that starts with https:// and names a host, without user name, “?” or “#”</source>
        <translation>ایسا پتہ جو https:// سے شروع ہو اور جس میں ہوسٹ کا نام ہو؛ صارف نام، “?” یا “#” نہ ہو</translation>
    </message>
    <message>
        <source>one line of up to %1 characters, without a PAN</source>
        <translation>زیادہ سے زیادہ %1 حروف کی ایک سطر، جس میں کوئی PAN نہ ہو</translation>
    </message>
    <message>
        <source>a list of purposes with “;” between them</source>
        <translation>مقاصد کی فہرست، درمیان میں “;” کے ساتھ</translation>
    </message>
    <message>
        <source>a list of SHA-256 of public keys (SPKI) in base64 with “,” between them, two at least, or no such key</source>
        <translation>عوامی کلیدوں (SPKI) کے SHA-256 کی base64 میں فہرست، درمیان میں “,” کے ساتھ، کم از کم دو؛ یا یہ کلید نہ لکھیں</translation>
    </message>
    <message>
        <source>the name or address of a host</source>
        <translation>کسی ہوسٹ کا نام یا پتہ</translation>
    </message>
    <message>
        <source>a user name of up to 100 characters without “:”</source>
        <translation>زیادہ سے زیادہ 100 حروف کا صارف نام، جس میں “:” نہ ہو</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 سے %2 تک کا پورا عدد</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation>%1 سے %2 تک سیکنڈ کا پورا عدد</translation>
    </message>
    <message>
        <source>%1, or 0 for never</source>
        <comment>range</comment>
        <translation>%1، یا کبھی نہیں کے لیے 0</translation>
    </message>
    <message>
        <source>“true” or “false”</source>
        <translation>“true” یا “false”</translation>
    </message>
    <message>
        <source>the path of a file in a folder that is there</source>
        <translation>ایک ایسی فائل کا پاتھ جس کا فولڈر موجود ہے</translation>
    </message>
    <message>
        <source>the path of a PNG file of up to %1 by %1 pixels or an SVG file, of up to 1 MB</source>
        <translation>زیادہ سے زیادہ ⁨%1⁩ × ⁨%1⁩ پکسل کی PNG فائل یا SVG فائل کا راستہ، زیادہ سے زیادہ 1 MB</translation>
    </message>
    <message>
        <source>the path of a folder that is there</source>
        <translation>کسی موجود فولڈر کا راستہ</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pages of the settings</source>
        <translation>سیٹنگز کے صفحے</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>محفوظ کریں(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>سیٹنگز</translation>
    </message>
    <message>
        <source>Something in the files is wrong; with it the desk does not start.</source>
        <translation>فائلوں میں کچھ غلط ہے؛ اس کے ہوتے ہوئے ڈیسک شروع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Kept in %1. Your organisation has set some in %2.</source>
        <translation>%1 میں رکھی جاتی ہیں۔ کچھ آپ کے ادارے نے %2 میں طے کی ہیں۔</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>%1 میں رکھی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Nothing was written: with this the desk would not start.</source>
        <translation>کچھ بھی نہیں لکھا گیا: ان کے ساتھ ڈیسک شروع نہیں ہوگا۔</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>سیٹنگز محفوظ نہیں ہوئیں۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>سیٹنگز محفوظ ہو گئی ہیں۔</translation>
    </message>
    <message>
        <source>They hold from the next start of ITR Desk on; until then everything goes on as it was.</source>
        <translation>یہ ITR Desk کے اگلی بار شروع ہونے پر لاگو ہوں گی؛ تب تک سب کچھ پہلے جیسا چلتا رہے گا۔</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>عملہ</translation>
    </message>
    <message>
        <source>Nobody is served while this page is open. Left alone, it closes by itself.</source>
        <translation>جب تک یہ صفحہ کھلا ہے کسی کی خدمت نہیں ہوتی۔ چھوڑ دینے پر یہ خود بند ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Back to the public</source>
        <translation>عام لوگوں کے لیے واپس</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>سروس</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>منسلک نہیں</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ورژن</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>آخری خرابیاں</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>شروع ہونے سے اب تک کوئی نہیں</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>کیوسک دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Exit the kiosk</source>
        <translation>کیوسک سے باہر نکلیں</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>There is not enough memory to hash the PIN; nothing has changed.</source>
        <translation>PIN کا ہیش بنانے کے لیے میموری کافی نہیں؛ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>The folder %1 can not be made; nothing has changed.</source>
        <translation>فولڈر %1 نہیں بنایا جا سکتا؛ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>%1 can not be written.</source>
        <translation>%1 نہیں لکھی جا سکتی۔</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>For staff</source>
        <translation>عملے کے لیے</translation>
    </message>
    <message>
        <source>The PIN opens the staff page of this kiosk.</source>
        <translation>PIN اس کیوسک کا عملے والا صفحہ کھولتا ہے۔</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>براہ کرم PIN درج کریں۔</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>یہ درست PIN نہیں ہے۔</translation>
    </message>
    <message>
        <source>The PIN was not checked.</source>
        <translation>PIN کی جانچ نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>No PIN is set at this kiosk.</source>
        <translation>اس کیوسک پر کوئی PIN مقرر نہیں ہے۔</translation>
    </message>
    <message>
        <source>An administrator sets it on a terminal: itr-desk kiosk set-pin</source>
        <translation>منتظم اسے ٹرمینل پر مقرر کرتا ہے: itr-desk kiosk set-pin</translation>
    </message>
    <message>
        <source>The PIN was not checked: the try can not be written down.</source>
        <translation>PIN کی جانچ نہیں ہوئی: یہ کوشش لکھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder of the journal may not be writable.</source>
        <translation>شاید ڈسک بھری ہے، یا جرنل کے فولڈر میں لکھا نہیں جا سکتا۔</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>اگلی کوشش %n سیکنڈ میں ممکن ہے۔</numerusform>
            <numerusform>اگلی کوشش %n سیکنڈ میں ممکن ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>اگلی کوشش %n منٹ میں ممکن ہے۔</numerusform>
            <numerusform>اگلی کوشش %n منٹ میں ممکن ہے۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>سروس کا جواب: ⁨“%1”⁩</translation>
    </message>
</context>
<context>
    <name>StillTherePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>کیا آپ اب بھی یہاں ہیں؟</translation>
    </message>
    <message>
        <source>Nobody has touched the kiosk for a while. If nobody answers, everything that was entered is deleted.</source>
        <translation>کچھ دیر سے کسی نے کیوسک کو نہیں چھوا۔ اگر کوئی جواب نہ دے تو جو کچھ درج کیا گیا وہ سب مٹا دیا جائے گا۔</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>میں اب بھی یہاں ہوں</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) everything that was entered is deleted.</source>
        <translation>
            <numerusform>%n سیکنڈ میں جو کچھ درج کیا گیا وہ سب مٹا دیا جائے گا۔</numerusform>
            <numerusform>%n سیکنڈ میں جو کچھ درج کیا گیا وہ سب مٹا دیا جائے گا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Press “I am still here” to go on where you were.</source>
        <translation>جہاں تھے وہیں سے آگے بڑھنے کے لیے “میں اب بھی یہاں ہوں” دبائیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n سیکنڈ</numerusform>
            <numerusform>%n سیکنڈ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Not supplied</source>
        <translation>نہیں دیا گیا</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>%1 پر ملا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The return</source>
        <translation>ریٹرن</translation>
    </message>
    <message>
        <source>Its amounts</source>
        <translation>اس کی رقمیں</translation>
    </message>
    <message>
        <source>ITR Desk does not know the shape of this return. The figures were found by their names: compare them with the whole return before you rely on them.</source>
        <translation>ITR Desk اس ریٹرن کی ساخت نہیں پہچانتا۔ اعداد ان کے ناموں سے ڈھونڈے گئے ہیں: ان پر بھروسا کرنے سے پہلے انھیں پورے ریٹرن سے ملا لیں۔</translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>On time, section 139(1)</source>
        <translation>وقت پر، دفعہ 139(1)</translation>
    </message>
    <message>
        <source>Late, section 139(4)</source>
        <translation>تاخیر سے، دفعہ 139(4)</translation>
    </message>
    <message>
        <source>Revised, section 139(5)</source>
        <translation>ترمیم شدہ، دفعہ 139(5)</translation>
    </message>
    <message>
        <source>In answer to a notice of a defect, section 139(9)</source>
        <translation>نقص کے نوٹس کے جواب میں، دفعہ 139(9)</translation>
    </message>
    <message>
        <source>Updated, section 139(8A)</source>
        <translation>تازہ کردہ، دفعہ 139(8A)</translation>
    </message>
    <message>
        <source>Code %1, which this desk does not know</source>
        <translation>کوڈ %1، جسے یہ ڈیسک نہیں پہچانتا</translation>
    </message>
</context>
<context>
    <name>TestPan</name>
    <message>
        <source>OTP sent; then the data of an ITR-1</source>
        <translation>OTP بھیجا گیا؛ پھر ITR-1 کا ڈیٹا</translation>
    </message>
    <message>
        <source>the same for a company&apos;s PAN</source>
        <translation>کمپنی کے PAN کے لیے بھی یہی</translation>
    </message>
    <message>
        <source>OTP sent; then data of an unknown shape</source>
        <translation>OTP بھیجا گیا؛ پھر نامعلوم ساخت کا ڈیٹا</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP is wrong</source>
        <translation>OTP بھیجا گیا؛ پھر ہر OTP غلط</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP has expired</source>
        <translation>OTP بھیجا گیا؛ پھر ہر OTP کی میعاد ختم</translation>
    </message>
    <message>
        <source>no OTP: asked again too soon</source>
        <translation>OTP نہیں: بہت جلد دوبارہ مانگا گیا</translation>
    </message>
    <message>
        <source>no OTP: the portal&apos;s limit is reached</source>
        <translation>OTP نہیں: پورٹل کی حد پوری ہو چکی</translation>
    </message>
    <message>
        <source>no OTP: Aadhaar is not linked</source>
        <translation>OTP نہیں: Aadhaar جڑا نہیں ہے</translation>
    </message>
    <message>
        <source>no OTP: the portal refuses the password</source>
        <translation>OTP نہیں: پورٹل پاس ورڈ نامنظور کرتا ہے</translation>
    </message>
    <message>
        <source>a status in words that the desk does not know</source>
        <translation>کیفیت ایسے الفاظ میں جنھیں ڈیسک نہیں پہچانتا</translation>
    </message>
    <message>
        <source>a 200 without any status</source>
        <translation>200، بغیر کسی کیفیت کے</translation>
    </message>
    <message>
        <source>400 with errors for both fields</source>
        <translation>400، دونوں خانوں میں غلطیوں کے ساتھ</translation>
    </message>
    <message>
        <source>400 with a message and an empty detail</source>
        <translation>400، پیغام کے ساتھ، لیکن تفصیل خالی</translation>
    </message>
    <message>
        <source>401: the Bearer token is refused</source>
        <translation>401: Bearer ٹوکن نامنظور</translation>
    </message>
    <message>
        <source>422 with an RFC 9457 body</source>
        <translation>422، RFC 9457 کی شکل میں</translation>
    </message>
    <message>
        <source>429 with Retry-After: 90</source>
        <translation>429، Retry-After: 90 کے ساتھ</translation>
    </message>
    <message>
        <source>500 whose text echoes the PAN</source>
        <translation>500، جس کے متن میں PAN دہرایا گیا ہے</translation>
    </message>
    <message>
        <source>502 with an HTML page, as a proxy sends it</source>
        <translation>502، HTML صفحے کے ساتھ، جیسا پراکسی بھیجتا ہے</translation>
    </message>
    <message>
        <source>OTP sent, answered after 5 seconds</source>
        <translation>OTP بھیجا گیا، جواب 5 سیکنڈ بعد</translation>
    </message>
    <message>
        <source>no answer at all</source>
        <translation>کوئی جواب نہیں</translation>
    </message>
    <message>
        <source>the server hangs up after it has read the request</source>
        <translation>درخواست پڑھنے کے بعد سرور کنکشن کاٹ دیتا ہے</translation>
    </message>
    <message>
        <source>half an answer, then the server hangs up</source>
        <translation>آدھا جواب، پھر سرور کنکشن کاٹ دیتا ہے</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-2</source>
        <translation>OTP بھیجا گیا؛ پھر ITR-2 کا ڈیٹا</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-3</source>
        <translation>OTP بھیجا گیا؛ پھر ITR-3 کا ڈیٹا</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-4</source>
        <translation>OTP بھیجا گیا؛ پھر ITR-4 کا ڈیٹا</translation>
    </message>
    <message>
        <source>OTP sent; then data with the prefixes of older XML</source>
        <translation>OTP بھیجا گیا؛ پھر پرانے XML کے سابقوں والا ڈیٹا</translation>
    </message>
    <message>
        <source>OTP sent; then a return of 20 MB</source>
        <translation>OTP بھیجا گیا؛ پھر 20 MB کا ریٹرن</translation>
    </message>
    <message>
        <source>OTP sent; then a return that is nested 900 levels deep</source>
        <translation>OTP بھیجا گیا؛ پھر ایسا ریٹرن جس میں 900 سطح کی گہرائی ہے</translation>
    </message>
    <message>
        <source>OTP sent; then data; of further years, every other one is not there (400)</source>
        <translation>OTP بھیجا گیا؛ پھر ڈیٹا؛ مزید سالوں میں سے ہر دوسرا موجود نہیں (400)</translation>
    </message>
    <message>
        <source>OTP sent; then data; every further year fails (500)</source>
        <translation>OTP بھیجا گیا؛ پھر ڈیٹا؛ ہر مزید سال ناکام (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data, with which the portal session ends (401)</source>
        <translation>OTP بھیجا گیا؛ پھر ڈیٹا، جس کے ساتھ پورٹل کا سیشن ختم (401)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout fails (500)</source>
        <translation>OTP بھیجا گیا؛ پھر ڈیٹا؛ لاگ آؤٹ ناکام (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout gets no answer</source>
        <translation>OTP بھیجا گیا؛ پھر ڈیٹا؛ لاگ آؤٹ کا کوئی جواب نہیں</translation>
    </message>
</context>
<context>
    <name>TestPanList</name>
    <message>
        <source>Test PANs — ITR Desk SANDBOX</source>
        <translation>آزمائشی PAN — ITR Desk SANDBOX</translation>
    </message>
    <message>
        <source>Each of these PANs brings about one outcome. Any password will do; the OTP is %1 and the AccessToken %2.</source>
        <translation>ان میں سے ہر PAN ایک خاص نتیجہ دیتا ہے۔ کوئی بھی پاس ورڈ چلے گا؛ OTP %1 ہے اور AccessToken %2 ہے۔</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>آزمائشی PAN</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>PAN: what it brings about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use this PAN</source>
        <translation>یہ PAN استعمال کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>TlsTrouble</name>
    <message>
        <source>The desk&apos;s certificate has expired</source>
        <translation>ڈیسک کے سرٹیفکیٹ کی میعاد ختم ہو چکی ہے</translation>
    </message>
    <message>
        <source>The desk&apos;s certificate has been revoked</source>
        <translation>ڈیسک کا سرٹیفکیٹ منسوخ کیا جا چکا ہے</translation>
    </message>
    <message>
        <source>The relay does not know the CA of the desk&apos;s certificate</source>
        <translation>ریلے ڈیسک کے سرٹیفکیٹ کے CA کو نہیں پہچانتا</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>ریلے سرٹیفکیٹ مانگتا ہے، اور اس ڈیسک کے پاس کوئی نہیں ہے</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate</source>
        <translation>ریلے ڈیسک کا سرٹیفکیٹ نامنظور کرتا ہے</translation>
    </message>
    <message>
        <source>It does not offer TLS 1.2 or newer</source>
        <translation>اس میں TLS 1.2 یا اس سے نیا ورژن دستیاب نہیں ہے</translation>
    </message>
    <message>
        <source>It offers no cipher that is safe enough</source>
        <translation>اس میں کوئی ایسا سائفر دستیاب نہیں جو کافی محفوظ ہو</translation>
    </message>
    <message>
        <source>Somebody on the way tried to bring the connection down to an older version of TLS</source>
        <translation>راستے میں کسی نے کنکشن کو TLS کے پرانے ورژن پر لانے کی کوشش کی</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS</source>
        <translation>وہاں سے جو جواب دیتا ہے وہ TLS میں بات نہیں کرتا</translation>
    </message>
</context>
<context>
    <name>TokenCommand</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>کیچین نے جواب نہیں دیا۔</translation>
    </message>
    <message>
        <source>Usage: itr-desk token status|set|forget [--profile FILE]

status  says where the Bearer token is kept, whether there is one and when it ends; exit status 1: none, or expired
set     keeps a new one in the keychain: typed (nothing is shown), or from a pipe
forget  deletes it from the keychain

The token belongs to the service that the settings or the profile name. It is never printed.</source>
        <translation>استعمال: itr-desk token status|set|forget [--profile FILE]

status  بتاتا ہے کہ Bearer ٹوکن کہاں رکھا جاتا ہے، وہ ہے یا نہیں اور اس کی میعاد کب ختم ہوگی؛ اخراجی کیفیت 1: کوئی نہیں، یا میعاد ختم
set     نیا ٹوکن کیچین میں رکھتا ہے: ٹائپ کیا ہوا (کچھ دکھائی نہیں دیتا)، یا پائپ سے
forget  اسے کیچین سے مٹاتا ہے

ٹوکن اس سروس کا ہوتا ہے جو سیٹنگز یا پروفائل میں بتائی گئی ہے۔ وہ کبھی ظاہر نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>The settings name no service that a token could belong to; add --profile FILE.</source>
        <translation>سیٹنگز میں ایسی کوئی سروس نہیں بتائی گئی جس کا ٹوکن ہو سکے؛ --profile FILE جوڑیں۔</translation>
    </message>
    <message>
        <source>service/bearer is not “keychain”, so the desk would not look for a token there.</source>
        <translation>service/bearer کی قدر “keychain” نہیں ہے، اس لیے ڈیسک وہاں ٹوکن نہیں ڈھونڈے گا۔</translation>
    </message>
    <message>
        <source>The relay adds the Bearer token; this desk has none.</source>
        <translation>Bearer ٹوکن ریلے جوڑتا ہے؛ اس ڈیسک کے پاس کوئی نہیں ہے۔</translation>
    </message>
    <message>
        <source>What is stored is no Bearer token.</source>
        <translation>جو محفوظ ہے وہ Bearer ٹوکن نہیں ہے۔</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in its file.</source>
        <translation>%1 کے لیے Bearer ٹوکن اس کی فائل میں ہے۔</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in the keychain.</source>
        <translation>%1 کے لیے Bearer ٹوکن کیچین میں ہے۔</translation>
    </message>
    <message>
        <source>It does not say when it ends.</source>
        <translation>یہ نہیں بتاتا کہ اس کی میعاد کب ختم ہوگی۔</translation>
    </message>
    <message>
        <source>No token was entered; nothing has changed.</source>
        <translation>کوئی ٹوکن درج نہیں کیا گیا؛ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>That is no Bearer token: it is letters, digits and - . _ ~ + / = without a space. Nothing has changed.</source>
        <translation>یہ Bearer ٹوکن نہیں ہے: اس میں حروف، ہندسے اور - . _ ~ + / = ہوتے ہیں، خالی جگہ نہیں۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is in the keychain.</source>
        <translation>%1 کا Bearer ٹوکن کیچین میں ہے۔</translation>
    </message>
    <message>
        <source>The keychain holds no Bearer token for %1 any more.</source>
        <translation>کیچین میں اب %1 کے لیے کوئی Bearer ٹوکن نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>The file can not be read; allowed is a file with the Bearer token that you can read.</source>
        <translation>فائل پڑھی نہیں جا سکتی؛ Bearer ٹوکن والی ایسی فائل دیں جسے آپ پڑھ سکیں۔</translation>
    </message>
    <message>
        <source>The file belongs to somebody else; it must be your own.</source>
        <translation>فائل کسی اور کی ہے؛ وہ آپ کی اپنی ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>Others than its owner can read or change the file; allowed are the permissions 600 (chmod 600).</source>
        <translation>مالک کے علاوہ دوسرے لوگ بھی فائل کو پڑھ یا بدل سکتے ہیں؛ اجازتیں 600 ہونی چاہییں (chmod 600)۔</translation>
    </message>
    <message>
        <source>The file is larger than a token can be; allowed is one token of at most %1 bytes.</source>
        <translation>فائل کسی بھی ٹوکن سے بڑی ہے؛ زیادہ سے زیادہ %1 بائٹ کا ایک ٹوکن دیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The file is empty; it must hold the Bearer token.</source>
        <translation>فائل خالی ہے؛ اس میں Bearer ٹوکن ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The file holds characters that no token has; allowed is one token on one line.</source>
        <translation>فائل میں ایسے حروف ہیں جو کسی ٹوکن میں نہیں ہوتے؛ ایک سطر میں ایک ٹوکن دیا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Bearer token</source>
        <translation>Bearer ٹوکن</translation>
    </message>
    <message>
        <source>New Bearer token</source>
        <translation>نیا Bearer ٹوکن</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Paste what your administrator gave you.</source>
        <translation>آپ کے منتظم نے جو دیا ہے وہ پیسٹ کریں۔</translation>
    </message>
    <message>
        <source>Save in keychain</source>
        <translation>کیچین میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>بھلا دیں…</translation>
    </message>
    <message>
        <source>Forget the stored Bearer token</source>
        <translation>محفوظ Bearer ٹوکن بھلا دیں</translation>
    </message>
    <message>
        <source>That is longer than a token can be: %1 characters.</source>
        <translation>یہ کسی بھی ٹوکن سے لمبا ہے: زیادہ سے زیادہ %1 حروف ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The relay at %1 adds the Bearer token. This desk has none.</source>
        <translation>Bearer ٹوکن %1 کا ریلے جوڑتا ہے۔ اس ڈیسک کے پاس کوئی نہیں ہے۔</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is read from the file %2 for each call.</source>
        <translation>%1 کا Bearer ٹوکن ہر کال کے لیے فائل %2 سے پڑھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is kept in this computer&apos;s keychain and fetched for each call.</source>
        <translation>%1 کا Bearer ٹوکن اس کمپیوٹر کی کیچین میں رکھا جاتا ہے اور ہر کال کے لیے وہاں سے لیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Looking whether one is stored…</source>
        <translation>دیکھا جا رہا ہے کہ کوئی ٹوکن محفوظ ہے یا نہیں…</translation>
    </message>
    <message>
        <source>One is stored. %1</source>
        <comment>when it ends</comment>
        <translation>ایک ٹوکن محفوظ ہے۔ %1</translation>
    </message>
    <message>
        <source>One is stored. It does not say when it ends.</source>
        <translation>ایک ٹوکن محفوظ ہے۔ یہ نہیں بتاتا کہ اس کی میعاد کب ختم ہوگی۔</translation>
    </message>
    <message>
        <source>That is no Bearer token: it has letters, digits and - . _ ~ + / = only, and no space.</source>
        <translation>یہ Bearer ٹوکن نہیں ہے: اس میں صرف حروف، ہندسے اور - . _ ~ + / = ہوتے ہیں، خالی جگہ نہیں۔</translation>
    </message>
    <message>
        <source>The new token was not saved.</source>
        <translation>نیا ٹوکن محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>It has to be entered again.</source>
        <translation>اسے پھر سے درج کرنا ہوگا۔</translation>
    </message>
    <message>
        <source>The new token is in the keychain. The next call uses it.</source>
        <translation>نیا ٹوکن کیچین میں ہے۔ اگلی کال اسی کو استعمال کرے گی۔</translation>
    </message>
    <message>
        <source>Delete the Bearer token from the keychain?</source>
        <translation>Bearer ٹوکن کو کیچین سے مٹائیں؟</translation>
    </message>
    <message>
        <source>Until another one is saved nothing can be requested, and open sessions can not be logged out.</source>
        <translation>جب تک دوسرا ٹوکن محفوظ نہ ہو، کوئی درخواست نہیں ہو سکتی، اور کھلے سیشنوں سے لاگ آؤٹ نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>مٹا دیں</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>The token was not deleted.</source>
        <translation>ٹوکن مٹایا نہیں گیا۔</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>No Bearer token is stored for this service.</source>
        <translation>اس سروس کے لیے کوئی Bearer ٹوکن محفوظ نہیں ہے۔</translation>
    </message>
    <message>
        <source>This session has no keychain that could keep the Bearer token.</source>
        <translation>اس سیشن میں ایسی کوئی کیچین نہیں ہے جس میں Bearer ٹوکن رکھا جا سکے۔</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>کیچین لاک ہے۔</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk.</source>
        <translation>کیچین ITR Desk کے لیے نہیں کھولی گئی۔</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <comment>exact reason</comment>
        <translation>یہ نہیں ہو سکا: %1</translation>
    </message>
    <message>
        <source>Paste the token that your administrator gave you and save it.</source>
        <translation>آپ کے منتظم نے جو ٹوکن دیا ہے اسے پیسٹ کریں اور محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>ایسے ڈیسک ٹاپ میں لاگ اِن کریں جس میں کیچین ہو (GNOME Keyring, KWallet)، یا اپنے منتظم سے ٹوکن کے لیے کوئی اور جگہ مانگیں۔</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>اس کا لاک کھولیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Try again and say yes when it asks. If it does not ask, unlock it first.</source>
        <translation>دوبارہ کوشش کریں اور جب وہ پوچھے تو اجازت دیں۔ اگر وہ نہ پوچھے تو پہلے اس کا لاک کھولیں۔</translation>
    </message>
</context>
<context>
    <name>TransportLine</name>
    <message>
        <source>The certificate is not for the name %1</source>
        <translation>سرٹیفکیٹ %1 نام کے لیے نہیں ہے</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys</source>
        <translation>سروس کے سرٹیفکیٹ کے سلسلے کی کوئی بھی کلید پن کی گئی کلیدوں میں سے نہیں ہے</translation>
    </message>
</context>
<context>
    <name>TransportLoader</name>
    <message>
        <source>The CA file %1 holds no certificate that can be read.</source>
        <translation>CA فائل %1 میں کوئی ایسا سرٹیفکیٹ نہیں ہے جو پڑھا جا سکے۔</translation>
    </message>
    <message>
        <source>The pins of the service&apos;s keys can not be used; allowed are none, or two and more SHA-256 values in base64.</source>
        <translation>سروس کی کلیدوں کے پن استعمال نہیں ہو سکتے؛ یا تو کوئی پن نہ دیں، یا base64 میں دو یا زیادہ SHA-256 قدریں دیں۔</translation>
    </message>
</context>
<context>
    <name>UserFile</name>
    <message>
        <source>%1 was not written: %2. What you entered is still here.</source>
        <comment>file, reason</comment>
        <translation>%1 نہیں لکھی گئی: %2۔ آپ نے جو درج کیا وہ اب بھی یہاں ہے۔</translation>
    </message>
    <message>
        <source>its folder can not be made</source>
        <translation>اس کا فولڈر بنایا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>وہ 64 KiB سے بڑی ہے</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>the PAN is missing.</source>
        <translation>PAN نہیں دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>the PAN is masked. A work list needs all of its ten characters.</source>
        <translation>PAN کے کچھ حروف چھپے ہوئے ہیں۔ کام کی فہرست میں اس کے تمام دس حروف ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>what stands in the place of the PAN is none. A PAN has five letters, four digits and a letter.</source>
        <translation>PAN کی جگہ جو لکھا ہے وہ PAN نہیں ہے۔ PAN میں پانچ حرف، چار ہندسے اور ایک حرف ہوتا ہے۔</translation>
    </message>
    <message>
        <source>“%1” is no PAN: it has %2 characters instead of %3.</source>
        <translation>⁨“%1”⁩ PAN نہیں ہے: اس میں %3 کے بجائے %2 حروف ہیں۔</translation>
    </message>
    <message>
        <source>“%1” is no PAN: its character %2 is wrong. A PAN has five letters, four digits and a letter.</source>
        <translation>⁨“%1”⁩ PAN نہیں ہے: اس کا حرف نمبر %2 غلط ہے۔ PAN میں پانچ حرف، چار ہندسے اور ایک حرف ہوتا ہے۔</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>ایک اقتباس کا نشان کھولا گیا ہے اور کہیں بند نہیں ہوا۔</translation>
    </message>
    <message>
        <source>the reference has %1 characters; allowed are %2.</source>
        <translation>حوالے میں %1 حروف ہیں؛ %2 کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>the PAN %1 stands in line %2 already. This line is left out.</source>
        <translation>PAN %1 سطر %2 میں پہلے سے ہے۔ یہ سطر چھوڑ دی گئی ہے۔</translation>
    </message>
    <message>
        <source>the reference “%1” stands in line %2 too. Both lines are kept.</source>
        <translation>حوالہ ⁨“%1”⁩ سطر %2 میں بھی ہے۔ دونوں سطریں رکھی گئی ہیں۔</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>سطر %1: %2</translation>
    </message>
    <message>
        <source>The file has headings, but no line below them.</source>
        <translation>فائل میں عنوان تو ہیں، لیکن ان کے نیچے کوئی سطر نہیں ہے۔</translation>
    </message>
    <message>
        <source>The file is empty. A work list has a reference and a PAN on each line.</source>
        <translation>فائل خالی ہے۔ کام کی فہرست کی ہر سطر میں ایک حوالہ اور ایک PAN ہوتا ہے۔</translation>
    </message>
    <message>
        <source>There is no PAN in the file. A work list has a reference and a PAN on each line.</source>
        <translation>فائل میں کوئی PAN نہیں ہے۔ کام کی فہرست کی ہر سطر میں ایک حوالہ اور ایک PAN ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>WorkListColumns</name>
    <message>
        <source>The column “%1” is for secrets. Delete that column from the file and choose the file again: passwords, PINs, OTPs and tokens never belong in a work list.</source>
        <translation>کالم ⁨“%1”⁩ خفیہ معلومات کے لیے ہے۔ وہ کالم فائل سے مٹائیں اور فائل پھر سے چنیں: پاس ورڈ، PIN، OTP اور ٹوکن کام کی فہرست میں کبھی نہیں ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>Column %1 seems to hold passwords. Delete that column from the file and choose the file again: passwords never belong in a work list.</source>
        <translation>لگتا ہے کہ کالم %1 میں پاس ورڈ ہیں۔ وہ کالم فائل سے مٹائیں اور فائل پھر سے چنیں: پاس ورڈ کام کی فہرست میں کبھی نہیں ہونے چاہییں۔</translation>
    </message>
</context>
<context>
    <name>WorkListDialog</name>
    <message>
        <source>Work list — ITR Desk</source>
        <translation>کام کی فہرست — ITR Desk</translation>
    </message>
    <message>
        <source>Cases to open</source>
        <translation>کھولے جانے والے معاملے</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>دوسری فائل چنیں…</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>فائل پڑھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>مسئلے والی سطریں</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>کام کی فہرست</translation>
    </message>
    <message>
        <source>Each good line of the file becomes a case that waits for consent. Passwords, OTPs and tokens never belong in the file.</source>
        <translation>فائل کی ہر صحیح سطر سے ایک معاملہ بنتا ہے جو رضامندی کا انتظار کرتا ہے۔ پاس ورڈ، OTP اور ٹوکن فائل میں کبھی نہیں ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose a work list — ITR Desk</source>
        <translation>کام کی فہرست چنیں — ITR Desk</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV فائلیں (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>No line of this file can become a case.</source>
        <translation>اس فائل کی کسی سطر سے معاملہ نہیں بن سکتا۔</translation>
    </message>
    <message>
        <source>What is wrong with each stands below.</source>
        <translation>ہر سطر میں کیا غلط ہے، یہ نیچے لکھا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) can be opened</source>
        <translation>
            <numerusform>%n معاملہ کھولا جا سکتا ہے</numerusform>
            <numerusform>%n معاملے کھولے جا سکتے ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>This file can not be used.</source>
        <translation>یہ فائل استعمال نہیں ہو سکتی۔</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with problems</source>
        <translation>
            <numerusform>مسئلے والی %n سطر</numerusform>
            <numerusform>مسئلے والی %n سطریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>معاملے کھولیں</translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>%n معاملہ کھولیں</numerusform>
            <numerusform>%n معاملے کھولیں</numerusform>
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
        <translation>ہولڈر کا نامعلوم حرف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ہولڈر</translation>
    </message>
</context>
<context>
    <name>YearPicker</name>
    <message>
        <source>here</source>
        <translation>یہاں ہے</translation>
    </message>
    <message>
        <source>Fetch assessment year %1</source>
        <translation>تشخیصی سال %1 منگوائیں</translation>
    </message>
    <message>
        <source>It is here already; it would be fetched once more.</source>
        <translation>یہ پہلے سے یہاں ہے؛ اسے ایک بار اور منگوایا جائے گا۔</translation>
    </message>
    <message>
        <source>Fetch none</source>
        <translation>کوئی نہ منگوائیں</translation>
    </message>
    <message>
        <source>Fetching assessment year %1</source>
        <translation>تشخیصی سال %1 منگوایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Which assessment year is to be fetched?</source>
        <translation>کون سا تشخیصی سال منگوانا ہے؟</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>New Bearer token (it is not shown): </source>
        <translation>نیا Bearer ٹوکن (دکھایا نہیں جاتا): </translation>
    </message>
    <message>
        <source>The settings can not be used.</source>
        <translation>سیٹنگز استعمال نہیں ہو سکتیں۔</translation>
    </message>
</context>
</TS>

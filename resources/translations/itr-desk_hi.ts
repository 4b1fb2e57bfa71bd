<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>AccessTokenField</name>
    <message>
        <source>AccessToken</source>
        <translation>AccessToken</translation>
    </message>
    <message>
        <source>Show AccessToken</source>
        <translation>AccessToken दिखाएँ</translation>
    </message>
    <message>
        <source>Please enter the AccessToken.</source>
        <translation>कृपया AccessToken दर्ज करें।</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The address of the service could not be found.</source>
        <translation>सेवा का पता नहीं मिल सका।</translation>
    </message>
    <message>
        <source>The service does not take connections right now.</source>
        <translation>सेवा इस समय कनेक्शन स्वीकार नहीं कर रही है।</translation>
    </message>
    <message>
        <source>The network did not carry the request.</source>
        <translation>नेटवर्क अनुरोध को आगे नहीं पहुँचा सका।</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through.</source>
        <translation>नेटवर्क के प्रॉक्सी ने अनुरोध को आगे नहीं जाने दिया।</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s settings need a look.</source>
        <translation>अपने व्यवस्थापक को बताएँ; प्रॉक्सी की सेटिंग जाँचनी होगी।</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so the desk did not talk to it.</source>
        <translation>सेवा अपनी पहचान साबित नहीं कर सकी, इसलिए डेस्क ने उससे संपर्क नहीं किया।</translation>
    </message>
    <message>
        <source>Do not go on. Tell your administrator what is said here.</source>
        <translation>आगे न बढ़ें। यहाँ लिखी बात अपने व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>No secure connection to the service came about.</source>
        <translation>सेवा से सुरक्षित कनेक्शन नहीं बन सका।</translation>
    </message>
    <message>
        <source>Tell your administrator; the service must offer TLS 1.2 or newer.</source>
        <translation>अपने व्यवस्थापक को बताएँ; सेवा में TLS 1.2 या उससे नया संस्करण होना चाहिए।</translation>
    </message>
    <message>
        <source>The connection broke before the service answered.</source>
        <translation>सेवा का उत्तर आने से पहले ही कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>सेवा ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>आपने अनुरोध रद्द कर दिया।</translation>
    </message>
    <message>
        <source>The service refused what was entered.</source>
        <translation>दर्ज की गई जानकारी सेवा ने अस्वीकार कर दी।</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s authorisation.</source>
        <translation>सेवा इस डेस्क का प्राधिकार स्वीकार नहीं कर रही है।</translation>
    </message>
    <message>
        <source>The service does not allow this desk to do that.</source>
        <translation>सेवा इस डेस्क को ऐसा करने की अनुमति नहीं देती।</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>अपने व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>There is no verification service at this address.</source>
        <translation>इस पते पर कोई सत्यापन सेवा नहीं है।</translation>
    </message>
    <message>
        <source>Tell your administrator; the service address in the profile needs a look.</source>
        <translation>अपने व्यवस्थापक को बताएँ; प्रोफ़ाइल में दिया गया सेवा का पता जाँचना होगा।</translation>
    </message>
    <message>
        <source>The service understood the request but can not carry it out.</source>
        <translation>सेवा ने अनुरोध समझ लिया, पर उसे पूरा नहीं कर सकती।</translation>
    </message>
    <message>
        <source>Check what was entered together with the taxpayer before you try again.</source>
        <translation>दोबारा प्रयास करने से पहले दर्ज की गई जानकारी करदाता के साथ मिलकर जाँच लें।</translation>
    </message>
    <message>
        <source>The service has had too many requests.</source>
        <translation>सेवा को बहुत अधिक अनुरोध मिले हैं।</translation>
    </message>
    <message>
        <source>Wait some minutes before you request again.</source>
        <translation>दोबारा अनुरोध करने से पहले कुछ मिनट रुकें।</translation>
    </message>
    <message>
        <source>Something failed inside the service.</source>
        <translation>सेवा के भीतर कोई त्रुटि हुई।</translation>
    </message>
    <message>
        <source>A server on the way answered instead of the service.</source>
        <translation>सेवा की जगह बीच के किसी सर्वर ने उत्तर दिया।</translation>
    </message>
    <message>
        <source>The service pointed to another address; the desk never follows.</source>
        <translation>सेवा ने किसी दूसरे पते की ओर भेजा; डेस्क ऐसे पते पर कभी नहीं जाता।</translation>
    </message>
    <message>
        <source>The service answered in a way that this desk does not know.</source>
        <translation>सेवा का उत्तर ऐसा था जिसे यह डेस्क नहीं पहचानता।</translation>
    </message>
    <message>
        <source>Tell your administrator the code shown here.</source>
        <translation>यहाँ दिखाया गया कोड अपने व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>The service&apos;s answer was far larger than it may be; the desk stopped reading.</source>
        <translation>सेवा का उत्तर सीमा से कहीं बड़ा था; डेस्क ने उसे पढ़ना रोक दिया।</translation>
    </message>
    <message>
        <source>Only a part of the service&apos;s answer arrived.</source>
        <translation>सेवा के उत्तर का केवल एक भाग पहुँचा।</translation>
    </message>
    <message>
        <source>The answer is not in the service&apos;s format.</source>
        <translation>उत्तर सेवा के निर्धारित प्रारूप में नहीं है।</translation>
    </message>
    <message>
        <source>The service answered without saying what came of the request.</source>
        <translation>सेवा ने उत्तर तो दिया, पर यह नहीं बताया कि अनुरोध का क्या हुआ।</translation>
    </message>
    <message>
        <source>The desk could not make itself ready for a secure connection.</source>
        <translation>डेस्क सुरक्षित कनेक्शन के लिए तैयार नहीं हो सका।</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before you request again.</source>
        <translation>
            <numerusform>दोबारा अनुरोध करने से पहले %n सेकंड रुकें।</numerusform>
            <numerusform>दोबारा अनुरोध करने से पहले %n सेकंड रुकें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before you request again.</source>
        <translation>
            <numerusform>दोबारा अनुरोध करने से पहले %n मिनट रुकें।</numerusform>
            <numerusform>दोबारा अनुरोध करने से पहले %n मिनट रुकें।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The reason: %2.</source>
        <comment>sentence, reason</comment>
        <translation>%1 कारण: %2।</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s password is probably not the cause. Check the AccessToken if you entered one; otherwise tell your administrator that the Bearer token was refused.</source>
        <translation>इसका कारण संभवतः करदाता का पासवर्ड नहीं है। यदि आपने AccessToken दर्ज किया है तो उसे जाँचें; अन्यथा अपने व्यवस्थापक को बताएँ कि Bearer टोकन अस्वीकार हुआ है।</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>नेटवर्क कनेक्शन जाँचें, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another.</source>
        <translation>दूसरा OTP माँगने से पहले करदाता से पूछें कि फ़ोन पर OTP आया है या नहीं।</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it.</source>
        <translation>वही OTP एक बार और आज़माएँ; यदि वह अस्वीकार हो, तो OTP पुनः भेजें।</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing.</source>
        <translation>वर्ष का डेटा एक बार फिर मँगाएँ; इससे कुछ खर्च नहीं होता।</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another. Tell your administrator the code shown here.</source>
        <translation>दूसरा OTP माँगने से पहले करदाता से पूछें कि फ़ोन पर OTP आया है या नहीं। यहाँ दिखाया गया कोड अपने व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it. Tell your administrator the code shown here.</source>
        <translation>वही OTP एक बार और आज़माएँ; यदि वह अस्वीकार हो, तो OTP पुनः भेजें। यहाँ दिखाया गया कोड अपने व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing. If it stays so, tell your administrator the code shown here.</source>
        <translation>वर्ष का डेटा एक बार फिर मँगाएँ; इससे कुछ खर्च नहीं होता। यदि स्थिति ऐसी ही रहे, तो यहाँ दिखाया गया कोड अपने व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>Check the network connection and the service address in the profile, then try again.</source>
        <translation>नेटवर्क कनेक्शन और प्रोफ़ाइल में दिया गया सेवा का पता जाँचें, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays so, tell your administrator.</source>
        <translation>थोड़ा रुकें, फिर दोबारा प्रयास करें। यदि स्थिति ऐसी ही रहे, तो अपने व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>जब आप तैयार हों, तब दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>जर्नल लिखा नहीं जा सका, इसलिए कुछ भी भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Make room on the disk or tell your administrator; nothing goes out before it can be recorded.</source>
        <translation>डिस्क पर जगह बनाएँ या अपने व्यवस्थापक को बताएँ; जब तक दर्ज न किया जा सके, तब तक कुछ भी बाहर नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>The portal probably has no return of this year. Fetch another year.</source>
        <translation>पोर्टल पर शायद इस वर्ष की विवरणी नहीं है। कोई दूसरा वर्ष मँगाएँ।</translation>
    </message>
    <message>
        <source>The session at the portal has probably ended. What has arrived stays here; for another year close this case and open a new one.</source>
        <translation>पोर्टल का सत्र शायद समाप्त हो गया है। जो आ चुका है वह यहाँ रहेगा; दूसरे वर्ष के लिए यह मामला बंद करके नया मामला खोलें।</translation>
    </message>
    <message>
        <source>The network&apos;s proxy could not be reached.</source>
        <translation>नेटवर्क के प्रॉक्सी से संपर्क नहीं हो सका।</translation>
    </message>
    <message>
        <source>Check the network connection. If it stays so, tell your administrator that the proxy does not answer.</source>
        <translation>नेटवर्क कनेक्शन जाँचें। यदि स्थिति ऐसी ही रहे, तो अपने व्यवस्थापक को बताएँ कि प्रॉक्सी उत्तर नहीं दे रहा है।</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and password, or refused those it was given.</source>
        <translation>नेटवर्क का प्रॉक्सी उपयोगकर्ता नाम और पासवर्ड माँगता है, या उसने दिए गए नाम और पासवर्ड को अस्वीकार कर दिया।</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s user name and password need a look.</source>
        <translation>अपने व्यवस्थापक को बताएँ; प्रॉक्सी का उपयोगकर्ता नाम और पासवर्ड जाँचना होगा।</translation>
    </message>
    <message>
        <source>The relay did not accept this desk&apos;s certificate.</source>
        <translation>रिले ने इस डेस्क का प्रमाणपत्र स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here; the desk needs a certificate that the relay knows.</source>
        <translation>यहाँ लिखी बात अपने व्यवस्थापक को बताएँ; डेस्क को ऐसा प्रमाणपत्र चाहिए जिसे रिले पहचानता हो।</translation>
    </message>
    <message>
        <source>Tell your administrator; the CA file in the profile, and its pins, need a look.</source>
        <translation>अपने व्यवस्थापक को बताएँ; प्रोफ़ाइल में दी गई CA फ़ाइल और पिन की गई कुंजियाँ जाँचनी होंगी।</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate could not be used, so nothing was sent.</source>
        <translation>इस डेस्क के अपने प्रमाणपत्र का उपयोग नहीं हो सका, इसलिए कुछ भी भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>If its key has a passphrase, enter that when you are asked, then try again. Otherwise tell your administrator what is said here.</source>
        <translation>यदि इसकी कुंजी का पासफ़्रेज़ है, तो पूछे जाने पर उसे दर्ज करें, फिर दोबारा प्रयास करें। अन्यथा यहाँ लिखी बात अपने व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>No Bearer token is stored for this service, so nothing was sent.</source>
        <translation>इस सेवा के लिए कोई Bearer टोकन सहेजा नहीं गया है, इसलिए कुछ भी भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Save the token that your administrator gave you under Settings, Bearer token; then try again.</source>
        <translation>आपके व्यवस्थापक ने जो टोकन दिया है, उसे “सेटिंग” में “Bearer टोकन” के नीचे सहेजें; फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>The Bearer token is kept in a keychain, and this session has none; nothing was sent.</source>
        <translation>Bearer टोकन कीचेन में रखा जाता है, और इस सत्र में कोई कीचेन नहीं है; कुछ भी भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>ऐसे डेस्कटॉप में लॉगिन करें जिसमें कीचेन हो (GNOME Keyring, KWallet), या अपने व्यवस्थापक से टोकन के लिए कोई दूसरी जगह माँगें।</translation>
    </message>
    <message>
        <source>The keychain that holds the Bearer token is locked, so nothing was sent.</source>
        <translation>जिस कीचेन में Bearer टोकन है वह लॉक है, इसलिए कुछ भी भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>कीचेन को अनलॉक करें, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk, so nothing was sent.</source>
        <translation>कीचेन को ITR Desk के लिए खोला नहीं गया, इसलिए कुछ भी भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Try again and say yes when the keychain asks. If it does not ask, unlock it first.</source>
        <translation>दोबारा प्रयास करें और कीचेन के पूछने पर अनुमति दें। यदि वह न पूछे, तो पहले उसे अनलॉक करें।</translation>
    </message>
    <message>
        <source>The Bearer token could not be read, so nothing was sent.</source>
        <translation>Bearer टोकन पढ़ा नहीं जा सका, इसलिए कुछ भी भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here.</source>
        <translation>यहाँ लिखी बात अपने व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>The Bearer token of this desk has expired, so nothing was sent.</source>
        <translation>इस डेस्क के Bearer टोकन की अवधि समाप्त हो चुकी है, इसलिए कुछ भी भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Ask your administrator for a new token. If this computer&apos;s clock is wrong, set it right.</source>
        <translation>अपने व्यवस्थापक से नया टोकन माँगें। यदि इस कंप्यूटर की घड़ी गलत है, तो उसे ठीक करें।</translation>
    </message>
    <message>
        <source>The Bearer token was not there in time, so nothing was sent.</source>
        <translation>Bearer टोकन समय पर नहीं मिला, इसलिए कुछ भी भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Look for a window in which the keychain asks for its password and answer it; then try again.</source>
        <translation>वह विंडो ढूँढें जिसमें कीचेन अपना पासवर्ड माँग रहा है और पासवर्ड दें; फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>रिले प्रमाणपत्र माँगता है, और इस डेस्क के पास कोई नहीं है</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA</source>
        <translation>रिले डेस्क का प्रमाणपत्र अस्वीकार करता है: उसकी अवधि समाप्त हो चुकी है, वह निरस्त है, या किसी दूसरे CA का है</translation>
    </message>
</context>
<context>
    <name>Bearer</name>
    <message>
        <source>The Bearer token of this desk expired on %1.</source>
        <translation>इस डेस्क के Bearer टोकन की अवधि %1 को समाप्त हो गई।</translation>
    </message>
    <message numerus="yes">
        <source>The Bearer token of this desk expires in %n minute(s).</source>
        <translation>
            <numerusform>इस डेस्क के Bearer टोकन की अवधि %n मिनट में समाप्त हो जाएगी।</numerusform>
            <numerusform>इस डेस्क के Bearer टोकन की अवधि %n मिनट में समाप्त हो जाएगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>The Bearer token of this desk expires on %1.</source>
        <translation>इस डेस्क के Bearer टोकन की अवधि %1 को समाप्त होगी।</translation>
    </message>
</context>
<context>
    <name>CallMessage</name>
    <message>
        <source>Has the taxpayer received an OTP?</source>
        <translation>क्या करदाता को OTP मिला है?</translation>
    </message>
    <message>
        <source>The service answered in words that ITR Desk does not know, so only the taxpayer can tell.</source>
        <translation>सेवा ने ऐसे शब्दों में उत्तर दिया जिन्हें ITR Desk नहीं पहचानता, इसलिए यह केवल करदाता ही बता सकता है।</translation>
    </message>
    <message>
        <source>Has the taxpayer received an OTP? With Yes the case goes on to the OTP step.</source>
        <translation>क्या करदाता को OTP मिला है? “हाँ” चुनने पर मामला OTP वाले चरण पर आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Has the taxpayer received a new OTP? With Yes its time is counted from now on.</source>
        <translation>क्या करदाता को नया OTP मिला है? “हाँ” चुनने पर उसका समय अभी से गिना जाएगा।</translation>
    </message>
</context>
<context>
    <name>CallProgress</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Waiting for the portal… %1 s</source>
        <translation>पोर्टल के उत्तर की प्रतीक्षा… %1 से.</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Withdraw consent</source>
        <translation>सहमति वापस लें</translation>
    </message>
</context>
<context>
    <name>CaseEndPage</name>
    <message>
        <source>New case</source>
        <translation>नया मामला</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>PAN %1</source>
        <translation>PAN %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>संदर्भ %1</translation>
    </message>
    <message>
        <source>This case is done</source>
        <translation>यह मामला पूरा हो गया है</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>सहमति वापस ले ली गई</translation>
    </message>
    <message>
        <source>This case was given up</source>
        <translation>यह मामला छोड़ दिया गया</translation>
    </message>
    <message>
        <source>This case has expired</source>
        <translation>इस मामले की अवधि समाप्त हो गई है</translation>
    </message>
    <message>
        <source>This case was closed</source>
        <translation>यह मामला बंद कर दिया गया</translation>
    </message>
    <message>
        <source>The data had come. It is no longer kept here; what you exported stays where you saved it.</source>
        <translation>डेटा आ गया था। अब वह यहाँ नहीं रखा है; आपने जो निर्यात किया, वह वहीं रहेगा जहाँ आपने उसे सहेजा।</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s wish is on record. Nothing more is fetched, and what had been entered or fetched is wiped here.</source>
        <translation>करदाता की इच्छा दर्ज कर ली गई है। अब और कुछ नहीं मँगाया जाएगा, और जो दर्ज किया या मँगाया गया था, वह यहाँ से मिटा दिया गया है।</translation>
    </message>
    <message>
        <source>It ended after a refusal, without data. What had been entered is wiped.</source>
        <translation>यह अस्वीकृति के बाद, बिना डेटा के समाप्त हुआ। जो दर्ज किया गया था, वह मिटा दिया गया है।</translation>
    </message>
    <message>
        <source>Nobody went on with it for too long, so the desk ended it. What had been entered is wiped.</source>
        <translation>बहुत देर तक किसी ने इसे आगे नहीं बढ़ाया, इसलिए डेस्क ने इसे समाप्त कर दिया। जो दर्ज किया गया था, वह मिटा दिया गया है।</translation>
    </message>
    <message>
        <source>It was closed before its data came. What had been entered is wiped.</source>
        <translation>इसे डेटा आने से पहले बंद कर दिया गया। जो दर्ज किया गया था, वह मिटा दिया गया है।</translation>
    </message>
    <message>
        <source>There is no session at the portal to log out of.</source>
        <translation>पोर्टल पर ऐसा कोई सत्र नहीं है जिससे लॉगआउट करना हो।</translation>
    </message>
    <message>
        <source>Logging out of the portal…</source>
        <translation>पोर्टल से लॉगआउट हो रहा है…</translation>
    </message>
    <message>
        <source>You can go on with other work meanwhile.</source>
        <translation>इस बीच आप दूसरा काम जारी रख सकते हैं।</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>not needed</source>
        <comment>logout</comment>
        <translation>आवश्यक नहीं</translation>
    </message>
    <message>
        <source>running</source>
        <comment>logout</comment>
        <translation>जारी है</translation>
    </message>
    <message>
        <source>done</source>
        <comment>logout</comment>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>could not be made</source>
        <comment>logout</comment>
        <translation>नहीं हो सका</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>नया मामला</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · state of the case</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Consent is awaited</source>
        <translation>सहमति की प्रतीक्षा है</translation>
    </message>
    <message>
        <source>Has an OTP come?</source>
        <translation>क्या OTP आया है?</translation>
    </message>
    <message>
        <source>PAN and password are awaited</source>
        <translation>PAN और पासवर्ड की प्रतीक्षा है</translation>
    </message>
    <message>
        <source>Requesting an OTP…</source>
        <translation>OTP का अनुरोध हो रहा है…</translation>
    </message>
    <message>
        <source>The OTP is awaited</source>
        <translation>OTP की प्रतीक्षा है</translation>
    </message>
    <message>
        <source>Requesting a new OTP…</source>
        <translation>नए OTP का अनुरोध हो रहा है…</translation>
    </message>
    <message>
        <source>Fetching the data…</source>
        <translation>डेटा मँगाया जा रहा है…</translation>
    </message>
    <message>
        <source>The data is here</source>
        <translation>डेटा आ गया है</translation>
    </message>
    <message>
        <source>Fetching another year…</source>
        <translation>दूसरे वर्ष का डेटा मँगाया जा रहा है…</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>लॉगआउट हो रहा है…</translation>
    </message>
    <message>
        <source>Ended, not logged out</source>
        <translation>समाप्त, लॉगआउट नहीं हुआ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>सहमति वापस ली गई</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>छोड़ दिया गया</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>अवधि समाप्त</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद किया गया</translation>
    </message>
    <message>
        <source>%1 of %2 tries used</source>
        <translation>%2 में से %1 प्रयास खर्च हुए</translation>
    </message>
    <message>
        <source>%1 of %2 tries</source>
        <translation>%2 में से %1 प्रयास</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n मिनट शेष</numerusform>
            <numerusform>%n मिनट शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>the OTP has probably expired</source>
        <translation>OTP की वैधता संभवतः समाप्त हो चुकी है</translation>
    </message>
    <message>
        <source>Ends soon: nobody goes on with it</source>
        <translation>शीघ्र समाप्त होगा: कोई आगे नहीं बढ़ा रहा</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>What runs out first on top</source>
        <translation>जिसका समय पहले समाप्त होगा, वह सबसे ऊपर</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>मामले</translation>
    </message>
    <message>
        <source>Reference or PAN</source>
        <translation>संदर्भ या PAN</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>मामले खोजें</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n खुला</numerusform>
            <numerusform>%n खुले</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case. Ctrl+N opens one.</source>
        <translation>कोई मामला नहीं है। Ctrl+N से नया मामला खुलता है।</translation>
    </message>
    <message>
        <source>No case fits this search.</source>
        <translation>इस खोज से कोई मामला मेल नहीं खाता।</translation>
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
        <translation>एक उत्तर आया है।</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Income-tax returns: case %1</source>
        <translation>आयकर विवरणियाँ: मामला %1</translation>
    </message>
    <message>
        <source>Income-tax returns</source>
        <translation>आयकर विवरणियाँ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>मामला</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>रिपोर्ट बनाई गई</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset to UTC</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>किससे बनाई गई</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>The figures are those that the income-tax portal supplied. “Not supplied” means that the return did not hold the figure, not that it is zero. Personal numbers are masked.</source>
        <translation>आँकड़े वही हैं जो आयकर पोर्टल ने दिए। “नहीं दिया गया” का अर्थ है कि विवरणी में वह आँकड़ा नहीं था, यह नहीं कि वह शून्य है। व्यक्तिगत नंबर छिपाए गए हैं।</translation>
    </message>
    <message>
        <source>The years side by side</source>
        <translation>वर्ष साथ-साथ</translation>
    </message>
    <message>
        <source>Amounts in ₹</source>
        <translation>राशियाँ ₹ में</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>वर्ष नहीं दिया गया</translation>
    </message>
    <message>
        <source>A return of an unknown year</source>
        <translation>अज्ञात वर्ष की विवरणी</translation>
    </message>
    <message>
        <source>Return for %1</source>
        <comment>assessment year</comment>
        <translation>%1 की विवरणी</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>नहीं दिया गया</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>No consent is recorded for this case.</source>
        <translation>इस मामले के लिए कोई सहमति दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>आमने-सामने</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>फ़ोन पर</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>लिखित में</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>प्रयोजन</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>दी गई</translation>
    </message>
    <message>
        <source>Reference of the consent</source>
        <translation>सहमति का संदर्भ</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>version %1, in %2</source>
        <comment>version, language</comment>
        <translation>संस्करण %1, भाषा: %2</translation>
    </message>
    <message>
        <source>Id of the consent</source>
        <translation>सहमति की आईडी</translation>
    </message>
    <message>
        <source>What the journal says of this case</source>
        <translation>इस मामले के बारे में जर्नल में क्या लिखा है</translation>
    </message>
    <message>
        <source>The journal has no entry of this case.</source>
        <translation>जर्नल में इस मामले की कोई प्रविष्टि नहीं है।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Contains tax data</source>
        <translation>इसमें कर संबंधी डेटा है</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>पृष्ठ %1, कुल %2</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Has the taxpayer withdrawn consent?</source>
        <translation>क्या करदाता ने सहमति वापस ले ली है?</translation>
    </message>
    <message>
        <source>With Yes this case ends now: nothing more is fetched, what was entered or fetched is wiped, and the session at the portal is logged out.</source>
        <translation>“हाँ” चुनने पर यह मामला अभी समाप्त हो जाएगा: अब और कुछ नहीं मँगाया जाएगा, जो दर्ज किया या मँगाया गया था वह मिटा दिया जाएगा, और पोर्टल के सत्र से लॉगआउट कर दिया जाएगा।</translation>
    </message>
    <message>
        <source>Close this case before its data has come?</source>
        <translation>डेटा आने से पहले ही यह मामला बंद करें?</translation>
    </message>
    <message>
        <source>With Yes an OTP that was sent stays unused, what was entered is wiped, and the session at the portal is logged out.</source>
        <translation>“हाँ” चुनने पर भेजा गया OTP बिना उपयोग के रह जाएगा, जो दर्ज किया गया था वह मिटा दिया जाएगा, और पोर्टल के सत्र से लॉगआउट कर दिया जाएगा।</translation>
    </message>
    <message>
        <source>The journal could not be written, so this step was not made.</source>
        <translation>जर्नल लिखा नहीं जा सका, इसलिए यह चरण पूरा नहीं किया गया।</translation>
    </message>
    <message>
        <source>Nobody has gone on with this case for a long time. In a minute it ends.</source>
        <translation>इस मामले पर बहुत देर से किसी ने काम नहीं किया। एक मिनट में यह समाप्त हो जाएगा।</translation>
    </message>
    <message>
        <source>What was entered or fetched is wiped then, and the session at the portal is logged out.</source>
        <translation>तब जो दर्ज किया या मँगाया गया था वह मिटा दिया जाएगा, और पोर्टल के सत्र से लॉगआउट कर दिया जाएगा।</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>खुला रखें</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>मामला बंद करें</translation>
    </message>
    <message>
        <source>Close this case? Nothing of its data has been exported or printed.</source>
        <translation>यह मामला बंद करें? इसके डेटा में से कुछ भी निर्यात या प्रिंट नहीं किया गया है।</translation>
    </message>
    <message>
        <source>With Yes the data is wiped, and the session at the portal is logged out. To fetch it again takes another OTP.</source>
        <translation>“हाँ” चुनने पर डेटा मिटा दिया जाएगा, और पोर्टल के सत्र से लॉगआउट कर दिया जाएगा। इसे फिर से मँगाने के लिए एक और OTP चाहिए।</translation>
    </message>
    <message>
        <source>Close this case? Data has come since it was exported or printed the last time.</source>
        <translation>यह मामला बंद करें? पिछली बार निर्यात या प्रिंट करने के बाद और डेटा आया है।</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Nothing was sent, so no try was used up.</source>
        <translation>कुछ भी भेजा नहीं गया, इसलिए कोई प्रयास खर्च नहीं हुआ।</translation>
    </message>
    <message>
        <source>Nothing was sent, so the OTP is unused.</source>
        <translation>कुछ भी भेजा नहीं गया, इसलिए OTP का उपयोग नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The request may have arrived all the same: an OTP may be on its way, and one of the portal&apos;s five tries may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>हो सकता है कि अनुरोध फिर भी पहुँच गया हो: OTP आ सकता है, और पोर्टल के पाँच प्रयासों में से एक खर्च हो चुका हो सकता है। अनुरोध एक ही बार भेजा गया और अपने-आप दोबारा नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>The request may have arrived all the same, and the OTP may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>हो सकता है कि अनुरोध फिर भी पहुँच गया हो और OTP का उपयोग हो चुका हो। अनुरोध एक ही बार भेजा गया और अपने-आप दोबारा नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>The request arrived; it was sent once.</source>
        <translation>अनुरोध पहुँच गया; वह एक ही बार भेजा गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five: the account is probably locked, and the taxpayer has to call the helpline.</source>
        <translation>
            <numerusform>इस डेस्क के चालू होने के बाद से इस PAN के %n अनुरोध अस्वीकार हुए हैं, या हुए हो सकते हैं। पाँच पर पोर्टल खाता लॉक कर देता है: खाता संभवतः लॉक हो चुका है, और करदाता को हेल्पलाइन पर फ़ोन करना होगा।</numerusform>
            <numerusform>इस डेस्क के चालू होने के बाद से इस PAN के %n अनुरोध अस्वीकार हुए हैं, या हुए हो सकते हैं। पाँच पर पोर्टल खाता लॉक कर देता है: खाता संभवतः लॉक हो चुका है, और करदाता को हेल्पलाइन पर फ़ोन करना होगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five, and only a helpline unlocks it: be sure of the password before you try again.</source>
        <translation>
            <numerusform>इस डेस्क के चालू होने के बाद से इस PAN के %n अनुरोध अस्वीकार हुए हैं, या हुए हो सकते हैं। पाँच पर पोर्टल खाता लॉक कर देता है, और उसे केवल हेल्पलाइन ही खोल सकती है: दोबारा प्रयास करने से पहले पासवर्ड पक्का कर लें।</numerusform>
            <numerusform>इस डेस्क के चालू होने के बाद से इस PAN के %n अनुरोध अस्वीकार हुए हैं, या हुए हो सकते हैं। पाँच पर पोर्टल खाता लॉक कर देता है, और उसे केवल हेल्पलाइन ही खोल सकती है: दोबारा प्रयास करने से पहले पासवर्ड पक्का कर लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ भी भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The request may have arrived all the same. It was sent once and will not be sent again by itself.</source>
        <translation>हो सकता है कि अनुरोध फिर भी पहुँच गया हो। वह एक ही बार भेजा गया और अपने-आप दोबारा नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>The portal had no session to log out of any more, or refused the logout.</source>
        <translation>पोर्टल पर लॉगआउट के लिए कोई सत्र नहीं बचा था, या उसने लॉगआउट अस्वीकार किया।</translation>
    </message>
    <message>
        <source>The session at the portal could not be logged out: %1 (%2)</source>
        <translation>पोर्टल के सत्र से लॉगआउट नहीं हो सका: %1 (%2)</translation>
    </message>
    <message>
        <source>This is on record. To be sure that it ends, the taxpayer can log in at the portal and log out there.</source>
        <translation>यह दर्ज कर लिया गया है। सत्र समाप्त होना पक्का करने के लिए करदाता पोर्टल पर लॉगिन करके वहाँ लॉगआउट कर सकते हैं।</translation>
    </message>
    <message>
        <source>The session at the portal has been logged out.</source>
        <translation>पोर्टल के सत्र से लॉगआउट हो गया है।</translation>
    </message>
</context>
<context>
    <name>CertificatePath</name>
    <message>
        <source>A key in the certificate chain is too short; 2048 bits of RSA are the least</source>
        <translation>प्रमाणपत्र शृंखला की कोई कुंजी बहुत छोटी है; RSA में कम से कम 2048 बिट चाहिए</translation>
    </message>
    <message>
        <source>A certificate in the chain is signed with an outdated method such as SHA-1</source>
        <translation>शृंखला के किसी प्रमाणपत्र पर SHA-1 जैसी पुरानी विधि से हस्ताक्षर किया गया है</translation>
    </message>
    <message>
        <source>The CA may not vouch for a server of this name (name constraints)</source>
        <translation>CA को इस नाम के सर्वर को प्रमाणित करने की अनुमति नहीं है (नाम की पाबंदियाँ)</translation>
    </message>
    <message>
        <source>The server sent no certificate</source>
        <translation>सर्वर ने कोई प्रमाणपत्र नहीं भेजा</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>(without a name)</source>
        <translation>(बिना नाम)</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <comment>certificate</comment>
        <translation>%1, जारीकर्ता %2, %3 तक मान्य</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 के प्रमाणपत्र की अवधि समाप्त हो चुकी है।</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s).</source>
        <translation>
            <numerusform>%1 का प्रमाणपत्र %n दिन में समाप्त हो जाएगा।</numerusform>
            <numerusform>%1 का प्रमाणपत्र %n दिनों में समाप्त हो जाएगा।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBars</name>
    <message>
        <source>Chart of the years</source>
        <translation>वर्षों का चार्ट</translation>
    </message>
</context>
<context>
    <name>ClientCertificate</name>
    <message>
        <source>The private key in %1 is protected by a passphrase.</source>
        <translation>%1 की निजी कुंजी पासफ़्रेज़ से सुरक्षित है।</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in %1.</source>
        <translation>इस पासफ़्रेज़ से %1 की निजी कुंजी नहीं खुलती।</translation>
    </message>
    <message>
        <source>%1 holds no private key; allowed is one in PEM form, or a PKCS#12 file.</source>
        <translation>%1 में कोई निजी कुंजी नहीं है; PEM रूप में निजी कुंजी, या PKCS#12 फ़ाइल दी जा सकती है।</translation>
    </message>
    <message>
        <source>The private key in %1 can not be read; allowed is one in PEM form.</source>
        <translation>%1 की निजी कुंजी पढ़ी नहीं जा सकती; PEM रूप में निजी कुंजी दी जा सकती है।</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old cipher (RC2) that is no longer supported, whatever the passphrase. Have it made anew with AES.</source>
        <translation>%1 पुराने सिफ़र (RC2) से एन्क्रिप्ट की गई है जो अब समर्थित नहीं है, पासफ़्रेज़ चाहे जो हो। इसे AES के साथ नए सिरे से बनवाएँ।</translation>
    </message>
    <message>
        <source>%1 holds no certificate with its private key.</source>
        <translation>%1 में अपनी निजी कुंजी के साथ कोई प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>%1 holds no certificate; allowed are PEM and PKCS#12.</source>
        <translation>%1 में कोई प्रमाणपत्र नहीं है; PEM या PKCS#12 दिया जा सकता है।</translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to a certificate in %2.</source>
        <translation>%1 की निजी कुंजी %2 के किसी प्रमाणपत्र की नहीं है।</translation>
    </message>
    <message>
        <source>The private key in %1 is of a kind that can not be used; allowed are RSA and EC.</source>
        <translation>%1 की निजी कुंजी ऐसे प्रकार की है जिसका उपयोग नहीं हो सकता; RSA या EC दी जा सकती है।</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start the sandbox and connect to it: made-up data, nothing leaves this computer.</source>
        <translation>सैंडबॉक्स चालू करके उससे जुड़ें: डेटा काल्पनिक है, और इस कंप्यूटर से बाहर कुछ नहीं जाता।</translation>
    </message>
    <message>
        <source>Connect to the service that the profile FILE describes.</source>
        <translation>प्रोफ़ाइल FILE में बताई गई सेवा से जुड़ें।</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>यह सहायता दिखाएँ।</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>संस्करण दिखाएँ।</translation>
    </message>
    <message>
        <source>Desktop console for fetching income-tax returns with the taxpayer&apos;s consent.</source>
        <translation>करदाता की सहमति से आयकर विवरणी प्राप्त करने का डेस्कटॉप कंसोल।</translation>
    </message>
    <message>
        <source>“%1” is no option; a profile is given as --profile FILE.</source>
        <translation>“%1” कोई विकल्प नहीं है; प्रोफ़ाइल --profile FILE के रूप में दी जाती है।</translation>
    </message>
    <message>
        <source>--sandbox and --profile exclude each other: the sandbox brings its own profile.</source>
        <translation>--sandbox और --profile एक साथ नहीं दिए जा सकते: सैंडबॉक्स की अपनी प्रोफ़ाइल होती है।</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile के साथ फ़ाइल का पथ देना आवश्यक है।</translation>
    </message>
    <message>
        <source>Instead of opening the window: verify, export or count the journal. “itr-desk journal --help” says more.</source>
        <translation>विंडो खोलने के बजाय: जर्नल का सत्यापन, निर्यात या गिनती करें। अधिक जानकारी “itr-desk journal --help” से मिलेगी।</translation>
    </message>
    <message>
        <source>Instead of opening the window: say which settings hold and what is wrong with them. “itr-desk config --help” says more.</source>
        <translation>विंडो खोलने के बजाय: बताएँ कि कौन-सी सेटिंग लागू हैं और उनमें क्या गलत है। अधिक जानकारी “itr-desk config --help” से मिलेगी।</translation>
    </message>
    <message>
        <source>Instead of opening the window: say whether a Bearer token is stored, store or delete one. “itr-desk token --help” says more.</source>
        <translation>विंडो खोलने के बजाय: बताएँ कि Bearer टोकन सहेजा गया है या नहीं, उसे सहेजें या मिटाएँ। अधिक जानकारी “itr-desk token --help” से मिलेगी।</translation>
    </message>
    <message>
        <source>Fill the screen, for members of the public who enter their own PAN and OTP.</source>
        <translation>पूरी स्क्रीन पर चलाएँ, उन आम लोगों के लिए जो अपना PAN और OTP खुद दर्ज करते हैं।</translation>
    </message>
    <message>
        <source>Instead of opening the window: set the PIN by which staff leave the kiosk. “itr-desk kiosk --help” says more.</source>
        <translation>विंडो खोलने के बजाय: वह PIN तय करें जिससे कर्मचारी कियोस्क से बाहर निकलते हैं। अधिक जानकारी “itr-desk kiosk --help” से मिलेगी।</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Point at a bar, or go through them with the arrow keys, to read what it says.</source>
        <translation>कोई पट्टी क्या बताती है, यह पढ़ने के लिए उस पर पॉइंटर ले जाएँ, या तीर कुंजियों से एक-एक करके पट्टियों पर जाएँ।</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Not supplied</source>
        <translation>नहीं दिया गया</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>कोई बदलाव नहीं</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <translation> (%1 %)</translation>
    </message>
    <message>
        <source>No year named</source>
        <translation>वर्ष नहीं बताया गया</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>नहीं दिया गया</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; the same as %2</source>
        <translation>%1; %2 के बराबर</translation>
    </message>
    <message>
        <source>%1; %2 more than %3</source>
        <translation>%1; %3 से %2 अधिक</translation>
    </message>
    <message>
        <source>%1; %2 less than %3</source>
        <translation>%1; %3 से %2 कम</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>The years compared</source>
        <translation>वर्षों की तुलना</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>There is no such key; the keys are: %1.</source>
        <translation>ऐसी कोई कुंजी नहीं है; कुंजियाँ ये हैं: %1।</translation>
    </message>
    <message>
        <source>Set by your organisation in %1.</source>
        <comment>file</comment>
        <translation>आपके संगठन ने इसे %1 में तय किया है।</translation>
    </message>
    <message>
        <source>Only your organisation can set it, in %1.</source>
        <comment>file</comment>
        <translation>इसे केवल आपका संगठन %1 में तय कर सकता है।</translation>
    </message>
    <message>
        <source>The key is missing; it must name the address of the service, for example https://relay.example/.</source>
        <translation>यह कुंजी नहीं दी गई है; इसमें सेवा का पता होना चाहिए, जैसे https://relay.example/।</translation>
    </message>
    <message>
        <source>Then service/tokenFile must name the file.</source>
        <translation>तब service/tokenFile में फ़ाइल का नाम होना चाहिए।</translation>
    </message>
    <message>
        <source>Allowed is that only with service/bearer=file, and service/bearer is “%1”.</source>
        <translation>यह केवल service/bearer=file के साथ दिया जा सकता है, और service/bearer का मान “%1” है।</translation>
    </message>
    <message>
        <source>Allowed is less than otp/lifetimeSeconds, which is %1.</source>
        <translation>मान otp/lifetimeSeconds से कम होना चाहिए, जो %1 है।</translation>
    </message>
    <message>
        <source>Allowed is that only together with service/clientCertificate.</source>
        <translation>यह केवल service/clientCertificate के साथ दिया जा सकता है।</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s host, because network/proxy is manual.</source>
        <translation>यह कुंजी नहीं दी गई है; इसमें प्रॉक्सी का होस्ट होना चाहिए, क्योंकि network/proxy का मान manual है।</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s port, because network/proxy is manual.</source>
        <translation>यह कुंजी नहीं दी गई है; इसमें प्रॉक्सी का पोर्ट होना चाहिए, क्योंकि network/proxy का मान manual है।</translation>
    </message>
</context>
<context>
    <name>ConfigCommand</name>
    <message>
        <source>The user&apos;s FILE; without it, your own, where there is one.</source>
        <translation>उपयोगकर्ता की फ़ाइल FILE; न देने पर आपकी अपनी फ़ाइल, यदि हो।</translation>
    </message>
    <message>
        <source>Of reference: as a manual page.</source>
        <translation>reference के लिए: मैनुअल पृष्ठ के रूप में।</translation>
    </message>
    <message>
        <source>Of reference: as a table in Markdown.</source>
        <translation>reference के लिए: Markdown में तालिका के रूप में।</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>यह सहायता दिखाएँ।</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>words for a value</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>policy, %1, line %2; locked</source>
        <translation>नीति, %1, पंक्ति %2; लॉक</translation>
    </message>
    <message>
        <source>user, %1, line %2</source>
        <translation>उपयोगकर्ता, %1, पंक्ति %2</translation>
    </message>
    <message>
        <source>default; locked</source>
        <translation>डिफ़ॉल्ट; लॉक</translation>
    </message>
    <message>
        <source>default</source>
        <translation>डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile के साथ फ़ाइल का पथ देना आवश्यक है।</translation>
    </message>
    <message>
        <source>--man and --markdown belong to reference.</source>
        <translation>--man और --markdown केवल reference के साथ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Say which setting, as in “itr-desk config explain service/baseUrl”.</source>
        <translation>बताएँ कि कौन-सी सेटिंग, जैसे “itr-desk config explain service/baseUrl”।</translation>
    </message>
    <message>
        <source>Say one of check, show, explain and reference.</source>
        <translation>check, show, explain और reference में से कोई एक लिखें।</translation>
    </message>
    <message>
        <source>Say one of --man and --markdown.</source>
        <translation>--man और --markdown में से कोई एक लिखें।</translation>
    </message>
    <message>
        <source>Says which settings hold and where they come from: the defaults, the organisation&apos;s policy, your own file.
Exit status: 0 done, and of check: nothing is wrong; 2 the configuration is wrong, or it could not be done.</source>
        <translation>बताता है कि कौन-सी सेटिंग लागू हैं और वे कहाँ से आती हैं: डिफ़ॉल्ट, संगठन की नीति, आपकी अपनी फ़ाइल।
निकास स्थिति: 0 काम पूरा हुआ, और check में: कुछ भी गलत नहीं है; 2 कॉन्फ़िगरेशन गलत है, या काम नहीं हो सका।</translation>
    </message>
    <message>
        <source>Say everything that is wrong.</source>
        <translation>जो कुछ भी गलत है, सब बताएँ।</translation>
    </message>
    <message>
        <source>Show every setting with its value and where that comes from.</source>
        <translation>हर सेटिंग को उसके मान के साथ दिखाएँ, और वह मान कहाँ से आता है।</translation>
    </message>
    <message>
        <source>Explain one setting.</source>
        <translation>एक सेटिंग समझाएँ।</translation>
    </message>
    <message>
        <source>Write the reference of all settings.</source>
        <translation>सभी सेटिंग का संदर्भ-विवरण लिखकर दें।</translation>
    </message>
    <message>
        <source>Usage: itr-desk config check|show|explain KEY|reference [options]</source>
        <translation>उपयोग: itr-desk config check|show|explain KEY|reference [विकल्प]</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>कुछ भी गलत नहीं है।</translation>
    </message>
    <message>
        <source>No service/baseUrl is set, so the desk opens without a service.</source>
        <translation>service/baseUrl तय नहीं है, इसलिए डेस्क बिना सेवा के खुलता है।</translation>
    </message>
    <message>
        <source>There is no setting “%1”; “itr-desk config show” lists them all.</source>
        <translation>“%1” नाम की कोई सेटिंग नहीं है; “itr-desk config show” सभी सेटिंग की सूची देता है।</translation>
    </message>
    <message>
        <source>Type: %1. Allowed is %2.</source>
        <translation>प्रकार: %1। मान्य: %2।</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>डिफ़ॉल्ट: %1।</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>कौन बदल सकता है: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>कहाँ दिखती है: %1</translation>
    </message>
    <message>
        <source>Now: %1 [%2]</source>
        <comment>value, where it comes from</comment>
        <translation>अभी: %1 [%2]</translation>
    </message>
    <message>
        <source>Without effect: %1, line %2: “%3”. %4</source>
        <comment>file, line, key, why</comment>
        <translation>बेअसर: %1, पंक्ति %2: “%3”। %4</translation>
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
        <translation>%1: “%2” का मान “%3” है। %4</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1, पंक्ति %2</translation>
    </message>
</context>
<context>
    <name>ConfigReference</name>
    <message>
        <source>Allowed is %1.</source>
        <translation>मान्य: %1।</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>डिफ़ॉल्ट: %1।</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>कौन बदल सकता है: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>कहाँ दिखती है: %1</translation>
    </message>
    <message>
        <source>user</source>
        <comment>who may change a setting</comment>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>who may change a setting</comment>
        <translation>व्यवस्थापक</translation>
    </message>
    <message>
        <source>Settings come from three places, the later over the earlier: the defaults, the organisation&apos;s policy in %1, and the user&apos;s file: the one of --profile, else itr-desk/itr-desk.ini in $XDG_CONFIG_HOME (~/.config).</source>
        <translation>सेटिंग तीन जगहों से आती हैं, बाद वाली पहले वाली से ऊपर मानी जाती है: डिफ़ॉल्ट, %1 में संगठन की नीति, और उपयोगकर्ता की फ़ाइल: --profile से दी गई फ़ाइल, नहीं तो $XDG_CONFIG_HOME (~/.config) में itr-desk/itr-desk.ini।</translation>
    </message>
    <message>
        <source>What the policy sets is locked: the user&apos;s file can not change it, and a line there that tries has no effect. There is no option that leads round the policy. Some settings only the policy may change, as soon as there is one; without one the user&apos;s file counts for these as well.</source>
        <translation>नीति जो तय करती है वह लॉक रहता है: उपयोगकर्ता की फ़ाइल उसे बदल नहीं सकती, और वहाँ ऐसी कोशिश करने वाली पंक्ति बेअसर रहती है। ऐसा कोई विकल्प नहीं है जिससे नीति को टाला जा सके। कुछ सेटिंग केवल नीति बदल सकती है, यदि कोई नीति हो; नीति न होने पर इनके लिए भी उपयोगकर्ता की फ़ाइल मानी जाती है।</translation>
    </message>
    <message>
        <source>Policy and its folder must belong to root and be writable by root alone. With a policy that can not be read or holds a mistake ITR Desk does not start. For the sandbox the sections [service] and [network] of the policy do not count, and the others do.</source>
        <translation>नीति की फ़ाइल और उसका फ़ोल्डर root के होने चाहिए और उनमें केवल root लिख सके। यदि नीति पढ़ी न जा सके या उसमें कोई गलती हो, तो ITR Desk चालू नहीं होता। सैंडबॉक्स के लिए नीति के खंड [service] और [network] लागू नहीं होते, बाकी खंड लागू होते हैं।</translation>
    </message>
    <message>
        <source>Both files are INI files in UTF-8: “[section]”, “key=value”, and comments in lines of their own that start with #. Relative paths are taken from the folder of the file in which they stand. “itr-desk config check” says what is wrong, “itr-desk config show” what holds and where it comes from, and “itr-desk config explain section/key” the rest.</source>
        <translation>दोनों फ़ाइलें UTF-8 में INI फ़ाइलें हैं: “[section]”, “key=value”, और अलग पंक्तियों में # से शुरू होने वाली टिप्पणियाँ। सापेक्ष पथ उस फ़ाइल के फ़ोल्डर से गिने जाते हैं जिसमें वे लिखे हैं। क्या गलत है, यह “itr-desk config check” बताता है; क्या लागू है और कहाँ से आता है, यह “itr-desk config show”; और बाकी सब “itr-desk config explain section/key”।</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Not connected to a service</source>
        <translation>किसी सेवा से कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>ITR Desk was started without a profile, so it does not know which service to ask.</source>
        <translation>ITR Desk बिना प्रोफ़ाइल के चालू किया गया है, इसलिए उसे नहीं पता कि किस सेवा से पूछना है।</translation>
    </message>
    <message>
        <source>To try everything with made-up data, on this computer alone:</source>
        <translation>काल्पनिक डेटा के साथ, केवल इसी कंप्यूटर पर सब कुछ आज़माने के लिए:</translation>
    </message>
    <message>
        <source>To connect to your organisation&apos;s service:</source>
        <translation>अपने संगठन की सेवा से जुड़ने के लिए:</translation>
    </message>
    <message>
        <source>FILE is a text file with at least these two lines:</source>
        <translation>FILE एक टेक्स्ट फ़ाइल है जिसमें कम से कम ये दो पंक्तियाँ हों:</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Or enter the address in the settings, and start ITR Desk again:</source>
        <translation>या सेटिंग में पता दर्ज करें, और ITR Desk दोबारा चालू करें:</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>Nothing came within %n second(s).</source>
        <translation>
            <numerusform>%n सेकंड में कुछ नहीं आया।</numerusform>
            <numerusform>%n सेकंड में कुछ नहीं आया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>होस्ट का नाम</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>इस डेस्क का प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>प्राधिकार</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>रद्द किया गया।</translation>
    </message>
    <message>
        <source>Not tried: the settings need a look first.</source>
        <translation>नहीं आज़माया गया: पहले सेटिंग जाँचनी होगी।</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>%1 का कोई पता नहीं मिला।</translation>
    </message>
    <message>
        <source>The proxy %1 is %2; it looks up the service itself.</source>
        <translation>प्रॉक्सी %1 का पता: %2; सेवा का पता वह स्वयं खोजता है।</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 का पता: %2।</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>किसी प्रॉक्सी का उपयोग नहीं होता।</translation>
    </message>
    <message>
        <source>%1, port %2, takes connections.</source>
        <translation>%1, पोर्ट %2, कनेक्शन स्वीकार करता है।</translation>
    </message>
    <message>
        <source>%1, port %2, takes no connection.</source>
        <translation>%1, पोर्ट %2, कनेक्शन स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>The service takes connections at port %1.</source>
        <translation>सेवा पोर्ट %1 पर कनेक्शन स्वीकार करती है।</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>प्रमाणपत्र %1 नाम के लिए नहीं है।</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys.</source>
        <translation>सेवा की प्रमाणपत्र शृंखला की कोई भी कुंजी पिन की गई कुंजियों में से नहीं है।</translation>
    </message>
    <message>
        <source>%1 with a certificate that verifies.</source>
        <translation>%1, सही सत्यापित होने वाले प्रमाणपत्र के साथ।</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none.</source>
        <translation>रिले प्रमाणपत्र माँगता है, और इस डेस्क के पास कोई नहीं है।</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA.</source>
        <translation>रिले डेस्क का प्रमाणपत्र अस्वीकार करता है: उसकी अवधि समाप्त हो चुकी है, वह निरस्त है, या किसी दूसरे CA का है।</translation>
    </message>
    <message>
        <source>This desk has none, and the service did not ask for one.</source>
        <translation>इस डेस्क के पास कोई नहीं है, और सेवा ने माँगा भी नहीं।</translation>
    </message>
    <message>
        <source>The service raised no objection to it.</source>
        <translation>सेवा ने इस पर कोई आपत्ति नहीं की।</translation>
    </message>
    <message>
        <source>The service did not answer as one that is in order (HTTP %1).</source>
        <translation>सेवा ने वैसा उत्तर नहीं दिया जैसा ठीक चल रही सेवा देती है (HTTP %1)।</translation>
    </message>
    <message>
        <source>Not tried: the test sends no token. Something answers there (HTTP %1); whether it accepts the Bearer token only a real request can show.</source>
        <translation>नहीं आज़माया गया: परीक्षण कोई टोकन नहीं भेजता। वहाँ से उत्तर मिलता है (HTTP %1); Bearer टोकन स्वीकार होगा या नहीं, यह केवल असली अनुरोध से पता चल सकता है।</translation>
    </message>
    <message>
        <source>The proxy refused the user name or the password.</source>
        <translation>प्रॉक्सी ने उपयोगकर्ता नाम या पासवर्ड अस्वीकार कर दिया।</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>प्रॉक्सी उपयोगकर्ता नाम और पासवर्ड माँगता है।</translation>
    </message>
    <message>
        <source>The service takes no connection there.</source>
        <translation>सेवा वहाँ कनेक्शन स्वीकार नहीं करती।</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>सुरक्षित कनेक्शन नहीं बन सका।</translation>
    </message>
    <message>
        <source>The other side hung up.</source>
        <translation>दूसरे पक्ष ने कनेक्शन काट दिया।</translation>
    </message>
    <message>
        <source>The proxy did not make the connection.</source>
        <translation>प्रॉक्सी ने कनेक्शन नहीं बनाया।</translation>
    </message>
    <message>
        <source>The network did not carry it.</source>
        <translation>नेटवर्क इसे आगे नहीं पहुँचा सका।</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>नहीं आज़माया गया।</translation>
    </message>
</context>
<context>
    <name>ConnectionTestPanel</name>
    <message>
        <source>in order</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>इस पर ध्यान दें</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>नहीं आज़माया गया</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>कनेक्शन का परीक्षण करें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>रिपोर्ट कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Tries the way to the service step by step. No PAN, password, OTP or token is sent.</source>
        <translation>सेवा तक का रास्ता एक-एक चरण करके आज़माता है। कोई PAN, पासवर्ड, OTP या टोकन नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>परीक्षण रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>परीक्षण हो रहा है…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>step, result, words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The service could not be reached as it should be; the step that failed says why.</source>
        <translation>सेवा से ठीक से संपर्क नहीं हो सका; कारण वह चरण बताता है जो विफल हुआ।</translation>
    </message>
    <message>
        <source>The service can be reached, but something needs a look soon.</source>
        <translation>सेवा से संपर्क हो रहा है, पर किसी बात पर जल्द ध्यान देना होगा।</translation>
    </message>
    <message>
        <source>The service can be reached.</source>
        <translation>सेवा से संपर्क हो रहा है।</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms). %4</source>
        <comment>step, result, time, words</comment>
        <translation>%1: %2 (%3 मि.से.)। %4</translation>
    </message>
</context>
<context>
    <name>ConsentNoticeBox</name>
    <message>
        <source>Consent notice</source>
        <translation>सहमति सूचना</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Step 1 of 4</source>
        <translation>4 में से चरण 1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Show the notice to the taxpayer or read it out. Go on only once the taxpayer has agreed.</source>
        <translation>करदाता को सूचना दिखाएँ या पढ़कर सुनाएँ। करदाता के सहमत होने के बाद ही आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>प्रयोजन</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>आपका संदर्भ</translation>
    </message>
    <message>
        <source>Consent &amp;given</source>
        <translation>सहमति दी गई(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>मामला बंद करें(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>सूचना की भाषा</translation>
    </message>
    <message>
        <source>Draft, to be approved by your counsel</source>
        <translation>मसौदा, आपके विधि सलाहकार की स्वीकृति के लिए</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>सहमति कैसे दी गई</translation>
    </message>
    <message>
        <source>In p&amp;erson</source>
        <translation>आमने-सामने(&amp;E)</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>फ़ोन पर(&amp;P)</translation>
    </message>
    <message>
        <source>In wr&amp;iting</source>
        <translation>लिखित में(&amp;I)</translation>
    </message>
    <message>
        <source>For PAN %1</source>
        <translation>PAN %1 के लिए</translation>
    </message>
    <message>
        <source>The consent could not be recorded, so the case does not go on.</source>
        <translation>सहमति दर्ज नहीं हो सकी, इसलिए मामला आगे नहीं बढ़ेगा।</translation>
    </message>
    <message>
        <source>Drafted by a machine, to be approved by your counsel</source>
        <translation>मशीन का मसौदा, आपके विधि सलाहकार की स्वीकृति बाकी</translation>
    </message>
    <message>
        <source>Please read this notice. Go on only if you agree to it.</source>
        <translation>कृपया यह सूचना पढ़ें। सहमत होने पर ही आगे बढ़ें।</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>मैं सहमत हूँ(&amp;A)</translation>
    </message>
    <message>
        <source>I do &amp;not agree</source>
        <translation>मैं सहमत नहीं हूँ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>The OTP is good for about</source>
        <translation>OTP की शेष वैधता लगभग</translation>
    </message>
    <message>
        <source>The OTP runs out soon. Finish now, or have a new one sent with Resend OTP.</source>
        <translation>OTP की वैधता जल्द समाप्त होने वाली है। अभी पूरा करें, या “OTP पुनः भेजें” से नया OTP मँगाएँ।</translation>
    </message>
    <message>
        <source>The OTP has probably expired. Have a new one sent with Resend OTP.</source>
        <translation>OTP की वैधता संभवतः समाप्त हो चुकी है। “OTP पुनः भेजें” से नया OTP मँगाएँ।</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Request an OTP</source>
        <translation>OTP का अनुरोध</translation>
    </message>
    <message>
        <source>With the taxpayer&apos;s PAN and portal password the income-tax portal sends an OTP to the taxpayer&apos;s phone.</source>
        <translation>करदाता का PAN और पोर्टल पासवर्ड देने पर आयकर पोर्टल करदाता के फ़ोन पर OTP भेजता है।</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN दिखाएँ</translation>
    </message>
    <message>
        <source>Portal password</source>
        <translation>पोर्टल पासवर्ड</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Request OTP</source>
        <translation>OTP का अनुरोध करें</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>That is more than the ten characters of a PAN, so it was left out.</source>
        <translation>यह PAN के दस वर्णों से अधिक है, इसलिए इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>That is longer than any portal password, so it was left out.</source>
        <translation>यह किसी भी पोर्टल पासवर्ड से लंबा है, इसलिए इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Please enter the PAN.</source>
        <translation>कृपया PAN दर्ज करें।</translation>
    </message>
    <message>
        <source>The PAN is not complete: it has ten characters.</source>
        <translation>PAN अधूरा है: इसमें दस वर्ण होते हैं।</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>कृपया पोर्टल पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>Ten characters: five letters, four digits, one letter.</source>
        <translation>दस वर्ण: पाँच अक्षर, चार अंक, एक अक्षर।</translation>
    </message>
    <message>
        <source>%1 is no holder letter we know: please check the fourth letter.</source>
        <translation>%1 कोई ज्ञात धारक-अक्षर नहीं है: कृपया चौथा अक्षर जाँचें।</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · kind of holder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock चालू है।</translation>
    </message>
    <message>
        <source>Held in locked memory until the OTP is accepted or the case is left.</source>
        <translation>OTP स्वीकार होने या मामला छोड़ने तक सुरक्षित मेमोरी में रखा जाता है।</translation>
    </message>
    <message>
        <source>Sent once, for this request, and kept nowhere.</source>
        <translation>केवल इसी अनुरोध के लिए एक बार भेजा जाता है, कहीं रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Step 2 of 4</source>
        <translation>4 में से चरण 2</translation>
    </message>
    <message>
        <source>With your PAN and your portal password the income-tax portal sends an OTP to your phone.</source>
        <translation>आपका PAN और पोर्टल का पासवर्ड देने पर आयकर पोर्टल आपके फ़ोन पर OTP भेजता है।</translation>
    </message>
</context>
<context>
    <name>CsvDropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>CSV फ़ाइल यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>One line per case: your reference and the PAN. Headings are recognised.</source>
        <translation>हर मामले के लिए एक पंक्ति: आपका संदर्भ और PAN। शीर्षक पहचान लिए जाते हैं।</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Figure (amounts in ₹)</source>
        <translation>आँकड़ा (राशियाँ ₹ में)</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>वर्ष नहीं दिया गया</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>There is no such file, or it is not a file that can be read.</source>
        <translation>ऐसी कोई फ़ाइल नहीं है, या यह ऐसी फ़ाइल नहीं है जिसे पढ़ा जा सके।</translation>
    </message>
    <message>
        <source>The file can not be read: %1.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती: %1।</translation>
    </message>
    <message>
        <source>The file is larger than a work list can be: allowed are %1 MB.</source>
        <translation>फ़ाइल किसी भी कार्य सूची से बड़ी है: %1 MB तक की अनुमति है।</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Split it into smaller files and open one after the other.</source>
        <translation>फ़ाइल में %1 से अधिक पंक्तियाँ हैं। इसे छोटी फ़ाइलों में बाँटें और उन्हें एक के बाद एक खोलें।</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>This is a spreadsheet, not a CSV file. Open it in the spreadsheet program, save it as CSV, and choose that file.</source>
        <translation>यह स्प्रेडशीट है, CSV फ़ाइल नहीं। इसे स्प्रेडशीट प्रोग्राम में खोलें, CSV के रूप में सहेजें, और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This is no text file. Choose a CSV file with a reference and a PAN on each line.</source>
        <translation>यह टेक्स्ट फ़ाइल नहीं है। ऐसी CSV फ़ाइल चुनें जिसकी हर पंक्ति में एक संदर्भ और एक PAN हो।</translation>
    </message>
</context>
<context>
    <name>CutOffDialog</name>
    <message>
        <source>may still be logged in</source>
        <translation>अब भी लॉगिन हो सकता है</translation>
    </message>
    <message>
        <source>logging out…</source>
        <translation>लॉगआउट हो रहा है…</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>लॉगआउट हो गया</translation>
    </message>
    <message>
        <source>not logged out</source>
        <translation>लॉगआउट नहीं हुआ</translation>
    </message>
    <message>
        <source>left</source>
        <translation>छोड़ दिया गया</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN दिखाएँ</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>लॉगआउट करें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cases that were cut off — ITR Desk</source>
        <translation>बीच में रुके मामले — ITR Desk</translation>
    </message>
    <message>
        <source>Cases that were cut off</source>
        <translation>बीच में रुके मामले</translation>
    </message>
    <message>
        <source>The desk ended while these cases were open, so they may still be logged in at the portal. The journal holds no whole PAN: enter it to log a case out.</source>
        <translation>ये मामले खुले थे तभी डेस्क बंद हो गया, इसलिए पोर्टल पर इनका लॉगिन अब भी हो सकता है। जर्नल में पूरा PAN नहीं रहता: मामले को लॉगआउट करने के लिए PAN दर्ज करें।</translation>
    </message>
    <message>
        <source>Notes that the logout was not made, and does not offer it again</source>
        <translation>दर्ज करता है कि लॉगआउट नहीं किया गया, और इसे दोबारा नहीं पूछता</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reference, masked PAN</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2. Last: %3, %4</source>
        <comment>whose case, its state, last event, time</comment>
        <translation>%1 — %2। अंतिम: %3, %4</translation>
    </message>
    <message>
        <source>Of the chosen case. It is compared with the journal before anything is sent.</source>
        <translation>चुने गए मामले का। कुछ भी भेजने से पहले इसे जर्नल से मिलाया जाता है।</translation>
    </message>
    <message>
        <source>This is not the PAN of the chosen case. Nothing was sent.</source>
        <translation>यह चुने गए मामले का PAN नहीं है। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Noted: the logout was not made.</source>
        <translation>दर्ज किया गया: लॉगआउट नहीं किया गया।</translation>
    </message>
</context>
<context>
    <name>DataTree</name>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>मान दिखाएँ…</translation>
    </message>
    <message>
        <source>All fields of the return</source>
        <translation>विवरणी के सभी फ़ील्ड</translation>
    </message>
    <message>
        <source>Find a field or a value</source>
        <translation>कोई फ़ील्ड या मान खोजें</translation>
    </message>
    <message>
        <source>Masked values are not searched for what they hide.</source>
        <translation>छिपाए गए मानों के भीतर खोज नहीं होती।</translation>
    </message>
    <message>
        <source>Shows the masked value of the chosen row for a short while. This is noted in the journal.</source>
        <translation>चुनी गई पंक्ति का छिपाया गया मान थोड़ी देर के लिए दिखाता है। यह जर्नल में दर्ज होता है।</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L2 से अधिक में से %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2…</source>
        <translation>%L2 में से %L1…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2 में से %L1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी है…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>Show the value of %1?</source>
        <translation>%1 का मान दिखाएँ?</translation>
    </message>
    <message numerus="yes">
        <source>The journal notes that you had it shown. It is masked again after %n second(s).</source>
        <translation>
            <numerusform>जर्नल में दर्ज होता है कि आपने इसे दिखवाया। %n सेकंड बाद इसे फिर छिपा दिया जाता है।</numerusform>
            <numerusform>जर्नल में दर्ज होता है कि आपने इसे दिखवाया। %n सेकंड बाद इसे फिर छिपा दिया जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as masked</source>
        <translation>छिपाए गए रूप में कॉपी करें</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Any day</source>
        <translation>कोई भी दिन</translation>
    </message>
    <message>
        <source>Write a day like %1 or %2.</source>
        <translation>दिन %1 या %2 की तरह लिखें।</translation>
    </message>
</context>
<context>
    <name>DeadKey</name>
    <message>
        <source>Keys that make no character together were left out. Show what you entered and check it, or paste it.</source>
        <translation>जिन कुंजियों से मिलकर कोई वर्ण नहीं बनता, वे छोड़ दी गईं। जो दर्ज किया उसे दिखाकर जाँचें, या उसे पेस्ट करें।</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>The outcomes have been written.</source>
        <translation>परिणाम लिख दिए गए हैं।</translation>
    </message>
    <message>
        <source>The outcomes could not be written.</source>
        <translation>परिणाम लिखे नहीं जा सके।</translation>
    </message>
    <message>
        <source>Export outcomes</source>
        <translation>परिणाम निर्यात करें</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The journal can not be written, so nothing can be sent.</source>
        <translation>जर्नल लिखा नहीं जा सकता, इसलिए कुछ भी भेजा नहीं जा सकता।</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were cut off when the desk ended the last time. Log them out at the portal now?</source>
        <translation>
            <numerusform>पिछली बार डेस्क बंद होने पर %n मामला बीच में रुक गया। क्या अब पोर्टल से लॉगआउट करें?</numerusform>
            <numerusform>पिछली बार डेस्क बंद होने पर %n मामले बीच में रुक गए। क्या अब पोर्टल से लॉगआउट करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps still logged in there: %1. Later you find this in the menu, under Case.</source>
        <translation>शायद वहाँ अब भी लॉगिन है: %1। बाद में यह “मामला” मेन्यू में मिलेगा।</translation>
    </message>
    <message>
        <source>Log out…</source>
        <translation>लॉगआउट करें…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>DeskDisplay</name>
    <message>
        <source>there is no display to open a window on; start it from a desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation>विंडो खोलने के लिए कोई डिस्प्ले नहीं है; इसे डेस्कटॉप से चालू करें, या DISPLAY अथवा WAYLAND_DISPLAY सेट करें।</translation>
    </message>
    <message>
        <source>no window can be opened on %1. Check that this display is running and that you may use it, or start itr-desk from a desktop.</source>
        <translation>%1 पर कोई विंडो नहीं खोली जा सकती। जाँचें कि यह डिस्प्ले चालू है और आपको इसके उपयोग की अनुमति है, या itr-desk को डेस्कटॉप से चालू करें।</translation>
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
        <translation>मामला(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>नया मामला(&amp;N)</translation>
    </message>
    <message>
        <source>Next case that &amp;needs me</source>
        <translation>अगला मामला जिसे मेरी ज़रूरत है(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>मामला खोजें(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>निर्यात करें(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>सहमति वापस लें(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>मामला बंद करें(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove ended cases from the list</source>
        <translation>समाप्त मामले सूची से हटाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Work list</source>
        <translation>कार्य सूची(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>आयात करें(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export outcomes…</source>
        <translation>परिणाम निर्यात करें(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>जर्नल(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;List of cases</source>
        <translation>मामलों की सूची(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sound when an answer arrives</source>
        <translation>उत्तर आने पर ध्वनि(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Desktop notification when an answer arrives</source>
        <translation>उत्तर आने पर डेस्कटॉप सूचना(&amp;D)</translation>
    </message>
    <message>
        <source>Cases that were cut &amp;off…</source>
        <translation>बीच में रुके मामले…(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिंग(&amp;S)…</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>अभी लॉक करें(&amp;K)</translation>
    </message>
</context>
<context>
    <name>DeskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>सैंडबॉक्स बंद हो गया है।</translation>
    </message>
    <message>
        <source>The CA file of the profile holds no certificate that can be read.</source>
        <translation>प्रोफ़ाइल की CA फ़ाइल में पढ़ने योग्य कोई प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>Close the window and start itr-desk --sandbox again.</source>
        <translation>विंडो बंद करें और itr-desk --sandbox दोबारा चालू करें।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, why it has no effect</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not everything in %1 has an effect.</source>
        <translation>%1 में लिखा सब कुछ लागू नहीं है।</translation>
    </message>
    <message>
        <source>Ask your administrator for a new one in time; without it nothing can be requested.</source>
        <translation>समय रहते अपने व्यवस्थापक से नया टोकन माँग लें; उसके बिना कोई अनुरोध नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Correct service/caFile in the settings, then start ITR Desk again.</source>
        <translation>सेटिंग में service/caFile ठीक करें, फिर ITR Desk दोबारा चालू करें।</translation>
    </message>
    <message>
        <source>Correct the settings, then start ITR Desk again.</source>
        <translation>सेटिंग ठीक करें, फिर ITR Desk दोबारा शुरू करें।</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Not connected</source>
        <translation>कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>सैंडबॉक्स चालू हो रहा है…</translation>
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
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>With personal numbers in full</source>
        <translation>व्यक्तिगत नंबर पूरे दिखाते हुए</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)</source>
        <translation>रिपोर्ट (PDF)(&amp;R)</translation>
    </message>
    <message>
        <source>For reading and for the file: the figures of each return and where they were found, the years side by side, the consent, and what the journal says of the case.</source>
        <translation>पढ़ने और फ़ाइल में रखने के लिए: हर विवरणी के आँकड़े और वे कहाँ मिले, वर्ष साथ-साथ, सहमति, और इस मामले के बारे में जर्नल में क्या लिखा है।</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)</source>
        <translation>आँकड़े (CSV)(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>For a spreadsheet: a row for each figure, a column for each of %n return(s).</source>
        <translation>
            <numerusform>स्प्रेडशीट के लिए: हर आँकड़े की एक पंक्ति, और %n विवरणी का एक कॉलम।</numerusform>
            <numerusform>स्प्रेडशीट के लिए: हर आँकड़े की एक पंक्ति, और %n विवरणियों में से हर एक का एक कॉलम।</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;turns (JSON)</source>
        <translation>विवरणियाँ (JSON)(&amp;T)</translation>
    </message>
    <message>
        <source>For other programs: the whole return as the portal supplied it.</source>
        <translation>दूसरे प्रोग्रामों के लिए: पूरी विवरणी, जैसी पोर्टल ने दी।</translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation>कौन-सी विवरणियाँ</translation>
    </message>
    <message numerus="yes">
        <source>All %n return(s) in one file</source>
        <translation>
            <numerusform>%n विवरणी एक ही फ़ाइल में</numerusform>
            <numerusform>सभी %n विवरणियाँ एक ही फ़ाइल में</numerusform>
        </translation>
    </message>
    <message>
        <source>Return %1, its year was not supplied</source>
        <translation>विवरणी %1, इसका वर्ष नहीं दिया गया</translation>
    </message>
    <message>
        <source>Only the return for %1</source>
        <comment>assessment year</comment>
        <translation>केवल %1 की विवरणी</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses will be in the file in full. Only you can read it; keep it that way.</source>
        <translation>फ़ाइल में PAN, Aadhaar, खाते, मोबाइल नंबर और ई-मेल पते पूरे-पूरे होंगे। इसे केवल आप पढ़ सकते हैं; इसे ऐसा ही रखें।</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked, as your organisation&apos;s policy says. Only you can read the file.</source>
        <translation>आपके संगठन की नीति के अनुसार PAN, Aadhaar, खाते, मोबाइल नंबर और ई-मेल पते छिपाए गए हैं। फ़ाइल केवल आप पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked. Only you can read the file.</source>
        <translation>PAN, Aadhaar, खाते, मोबाइल नंबर और ई-मेल पते छिपाए गए हैं। फ़ाइल केवल आप पढ़ सकते हैं।</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>इस रूप में सहेजें…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>रिपोर्ट प्रिंट करें…(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>फ़ोल्डर खोलें(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Export this case</source>
        <translation>यह मामला निर्यात करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>फ़ाइल लिखी जा रही है…</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>The file was not kept, because the journal could not note it.</source>
        <translation>फ़ाइल नहीं रखी गई, क्योंकि जर्नल में उसे दर्ज नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>The file was written. Only you can read it.</source>
        <translation>फ़ाइल लिख दी गई। इसे केवल आप पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>रिपोर्ट प्रिंट हो रही है…</translation>
    </message>
</context>
<context>
    <name>FieldPainter</name>
    <message>
        <source>shown</source>
        <translation>दिखाया गया</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>छिपाया गया</translation>
    </message>
</context>
<context>
    <name>FileTokenStore</name>
    <message>
        <source>The token&apos;s file is replaced or deleted by whoever made it.</source>
        <translation>टोकन की फ़ाइल वही बदलता या मिटाता है जिसने उसे बनाया है।</translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The file can not be read; it must exist and be readable by you.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती; वह मौजूद हो और आपको उसे पढ़ने की अनुमति हो।</translation>
    </message>
    <message>
        <source>The file is larger than 64 KiB; it must be a small INI file.</source>
        <translation>फ़ाइल 64 KiB से बड़ी है; वह छोटी INI फ़ाइल होनी चाहिए।</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; it must be.</source>
        <translation>फ़ाइल UTF-8 टेक्स्ट नहीं है; उसे UTF-8 में होना चाहिए।</translation>
    </message>
    <message>
        <source>It stands twice, in lines %1 and %2; allowed is once.</source>
        <translation>यह दो बार लिखा है, पंक्ति %1 और %2 में; केवल एक बार की अनुमति है।</translation>
    </message>
    <message>
        <source>The line holds a control character; allowed is plain text.</source>
        <translation>पंक्ति में एक नियंत्रण वर्ण है; केवल सादा टेक्स्ट दिया जा सकता है।</translation>
    </message>
    <message>
        <source>The line is neither “[section]” nor “key=value” under a section, nor a comment that starts with #.</source>
        <translation>पंक्ति न तो “[section]” है, न किसी खंड के नीचे “key=value”, और न ही # से शुरू होने वाली टिप्पणी।</translation>
    </message>
</context>
<context>
    <name>ItrDataPage</name>
    <message>
        <source>For PAN %1.</source>
        <translation>PAN %1 के लिए।</translation>
    </message>
    <message>
        <source>Latest return</source>
        <translation>नवीनतम विवरणी</translation>
    </message>
    <message>
        <source>Step 4 of 4</source>
        <translation>4 में से चरण 4</translation>
    </message>
    <message>
        <source>The ITR data</source>
        <translation>ITR का डेटा</translation>
    </message>
    <message>
        <source>Views of the data</source>
        <translation>डेटा के दृश्य</translation>
    </message>
    <message>
        <source>Fetch another year</source>
        <translation>दूसरा वर्ष प्राप्त करें</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>निर्धारण वर्ष</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>सभी फ़ील्ड</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>प्रिंट करें…</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>मामला बंद करें</translation>
    </message>
    <message>
        <source>The value is not shown, because the journal could not note it.</source>
        <translation>मान नहीं दिखाया गया, क्योंकि जर्नल में उसे दर्ज नहीं किया जा सका।</translation>
    </message>
</context>
<context>
    <name>ItrSummary</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation>निर्धारण वर्ष</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>किस धारा में दाखिल</translation>
    </message>
    <message>
        <source>Filing date</source>
        <translation>दाखिल करने की तारीख</translation>
    </message>
    <message>
        <source>Acknowledgement number</source>
        <translation>पावती संख्या</translation>
    </message>
    <message>
        <source>Gross total income</source>
        <translation>सकल कुल आय</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>कुल आय</translation>
    </message>
    <message>
        <source>Net tax liability</source>
        <translation>शुद्ध कर देयता</translation>
    </message>
    <message>
        <source>Taxes paid</source>
        <translation>चुकाया गया कर</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>देय रिफ़ंड</translation>
    </message>
</context>
<context>
    <name>ItrTreeModel</name>
    <message>
        <source>%1, masked</source>
        <translation>%1, छिपाया गया</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n फ़ील्ड</numerusform>
            <numerusform>%n फ़ील्ड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n मद</numerusform>
            <numerusform>%n मदें</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>The journal FILE; without it, your own.</source>
        <translation>जर्नल की फ़ाइल FILE; न देने पर आपका अपना जर्नल।</translation>
    </message>
    <message>
        <source>Of export: csv (for spreadsheets, the default) or jsonl (JSON Lines).</source>
        <translation>export के लिए: csv (स्प्रेडशीट के लिए, डिफ़ॉल्ट) या jsonl (JSON Lines)।</translation>
    </message>
    <message>
        <source>Of export: write FILE, readable by you alone; without it, to the terminal.</source>
        <translation>export के लिए: FILE में लिखें, जिसे केवल आप पढ़ सकें; न देने पर टर्मिनल पर।</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>यह सहायता दिखाएँ।</translation>
    </message>
    <message>
        <source>Say one of verify, export and stats.</source>
        <translation>verify, export और stats में से कोई एक लिखें।</translation>
    </message>
    <message>
        <source>--format and --output belong to export.</source>
        <translation>--format और --output केवल export के साथ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>--%1 needs the path of a file.</source>
        <translation>--%1 के साथ फ़ाइल का पथ देना आवश्यक है।</translation>
    </message>
    <message>
        <source>--format is csv or jsonl.</source>
        <translation>--format का मान csv या jsonl होता है।</translation>
    </message>
    <message>
        <source>Verifies, exports or counts the journal.
Exit status: 0 done, and of verify: the journal is whole; 1 the journal is broken; 2 it could not be done.</source>
        <translation>जर्नल को सत्यापित करता है, निर्यात करता है या उसकी गिनती बताता है।
निकास स्थिति: 0 काम पूरा हुआ, और verify में: जर्नल अखंड है; 1 जर्नल खंडित है; 2 काम नहीं हो सका।</translation>
    </message>
    <message>
        <source>Prove that nothing was changed, added or taken away.</source>
        <translation>साबित करें कि कुछ भी बदला, जोड़ा या हटाया नहीं गया।</translation>
    </message>
    <message>
        <source>Write out all entries.</source>
        <translation>सभी प्रविष्टियाँ लिखकर दें।</translation>
    </message>
    <message>
        <source>Show what it holds, in figures.</source>
        <translation>इसमें क्या-क्या है, आँकड़ों में दिखाएँ।</translation>
    </message>
    <message>
        <source>Usage: itr-desk journal verify|export|stats [options]</source>
        <translation>उपयोग: itr-desk journal verify|export|stats [विकल्प]</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s) verified.</source>
        <translation>
            <numerusform>जर्नल अखंड है: %n प्रविष्टि सत्यापित हुई।</numerusform>
            <numerusform>जर्नल अखंड है: %n प्रविष्टियाँ सत्यापित हुईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Its key is not beside it, so its two ends were not proven.</source>
        <translation>इसकी कुंजी इसके साथ नहीं है, इसलिए इसके दोनों सिरे प्रमाणित नहीं हुए।</translation>
    </message>
    <message>
        <source>The journal is BROKEN. %1</source>
        <translation>जर्नल खंडित है। %1</translation>
    </message>
    <message>
        <source>Entries verified before that: %1.</source>
        <translation>उससे पहले सत्यापित प्रविष्टियाँ: %1।</translation>
    </message>
    <message>
        <source>File: %1 (%2 bytes)</source>
        <translation>फ़ाइल: %1 (%2 बाइट)</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>प्रविष्टियाँ: %1</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>मामले: %1</translation>
    </message>
    <message>
        <source>Oldest: %1, %2</source>
        <translation>सबसे पुरानी: %1, %2</translation>
    </message>
    <message>
        <source>Newest: %1, %2</source>
        <translation>सबसे नई: %1, %2</translation>
    </message>
    <message>
        <source>Pruned: up to entry %1</source>
        <translation>छँटाई: प्रविष्टि %1 तक</translation>
    </message>
    <message>
        <source>“itr-desk journal --help” says more.</source>
        <translation>अधिक जानकारी “itr-desk journal --help” से मिलेगी।</translation>
    </message>
</context>
<context>
    <name>JournalDetails</name>
    <message>
        <source>Chosen entry</source>
        <translation>चुनी हुई प्रविष्टि</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation>पूरी प्रविष्टि पढ़ने के लिए उसे चुनें।</translation>
    </message>
</context>
<context>
    <name>JournalError</name>
    <message>
        <source>The journal %1 can not be opened. Check that you may read and write it and its folder.</source>
        <translation>जर्नल %1 खोला नहीं जा सकता। जाँचें कि आपको उसे और उसके फ़ोल्डर को पढ़ने और लिखने की अनुमति है।</translation>
    </message>
    <message>
        <source>Others than you can read or change %1. Take their rights away (chmod go= on the folder and its files), and make sure that it belongs to you.</source>
        <translation>आपके अलावा दूसरे लोग भी %1 को पढ़ या बदल सकते हैं। उनके अधिकार हटा दें (फ़ोल्डर और उसकी फ़ाइलों पर chmod go=), और पक्का करें कि वह आपका ही हो।</translation>
    </message>
    <message>
        <source>The key of the journal is missing or belongs to another journal: %1. Bring the key back from a backup, or move the journal away to begin a new one.</source>
        <translation>जर्नल की कुंजी नहीं मिली या वह किसी दूसरे जर्नल की है: %1। कुंजी को बैकअप से वापस लाएँ, या नया जर्नल शुरू करने के लिए इस जर्नल को कहीं और ले जाएँ।</translation>
    </message>
    <message>
        <source>The journal %1 was written by a later version of ITR Desk. Use that version.</source>
        <translation>जर्नल %1 को ITR Desk के किसी बाद के संस्करण ने लिखा है। उसी संस्करण का उपयोग करें।</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Keep it as it is for your auditor, and move it away to begin a new one; “itr-desk journal verify” says what is wrong with it.</source>
        <translation>जर्नल %1 क्षतिग्रस्त है। अपने लेखा-परीक्षक के लिए उसे ज्यों का त्यों रखें, और नया जर्नल शुरू करने के लिए उसे कहीं और ले जाएँ; उसमें क्या गड़बड़ है, यह “itr-desk journal verify” बताता है।</translation>
    </message>
    <message>
        <source>The disk is full, so the journal %1 can not be written. Make room on it.</source>
        <translation>डिस्क भर गई है, इसलिए जर्नल %1 में लिखा नहीं जा सकता। डिस्क पर जगह बनाएँ।</translation>
    </message>
    <message>
        <source>The journal %1 can not be written. Check its disk.</source>
        <translation>जर्नल %1 में लिखा नहीं जा सकता। उसकी डिस्क जाँचें।</translation>
    </message>
</context>
<context>
    <name>JournalExportButton</name>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>What the filter shows, as CSV…</source>
        <translation>फ़िल्टर में जो दिख रहा है, CSV के रूप में…</translation>
    </message>
    <message>
        <source>What the filter shows, as JSON Lines…</source>
        <translation>फ़िल्टर में जो दिख रहा है, JSON Lines के रूप में…</translation>
    </message>
    <message>
        <source>The whole journal, as CSV…</source>
        <translation>पूरा जर्नल, CSV के रूप में…</translation>
    </message>
    <message>
        <source>The whole journal, as JSON Lines…</source>
        <translation>पूरा जर्नल, JSON Lines के रूप में…</translation>
    </message>
    <message>
        <source>Exporting… %1 %</source>
        <translation>निर्यात हो रहा है… %1 %</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>जर्नल निर्यात करें</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 फ़ाइलें (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln प्रविष्टि</numerusform>
            <numerusform>%Ln प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <comment>12 entries; file</comment>
        <translation>%2 में निर्यात हुआ: %1।</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>फ़ाइल केवल आप पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation>डिस्क भर गई है। जगह बनाएँ, या कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>%1 can not be written. Choose another place.</source>
        <translation>%1 में लिखा नहीं जा सकता। कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The journal was not exported.</source>
        <translation>जर्नल निर्यात नहीं हुआ।</translation>
    </message>
</context>
<context>
    <name>JournalFilterBar</name>
    <message>
        <source>Clear filter</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>कोई भी घटना</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>इस दिन से</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>इस दिन तक</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Any other words</source>
        <translation>कोई भी अन्य शब्द</translation>
    </message>
    <message>
        <source>The last day comes before the first, so no entry can be found.</source>
        <translation>अंतिम दिन पहले दिन से पूर्व का है, इसलिए कोई प्रविष्टि नहीं मिल सकती।</translation>
    </message>
    <message>
        <source>Entries are found by the whole PAN, all ten characters of it.</source>
        <translation>प्रविष्टियाँ पूरे PAN से, यानी उसके सभी दस वर्णों से, खोजी जाती हैं।</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Entry %L1 is missing</source>
        <translation>प्रविष्टि %L1 नहीं है</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>मामला</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>वर्कस्टेशन</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
</context>
<context>
    <name>JournalVerifier</name>
    <message>
        <source>The file does not say which version of ITR Desk wrote it.</source>
        <translation>फ़ाइल यह नहीं बताती कि उसे ITR Desk के किस संस्करण ने लिखा।</translation>
    </message>
    <message>
        <source>The tables of the file are not a journal&apos;s.</source>
        <translation>फ़ाइल की तालिकाएँ जर्नल की नहीं हैं।</translation>
    </message>
    <message>
        <source>The file does not say rightly which versions of ITR Desk may open it.</source>
        <translation>फ़ाइल यह सही नहीं बताती कि ITR Desk के कौन-से संस्करण उसे खोल सकते हैं।</translation>
    </message>
    <message>
        <source>The file holds something that is not the journal&apos;s.</source>
        <translation>फ़ाइल में कुछ ऐसा है जो जर्नल का नहीं है।</translation>
    </message>
    <message>
        <source>The ends of the journal are not signed off.</source>
        <translation>जर्नल के दोनों सिरे हस्ताक्षर से प्रमाणित नहीं हैं।</translation>
    </message>
    <message>
        <source>The signature at the old end is not of this journal&apos;s key.</source>
        <translation>पुराने सिरे का हस्ताक्षर इस जर्नल की कुंजी का नहीं है।</translation>
    </message>
    <message>
        <source>The signature of the newest entry is not of this journal&apos;s key.</source>
        <translation>सबसे नई प्रविष्टि का हस्ताक्षर इस जर्नल की कुंजी का नहीं है।</translation>
    </message>
    <message>
        <source>Entry %1 can not be read: the file is damaged.</source>
        <translation>प्रविष्टि %1 पढ़ी नहीं जा सकती: फ़ाइल क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>Entry %1 holds what no journal writes.</source>
        <translation>प्रविष्टि %1 में ऐसा कुछ है जो कोई जर्नल नहीं लिखता।</translation>
    </message>
    <message>
        <source>Entry %1 is missing; entry %2 is there in its place.</source>
        <translation>प्रविष्टि %1 नहीं है; उसकी जगह प्रविष्टि %2 है।</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>प्रविष्टि %1 लिखे जाने के बाद बदली गई है।</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the entry before it.</source>
        <translation>प्रविष्टि %1 अपने से पहले की प्रविष्टि से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the journal goes on to entry %2.</source>
        <translation>प्रविष्टि %1 नहीं है: जर्नल प्रविष्टि %2 तक जाता है।</translation>
    </message>
    <message>
        <source>Entry %1 was added past the end of the journal.</source>
        <translation>प्रविष्टि %1 जर्नल के अंत के बाद जोड़ी गई है।</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed off.</source>
        <translation>प्रविष्टि %1 वह नहीं है जिसे हस्ताक्षर से प्रमाणित किया गया था।</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>फ़ाइल क्षतिग्रस्त है: %1</translation>
    </message>
</context>
<context>
    <name>JournalVerifyButton</name>
    <message>
        <source>Verify</source>
        <translation>सत्यापित करें</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>सत्यापन हो रहा है… %1 %</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>सत्यापन रोकें</translation>
    </message>
    <message>
        <source>Verifying was stopped; nothing is proven.</source>
        <translation>सत्यापन रोक दिया गया; कुछ भी प्रमाणित नहीं हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln प्रविष्टि</numerusform>
            <numerusform>%Ln प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is whole: %1, each as it was written.</source>
        <comment>12 entries</comment>
        <translation>जर्नल अखंड है: %1, हर एक वैसी ही जैसी लिखी गई थी।</translation>
    </message>
    <message>
        <source>Its key was not found, so its beginning and end are not proven.</source>
        <translation>उसकी कुंजी नहीं मिली, इसलिए उसका आरंभ और अंत प्रमाणित नहीं हैं।</translation>
    </message>
    <message>
        <source>The journal is broken: entry %L1 is the first that is not as it was written.</source>
        <translation>जर्नल खंडित है: प्रविष्टि %L1 पहली है जो वैसी नहीं है जैसी लिखी गई थी।</translation>
    </message>
    <message>
        <source>The journal is broken.</source>
        <translation>जर्नल खंडित है।</translation>
    </message>
    <message>
        <source>Before it, %1 are whole.</source>
        <comment>12 entries</comment>
        <translation>उससे पहले अखंड: %1।</translation>
    </message>
    <message>
        <source>Keep the file as it is and tell your administrator.</source>
        <translation>फ़ाइल को जैसी है वैसी ही रहने दें और अपने व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>जर्नल का सत्यापन नहीं हो सका।</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Journal — ITR Desk</source>
        <translation>जर्नल — ITR Desk</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>जर्नल की प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>रीफ़्रेश करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln प्रविष्टि</numerusform>
            <numerusform>%Ln प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking… %1 found, %2 % of the journal seen</source>
        <comment>12 entries</comment>
        <translation>खोज जारी… %1 प्राप्त, जर्नल का %2 % देखा गया</translation>
    </message>
    <message>
        <source>%1 found among %2</source>
        <comment>12 entries, 500 entries</comment>
        <translation>%1 प्राप्त, कुल %2</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>दिखाने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Looking for entries…</source>
        <translation>प्रविष्टियाँ खोजी जा रही हैं…</translation>
    </message>
    <message>
        <source>The journal has no entries yet.</source>
        <translation>जर्नल में अभी कोई प्रविष्टि नहीं है।</translation>
    </message>
    <message>
        <source>No entry passes this filter.</source>
        <translation>इस फ़िल्टर से कोई प्रविष्टि मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>The journal can not be read.</source>
        <translation>जर्नल पढ़ा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Program started</source>
        <translation>प्रोग्राम चालू हुआ</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>प्रोग्राम बंद हुआ</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>मामला खोला गया</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>सहमति दी गई</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>सहमति वापस ली गई</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>अनुरोध भेजा गया</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>अनुरोध का उत्तर मिला</translation>
    </message>
    <message>
        <source>Request failed</source>
        <translation>अनुरोध विफल हुआ</translation>
    </message>
    <message>
        <source>OTP confirmed by the operator</source>
        <translation>ऑपरेटर ने OTP की पुष्टि की</translation>
    </message>
    <message>
        <source>Logout not made</source>
        <translation>लॉगआउट नहीं किया गया</translation>
    </message>
    <message>
        <source>Step refused</source>
        <translation>चरण अस्वीकार हुआ</translation>
    </message>
    <message>
        <source>Masked value shown</source>
        <translation>छिपाया गया मान दिखाया गया</translation>
    </message>
    <message>
        <source>Case exported</source>
        <translation>मामला निर्यात किया गया</translation>
    </message>
    <message>
        <source>Case printed</source>
        <translation>मामला प्रिंट किया गया</translation>
    </message>
    <message>
        <source>Work list imported</source>
        <translation>कार्य-सूची आयात की गई</translation>
    </message>
    <message>
        <source>Outcomes exported</source>
        <translation>परिणाम निर्यात किए गए</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>जर्नल निर्यात किया गया</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>पुरानी प्रविष्टियाँ हटाई गईं</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>मामला बंद किया गया</translation>
    </message>
    <message>
        <source>Case found cut off</source>
        <translation>मामला बीच में कटा हुआ मिला</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>अपठनीय प्रविष्टि</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time of day (offset)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>प्रयास %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 मि.से.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the service&apos;s words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>notice %1 (%2)</source>
        <comment>version, language</comment>
        <translation>सूचना %1 (%2)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>मामला</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>वर्कस्टेशन</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>प्रोग्राम का संस्करण</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP स्थिति</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>उत्तर मिलने में लगा समय</translation>
    </message>
    <message>
        <source>OTP status</source>
        <translation>OTP की स्थिति</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>सहमति कैसे दी गई</translation>
    </message>
    <message>
        <source>Consent reference</source>
        <translation>सहमति का संदर्भ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Notice version</source>
        <translation>सूचना का संस्करण</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>सूचना की भाषा</translation>
    </message>
    <message>
        <source>Program run</source>
        <translation>प्रोग्राम सत्र</translation>
    </message>
    <message>
        <source>Stored event name</source>
        <translation>संग्रहीत घटना का नाम</translation>
    </message>
    <message>
        <source>PAN hash</source>
        <translation>PAN हैश</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>पिछली प्रविष्टि का हैश</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>इस प्रविष्टि का हैश</translation>
    </message>
    <message>
        <source>%1 was written by a later version of ITR Desk. Open it with that version.</source>
        <translation>%1 को ITR Desk के किसी बाद के संस्करण ने लिखा है। इसे उसी संस्करण से खोलें।</translation>
    </message>
    <message>
        <source>%1 is damaged, or is not a journal. Keep the file as it is and tell your administrator.</source>
        <translation>%1 खराब है, या जर्नल नहीं है। फ़ाइल को जैसी है वैसी ही रहने दें और अपने व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>Entries can be found by PAN only with the journal&apos;s key, and %1 is missing or not a key. Bring it back from a backup, or clear the PAN.</source>
        <translation>PAN से प्रविष्टियाँ केवल जर्नल की कुंजी के साथ ढूँढी जा सकती हैं, और %1 या तो मौजूद नहीं है या कुंजी नहीं है। उसे बैकअप से वापस लाएँ, या PAN हटा दें।</translation>
    </message>
    <message>
        <source>%1 can not be read. See whether it is there and whether you may read it, then refresh.</source>
        <translation>%1 पढ़ी नहीं जा सकती। देखें कि वह मौजूद है या नहीं और आपको उसे पढ़ने की अनुमति है या नहीं, फिर रीफ़्रेश करें।</translation>
    </message>
    <message>
        <source>Bearer token replaced</source>
        <translation>Bearer टोकन बदला गया</translation>
    </message>
    <message>
        <source>Bearer token deleted</source>
        <translation>Bearer टोकन हटाया गया</translation>
    </message>
</context>
<context>
    <name>KioskCommand</name>
    <message>
        <source>Usage: itr-desk kiosk set-pin [--profile FILE]

set-pin  stores the PIN by which staff leave the kiosk: typed twice (nothing is shown), or two lines of a pipe

Run it as the user that the kiosk runs as. Only a hash of the PIN is stored, in the file that kiosk/pinFile names.
At the kiosk, Ctrl+Alt+Shift+F12 asks for it.</source>
        <translation>उपयोग: itr-desk kiosk set-pin [--profile FILE]

set-pin  वह PIN सहेजता है जिससे कर्मचारी कियोस्क से बाहर निकलते हैं: दो बार टाइप किया हुआ (कुछ दिखता नहीं), या पाइप से दो पंक्तियाँ

इसे उसी उपयोगकर्ता के रूप में चलाएँ जिससे कियोस्क चलता है। PIN का केवल हैश सहेजा जाता है, उस फ़ाइल में जो kiosk/pinFile में दी गई है।
कियोस्क पर Ctrl+Alt+Shift+F12 दबाने से PIN पूछा जाता है।</translation>
    </message>
    <message>
        <source>New PIN (it is not shown): </source>
        <translation>नया PIN (दिखाया नहीं जाएगा): </translation>
    </message>
    <message>
        <source>No PIN was entered; nothing has changed.</source>
        <translation>कोई PIN दर्ज नहीं किया गया; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 characters; nothing has changed.</source>
        <translation>PIN में %1 से %2 तक वर्ण होते हैं; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>एक बार फिर: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing has changed.</source>
        <translation>दोनों एक जैसे नहीं हैं; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The PIN is set; its hash is in %1.</source>
        <translation>PIN तय हो गया है; उसका हैश %1 में है।</translation>
    </message>
</context>
<context>
    <name>KioskOutcomePage</name>
    <message>
        <source>Step 4 of 4</source>
        <translation>4 में से चरण 4</translation>
    </message>
    <message>
        <source>Your return is here</source>
        <translation>आपकी विवरणी आ गई है</translation>
    </message>
    <message>
        <source>Your return has been fetched</source>
        <translation>आपकी विवरणी मँगा ली गई है</translation>
    </message>
    <message>
        <source>You did not agree</source>
        <translation>आपने सहमति नहीं दी</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>समय समाप्त हो गया</translation>
    </message>
    <message>
        <source>Your return could not be fetched</source>
        <translation>आपकी विवरणी नहीं मँगाई जा सकी</translation>
    </message>
    <message>
        <source>Take care who can read it. Press Finish when you are done.</source>
        <translation>ध्यान रखें कि इसे कौन पढ़ सकता है। काम पूरा होने पर “समाप्त करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Nothing of it is shown or kept at this kiosk. Press Finish, then turn to the staff.</source>
        <translation>इसका कुछ भी इस कियोस्क पर दिखाया या रखा नहीं जाता। “समाप्त करें” दबाएँ, फिर कर्मचारी से मिलें।</translation>
    </message>
    <message>
        <source>Nothing is fetched, and what you entered has been deleted.</source>
        <translation>कुछ भी नहीं मँगाया जाएगा, और आपने जो दर्ज किया था वह मिटा दिया गया है।</translation>
    </message>
    <message>
        <source>Nobody went on for too long, so what you entered has been deleted. Press Start over to try again.</source>
        <translation>बहुत देर तक कोई आगे नहीं बढ़ा, इसलिए आपने जो दर्ज किया था वह मिटा दिया गया है। दोबारा प्रयास करने के लिए “फिर से शुरू करें” दबाएँ।</translation>
    </message>
    <message>
        <source>What you entered has been deleted. Press Start over to try again, or ask the staff.</source>
        <translation>आपने जो दर्ज किया था वह मिटा दिया गया है। दोबारा प्रयास करने के लिए “फिर से शुरू करें” दबाएँ, या कर्मचारी से पूछें।</translation>
    </message>
    <message>
        <source>You are being logged out of the portal…</source>
        <translation>आपको पोर्टल से लॉगआउट किया जा रहा है…</translation>
    </message>
    <message>
        <source>You could not be logged out of the portal. To be sure, log in there yourself later, and log out.</source>
        <translation>आपको पोर्टल से लॉगआउट नहीं किया जा सका। निश्चिंत होने के लिए, बाद में खुद पोर्टल पर लॉगिन करें और लॉगआउट करें।</translation>
    </message>
    <message>
        <source>Your return has been handed over to the organisation that runs this kiosk.</source>
        <translation>आपका रिटर्न इस कियोस्क को चलाने वाले संगठन को सौंप दिया गया है।</translation>
    </message>
    <message>
        <source>Your return could not be handed over, and nothing of it is kept here. Please tell the staff.</source>
        <translation>आपका रिटर्न सौंपा नहीं जा सका, और यहाँ उसका कुछ भी नहीं रखा गया है। कृपया कर्मचारियों को बताएँ।</translation>
    </message>
</context>
<context>
    <name>KioskRules</name>
    <message>
        <source>Allowed at the kiosk is relay: members of the public have no AccessToken to enter.</source>
        <translation>कियोस्क पर केवल relay की अनुमति है: आम लोगों के पास दर्ज करने के लिए कोई AccessToken नहीं होता।</translation>
    </message>
    <message>
        <source>Allowed at the kiosk is relay: the organisation&apos;s relay adds the Bearer token, and the kiosk shows it a certificate of its own (service/clientCertificate). To keep the token on the kiosk all the same, the organisation&apos;s policy must set kiosk/allowBearer=true.</source>
        <translation>कियोस्क पर केवल relay की अनुमति है: Bearer टोकन संगठन का रिले जोड़ता है, और कियोस्क उसे अपना प्रमाणपत्र (service/clientCertificate) दिखाता है। फिर भी टोकन कियोस्क पर रखना हो, तो संगठन की नीति में kiosk/allowBearer=true होना चाहिए।</translation>
    </message>
</context>
<context>
    <name>KioskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>सैंडबॉक्स बंद हो गया है।</translation>
    </message>
    <message>
        <source>The key is missing; a kiosk needs the address of the relay that it works with.</source>
        <translation>यह कुंजी नहीं दी गई है; कियोस्क को उस रिले का पता चाहिए जिसके साथ वह काम करता है।</translation>
    </message>
    <message>
        <source>The CA file of the settings holds no certificate that can be read.</source>
        <translation>सेटिंग में दी गई CA फ़ाइल में पढ़ने योग्य कोई प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>The key of the kiosk&apos;s certificate has a passphrase, which nobody enters here; it needs one without.</source>
        <translation>कियोस्क के प्रमाणपत्र की कुंजी का पासफ़्रेज़ है, जिसे यहाँ कोई दर्ज नहीं करता; कुंजी बिना पासफ़्रेज़ की होनी चाहिए।</translation>
    </message>
    <message>
        <source>Out of service: %1</source>
        <translation>सेवा बंद है: %1</translation>
    </message>
</context>
<context>
    <name>KioskVisit</name>
    <message>
        <source>Your income-tax return</source>
        <translation>आपकी आयकर विवरणी</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त करें</translation>
    </message>
    <message>
        <source>Deletes what was entered, and begins again with the first step.</source>
        <translation>जो दर्ज किया गया था उसे मिटाता है, और पहले चरण से फिर शुरू करता है।</translation>
    </message>
    <message>
        <source>Deletes what was entered, and leaves the kiosk to the next person.</source>
        <translation>जो दर्ज किया गया था उसे मिटाता है, और कियोस्क अगले व्यक्ति के लिए छोड़ता है।</translation>
    </message>
</context>
<context>
    <name>KioskWelcomePage</name>
    <message>
        <source>Fetch your income-tax return</source>
        <translation>अपनी आयकर विवरणी मँगाएँ</translation>
    </message>
    <message>
        <source>You need your PAN, the password of your account at the income-tax portal, and the phone that the portal sends an OTP to. Nothing that you enter stays at this kiosk.</source>
        <translation>आपको चाहिए: अपना PAN, आयकर पोर्टल के अपने खाते का पासवर्ड, और वह फ़ोन जिस पर पोर्टल OTP भेजता है। आप जो भी दर्ज करते हैं, वह इस कियोस्क पर नहीं रहता।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>This language is spoken now.</source>
        <translation>यह भाषा अभी उपयोग में है।</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>The kiosk is starting…</source>
        <translation>कियोस्क चालू हो रहा है…</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The desk is locked</source>
        <translation>डेस्क लॉक है</translation>
    </message>
    <message>
        <source>What was typed and not yet sent has been wiped; passwords and OTPs are to be entered again. Every case is where it was, and calls that were under way go on.</source>
        <translation>जो टाइप किया गया था और अभी भेजा नहीं गया था, वह मिटा दिया गया है; पासवर्ड और OTP फिर से दर्ज करने होंगे। हर मामला जहाँ था वहीं है, और जो कॉल चल रहे थे वे जारी हैं।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The organisation&apos;s logo</source>
        <translation>संगठन का लोगो</translation>
    </message>
</context>
<context>
    <name>OtpEdit</name>
    <message>
        <source>Enter the OTP that the taxpayer received.</source>
        <translation>करदाता को मिला OTP दर्ज करें।</translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too short.</source>
        <translation>
            <numerusform>OTP में %n अंक होते हैं; यह उससे छोटा है।</numerusform>
            <numerusform>OTP में %n अंक होते हैं; यह उससे छोटा है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too long.</source>
        <translation>
            <numerusform>OTP में %n अंक होते हैं; यह उससे लंबा है।</numerusform>
            <numerusform>OTP में %n अंक होते हैं; यह उससे लंबा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>An OTP has digits only; this one has other characters.</source>
        <translation>OTP में केवल अंक होते हैं; इसमें दूसरे वर्ण भी हैं।</translation>
    </message>
</context>
<context>
    <name>OtpKeypad</name>
    <message>
        <source>Number keys</source>
        <translation>अंकों की कुंजियाँ</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>आख़िरी अंक मिटाएँ</translation>
    </message>
</context>
<context>
    <name>OtpPage</name>
    <message>
        <source>Enter the OTP</source>
        <translation>OTP दर्ज करें</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>OTP</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Resend OTP</source>
        <translation>OTP पुनः भेजें</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Six digits; spaces and dashes are left out.</source>
        <translation>छह अंक; खाली जगह और डैश छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Start again and wipe this case?</source>
        <translation>फिर से शुरू करें और यह मामला मिटा दें?</translation>
    </message>
    <message>
        <source>The OTP that was sent then stays unused.</source>
        <translation>भेजा गया OTP तब बिना उपयोग के रह जाएगा।</translation>
    </message>
    <message>
        <source>Resend OTP in %1 s</source>
        <translation>OTP पुनः भेजना %1 से. में संभव</translation>
    </message>
    <message>
        <source>For PAN %1. Ask the taxpayer for the OTP: the portal sends it to the mobile phone linked with Aadhaar, or to the one registered on the portal.</source>
        <translation>PAN %1 के लिए। करदाता से OTP पूछें: पोर्टल उसे Aadhaar से जुड़े मोबाइल पर, या पोर्टल पर पंजीकृत मोबाइल पर भेजता है।</translation>
    </message>
    <message>
        <source>The taxpayer says that an OTP has come.</source>
        <translation>करदाता के अनुसार OTP आ गया है।</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>सेवा का उत्तर: “%1”</translation>
    </message>
    <message>
        <source>The time of this OTP is over. Have a new one sent with Resend OTP, or continue once more to try it all the same.</source>
        <translation>इस OTP का समय समाप्त हो गया है। “OTP पुनः भेजें” से नया OTP भिजवाएँ, या इसे फिर भी आज़माने के लिए एक बार और आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Step 3 of 4</source>
        <translation>4 में से चरण 3</translation>
    </message>
    <message>
        <source>For PAN %1. The portal sends the OTP to your mobile phone: the one linked with Aadhaar, or the one registered on the portal.</source>
        <translation>PAN %1 के लिए। पोर्टल OTP आपके मोबाइल फ़ोन पर भेजता है: Aadhaar से जुड़े मोबाइल पर, या पोर्टल पर पंजीकृत मोबाइल पर।</translation>
    </message>
</context>
<context>
    <name>OtpStatus</name>
    <message>
        <source>The portal has sent an OTP.</source>
        <translation>पोर्टल ने OTP भेज दिया है।</translation>
    </message>
    <message>
        <source>The service answered in words that this desk does not know.</source>
        <translation>सेवा ने ऐसे शब्दों में उत्तर दिया जिन्हें यह डेस्क नहीं पहचानता।</translation>
    </message>
    <message>
        <source>No new OTP was sent: the last request was too short a time ago.</source>
        <translation>नया OTP नहीं भेजा गया: पिछला अनुरोध अभी कुछ ही समय पहले हुआ था।</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal sends no more OTPs for this PAN for now.</source>
        <translation>OTP नहीं भेजा गया: पोर्टल अभी इस PAN के लिए और OTP नहीं भेजेगा।</translation>
    </message>
    <message>
        <source>No OTP was sent: this PAN is not linked with an Aadhaar number.</source>
        <translation>OTP नहीं भेजा गया: यह PAN किसी Aadhaar नंबर से लिंक नहीं है।</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal refused PAN or password.</source>
        <translation>OTP नहीं भेजा गया: पोर्टल ने PAN या पासवर्ड अस्वीकार कर दिया।</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal has locked this account.</source>
        <translation>OTP नहीं भेजा गया: पोर्टल ने यह खाता लॉक कर दिया है।</translation>
    </message>
    <message>
        <source>No OTP was sent.</source>
        <translation>OTP नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>An OTP sent before may still be good. Wait a minute before you request another.</source>
        <translation>पहले भेजा गया OTP अब भी मान्य हो सकता है। दूसरा माँगने से पहले एक मिनट रुकें।</translation>
    </message>
    <message>
        <source>Try again later; the portal decides when.</source>
        <translation>बाद में प्रयास करें; समय पोर्टल तय करता है।</translation>
    </message>
    <message>
        <source>The taxpayer links PAN and Aadhaar on the portal first; this desk can not.</source>
        <translation>पहले करदाता पोर्टल पर PAN को Aadhaar से लिंक करे; यह डेस्क ऐसा नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Ask the taxpayer to read out the password once more, letter by letter, before you try again.</source>
        <translation>दोबारा प्रयास करने से पहले करदाता से पासवर्ड एक बार फिर, एक-एक अक्षर करके, बोलने को कहें।</translation>
    </message>
    <message>
        <source>The taxpayer calls the portal&apos;s helpline to unlock it. Do not try again before that.</source>
        <translation>इसे खुलवाने के लिए करदाता पोर्टल की हेल्पलाइन पर फ़ोन करे। उससे पहले दोबारा प्रयास न करें।</translation>
    </message>
    <message>
        <source>Check PAN and password with the taxpayer before you try again.</source>
        <translation>दोबारा प्रयास करने से पहले PAN और पासवर्ड करदाता से जाँच लें।</translation>
    </message>
</context>
<context>
    <name>OutcomeList</name>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Outcome code</source>
        <translation>परिणाम कोड</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>निर्धारण वर्ष</translation>
    </message>
    <message>
        <source>OTP tries</source>
        <translation>OTP के प्रयास</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खोला गया</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद किया गया</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>लॉगआउट</translation>
    </message>
</context>
<context>
    <name>Pan</name>
    <message>
        <source>Individual</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Hindu undivided family</source>
        <translation>हिंदू अविभाजित परिवार (HUF)</translation>
    </message>
    <message>
        <source>Firm or LLP</source>
        <translation>फ़र्म या LLP</translation>
    </message>
    <message>
        <source>Association of persons</source>
        <translation>व्यक्तियों का संघ (AOP)</translation>
    </message>
    <message>
        <source>Body of individuals</source>
        <translation>व्यष्टियों का निकाय (BOI)</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>न्यास (ट्रस्ट)</translation>
    </message>
    <message>
        <source>Artificial juridical person</source>
        <translation>कृत्रिम विधिक व्यक्ति</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>स्थानीय प्राधिकरण</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>सरकार</translation>
    </message>
</context>
<context>
    <name>PanEdit</name>
    <message>
        <source>1st</source>
        <translation>पहला</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>दूसरा</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>तीसरा</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>चौथा</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>पाँचवाँ</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>छठा</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>सातवाँ</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>आठवाँ</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>नौवाँ</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>दसवाँ</translation>
    </message>
    <message>
        <source>The %1 character must be a digit.</source>
        <translation>%1 वर्ण अंक होना चाहिए।</translation>
    </message>
    <message>
        <source>The %1 character must be a letter from A to Z.</source>
        <translation>%1 वर्ण A से Z तक का अक्षर होना चाहिए।</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>पासफ़्रेज़ दिखाएँ</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>इस डेस्क का प्रमाणपत्र</translation>
    </message>
    <message>
        <source>It is asked for once and not kept. Until then nothing can be sent.</source>
        <translation>यह एक बार पूछा जाता है और रखा नहीं जाता। तब तक कुछ भी भेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Please enter the passphrase.</source>
        <translation>कृपया पासफ़्रेज़ दर्ज करें।</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>The organisation&apos;s policy can not be read; it must be readable by all (chmod 644).</source>
        <translation>संगठन की नीति पढ़ी नहीं जा सकती; उसे सभी पढ़ सकें, ऐसा होना चाहिए (chmod 644)।</translation>
    </message>
    <message>
        <source>Others than the administrator can change the organisation&apos;s policy; it must belong to root and be writable by root alone (chmod 644).</source>
        <translation>व्यवस्थापक के अलावा दूसरे लोग भी संगठन की नीति बदल सकते हैं; वह root की होनी चाहिए और उसमें केवल root लिख सके (chmod 644)।</translation>
    </message>
    <message>
        <source>Others than the administrator can write in its folder %1; that must belong to root and be writable by root alone (chmod 755).</source>
        <translation>व्यवस्थापक के अलावा दूसरे लोग भी इसके फ़ोल्डर %1 में लिख सकते हैं; वह root का होना चाहिए और उसमें केवल root लिख सके (chmod 755)।</translation>
    </message>
</context>
<context>
    <name>PrintExport</name>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <translation>कोई प्रिंटर नहीं है।</translation>
    </message>
    <message>
        <source>Ask your administrator to set one up on this computer, or export the report as a PDF.</source>
        <translation>अपने व्यवस्थापक से इस कंप्यूटर पर प्रिंटर लगाने को कहें, या रिपोर्ट को PDF के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>Nothing was printed, because the journal could not note it.</source>
        <translation>कुछ भी प्रिंट नहीं किया गया, क्योंकि जर्नल में उसे दर्ज नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>The report was handed to the printer. Fetch it before others see it.</source>
        <translation>रिपोर्ट प्रिंटर को भेज दी गई। दूसरों की नज़र पड़ने से पहले उसे ले आएँ।</translation>
    </message>
    <message>
        <source>The printer did not take the report.</source>
        <translation>प्रिंटर ने रिपोर्ट नहीं ली।</translation>
    </message>
    <message>
        <source>Look whether it is switched on and reachable, then print again.</source>
        <translation>देखें कि प्रिंटर चालू है और उससे संपर्क हो पा रहा है, फिर दोबारा प्रिंट करें।</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>You are not allowed to write there. Choose a folder of your own.</source>
        <translation>आपको वहाँ लिखने की अनुमति नहीं है। अपना कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>That disk can only be read. Choose a folder on another one.</source>
        <translation>उस डिस्क को केवल पढ़ा जा सकता है। किसी दूसरी डिस्क पर फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose a folder on another disk.</source>
        <translation>डिस्क भर गई है। कुछ जगह खाली करें, या किसी दूसरी डिस्क पर फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose one that does.</source>
        <translation>यह फ़ोल्डर मौजूद नहीं है। ऐसा फ़ोल्डर चुनें जो मौजूद हो।</translation>
    </message>
    <message>
        <source>A folder has that name already. Choose another name.</source>
        <translation>इस नाम का एक फ़ोल्डर पहले से है। कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>नाम बहुत लंबा है। कोई छोटा नाम चुनें।</translation>
    </message>
    <message>
        <source>The system says: %1. Choose another folder, and tell your administrator if that fails too.</source>
        <translation>सिस्टम का संदेश: %1। कोई दूसरा फ़ोल्डर चुनें, और उससे भी काम न बने तो अपने व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>Something that is no file has that name. Choose another name.</source>
        <translation>इस नाम की कोई ऐसी चीज़ पहले से है जो फ़ाइल नहीं है। कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>That disk can not keep a file from other people who use this computer. Choose a folder on the computer&apos;s own disk.</source>
        <translation>वह डिस्क किसी फ़ाइल को इस कंप्यूटर के दूसरे उपयोगकर्ताओं से बचाकर नहीं रख सकती। कंप्यूटर की अपनी डिस्क पर कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <comment>file, why and what to do</comment>
        <translation>%1 नहीं लिखी गई। %2</translation>
    </message>
</context>
<context>
    <name>PrivateKeyFile</name>
    <message>
        <source>%1 can not be read; it must be a file that you can read.</source>
        <translation>%1 पढ़ी नहीं जा सकती; वह ऐसी फ़ाइल होनी चाहिए जिसे आप पढ़ सकते हों।</translation>
    </message>
    <message>
        <source>%1 holds a private key and belongs to somebody else; it must be your own.</source>
        <translation>%1 में निजी कुंजी है और वह किसी और की है; वह आपकी अपनी होनी चाहिए।</translation>
    </message>
    <message>
        <source>%1 holds a private key that others than its owner can read or change; allowed are the permissions 600 (chmod 600).</source>
        <translation>%1 में ऐसी निजी कुंजी है जिसे स्वामी के अलावा दूसरे लोग भी पढ़ या बदल सकते हैं; अनुमतियाँ 600 होनी चाहिए (chmod 600)।</translation>
    </message>
    <message>
        <source>%1 is larger than a certificate and its key can be; allowed are %2 KB.</source>
        <translation>%1 किसी भी प्रमाणपत्र और उसकी कुंजी से बड़ी है; %2 KB तक की अनुमति है।</translation>
    </message>
</context>
<context>
    <name>QuitPanel</name>
    <message numerus="yes">
        <source>%n cases are open. End them and quit?</source>
        <translation>
            <numerusform>%n मामला खुला है। इसे समाप्त करके प्रोग्राम बंद करें?</numerusform>
            <numerusform>%n मामले खुले हैं। इन्हें समाप्त करके प्रोग्राम बंद करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>With Yes what was entered or fetched is wiped, and every session at the portal is logged out.</source>
        <translation>“हाँ” चुनने पर दर्ज या प्राप्त की गई सारी जानकारी मिटा दी जाएगी, और पोर्टल के हर सत्र से लॉगआउट किया जाएगा।</translation>
    </message>
    <message>
        <source>Logging out of the portal… %1 of %2 done</source>
        <translation>पोर्टल से लॉगआउट हो रहा है… %2 में से %1 पूरे</translation>
    </message>
    <message>
        <source>The desk closes when all are through. To quit at once, close the window again; the logouts that were not made are noted in the journal.</source>
        <translation>सभी लॉगआउट पूरे होने पर डेस्क बंद हो जाएगा। तुरंत बंद करने के लिए विंडो दोबारा बंद करें; जो लॉगआउट नहीं हुए वे जर्नल में दर्ज किए जाते हैं।</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>Income, in ₹</source>
        <translation>आय, ₹ में</translation>
    </message>
    <message>
        <source>Tax, in ₹</source>
        <translation>कर, ₹ में</translation>
    </message>
</context>
<context>
    <name>ResendPanel</name>
    <message>
        <source>Portal password</source>
        <translation>पोर्टल पासवर्ड</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>पुनः भेजें</translation>
    </message>
    <message>
        <source>The portal makes a new OTP; the one sent before then no longer works.</source>
        <translation>पोर्टल नया OTP बनाता है; पहले भेजा गया OTP फिर काम नहीं करेगा।</translation>
    </message>
    <message>
        <source>Keep this OTP</source>
        <translation>यही OTP रखें</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>कृपया पोर्टल पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock चालू है।</translation>
    </message>
</context>
<context>
    <name>SandboxLauncher</name>
    <message>
        <source>The sandbox did not get ready in time.</source>
        <translation>सैंडबॉक्स समय पर तैयार नहीं हुआ।</translation>
    </message>
    <message>
        <source>The sandbox program %1 could not be started: %2.</source>
        <translation>सैंडबॉक्स प्रोग्राम %1 चालू नहीं हो सका: %2।</translation>
    </message>
    <message>
        <source>The sandbox has no folder for its files: %1.</source>
        <translation>सैंडबॉक्स की फ़ाइलों के लिए कोई फ़ोल्डर नहीं है: %1।</translation>
    </message>
    <message>
        <source>The sandbox program said something that is not understood.</source>
        <translation>सैंडबॉक्स प्रोग्राम का संदेश समझ में नहीं आया।</translation>
    </message>
    <message>
        <source>The sandbox ended before it was ready.</source>
        <translation>सैंडबॉक्स तैयार होने से पहले ही बंद हो गया।</translation>
    </message>
</context>
<context>
    <name>SandboxStrip</name>
    <message>
        <source>SANDBOX: made-up data; nothing leaves this computer</source>
        <translation>SANDBOX: काल्पनिक डेटा; इस कंप्यूटर से बाहर कुछ नहीं जाता</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>परीक्षण PAN</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>सभी चुनें(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>The relay: this desk has none</source>
        <translation>रिले: इस डेस्क के पास टोकन नहीं है</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>कोई फ़ाइल</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>सिस्टम का कीचेन</translation>
    </message>
    <message>
        <source>The relay</source>
        <translation>रिले</translation>
    </message>
    <message>
        <source>The operator, who enters it</source>
        <translation>ऑपरेटर, जो उसे दर्ज करता है</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>सिस्टम का</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>The one named below</source>
        <translation>नीचे बताया गया</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>सेवा का पता</translation>
    </message>
    <message>
        <source>Address of the service, or of your organisation&apos;s relay in front of it.</source>
        <translation>सेवा का पता, या उसके आगे लगे आपके संगठन के रिले का पता।</translation>
    </message>
    <message>
        <source>none: it must be given</source>
        <translation>कोई नहीं: इसे देना आवश्यक है</translation>
    </message>
    <message>
        <source>File with a CA of your own</source>
        <translation>आपके अपने CA की फ़ाइल</translation>
    </message>
    <message>
        <source>A CA of your own, trusted besides the system&apos;s.</source>
        <translation>आपका अपना CA, जिस पर सिस्टम के CA के साथ-साथ भरोसा किया जाता है।</translation>
    </message>
    <message>
        <source>the system&apos;s CAs alone</source>
        <translation>केवल सिस्टम के CA</translation>
    </message>
    <message>
        <source>File with this desk&apos;s certificate</source>
        <translation>इस डेस्क के प्रमाणपत्र की फ़ाइल</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate, which the relay may ask for: PEM with its chain, or PKCS#12.</source>
        <translation>इस डेस्क का अपना प्रमाणपत्र, जो रिले माँग सकता है: शृंखला सहित PEM, या PKCS#12।</translation>
    </message>
    <message>
        <source>no certificate is shown</source>
        <translation>कोई प्रमाणपत्र नहीं दिखाया जाता</translation>
    </message>
    <message>
        <source>File with the certificate&apos;s key</source>
        <translation>प्रमाणपत्र की कुंजी की फ़ाइल</translation>
    </message>
    <message>
        <source>The private key of that certificate, in PEM form.</source>
        <translation>उस प्रमाणपत्र की निजी कुंजी, PEM रूप में।</translation>
    </message>
    <message>
        <source>the key stands in the certificate&apos;s file</source>
        <translation>कुंजी प्रमाणपत्र की फ़ाइल में ही है</translation>
    </message>
    <message>
        <source>The Bearer token comes from</source>
        <translation>Bearer टोकन कहाँ से आता है</translation>
    </message>
    <message>
        <source>Where the Bearer token comes from: the relay adds it, or the desk reads it from service/tokenFile or from the system&apos;s keychain.</source>
        <translation>Bearer टोकन कहाँ से आता है: उसे रिले जोड़ता है, या डेस्क उसे service/tokenFile से या सिस्टम के कीचेन से पढ़ता है।</translation>
    </message>
    <message>
        <source>relay; file where service/tokenFile is set</source>
        <translation>relay; यदि service/tokenFile तय हो, तो file</translation>
    </message>
    <message>
        <source>File with the Bearer token</source>
        <translation>Bearer टोकन की फ़ाइल</translation>
    </message>
    <message>
        <source>File with the Bearer token, where it comes from a file.</source>
        <translation>Bearer टोकन की फ़ाइल, जब टोकन फ़ाइल से आता हो।</translation>
    </message>
    <message>
        <source>no token is read</source>
        <translation>कोई टोकन नहीं पढ़ा जाता</translation>
    </message>
    <message>
        <source>The AccessToken comes from</source>
        <translation>AccessToken कहाँ से आता है</translation>
    </message>
    <message>
        <source>Who supplies the AccessToken: the relay adds it, or the operator enters it in a masked field.</source>
        <translation>AccessToken कौन देता है: उसे रिले जोड़ता है, या ऑपरेटर उसे ऐसे फ़ील्ड में दर्ज करता है जिसमें वह छिपा रहता है।</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>पिन की गई कुंजियाँ</translation>
    </message>
    <message>
        <source>Public keys one of which must stand in the service&apos;s certificate chain, besides everything else that is checked.</source>
        <translation>सार्वजनिक कुंजियाँ, जिनमें से एक सेवा की प्रमाणपत्र शृंखला में होनी चाहिए; बाकी सभी जाँचें भी होती हैं।</translation>
    </message>
    <message>
        <source>none is pinned</source>
        <translation>कोई पिन नहीं की गई</translation>
    </message>
    <message>
        <source>Longest time of a call</source>
        <translation>कॉल का अधिकतम समय</translation>
    </message>
    <message>
        <source>Time of a whole call, from the click to the last byte of the answer.</source>
        <translation>पूरे कॉल का समय, क्लिक से लेकर उत्तर के अंतिम बाइट तक।</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Which proxy the service is reached through: the system&apos;s, none, or the HTTP proxy that network/proxyHost names.</source>
        <translation>सेवा तक किस प्रॉक्सी से पहुँचा जाता है: सिस्टम के प्रॉक्सी से, बिना प्रॉक्सी के, या network/proxyHost में बताए गए HTTP प्रॉक्सी से।</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>प्रॉक्सी का होस्ट</translation>
    </message>
    <message>
        <source>Host of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP प्रॉक्सी का होस्ट, जब network/proxy का मान manual हो।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>प्रॉक्सी का पोर्ट</translation>
    </message>
    <message>
        <source>Port of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP प्रॉक्सी का पोर्ट, जब network/proxy का मान manual हो।</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>प्रॉक्सी पर उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>User name at the HTTP proxy, where it asks for one; the password lies in the system&apos;s keychain.</source>
        <translation>HTTP प्रॉक्सी पर उपयोगकर्ता नाम, यदि प्रॉक्सी माँगता हो; पासवर्ड सिस्टम के कीचेन में रहता है।</translation>
    </message>
    <message>
        <source>the proxy is told no name</source>
        <translation>प्रॉक्सी को कोई नाम नहीं बताया जाता</translation>
    </message>
    <message>
        <source>An OTP is good for</source>
        <translation>OTP की वैधता</translation>
    </message>
    <message>
        <source>How long the portal takes an OTP, for the countdown.</source>
        <translation>पोर्टल OTP को कितनी देर तक स्वीकार करता है, उलटी गिनती के लिए।</translation>
    </message>
    <message>
        <source>Warn before it runs out</source>
        <translation>समाप्त होने से पहले चेतावनी दें</translation>
    </message>
    <message>
        <source>Time left at which the countdown warns; it must be less than otp/lifetimeSeconds.</source>
        <translation>कितना समय शेष रहने पर उलटी गिनती चेतावनी देती है; यह otp/lifetimeSeconds से कम होना चाहिए।</translation>
    </message>
    <message>
        <source>Time between two OTPs</source>
        <translation>दो OTP के बीच का समय</translation>
    </message>
    <message>
        <source>Time that must pass between two OTPs.</source>
        <translation>दो OTP के बीच कम से कम इतना समय बीतना चाहिए।</translation>
    </message>
    <message>
        <source>Keep the password in locked memory for a resend, until the OTP is accepted, the case is left or the desk locks.</source>
        <translation>OTP पुनः भेजने के लिए पासवर्ड को सुरक्षित मेमोरी में रखें, जब तक OTP स्वीकार न हो जाए, मामला न छोड़ा जाए या डेस्क लॉक न हो।</translation>
    </message>
    <message>
        <source>Log out a case that is left alone for</source>
        <translation>इतनी देर काम न होने पर मामला लॉगआउट करें</translation>
    </message>
    <message>
        <source>A session at the portal that nobody goes on with is logged out after this.</source>
        <translation>पोर्टल का जो सत्र कोई आगे नहीं बढ़ाता, उससे इतने समय बाद लॉगआउट कर दिया जाता है।</translation>
    </message>
    <message>
        <source>Lock the desk when it is left alone for</source>
        <translation>इतनी देर कोई काम न होने पर डेस्क लॉक करें</translation>
    </message>
    <message>
        <source>Without a key press or a click for so long, sleep included, the desk locks: what was typed is wiped and no case is shown.</source>
        <translation>इतनी देर तक कोई कुंजी या क्लिक न होने पर, कंप्यूटर के स्लीप का समय मिलाकर, डेस्क लॉक हो जाता है: टाइप किया हुआ मिटा दिया जाता है और कोई मामला नहीं दिखता।</translation>
    </message>
    <message>
        <source>Clear the clipboard after a secret was pasted</source>
        <translation>गोपनीय जानकारी पेस्ट करने के बाद क्लिपबोर्ड साफ़ करें</translation>
    </message>
    <message>
        <source>A secret that was pasted is cleared from the clipboard it came from.</source>
        <translation>पेस्ट की गई गोपनीय जानकारी उस क्लिपबोर्ड से मिटा दी जाती है जहाँ से वह आई।</translation>
    </message>
    <message>
        <source>On Windows, keep the window out of screenshots and screen sharing; turn it off for remote support.</source>
        <translation>Windows पर विंडो को स्क्रीनशॉट और स्क्रीन साझाकरण से बाहर रखें; दूर से सहायता लेते समय इसे बंद करें।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Who asks for consent, in the notice.</source>
        <translation>सहमति कौन माँगता है, सूचना में।</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Where consent is withdrawn and questions are answered, in the notice.</source>
        <translation>सहमति कहाँ वापस ली जाती है और प्रश्नों के उत्तर कहाँ मिलते हैं, सूचना में।</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>शिकायतें</translation>
    </message>
    <message>
        <source>Where complaints go, in the notice.</source>
        <translation>शिकायतें कहाँ भेजनी हैं, सूचना में।</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>प्रयोजन</translation>
    </message>
    <message>
        <source>one general purpose</source>
        <translation>एक सामान्य प्रयोजन</translation>
    </message>
    <message>
        <source>Your counsel has approved the words of the notice; else it is marked as a draft.</source>
        <translation>आपके विधि सलाहकार ने सूचना के शब्द स्वीकृत कर दिए हैं; अन्यथा उस पर मसौदा लिखा रहता है।</translation>
    </message>
    <message>
        <source>Where the journal is kept.</source>
        <translation>जर्नल कहाँ रखा जाता है।</translation>
    </message>
    <message>
        <source>the user&apos;s data folder</source>
        <translation>उपयोगकर्ता का डेटा फ़ोल्डर</translation>
    </message>
    <message>
        <source>Days that the journal goes back.</source>
        <translation>जर्नल में कितने दिन पीछे तक की प्रविष्टियाँ रहती हैं।</translation>
    </message>
    <message>
        <source>The operator may export JSON with personal numbers in full.</source>
        <translation>ऑपरेटर व्यक्तिगत नंबर पूरे दिखाते हुए JSON निर्यात कर सकता है।</translation>
    </message>
    <message>
        <source>You, unless your organisation&apos;s policy sets it.</source>
        <translation>आप, यदि आपके संगठन की नीति इसे तय न करती हो।</translation>
    </message>
    <message>
        <source>The organisation&apos;s policy alone; where this computer has no policy, the profile.</source>
        <translation>केवल संगठन की नीति; यदि इस कंप्यूटर पर कोई नीति न हो, तो प्रोफ़ाइल।</translation>
    </message>
    <message>
        <source>In the answer of “itr-desk config show”.</source>
        <translation>“itr-desk config show” के उत्तर में।</translation>
    </message>
    <message>
        <source>In Settings, under %1.</source>
        <comment>name of a page of the Settings</comment>
        <translation>“सेटिंग” में, “%1” के नीचे।</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>OTP and cases</source>
        <translation>OTP और मामले</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>What a return may be fetched for; the first purpose is offered first.</source>
        <translation>रिटर्न किस प्रयोजन के लिए मँगाई जा सकती है; पहला प्रयोजन सबसे पहले दिखता है।</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>डेस्कटॉप की</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language of the desk, from its next start on.</source>
        <translation>डेस्क की भाषा, अगली बार शुरू होने से।</translation>
    </message>
    <message>
        <source>At the kiosk, how long nobody may touch it until it asks whether somebody is still there; sleep included.</source>
        <translation>कियोस्क को इतनी देर तक कोई न छुए, कंप्यूटर के स्लीप का समय मिलाकर, तो वह पूछता है कि कोई अब भी वहाँ है या नहीं।</translation>
    </message>
    <message>
        <source>How long the kiosk waits for an answer to that, before everything that was entered is deleted.</source>
        <translation>उस प्रश्न के उत्तर की कियोस्क कितनी देर प्रतीक्षा करता है, उसके बाद दर्ज की गई सारी जानकारी मिटा दी जाती है।</translation>
    </message>
    <message>
        <source>At the kiosk, show the summary of the return when it has come, where bystanders can read it too.</source>
        <translation>कियोस्क पर, विवरणी आने पर उसका सारांश दिखाएँ, जहाँ आसपास खड़े लोग भी उसे पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Where “itr-desk kiosk set-pin” stores the hash of the staff&apos;s PIN.</source>
        <translation>“itr-desk kiosk set-pin” कर्मचारियों के PIN का हैश कहाँ सहेजता है।</translation>
    </message>
    <message>
        <source>kiosk-pin in the user&apos;s data folder</source>
        <translation>उपयोगकर्ता के डेटा फ़ोल्डर में kiosk-pin</translation>
    </message>
    <message>
        <source>The kiosk may hold the Bearer token; without this it takes a relay alone, which adds the token.</source>
        <translation>कियोस्क Bearer टोकन रख सकता है; इसके बिना वह केवल ऐसे रिले के साथ चलता है जो टोकन जोड़ता है।</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Colours of the windows, from the next start on.</source>
        <translation>विंडो के रंग, अगली बार शुरू होने से।</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>कुछ भी हिले या टिमटिमाए नहीं</translation>
    </message>
    <message>
        <source>File with the logo</source>
        <translation>लोगो की फ़ाइल</translation>
    </message>
    <message>
        <source>Your organisation&apos;s logo, on the desk and the kiosk.</source>
        <translation>आपके संगठन का लोगो, डेस्क और कियोस्क पर।</translation>
    </message>
    <message>
        <source>no logo is shown</source>
        <translation>कोई लोगो नहीं दिखता</translation>
    </message>
    <message>
        <source>At the kiosk, the number keys for the OTP stand in another order each time, so that nobody reads the OTP off a hand.</source>
        <translation>कियोस्क पर OTP की अंक-कुंजियाँ हर बार अलग क्रम में रहती हैं, ताकि कोई हाथ देखकर OTP न पढ़ सके।</translation>
    </message>
    <message>
        <source>Nothing on the screen turns or blinks, from the next start on.</source>
        <translation>अगली बार शुरू होने से स्क्रीन पर कुछ भी नहीं घूमेगा, न टिमटिमाएगा।</translation>
    </message>
    <message>
        <source>At the kiosk, the folder into which each return is put as a JSON file, for your organisation to take it from.</source>
        <translation>कियोस्क पर वह फ़ोल्डर, जिसमें हर रिटर्न JSON फ़ाइल के रूप में रखा जाता है, ताकि आपका संगठन उसे वहाँ से ले सके।</translation>
    </message>
    <message>
        <source>the return is dropped once it has come</source>
        <translation>रिटर्न आने के बाद हटा दिया जाता है</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Browse…</source>
        <translation>ब्राउज़ करें…</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>मान्य: %1।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>हर पंक्ति में एक।</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <comment>name of a setting</comment>
        <translation>ब्राउज़ करें: %1</translation>
    </message>
</context>
<context>
    <name>SettingValue</name>
    <message>
        <source>Allowed are up to %1 characters of plain text in one line, without a PAN.</source>
        <translation>एक पंक्ति में सादे टेक्स्ट के अधिकतम %1 वर्ण दिए जा सकते हैं, जिनमें कोई PAN न हो।</translation>
    </message>
    <message>
        <source>Allowed is a list of purposes with “;” between them.</source>
        <translation>प्रयोजनों की ऐसी सूची दी जा सकती है जिसमें उनके बीच “;” हो।</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 in base64 (44 characters); allowed are those of public keys (SPKI), with “,” between them.</source>
        <translation>“%1” base64 में SHA-256 (44 वर्ण) नहीं है; सार्वजनिक कुंजियों (SPKI) के SHA-256 दिए जा सकते हैं, जिनके बीच “,” हो।</translation>
    </message>
    <message>
        <source>There is one pin alone; allowed are two different ones at least, so that one key can be lost, or no such key.</source>
        <translation>केवल एक पिन है; कम से कम दो अलग-अलग पिन दें, ताकि एक कुंजी खो भी जाए तो काम चले, या यह कुंजी न लिखें।</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>मान्य: %1।</translation>
    </message>
    <message>
        <source>The file holds no certificate; allowed is a file with CA certificates in PEM form.</source>
        <translation>फ़ाइल में कोई प्रमाणपत्र नहीं है; PEM रूप में CA प्रमाणपत्रों वाली फ़ाइल दी जा सकती है।</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>list of words, last word</comment>
        <translation>%1 या %2</translation>
    </message>
    <message>
        <source>the path of a readable file with CA certificates in PEM form</source>
        <translation>PEM रूप में CA प्रमाणपत्रों वाली किसी पढ़ने योग्य फ़ाइल का पथ</translation>
    </message>
    <message>
        <source>the path of a file that you can read</source>
        <translation>ऐसी फ़ाइल का पथ जिसे आप पढ़ सकते हों</translation>
    </message>
    <message>
        <source>the path of a file with the Bearer token that only its owner can read (chmod 600), or no such key when the relay adds the token</source>
        <translation>Bearer टोकन वाली ऐसी फ़ाइल का पथ जिसे केवल उसका स्वामी पढ़ सके (chmod 600); यदि टोकन रिले जोड़ता है तो यह कुंजी न लिखें</translation>
    </message>
    <message>
        <source>the path of a folder that only its owner can read, or no such key for the user&apos;s own data folder</source>
        <translation>ऐसे फ़ोल्डर का पथ जिसे केवल उसका स्वामी पढ़ सके; उपयोगकर्ता के अपने डेटा फ़ोल्डर के लिए यह कुंजी न लिखें</translation>
    </message>
    <message>
        <source>address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>टेक्स्ट की सूची</translation>
    </message>
    <message>
        <source>list of pins</source>
        <translation>पिन की सूची</translation>
    </message>
    <message>
        <source>host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>an address that starts with https:// and names a host, without user name, “?” or “#”</source>
        <translation>ऐसा पता जो https:// से शुरू हो और जिसमें होस्ट का नाम हो; उपयोगकर्ता नाम, “?” या “#” न हो</translation>
    </message>
    <message>
        <source>one line of up to %1 characters, without a PAN</source>
        <translation>अधिकतम %1 वर्णों की एक पंक्ति, जिसमें कोई PAN न हो</translation>
    </message>
    <message>
        <source>a list of purposes with “;” between them</source>
        <translation>प्रयोजनों की सूची, बीच में “;” के साथ</translation>
    </message>
    <message>
        <source>a list of SHA-256 of public keys (SPKI) in base64 with “,” between them, two at least, or no such key</source>
        <translation>सार्वजनिक कुंजियों (SPKI) के SHA-256 की base64 में सूची, बीच में “,” के साथ, कम से कम दो; या यह कुंजी न लिखें</translation>
    </message>
    <message>
        <source>the name or address of a host</source>
        <translation>किसी होस्ट का नाम या पता</translation>
    </message>
    <message>
        <source>a user name of up to 100 characters without “:”</source>
        <translation>अधिकतम 100 वर्णों का उपयोगकर्ता नाम, जिसमें “:” न हो</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 से %2 तक की पूर्ण संख्या</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation>%1 से %2 तक सेकंड की पूर्ण संख्या</translation>
    </message>
    <message>
        <source>%1, or 0 for never</source>
        <comment>range</comment>
        <translation>%1, या कभी नहीं के लिए 0</translation>
    </message>
    <message>
        <source>“true” or “false”</source>
        <translation>“true” या “false”</translation>
    </message>
    <message>
        <source>the path of a file in a folder that is there</source>
        <translation>किसी मौजूदा फ़ोल्डर में फ़ाइल का पथ</translation>
    </message>
    <message>
        <source>the path of a PNG file of up to %1 by %1 pixels or an SVG file, of up to 1 MB</source>
        <translation>अधिकतम %1 × %1 पिक्सेल की PNG फ़ाइल या SVG फ़ाइल का पथ, अधिकतम 1 MB</translation>
    </message>
    <message>
        <source>the path of a folder that is there</source>
        <translation>किसी मौजूद फ़ोल्डर का पथ</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pages of the settings</source>
        <translation>सेटिंग के पृष्ठ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Something in the files is wrong; with it the desk does not start.</source>
        <translation>फ़ाइलों में कुछ गलत है; उसके रहते डेस्क चालू नहीं होता।</translation>
    </message>
    <message>
        <source>Kept in %1. Your organisation has set some in %2.</source>
        <translation>%1 में रखी जाती हैं। कुछ आपके संगठन ने %2 में तय की हैं।</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>%1 में रखी जाती हैं।</translation>
    </message>
    <message>
        <source>Nothing was written: with this the desk would not start.</source>
        <translation>कुछ भी लिखा नहीं गया: इनके साथ डेस्क चालू नहीं होगा।</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>सेटिंग सहेजी नहीं गईं।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>सेटिंग सहेज ली गई हैं।</translation>
    </message>
    <message>
        <source>They hold from the next start of ITR Desk on; until then everything goes on as it was.</source>
        <translation>ये ITR Desk के अगली बार चालू होने पर लागू होंगी; तब तक सब कुछ पहले जैसा चलता रहेगा।</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Nobody is served while this page is open. Left alone, it closes by itself.</source>
        <translation>जब तक यह पृष्ठ खुला है, किसी को सेवा नहीं मिलती। कुछ न करने पर यह अपने-आप बंद हो जाता है।</translation>
    </message>
    <message>
        <source>Back to the public</source>
        <translation>आम लोगों की स्क्रीन पर लौटें</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>पिछली त्रुटियाँ</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>चालू होने के बाद से कोई नहीं</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>कियोस्क दोबारा चालू करें</translation>
    </message>
    <message>
        <source>Exit the kiosk</source>
        <translation>कियोस्क से बाहर निकलें</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>There is not enough memory to hash the PIN; nothing has changed.</source>
        <translation>PIN का हैश बनाने के लिए पर्याप्त मेमोरी नहीं है; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The folder %1 can not be made; nothing has changed.</source>
        <translation>फ़ोल्डर %1 बनाया नहीं जा सकता; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>%1 can not be written.</source>
        <translation>%1 में लिखा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>For staff</source>
        <translation>कर्मचारियों के लिए</translation>
    </message>
    <message>
        <source>The PIN opens the staff page of this kiosk.</source>
        <translation>PIN से इस कियोस्क का कर्मचारी पृष्ठ खुलता है।</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>कृपया PIN दर्ज करें।</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>यह PIN सही नहीं है।</translation>
    </message>
    <message>
        <source>The PIN was not checked.</source>
        <translation>PIN जाँचा नहीं गया।</translation>
    </message>
    <message>
        <source>No PIN is set at this kiosk.</source>
        <translation>इस कियोस्क पर कोई PIN तय नहीं है।</translation>
    </message>
    <message>
        <source>An administrator sets it on a terminal: itr-desk kiosk set-pin</source>
        <translation>व्यवस्थापक इसे टर्मिनल पर तय करता है: itr-desk kiosk set-pin</translation>
    </message>
    <message>
        <source>The PIN was not checked: the try can not be written down.</source>
        <translation>PIN जाँचा नहीं गया: यह प्रयास दर्ज नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder of the journal may not be writable.</source>
        <translation>डिस्क शायद भर गई है, या जर्नल के फ़ोल्डर में शायद लिखा नहीं जा सकता।</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>अगला प्रयास %n सेकंड बाद हो सकता है।</numerusform>
            <numerusform>अगला प्रयास %n सेकंड बाद हो सकता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>अगला प्रयास %n मिनट बाद हो सकता है।</numerusform>
            <numerusform>अगला प्रयास %n मिनट बाद हो सकता है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>सेवा का उत्तर: “%1”</translation>
    </message>
</context>
<context>
    <name>StillTherePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>क्या आप अब भी यहाँ हैं?</translation>
    </message>
    <message>
        <source>Nobody has touched the kiosk for a while. If nobody answers, everything that was entered is deleted.</source>
        <translation>कुछ देर से किसी ने कियोस्क को नहीं छुआ है। यदि कोई उत्तर नहीं देता, तो दर्ज की गई सारी जानकारी मिटा दी जाएगी।</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>मैं अब भी यहाँ हूँ</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) everything that was entered is deleted.</source>
        <translation>
            <numerusform>%n सेकंड में दर्ज की गई सारी जानकारी मिटा दी जाएगी।</numerusform>
            <numerusform>%n सेकंड में दर्ज की गई सारी जानकारी मिटा दी जाएगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Press “I am still here” to go on where you were.</source>
        <translation>जहाँ थे वहीं से आगे बढ़ने के लिए “मैं अब भी यहाँ हूँ” दबाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Not supplied</source>
        <translation>नहीं दिया गया</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>%1 पर मिला</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The return</source>
        <translation>विवरणी</translation>
    </message>
    <message>
        <source>Its amounts</source>
        <translation>विवरणी की राशियाँ</translation>
    </message>
    <message>
        <source>ITR Desk does not know the shape of this return. The figures were found by their names: compare them with the whole return before you rely on them.</source>
        <translation>ITR Desk इस विवरणी का प्रारूप नहीं पहचानता। आँकड़े उनके नामों से ढूँढे गए हैं: इन पर भरोसा करने से पहले इन्हें पूरी विवरणी से मिला लें।</translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>On time, section 139(1)</source>
        <translation>समय पर, धारा 139(1)</translation>
    </message>
    <message>
        <source>Late, section 139(4)</source>
        <translation>विलंबित, धारा 139(4)</translation>
    </message>
    <message>
        <source>Revised, section 139(5)</source>
        <translation>संशोधित, धारा 139(5)</translation>
    </message>
    <message>
        <source>In answer to a notice of a defect, section 139(9)</source>
        <translation>त्रुटि की सूचना के उत्तर में, धारा 139(9)</translation>
    </message>
    <message>
        <source>Updated, section 139(8A)</source>
        <translation>अद्यतन, धारा 139(8A)</translation>
    </message>
    <message>
        <source>Code %1, which this desk does not know</source>
        <translation>कोड %1, जिसे यह डेस्क नहीं पहचानता</translation>
    </message>
</context>
<context>
    <name>TestPan</name>
    <message>
        <source>OTP sent; then the data of an ITR-1</source>
        <translation>OTP भेजा गया; फिर ITR-1 का डेटा</translation>
    </message>
    <message>
        <source>the same for a company&apos;s PAN</source>
        <translation>कंपनी के PAN के लिए भी यही</translation>
    </message>
    <message>
        <source>OTP sent; then data of an unknown shape</source>
        <translation>OTP भेजा गया; फिर अज्ञात प्रारूप का डेटा</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP is wrong</source>
        <translation>OTP भेजा गया; फिर हर OTP गलत</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP has expired</source>
        <translation>OTP भेजा गया; फिर हर OTP की अवधि समाप्त</translation>
    </message>
    <message>
        <source>no OTP: asked again too soon</source>
        <translation>OTP नहीं: बहुत जल्दी दोबारा माँगा गया</translation>
    </message>
    <message>
        <source>no OTP: the portal&apos;s limit is reached</source>
        <translation>OTP नहीं: पोर्टल की सीमा पूरी हो चुकी</translation>
    </message>
    <message>
        <source>no OTP: Aadhaar is not linked</source>
        <translation>OTP नहीं: Aadhaar लिंक नहीं है</translation>
    </message>
    <message>
        <source>no OTP: the portal refuses the password</source>
        <translation>OTP नहीं: पोर्टल पासवर्ड अस्वीकार करता है</translation>
    </message>
    <message>
        <source>a status in words that the desk does not know</source>
        <translation>स्थिति ऐसे शब्दों में जिन्हें डेस्क नहीं पहचानता</translation>
    </message>
    <message>
        <source>a 200 without any status</source>
        <translation>200, पर बिना किसी स्थिति के</translation>
    </message>
    <message>
        <source>400 with errors for both fields</source>
        <translation>400, दोनों फ़ील्ड में त्रुटियों के साथ</translation>
    </message>
    <message>
        <source>400 with a message and an empty detail</source>
        <translation>400, संदेश के साथ, पर विवरण खाली</translation>
    </message>
    <message>
        <source>401: the Bearer token is refused</source>
        <translation>401: Bearer टोकन अस्वीकार</translation>
    </message>
    <message>
        <source>422 with an RFC 9457 body</source>
        <translation>422, RFC 9457 के रूप में</translation>
    </message>
    <message>
        <source>429 with Retry-After: 90</source>
        <translation>429, Retry-After: 90 के साथ</translation>
    </message>
    <message>
        <source>500 whose text echoes the PAN</source>
        <translation>500, जिसके पाठ में PAN दोहराया गया है</translation>
    </message>
    <message>
        <source>502 with an HTML page, as a proxy sends it</source>
        <translation>502, HTML पृष्ठ के साथ, जैसा प्रॉक्सी भेजता है</translation>
    </message>
    <message>
        <source>OTP sent, answered after 5 seconds</source>
        <translation>OTP भेजा गया, उत्तर 5 सेकंड बाद</translation>
    </message>
    <message>
        <source>no answer at all</source>
        <translation>कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>the server hangs up after it has read the request</source>
        <translation>अनुरोध पढ़ने के बाद सर्वर कनेक्शन काट देता है</translation>
    </message>
    <message>
        <source>half an answer, then the server hangs up</source>
        <translation>आधा उत्तर, फिर सर्वर कनेक्शन काट देता है</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-2</source>
        <translation>OTP भेजा गया; फिर ITR-2 का डेटा</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-3</source>
        <translation>OTP भेजा गया; फिर ITR-3 का डेटा</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-4</source>
        <translation>OTP भेजा गया; फिर ITR-4 का डेटा</translation>
    </message>
    <message>
        <source>OTP sent; then data with the prefixes of older XML</source>
        <translation>OTP भेजा गया; फिर पुराने XML के उपसर्गों वाला डेटा</translation>
    </message>
    <message>
        <source>OTP sent; then a return of 20 MB</source>
        <translation>OTP भेजा गया; फिर 20 MB की विवरणी</translation>
    </message>
    <message>
        <source>OTP sent; then a return that is nested 900 levels deep</source>
        <translation>OTP भेजा गया; फिर 900 स्तर तक नेस्टेड विवरणी</translation>
    </message>
    <message>
        <source>OTP sent; then data; of further years, every other one is not there (400)</source>
        <translation>OTP भेजा गया; फिर डेटा; आगे के वर्षों में से हर दूसरा वर्ष मौजूद नहीं (400)</translation>
    </message>
    <message>
        <source>OTP sent; then data; every further year fails (500)</source>
        <translation>OTP भेजा गया; फिर डेटा; आगे का हर वर्ष विफल (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data, with which the portal session ends (401)</source>
        <translation>OTP भेजा गया; फिर डेटा, जिसके साथ पोर्टल का सत्र समाप्त (401)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout fails (500)</source>
        <translation>OTP भेजा गया; फिर डेटा; लॉगआउट विफल (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout gets no answer</source>
        <translation>OTP भेजा गया; फिर डेटा; लॉगआउट का कोई उत्तर नहीं</translation>
    </message>
</context>
<context>
    <name>TestPanList</name>
    <message>
        <source>Test PANs — ITR Desk SANDBOX</source>
        <translation>परीक्षण PAN — ITR Desk SANDBOX</translation>
    </message>
    <message>
        <source>Each of these PANs brings about one outcome. Any password will do; the OTP is %1 and the AccessToken %2.</source>
        <translation>इनमें से हर PAN एक निश्चित परिणाम देता है। कोई भी पासवर्ड चलेगा; OTP %1 है और AccessToken %2 है।</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>परीक्षण PAN</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>PAN: what it brings about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use this PAN</source>
        <translation>यह PAN चुनें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>TlsTrouble</name>
    <message>
        <source>The desk&apos;s certificate has expired</source>
        <translation>डेस्क के प्रमाणपत्र की अवधि समाप्त हो चुकी है</translation>
    </message>
    <message>
        <source>The desk&apos;s certificate has been revoked</source>
        <translation>डेस्क का प्रमाणपत्र निरस्त किया जा चुका है</translation>
    </message>
    <message>
        <source>The relay does not know the CA of the desk&apos;s certificate</source>
        <translation>रिले डेस्क के प्रमाणपत्र के CA को नहीं पहचानता</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>रिले प्रमाणपत्र माँगता है, और इस डेस्क के पास कोई नहीं है</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate</source>
        <translation>रिले डेस्क का प्रमाणपत्र अस्वीकार करता है</translation>
    </message>
    <message>
        <source>It does not offer TLS 1.2 or newer</source>
        <translation>इसमें TLS 1.2 या उससे नया संस्करण उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>It offers no cipher that is safe enough</source>
        <translation>इसमें कोई पर्याप्त सुरक्षित सिफ़र उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>Somebody on the way tried to bring the connection down to an older version of TLS</source>
        <translation>बीच में किसी ने कनेक्शन को TLS के पुराने संस्करण पर उतारने की कोशिश की</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS</source>
        <translation>वहाँ से जो उत्तर देता है वह TLS का उपयोग नहीं करता</translation>
    </message>
</context>
<context>
    <name>TokenCommand</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>कीचेन ने उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>Usage: itr-desk token status|set|forget [--profile FILE]

status  says where the Bearer token is kept, whether there is one and when it ends; exit status 1: none, or expired
set     keeps a new one in the keychain: typed (nothing is shown), or from a pipe
forget  deletes it from the keychain

The token belongs to the service that the settings or the profile name. It is never printed.</source>
        <translation>उपयोग: itr-desk token status|set|forget [--profile FILE]

status  बताता है कि Bearer टोकन कहाँ रखा जाता है, वह है या नहीं और उसकी अवधि कब समाप्त होगी; निकास स्थिति 1: टोकन नहीं है, या अवधि समाप्त
set     नया टोकन कीचेन में रखता है: टाइप किया हुआ (कुछ दिखता नहीं), या पाइप से
forget  उसे कीचेन से मिटाता है

टोकन उस सेवा का होता है जो सेटिंग या प्रोफ़ाइल में बताई गई है। वह कभी छापा नहीं जाता।</translation>
    </message>
    <message>
        <source>The settings name no service that a token could belong to; add --profile FILE.</source>
        <translation>सेटिंग में ऐसी कोई सेवा नहीं बताई गई है जिसका टोकन हो सके; --profile FILE जोड़ें।</translation>
    </message>
    <message>
        <source>service/bearer is not “keychain”, so the desk would not look for a token there.</source>
        <translation>service/bearer का मान “keychain” नहीं है, इसलिए डेस्क वहाँ टोकन नहीं ढूँढेगा।</translation>
    </message>
    <message>
        <source>The relay adds the Bearer token; this desk has none.</source>
        <translation>Bearer टोकन रिले जोड़ता है; इस डेस्क के पास कोई नहीं है।</translation>
    </message>
    <message>
        <source>What is stored is no Bearer token.</source>
        <translation>जो सहेजा गया है वह Bearer टोकन नहीं है।</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in its file.</source>
        <translation>%1 के लिए Bearer टोकन उसकी फ़ाइल में है।</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in the keychain.</source>
        <translation>%1 के लिए Bearer टोकन कीचेन में है।</translation>
    </message>
    <message>
        <source>It does not say when it ends.</source>
        <translation>यह नहीं बताता कि इसकी अवधि कब समाप्त होगी।</translation>
    </message>
    <message>
        <source>No token was entered; nothing has changed.</source>
        <translation>कोई टोकन दर्ज नहीं किया गया; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>That is no Bearer token: it is letters, digits and - . _ ~ + / = without a space. Nothing has changed.</source>
        <translation>यह Bearer टोकन नहीं है: उसमें अक्षर, अंक और - . _ ~ + / = होते हैं, खाली जगह नहीं। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is in the keychain.</source>
        <translation>%1 का Bearer टोकन कीचेन में है।</translation>
    </message>
    <message>
        <source>The keychain holds no Bearer token for %1 any more.</source>
        <translation>कीचेन में अब %1 के लिए कोई Bearer टोकन नहीं है।</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>The file can not be read; allowed is a file with the Bearer token that you can read.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती; Bearer टोकन वाली ऐसी फ़ाइल दें जिसे आप पढ़ सकते हों।</translation>
    </message>
    <message>
        <source>The file belongs to somebody else; it must be your own.</source>
        <translation>फ़ाइल किसी और की है; वह आपकी अपनी होनी चाहिए।</translation>
    </message>
    <message>
        <source>Others than its owner can read or change the file; allowed are the permissions 600 (chmod 600).</source>
        <translation>स्वामी के अलावा दूसरे लोग भी फ़ाइल को पढ़ या बदल सकते हैं; अनुमतियाँ 600 होनी चाहिए (chmod 600)।</translation>
    </message>
    <message>
        <source>The file is larger than a token can be; allowed is one token of at most %1 bytes.</source>
        <translation>फ़ाइल किसी भी टोकन से बड़ी है; अधिकतम %1 बाइट का एक टोकन दिया जा सकता है।</translation>
    </message>
    <message>
        <source>The file is empty; it must hold the Bearer token.</source>
        <translation>फ़ाइल खाली है; उसमें Bearer टोकन होना चाहिए।</translation>
    </message>
    <message>
        <source>The file holds characters that no token has; allowed is one token on one line.</source>
        <translation>फ़ाइल में ऐसे वर्ण हैं जो किसी टोकन में नहीं होते; एक पंक्ति में एक टोकन दिया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Bearer token</source>
        <translation>Bearer टोकन</translation>
    </message>
    <message>
        <source>New Bearer token</source>
        <translation>नया Bearer टोकन</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Paste what your administrator gave you.</source>
        <translation>आपके व्यवस्थापक ने जो दिया है उसे पेस्ट करें।</translation>
    </message>
    <message>
        <source>Save in keychain</source>
        <translation>कीचेन में सहेजें</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>Forget the stored Bearer token</source>
        <translation>सहेजा गया Bearer टोकन मिटाएँ</translation>
    </message>
    <message>
        <source>That is longer than a token can be: %1 characters.</source>
        <translation>यह किसी भी टोकन से लंबा है: अधिकतम %1 वर्ण हो सकते हैं।</translation>
    </message>
    <message>
        <source>The relay at %1 adds the Bearer token. This desk has none.</source>
        <translation>Bearer टोकन %1 का रिले जोड़ता है। इस डेस्क के पास कोई नहीं है।</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is read from the file %2 for each call.</source>
        <translation>%1 का Bearer टोकन हर कॉल के लिए फ़ाइल %2 से पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is kept in this computer&apos;s keychain and fetched for each call.</source>
        <translation>%1 का Bearer टोकन इस कंप्यूटर के कीचेन में रखा जाता है और हर कॉल के लिए वहाँ से लिया जाता है।</translation>
    </message>
    <message>
        <source>Looking whether one is stored…</source>
        <translation>देखा जा रहा है कि कोई टोकन सहेजा गया है या नहीं…</translation>
    </message>
    <message>
        <source>One is stored. %1</source>
        <comment>when it ends</comment>
        <translation>एक टोकन सहेजा गया है। %1</translation>
    </message>
    <message>
        <source>One is stored. It does not say when it ends.</source>
        <translation>एक टोकन सहेजा गया है। यह नहीं बताता कि इसकी अवधि कब समाप्त होगी।</translation>
    </message>
    <message>
        <source>That is no Bearer token: it has letters, digits and - . _ ~ + / = only, and no space.</source>
        <translation>यह Bearer टोकन नहीं है: उसमें केवल अक्षर, अंक और - . _ ~ + / = होते हैं, खाली जगह नहीं।</translation>
    </message>
    <message>
        <source>The new token was not saved.</source>
        <translation>नया टोकन सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>It has to be entered again.</source>
        <translation>इसे फिर से दर्ज करना होगा।</translation>
    </message>
    <message>
        <source>The new token is in the keychain. The next call uses it.</source>
        <translation>नया टोकन कीचेन में है। अगला कॉल उसी का उपयोग करेगा।</translation>
    </message>
    <message>
        <source>Delete the Bearer token from the keychain?</source>
        <translation>Bearer टोकन को कीचेन से मिटाएँ?</translation>
    </message>
    <message>
        <source>Until another one is saved nothing can be requested, and open sessions can not be logged out.</source>
        <translation>जब तक दूसरा टोकन सहेजा न जाए, कोई अनुरोध नहीं हो सकता, और खुले सत्रों से लॉगआउट नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>The token was not deleted.</source>
        <translation>टोकन मिटाया नहीं गया।</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>No Bearer token is stored for this service.</source>
        <translation>इस सेवा के लिए कोई Bearer टोकन सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>This session has no keychain that could keep the Bearer token.</source>
        <translation>इस सत्र में ऐसा कोई कीचेन नहीं है जिसमें Bearer टोकन रखा जा सके।</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>कीचेन लॉक है।</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk.</source>
        <translation>कीचेन को ITR Desk के लिए खोला नहीं गया।</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <comment>exact reason</comment>
        <translation>यह नहीं हो सका: %1</translation>
    </message>
    <message>
        <source>Paste the token that your administrator gave you and save it.</source>
        <translation>आपके व्यवस्थापक ने जो टोकन दिया है उसे पेस्ट करें और सहेजें।</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>ऐसे डेस्कटॉप में लॉगिन करें जिसमें कीचेन हो (GNOME Keyring, KWallet), या अपने व्यवस्थापक से टोकन के लिए कोई दूसरी जगह माँगें।</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>उसे अनलॉक करें, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>Try again and say yes when it asks. If it does not ask, unlock it first.</source>
        <translation>दोबारा प्रयास करें और उसके पूछने पर अनुमति दें। यदि वह न पूछे, तो पहले उसे अनलॉक करें।</translation>
    </message>
</context>
<context>
    <name>TransportLine</name>
    <message>
        <source>The certificate is not for the name %1</source>
        <translation>प्रमाणपत्र %1 नाम के लिए नहीं है</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys</source>
        <translation>सेवा की प्रमाणपत्र शृंखला की कोई भी कुंजी पिन की गई कुंजियों में से नहीं है</translation>
    </message>
</context>
<context>
    <name>TransportLoader</name>
    <message>
        <source>The CA file %1 holds no certificate that can be read.</source>
        <translation>CA फ़ाइल %1 में पढ़ने योग्य कोई प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>The pins of the service&apos;s keys can not be used; allowed are none, or two and more SHA-256 values in base64.</source>
        <translation>सेवा की कुंजियों के पिन का उपयोग नहीं हो सकता; या तो कोई पिन न दें, या base64 में दो या अधिक SHA-256 मान दें।</translation>
    </message>
</context>
<context>
    <name>UserFile</name>
    <message>
        <source>%1 was not written: %2. What you entered is still here.</source>
        <comment>file, reason</comment>
        <translation>%1 नहीं लिखी गई: %2। आपने जो दर्ज किया, वह अब भी यहाँ है।</translation>
    </message>
    <message>
        <source>its folder can not be made</source>
        <translation>उसका फ़ोल्डर बनाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>वह 64 KiB से बड़ी है</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>the PAN is missing.</source>
        <translation>PAN नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>the PAN is masked. A work list needs all of its ten characters.</source>
        <translation>PAN के कुछ वर्ण छिपे हुए हैं। कार्य-सूची में उसके सभी दस वर्ण होने चाहिए।</translation>
    </message>
    <message>
        <source>what stands in the place of the PAN is none. A PAN has five letters, four digits and a letter.</source>
        <translation>PAN की जगह जो लिखा है वह PAN नहीं है। PAN में पाँच अक्षर, चार अंक और एक अक्षर होता है।</translation>
    </message>
    <message>
        <source>“%1” is no PAN: it has %2 characters instead of %3.</source>
        <translation>“%1” PAN नहीं है: इसमें %3 के बजाय %2 वर्ण हैं।</translation>
    </message>
    <message>
        <source>“%1” is no PAN: its character %2 is wrong. A PAN has five letters, four digits and a letter.</source>
        <translation>“%1” PAN नहीं है: इसका वर्ण %2 गलत है। PAN में पाँच अक्षर, चार अंक और एक अक्षर होता है।</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>एक उद्धरण चिह्न खुला है पर कहीं बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>the reference has %1 characters; allowed are %2.</source>
        <translation>संदर्भ में %1 वर्ण हैं; %2 की अनुमति है।</translation>
    </message>
    <message>
        <source>the PAN %1 stands in line %2 already. This line is left out.</source>
        <translation>PAN %1 पंक्ति %2 में पहले से है। यह पंक्ति छोड़ दी गई है।</translation>
    </message>
    <message>
        <source>the reference “%1” stands in line %2 too. Both lines are kept.</source>
        <translation>संदर्भ “%1” पंक्ति %2 में भी है। दोनों पंक्तियाँ रखी गई हैं।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>The file has headings, but no line below them.</source>
        <translation>फ़ाइल में शीर्षक तो हैं, पर उनके नीचे कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>The file is empty. A work list has a reference and a PAN on each line.</source>
        <translation>फ़ाइल खाली है। कार्य-सूची की हर पंक्ति में एक संदर्भ और एक PAN होता है।</translation>
    </message>
    <message>
        <source>There is no PAN in the file. A work list has a reference and a PAN on each line.</source>
        <translation>फ़ाइल में कोई PAN नहीं है। कार्य-सूची की हर पंक्ति में एक संदर्भ और एक PAN होता है।</translation>
    </message>
</context>
<context>
    <name>WorkListColumns</name>
    <message>
        <source>The column “%1” is for secrets. Delete that column from the file and choose the file again: passwords, PINs, OTPs and tokens never belong in a work list.</source>
        <translation>स्तंभ “%1” गोपनीय जानकारी के लिए है। वह स्तंभ फ़ाइल से मिटाएँ और फ़ाइल फिर से चुनें: पासवर्ड, PIN, OTP और टोकन कार्य-सूची में कभी नहीं होने चाहिए।</translation>
    </message>
    <message>
        <source>Column %1 seems to hold passwords. Delete that column from the file and choose the file again: passwords never belong in a work list.</source>
        <translation>लगता है कि स्तंभ %1 में पासवर्ड हैं। वह स्तंभ फ़ाइल से मिटाएँ और फ़ाइल फिर से चुनें: पासवर्ड कार्य-सूची में कभी नहीं होने चाहिए।</translation>
    </message>
</context>
<context>
    <name>WorkListDialog</name>
    <message>
        <source>Work list — ITR Desk</source>
        <translation>कार्य-सूची — ITR Desk</translation>
    </message>
    <message>
        <source>Cases to open</source>
        <translation>खोले जाने वाले मामले</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>दूसरी फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>समस्या वाली पंक्तियाँ</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>कार्य-सूची</translation>
    </message>
    <message>
        <source>Each good line of the file becomes a case that waits for consent. Passwords, OTPs and tokens never belong in the file.</source>
        <translation>फ़ाइल की हर सही पंक्ति से एक मामला बनता है जो सहमति की प्रतीक्षा करता है। पासवर्ड, OTP और टोकन फ़ाइल में कभी नहीं होने चाहिए।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose a work list — ITR Desk</source>
        <translation>कार्य-सूची चुनें — ITR Desk</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV फ़ाइलें (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>No line of this file can become a case.</source>
        <translation>इस फ़ाइल की किसी भी पंक्ति से मामला नहीं बन सकता।</translation>
    </message>
    <message>
        <source>What is wrong with each stands below.</source>
        <translation>हर पंक्ति में क्या गलत है, यह नीचे लिखा है।</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) can be opened</source>
        <translation>
            <numerusform>%n मामला खोला जा सकता है</numerusform>
            <numerusform>%n मामले खोले जा सकते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>This file can not be used.</source>
        <translation>इस फ़ाइल का उपयोग नहीं हो सकता।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with problems</source>
        <translation>
            <numerusform>समस्या वाली %n पंक्ति</numerusform>
            <numerusform>समस्या वाली %n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>मामले खोलें</translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>%n मामला खोलें</numerusform>
            <numerusform>%n मामले खोलें</numerusform>
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
        <translation>अज्ञात धारक-अक्षर</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>धारक</translation>
    </message>
</context>
<context>
    <name>YearPicker</name>
    <message>
        <source>here</source>
        <translation>यहाँ है</translation>
    </message>
    <message>
        <source>Fetch assessment year %1</source>
        <translation>निर्धारण वर्ष %1 प्राप्त करें</translation>
    </message>
    <message>
        <source>It is here already; it would be fetched once more.</source>
        <translation>यह पहले से यहाँ है; इसे एक बार और प्राप्त किया जाएगा।</translation>
    </message>
    <message>
        <source>Fetch none</source>
        <translation>कोई प्राप्त न करें</translation>
    </message>
    <message>
        <source>Fetching assessment year %1</source>
        <translation>निर्धारण वर्ष %1 प्राप्त किया जा रहा है</translation>
    </message>
    <message>
        <source>Which assessment year is to be fetched?</source>
        <translation>कौन-सा निर्धारण वर्ष प्राप्त करना है?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>New Bearer token (it is not shown): </source>
        <translation>नया Bearer टोकन (दिखाया नहीं जाएगा): </translation>
    </message>
    <message>
        <source>The settings can not be used.</source>
        <translation>सेटिंग का उपयोग नहीं हो सकता।</translation>
    </message>
</context>
</TS>

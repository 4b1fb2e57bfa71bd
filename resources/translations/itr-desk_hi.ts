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
        <source>Check the network connection and the service address in the profile, then request again.</source>
        <translation>नेटवर्क कनेक्शन और प्रोफ़ाइल में दिया गया सेवा का पता जाँचें, फिर दोबारा अनुरोध करें।</translation>
    </message>
    <message>
        <source>The service does not take connections right now.</source>
        <translation>सेवा इस समय कनेक्शन स्वीकार नहीं कर रही है।</translation>
    </message>
    <message>
        <source>Wait a moment, then request again. If it stays so, tell your administrator.</source>
        <translation>थोड़ा रुककर दोबारा अनुरोध करें। यदि समस्या बनी रहे, तो अपने व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>The network did not carry the request.</source>
        <translation>नेटवर्क अनुरोध को आगे नहीं पहुँचा सका।</translation>
    </message>
    <message>
        <source>Check the network connection, then request again.</source>
        <translation>नेटवर्क कनेक्शन जाँचें, फिर दोबारा अनुरोध करें।</translation>
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
        <source>Ask the taxpayer whether something arrived on the phone before you request again.</source>
        <translation>दोबारा अनुरोध करने से पहले करदाता से पूछ लें कि फ़ोन पर कुछ आया है या नहीं।</translation>
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
        <source>Request again when you are ready.</source>
        <translation>जब तैयार हों, तब दोबारा अनुरोध करें।</translation>
    </message>
    <message>
        <source>The service refused what was entered.</source>
        <translation>दर्ज की गई जानकारी सेवा ने अस्वीकार कर दी।</translation>
    </message>
    <message>
        <source>Check the marked fields together with the taxpayer before you try again.</source>
        <translation>दोबारा प्रयास करने से पहले चिह्नित फ़ील्ड करदाता के साथ मिलकर जाँच लें।</translation>
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
        <source>Ask the taxpayer whether something arrived on the phone. Tell your administrator the code shown here.</source>
        <translation>करदाता से पूछें कि फ़ोन पर कुछ आया है या नहीं। यहाँ दिखाया गया कोड अपने व्यवस्थापक को बताएँ।</translation>
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
    <message>
        <source>Tell your administrator; the CA file in the profile needs a look.</source>
        <translation>अपने व्यवस्थापक को बताएँ; प्रोफ़ाइल में दी गई CA फ़ाइल जाँचनी होगी।</translation>
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
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another.</source>
        <translation>दूसरा OTP माँगने से पहले करदाता से पूछें कि क्या फ़ोन पर कोई OTP आया है।</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it.</source>
        <translation>यही OTP एक बार फिर आज़माएँ; यदि वह अस्वीकार हो, तो नया OTP भिजवाएँ।</translation>
    </message>
    <message>
        <source>Check what was entered together with the taxpayer before you try again.</source>
        <translation>दोबारा प्रयास करने से पहले दर्ज की गई जानकारी करदाता के साथ मिलकर जाँच लें।</translation>
    </message>
    <message>
        <source>Check the network connection, then request again.</source>
        <translation>नेटवर्क कनेक्शन जाँचें, फिर दोबारा अनुरोध करें।</translation>
    </message>
    <message>
        <source>Check the network connection, then press Continue again.</source>
        <translation>नेटवर्क कनेक्शन जाँचें, फिर दोबारा “आगे बढ़ें” दबाएँ।</translation>
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
        <source>Step 1 of 3</source>
        <translation>चरण 1 / 3</translation>
    </message>
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
</context>
<context>
    <name>DeadKey</name>
    <message>
        <source>This key waits for another one, which this field does not take: paste the character instead.</source>
        <translation>यह कुंजी एक और कुंजी की प्रतीक्षा करती है, जिसे यह फ़ील्ड नहीं लेता: इसके बजाय वह वर्ण पेस्ट करें।</translation>
    </message>
</context>
<context>
    <name>DeskDisplay</name>
    <message>
        <source>there is no display to open a window on; start it from a desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation>विंडो खोलने के लिए कोई डिस्प्ले नहीं है; इसे डेस्कटॉप से चालू करें, या DISPLAY अथवा WAYLAND_DISPLAY सेट करें।</translation>
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
        <source>Correct caFile in the profile, then start ITR Desk again.</source>
        <translation>प्रोफ़ाइल में caFile ठीक करें, फिर ITR Desk दोबारा चालू करें।</translation>
    </message>
    <message>
        <source>Close the window and start itr-desk --sandbox again.</source>
        <translation>विंडो बंद करें और itr-desk --sandbox दोबारा चालू करें।</translation>
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
    <name>GetDataStage</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n फ़ील्ड</numerusform>
            <numerusform>%n फ़ील्ड</numerusform>
        </translation>
    </message>
    <message>
        <source>A return in a form that this desk does not know has arrived: %1, %2.</source>
        <comment>fields, size</comment>
        <translation>विवरणी आ गई है, पर ऐसे प्रपत्र में जिसे यह डेस्क नहीं पहचानता: %1, %2।</translation>
    </message>
    <message>
        <source>The return has arrived: %1, %2, %3.</source>
        <comment>form, fields, size</comment>
        <translation>विवरणी आ गई है: %1, %2, %3।</translation>
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
        <source>Line %1 is neither “[section]” nor “key=value” under a section, nor a comment that starts with #.</source>
        <translation>पंक्ति %1 न तो “[section]” है, न किसी खंड के नीचे “key=value”, और न ही # से शुरू होने वाली टिप्पणी।</translation>
    </message>
    <message>
        <source>It stands twice, in lines %1 and %2; allowed is once.</source>
        <translation>यह दो बार लिखा है, पंक्ति %1 और %2 में; केवल एक बार की अनुमति है।</translation>
    </message>
</context>
<context>
    <name>ItrDataPage</name>
    <message>
        <source>Step 3 of 3</source>
        <translation>चरण 3 / 3</translation>
    </message>
    <message>
        <source>The ITR data has arrived</source>
        <translation>ITR डेटा आ गया है</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>नया मामला</translation>
    </message>
    <message>
        <source>For PAN %1.</source>
        <translation>PAN %1 के लिए।</translation>
    </message>
    <message>
        <source>Only this summary is kept; the full view comes with a later version.</source>
        <translation>केवल यह सारांश रखा जाता है; पूरा दृश्य किसी बाद के संस्करण में आएगा।</translation>
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
    <name>OtpPage</name>
    <message>
        <source>Step 2 of 3</source>
        <translation>चरण 2 / 3</translation>
    </message>
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
    <name>Profile</name>
    <message>
        <source>Allowed is a whole number of seconds from %1 to %2.</source>
        <translation>%1 से %2 तक सेकंड की पूर्ण संख्या दी जा सकती है।</translation>
    </message>
    <message>
        <source>Allowed is an address that starts with https:// and names a host, without user name, “?” or “#”.</source>
        <translation>ऐसा पता दिया जा सकता है जो https:// से शुरू हो और जिसमें होस्ट का नाम हो; उपयोगकर्ता नाम, “?” या “#” न हो।</translation>
    </message>
    <message>
        <source>Allowed is the path of a readable file with CA certificates in PEM form.</source>
        <translation>PEM रूप में CA प्रमाणपत्रों वाली किसी पढ़ने योग्य फ़ाइल का पथ दिया जा सकता है।</translation>
    </message>
    <message>
        <source>The file holds no certificate; allowed is a file with CA certificates in PEM form.</source>
        <translation>फ़ाइल में कोई प्रमाणपत्र नहीं है; PEM रूप में CA प्रमाणपत्रों वाली फ़ाइल दी जा सकती है।</translation>
    </message>
    <message>
        <source>Allowed is the path of a file with the Bearer token, or no such key when the relay adds the token.</source>
        <translation>Bearer टोकन वाली फ़ाइल का पथ दिया जा सकता है; यदि टोकन रिले जोड़ता है तो यह कुंजी न लिखें।</translation>
    </message>
    <message>
        <source>Allowed are “relay” (the relay adds the AccessToken) and “operator” (the operator enters it).</source>
        <translation>“relay” (AccessToken रिले जोड़ता है) या “operator” (ऑपरेटर उसे दर्ज करता है) दिया जा सकता है।</translation>
    </message>
    <message>
        <source>Allowed are “true” and “false”.</source>
        <translation>“true” या “false” दिया जा सकता है।</translation>
    </message>
    <message>
        <source>There is no such key; the keys are: %1.</source>
        <translation>ऐसी कोई कुंजी नहीं है; कुंजियाँ ये हैं: %1।</translation>
    </message>
    <message>
        <source>The key is missing; it must name the address of the service, for example https://relay.example/.</source>
        <translation>यह कुंजी नहीं दी गई है; इसमें सेवा का पता होना चाहिए, जैसे https://relay.example/।</translation>
    </message>
    <message>
        <source>Allowed is less than otp/lifetimeSeconds, which is %1.</source>
        <translation>मान otp/lifetimeSeconds से कम होना चाहिए, जो %1 है।</translation>
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
    <name>main</name>
    <message>
        <source>The profile can not be used.</source>
        <translation>प्रोफ़ाइल का उपयोग नहीं हो सकता।</translation>
    </message>
</context>
</TS>

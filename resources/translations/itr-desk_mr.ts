<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mr">
<context>
    <name>AccessTokenField</name>
    <message>
        <source>AccessToken</source>
        <translation>AccessToken</translation>
    </message>
    <message>
        <source>Show AccessToken</source>
        <translation>AccessToken दाखवा</translation>
    </message>
    <message>
        <source>Please enter the AccessToken.</source>
        <translation>कृपया AccessToken टाका.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The address of the service could not be found.</source>
        <translation>सेवेचा पत्ता सापडला नाही.</translation>
    </message>
    <message>
        <source>The service does not take connections right now.</source>
        <translation>सेवा सध्या कनेक्शन स्वीकारत नाही.</translation>
    </message>
    <message>
        <source>The network did not carry the request.</source>
        <translation>नेटवर्क विनंती पुढे पोहोचवू शकले नाही.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through.</source>
        <translation>नेटवर्कच्या प्रॉक्सीने विनंती पुढे जाऊ दिली नाही.</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s settings need a look.</source>
        <translation>तुमच्या प्रशासकाला सांगा; प्रॉक्सीच्या सेटिंग्ज तपासायला हव्यात.</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so the desk did not talk to it.</source>
        <translation>सेवा स्वतःची ओळख सिद्ध करू शकली नाही, म्हणून डेस्कने तिच्याशी संपर्क केला नाही.</translation>
    </message>
    <message>
        <source>Do not go on. Tell your administrator what is said here.</source>
        <translation>पुढे जाऊ नका. इथे लिहिलेले तुमच्या प्रशासकाला सांगा.</translation>
    </message>
    <message>
        <source>No secure connection to the service came about.</source>
        <translation>सेवेशी सुरक्षित कनेक्शन होऊ शकले नाही.</translation>
    </message>
    <message>
        <source>Tell your administrator; the service must offer TLS 1.2 or newer.</source>
        <translation>तुमच्या प्रशासकाला सांगा; सेवेकडे TLS 1.2 किंवा त्याहून नवी आवृत्ती असायला हवी.</translation>
    </message>
    <message>
        <source>The connection broke before the service answered.</source>
        <translation>सेवेचे उत्तर येण्याआधीच कनेक्शन तुटले.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>सेवेने वेळेत उत्तर दिले नाही.</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>तुम्ही विनंती रद्द केली.</translation>
    </message>
    <message>
        <source>The service refused what was entered.</source>
        <translation>टाकलेली माहिती सेवेने नाकारली.</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s authorisation.</source>
        <translation>सेवा या डेस्कचे अधिकारपत्र स्वीकारत नाही.</translation>
    </message>
    <message>
        <source>The service does not allow this desk to do that.</source>
        <translation>सेवा या डेस्कला हे करण्याची परवानगी देत नाही.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>तुमच्या प्रशासकाला सांगा.</translation>
    </message>
    <message>
        <source>There is no verification service at this address.</source>
        <translation>या पत्त्यावर कोणतीही पडताळणी सेवा नाही.</translation>
    </message>
    <message>
        <source>Tell your administrator; the service address in the profile needs a look.</source>
        <translation>तुमच्या प्रशासकाला सांगा; प्रोफाइलमधील सेवेचा पत्ता तपासायला हवा.</translation>
    </message>
    <message>
        <source>The service understood the request but can not carry it out.</source>
        <translation>सेवेला विनंती समजली, पण ती पूर्ण करता येत नाही.</translation>
    </message>
    <message>
        <source>Check what was entered together with the taxpayer before you try again.</source>
        <translation>पुन्हा प्रयत्न करण्याआधी टाकलेली माहिती करदात्यासोबत तपासून पाहा.</translation>
    </message>
    <message>
        <source>The service has had too many requests.</source>
        <translation>सेवेकडे खूप जास्त विनंत्या आल्या आहेत.</translation>
    </message>
    <message>
        <source>Wait some minutes before you request again.</source>
        <translation>पुन्हा विनंती करण्याआधी काही मिनिटे थांबा.</translation>
    </message>
    <message>
        <source>Something failed inside the service.</source>
        <translation>सेवेमध्येच काहीतरी बिघाड झाला.</translation>
    </message>
    <message>
        <source>A server on the way answered instead of the service.</source>
        <translation>सेवेऐवजी मधल्या एखाद्या सर्व्हरने उत्तर दिले.</translation>
    </message>
    <message>
        <source>The service pointed to another address; the desk never follows.</source>
        <translation>सेवेने दुसऱ्या पत्त्याकडे पाठवले; डेस्क अशा पत्त्यावर कधीही जात नाही.</translation>
    </message>
    <message>
        <source>The service answered in a way that this desk does not know.</source>
        <translation>सेवेचे उत्तर या डेस्कला माहीत नसलेल्या प्रकारचे होते.</translation>
    </message>
    <message>
        <source>Tell your administrator the code shown here.</source>
        <translation>इथे दाखवलेला कोड तुमच्या प्रशासकाला सांगा.</translation>
    </message>
    <message>
        <source>The service&apos;s answer was far larger than it may be; the desk stopped reading.</source>
        <translation>सेवेचे उत्तर मर्यादेपेक्षा खूपच मोठे होते; डेस्कने ते वाचणे थांबवले.</translation>
    </message>
    <message>
        <source>Only a part of the service&apos;s answer arrived.</source>
        <translation>सेवेच्या उत्तराचा फक्त एक भाग पोहोचला.</translation>
    </message>
    <message>
        <source>The answer is not in the service&apos;s format.</source>
        <translation>उत्तर सेवेच्या ठरलेल्या स्वरूपात नाही.</translation>
    </message>
    <message>
        <source>The service answered without saying what came of the request.</source>
        <translation>सेवेने उत्तर दिले, पण विनंतीचे काय झाले ते सांगितले नाही.</translation>
    </message>
    <message>
        <source>The desk could not make itself ready for a secure connection.</source>
        <translation>डेस्क सुरक्षित कनेक्शनसाठी तयार होऊ शकले नाही.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before you request again.</source>
        <translation>
            <numerusform>पुन्हा विनंती करण्याआधी %n सेकंद थांबा.</numerusform>
            <numerusform>पुन्हा विनंती करण्याआधी %n सेकंद थांबा.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before you request again.</source>
        <translation>
            <numerusform>पुन्हा विनंती करण्याआधी %n मिनिट थांबा.</numerusform>
            <numerusform>पुन्हा विनंती करण्याआधी %n मिनिटे थांबा.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The reason: %2.</source>
        <comment>sentence, reason</comment>
        <translation>%1 कारण: %2.</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s password is probably not the cause. Check the AccessToken if you entered one; otherwise tell your administrator that the Bearer token was refused.</source>
        <translation>बहुधा करदात्याचा पासवर्ड हे कारण नाही. तुम्ही AccessToken टाकले असल्यास ते तपासा; नाहीतर Bearer टोकन नाकारले गेल्याचे तुमच्या प्रशासकाला सांगा.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>नेटवर्क कनेक्शन तपासा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another.</source>
        <translation>दुसरा OTP मागण्याआधी फोनवर OTP आला आहे का, ते करदात्याला विचारा.</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it.</source>
        <translation>तोच OTP आणखी एकदा वापरून पाहा; तो नाकारला गेला, तर OTP पुन्हा पाठवा.</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing.</source>
        <translation>या वर्षाची माहिती आणखी एकदा मिळवा; त्याने काहीही खर्च होत नाही.</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another. Tell your administrator the code shown here.</source>
        <translation>दुसरा OTP मागण्याआधी फोनवर OTP आला आहे का, ते करदात्याला विचारा. इथे दाखवलेला कोड तुमच्या प्रशासकाला सांगा.</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it. Tell your administrator the code shown here.</source>
        <translation>तोच OTP आणखी एकदा वापरून पाहा; तो नाकारला गेला, तर OTP पुन्हा पाठवा. इथे दाखवलेला कोड तुमच्या प्रशासकाला सांगा.</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing. If it stays so, tell your administrator the code shown here.</source>
        <translation>या वर्षाची माहिती आणखी एकदा मिळवा; त्याने काहीही खर्च होत नाही. तरीही असेच होत राहिले, तर इथे दाखवलेला कोड तुमच्या प्रशासकाला सांगा.</translation>
    </message>
    <message>
        <source>Check the network connection and the service address in the profile, then try again.</source>
        <translation>नेटवर्क कनेक्शन आणि प्रोफाइलमधील सेवेचा पत्ता तपासा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays so, tell your administrator.</source>
        <translation>थोडे थांबा, मग पुन्हा प्रयत्न करा. असेच होत राहिले, तर तुमच्या प्रशासकाला सांगा.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>तुमची तयारी झाली की पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>नोंदवहीत लिहिता आले नाही, म्हणून काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Make room on the disk or tell your administrator; nothing goes out before it can be recorded.</source>
        <translation>डिस्कवर जागा मोकळी करा किंवा तुमच्या प्रशासकाला सांगा; नोंद होण्याआधी काहीही बाहेर पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>The portal probably has no return of this year. Fetch another year.</source>
        <translation>या वर्षाचे विवरणपत्र बहुधा पोर्टलवर नाही. दुसऱ्या वर्षाचे मिळवा.</translation>
    </message>
    <message>
        <source>The session at the portal has probably ended. What has arrived stays here; for another year close this case and open a new one.</source>
        <translation>पोर्टलवरील सत्र बहुधा संपले आहे. जे आले आहे ते इथेच राहते; दुसऱ्या वर्षासाठी हे प्रकरण बंद करून नवे उघडा.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy could not be reached.</source>
        <translation>नेटवर्कच्या प्रॉक्सीशी संपर्क होऊ शकला नाही.</translation>
    </message>
    <message>
        <source>Check the network connection. If it stays so, tell your administrator that the proxy does not answer.</source>
        <translation>नेटवर्क कनेक्शन तपासा. असेच होत राहिले, तर प्रॉक्सी उत्तर देत नसल्याचे तुमच्या प्रशासकाला सांगा.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and password, or refused those it was given.</source>
        <translation>नेटवर्कची प्रॉक्सी वापरकर्ता नाव आणि पासवर्ड मागते, किंवा तिला दिलेले नाव व पासवर्ड तिने नाकारले.</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s user name and password need a look.</source>
        <translation>तुमच्या प्रशासकाला सांगा; प्रॉक्सीचे वापरकर्ता नाव आणि पासवर्ड तपासायला हवेत.</translation>
    </message>
    <message>
        <source>The relay did not accept this desk&apos;s certificate.</source>
        <translation>रिलेने या डेस्कचे प्रमाणपत्र स्वीकारले नाही.</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here; the desk needs a certificate that the relay knows.</source>
        <translation>इथे लिहिलेले तुमच्या प्रशासकाला सांगा; डेस्कला रिले ओळखेल असे प्रमाणपत्र हवे.</translation>
    </message>
    <message>
        <source>Tell your administrator; the CA file in the profile, and its pins, need a look.</source>
        <translation>तुमच्या प्रशासकाला सांगा; प्रोफाइलमधील CA फाइल आणि तिथल्या पिन केलेल्या कुंज्या तपासायला हव्यात.</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate could not be used, so nothing was sent.</source>
        <translation>या डेस्कचे स्वतःचे प्रमाणपत्र वापरता आले नाही, म्हणून काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>If its key has a passphrase, enter that when you are asked, then try again. Otherwise tell your administrator what is said here.</source>
        <translation>त्याच्या कुंजीला पासफ्रेज असल्यास, विचारल्यावर तो टाका आणि पुन्हा प्रयत्न करा. नाहीतर इथे लिहिलेले तुमच्या प्रशासकाला सांगा.</translation>
    </message>
    <message>
        <source>No Bearer token is stored for this service, so nothing was sent.</source>
        <translation>या सेवेसाठी कोणतेही Bearer टोकन साठवलेले नाही, म्हणून काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Save the token that your administrator gave you under Settings, Bearer token; then try again.</source>
        <translation>तुमच्या प्रशासकाने दिलेले टोकन “सेटिंग्ज” मध्ये “Bearer टोकन” खाली जतन करा; मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The Bearer token is kept in a keychain, and this session has none; nothing was sent.</source>
        <translation>Bearer टोकन कीचेनमध्ये ठेवले जाते, आणि या सत्रात कीचेन नाही; काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>कीचेन असलेल्या डेस्कटॉपमध्ये लॉग इन करा (GNOME Keyring, KWallet), किंवा टोकनसाठी दुसरी जागा तुमच्या प्रशासकाकडे मागा.</translation>
    </message>
    <message>
        <source>The keychain that holds the Bearer token is locked, so nothing was sent.</source>
        <translation>Bearer टोकन असलेली कीचेन लॉक आहे, म्हणून काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>कीचेन अनलॉक करा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk, so nothing was sent.</source>
        <translation>कीचेन ITR Desk साठी उघडली गेली नाही, म्हणून काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Try again and say yes when the keychain asks. If it does not ask, unlock it first.</source>
        <translation>पुन्हा प्रयत्न करा आणि कीचेनने विचारल्यावर होय म्हणा. तिने विचारले नाही, तर आधी ती अनलॉक करा.</translation>
    </message>
    <message>
        <source>The Bearer token could not be read, so nothing was sent.</source>
        <translation>Bearer टोकन वाचता आले नाही, म्हणून काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here.</source>
        <translation>इथे लिहिलेले तुमच्या प्रशासकाला सांगा.</translation>
    </message>
    <message>
        <source>The Bearer token of this desk has expired, so nothing was sent.</source>
        <translation>या डेस्कच्या Bearer टोकनची मुदत संपली आहे, म्हणून काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new token. If this computer&apos;s clock is wrong, set it right.</source>
        <translation>तुमच्या प्रशासकाकडे नवे टोकन मागा. या संगणकाचे घड्याळ चुकीचे असल्यास ते बरोबर लावा.</translation>
    </message>
    <message>
        <source>The Bearer token was not there in time, so nothing was sent.</source>
        <translation>Bearer टोकन वेळेत मिळाले नाही, म्हणून काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Look for a window in which the keychain asks for its password and answer it; then try again.</source>
        <translation>कीचेन तिचा पासवर्ड विचारत असलेली विंडो शोधा आणि पासवर्ड द्या; मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>रिले प्रमाणपत्र मागते, आणि या डेस्ककडे एकही नाही</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA</source>
        <translation>रिले डेस्कचे प्रमाणपत्र नाकारते: त्याची मुदत संपली आहे, ते रद्द केले आहे, किंवा ते दुसऱ्या CA चे आहे</translation>
    </message>
</context>
<context>
    <name>Bearer</name>
    <message>
        <source>The Bearer token of this desk expired on %1.</source>
        <translation>या डेस्कच्या Bearer टोकनची मुदत %1 रोजी संपली.</translation>
    </message>
    <message numerus="yes">
        <source>The Bearer token of this desk expires in %n minute(s).</source>
        <translation>
            <numerusform>या डेस्कच्या Bearer टोकनची मुदत %n मिनिटात संपेल.</numerusform>
            <numerusform>या डेस्कच्या Bearer टोकनची मुदत %n मिनिटांत संपेल.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Bearer token of this desk expires on %1.</source>
        <translation>या डेस्कच्या Bearer टोकनची मुदत %1 रोजी संपेल.</translation>
    </message>
</context>
<context>
    <name>CallMessage</name>
    <message>
        <source>Has the taxpayer received an OTP?</source>
        <translation>करदात्याला OTP मिळाला आहे का?</translation>
    </message>
    <message>
        <source>The service answered in words that ITR Desk does not know, so only the taxpayer can tell.</source>
        <translation>सेवेने ITR Desk ला माहीत नसलेल्या शब्दांत उत्तर दिले, म्हणून हे फक्त करदाताच सांगू शकतो.</translation>
    </message>
    <message>
        <source>Has the taxpayer received an OTP? With Yes the case goes on to the OTP step.</source>
        <translation>करदात्याला OTP मिळाला आहे का? “होय” निवडल्यास प्रकरण OTP च्या टप्प्यावर जाईल.</translation>
    </message>
    <message>
        <source>Has the taxpayer received a new OTP? With Yes its time is counted from now on.</source>
        <translation>करदात्याला नवा OTP मिळाला आहे का? “होय” निवडल्यास त्याची वेळ आतापासून मोजली जाईल.</translation>
    </message>
</context>
<context>
    <name>CallProgress</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Waiting for the portal… %1 s</source>
        <translation>पोर्टलच्या उत्तराची वाट पाहत आहे… %1 से.</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Withdraw consent</source>
        <translation>संमती मागे घ्या</translation>
    </message>
</context>
<context>
    <name>CaseEndPage</name>
    <message>
        <source>New case</source>
        <translation>नवे प्रकरण</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>यादीतून काढा</translation>
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
        <translation>हे प्रकरण पूर्ण झाले आहे</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>संमती मागे घेतली गेली</translation>
    </message>
    <message>
        <source>This case was given up</source>
        <translation>हे प्रकरण सोडून दिले गेले</translation>
    </message>
    <message>
        <source>This case has expired</source>
        <translation>या प्रकरणाची मुदत संपली आहे</translation>
    </message>
    <message>
        <source>This case was closed</source>
        <translation>हे प्रकरण बंद केले गेले</translation>
    </message>
    <message>
        <source>The data had come. It is no longer kept here; what you exported stays where you saved it.</source>
        <translation>माहिती आली होती. ती आता इथे ठेवलेली नाही; तुम्ही जे निर्यात केले ते जिथे जतन केले तिथेच राहते.</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s wish is on record. Nothing more is fetched, and what had been entered or fetched is wiped here.</source>
        <translation>करदात्याची इच्छा नोंदवली आहे. यापुढे काहीही मिळवले जाणार नाही, आणि जे टाकले किंवा मिळवले होते ते इथून पुसून टाकले आहे.</translation>
    </message>
    <message>
        <source>It ended after a refusal, without data. What had been entered is wiped.</source>
        <translation>नकार मिळाल्यानंतर हे माहितीविना संपले. जे टाकले होते ते पुसून टाकले आहे.</translation>
    </message>
    <message>
        <source>Nobody went on with it for too long, so the desk ended it. What had been entered is wiped.</source>
        <translation>खूप वेळ कोणीही हे पुढे नेले नाही, म्हणून डेस्कने ते संपवले. जे टाकले होते ते पुसून टाकले आहे.</translation>
    </message>
    <message>
        <source>It was closed before its data came. What had been entered is wiped.</source>
        <translation>माहिती येण्याआधीच हे बंद केले गेले. जे टाकले होते ते पुसून टाकले आहे.</translation>
    </message>
    <message>
        <source>There is no session at the portal to log out of.</source>
        <translation>पोर्टलवर लॉग आउट करण्यासारखे कोणतेही सत्र नाही.</translation>
    </message>
    <message>
        <source>Logging out of the portal…</source>
        <translation>पोर्टलवरून लॉग आउट होत आहे…</translation>
    </message>
    <message>
        <source>You can go on with other work meanwhile.</source>
        <translation>तोपर्यंत तुम्ही दुसरे काम सुरू ठेवू शकता.</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>not needed</source>
        <comment>logout</comment>
        <translation>गरज नाही</translation>
    </message>
    <message>
        <source>running</source>
        <comment>logout</comment>
        <translation>सुरू आहे</translation>
    </message>
    <message>
        <source>done</source>
        <comment>logout</comment>
        <translation>झाले</translation>
    </message>
    <message>
        <source>could not be made</source>
        <comment>logout</comment>
        <translation>होऊ शकले नाही</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नवे</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>नवे प्रकरण</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · state of the case</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Consent is awaited</source>
        <translation>संमतीची प्रतीक्षा आहे</translation>
    </message>
    <message>
        <source>Has an OTP come?</source>
        <translation>OTP आला आहे का?</translation>
    </message>
    <message>
        <source>PAN and password are awaited</source>
        <translation>PAN आणि पासवर्डची प्रतीक्षा आहे</translation>
    </message>
    <message>
        <source>Requesting an OTP…</source>
        <translation>OTP मागवत आहे…</translation>
    </message>
    <message>
        <source>The OTP is awaited</source>
        <translation>OTP ची प्रतीक्षा आहे</translation>
    </message>
    <message>
        <source>Requesting a new OTP…</source>
        <translation>नवा OTP मागवत आहे…</translation>
    </message>
    <message>
        <source>Fetching the data…</source>
        <translation>माहिती मिळवत आहे…</translation>
    </message>
    <message>
        <source>The data is here</source>
        <translation>माहिती आली आहे</translation>
    </message>
    <message>
        <source>Fetching another year…</source>
        <translation>दुसरे वर्ष मिळवत आहे…</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>लॉग आउट होत आहे…</translation>
    </message>
    <message>
        <source>Ended, not logged out</source>
        <translation>संपले, लॉग आउट झाले नाही</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण झाले</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>संमती मागे घेतली</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>सोडून दिले</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>मुदत संपली</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद केले</translation>
    </message>
    <message>
        <source>%1 of %2 tries used</source>
        <translation>%2 पैकी %1 प्रयत्न खर्च झाले</translation>
    </message>
    <message>
        <source>%1 of %2 tries</source>
        <translation>%2 पैकी %1 प्रयत्न</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n मिनिट बाकी</numerusform>
            <numerusform>%n मिनिटे बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>the OTP has probably expired</source>
        <translation>OTP ची मुदत बहुधा संपली आहे</translation>
    </message>
    <message>
        <source>Ends soon: nobody goes on with it</source>
        <translation>लवकरच संपेल: कोणीही पुढे नेत नाही</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>What runs out first on top</source>
        <translation>ज्याची वेळ आधी संपेल ते सर्वांत वर</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>प्रकरणे</translation>
    </message>
    <message>
        <source>Reference or PAN</source>
        <translation>संदर्भ किंवा PAN</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>प्रकरणे शोधा</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n उघडे</numerusform>
            <numerusform>%n उघडी</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case. Ctrl+N opens one.</source>
        <translation>एकही प्रकरण नाही. Ctrl+N ने नवे उघडते.</translation>
    </message>
    <message>
        <source>No case fits this search.</source>
        <translation>या शोधाशी एकही प्रकरण जुळत नाही.</translation>
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
        <translation>एक उत्तर आले आहे.</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Income-tax returns: case %1</source>
        <translation>आयकर विवरणपत्रे: प्रकरण %1</translation>
    </message>
    <message>
        <source>Income-tax returns</source>
        <translation>आयकर विवरणपत्रे</translation>
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
        <translation>प्रकरण</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>अहवाल केव्हा बनवला</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset to UTC</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>कशाने बनवला</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>The figures are those that the income-tax portal supplied. “Not supplied” means that the return did not hold the figure, not that it is zero. Personal numbers are masked.</source>
        <translation>आकडे आयकर पोर्टलने दिले तसेच आहेत. “दिलेले नाही” याचा अर्थ विवरणपत्रात तो आकडा नव्हता, तो शून्य आहे असा नाही. वैयक्तिक क्रमांक लपवलेले आहेत.</translation>
    </message>
    <message>
        <source>The years side by side</source>
        <translation>वर्षे शेजारी शेजारी</translation>
    </message>
    <message>
        <source>Amounts in ₹</source>
        <translation>रकमा ₹ मध्ये</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>वर्ष दिलेले नाही</translation>
    </message>
    <message>
        <source>A return of an unknown year</source>
        <translation>अज्ञात वर्षाचे विवरणपत्र</translation>
    </message>
    <message>
        <source>Return for %1</source>
        <comment>assessment year</comment>
        <translation>%1 चे विवरणपत्र</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>दिलेले नाही</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>संमती</translation>
    </message>
    <message>
        <source>No consent is recorded for this case.</source>
        <translation>या प्रकरणासाठी कोणतीही संमती नोंदवलेली नाही.</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>समोरासमोर</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>फोनवर</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>लेखी</translation>
    </message>
    <message>
        <source>none</source>
        <translation>एकही नाही</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>दिली</translation>
    </message>
    <message>
        <source>Reference of the consent</source>
        <translation>संमतीचा संदर्भ</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>version %1, in %2</source>
        <comment>version, language</comment>
        <translation>आवृत्ती %1, भाषा: %2</translation>
    </message>
    <message>
        <source>Id of the consent</source>
        <translation>संमतीचा आयडी</translation>
    </message>
    <message>
        <source>What the journal says of this case</source>
        <translation>या प्रकरणाबद्दल नोंदवहीत काय आहे</translation>
    </message>
    <message>
        <source>The journal has no entry of this case.</source>
        <translation>नोंदवहीत या प्रकरणाची एकही नोंद नाही.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>वेळ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>निकाल</translation>
    </message>
    <message>
        <source>Contains tax data</source>
        <translation>यात कराची माहिती आहे</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>पान %1, एकूण %2</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Has the taxpayer withdrawn consent?</source>
        <translation>करदात्याने संमती मागे घेतली आहे का?</translation>
    </message>
    <message>
        <source>With Yes this case ends now: nothing more is fetched, what was entered or fetched is wiped, and the session at the portal is logged out.</source>
        <translation>“होय” निवडल्यास हे प्रकरण आत्ताच संपेल: यापुढे काहीही मिळवले जाणार नाही, जे टाकले किंवा मिळवले ते पुसून टाकले जाईल, आणि पोर्टलवरील सत्र लॉग आउट केले जाईल.</translation>
    </message>
    <message>
        <source>Close this case before its data has come?</source>
        <translation>माहिती येण्याआधीच हे प्रकरण बंद करायचे का?</translation>
    </message>
    <message>
        <source>With Yes an OTP that was sent stays unused, what was entered is wiped, and the session at the portal is logged out.</source>
        <translation>“होय” निवडल्यास पाठवलेला OTP न वापरता राहील, जे टाकले ते पुसून टाकले जाईल, आणि पोर्टलवरील सत्र लॉग आउट केले जाईल.</translation>
    </message>
    <message>
        <source>The journal could not be written, so this step was not made.</source>
        <translation>नोंदवहीत लिहिता आले नाही, म्हणून हा टप्पा केला नाही.</translation>
    </message>
    <message>
        <source>Nobody has gone on with this case for a long time. In a minute it ends.</source>
        <translation>या प्रकरणावर बराच वेळ कोणीही काम केलेले नाही. एका मिनिटात ते संपेल.</translation>
    </message>
    <message>
        <source>What was entered or fetched is wiped then, and the session at the portal is logged out.</source>
        <translation>तेव्हा जे टाकले किंवा मिळवले ते पुसून टाकले जाईल, आणि पोर्टलवरील सत्र लॉग आउट केले जाईल.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>उघडे ठेवा</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>प्रकरण बंद करा</translation>
    </message>
    <message>
        <source>Close this case? Nothing of its data has been exported or printed.</source>
        <translation>हे प्रकरण बंद करायचे का? त्याच्या माहितीतले काहीही निर्यात किंवा प्रिंट केलेले नाही.</translation>
    </message>
    <message>
        <source>With Yes the data is wiped, and the session at the portal is logged out. To fetch it again takes another OTP.</source>
        <translation>“होय” निवडल्यास माहिती पुसून टाकली जाईल, आणि पोर्टलवरील सत्र लॉग आउट केले जाईल. ती पुन्हा मिळवायला आणखी एक OTP लागेल.</translation>
    </message>
    <message>
        <source>Close this case? Data has come since it was exported or printed the last time.</source>
        <translation>हे प्रकरण बंद करायचे का? शेवटचे निर्यात किंवा प्रिंट केल्यानंतर आणखी माहिती आली आहे.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Nothing was sent, so no try was used up.</source>
        <translation>काहीही पाठवले नाही, म्हणून एकही प्रयत्न खर्च झाला नाही.</translation>
    </message>
    <message>
        <source>Nothing was sent, so the OTP is unused.</source>
        <translation>काहीही पाठवले नाही, म्हणून OTP वापरलेला नाही.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same: an OTP may be on its way, and one of the portal&apos;s five tries may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>तरीही विनंती पोहोचली असू शकते: OTP येत असू शकतो, आणि पोर्टलच्या पाच प्रयत्नांपैकी एक खर्च झालेला असू शकतो. ती एकदाच पाठवली आणि आपोआप पुन्हा पाठवली जाणार नाही.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same, and the OTP may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>तरीही विनंती पोहोचली असू शकते, आणि OTP वापरला गेला असू शकतो. ती एकदाच पाठवली आणि आपोआप पुन्हा पाठवली जाणार नाही.</translation>
    </message>
    <message>
        <source>The request arrived; it was sent once.</source>
        <translation>विनंती पोहोचली; ती एकदाच पाठवली गेली.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five: the account is probably locked, and the taxpayer has to call the helpline.</source>
        <translation>
            <numerusform>हे डेस्क सुरू झाल्यापासून या PAN ची %n विनंती नाकारली गेली, किंवा गेली असू शकते. पाच वेळा असे झाल्यावर पोर्टल खाते लॉक करते: खाते बहुधा लॉक झाले आहे, आणि करदात्याला हेल्पलाइनवर फोन करावा लागेल.</numerusform>
            <numerusform>हे डेस्क सुरू झाल्यापासून या PAN च्या %n विनंत्या नाकारल्या गेल्या, किंवा गेल्या असू शकतात. पाच वेळा असे झाल्यावर पोर्टल खाते लॉक करते: खाते बहुधा लॉक झाले आहे, आणि करदात्याला हेल्पलाइनवर फोन करावा लागेल.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five, and only a helpline unlocks it: be sure of the password before you try again.</source>
        <translation>
            <numerusform>हे डेस्क सुरू झाल्यापासून या PAN ची %n विनंती नाकारली गेली, किंवा गेली असू शकते. पाच वेळा असे झाल्यावर पोर्टल खाते लॉक करते, आणि ते फक्त हेल्पलाइनच उघडू शकते: पुन्हा प्रयत्न करण्याआधी पासवर्डची खात्री करा.</numerusform>
            <numerusform>हे डेस्क सुरू झाल्यापासून या PAN च्या %n विनंत्या नाकारल्या गेल्या, किंवा गेल्या असू शकतात. पाच वेळा असे झाल्यावर पोर्टल खाते लॉक करते, आणि ते फक्त हेल्पलाइनच उघडू शकते: पुन्हा प्रयत्न करण्याआधी पासवर्डची खात्री करा.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same. It was sent once and will not be sent again by itself.</source>
        <translation>तरीही विनंती पोहोचली असू शकते. ती एकदाच पाठवली आणि आपोआप पुन्हा पाठवली जाणार नाही.</translation>
    </message>
    <message>
        <source>The portal had no session to log out of any more, or refused the logout.</source>
        <translation>पोर्टलवर लॉग आउट करण्यासाठी सत्र उरले नव्हते, किंवा त्याने लॉग आउट नाकारले.</translation>
    </message>
    <message>
        <source>The session at the portal could not be logged out: %1 (%2)</source>
        <translation>पोर्टलवरील सत्र लॉग आउट करता आले नाही: %1 (%2)</translation>
    </message>
    <message>
        <source>This is on record. To be sure that it ends, the taxpayer can log in at the portal and log out there.</source>
        <translation>याची नोंद झाली आहे. सत्र नक्की संपावे यासाठी करदाते पोर्टलवर लॉग इन करून तिथे लॉग आउट करू शकतात.</translation>
    </message>
    <message>
        <source>The session at the portal has been logged out.</source>
        <translation>पोर्टलवरील सत्र लॉग आउट झाले आहे.</translation>
    </message>
</context>
<context>
    <name>CertificatePath</name>
    <message>
        <source>A key in the certificate chain is too short; 2048 bits of RSA are the least</source>
        <translation>प्रमाणपत्र साखळीतील एक कुंजी खूप लहान आहे; RSA चे किमान 2048 बिट हवेत</translation>
    </message>
    <message>
        <source>A certificate in the chain is signed with an outdated method such as SHA-1</source>
        <translation>साखळीतील एका प्रमाणपत्रावर SHA-1 सारख्या कालबाह्य पद्धतीने स्वाक्षरी केली आहे</translation>
    </message>
    <message>
        <source>The CA may not vouch for a server of this name (name constraints)</source>
        <translation>CA ला या नावाच्या सर्व्हरची हमी देण्याची परवानगी नाही (नावांवरील मर्यादा)</translation>
    </message>
    <message>
        <source>The server sent no certificate</source>
        <translation>सर्व्हरने कोणतेही प्रमाणपत्र पाठवले नाही</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>(without a name)</source>
        <translation>(नावाशिवाय)</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <comment>certificate</comment>
        <translation>%1, देणारा %2, %3 पर्यंत वैध</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 च्या प्रमाणपत्राची मुदत संपली आहे.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s).</source>
        <translation>
            <numerusform>%1 च्या प्रमाणपत्राची मुदत %n दिवसात संपेल.</numerusform>
            <numerusform>%1 च्या प्रमाणपत्राची मुदत %n दिवसांत संपेल.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBars</name>
    <message>
        <source>Chart of the years</source>
        <translation>वर्षांचा आलेख</translation>
    </message>
</context>
<context>
    <name>ClientCertificate</name>
    <message>
        <source>The private key in %1 is protected by a passphrase.</source>
        <translation>%1 मधील खासगी कुंजी पासफ्रेजने सुरक्षित केलेली आहे.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in %1.</source>
        <translation>या पासफ्रेजने %1 मधील खासगी कुंजी उघडत नाही.</translation>
    </message>
    <message>
        <source>%1 holds no private key; allowed is one in PEM form, or a PKCS#12 file.</source>
        <translation>%1 मध्ये खासगी कुंजी नाही; PEM स्वरूपातील कुंजी किंवा PKCS#12 फाइल चालेल.</translation>
    </message>
    <message>
        <source>The private key in %1 can not be read; allowed is one in PEM form.</source>
        <translation>%1 मधील खासगी कुंजी वाचता येत नाही; PEM स्वरूपातील कुंजी चालेल.</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old cipher (RC2) that is no longer supported, whatever the passphrase. Have it made anew with AES.</source>
        <translation>%1 जुन्या सायफरने (RC2) कूटबद्ध केली आहे जे आता चालत नाही, पासफ्रेज काहीही असला तरी. ती AES वापरून नव्याने बनवून घ्या.</translation>
    </message>
    <message>
        <source>%1 holds no certificate with its private key.</source>
        <translation>%1 मध्ये खासगी कुंजीसोबतचे प्रमाणपत्र नाही.</translation>
    </message>
    <message>
        <source>%1 holds no certificate; allowed are PEM and PKCS#12.</source>
        <translation>%1 मध्ये कोणतेही प्रमाणपत्र नाही; PEM आणि PKCS#12 चालतील.</translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to a certificate in %2.</source>
        <translation>%1 मधील खासगी कुंजी %2 मधील कोणत्याही प्रमाणपत्राची नाही.</translation>
    </message>
    <message>
        <source>The private key in %1 is of a kind that can not be used; allowed are RSA and EC.</source>
        <translation>%1 मधील खासगी कुंजीचा प्रकार वापरता येत नाही; RSA आणि EC चालतील.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start the sandbox and connect to it: made-up data, nothing leaves this computer.</source>
        <translation>सँडबॉक्स सुरू करून त्याला जोडा: माहिती काल्पनिक असते, या संगणकाबाहेर काहीही जात नाही.</translation>
    </message>
    <message>
        <source>Connect to the service that the profile FILE describes.</source>
        <translation>FILE या प्रोफाइलमध्ये दिलेल्या सेवेला जोडा.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>ही मदत दाखवा.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>आवृत्ती दाखवा.</translation>
    </message>
    <message>
        <source>Desktop console for fetching income-tax returns with the taxpayer&apos;s consent.</source>
        <translation>करदात्याच्या संमतीने आयकर विवरणपत्रे मिळवण्याचा डेस्कटॉप कन्सोल.</translation>
    </message>
    <message>
        <source>“%1” is no option; a profile is given as --profile FILE.</source>
        <translation>“%1” असा पर्याय नाही; प्रोफाइल --profile FILE असे देतात.</translation>
    </message>
    <message>
        <source>--sandbox and --profile exclude each other: the sandbox brings its own profile.</source>
        <translation>--sandbox आणि --profile एकत्र देता येत नाहीत: सँडबॉक्सची स्वतःची प्रोफाइल असते.</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile सोबत फाइलचा पथ द्यावा लागतो.</translation>
    </message>
    <message>
        <source>Instead of opening the window: verify, export or count the journal. “itr-desk journal --help” says more.</source>
        <translation>विंडो उघडण्याऐवजी: नोंदवहीची पडताळणी, निर्यात किंवा मोजणी करा. “itr-desk journal --help” अधिक सांगते.</translation>
    </message>
    <message>
        <source>Instead of opening the window: say which settings hold and what is wrong with them. “itr-desk config --help” says more.</source>
        <translation>विंडो उघडण्याऐवजी: कोणत्या सेटिंग्ज लागू आहेत आणि त्यांत काय चुकले आहे ते सांगा. “itr-desk config --help” अधिक सांगते.</translation>
    </message>
    <message>
        <source>Instead of opening the window: say whether a Bearer token is stored, store or delete one. “itr-desk token --help” says more.</source>
        <translation>विंडो उघडण्याऐवजी: Bearer टोकन साठवलेले आहे का ते सांगा, साठवा किंवा हटवा. “itr-desk token --help” अधिक सांगते.</translation>
    </message>
    <message>
        <source>Fill the screen, for members of the public who enter their own PAN and OTP.</source>
        <translation>पूर्ण स्क्रीनवर चालवा, स्वतःचा PAN आणि OTP स्वतः टाकणाऱ्या लोकांसाठी.</translation>
    </message>
    <message>
        <source>Instead of opening the window: set the PIN by which staff leave the kiosk. “itr-desk kiosk --help” says more.</source>
        <translation>विंडो उघडण्याऐवजी: ज्या PIN ने कर्मचारी किओस्कमधून बाहेर पडतात तो ठरवा. “itr-desk kiosk --help” अधिक सांगते.</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Point at a bar, or go through them with the arrow keys, to read what it says.</source>
        <translation>पट्टी काय सांगते ते वाचण्यासाठी तिच्यावर पॉइंटर न्या, किंवा बाणांच्या कळांनी एकेका पट्टीवर जा.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Not supplied</source>
        <translation>दिलेले नाही</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>बदल नाही</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <translation> (%1 %)</translation>
    </message>
    <message>
        <source>No year named</source>
        <translation>वर्ष सांगितलेले नाही</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>दिलेले नाही</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; the same as %2</source>
        <translation>%1; %2 इतकेच</translation>
    </message>
    <message>
        <source>%1; %2 more than %3</source>
        <translation>%1; %3 पेक्षा %2 जास्त</translation>
    </message>
    <message>
        <source>%1; %2 less than %3</source>
        <translation>%1; %3 पेक्षा %2 कमी</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>The years compared</source>
        <translation>वर्षांची तुलना</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>There is no such key; the keys are: %1.</source>
        <translation>अशी कुंजी नाही; कुंज्या या आहेत: %1.</translation>
    </message>
    <message>
        <source>Set by your organisation in %1.</source>
        <comment>file</comment>
        <translation>तुमच्या संस्थेने हे %1 मध्ये ठरवले आहे.</translation>
    </message>
    <message>
        <source>Only your organisation can set it, in %1.</source>
        <comment>file</comment>
        <translation>हे फक्त तुमची संस्था %1 मध्ये ठरवू शकते.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the address of the service, for example https://relay.example/.</source>
        <translation>ही कुंजी दिलेली नाही; तिच्यात सेवेचा पत्ता हवा, उदाहरणार्थ https://relay.example/.</translation>
    </message>
    <message>
        <source>Then service/tokenFile must name the file.</source>
        <translation>मग service/tokenFile मध्ये फाइलचे नाव हवे.</translation>
    </message>
    <message>
        <source>Allowed is that only with service/bearer=file, and service/bearer is “%1”.</source>
        <translation>हे फक्त service/bearer=file सोबत चालते, आणि service/bearer “%1” आहे.</translation>
    </message>
    <message>
        <source>Allowed is less than otp/lifetimeSeconds, which is %1.</source>
        <translation>हे otp/lifetimeSeconds पेक्षा कमी हवे, जे %1 आहे.</translation>
    </message>
    <message>
        <source>Allowed is that only together with service/clientCertificate.</source>
        <translation>हे फक्त service/clientCertificate सोबत चालते.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s host, because network/proxy is manual.</source>
        <translation>ही कुंजी दिलेली नाही; तिच्यात प्रॉक्सीचा होस्ट हवा, कारण network/proxy manual आहे.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s port, because network/proxy is manual.</source>
        <translation>ही कुंजी दिलेली नाही; तिच्यात प्रॉक्सीचा पोर्ट हवा, कारण network/proxy manual आहे.</translation>
    </message>
</context>
<context>
    <name>ConfigCommand</name>
    <message>
        <source>The user&apos;s FILE; without it, your own, where there is one.</source>
        <translation>वापरकर्त्याची फाइल FILE; न दिल्यास तुमची स्वतःची, असल्यास.</translation>
    </message>
    <message>
        <source>Of reference: as a manual page.</source>
        <translation>reference साठी: मॅन्युअल पान म्हणून.</translation>
    </message>
    <message>
        <source>Of reference: as a table in Markdown.</source>
        <translation>reference साठी: Markdown मधील तक्ता म्हणून.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>ही मदत दाखवा.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>words for a value</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>policy, %1, line %2; locked</source>
        <translation>धोरण, %1, ओळ %2; लॉक</translation>
    </message>
    <message>
        <source>user, %1, line %2</source>
        <translation>वापरकर्ता, %1, ओळ %2</translation>
    </message>
    <message>
        <source>default; locked</source>
        <translation>डीफॉल्ट; लॉक</translation>
    </message>
    <message>
        <source>default</source>
        <translation>डीफॉल्ट</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile सोबत फाइलचा पथ द्यावा लागतो.</translation>
    </message>
    <message>
        <source>--man and --markdown belong to reference.</source>
        <translation>--man आणि --markdown फक्त reference सोबत देतात.</translation>
    </message>
    <message>
        <source>Say which setting, as in “itr-desk config explain service/baseUrl”.</source>
        <translation>कोणती सेटिंग ते सांगा, जसे “itr-desk config explain service/baseUrl”.</translation>
    </message>
    <message>
        <source>Say one of check, show, explain and reference.</source>
        <translation>check, show, explain आणि reference यांपैकी एक लिहा.</translation>
    </message>
    <message>
        <source>Say one of --man and --markdown.</source>
        <translation>--man आणि --markdown यांपैकी एक लिहा.</translation>
    </message>
    <message>
        <source>Says which settings hold and where they come from: the defaults, the organisation&apos;s policy, your own file.
Exit status: 0 done, and of check: nothing is wrong; 2 the configuration is wrong, or it could not be done.</source>
        <translation>कोणत्या सेटिंग्ज लागू आहेत आणि त्या कुठून येतात ते सांगते: डीफॉल्ट, संस्थेचे धोरण, तुमची स्वतःची फाइल.
निर्गम स्थिती: 0 काम झाले, आणि check मध्ये: काहीही चुकलेले नाही; 2 संरचना चुकीची आहे, किंवा काम होऊ शकले नाही.</translation>
    </message>
    <message>
        <source>Say everything that is wrong.</source>
        <translation>जे काही चुकले आहे ते सर्व सांगा.</translation>
    </message>
    <message>
        <source>Show every setting with its value and where that comes from.</source>
        <translation>प्रत्येक सेटिंग तिच्या मूल्यासह, आणि ते कुठून येते ते दाखवा.</translation>
    </message>
    <message>
        <source>Explain one setting.</source>
        <translation>एक सेटिंग समजावून सांगा.</translation>
    </message>
    <message>
        <source>Write the reference of all settings.</source>
        <translation>सर्व सेटिंग्जचा संदर्भ लिहून द्या.</translation>
    </message>
    <message>
        <source>Usage: itr-desk config check|show|explain KEY|reference [options]</source>
        <translation>वापर: itr-desk config check|show|explain KEY|reference [पर्याय]</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>काहीही चुकलेले नाही.</translation>
    </message>
    <message>
        <source>No service/baseUrl is set, so the desk opens without a service.</source>
        <translation>service/baseUrl ठरवलेले नाही, म्हणून डेस्क सेवेशिवाय उघडते.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; “itr-desk config show” lists them all.</source>
        <translation>“%1” अशी सेटिंग नाही; “itr-desk config show” सर्वांची यादी देते.</translation>
    </message>
    <message>
        <source>Type: %1. Allowed is %2.</source>
        <translation>प्रकार: %1. चालते: %2.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>डीफॉल्ट: %1.</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>कोण बदलू शकते: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>कुठे दिसते: %1</translation>
    </message>
    <message>
        <source>Now: %1 [%2]</source>
        <comment>value, where it comes from</comment>
        <translation>आता: %1 [%2]</translation>
    </message>
    <message>
        <source>Without effect: %1, line %2: “%3”. %4</source>
        <comment>file, line, key, why</comment>
        <translation>परिणाम नाही: %1, ओळ %2: “%3”. %4</translation>
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
        <translation>%1: “%2” हे “%3” आहे. %4</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1, ओळ %2</translation>
    </message>
</context>
<context>
    <name>ConfigReference</name>
    <message>
        <source>Allowed is %1.</source>
        <translation>चालते: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>डीफॉल्ट: %1.</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>कोण बदलू शकते: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>कुठे दिसते: %1</translation>
    </message>
    <message>
        <source>user</source>
        <comment>who may change a setting</comment>
        <translation>वापरकर्ता</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>who may change a setting</comment>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Settings come from three places, the later over the earlier: the defaults, the organisation&apos;s policy in %1, and the user&apos;s file: the one of --profile, else itr-desk/itr-desk.ini in $XDG_CONFIG_HOME (~/.config).</source>
        <translation>सेटिंग्ज तीन ठिकाणांहून येतात, नंतरचे आधीच्यापेक्षा वरचढ: डीफॉल्ट, %1 मधील संस्थेचे धोरण, आणि वापरकर्त्याची फाइल: --profile ने दिलेली, नाहीतर $XDG_CONFIG_HOME (~/.config) मधील itr-desk/itr-desk.ini.</translation>
    </message>
    <message>
        <source>What the policy sets is locked: the user&apos;s file can not change it, and a line there that tries has no effect. There is no option that leads round the policy. Some settings only the policy may change, as soon as there is one; without one the user&apos;s file counts for these as well.</source>
        <translation>धोरण जे ठरवते ते लॉक असते: वापरकर्त्याची फाइल ते बदलू शकत नाही, आणि तसा प्रयत्न करणाऱ्या ओळीचा काहीही परिणाम होत नाही. धोरण टाळता येईल असा कोणताही पर्याय नाही. धोरण असले की काही सेटिंग्ज फक्त तेच बदलू शकते; धोरण नसल्यास यांच्यासाठीही वापरकर्त्याची फाइल चालते.</translation>
    </message>
    <message>
        <source>Policy and its folder must belong to root and be writable by root alone. With a policy that can not be read or holds a mistake ITR Desk does not start. For the sandbox the sections [service] and [network] of the policy do not count, and the others do.</source>
        <translation>धोरण आणि त्याचा फोल्डर root च्या मालकीचे हवेत आणि त्यांत फक्त root ला लिहिता यायला हवे. धोरण वाचता येत नसल्यास किंवा त्यात चूक असल्यास ITR Desk सुरू होत नाही. सँडबॉक्ससाठी धोरणाचे [service] आणि [network] हे विभाग लागू होत नाहीत, बाकीचे होतात.</translation>
    </message>
    <message>
        <source>Both files are INI files in UTF-8: “[section]”, “key=value”, and comments in lines of their own that start with #. Relative paths are taken from the folder of the file in which they stand. “itr-desk config check” says what is wrong, “itr-desk config show” what holds and where it comes from, and “itr-desk config explain section/key” the rest.</source>
        <translation>दोन्ही फाइली UTF-8 मधील INI फाइली आहेत: “[section]”, “key=value”, आणि # ने सुरू होणाऱ्या स्वतंत्र ओळींतील टिपा. सापेक्ष पथ ज्या फाइलमध्ये लिहिले आहेत तिच्या फोल्डरपासून धरले जातात. काय चुकले आहे ते “itr-desk config check” सांगते, काय लागू आहे आणि कुठून येते ते “itr-desk config show”, आणि बाकीचे “itr-desk config explain section/key”.</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Not connected to a service</source>
        <translation>कोणत्याही सेवेला जोडलेले नाही</translation>
    </message>
    <message>
        <source>ITR Desk was started without a profile, so it does not know which service to ask.</source>
        <translation>ITR Desk प्रोफाइलशिवाय सुरू केले आहे, म्हणून कोणत्या सेवेला विचारायचे ते त्याला माहीत नाही.</translation>
    </message>
    <message>
        <source>To try everything with made-up data, on this computer alone:</source>
        <translation>काल्पनिक माहितीने, फक्त याच संगणकावर सर्व काही करून पाहण्यासाठी:</translation>
    </message>
    <message>
        <source>To connect to your organisation&apos;s service:</source>
        <translation>तुमच्या संस्थेच्या सेवेला जोडण्यासाठी:</translation>
    </message>
    <message>
        <source>FILE is a text file with at least these two lines:</source>
        <translation>FILE ही किमान या दोन ओळी असलेली मजकूर फाइल आहे:</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग्ज…</translation>
    </message>
    <message>
        <source>Or enter the address in the settings, and start ITR Desk again:</source>
        <translation>किंवा सेटिंग्जमध्ये पत्ता टाका, आणि ITR Desk पुन्हा सुरू करा:</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>Nothing came within %n second(s).</source>
        <translation>
            <numerusform>%n सेकंदात काहीही आले नाही.</numerusform>
            <numerusform>%n सेकंदांत काहीही आले नाही.</numerusform>
        </translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>होस्टचे नाव</translation>
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
        <translation>या डेस्कचे प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>अधिकारपत्र</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>रद्द केले.</translation>
    </message>
    <message>
        <source>Not tried: the settings need a look first.</source>
        <translation>करून पाहिले नाही: आधी सेटिंग्ज तपासायला हव्यात.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>%1 चा पत्ता सापडला नाही.</translation>
    </message>
    <message>
        <source>The proxy %1 is %2; it looks up the service itself.</source>
        <translation>प्रॉक्सी %1 चा पत्ता %2 आहे; सेवेचा पत्ता ती स्वतः शोधते.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 चा पत्ता %2 आहे.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>प्रॉक्सी वापरली जात नाही.</translation>
    </message>
    <message>
        <source>%1, port %2, takes connections.</source>
        <translation>%1, पोर्ट %2, कनेक्शन स्वीकारते.</translation>
    </message>
    <message>
        <source>%1, port %2, takes no connection.</source>
        <translation>%1, पोर्ट %2, कनेक्शन स्वीकारत नाही.</translation>
    </message>
    <message>
        <source>The service takes connections at port %1.</source>
        <translation>सेवा पोर्ट %1 वर कनेक्शन स्वीकारते.</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>प्रमाणपत्र %1 या नावासाठी नाही.</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys.</source>
        <translation>सेवेच्या प्रमाणपत्र साखळीतील एकही कुंजी पिन केलेल्या कुंज्यांपैकी नाही.</translation>
    </message>
    <message>
        <source>%1 with a certificate that verifies.</source>
        <translation>%1, पडताळणी होणाऱ्या प्रमाणपत्रासह.</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none.</source>
        <translation>रिले प्रमाणपत्र मागते, आणि या डेस्ककडे एकही नाही.</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA.</source>
        <translation>रिले डेस्कचे प्रमाणपत्र नाकारते: त्याची मुदत संपली आहे, ते रद्द केले आहे, किंवा ते दुसऱ्या CA चे आहे.</translation>
    </message>
    <message>
        <source>This desk has none, and the service did not ask for one.</source>
        <translation>या डेस्ककडे एकही नाही, आणि सेवेने मागितलेही नाही.</translation>
    </message>
    <message>
        <source>The service raised no objection to it.</source>
        <translation>सेवेने त्यावर काहीही आक्षेप घेतला नाही.</translation>
    </message>
    <message>
        <source>The service did not answer as one that is in order (HTTP %1).</source>
        <translation>सेवेने नीट चालू असलेल्या सेवेसारखे उत्तर दिले नाही (HTTP %1).</translation>
    </message>
    <message>
        <source>Not tried: the test sends no token. Something answers there (HTTP %1); whether it accepts the Bearer token only a real request can show.</source>
        <translation>करून पाहिले नाही: चाचणी टोकन पाठवत नाही. तिथून काहीतरी उत्तर येते (HTTP %1); Bearer टोकन स्वीकारले जाते का ते फक्त खऱ्या विनंतीनेच कळेल.</translation>
    </message>
    <message>
        <source>The proxy refused the user name or the password.</source>
        <translation>प्रॉक्सीने वापरकर्ता नाव किंवा पासवर्ड नाकारला.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>प्रॉक्सी वापरकर्ता नाव आणि पासवर्ड मागते.</translation>
    </message>
    <message>
        <source>The service takes no connection there.</source>
        <translation>सेवा तिथे कनेक्शन स्वीकारत नाही.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>सुरक्षित कनेक्शन होऊ शकले नाही.</translation>
    </message>
    <message>
        <source>The other side hung up.</source>
        <translation>समोरच्या बाजूने कनेक्शन तोडले.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection.</source>
        <translation>प्रॉक्सीने कनेक्शन जोडून दिले नाही.</translation>
    </message>
    <message>
        <source>The network did not carry it.</source>
        <translation>नेटवर्क ते पुढे पोहोचवू शकले नाही.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>करून पाहिले नाही.</translation>
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
        <translation>याकडे लक्ष द्या</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>करून पाहिले नाही</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>कनेक्शनची चाचणी घ्या(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>अहवाल कॉपी करा(&amp;C)</translation>
    </message>
    <message>
        <source>Tries the way to the service step by step. No PAN, password, OTP or token is sent.</source>
        <translation>सेवेपर्यंतचा मार्ग टप्प्याटप्प्याने तपासते. PAN, पासवर्ड, OTP किंवा टोकन पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>चाचणी रद्द करा(&amp;C)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>चाचणी सुरू आहे…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>step, result, words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The service could not be reached as it should be; the step that failed says why.</source>
        <translation>सेवेशी हवा तसा संपर्क होऊ शकला नाही; कारण अयशस्वी झालेला टप्पा सांगतो.</translation>
    </message>
    <message>
        <source>The service can be reached, but something needs a look soon.</source>
        <translation>सेवेशी संपर्क होतो, पण एका गोष्टीकडे लवकरच लक्ष द्यायला हवे.</translation>
    </message>
    <message>
        <source>The service can be reached.</source>
        <translation>सेवेशी संपर्क होतो.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms). %4</source>
        <comment>step, result, time, words</comment>
        <translation>%1: %2 (%3 मि.से.). %4</translation>
    </message>
</context>
<context>
    <name>ConsentNoticeBox</name>
    <message>
        <source>Consent notice</source>
        <translation>संमती सूचना</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Step 1 of 4</source>
        <translation>4 पैकी टप्पा 1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>संमती</translation>
    </message>
    <message>
        <source>Show the notice to the taxpayer or read it out. Go on only once the taxpayer has agreed.</source>
        <translation>करदात्याला सूचना दाखवा किंवा वाचून दाखवा. करदाता तयार झाल्यावरच पुढे जा.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>तुमचा संदर्भ</translation>
    </message>
    <message>
        <source>Consent &amp;given</source>
        <translation>संमती दिली(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>प्रकरण बंद करा(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>सूचनेची भाषा</translation>
    </message>
    <message>
        <source>Draft, to be approved by your counsel</source>
        <translation>मसुदा, तुमच्या कायदेशीर सल्लागाराच्या मंजुरीसाठी</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>संमती कशी दिली</translation>
    </message>
    <message>
        <source>In p&amp;erson</source>
        <translation>समोरासमोर(&amp;E)</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>फोनवर(&amp;P)</translation>
    </message>
    <message>
        <source>In wr&amp;iting</source>
        <translation>लेखी(&amp;I)</translation>
    </message>
    <message>
        <source>For PAN %1</source>
        <translation>PAN %1 साठी</translation>
    </message>
    <message>
        <source>The consent could not be recorded, so the case does not go on.</source>
        <translation>संमतीची नोंद होऊ शकली नाही, म्हणून प्रकरण पुढे जाणार नाही.</translation>
    </message>
    <message>
        <source>Drafted by a machine, to be approved by your counsel</source>
        <translation>यंत्राने केलेला मसुदा, तुमच्या कायदेशीर सल्लागारांची मंजुरी बाकी</translation>
    </message>
    <message>
        <source>Please read this notice. Go on only if you agree to it.</source>
        <translation>कृपया ही सूचना वाचा. सहमत असाल तरच पुढे जा.</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>मी सहमत आहे(&amp;A)</translation>
    </message>
    <message>
        <source>I do &amp;not agree</source>
        <translation>मी सहमत नाही(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>The OTP is good for about</source>
        <translation>OTP ची बाकी मुदत सुमारे</translation>
    </message>
    <message>
        <source>The OTP runs out soon. Finish now, or have a new one sent with Resend OTP.</source>
        <translation>OTP ची मुदत लवकरच संपेल. आता पूर्ण करा, किंवा “OTP पुन्हा पाठवा” ने नवा मागवा.</translation>
    </message>
    <message>
        <source>The OTP has probably expired. Have a new one sent with Resend OTP.</source>
        <translation>OTP ची मुदत बहुधा संपली आहे. “OTP पुन्हा पाठवा” ने नवा मागवा.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Request an OTP</source>
        <translation>OTP मागवा</translation>
    </message>
    <message>
        <source>With the taxpayer&apos;s PAN and portal password the income-tax portal sends an OTP to the taxpayer&apos;s phone.</source>
        <translation>करदात्याचा PAN आणि पोर्टल पासवर्ड दिल्यावर आयकर पोर्टल करदात्याच्या फोनवर OTP पाठवते.</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN दाखवा</translation>
    </message>
    <message>
        <source>Portal password</source>
        <translation>पोर्टल पासवर्ड</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>पासवर्ड दाखवा</translation>
    </message>
    <message>
        <source>Request OTP</source>
        <translation>OTP मागवा</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>पुन्हा सुरुवात करा</translation>
    </message>
    <message>
        <source>That is more than the ten characters of a PAN, so it was left out.</source>
        <translation>हे PAN च्या दहा वर्णांपेक्षा जास्त आहे, म्हणून वगळले.</translation>
    </message>
    <message>
        <source>That is longer than any portal password, so it was left out.</source>
        <translation>हे कोणत्याही पोर्टल पासवर्डपेक्षा लांब आहे, म्हणून वगळले.</translation>
    </message>
    <message>
        <source>Please enter the PAN.</source>
        <translation>कृपया PAN टाका.</translation>
    </message>
    <message>
        <source>The PAN is not complete: it has ten characters.</source>
        <translation>PAN अपूर्ण आहे: त्यात दहा वर्ण असतात.</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>कृपया पोर्टल पासवर्ड टाका.</translation>
    </message>
    <message>
        <source>Ten characters: five letters, four digits, one letter.</source>
        <translation>दहा वर्ण: पाच अक्षरे, चार अंक, एक अक्षर.</translation>
    </message>
    <message>
        <source>%1 is no holder letter we know: please check the fourth letter.</source>
        <translation>%1 हे माहीत असलेले धारक-अक्षर नाही: कृपया चौथे अक्षर तपासा.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · kind of holder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock चालू आहे.</translation>
    </message>
    <message>
        <source>Held in locked memory until the OTP is accepted or the case is left.</source>
        <translation>OTP स्वीकारला जाईपर्यंत किंवा प्रकरण सोडेपर्यंत सुरक्षित मेमरीत ठेवला जातो.</translation>
    </message>
    <message>
        <source>Sent once, for this request, and kept nowhere.</source>
        <translation>फक्त या विनंतीसाठी एकदाच पाठवला जातो, कुठेही ठेवला जात नाही.</translation>
    </message>
    <message>
        <source>Step 2 of 4</source>
        <translation>4 पैकी टप्पा 2</translation>
    </message>
    <message>
        <source>With your PAN and your portal password the income-tax portal sends an OTP to your phone.</source>
        <translation>तुमचा PAN आणि पोर्टल पासवर्ड दिल्यावर आयकर पोर्टल तुमच्या फोनवर OTP पाठवते.</translation>
    </message>
</context>
<context>
    <name>CsvDropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>फाइल निवडा…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>CSV फाइल इथे सोडा</translation>
    </message>
    <message>
        <source>One line per case: your reference and the PAN. Headings are recognised.</source>
        <translation>प्रत्येक प्रकरणासाठी एक ओळ: तुमचा संदर्भ आणि PAN. शीर्षके ओळखली जातात.</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Figure (amounts in ₹)</source>
        <translation>आकडा (रकमा ₹ मध्ये)</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>वर्ष दिलेले नाही</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>There is no such file, or it is not a file that can be read.</source>
        <translation>अशी फाइल नाही, किंवा ती वाचता येण्यासारखी फाइल नाही.</translation>
    </message>
    <message>
        <source>The file can not be read: %1.</source>
        <translation>फाइल वाचता येत नाही: %1.</translation>
    </message>
    <message>
        <source>The file is larger than a work list can be: allowed are %1 MB.</source>
        <translation>फाइल कार्ययादीसाठी खूप मोठी आहे: %1 MB पर्यंत चालते.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Split it into smaller files and open one after the other.</source>
        <translation>फाइलमध्ये %1 पेक्षा जास्त ओळी आहेत. तिचे छोट्या फाइलींत भाग करा आणि त्या एकेक करून उघडा.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>This is a spreadsheet, not a CSV file. Open it in the spreadsheet program, save it as CSV, and choose that file.</source>
        <translation>ही स्प्रेडशीट आहे, CSV फाइल नाही. ती स्प्रेडशीट प्रोग्राममध्ये उघडा, CSV म्हणून जतन करा, आणि ती फाइल निवडा.</translation>
    </message>
    <message>
        <source>This is no text file. Choose a CSV file with a reference and a PAN on each line.</source>
        <translation>ही मजकूर फाइल नाही. प्रत्येक ओळीत एक संदर्भ आणि एक PAN असलेली CSV फाइल निवडा.</translation>
    </message>
</context>
<context>
    <name>CutOffDialog</name>
    <message>
        <source>may still be logged in</source>
        <translation>अजूनही लॉग इन असू शकते</translation>
    </message>
    <message>
        <source>logging out…</source>
        <translation>लॉग आउट होत आहे…</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>लॉग आउट झाले</translation>
    </message>
    <message>
        <source>not logged out</source>
        <translation>लॉग आउट झाले नाही</translation>
    </message>
    <message>
        <source>left</source>
        <translation>सोडले</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN दाखवा</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>लॉग आउट करा</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>सोडून द्या</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Cases that were cut off — ITR Desk</source>
        <translation>मध्येच तुटलेली प्रकरणे — ITR Desk</translation>
    </message>
    <message>
        <source>Cases that were cut off</source>
        <translation>मध्येच तुटलेली प्रकरणे</translation>
    </message>
    <message>
        <source>The desk ended while these cases were open, so they may still be logged in at the portal. The journal holds no whole PAN: enter it to log a case out.</source>
        <translation>ही प्रकरणे उघडी असतानाच डेस्क बंद झाले, म्हणून ती पोर्टलवर अजूनही लॉग इन असू शकतात. नोंदवहीत पूर्ण PAN नसतो: प्रकरण लॉग आउट करण्यासाठी तो टाका.</translation>
    </message>
    <message>
        <source>Notes that the logout was not made, and does not offer it again</source>
        <translation>लॉग आउट केले नाही अशी नोंद करते, आणि ते पुन्हा विचारत नाही</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reference, masked PAN</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2. Last: %3, %4</source>
        <comment>whose case, its state, last event, time</comment>
        <translation>%1 — %2. शेवटचे: %3, %4</translation>
    </message>
    <message>
        <source>Of the chosen case. It is compared with the journal before anything is sent.</source>
        <translation>निवडलेल्या प्रकरणाचा. काहीही पाठवण्याआधी तो नोंदवहीशी जुळवून पाहिला जातो.</translation>
    </message>
    <message>
        <source>This is not the PAN of the chosen case. Nothing was sent.</source>
        <translation>हा निवडलेल्या प्रकरणाचा PAN नाही. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Noted: the logout was not made.</source>
        <translation>नोंद केली: लॉग आउट केले नाही.</translation>
    </message>
</context>
<context>
    <name>DataTree</name>
    <message>
        <source>Previous</source>
        <translation>मागील</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>पुढील</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>मूल्य दाखवा…</translation>
    </message>
    <message>
        <source>All fields of the return</source>
        <translation>विवरणपत्राची सर्व फील्ड</translation>
    </message>
    <message>
        <source>Find a field or a value</source>
        <translation>फील्ड किंवा मूल्य शोधा</translation>
    </message>
    <message>
        <source>Masked values are not searched for what they hide.</source>
        <translation>लपवलेल्या मूल्यांच्या आत शोध घेतला जात नाही.</translation>
    </message>
    <message>
        <source>Shows the masked value of the chosen row for a short while. This is noted in the journal.</source>
        <translation>निवडलेल्या ओळीचे लपवलेले मूल्य थोडा वेळ दाखवते. याची नोंदवहीत नोंद होते.</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L2 पेक्षा जास्त पैकी %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2…</source>
        <translation>%L2 पैकी %L1…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2 पैकी %L1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>शोधत आहे…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>सापडले नाही</translation>
    </message>
    <message>
        <source>Show the value of %1?</source>
        <translation>%1 चे मूल्य दाखवायचे का?</translation>
    </message>
    <message numerus="yes">
        <source>The journal notes that you had it shown. It is masked again after %n second(s).</source>
        <translation>
            <numerusform>तुम्ही ते पाहिल्याची नोंदवहीत नोंद होते. %n सेकंदानंतर ते पुन्हा लपवले जाते.</numerusform>
            <numerusform>तुम्ही ते पाहिल्याची नोंदवहीत नोंद होते. %n सेकंदांनंतर ते पुन्हा लपवले जाते.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as masked</source>
        <translation>लपवलेल्या रूपात कॉपी करा</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Any day</source>
        <translation>कोणताही दिवस</translation>
    </message>
    <message>
        <source>Write a day like %1 or %2.</source>
        <translation>दिवस %1 किंवा %2 असा लिहा.</translation>
    </message>
</context>
<context>
    <name>DeadKey</name>
    <message>
        <source>Keys that make no character together were left out. Show what you entered and check it, or paste it.</source>
        <translation>ज्या कळा मिळून एकही वर्ण बनत नाही त्या वगळल्या. तुम्ही टाकलेले दाखवून तपासा, किंवा ते पेस्ट करा.</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>The outcomes have been written.</source>
        <translation>निकाल लिहिले आहेत.</translation>
    </message>
    <message>
        <source>The outcomes could not be written.</source>
        <translation>निकाल लिहिता आले नाहीत.</translation>
    </message>
    <message>
        <source>Export outcomes</source>
        <translation>निकाल निर्यात करा</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The journal can not be written, so nothing can be sent.</source>
        <translation>नोंदवहीत लिहिता येत नाही, म्हणून काहीही पाठवता येत नाही.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were cut off when the desk ended the last time. Log them out at the portal now?</source>
        <translation>
            <numerusform>मागच्या वेळी डेस्क बंद झाले तेव्हा %n प्रकरण मध्येच तुटले. ते आता पोर्टलवर लॉग आउट करायचे का?</numerusform>
            <numerusform>मागच्या वेळी डेस्क बंद झाले तेव्हा %n प्रकरणे मध्येच तुटली. ती आता पोर्टलवर लॉग आउट करायची का?</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps still logged in there: %1. Later you find this in the menu, under Case.</source>
        <translation>कदाचित तिथे अजूनही लॉग इन: %1. नंतर हे मेनूमध्ये “प्रकरण” खाली सापडेल.</translation>
    </message>
    <message>
        <source>Log out…</source>
        <translation>लॉग आउट करा…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>आता नको</translation>
    </message>
</context>
<context>
    <name>DeskDisplay</name>
    <message>
        <source>there is no display to open a window on; start it from a desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation>विंडो उघडण्यासाठी डिस्प्ले नाही; हे डेस्कटॉपवरून सुरू करा, किंवा DISPLAY अथवा WAYLAND_DISPLAY सेट करा.</translation>
    </message>
    <message>
        <source>no window can be opened on %1. Check that this display is running and that you may use it, or start itr-desk from a desktop.</source>
        <translation>%1 वर विंडो उघडता येत नाही. हा डिस्प्ले चालू आहे आणि तो वापरण्याची तुम्हाला परवानगी आहे का ते तपासा, किंवा itr-desk डेस्कटॉपवरून सुरू करा.</translation>
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
        <translation>प्रकरण(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>नवे प्रकरण(&amp;N)</translation>
    </message>
    <message>
        <source>Next case that &amp;needs me</source>
        <translation>माझी गरज असलेले पुढील प्रकरण(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>प्रकरण शोधा(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>निर्यात करा(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>संमती मागे घ्या(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>प्रकरण बंद करा(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove ended cases from the list</source>
        <translation>संपलेली प्रकरणे यादीतून काढा(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहेर पडा(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Work list</source>
        <translation>कार्ययादी(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>आयात करा(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export outcomes…</source>
        <translation>निकाल निर्यात करा(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>नोंदवही(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;List of cases</source>
        <translation>प्रकरणांची यादी(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sound when an answer arrives</source>
        <translation>उत्तर आल्यावर आवाज(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Desktop notification when an answer arrives</source>
        <translation>उत्तर आल्यावर डेस्कटॉप सूचना(&amp;D)</translation>
    </message>
    <message>
        <source>Cases that were cut &amp;off…</source>
        <translation>मध्येच तुटलेली प्रकरणे(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिंग्ज(&amp;S)…</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>आता लॉक करा(&amp;K)</translation>
    </message>
</context>
<context>
    <name>DeskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>सँडबॉक्स बंद पडला आहे.</translation>
    </message>
    <message>
        <source>The CA file of the profile holds no certificate that can be read.</source>
        <translation>प्रोफाइलच्या CA फाइलमध्ये वाचता येण्यासारखे प्रमाणपत्र नाही.</translation>
    </message>
    <message>
        <source>Close the window and start itr-desk --sandbox again.</source>
        <translation>विंडो बंद करा आणि itr-desk --sandbox पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, why it has no effect</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not everything in %1 has an effect.</source>
        <translation>%1 मधील सर्व काही लागू होत नाही.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new one in time; without it nothing can be requested.</source>
        <translation>वेळेतच तुमच्या प्रशासकाकडे नवे मागा; त्याशिवाय कोणतीही विनंती करता येत नाही.</translation>
    </message>
    <message>
        <source>Correct service/caFile in the settings, then start ITR Desk again.</source>
        <translation>सेटिंग्जमध्ये service/caFile दुरुस्त करा, मग ITR Desk पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>Correct the settings, then start ITR Desk again.</source>
        <translation>सेटिंग्ज दुरुस्त करा, मग ITR Desk पुन्हा सुरू करा.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Not connected</source>
        <translation>जोडलेले नाही</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>सँडबॉक्स सुरू होत आहे…</translation>
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
        <translation>बंद करा</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>With personal numbers in full</source>
        <translation>वैयक्तिक क्रमांक पूर्ण दाखवून</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)</source>
        <translation>अहवाल (PDF)(&amp;R)</translation>
    </message>
    <message>
        <source>For reading and for the file: the figures of each return and where they were found, the years side by side, the consent, and what the journal says of the case.</source>
        <translation>वाचण्यासाठी आणि फाइलला लावण्यासाठी: प्रत्येक विवरणपत्राचे आकडे आणि ते कुठे सापडले, वर्षे शेजारी शेजारी, संमती, आणि या प्रकरणाबद्दल नोंदवहीत काय आहे.</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)</source>
        <translation>आकडे (CSV)(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>For a spreadsheet: a row for each figure, a column for each of %n return(s).</source>
        <translation>
            <numerusform>स्प्रेडशीटसाठी: प्रत्येक आकड्याची एक ओळ, आणि %n विवरणपत्राचा एक स्तंभ.</numerusform>
            <numerusform>स्प्रेडशीटसाठी: प्रत्येक आकड्याची एक ओळ, आणि %n विवरणपत्रांपैकी प्रत्येकाचा एक स्तंभ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;turns (JSON)</source>
        <translation>विवरणपत्रे (JSON)(&amp;T)</translation>
    </message>
    <message>
        <source>For other programs: the whole return as the portal supplied it.</source>
        <translation>इतर प्रोग्रामसाठी: पोर्टलने दिले तसे पूर्ण विवरणपत्र.</translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation>कोणती विवरणपत्रे</translation>
    </message>
    <message numerus="yes">
        <source>All %n return(s) in one file</source>
        <translation>
            <numerusform>%n विवरणपत्र एका फाइलमध्ये</numerusform>
            <numerusform>सर्व %n विवरणपत्रे एका फाइलमध्ये</numerusform>
        </translation>
    </message>
    <message>
        <source>Return %1, its year was not supplied</source>
        <translation>विवरणपत्र %1, त्याचे वर्ष दिलेले नाही</translation>
    </message>
    <message>
        <source>Only the return for %1</source>
        <comment>assessment year</comment>
        <translation>फक्त %1 चे विवरणपत्र</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses will be in the file in full. Only you can read it; keep it that way.</source>
        <translation>फाइलमध्ये PAN, Aadhaar, खाती, मोबाइल क्रमांक आणि ई-मेल पत्ते पूर्ण असतील. ती फक्त तुम्हीच वाचू शकता; तसेच राहू द्या.</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked, as your organisation&apos;s policy says. Only you can read the file.</source>
        <translation>तुमच्या संस्थेच्या धोरणानुसार PAN, Aadhaar, खाती, मोबाइल क्रमांक आणि ई-मेल पत्ते लपवलेले आहेत. फाइल फक्त तुम्हीच वाचू शकता.</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked. Only you can read the file.</source>
        <translation>PAN, Aadhaar, खाती, मोबाइल क्रमांक आणि ई-मेल पत्ते लपवलेले आहेत. फाइल फक्त तुम्हीच वाचू शकता.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>या नावाने जतन करा(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>अहवाल प्रिंट करा(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>फोल्डर उघडा(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Export this case</source>
        <translation>हे प्रकरण निर्यात करा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>फाइल लिहीत आहे…</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>फाइल लिहिली गेली नाही.</translation>
    </message>
    <message>
        <source>The file was not kept, because the journal could not note it.</source>
        <translation>नोंदवहीत नोंद करता आली नाही, म्हणून फाइल ठेवली नाही.</translation>
    </message>
    <message>
        <source>The file was written. Only you can read it.</source>
        <translation>फाइल लिहिली आहे. ती फक्त तुम्हीच वाचू शकता.</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>अहवाल प्रिंट होत आहे…</translation>
    </message>
</context>
<context>
    <name>FieldPainter</name>
    <message>
        <source>shown</source>
        <translation>दाखवलेले</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>लपवलेले</translation>
    </message>
</context>
<context>
    <name>FileTokenStore</name>
    <message>
        <source>The token&apos;s file is replaced or deleted by whoever made it.</source>
        <translation>टोकनची फाइल ज्याने बनवली तोच ती बदलतो किंवा हटवतो.</translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The file can not be read; it must exist and be readable by you.</source>
        <translation>फाइल वाचता येत नाही; ती असायला हवी आणि तुम्हाला वाचता यायला हवी.</translation>
    </message>
    <message>
        <source>The file is larger than 64 KiB; it must be a small INI file.</source>
        <translation>फाइल 64 KiB पेक्षा मोठी आहे; ती छोटी INI फाइल हवी.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; it must be.</source>
        <translation>फाइल UTF-8 मजकूर नाही; ती तशी हवी.</translation>
    </message>
    <message>
        <source>It stands twice, in lines %1 and %2; allowed is once.</source>
        <translation>हे दोनदा आहे, %1 आणि %2 या ओळींत; एकदाच चालते.</translation>
    </message>
    <message>
        <source>The line holds a control character; allowed is plain text.</source>
        <translation>ओळीत नियंत्रण वर्ण आहे; फक्त साधा मजकूर चालतो.</translation>
    </message>
    <message>
        <source>The line is neither “[section]” nor “key=value” under a section, nor a comment that starts with #.</source>
        <translation>ही ओळ “[section]” नाही, विभागाखालील “key=value” नाही, आणि # ने सुरू होणारी टीपही नाही.</translation>
    </message>
</context>
<context>
    <name>ItrDataPage</name>
    <message>
        <source>For PAN %1.</source>
        <translation>PAN %1 साठी.</translation>
    </message>
    <message>
        <source>Latest return</source>
        <translation>सर्वांत नवे विवरणपत्र</translation>
    </message>
    <message>
        <source>Step 4 of 4</source>
        <translation>4 पैकी टप्पा 4</translation>
    </message>
    <message>
        <source>The ITR data</source>
        <translation>ITR ची माहिती</translation>
    </message>
    <message>
        <source>Views of the data</source>
        <translation>माहितीची दृश्ये</translation>
    </message>
    <message>
        <source>Fetch another year</source>
        <translation>दुसरे वर्ष मिळवा</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>निर्धारण वर्षे</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>सर्व फील्ड</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करा…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>प्रिंट करा…</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>प्रकरण बंद करा</translation>
    </message>
    <message>
        <source>The value is not shown, because the journal could not note it.</source>
        <translation>नोंदवहीत नोंद करता आली नाही, म्हणून मूल्य दाखवले नाही.</translation>
    </message>
</context>
<context>
    <name>ItrSummary</name>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फॉर्म</translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation>निर्धारण वर्ष</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>कोणत्या कलमाखाली दाखल</translation>
    </message>
    <message>
        <source>Filing date</source>
        <translation>दाखल केल्याची तारीख</translation>
    </message>
    <message>
        <source>Acknowledgement number</source>
        <translation>पोच क्रमांक</translation>
    </message>
    <message>
        <source>Gross total income</source>
        <translation>सकल एकूण उत्पन्न</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>एकूण उत्पन्न</translation>
    </message>
    <message>
        <source>Net tax liability</source>
        <translation>निव्वळ कर दायित्व</translation>
    </message>
    <message>
        <source>Taxes paid</source>
        <translation>भरलेला कर</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>देय परतावा</translation>
    </message>
</context>
<context>
    <name>ItrTreeModel</name>
    <message>
        <source>%1, masked</source>
        <translation>%1, लपवलेले</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n फील्ड</numerusform>
            <numerusform>%n फील्ड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n बाब</numerusform>
            <numerusform>%n बाबी</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फील्ड</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मूल्य</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>The journal FILE; without it, your own.</source>
        <translation>नोंदवहीची फाइल FILE; न दिल्यास तुमची स्वतःची.</translation>
    </message>
    <message>
        <source>Of export: csv (for spreadsheets, the default) or jsonl (JSON Lines).</source>
        <translation>export साठी: csv (स्प्रेडशीटसाठी, डीफॉल्ट) किंवा jsonl (JSON Lines).</translation>
    </message>
    <message>
        <source>Of export: write FILE, readable by you alone; without it, to the terminal.</source>
        <translation>export साठी: FILE मध्ये लिहा, जी फक्त तुम्हाला वाचता येईल; न दिल्यास टर्मिनलवर.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>ही मदत दाखवा.</translation>
    </message>
    <message>
        <source>Say one of verify, export and stats.</source>
        <translation>verify, export आणि stats यांपैकी एक लिहा.</translation>
    </message>
    <message>
        <source>--format and --output belong to export.</source>
        <translation>--format आणि --output फक्त export सोबत देतात.</translation>
    </message>
    <message>
        <source>--%1 needs the path of a file.</source>
        <translation>--%1 सोबत फाइलचा पथ द्यावा लागतो.</translation>
    </message>
    <message>
        <source>--format is csv or jsonl.</source>
        <translation>--format हे csv किंवा jsonl असते.</translation>
    </message>
    <message>
        <source>Verifies, exports or counts the journal.
Exit status: 0 done, and of verify: the journal is whole; 1 the journal is broken; 2 it could not be done.</source>
        <translation>नोंदवहीची पडताळणी, निर्यात किंवा मोजणी करते.
निर्गम स्थिती: 0 काम झाले, आणि verify मध्ये: नोंदवही अखंड आहे; 1 नोंदवही खंडित आहे; 2 काम होऊ शकले नाही.</translation>
    </message>
    <message>
        <source>Prove that nothing was changed, added or taken away.</source>
        <translation>काहीही बदलले, वाढवले किंवा काढले नाही हे सिद्ध करा.</translation>
    </message>
    <message>
        <source>Write out all entries.</source>
        <translation>सर्व नोंदी लिहून द्या.</translation>
    </message>
    <message>
        <source>Show what it holds, in figures.</source>
        <translation>तिच्यात काय आहे ते आकड्यांत दाखवा.</translation>
    </message>
    <message>
        <source>Usage: itr-desk journal verify|export|stats [options]</source>
        <translation>वापर: itr-desk journal verify|export|stats [पर्याय]</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s) verified.</source>
        <translation>
            <numerusform>नोंदवही अखंड आहे: %n नोंद पडताळली.</numerusform>
            <numerusform>नोंदवही अखंड आहे: %n नोंदी पडताळल्या.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its key is not beside it, so its two ends were not proven.</source>
        <translation>तिची कुंजी सोबत नाही, म्हणून तिची दोन्ही टोके सिद्ध झाली नाहीत.</translation>
    </message>
    <message>
        <source>The journal is BROKEN. %1</source>
        <translation>नोंदवही खंडित आहे. %1</translation>
    </message>
    <message>
        <source>Entries verified before that: %1.</source>
        <translation>त्याआधी पडताळलेल्या नोंदी: %1.</translation>
    </message>
    <message>
        <source>File: %1 (%2 bytes)</source>
        <translation>फाइल: %1 (%2 बाइट)</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>नोंदी: %1</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>प्रकरणे: %1</translation>
    </message>
    <message>
        <source>Oldest: %1, %2</source>
        <translation>सर्वांत जुनी: %1, %2</translation>
    </message>
    <message>
        <source>Newest: %1, %2</source>
        <translation>सर्वांत नवी: %1, %2</translation>
    </message>
    <message>
        <source>Pruned: up to entry %1</source>
        <translation>छाटणी: नोंद %1 पर्यंत</translation>
    </message>
    <message>
        <source>“itr-desk journal --help” says more.</source>
        <translation>“itr-desk journal --help” अधिक सांगते.</translation>
    </message>
</context>
<context>
    <name>JournalDetails</name>
    <message>
        <source>Chosen entry</source>
        <translation>निवडलेली नोंद</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation>पूर्ण वाचण्यासाठी एखादी नोंद निवडा.</translation>
    </message>
</context>
<context>
    <name>JournalError</name>
    <message>
        <source>The journal %1 can not be opened. Check that you may read and write it and its folder.</source>
        <translation>नोंदवही %1 उघडता येत नाही. ती आणि तिचा फोल्डर वाचण्याची व त्यांत लिहिण्याची तुम्हाला परवानगी आहे का ते तपासा.</translation>
    </message>
    <message>
        <source>Others than you can read or change %1. Take their rights away (chmod go= on the folder and its files), and make sure that it belongs to you.</source>
        <translation>तुमच्याशिवाय इतरही %1 वाचू किंवा बदलू शकतात. त्यांचे अधिकार काढा (फोल्डर आणि त्यातील फाइलींवर chmod go=), आणि ती तुमच्याच मालकीची असल्याची खात्री करा.</translation>
    </message>
    <message>
        <source>The key of the journal is missing or belongs to another journal: %1. Bring the key back from a backup, or move the journal away to begin a new one.</source>
        <translation>नोंदवहीची कुंजी सापडत नाही किंवा ती दुसऱ्या नोंदवहीची आहे: %1. कुंजी बॅकअपमधून परत आणा, किंवा नवी सुरू करण्यासाठी ही नोंदवही दुसरीकडे हलवा.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a later version of ITR Desk. Use that version.</source>
        <translation>नोंदवही %1 ITR Desk च्या नंतरच्या आवृत्तीने लिहिली आहे. तीच आवृत्ती वापरा.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Keep it as it is for your auditor, and move it away to begin a new one; “itr-desk journal verify” says what is wrong with it.</source>
        <translation>नोंदवही %1 खराब झाली आहे. ती तुमच्या लेखापरीक्षकासाठी आहे तशीच ठेवा, आणि नवी सुरू करण्यासाठी ती दुसरीकडे हलवा; तिच्यात काय बिघडले आहे ते “itr-desk journal verify” सांगते.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal %1 can not be written. Make room on it.</source>
        <translation>डिस्क भरली आहे, म्हणून नोंदवही %1 मध्ये लिहिता येत नाही. डिस्कवर जागा मोकळी करा.</translation>
    </message>
    <message>
        <source>The journal %1 can not be written. Check its disk.</source>
        <translation>नोंदवही %1 मध्ये लिहिता येत नाही. तिची डिस्क तपासा.</translation>
    </message>
</context>
<context>
    <name>JournalExportButton</name>
    <message>
        <source>Export…</source>
        <translation>निर्यात करा…</translation>
    </message>
    <message>
        <source>What the filter shows, as CSV…</source>
        <translation>फिल्टरमध्ये दिसते ते, CSV म्हणून…</translation>
    </message>
    <message>
        <source>What the filter shows, as JSON Lines…</source>
        <translation>फिल्टरमध्ये दिसते ते, JSON Lines म्हणून…</translation>
    </message>
    <message>
        <source>The whole journal, as CSV…</source>
        <translation>पूर्ण नोंदवही, CSV म्हणून…</translation>
    </message>
    <message>
        <source>The whole journal, as JSON Lines…</source>
        <translation>पूर्ण नोंदवही, JSON Lines म्हणून…</translation>
    </message>
    <message>
        <source>Exporting… %1 %</source>
        <translation>निर्यात होत आहे… %1 %</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>नोंदवही निर्यात करा</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 फाइली (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln नोंद</numerusform>
            <numerusform>%Ln नोंदी</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <comment>12 entries; file</comment>
        <translation>%2 मध्ये निर्यात केले: %1.</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>फाइल फक्त तुम्हीच वाचू शकता.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation>डिस्क भरली आहे. जागा मोकळी करा, किंवा दुसरी जागा निवडा.</translation>
    </message>
    <message>
        <source>%1 can not be written. Choose another place.</source>
        <translation>%1 मध्ये लिहिता येत नाही. दुसरी जागा निवडा.</translation>
    </message>
    <message>
        <source>The journal was not exported.</source>
        <translation>नोंदवही निर्यात झाली नाही.</translation>
    </message>
</context>
<context>
    <name>JournalFilterBar</name>
    <message>
        <source>Clear filter</source>
        <translation>फिल्टर काढा</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>कोणतीही घटना</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>या दिवसापासून</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>या दिवसापर्यंत</translation>
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
        <translation>निकाल</translation>
    </message>
    <message>
        <source>Any other words</source>
        <translation>इतर कोणतेही शब्द</translation>
    </message>
    <message>
        <source>The last day comes before the first, so no entry can be found.</source>
        <translation>शेवटचा दिवस पहिल्या दिवसाच्या आधीचा आहे, म्हणून एकही नोंद सापडू शकत नाही.</translation>
    </message>
    <message>
        <source>Entries are found by the whole PAN, all ten characters of it.</source>
        <translation>नोंदी पूर्ण PAN ने, म्हणजे त्याच्या दहाही वर्णांनी, शोधल्या जातात.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Entry %L1 is missing</source>
        <translation>नोंद %L1 नाही</translation>
    </message>
    <message>
        <source>When</source>
        <translation>केव्हा</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>निकाल</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>प्रकरण</translation>
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
        <translation>तपशील</translation>
    </message>
</context>
<context>
    <name>JournalVerifier</name>
    <message>
        <source>The file does not say which version of ITR Desk wrote it.</source>
        <translation>ITR Desk च्या कोणत्या आवृत्तीने लिहिली ते फाइल सांगत नाही.</translation>
    </message>
    <message>
        <source>The tables of the file are not a journal&apos;s.</source>
        <translation>फाइलमधील तक्ते नोंदवहीचे नाहीत.</translation>
    </message>
    <message>
        <source>The file does not say rightly which versions of ITR Desk may open it.</source>
        <translation>ITR Desk च्या कोणत्या आवृत्त्या ती उघडू शकतात ते फाइल नीट सांगत नाही.</translation>
    </message>
    <message>
        <source>The file holds something that is not the journal&apos;s.</source>
        <translation>फाइलमध्ये नोंदवहीचे नसलेले काहीतरी आहे.</translation>
    </message>
    <message>
        <source>The ends of the journal are not signed off.</source>
        <translation>नोंदवहीच्या टोकांवर प्रमाणित स्वाक्षरी नाही.</translation>
    </message>
    <message>
        <source>The signature at the old end is not of this journal&apos;s key.</source>
        <translation>जुन्या टोकाची स्वाक्षरी या नोंदवहीच्या कुंजीची नाही.</translation>
    </message>
    <message>
        <source>The signature of the newest entry is not of this journal&apos;s key.</source>
        <translation>सर्वांत नव्या नोंदीची स्वाक्षरी या नोंदवहीच्या कुंजीची नाही.</translation>
    </message>
    <message>
        <source>Entry %1 can not be read: the file is damaged.</source>
        <translation>नोंद %1 वाचता येत नाही: फाइल खराब झाली आहे.</translation>
    </message>
    <message>
        <source>Entry %1 holds what no journal writes.</source>
        <translation>नोंद %1 मध्ये कोणतीही नोंदवही लिहीत नाही असे काहीतरी आहे.</translation>
    </message>
    <message>
        <source>Entry %1 is missing; entry %2 is there in its place.</source>
        <translation>नोंद %1 नाही; तिच्या जागी नोंद %2 आहे.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>नोंद %1 लिहिल्यानंतर बदलली गेली आहे.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the entry before it.</source>
        <translation>नोंद %1 तिच्या आधीच्या नोंदीशी जुळत नाही.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the journal goes on to entry %2.</source>
        <translation>नोंद %1 नाही: नोंदवही नोंद %2 पर्यंत जाते.</translation>
    </message>
    <message>
        <source>Entry %1 was added past the end of the journal.</source>
        <translation>नोंद %1 नोंदवहीच्या शेवटानंतर वाढवली आहे.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed off.</source>
        <translation>नोंद %1 ही स्वाक्षरीने प्रमाणित केलेली नोंद नाही.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>फाइल खराब झाली आहे: %1</translation>
    </message>
</context>
<context>
    <name>JournalVerifyButton</name>
    <message>
        <source>Verify</source>
        <translation>पडताळा</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>पडताळणी सुरू आहे… %1 %</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>पडताळणी थांबवा</translation>
    </message>
    <message>
        <source>Verifying was stopped; nothing is proven.</source>
        <translation>पडताळणी थांबवली; काहीही सिद्ध झाले नाही.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln नोंद</numerusform>
            <numerusform>%Ln नोंदी</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is whole: %1, each as it was written.</source>
        <comment>12 entries</comment>
        <translation>नोंदवही अखंड आहे: %1, प्रत्येक लिहिली होती तशीच.</translation>
    </message>
    <message>
        <source>Its key was not found, so its beginning and end are not proven.</source>
        <translation>तिची कुंजी सापडली नाही, म्हणून तिची सुरुवात आणि शेवट सिद्ध झालेले नाहीत.</translation>
    </message>
    <message>
        <source>The journal is broken: entry %L1 is the first that is not as it was written.</source>
        <translation>नोंदवही खंडित आहे: लिहिली होती तशी नसलेली पहिली नोंद %L1 आहे.</translation>
    </message>
    <message>
        <source>The journal is broken.</source>
        <translation>नोंदवही खंडित आहे.</translation>
    </message>
    <message>
        <source>Before it, %1 are whole.</source>
        <comment>12 entries</comment>
        <translation>त्याआधी अखंड: %1.</translation>
    </message>
    <message>
        <source>Keep the file as it is and tell your administrator.</source>
        <translation>फाइल आहे तशीच ठेवा आणि तुमच्या प्रशासकाला सांगा.</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>नोंदवहीची पडताळणी होऊ शकली नाही.</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Journal — ITR Desk</source>
        <translation>नोंदवही — ITR Desk</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>नोंदवहीतील नोंदी</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>रिफ्रेश करा</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln नोंद</numerusform>
            <numerusform>%Ln नोंदी</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking… %1 found, %2 % of the journal seen</source>
        <comment>12 entries</comment>
        <translation>शोधत आहे… %1 सापडल्या, नोंदवहीचा %2 % भाग पाहिला</translation>
    </message>
    <message>
        <source>%1 found among %2</source>
        <comment>12 entries, 500 entries</comment>
        <translation>%1 सापडल्या, एकूण %2</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>दाखवण्यासारखे काही नाही.</translation>
    </message>
    <message>
        <source>Looking for entries…</source>
        <translation>नोंदी शोधत आहे…</translation>
    </message>
    <message>
        <source>The journal has no entries yet.</source>
        <translation>नोंदवहीत अजून एकही नोंद नाही.</translation>
    </message>
    <message>
        <source>No entry passes this filter.</source>
        <translation>या फिल्टरशी एकही नोंद जुळत नाही.</translation>
    </message>
    <message>
        <source>The journal can not be read.</source>
        <translation>नोंदवही वाचता येत नाही.</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Program started</source>
        <translation>प्रोग्राम सुरू झाला</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>प्रोग्राम बंद झाला</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>प्रकरण उघडले</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>संमती दिली</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>संमती मागे घेतली</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>विनंती पाठवली</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>विनंतीचे उत्तर मिळाले</translation>
    </message>
    <message>
        <source>Request failed</source>
        <translation>विनंती अयशस्वी झाली</translation>
    </message>
    <message>
        <source>OTP confirmed by the operator</source>
        <translation>ऑपरेटरने OTP ची पुष्टी केली</translation>
    </message>
    <message>
        <source>Logout not made</source>
        <translation>लॉग आउट केले नाही</translation>
    </message>
    <message>
        <source>Step refused</source>
        <translation>टप्पा नाकारला</translation>
    </message>
    <message>
        <source>Masked value shown</source>
        <translation>लपवलेले मूल्य दाखवले</translation>
    </message>
    <message>
        <source>Case exported</source>
        <translation>प्रकरण निर्यात केले</translation>
    </message>
    <message>
        <source>Case printed</source>
        <translation>प्रकरण प्रिंट केले</translation>
    </message>
    <message>
        <source>Work list imported</source>
        <translation>कार्ययादी आयात केली</translation>
    </message>
    <message>
        <source>Outcomes exported</source>
        <translation>निकाल निर्यात केले</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>नोंदवही निर्यात केली</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>जुन्या नोंदी काढल्या</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>प्रकरण बंद केले</translation>
    </message>
    <message>
        <source>Case found cut off</source>
        <translation>मध्येच तुटलेले प्रकरण सापडले</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>न वाचता येणारी नोंद</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time of day (offset)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>प्रयत्न %1</translation>
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
        <translation>नोंद</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>When</source>
        <translation>केव्हा</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>निकाल</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>प्रकरण</translation>
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
        <translation>प्रोग्रामची आवृत्ती</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>विनंती</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>प्रयत्न</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP स्थिती</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>उत्तराला लागलेला वेळ</translation>
    </message>
    <message>
        <source>OTP status</source>
        <translation>OTP ची स्थिती</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>संमती</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>संमती कशी दिली</translation>
    </message>
    <message>
        <source>Consent reference</source>
        <translation>संमतीचा संदर्भ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश</translation>
    </message>
    <message>
        <source>Notice version</source>
        <translation>सूचनेची आवृत्ती</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>सूचनेची भाषा</translation>
    </message>
    <message>
        <source>Program run</source>
        <translation>प्रोग्रामची फेरी</translation>
    </message>
    <message>
        <source>Stored event name</source>
        <translation>साठवलेले घटनेचे नाव</translation>
    </message>
    <message>
        <source>PAN hash</source>
        <translation>PAN हॅश</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>आधीच्या नोंदीचा हॅश</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>या नोंदीचा हॅश</translation>
    </message>
    <message>
        <source>%1 was written by a later version of ITR Desk. Open it with that version.</source>
        <translation>%1 ही ITR Desk च्या नंतरच्या आवृत्तीने लिहिली आहे. ती त्या आवृत्तीने उघडा.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is not a journal. Keep the file as it is and tell your administrator.</source>
        <translation>%1 खराब झाली आहे, किंवा ती नोंदवही नाही. फाइल आहे तशीच ठेवा आणि तुमच्या प्रशासकाला सांगा.</translation>
    </message>
    <message>
        <source>Entries can be found by PAN only with the journal&apos;s key, and %1 is missing or not a key. Bring it back from a backup, or clear the PAN.</source>
        <translation>PAN ने नोंदी फक्त नोंदवहीच्या कुंजीनेच शोधता येतात, आणि %1 सापडत नाही किंवा ती कुंजी नाही. ती बॅकअपमधून परत आणा, किंवा PAN काढून टाका.</translation>
    </message>
    <message>
        <source>%1 can not be read. See whether it is there and whether you may read it, then refresh.</source>
        <translation>%1 वाचता येत नाही. ती तिथे आहे का आणि ती वाचण्याची तुम्हाला परवानगी आहे का ते पाहा, मग रिफ्रेश करा.</translation>
    </message>
    <message>
        <source>Bearer token replaced</source>
        <translation>Bearer टोकन बदलले</translation>
    </message>
    <message>
        <source>Bearer token deleted</source>
        <translation>Bearer टोकन हटवले</translation>
    </message>
</context>
<context>
    <name>KioskCommand</name>
    <message>
        <source>Usage: itr-desk kiosk set-pin [--profile FILE]

set-pin  stores the PIN by which staff leave the kiosk: typed twice (nothing is shown), or two lines of a pipe

Run it as the user that the kiosk runs as. Only a hash of the PIN is stored, in the file that kiosk/pinFile names.
At the kiosk, Ctrl+Alt+Shift+F12 asks for it.</source>
        <translation>वापर: itr-desk kiosk set-pin [--profile FILE]

set-pin  ज्या PIN ने कर्मचारी किओस्कमधून बाहेर पडतात तो साठवते: दोनदा टाइप केलेला (काहीही दिसत नाही), किंवा पाइपमधील दोन ओळी

किओस्क ज्या वापरकर्त्याने चालतो त्याच वापरकर्त्याने हे चालवा. PIN चा फक्त हॅश साठवला जातो, kiosk/pinFile मध्ये दिलेल्या फाइलमध्ये.
किओस्कवर Ctrl+Alt+Shift+F12 दाबल्यावर PIN विचारला जातो.</translation>
    </message>
    <message>
        <source>New PIN (it is not shown): </source>
        <translation>नवा PIN (तो दाखवला जात नाही): </translation>
    </message>
    <message>
        <source>No PIN was entered; nothing has changed.</source>
        <translation>PIN टाकला नाही; काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 characters; nothing has changed.</source>
        <translation>PIN मध्ये %1 ते %2 अक्षरे असतात; काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>आणखी एकदा: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing has changed.</source>
        <translation>दोन्ही सारखे नाहीत; काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>The PIN is set; its hash is in %1.</source>
        <translation>PIN ठरवला आहे; त्याचा हॅश %1 मध्ये आहे.</translation>
    </message>
</context>
<context>
    <name>KioskOutcomePage</name>
    <message>
        <source>Step 4 of 4</source>
        <translation>4 पैकी टप्पा 4</translation>
    </message>
    <message>
        <source>Your return is here</source>
        <translation>तुमचे विवरणपत्र आले आहे</translation>
    </message>
    <message>
        <source>Your return has been fetched</source>
        <translation>तुमचे विवरणपत्र मिळवले आहे</translation>
    </message>
    <message>
        <source>You did not agree</source>
        <translation>तुम्ही संमती दिली नाही</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>वेळ संपली</translation>
    </message>
    <message>
        <source>Your return could not be fetched</source>
        <translation>तुमचे विवरणपत्र मिळवता आले नाही</translation>
    </message>
    <message>
        <source>Take care who can read it. Press Finish when you are done.</source>
        <translation>हे कोण वाचू शकते याकडे लक्ष ठेवा. काम झाल्यावर “समाप्त करा” दाबा.</translation>
    </message>
    <message>
        <source>Nothing of it is shown or kept at this kiosk. Press Finish, then turn to the staff.</source>
        <translation>त्यातले काहीही या किओस्कवर दाखवले किंवा ठेवले जात नाही. “समाप्त करा” दाबा, मग कर्मचाऱ्यांना भेटा.</translation>
    </message>
    <message>
        <source>Nothing is fetched, and what you entered has been deleted.</source>
        <translation>काहीही मिळवले जाणार नाही, आणि तुम्ही जे टाकले होते ते पुसून टाकले आहे.</translation>
    </message>
    <message>
        <source>Nobody went on for too long, so what you entered has been deleted. Press Start over to try again.</source>
        <translation>खूप वेळ कोणीही पुढे गेले नाही, म्हणून तुम्ही जे टाकले होते ते पुसून टाकले आहे. पुन्हा प्रयत्न करण्यासाठी “पुन्हा सुरुवात करा” दाबा.</translation>
    </message>
    <message>
        <source>What you entered has been deleted. Press Start over to try again, or ask the staff.</source>
        <translation>तुम्ही जे टाकले होते ते पुसून टाकले आहे. पुन्हा प्रयत्न करण्यासाठी “पुन्हा सुरुवात करा” दाबा, किंवा कर्मचाऱ्यांना विचारा.</translation>
    </message>
    <message>
        <source>You are being logged out of the portal…</source>
        <translation>तुम्हाला पोर्टलवरून लॉग आउट केले जात आहे…</translation>
    </message>
    <message>
        <source>You could not be logged out of the portal. To be sure, log in there yourself later, and log out.</source>
        <translation>तुम्हाला पोर्टलवरून लॉग आउट करता आले नाही. खात्रीसाठी नंतर स्वतः पोर्टलवर लॉग इन करा आणि लॉग आउट करा.</translation>
    </message>
    <message>
        <source>Your return has been handed over to the organisation that runs this kiosk.</source>
        <translation>तुमचे रिटर्न हा किऑस्क चालवणाऱ्या संस्थेकडे सोपवले आहे.</translation>
    </message>
    <message>
        <source>Your return could not be handed over, and nothing of it is kept here. Please tell the staff.</source>
        <translation>तुमचे रिटर्न सोपवता आले नाही, आणि त्यातील काहीही इथे ठेवलेले नाही. कृपया कर्मचाऱ्यांना सांगा.</translation>
    </message>
</context>
<context>
    <name>KioskRules</name>
    <message>
        <source>Allowed at the kiosk is relay: members of the public have no AccessToken to enter.</source>
        <translation>किओस्कवर फक्त relay चालते: लोकांकडे टाकण्यासाठी AccessToken नसते.</translation>
    </message>
    <message>
        <source>Allowed at the kiosk is relay: the organisation&apos;s relay adds the Bearer token, and the kiosk shows it a certificate of its own (service/clientCertificate). To keep the token on the kiosk all the same, the organisation&apos;s policy must set kiosk/allowBearer=true.</source>
        <translation>किओस्कवर फक्त relay चालते: संस्थेची रिले Bearer टोकन जोडते, आणि किओस्क तिला स्वतःचे प्रमाणपत्र (service/clientCertificate) दाखवतो. तरीही टोकन किओस्कवर ठेवायचे असल्यास संस्थेच्या धोरणात kiosk/allowBearer=true हवे.</translation>
    </message>
</context>
<context>
    <name>KioskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>सँडबॉक्स बंद पडला आहे.</translation>
    </message>
    <message>
        <source>The key is missing; a kiosk needs the address of the relay that it works with.</source>
        <translation>ही कुंजी दिलेली नाही; किओस्क ज्या रिलेसोबत काम करतो तिचा पत्ता त्याला हवा.</translation>
    </message>
    <message>
        <source>The CA file of the settings holds no certificate that can be read.</source>
        <translation>सेटिंग्जमधील CA फाइलमध्ये वाचता येण्यासारखे प्रमाणपत्र नाही.</translation>
    </message>
    <message>
        <source>The key of the kiosk&apos;s certificate has a passphrase, which nobody enters here; it needs one without.</source>
        <translation>किओस्कच्या प्रमाणपत्राच्या कुंजीला पासफ्रेज आहे, जो इथे कोणीही टाकत नाही; पासफ्रेज नसलेली कुंजी हवी.</translation>
    </message>
    <message>
        <source>Out of service: %1</source>
        <translation>सेवा बंद आहे: %1</translation>
    </message>
</context>
<context>
    <name>KioskVisit</name>
    <message>
        <source>Your income-tax return</source>
        <translation>तुमचे आयकर विवरणपत्र</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>पुन्हा सुरुवात करा</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त करा</translation>
    </message>
    <message>
        <source>Deletes what was entered, and begins again with the first step.</source>
        <translation>जे टाकले होते ते पुसून टाकते, आणि पहिल्या टप्प्यापासून पुन्हा सुरुवात करते.</translation>
    </message>
    <message>
        <source>Deletes what was entered, and leaves the kiosk to the next person.</source>
        <translation>जे टाकले होते ते पुसून टाकते, आणि किओस्क पुढच्या व्यक्तीसाठी मोकळा करते.</translation>
    </message>
</context>
<context>
    <name>KioskWelcomePage</name>
    <message>
        <source>Fetch your income-tax return</source>
        <translation>तुमचे आयकर विवरणपत्र मिळवा</translation>
    </message>
    <message>
        <source>You need your PAN, the password of your account at the income-tax portal, and the phone that the portal sends an OTP to. Nothing that you enter stays at this kiosk.</source>
        <translation>तुम्हाला लागेल: तुमचा PAN, आयकर पोर्टलवरील तुमच्या खात्याचा पासवर्ड, आणि पोर्टल ज्यावर OTP पाठवते तो फोन. तुम्ही टाकलेले काहीही या किओस्कवर राहत नाही.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>सुरू करा</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>This language is spoken now.</source>
        <translation>ही भाषा आता वापरात आहे.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>The kiosk is starting…</source>
        <translation>किओस्क सुरू होत आहे…</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The desk is locked</source>
        <translation>डेस्क लॉक आहे</translation>
    </message>
    <message>
        <source>What was typed and not yet sent has been wiped; passwords and OTPs are to be entered again. Every case is where it was, and calls that were under way go on.</source>
        <translation>जे टाइप केले होते पण अजून पाठवले नव्हते ते पुसून टाकले आहे; पासवर्ड आणि OTP पुन्हा टाकावे लागतील. प्रत्येक प्रकरण होते तिथेच आहे, आणि सुरू असलेले कॉल सुरूच आहेत.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>पुढे चला</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The organisation&apos;s logo</source>
        <translation>संस्थेचा लोगो</translation>
    </message>
</context>
<context>
    <name>OtpEdit</name>
    <message>
        <source>Enter the OTP that the taxpayer received.</source>
        <translation>करदात्याला मिळालेला OTP टाका.</translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too short.</source>
        <translation>
            <numerusform>OTP मध्ये %n अंक असतो; हा त्यापेक्षा लहान आहे.</numerusform>
            <numerusform>OTP मध्ये %n अंक असतात; हा त्यापेक्षा लहान आहे.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too long.</source>
        <translation>
            <numerusform>OTP मध्ये %n अंक असतो; हा त्यापेक्षा लांब आहे.</numerusform>
            <numerusform>OTP मध्ये %n अंक असतात; हा त्यापेक्षा लांब आहे.</numerusform>
        </translation>
    </message>
    <message>
        <source>An OTP has digits only; this one has other characters.</source>
        <translation>OTP मध्ये फक्त अंक असतात; यात इतर वर्ण आहेत.</translation>
    </message>
</context>
<context>
    <name>OtpKeypad</name>
    <message>
        <source>Number keys</source>
        <translation>अंकांच्या कळा</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>शेवटचा अंक पुसा</translation>
    </message>
</context>
<context>
    <name>OtpPage</name>
    <message>
        <source>Enter the OTP</source>
        <translation>OTP टाका</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>OTP</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>पुढे चला</translation>
    </message>
    <message>
        <source>Resend OTP</source>
        <translation>OTP पुन्हा पाठवा</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>पुन्हा सुरुवात करा</translation>
    </message>
    <message>
        <source>Six digits; spaces and dashes are left out.</source>
        <translation>सहा अंक; मोकळ्या जागा आणि डॅश वगळले जातात.</translation>
    </message>
    <message>
        <source>Start again and wipe this case?</source>
        <translation>पुन्हा सुरुवात करून हे प्रकरण पुसून टाकायचे का?</translation>
    </message>
    <message>
        <source>The OTP that was sent then stays unused.</source>
        <translation>मग पाठवलेला OTP न वापरता राहील.</translation>
    </message>
    <message>
        <source>Resend OTP in %1 s</source>
        <translation>OTP पुन्हा पाठवा: %1 से. नंतर</translation>
    </message>
    <message>
        <source>For PAN %1. Ask the taxpayer for the OTP: the portal sends it to the mobile phone linked with Aadhaar, or to the one registered on the portal.</source>
        <translation>PAN %1 साठी. करदात्याला OTP विचारा: पोर्टल तो Aadhaar ला जोडलेल्या किंवा पोर्टलवर नोंदवलेल्या मोबाइलवर पाठवते.</translation>
    </message>
    <message>
        <source>The taxpayer says that an OTP has come.</source>
        <translation>करदात्याच्या म्हणण्यानुसार OTP आला आहे.</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>सेवेचे उत्तर: “%1”</translation>
    </message>
    <message>
        <source>The time of this OTP is over. Have a new one sent with Resend OTP, or continue once more to try it all the same.</source>
        <translation>या OTP ची वेळ संपली आहे. “OTP पुन्हा पाठवा” ने नवा मागवा, किंवा तरीही तो वापरून पाहण्यासाठी आणखी एकदा पुढे चला.</translation>
    </message>
    <message>
        <source>Step 3 of 4</source>
        <translation>4 पैकी टप्पा 3</translation>
    </message>
    <message>
        <source>For PAN %1. The portal sends the OTP to your mobile phone: the one linked with Aadhaar, or the one registered on the portal.</source>
        <translation>PAN %1 साठी. पोर्टल OTP तुमच्या मोबाइल फोनवर पाठवते: Aadhaar ला जोडलेल्या किंवा पोर्टलवर नोंदवलेल्या मोबाइलवर.</translation>
    </message>
</context>
<context>
    <name>OtpStatus</name>
    <message>
        <source>The portal has sent an OTP.</source>
        <translation>पोर्टलने OTP पाठवला आहे.</translation>
    </message>
    <message>
        <source>The service answered in words that this desk does not know.</source>
        <translation>सेवेने या डेस्कला माहीत नसलेल्या शब्दांत उत्तर दिले.</translation>
    </message>
    <message>
        <source>No new OTP was sent: the last request was too short a time ago.</source>
        <translation>नवा OTP पाठवला नाही: मागची विनंती अगदी थोड्या वेळापूर्वीच झाली होती.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal sends no more OTPs for this PAN for now.</source>
        <translation>OTP पाठवला नाही: पोर्टल या PAN साठी सध्या आणखी OTP पाठवणार नाही.</translation>
    </message>
    <message>
        <source>No OTP was sent: this PAN is not linked with an Aadhaar number.</source>
        <translation>OTP पाठवला नाही: हा PAN कोणत्याही Aadhaar क्रमांकाला जोडलेला नाही.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal refused PAN or password.</source>
        <translation>OTP पाठवला नाही: पोर्टलने PAN किंवा पासवर्ड नाकारला.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal has locked this account.</source>
        <translation>OTP पाठवला नाही: पोर्टलने हे खाते लॉक केले आहे.</translation>
    </message>
    <message>
        <source>No OTP was sent.</source>
        <translation>OTP पाठवला नाही.</translation>
    </message>
    <message>
        <source>An OTP sent before may still be good. Wait a minute before you request another.</source>
        <translation>आधी पाठवलेला OTP अजून चालू शकतो. दुसरा मागण्याआधी एक मिनिट थांबा.</translation>
    </message>
    <message>
        <source>Try again later; the portal decides when.</source>
        <translation>नंतर पुन्हा प्रयत्न करा; केव्हा ते पोर्टल ठरवते.</translation>
    </message>
    <message>
        <source>The taxpayer links PAN and Aadhaar on the portal first; this desk can not.</source>
        <translation>आधी करदात्याने पोर्टलवर PAN आणि Aadhaar जोडावे; हे डेस्क ते करू शकत नाही.</translation>
    </message>
    <message>
        <source>Ask the taxpayer to read out the password once more, letter by letter, before you try again.</source>
        <translation>पुन्हा प्रयत्न करण्याआधी करदात्याला पासवर्ड आणखी एकदा, एकेक अक्षर करून, वाचून दाखवायला सांगा.</translation>
    </message>
    <message>
        <source>The taxpayer calls the portal&apos;s helpline to unlock it. Do not try again before that.</source>
        <translation>ते उघडण्यासाठी करदात्याने पोर्टलच्या हेल्पलाइनवर फोन करावा. त्याआधी पुन्हा प्रयत्न करू नका.</translation>
    </message>
    <message>
        <source>Check PAN and password with the taxpayer before you try again.</source>
        <translation>पुन्हा प्रयत्न करण्याआधी PAN आणि पासवर्ड करदात्यासोबत तपासा.</translation>
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
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Outcome code</source>
        <translation>निकाल कोड</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>निर्धारण वर्षे</translation>
    </message>
    <message>
        <source>OTP tries</source>
        <translation>OTP चे प्रयत्न</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>उघडले</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद केले</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>लॉग आउट</translation>
    </message>
</context>
<context>
    <name>Pan</name>
    <message>
        <source>Individual</source>
        <translation>व्यक्ती</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Hindu undivided family</source>
        <translation>हिंदू अविभक्त कुटुंब (HUF)</translation>
    </message>
    <message>
        <source>Firm or LLP</source>
        <translation>फर्म किंवा LLP</translation>
    </message>
    <message>
        <source>Association of persons</source>
        <translation>व्यक्तींचा संघ (AOP)</translation>
    </message>
    <message>
        <source>Body of individuals</source>
        <translation>व्यक्तींचा समूह (BOI)</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>न्यास (ट्रस्ट)</translation>
    </message>
    <message>
        <source>Artificial juridical person</source>
        <translation>कृत्रिम कायदेशीर व्यक्ती</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>स्थानिक प्राधिकरण</translation>
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
        <translation>पहिला</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>दुसरा</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>तिसरा</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>चौथा</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>पाचवा</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>सहावा</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>सातवा</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>आठवा</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>नववा</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>दहावा</translation>
    </message>
    <message>
        <source>The %1 character must be a digit.</source>
        <translation>%1 वर्ण अंक असायला हवा.</translation>
    </message>
    <message>
        <source>The %1 character must be a letter from A to Z.</source>
        <translation>%1 वर्ण A ते Z मधील अक्षर असायला हवा.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>पासफ्रेज</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>पासफ्रेज दाखवा</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>या डेस्कचे प्रमाणपत्र</translation>
    </message>
    <message>
        <source>It is asked for once and not kept. Until then nothing can be sent.</source>
        <translation>तो एकदाच विचारला जातो आणि ठेवला जात नाही. तोपर्यंत काहीही पाठवता येत नाही.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>आता नको</translation>
    </message>
    <message>
        <source>Please enter the passphrase.</source>
        <translation>कृपया पासफ्रेज टाका.</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>The organisation&apos;s policy can not be read; it must be readable by all (chmod 644).</source>
        <translation>संस्थेचे धोरण वाचता येत नाही; ते सर्वांना वाचता यायला हवे (chmod 644).</translation>
    </message>
    <message>
        <source>Others than the administrator can change the organisation&apos;s policy; it must belong to root and be writable by root alone (chmod 644).</source>
        <translation>प्रशासकाशिवाय इतरही संस्थेचे धोरण बदलू शकतात; ते root च्या मालकीचे हवे आणि त्यात फक्त root ला लिहिता यायला हवे (chmod 644).</translation>
    </message>
    <message>
        <source>Others than the administrator can write in its folder %1; that must belong to root and be writable by root alone (chmod 755).</source>
        <translation>प्रशासकाशिवाय इतरही त्याच्या %1 या फोल्डरमध्ये लिहू शकतात; तो root च्या मालकीचा हवा आणि त्यात फक्त root ला लिहिता यायला हवे (chmod 755).</translation>
    </message>
</context>
<context>
    <name>PrintExport</name>
    <message>
        <source>Report</source>
        <translation>अहवाल</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <translation>प्रिंटर नाही.</translation>
    </message>
    <message>
        <source>Ask your administrator to set one up on this computer, or export the report as a PDF.</source>
        <translation>तुमच्या प्रशासकाला या संगणकावर प्रिंटर लावायला सांगा, किंवा अहवाल PDF म्हणून निर्यात करा.</translation>
    </message>
    <message>
        <source>Nothing was printed, because the journal could not note it.</source>
        <translation>नोंदवहीत नोंद करता आली नाही, म्हणून काहीही प्रिंट केले नाही.</translation>
    </message>
    <message>
        <source>The report was handed to the printer. Fetch it before others see it.</source>
        <translation>अहवाल प्रिंटरकडे पाठवला आहे. इतरांनी पाहण्याआधी तो घेऊन या.</translation>
    </message>
    <message>
        <source>The printer did not take the report.</source>
        <translation>प्रिंटरने अहवाल घेतला नाही.</translation>
    </message>
    <message>
        <source>Look whether it is switched on and reachable, then print again.</source>
        <translation>तो चालू आहे आणि त्याच्याशी संपर्क होतो का ते पाहा, मग पुन्हा प्रिंट करा.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>You are not allowed to write there. Choose a folder of your own.</source>
        <translation>तुम्हाला तिथे लिहिण्याची परवानगी नाही. तुमचा स्वतःचा फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>That disk can only be read. Choose a folder on another one.</source>
        <translation>ती डिस्क फक्त वाचता येते. दुसऱ्या डिस्कवरील फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose a folder on another disk.</source>
        <translation>डिस्क भरली आहे. थोडी जागा मोकळी करा, किंवा दुसऱ्या डिस्कवरील फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose one that does.</source>
        <translation>असा फोल्डर नाही. असलेला फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>A folder has that name already. Choose another name.</source>
        <translation>या नावाचा फोल्डर आधीच आहे. दुसरे नाव निवडा.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>नाव खूप लांब आहे. छोटे नाव निवडा.</translation>
    </message>
    <message>
        <source>The system says: %1. Choose another folder, and tell your administrator if that fails too.</source>
        <translation>सिस्टीम सांगते: %1. दुसरा फोल्डर निवडा, आणि तेही जमले नाही तर तुमच्या प्रशासकाला सांगा.</translation>
    </message>
    <message>
        <source>Something that is no file has that name. Choose another name.</source>
        <translation>या नावाचे फाइल नसलेले काहीतरी आधीच आहे. दुसरे नाव निवडा.</translation>
    </message>
    <message>
        <source>That disk can not keep a file from other people who use this computer. Choose a folder on the computer&apos;s own disk.</source>
        <translation>ती डिस्क हा संगणक वापरणाऱ्या इतरांपासून फाइल सुरक्षित ठेवू शकत नाही. संगणकाच्या स्वतःच्या डिस्कवरील फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <comment>file, why and what to do</comment>
        <translation>%1 लिहिली गेली नाही. %2</translation>
    </message>
</context>
<context>
    <name>PrivateKeyFile</name>
    <message>
        <source>%1 can not be read; it must be a file that you can read.</source>
        <translation>%1 वाचता येत नाही; ती तुम्हाला वाचता येईल अशी फाइल हवी.</translation>
    </message>
    <message>
        <source>%1 holds a private key and belongs to somebody else; it must be your own.</source>
        <translation>%1 मध्ये खासगी कुंजी आहे आणि ती दुसऱ्या कोणाच्या मालकीची आहे; ती तुमची स्वतःची हवी.</translation>
    </message>
    <message>
        <source>%1 holds a private key that others than its owner can read or change; allowed are the permissions 600 (chmod 600).</source>
        <translation>%1 मधील खासगी कुंजी मालकाशिवाय इतरही वाचू किंवा बदलू शकतात; परवानग्या 600 हव्यात (chmod 600).</translation>
    </message>
    <message>
        <source>%1 is larger than a certificate and its key can be; allowed are %2 KB.</source>
        <translation>%1 प्रमाणपत्र आणि त्याच्या कुंजीसाठी खूप मोठी आहे; %2 KB पर्यंत चालते.</translation>
    </message>
</context>
<context>
    <name>QuitPanel</name>
    <message numerus="yes">
        <source>%n cases are open. End them and quit?</source>
        <translation>
            <numerusform>%n प्रकरण उघडे आहे. ते संपवून बाहेर पडायचे का?</numerusform>
            <numerusform>%n प्रकरणे उघडी आहेत. ती संपवून बाहेर पडायचे का?</numerusform>
        </translation>
    </message>
    <message>
        <source>With Yes what was entered or fetched is wiped, and every session at the portal is logged out.</source>
        <translation>“होय” निवडल्यास जे टाकले किंवा मिळवले ते पुसून टाकले जाईल, आणि पोर्टलवरील प्रत्येक सत्र लॉग आउट केले जाईल.</translation>
    </message>
    <message>
        <source>Logging out of the portal… %1 of %2 done</source>
        <translation>पोर्टलवरून लॉग आउट होत आहे… %2 पैकी %1 झाले</translation>
    </message>
    <message>
        <source>The desk closes when all are through. To quit at once, close the window again; the logouts that were not made are noted in the journal.</source>
        <translation>सर्व पूर्ण झाल्यावर डेस्क बंद होते. लगेच बाहेर पडण्यासाठी विंडो पुन्हा बंद करा; न झालेल्या लॉग आउटची नोंदवहीत नोंद होते.</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>Income, in ₹</source>
        <translation>उत्पन्न, ₹ मध्ये</translation>
    </message>
    <message>
        <source>Tax, in ₹</source>
        <translation>कर, ₹ मध्ये</translation>
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
        <translation>पासवर्ड दाखवा</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>पुन्हा पाठवा</translation>
    </message>
    <message>
        <source>The portal makes a new OTP; the one sent before then no longer works.</source>
        <translation>पोर्टल नवा OTP बनवते; आधी पाठवलेला मग चालत नाही.</translation>
    </message>
    <message>
        <source>Keep this OTP</source>
        <translation>हाच OTP ठेवा</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>कृपया पोर्टल पासवर्ड टाका.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock चालू आहे.</translation>
    </message>
</context>
<context>
    <name>SandboxLauncher</name>
    <message>
        <source>The sandbox did not get ready in time.</source>
        <translation>सँडबॉक्स वेळेत तयार झाला नाही.</translation>
    </message>
    <message>
        <source>The sandbox program %1 could not be started: %2.</source>
        <translation>सँडबॉक्स प्रोग्राम %1 सुरू होऊ शकला नाही: %2.</translation>
    </message>
    <message>
        <source>The sandbox has no folder for its files: %1.</source>
        <translation>सँडबॉक्सच्या फाइलींसाठी फोल्डर नाही: %1.</translation>
    </message>
    <message>
        <source>The sandbox program said something that is not understood.</source>
        <translation>सँडबॉक्स प्रोग्रामने जे सांगितले ते समजले नाही.</translation>
    </message>
    <message>
        <source>The sandbox ended before it was ready.</source>
        <translation>सँडबॉक्स तयार होण्याआधीच बंद झाला.</translation>
    </message>
</context>
<context>
    <name>SandboxStrip</name>
    <message>
        <source>SANDBOX: made-up data; nothing leaves this computer</source>
        <translation>SANDBOX: काल्पनिक माहिती; या संगणकाबाहेर काहीही जात नाही</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>चाचणी PAN</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करा(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटवा</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>सर्व निवडा(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>The relay: this desk has none</source>
        <translation>रिले: या डेस्ककडे टोकन नाही</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>सिस्टीमची कीचेन</translation>
    </message>
    <message>
        <source>The relay</source>
        <translation>रिले</translation>
    </message>
    <message>
        <source>The operator, who enters it</source>
        <translation>ऑपरेटर, जो ते टाकतो</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>सिस्टीमची</translation>
    </message>
    <message>
        <source>None</source>
        <translation>एकही नाही</translation>
    </message>
    <message>
        <source>The one named below</source>
        <translation>खाली दिलेली</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>सेवेचा पत्ता</translation>
    </message>
    <message>
        <source>Address of the service, or of your organisation&apos;s relay in front of it.</source>
        <translation>सेवेचा, किंवा तिच्यापुढील तुमच्या संस्थेच्या रिलेचा पत्ता.</translation>
    </message>
    <message>
        <source>none: it must be given</source>
        <translation>नाही: द्यावाच लागतो</translation>
    </message>
    <message>
        <source>File with a CA of your own</source>
        <translation>तुमच्या स्वतःच्या CA ची फाइल</translation>
    </message>
    <message>
        <source>A CA of your own, trusted besides the system&apos;s.</source>
        <translation>तुमचा स्वतःचा CA, ज्यावर सिस्टीमच्या CA सोबत विश्वास ठेवला जातो.</translation>
    </message>
    <message>
        <source>the system&apos;s CAs alone</source>
        <translation>फक्त सिस्टीमचे CA</translation>
    </message>
    <message>
        <source>File with this desk&apos;s certificate</source>
        <translation>या डेस्कच्या प्रमाणपत्राची फाइल</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate, which the relay may ask for: PEM with its chain, or PKCS#12.</source>
        <translation>या डेस्कचे स्वतःचे प्रमाणपत्र, जे रिले मागू शकते: साखळीसह PEM, किंवा PKCS#12.</translation>
    </message>
    <message>
        <source>no certificate is shown</source>
        <translation>प्रमाणपत्र दाखवले जात नाही</translation>
    </message>
    <message>
        <source>File with the certificate&apos;s key</source>
        <translation>प्रमाणपत्राच्या कुंजीची फाइल</translation>
    </message>
    <message>
        <source>The private key of that certificate, in PEM form.</source>
        <translation>त्या प्रमाणपत्राची खासगी कुंजी, PEM स्वरूपात.</translation>
    </message>
    <message>
        <source>the key stands in the certificate&apos;s file</source>
        <translation>कुंजी प्रमाणपत्राच्या फाइलमध्येच आहे</translation>
    </message>
    <message>
        <source>The Bearer token comes from</source>
        <translation>Bearer टोकन कुठून येते</translation>
    </message>
    <message>
        <source>Where the Bearer token comes from: the relay adds it, or the desk reads it from service/tokenFile or from the system&apos;s keychain.</source>
        <translation>Bearer टोकन कुठून येते: रिले ते जोडते, किंवा डेस्क ते service/tokenFile मधून अथवा सिस्टीमच्या कीचेनमधून वाचते.</translation>
    </message>
    <message>
        <source>relay; file where service/tokenFile is set</source>
        <translation>relay; service/tokenFile ठरवलेले असल्यास file</translation>
    </message>
    <message>
        <source>File with the Bearer token</source>
        <translation>Bearer टोकनची फाइल</translation>
    </message>
    <message>
        <source>File with the Bearer token, where it comes from a file.</source>
        <translation>Bearer टोकनची फाइल, ते फाइलमधून येत असल्यास.</translation>
    </message>
    <message>
        <source>no token is read</source>
        <translation>टोकन वाचले जात नाही</translation>
    </message>
    <message>
        <source>The AccessToken comes from</source>
        <translation>AccessToken कुठून येते</translation>
    </message>
    <message>
        <source>Who supplies the AccessToken: the relay adds it, or the operator enters it in a masked field.</source>
        <translation>AccessToken कोण देते: रिले ते जोडते, किंवा ऑपरेटर ते लपवलेल्या फील्डमध्ये टाकतो.</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>पिन केलेल्या कुंज्या</translation>
    </message>
    <message>
        <source>Public keys one of which must stand in the service&apos;s certificate chain, besides everything else that is checked.</source>
        <translation>सार्वजनिक कुंज्या, ज्यांपैकी एक सेवेच्या प्रमाणपत्र साखळीत असायलाच हवी; बाकी सर्व तपासण्याही होतात.</translation>
    </message>
    <message>
        <source>none is pinned</source>
        <translation>एकही पिन केलेली नाही</translation>
    </message>
    <message>
        <source>Longest time of a call</source>
        <translation>कॉलची कमाल वेळ</translation>
    </message>
    <message>
        <source>Time of a whole call, from the click to the last byte of the answer.</source>
        <translation>पूर्ण कॉलची वेळ, क्लिकपासून उत्तराच्या शेवटच्या बाइटपर्यंत.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Which proxy the service is reached through: the system&apos;s, none, or the HTTP proxy that network/proxyHost names.</source>
        <translation>सेवेपर्यंत कोणत्या प्रॉक्सीतून जायचे: सिस्टीमच्या, प्रॉक्सीशिवाय, किंवा network/proxyHost मध्ये दिलेल्या HTTP प्रॉक्सीतून.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>प्रॉक्सीचा होस्ट</translation>
    </message>
    <message>
        <source>Host of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP प्रॉक्सीचा होस्ट, network/proxy manual असल्यास.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>एकही नाही</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>प्रॉक्सीचा पोर्ट</translation>
    </message>
    <message>
        <source>Port of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP प्रॉक्सीचा पोर्ट, network/proxy manual असल्यास.</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>प्रॉक्सीवरील वापरकर्ता नाव</translation>
    </message>
    <message>
        <source>User name at the HTTP proxy, where it asks for one; the password lies in the system&apos;s keychain.</source>
        <translation>HTTP प्रॉक्सीवरील वापरकर्ता नाव, ती मागत असल्यास; पासवर्ड सिस्टीमच्या कीचेनमध्ये असतो.</translation>
    </message>
    <message>
        <source>the proxy is told no name</source>
        <translation>प्रॉक्सीला नाव सांगितले जात नाही</translation>
    </message>
    <message>
        <source>An OTP is good for</source>
        <translation>OTP ची मुदत</translation>
    </message>
    <message>
        <source>How long the portal takes an OTP, for the countdown.</source>
        <translation>पोर्टल OTP किती वेळ स्वीकारते, उलट मोजणीसाठी.</translation>
    </message>
    <message>
        <source>Warn before it runs out</source>
        <translation>संपण्याआधी इशारा द्या</translation>
    </message>
    <message>
        <source>Time left at which the countdown warns; it must be less than otp/lifetimeSeconds.</source>
        <translation>किती वेळ बाकी असताना उलट मोजणी इशारा देते; हे otp/lifetimeSeconds पेक्षा कमी हवे.</translation>
    </message>
    <message>
        <source>Time between two OTPs</source>
        <translation>दोन OTP मधील वेळ</translation>
    </message>
    <message>
        <source>Time that must pass between two OTPs.</source>
        <translation>दोन OTP दरम्यान जायला हवी अशी किमान वेळ.</translation>
    </message>
    <message>
        <source>Keep the password in locked memory for a resend, until the OTP is accepted, the case is left or the desk locks.</source>
        <translation>OTP पुन्हा पाठवण्यासाठी पासवर्ड सुरक्षित मेमरीत ठेवा, OTP स्वीकारला जाईपर्यंत, प्रकरण सोडेपर्यंत किंवा डेस्क लॉक होईपर्यंत.</translation>
    </message>
    <message>
        <source>Log out a case that is left alone for</source>
        <translation>इतका वेळ काम न झाल्यास प्रकरण लॉग आउट करा</translation>
    </message>
    <message>
        <source>A session at the portal that nobody goes on with is logged out after this.</source>
        <translation>पोर्टलवरील जे सत्र कोणीही पुढे नेत नाही ते इतक्या वेळानंतर लॉग आउट केले जाते.</translation>
    </message>
    <message>
        <source>Lock the desk when it is left alone for</source>
        <translation>इतका वेळ काम न झाल्यास डेस्क लॉक करा</translation>
    </message>
    <message>
        <source>Without a key press or a click for so long, sleep included, the desk locks: what was typed is wiped and no case is shown.</source>
        <translation>इतका वेळ एकही कळ किंवा क्लिक न झाल्यास, स्लीपची वेळ धरून, डेस्क लॉक होते: टाइप केलेले पुसून टाकले जाते आणि एकही प्रकरण दिसत नाही.</translation>
    </message>
    <message>
        <source>Clear the clipboard after a secret was pasted</source>
        <translation>गोपनीय माहिती पेस्ट केल्यावर क्लिपबोर्ड साफ करा</translation>
    </message>
    <message>
        <source>A secret that was pasted is cleared from the clipboard it came from.</source>
        <translation>पेस्ट केलेली गोपनीय माहिती ज्या क्लिपबोर्डवरून आली तिथून साफ केली जाते.</translation>
    </message>
    <message>
        <source>On Windows, keep the window out of screenshots and screen sharing; turn it off for remote support.</source>
        <translation>Windows वर विंडो स्क्रीनशॉट आणि स्क्रीन शेअरिंगच्या बाहेर ठेवा; दुरून मदत घेताना हे बंद करा.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Who asks for consent, in the notice.</source>
        <translation>संमती कोण मागते, सूचनेमध्ये.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>नाव दिलेले नाही</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Where consent is withdrawn and questions are answered, in the notice.</source>
        <translation>संमती कुठे मागे घेता येते आणि प्रश्नांची उत्तरे कुठे मिळतात, सूचनेमध्ये.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>तक्रारी</translation>
    </message>
    <message>
        <source>Where complaints go, in the notice.</source>
        <translation>तक्रारी कुठे पाठवायच्या, सूचनेमध्ये.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>उद्देश</translation>
    </message>
    <message>
        <source>one general purpose</source>
        <translation>एक सर्वसाधारण उद्देश</translation>
    </message>
    <message>
        <source>Your counsel has approved the words of the notice; else it is marked as a draft.</source>
        <translation>तुमच्या कायदेशीर सल्लागाराने सूचनेचे शब्द मंजूर केले आहेत; नाहीतर तिच्यावर मसुदा असे दिसते.</translation>
    </message>
    <message>
        <source>Where the journal is kept.</source>
        <translation>नोंदवही कुठे ठेवली जाते.</translation>
    </message>
    <message>
        <source>the user&apos;s data folder</source>
        <translation>वापरकर्त्याचा डेटा फोल्डर</translation>
    </message>
    <message>
        <source>Days that the journal goes back.</source>
        <translation>नोंदवहीत किती दिवस मागेपर्यंतच्या नोंदी राहतात.</translation>
    </message>
    <message>
        <source>The operator may export JSON with personal numbers in full.</source>
        <translation>ऑपरेटर वैयक्तिक क्रमांक पूर्ण दाखवणारे JSON निर्यात करू शकतो.</translation>
    </message>
    <message>
        <source>You, unless your organisation&apos;s policy sets it.</source>
        <translation>तुम्ही, तुमच्या संस्थेचे धोरण ते ठरवत नसल्यास.</translation>
    </message>
    <message>
        <source>The organisation&apos;s policy alone; where this computer has no policy, the profile.</source>
        <translation>फक्त संस्थेचे धोरण; या संगणकावर धोरण नसल्यास प्रोफाइल.</translation>
    </message>
    <message>
        <source>In the answer of “itr-desk config show”.</source>
        <translation>“itr-desk config show” च्या उत्तरात.</translation>
    </message>
    <message>
        <source>In Settings, under %1.</source>
        <comment>name of a page of the Settings</comment>
        <translation>“सेटिंग्ज” मध्ये, “%1” खाली.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>OTP and cases</source>
        <translation>OTP आणि प्रकरणे</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>What a return may be fetched for; the first purpose is offered first.</source>
        <translation>विवरणपत्र कशासाठी मिळवता येते; पहिला उद्देश आधी सुचवला जातो.</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>डेस्कटॉपची भाषा</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language of the desk, from its next start on.</source>
        <translation>डेस्कची भाषा, पुढच्या वेळी सुरू झाल्यापासून.</translation>
    </message>
    <message>
        <source>At the kiosk, how long nobody may touch it until it asks whether somebody is still there; sleep included.</source>
        <translation>स्लीपची वेळ धरून, इतका वेळ कोणीही किओस्कला हात न लावल्यास, कोणी अजून तिथे आहे का असे तो विचारतो.</translation>
    </message>
    <message>
        <source>How long the kiosk waits for an answer to that, before everything that was entered is deleted.</source>
        <translation>त्या प्रश्नाच्या उत्तराची किओस्क किती वेळ वाट पाहतो; त्यानंतर टाकलेले सर्व पुसून टाकले जाते.</translation>
    </message>
    <message>
        <source>At the kiosk, show the summary of the return when it has come, where bystanders can read it too.</source>
        <translation>किओस्कवर विवरणपत्र आल्यावर त्याचा सारांश दाखवा, जो आजूबाजूच्या लोकांनाही वाचता येतो.</translation>
    </message>
    <message>
        <source>Where “itr-desk kiosk set-pin” stores the hash of the staff&apos;s PIN.</source>
        <translation>“itr-desk kiosk set-pin” कर्मचाऱ्यांच्या PIN चा हॅश कुठे साठवते.</translation>
    </message>
    <message>
        <source>kiosk-pin in the user&apos;s data folder</source>
        <translation>वापरकर्त्याच्या डेटा फोल्डरमधील kiosk-pin</translation>
    </message>
    <message>
        <source>The kiosk may hold the Bearer token; without this it takes a relay alone, which adds the token.</source>
        <translation>किओस्क Bearer टोकन ठेवू शकतो; याशिवाय तो फक्त टोकन जोडणाऱ्या रिलेसोबतच चालतो.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>फिकट</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गडद</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कॉन्ट्रास्ट</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Colours of the windows, from the next start on.</source>
        <translation>विंडोंचे रंग, पुढच्या वेळी सुरू झाल्यापासून.</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>काहीही हलत किंवा लुकलुकत नाही</translation>
    </message>
    <message>
        <source>File with the logo</source>
        <translation>लोगोची फाइल</translation>
    </message>
    <message>
        <source>Your organisation&apos;s logo, on the desk and the kiosk.</source>
        <translation>तुमच्या संस्थेचा लोगो, डेस्क आणि किऑस्कवर.</translation>
    </message>
    <message>
        <source>no logo is shown</source>
        <translation>कोणताही लोगो दिसत नाही</translation>
    </message>
    <message>
        <source>At the kiosk, the number keys for the OTP stand in another order each time, so that nobody reads the OTP off a hand.</source>
        <translation>किऑस्कवर OTP साठीच्या अंकांच्या कळा प्रत्येक वेळी वेगळ्या क्रमाने असतात, म्हणजे हात पाहून कोणालाही OTP वाचता येत नाही.</translation>
    </message>
    <message>
        <source>Nothing on the screen turns or blinks, from the next start on.</source>
        <translation>पुढच्या वेळी सुरू झाल्यापासून स्क्रीनवर काहीही फिरत किंवा लुकलुकत नाही.</translation>
    </message>
    <message>
        <source>At the kiosk, the folder into which each return is put as a JSON file, for your organisation to take it from.</source>
        <translation>किऑस्कवर ज्या फोल्डरमध्ये प्रत्येक रिटर्न JSON फाइल म्हणून ठेवले जाते, जेणेकरून तुमची संस्था ते तिथून घेऊ शकेल.</translation>
    </message>
    <message>
        <source>the return is dropped once it has come</source>
        <translation>रिटर्न आल्यावर काढून टाकले जाते</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Browse…</source>
        <translation>ब्राउझ करा…</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>चालते: %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>प्रत्येक ओळीत एक.</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <comment>name of a setting</comment>
        <translation>ब्राउझ करा: %1</translation>
    </message>
</context>
<context>
    <name>SettingValue</name>
    <message>
        <source>Allowed are up to %1 characters of plain text in one line, without a PAN.</source>
        <translation>एका ओळीत साध्या मजकुराचे जास्तीत जास्त %1 वर्ण चालतात, PAN शिवाय.</translation>
    </message>
    <message>
        <source>Allowed is a list of purposes with “;” between them.</source>
        <translation>मध्ये “;” असलेली उद्देशांची यादी चालते.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 in base64 (44 characters); allowed are those of public keys (SPKI), with “,” between them.</source>
        <translation>“%1” हा base64 मधील SHA-256 (44 वर्ण) नाही; सार्वजनिक कुंज्यांचे (SPKI) SHA-256 चालतात, मध्ये “,” देऊन.</translation>
    </message>
    <message>
        <source>There is one pin alone; allowed are two different ones at least, so that one key can be lost, or no such key.</source>
        <translation>एकच पिन आहे; किमान दोन वेगवेगळ्या पिन द्या, म्हणजे एक कुंजी हरवली तरी चालेल, किंवा ही कुंजीच देऊ नका.</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>चालते: %1.</translation>
    </message>
    <message>
        <source>The file holds no certificate; allowed is a file with CA certificates in PEM form.</source>
        <translation>फाइलमध्ये प्रमाणपत्र नाही; PEM स्वरूपातील CA प्रमाणपत्रांची फाइल चालते.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>list of words, last word</comment>
        <translation>%1 किंवा %2</translation>
    </message>
    <message>
        <source>the path of a readable file with CA certificates in PEM form</source>
        <translation>PEM स्वरूपातील CA प्रमाणपत्रांच्या, वाचता येणाऱ्या फाइलचा पथ</translation>
    </message>
    <message>
        <source>the path of a file that you can read</source>
        <translation>तुम्हाला वाचता येणाऱ्या फाइलचा पथ</translation>
    </message>
    <message>
        <source>the path of a file with the Bearer token that only its owner can read (chmod 600), or no such key when the relay adds the token</source>
        <translation>फक्त मालकाला वाचता येणाऱ्या (chmod 600) Bearer टोकनच्या फाइलचा पथ; रिले टोकन जोडत असल्यास ही कुंजी देऊ नका</translation>
    </message>
    <message>
        <source>the path of a folder that only its owner can read, or no such key for the user&apos;s own data folder</source>
        <translation>फक्त मालकाला वाचता येणाऱ्या फोल्डरचा पथ; वापरकर्त्याच्या स्वतःच्या डेटा फोल्डरसाठी ही कुंजी देऊ नका</translation>
    </message>
    <message>
        <source>address</source>
        <translation>पत्ता</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>file</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>text</source>
        <translation>मजकूर</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>मजकुरांची यादी</translation>
    </message>
    <message>
        <source>list of pins</source>
        <translation>पिनची यादी</translation>
    </message>
    <message>
        <source>host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंद</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>होय किंवा नाही</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>निवड</translation>
    </message>
    <message>
        <source>an address that starts with https:// and names a host, without user name, “?” or “#”</source>
        <translation>https:// ने सुरू होणारा आणि होस्टचे नाव असलेला पत्ता, वापरकर्ता नाव, “?” किंवा “#” शिवाय</translation>
    </message>
    <message>
        <source>one line of up to %1 characters, without a PAN</source>
        <translation>जास्तीत जास्त %1 वर्णांची एक ओळ, PAN शिवाय</translation>
    </message>
    <message>
        <source>a list of purposes with “;” between them</source>
        <translation>मध्ये “;” असलेली उद्देशांची यादी</translation>
    </message>
    <message>
        <source>a list of SHA-256 of public keys (SPKI) in base64 with “,” between them, two at least, or no such key</source>
        <translation>सार्वजनिक कुंज्यांच्या (SPKI) base64 मधील SHA-256 ची यादी, मध्ये “,” देऊन, किमान दोन; किंवा ही कुंजीच देऊ नका</translation>
    </message>
    <message>
        <source>the name or address of a host</source>
        <translation>होस्टचे नाव किंवा पत्ता</translation>
    </message>
    <message>
        <source>a user name of up to 100 characters without “:”</source>
        <translation>“:” नसलेले, जास्तीत जास्त 100 वर्णांचे वापरकर्ता नाव</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 ते %2 मधील पूर्ण संख्या</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation>%1 ते %2 सेकंदांमधील पूर्ण संख्या</translation>
    </message>
    <message>
        <source>%1, or 0 for never</source>
        <comment>range</comment>
        <translation>%1, किंवा कधीच नाही यासाठी 0</translation>
    </message>
    <message>
        <source>“true” or “false”</source>
        <translation>“true” किंवा “false”</translation>
    </message>
    <message>
        <source>the path of a file in a folder that is there</source>
        <translation>अस्तित्वात असलेल्या फोल्डरमधील फाइलचा पथ</translation>
    </message>
    <message>
        <source>the path of a PNG file of up to %1 by %1 pixels or an SVG file, of up to 1 MB</source>
        <translation>जास्तीत जास्त %1 × %1 पिक्सेलची PNG फाइल किंवा SVG फाइलचा मार्ग, जास्तीत जास्त 1 MB</translation>
    </message>
    <message>
        <source>the path of a folder that is there</source>
        <translation>अस्तित्वात असलेल्या फोल्डरचा मार्ग</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pages of the settings</source>
        <translation>सेटिंग्जची पाने</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>जतन करा(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्ज</translation>
    </message>
    <message>
        <source>Something in the files is wrong; with it the desk does not start.</source>
        <translation>फाइलींमध्ये काहीतरी चुकले आहे; त्यामुळे डेस्क सुरू होत नाही.</translation>
    </message>
    <message>
        <source>Kept in %1. Your organisation has set some in %2.</source>
        <translation>%1 मध्ये ठेवल्या जातात. काही तुमच्या संस्थेने %2 मध्ये ठरवल्या आहेत.</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>%1 मध्ये ठेवल्या जातात.</translation>
    </message>
    <message>
        <source>Nothing was written: with this the desk would not start.</source>
        <translation>काहीही लिहिले नाही: यामुळे डेस्क सुरू झाले नसते.</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>सेटिंग्ज जतन झाल्या नाहीत.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>सेटिंग्ज जतन झाल्या आहेत.</translation>
    </message>
    <message>
        <source>They hold from the next start of ITR Desk on; until then everything goes on as it was.</source>
        <translation>ITR Desk पुढच्या वेळी सुरू होईल तेव्हापासून त्या लागू होतील; तोपर्यंत सर्व काही आधीसारखेच चालेल.</translation>
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
        <translation>हे पान उघडे असताना कोणालाही सेवा मिळत नाही. काहीही न केल्यास ते आपोआप बंद होते.</translation>
    </message>
    <message>
        <source>Back to the public</source>
        <translation>लोकांच्या स्क्रीनवर परत जा</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>जोडलेले नाही</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>आवृत्ती</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>शेवटच्या त्रुटी</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>सुरू झाल्यापासून एकही नाही</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>किओस्क पुन्हा सुरू करा</translation>
    </message>
    <message>
        <source>Exit the kiosk</source>
        <translation>किओस्कमधून बाहेर पडा</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>There is not enough memory to hash the PIN; nothing has changed.</source>
        <translation>PIN चा हॅश बनवण्यासाठी पुरेशी मेमरी नाही; काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>The folder %1 can not be made; nothing has changed.</source>
        <translation>%1 हा फोल्डर बनवता येत नाही; काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>%1 can not be written.</source>
        <translation>%1 मध्ये लिहिता येत नाही.</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>For staff</source>
        <translation>कर्मचाऱ्यांसाठी</translation>
    </message>
    <message>
        <source>The PIN opens the staff page of this kiosk.</source>
        <translation>PIN टाकल्यावर या किओस्कचे कर्मचाऱ्यांसाठीचे पान उघडते.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>कृपया PIN टाका.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>हा PIN बरोबर नाही.</translation>
    </message>
    <message>
        <source>The PIN was not checked.</source>
        <translation>PIN तपासला गेला नाही.</translation>
    </message>
    <message>
        <source>No PIN is set at this kiosk.</source>
        <translation>या किओस्कवर PIN ठरवलेला नाही.</translation>
    </message>
    <message>
        <source>An administrator sets it on a terminal: itr-desk kiosk set-pin</source>
        <translation>प्रशासक तो टर्मिनलवर ठरवतात: itr-desk kiosk set-pin</translation>
    </message>
    <message>
        <source>The PIN was not checked: the try can not be written down.</source>
        <translation>PIN तपासला गेला नाही: या प्रयत्नाची नोंद करता येत नाही.</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder of the journal may not be writable.</source>
        <translation>कदाचित डिस्क भरली असेल, किंवा नोंदवहीच्या फोल्डरमध्ये लिहिता येत नसेल.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>पुढचा प्रयत्न %n सेकंदानंतर करता येईल.</numerusform>
            <numerusform>पुढचा प्रयत्न %n सेकंदांनंतर करता येईल.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>पुढचा प्रयत्न %n मिनिटानंतर करता येईल.</numerusform>
            <numerusform>पुढचा प्रयत्न %n मिनिटांनंतर करता येईल.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>सेवेचे उत्तर: “%1”</translation>
    </message>
</context>
<context>
    <name>StillTherePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>तुम्ही अजून इथे आहात का?</translation>
    </message>
    <message>
        <source>Nobody has touched the kiosk for a while. If nobody answers, everything that was entered is deleted.</source>
        <translation>काही वेळ कोणीही किओस्कला हात लावलेला नाही. कोणी उत्तर न दिल्यास टाकलेले सर्व पुसून टाकले जाईल.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>मी अजून इथे आहे</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) everything that was entered is deleted.</source>
        <translation>
            <numerusform>%n सेकंदात टाकलेले सर्व पुसून टाकले जाईल.</numerusform>
            <numerusform>%n सेकंदांत टाकलेले सर्व पुसून टाकले जाईल.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press “I am still here” to go on where you were.</source>
        <translation>जिथे होतात तिथून पुढे जाण्यासाठी “मी अजून इथे आहे” दाबा.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n सेकंद</numerusform>
            <numerusform>%n सेकंद</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Not supplied</source>
        <translation>दिलेले नाही</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>%1 इथे सापडले</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The return</source>
        <translation>विवरणपत्र</translation>
    </message>
    <message>
        <source>Its amounts</source>
        <translation>त्यातील रकमा</translation>
    </message>
    <message>
        <source>ITR Desk does not know the shape of this return. The figures were found by their names: compare them with the whole return before you rely on them.</source>
        <translation>ITR Desk ला या विवरणपत्राची रचना माहीत नाही. आकडे त्यांच्या नावांवरून शोधले आहेत: त्यांवर विसंबण्याआधी ते पूर्ण विवरणपत्राशी जुळवून पाहा.</translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>On time, section 139(1)</source>
        <translation>वेळेत, कलम 139(1)</translation>
    </message>
    <message>
        <source>Late, section 139(4)</source>
        <translation>उशिरा, कलम 139(4)</translation>
    </message>
    <message>
        <source>Revised, section 139(5)</source>
        <translation>सुधारित, कलम 139(5)</translation>
    </message>
    <message>
        <source>In answer to a notice of a defect, section 139(9)</source>
        <translation>त्रुटीच्या नोटिशीला उत्तर म्हणून, कलम 139(9)</translation>
    </message>
    <message>
        <source>Updated, section 139(8A)</source>
        <translation>अद्ययावत, कलम 139(8A)</translation>
    </message>
    <message>
        <source>Code %1, which this desk does not know</source>
        <translation>कोड %1, जो या डेस्कला माहीत नाही</translation>
    </message>
</context>
<context>
    <name>TestPan</name>
    <message>
        <source>OTP sent; then the data of an ITR-1</source>
        <translation>OTP पाठवला; मग ITR-1 ची माहिती</translation>
    </message>
    <message>
        <source>the same for a company&apos;s PAN</source>
        <translation>कंपनीच्या PAN साठी तेच</translation>
    </message>
    <message>
        <source>OTP sent; then data of an unknown shape</source>
        <translation>OTP पाठवला; मग अज्ञात रचनेची माहिती</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP is wrong</source>
        <translation>OTP पाठवला; मग प्रत्येक OTP चुकीचा</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP has expired</source>
        <translation>OTP पाठवला; मग प्रत्येक OTP ची मुदत संपलेली</translation>
    </message>
    <message>
        <source>no OTP: asked again too soon</source>
        <translation>OTP नाही: खूप लवकर पुन्हा मागितला</translation>
    </message>
    <message>
        <source>no OTP: the portal&apos;s limit is reached</source>
        <translation>OTP नाही: पोर्टलची मर्यादा संपली</translation>
    </message>
    <message>
        <source>no OTP: Aadhaar is not linked</source>
        <translation>OTP नाही: Aadhaar जोडलेले नाही</translation>
    </message>
    <message>
        <source>no OTP: the portal refuses the password</source>
        <translation>OTP नाही: पोर्टल पासवर्ड नाकारते</translation>
    </message>
    <message>
        <source>a status in words that the desk does not know</source>
        <translation>डेस्कला माहीत नसलेल्या शब्दांत स्थिती</translation>
    </message>
    <message>
        <source>a 200 without any status</source>
        <translation>कोणत्याही स्थितीशिवाय 200</translation>
    </message>
    <message>
        <source>400 with errors for both fields</source>
        <translation>400, दोन्ही फील्डमधील चुकांसह</translation>
    </message>
    <message>
        <source>400 with a message and an empty detail</source>
        <translation>400, संदेशासह आणि रिकाम्या तपशिलासह</translation>
    </message>
    <message>
        <source>401: the Bearer token is refused</source>
        <translation>401: Bearer टोकन नाकारले जाते</translation>
    </message>
    <message>
        <source>422 with an RFC 9457 body</source>
        <translation>422, RFC 9457 स्वरूपाच्या मजकुरासह</translation>
    </message>
    <message>
        <source>429 with Retry-After: 90</source>
        <translation>429, Retry-After: 90 सह</translation>
    </message>
    <message>
        <source>500 whose text echoes the PAN</source>
        <translation>500, ज्याच्या मजकुरात PAN परत येतो</translation>
    </message>
    <message>
        <source>502 with an HTML page, as a proxy sends it</source>
        <translation>502, प्रॉक्सी पाठवते तशा HTML पानासह</translation>
    </message>
    <message>
        <source>OTP sent, answered after 5 seconds</source>
        <translation>OTP पाठवला, उत्तर 5 सेकंदांनी</translation>
    </message>
    <message>
        <source>no answer at all</source>
        <translation>काहीच उत्तर नाही</translation>
    </message>
    <message>
        <source>the server hangs up after it has read the request</source>
        <translation>विनंती वाचल्यावर सर्व्हर कनेक्शन तोडतो</translation>
    </message>
    <message>
        <source>half an answer, then the server hangs up</source>
        <translation>अर्धे उत्तर, मग सर्व्हर कनेक्शन तोडतो</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-2</source>
        <translation>OTP पाठवला; मग ITR-2 ची माहिती</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-3</source>
        <translation>OTP पाठवला; मग ITR-3 ची माहिती</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-4</source>
        <translation>OTP पाठवला; मग ITR-4 ची माहिती</translation>
    </message>
    <message>
        <source>OTP sent; then data with the prefixes of older XML</source>
        <translation>OTP पाठवला; मग जुन्या XML मधील उपसर्ग असलेली माहिती</translation>
    </message>
    <message>
        <source>OTP sent; then a return of 20 MB</source>
        <translation>OTP पाठवला; मग 20 MB चे विवरणपत्र</translation>
    </message>
    <message>
        <source>OTP sent; then a return that is nested 900 levels deep</source>
        <translation>OTP पाठवला; मग एकात एक 900 पातळ्या असलेले विवरणपत्र</translation>
    </message>
    <message>
        <source>OTP sent; then data; of further years, every other one is not there (400)</source>
        <translation>OTP पाठवला; मग माहिती; पुढील वर्षांपैकी एकाआड एक वर्ष नाही (400)</translation>
    </message>
    <message>
        <source>OTP sent; then data; every further year fails (500)</source>
        <translation>OTP पाठवला; मग माहिती; पुढील प्रत्येक वर्ष अयशस्वी (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data, with which the portal session ends (401)</source>
        <translation>OTP पाठवला; मग माहिती, तिच्यासोबत पोर्टलवरील सत्र संपते (401)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout fails (500)</source>
        <translation>OTP पाठवला; मग माहिती; लॉग आउट अयशस्वी (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout gets no answer</source>
        <translation>OTP पाठवला; मग माहिती; लॉग आउटला उत्तर नाही</translation>
    </message>
</context>
<context>
    <name>TestPanList</name>
    <message>
        <source>Test PANs — ITR Desk SANDBOX</source>
        <translation>चाचणी PAN — ITR Desk SANDBOX</translation>
    </message>
    <message>
        <source>Each of these PANs brings about one outcome. Any password will do; the OTP is %1 and the AccessToken %2.</source>
        <translation>यांतील प्रत्येक PAN एक ठरावीक निकाल देतो. कोणताही पासवर्ड चालेल; OTP %1 आहे आणि AccessToken %2.</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>चाचणी PAN</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>PAN: what it brings about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use this PAN</source>
        <translation>हा PAN वापरा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
</context>
<context>
    <name>TlsTrouble</name>
    <message>
        <source>The desk&apos;s certificate has expired</source>
        <translation>डेस्कच्या प्रमाणपत्राची मुदत संपली आहे</translation>
    </message>
    <message>
        <source>The desk&apos;s certificate has been revoked</source>
        <translation>डेस्कचे प्रमाणपत्र रद्द केले गेले आहे</translation>
    </message>
    <message>
        <source>The relay does not know the CA of the desk&apos;s certificate</source>
        <translation>डेस्कच्या प्रमाणपत्राचा CA रिलेला माहीत नाही</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>रिले प्रमाणपत्र मागते, आणि या डेस्ककडे एकही नाही</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate</source>
        <translation>रिले डेस्कचे प्रमाणपत्र नाकारते</translation>
    </message>
    <message>
        <source>It does not offer TLS 1.2 or newer</source>
        <translation>तिथे TLS 1.2 किंवा त्याहून नवी आवृत्ती नाही</translation>
    </message>
    <message>
        <source>It offers no cipher that is safe enough</source>
        <translation>तिथे पुरेसे सुरक्षित सायफर नाही</translation>
    </message>
    <message>
        <source>Somebody on the way tried to bring the connection down to an older version of TLS</source>
        <translation>मध्ये कोणीतरी कनेक्शन TLS च्या जुन्या आवृत्तीवर आणण्याचा प्रयत्न केला</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS</source>
        <translation>तिथून जे उत्तर देते ते TLS वापरत नाही</translation>
    </message>
</context>
<context>
    <name>TokenCommand</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>कीचेनने उत्तर दिले नाही.</translation>
    </message>
    <message>
        <source>Usage: itr-desk token status|set|forget [--profile FILE]

status  says where the Bearer token is kept, whether there is one and when it ends; exit status 1: none, or expired
set     keeps a new one in the keychain: typed (nothing is shown), or from a pipe
forget  deletes it from the keychain

The token belongs to the service that the settings or the profile name. It is never printed.</source>
        <translation>वापर: itr-desk token status|set|forget [--profile FILE]

status  Bearer टोकन कुठे ठेवले जाते, ते आहे का आणि त्याची मुदत केव्हा संपते ते सांगते; निर्गम स्थिती 1: टोकन नाही, किंवा मुदत संपलेली
set     नवे टोकन कीचेनमध्ये ठेवते: टाइप केलेले (काहीही दिसत नाही), किंवा पाइपमधून
forget  ते कीचेनमधून हटवते

टोकन सेटिंग्ज किंवा प्रोफाइलमध्ये दिलेल्या सेवेचे असते. ते कधीही छापले जात नाही.</translation>
    </message>
    <message>
        <source>The settings name no service that a token could belong to; add --profile FILE.</source>
        <translation>टोकन ज्याचे असू शकेल अशी सेवा सेटिंग्जमध्ये दिलेली नाही; --profile FILE जोडा.</translation>
    </message>
    <message>
        <source>service/bearer is not “keychain”, so the desk would not look for a token there.</source>
        <translation>service/bearer “keychain” नाही, म्हणून डेस्क तिथे टोकन शोधणार नाही.</translation>
    </message>
    <message>
        <source>The relay adds the Bearer token; this desk has none.</source>
        <translation>Bearer टोकन रिले जोडते; या डेस्ककडे एकही नाही.</translation>
    </message>
    <message>
        <source>What is stored is no Bearer token.</source>
        <translation>जे साठवलेले आहे ते Bearer टोकन नाही.</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in its file.</source>
        <translation>%1 साठीचे Bearer टोकन त्याच्या फाइलमध्ये आहे.</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in the keychain.</source>
        <translation>%1 साठीचे Bearer टोकन कीचेनमध्ये आहे.</translation>
    </message>
    <message>
        <source>It does not say when it ends.</source>
        <translation>त्याची मुदत केव्हा संपते ते त्यात नाही.</translation>
    </message>
    <message>
        <source>No token was entered; nothing has changed.</source>
        <translation>टोकन टाकले नाही; काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>That is no Bearer token: it is letters, digits and - . _ ~ + / = without a space. Nothing has changed.</source>
        <translation>हे Bearer टोकन नाही: त्यात अक्षरे, अंक आणि - . _ ~ + / = असतात, मोकळी जागा नसते. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is in the keychain.</source>
        <translation>%1 चे Bearer टोकन कीचेनमध्ये आहे.</translation>
    </message>
    <message>
        <source>The keychain holds no Bearer token for %1 any more.</source>
        <translation>कीचेनमध्ये आता %1 साठी Bearer टोकन नाही.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>The file can not be read; allowed is a file with the Bearer token that you can read.</source>
        <translation>फाइल वाचता येत नाही; तुम्हाला वाचता येईल अशी Bearer टोकनची फाइल चालते.</translation>
    </message>
    <message>
        <source>The file belongs to somebody else; it must be your own.</source>
        <translation>फाइल दुसऱ्या कोणाच्या मालकीची आहे; ती तुमची स्वतःची हवी.</translation>
    </message>
    <message>
        <source>Others than its owner can read or change the file; allowed are the permissions 600 (chmod 600).</source>
        <translation>मालकाशिवाय इतरही फाइल वाचू किंवा बदलू शकतात; परवानग्या 600 हव्यात (chmod 600).</translation>
    </message>
    <message>
        <source>The file is larger than a token can be; allowed is one token of at most %1 bytes.</source>
        <translation>फाइल टोकनसाठी खूप मोठी आहे; जास्तीत जास्त %1 बाइटचे एक टोकन चालते.</translation>
    </message>
    <message>
        <source>The file is empty; it must hold the Bearer token.</source>
        <translation>फाइल रिकामी आहे; तिच्यात Bearer टोकन हवे.</translation>
    </message>
    <message>
        <source>The file holds characters that no token has; allowed is one token on one line.</source>
        <translation>फाइलमध्ये कोणत्याही टोकनमध्ये नसणारे वर्ण आहेत; एका ओळीत एक टोकन चालते.</translation>
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
        <translation>नवे Bearer टोकन</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दाखवा</translation>
    </message>
    <message>
        <source>Paste what your administrator gave you.</source>
        <translation>तुमच्या प्रशासकाने दिलेले पेस्ट करा.</translation>
    </message>
    <message>
        <source>Save in keychain</source>
        <translation>कीचेनमध्ये जतन करा</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>हटवा…</translation>
    </message>
    <message>
        <source>Forget the stored Bearer token</source>
        <translation>साठवलेले Bearer टोकन हटवा</translation>
    </message>
    <message>
        <source>That is longer than a token can be: %1 characters.</source>
        <translation>हे टोकनपेक्षा लांब आहे: जास्तीत जास्त %1 वर्ण चालतात.</translation>
    </message>
    <message>
        <source>The relay at %1 adds the Bearer token. This desk has none.</source>
        <translation>%1 येथील रिले Bearer टोकन जोडते. या डेस्ककडे एकही नाही.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is read from the file %2 for each call.</source>
        <translation>%1 चे Bearer टोकन प्रत्येक कॉलसाठी %2 या फाइलमधून वाचले जाते.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is kept in this computer&apos;s keychain and fetched for each call.</source>
        <translation>%1 चे Bearer टोकन या संगणकाच्या कीचेनमध्ये ठेवले जाते आणि प्रत्येक कॉलसाठी तिथून घेतले जाते.</translation>
    </message>
    <message>
        <source>Looking whether one is stored…</source>
        <translation>टोकन साठवलेले आहे का ते पाहत आहे…</translation>
    </message>
    <message>
        <source>One is stored. %1</source>
        <comment>when it ends</comment>
        <translation>एक टोकन साठवलेले आहे. %1</translation>
    </message>
    <message>
        <source>One is stored. It does not say when it ends.</source>
        <translation>एक टोकन साठवलेले आहे. त्याची मुदत केव्हा संपते ते त्यात नाही.</translation>
    </message>
    <message>
        <source>That is no Bearer token: it has letters, digits and - . _ ~ + / = only, and no space.</source>
        <translation>हे Bearer टोकन नाही: त्यात फक्त अक्षरे, अंक आणि - . _ ~ + / = असतात, मोकळी जागा नसते.</translation>
    </message>
    <message>
        <source>The new token was not saved.</source>
        <translation>नवे टोकन जतन झाले नाही.</translation>
    </message>
    <message>
        <source>It has to be entered again.</source>
        <translation>ते पुन्हा टाकावे लागेल.</translation>
    </message>
    <message>
        <source>The new token is in the keychain. The next call uses it.</source>
        <translation>नवे टोकन कीचेनमध्ये आहे. पुढचा कॉल ते वापरेल.</translation>
    </message>
    <message>
        <source>Delete the Bearer token from the keychain?</source>
        <translation>Bearer टोकन कीचेनमधून हटवायचे का?</translation>
    </message>
    <message>
        <source>Until another one is saved nothing can be requested, and open sessions can not be logged out.</source>
        <translation>दुसरे जतन होईपर्यंत कोणतीही विनंती करता येणार नाही, आणि उघडी सत्रे लॉग आउट करता येणार नाहीत.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>हटवा</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>राहू द्या</translation>
    </message>
    <message>
        <source>The token was not deleted.</source>
        <translation>टोकन हटवले गेले नाही.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>No Bearer token is stored for this service.</source>
        <translation>या सेवेसाठी कोणतेही Bearer टोकन साठवलेले नाही.</translation>
    </message>
    <message>
        <source>This session has no keychain that could keep the Bearer token.</source>
        <translation>Bearer टोकन ठेवता येईल अशी कीचेन या सत्रात नाही.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>कीचेन लॉक आहे.</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk.</source>
        <translation>कीचेन ITR Desk साठी उघडली गेली नाही.</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <comment>exact reason</comment>
        <translation>ते जमले नाही: %1</translation>
    </message>
    <message>
        <source>Paste the token that your administrator gave you and save it.</source>
        <translation>तुमच्या प्रशासकाने दिलेले टोकन पेस्ट करा आणि जतन करा.</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>कीचेन असलेल्या डेस्कटॉपमध्ये लॉग इन करा (GNOME Keyring, KWallet), किंवा टोकनसाठी दुसरी जागा तुमच्या प्रशासकाकडे मागा.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>ती अनलॉक करा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Try again and say yes when it asks. If it does not ask, unlock it first.</source>
        <translation>पुन्हा प्रयत्न करा आणि तिने विचारल्यावर होय म्हणा. तिने विचारले नाही, तर आधी ती अनलॉक करा.</translation>
    </message>
</context>
<context>
    <name>TransportLine</name>
    <message>
        <source>The certificate is not for the name %1</source>
        <translation>प्रमाणपत्र %1 या नावासाठी नाही</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys</source>
        <translation>सेवेच्या प्रमाणपत्र साखळीतील एकही कुंजी पिन केलेल्या कुंज्यांपैकी नाही</translation>
    </message>
</context>
<context>
    <name>TransportLoader</name>
    <message>
        <source>The CA file %1 holds no certificate that can be read.</source>
        <translation>CA फाइल %1 मध्ये वाचता येण्यासारखे प्रमाणपत्र नाही.</translation>
    </message>
    <message>
        <source>The pins of the service&apos;s keys can not be used; allowed are none, or two and more SHA-256 values in base64.</source>
        <translation>सेवेच्या कुंज्यांच्या पिन वापरता येत नाहीत; एकही पिन देऊ नका, किंवा base64 मधील दोन वा अधिक SHA-256 मूल्ये द्या.</translation>
    </message>
</context>
<context>
    <name>UserFile</name>
    <message>
        <source>%1 was not written: %2. What you entered is still here.</source>
        <comment>file, reason</comment>
        <translation>%1 लिहिली गेली नाही: %2. तुम्ही टाकलेले अजूनही इथे आहे.</translation>
    </message>
    <message>
        <source>its folder can not be made</source>
        <translation>तिचा फोल्डर बनवता येत नाही</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>ती 64 KiB पेक्षा मोठी आहे</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>the PAN is missing.</source>
        <translation>PAN दिलेला नाही.</translation>
    </message>
    <message>
        <source>the PAN is masked. A work list needs all of its ten characters.</source>
        <translation>PAN लपवलेला आहे. कार्ययादीत त्याचे दहाही वर्ण हवेत.</translation>
    </message>
    <message>
        <source>what stands in the place of the PAN is none. A PAN has five letters, four digits and a letter.</source>
        <translation>PAN च्या जागी जे आहे ते PAN नाही. PAN मध्ये पाच अक्षरे, चार अंक आणि एक अक्षर असते.</translation>
    </message>
    <message>
        <source>“%1” is no PAN: it has %2 characters instead of %3.</source>
        <translation>“%1” हा PAN नाही: त्यात %3 ऐवजी %2 वर्ण आहेत.</translation>
    </message>
    <message>
        <source>“%1” is no PAN: its character %2 is wrong. A PAN has five letters, four digits and a letter.</source>
        <translation>“%1” हा PAN नाही: त्याचा वर्ण %2 चुकीचा आहे. PAN मध्ये पाच अक्षरे, चार अंक आणि एक अक्षर असते.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>अवतरण चिन्ह उघडले आहे पण कुठेही बंद केलेले नाही.</translation>
    </message>
    <message>
        <source>the reference has %1 characters; allowed are %2.</source>
        <translation>संदर्भात %1 वर्ण आहेत; %2 चालतात.</translation>
    </message>
    <message>
        <source>the PAN %1 stands in line %2 already. This line is left out.</source>
        <translation>PAN %1 आधीच ओळ %2 मध्ये आहे. ही ओळ वगळली आहे.</translation>
    </message>
    <message>
        <source>the reference “%1” stands in line %2 too. Both lines are kept.</source>
        <translation>संदर्भ “%1” ओळ %2 मध्येही आहे. दोन्ही ओळी ठेवल्या आहेत.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>ओळ %1: %2</translation>
    </message>
    <message>
        <source>The file has headings, but no line below them.</source>
        <translation>फाइलमध्ये शीर्षके आहेत, पण त्यांखाली एकही ओळ नाही.</translation>
    </message>
    <message>
        <source>The file is empty. A work list has a reference and a PAN on each line.</source>
        <translation>फाइल रिकामी आहे. कार्ययादीच्या प्रत्येक ओळीत एक संदर्भ आणि एक PAN असतो.</translation>
    </message>
    <message>
        <source>There is no PAN in the file. A work list has a reference and a PAN on each line.</source>
        <translation>फाइलमध्ये एकही PAN नाही. कार्ययादीच्या प्रत्येक ओळीत एक संदर्भ आणि एक PAN असतो.</translation>
    </message>
</context>
<context>
    <name>WorkListColumns</name>
    <message>
        <source>The column “%1” is for secrets. Delete that column from the file and choose the file again: passwords, PINs, OTPs and tokens never belong in a work list.</source>
        <translation>“%1” हा स्तंभ गोपनीय माहितीसाठी आहे. तो स्तंभ फाइलमधून हटवा आणि फाइल पुन्हा निवडा: पासवर्ड, PIN, OTP आणि टोकन कार्ययादीत कधीही नसावेत.</translation>
    </message>
    <message>
        <source>Column %1 seems to hold passwords. Delete that column from the file and choose the file again: passwords never belong in a work list.</source>
        <translation>स्तंभ %1 मध्ये पासवर्ड असावेत असे दिसते. तो स्तंभ फाइलमधून हटवा आणि फाइल पुन्हा निवडा: पासवर्ड कार्ययादीत कधीही नसावेत.</translation>
    </message>
</context>
<context>
    <name>WorkListDialog</name>
    <message>
        <source>Work list — ITR Desk</source>
        <translation>कार्ययादी — ITR Desk</translation>
    </message>
    <message>
        <source>Cases to open</source>
        <translation>उघडायची प्रकरणे</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>दुसरी फाइल निवडा…</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>फाइल वाचत आहे…</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>अडचणी असलेल्या ओळी</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>कार्ययादी</translation>
    </message>
    <message>
        <source>Each good line of the file becomes a case that waits for consent. Passwords, OTPs and tokens never belong in the file.</source>
        <translation>फाइलच्या प्रत्येक बरोबर ओळीचे, संमतीची वाट पाहणारे एक प्रकरण बनते. पासवर्ड, OTP आणि टोकन फाइलमध्ये कधीही नसावेत.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Choose a work list — ITR Desk</source>
        <translation>कार्ययादी निवडा — ITR Desk</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV फाइली (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सर्व फाइली (*)</translation>
    </message>
    <message>
        <source>No line of this file can become a case.</source>
        <translation>या फाइलमधील एकाही ओळीचे प्रकरण बनू शकत नाही.</translation>
    </message>
    <message>
        <source>What is wrong with each stands below.</source>
        <translation>प्रत्येकीत काय चुकले आहे ते खाली दिले आहे.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) can be opened</source>
        <translation>
            <numerusform>%n प्रकरण उघडता येईल</numerusform>
            <numerusform>%n प्रकरणे उघडता येतील</numerusform>
        </translation>
    </message>
    <message>
        <source>This file can not be used.</source>
        <translation>ही फाइल वापरता येत नाही.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with problems</source>
        <translation>
            <numerusform>अडचण असलेली %n ओळ</numerusform>
            <numerusform>अडचणी असलेल्या %n ओळी</numerusform>
        </translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>प्रकरणे उघडा</translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>%n प्रकरण उघडा</numerusform>
            <numerusform>%n प्रकरणे उघडा</numerusform>
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
        <translation>ओळ</translation>
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
        <translation>इथे आहे</translation>
    </message>
    <message>
        <source>Fetch assessment year %1</source>
        <translation>निर्धारण वर्ष %1 मिळवा</translation>
    </message>
    <message>
        <source>It is here already; it would be fetched once more.</source>
        <translation>ते आधीच इथे आहे; ते आणखी एकदा मिळवले जाईल.</translation>
    </message>
    <message>
        <source>Fetch none</source>
        <translation>एकही मिळवू नका</translation>
    </message>
    <message>
        <source>Fetching assessment year %1</source>
        <translation>निर्धारण वर्ष %1 मिळवत आहे</translation>
    </message>
    <message>
        <source>Which assessment year is to be fetched?</source>
        <translation>कोणते निर्धारण वर्ष मिळवायचे?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>New Bearer token (it is not shown): </source>
        <translation>नवे Bearer टोकन (ते दाखवले जात नाही): </translation>
    </message>
    <message>
        <source>The settings can not be used.</source>
        <translation>सेटिंग्ज वापरता येत नाहीत.</translation>
    </message>
</context>
</TS>

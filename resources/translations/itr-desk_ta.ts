<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta">
<context>
    <name>AccessTokenField</name>
    <message>
        <source>AccessToken</source>
        <translation>AccessToken</translation>
    </message>
    <message>
        <source>Show AccessToken</source>
        <translation>AccessToken-ஐக் காட்டவும்</translation>
    </message>
    <message>
        <source>Please enter the AccessToken.</source>
        <translation>AccessToken-ஐ உள்ளிடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The address of the service could not be found.</source>
        <translation>சேவையின் முகவரியைக் கண்டுபிடிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The service does not take connections right now.</source>
        <translation>சேவை இப்போது இணைப்புகளை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>The network did not carry the request.</source>
        <translation>நெட்வொர்க்கால் கோரிக்கையைக் கொண்டுசேர்க்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through.</source>
        <translation>நெட்வொர்க்கின் பிராக்ஸி கோரிக்கையை அனுமதிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s settings need a look.</source>
        <translation>உங்கள் நிர்வாகியிடம் சொல்லுங்கள்; பிராக்ஸியின் அமைப்புகளைச் சரிபார்க்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so the desk did not talk to it.</source>
        <translation>சேவையால் தன் அடையாளத்தை நிரூபிக்க முடியவில்லை; எனவே டெஸ்க் அதனுடன் தொடர்புகொள்ளவில்லை.</translation>
    </message>
    <message>
        <source>Do not go on. Tell your administrator what is said here.</source>
        <translation>மேலே தொடர வேண்டாம். இங்கு உள்ளதை உங்கள் நிர்வாகியிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>No secure connection to the service came about.</source>
        <translation>சேவையுடன் பாதுகாப்பான இணைப்பு ஏற்படவில்லை.</translation>
    </message>
    <message>
        <source>Tell your administrator; the service must offer TLS 1.2 or newer.</source>
        <translation>உங்கள் நிர்வாகியிடம் சொல்லுங்கள்; சேவையில் TLS 1.2 அல்லது அதற்குப் புதியது இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The connection broke before the service answered.</source>
        <translation>சேவை பதிலளிப்பதற்கு முன்பே இணைப்பு துண்டிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>சேவை உரிய நேரத்தில் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>கோரிக்கையை நீங்கள் ரத்து செய்தீர்கள்.</translation>
    </message>
    <message>
        <source>The service refused what was entered.</source>
        <translation>உள்ளிட்ட விவரங்களைச் சேவை ஏற்க மறுத்தது.</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s authorisation.</source>
        <translation>இந்த டெஸ்க்கின் அங்கீகாரத்தைச் சேவை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>The service does not allow this desk to do that.</source>
        <translation>அதைச் செய்ய இந்த டெஸ்க்கைச் சேவை அனுமதிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>உங்கள் நிர்வாகியிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>There is no verification service at this address.</source>
        <translation>இந்த முகவரியில் சரிபார்ப்புச் சேவை எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Tell your administrator; the service address in the profile needs a look.</source>
        <translation>உங்கள் நிர்வாகியிடம் சொல்லுங்கள்; புரொஃபைலில் உள்ள சேவை முகவரியைச் சரிபார்க்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The service understood the request but can not carry it out.</source>
        <translation>சேவை கோரிக்கையைப் புரிந்துகொண்டது, ஆனால் அதை நிறைவேற்ற முடியவில்லை.</translation>
    </message>
    <message>
        <source>Check what was entered together with the taxpayer before you try again.</source>
        <translation>மீண்டும் முயலும் முன், உள்ளிட்டதை வரி செலுத்துபவருடன் சேர்ந்து சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>The service has had too many requests.</source>
        <translation>சேவைக்கு மிக அதிகமான கோரிக்கைகள் வந்துள்ளன.</translation>
    </message>
    <message>
        <source>Wait some minutes before you request again.</source>
        <translation>மீண்டும் கோருவதற்கு முன் சில நிமிடங்கள் காத்திருங்கள்.</translation>
    </message>
    <message>
        <source>Something failed inside the service.</source>
        <translation>சேவைக்குள் ஏதோ பிழை ஏற்பட்டது.</translation>
    </message>
    <message>
        <source>A server on the way answered instead of the service.</source>
        <translation>சேவைக்குப் பதிலாக இடையிலுள்ள ஒரு சர்வர் பதிலளித்தது.</translation>
    </message>
    <message>
        <source>The service pointed to another address; the desk never follows.</source>
        <translation>சேவை வேறொரு முகவரியைக் காட்டியது; டெஸ்க் அப்படிப்பட்ட முகவரிக்கு ஒருபோதும் செல்லாது.</translation>
    </message>
    <message>
        <source>The service answered in a way that this desk does not know.</source>
        <translation>சேவையின் பதில் இந்த டெஸ்க்குக்குத் தெரியாத வகையில் உள்ளது.</translation>
    </message>
    <message>
        <source>Tell your administrator the code shown here.</source>
        <translation>இங்கு காட்டப்படும் குறியீட்டை உங்கள் நிர்வாகியிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>The service&apos;s answer was far larger than it may be; the desk stopped reading.</source>
        <translation>சேவையின் பதில் அனுமதித்த அளவைவிட மிகப் பெரியது; டெஸ்க் படிப்பதை நிறுத்தியது.</translation>
    </message>
    <message>
        <source>Only a part of the service&apos;s answer arrived.</source>
        <translation>சேவையின் பதிலில் ஒரு பகுதி மட்டுமே வந்தது.</translation>
    </message>
    <message>
        <source>The answer is not in the service&apos;s format.</source>
        <translation>பதில் சேவைக்குரிய வடிவத்தில் இல்லை.</translation>
    </message>
    <message>
        <source>The service answered without saying what came of the request.</source>
        <translation>சேவை பதிலளித்தது, ஆனால் கோரிக்கை என்ன ஆனது என்று சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>The desk could not make itself ready for a secure connection.</source>
        <translation>பாதுகாப்பான இணைப்புக்கு டெஸ்க்கால் தயாராக முடியவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before you request again.</source>
        <translation>
            <numerusform>மீண்டும் கோருவதற்கு முன் %n வினாடி காத்திருங்கள்.</numerusform>
            <numerusform>மீண்டும் கோருவதற்கு முன் %n வினாடிகள் காத்திருங்கள்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before you request again.</source>
        <translation>
            <numerusform>மீண்டும் கோருவதற்கு முன் %n நிமிடம் காத்திருங்கள்.</numerusform>
            <numerusform>மீண்டும் கோருவதற்கு முன் %n நிமிடங்கள் காத்திருங்கள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The reason: %2.</source>
        <comment>sentence, reason</comment>
        <translation>%1 காரணம்: %2.</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s password is probably not the cause. Check the AccessToken if you entered one; otherwise tell your administrator that the Bearer token was refused.</source>
        <translation>வரி செலுத்துபவரின் கடவுச்சொல் இதற்குக் காரணமாக இருக்க வாய்ப்பில்லை. AccessToken-ஐ உள்ளிட்டிருந்தால் அதைச் சரிபாருங்கள்; இல்லையெனில் Bearer டோக்கன் மறுக்கப்பட்டது என்று உங்கள் நிர்வாகியிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>நெட்வொர்க் இணைப்பைச் சரிபார்த்துவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another.</source>
        <translation>இன்னொரு OTP கோருவதற்கு முன், ஃபோனுக்கு OTP வந்ததா என்று வரி செலுத்துபவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it.</source>
        <translation>அதே OTP-ஐ இன்னொரு முறை முயலுங்கள்; மறுக்கப்பட்டால், OTP-ஐ மீண்டும் அனுப்புங்கள்.</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing.</source>
        <translation>ஆண்டின் தரவை இன்னொரு முறை பெறுங்கள்; அதனால் எதுவும் செலவாகாது.</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another. Tell your administrator the code shown here.</source>
        <translation>இன்னொரு OTP கோருவதற்கு முன், ஃபோனுக்கு OTP வந்ததா என்று வரி செலுத்துபவரிடம் கேளுங்கள். இங்கு காட்டப்படும் குறியீட்டை உங்கள் நிர்வாகியிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it. Tell your administrator the code shown here.</source>
        <translation>அதே OTP-ஐ இன்னொரு முறை முயலுங்கள்; மறுக்கப்பட்டால், OTP-ஐ மீண்டும் அனுப்புங்கள். இங்கு காட்டப்படும் குறியீட்டை உங்கள் நிர்வாகியிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing. If it stays so, tell your administrator the code shown here.</source>
        <translation>ஆண்டின் தரவை இன்னொரு முறை பெறுங்கள்; அதனால் எதுவும் செலவாகாது. அப்படியே நீடித்தால், இங்கு காட்டப்படும் குறியீட்டை உங்கள் நிர்வாகியிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Check the network connection and the service address in the profile, then try again.</source>
        <translation>நெட்வொர்க் இணைப்பையும் புரொஃபைலில் உள்ள சேவை முகவரியையும் சரிபார்த்துவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays so, tell your administrator.</source>
        <translation>சற்றுக் காத்திருந்து மீண்டும் முயலுங்கள். அப்படியே நீடித்தால், உங்கள் நிர்வாகியிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>நீங்கள் தயாரானதும் மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>பதிவேட்டில் எழுத முடியவில்லை; எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Make room on the disk or tell your administrator; nothing goes out before it can be recorded.</source>
        <translation>வட்டில் இடம் ஏற்படுத்துங்கள் அல்லது உங்கள் நிர்வாகியிடம் சொல்லுங்கள்; பதிவு செய்ய முடியும் வரை எதுவும் வெளியே அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>The portal probably has no return of this year. Fetch another year.</source>
        <translation>இந்த ஆண்டுக்கான வரிக் கணக்கு போர்ட்டலில் இல்லாமல் இருக்கலாம். வேறொரு ஆண்டைப் பெறுங்கள்.</translation>
    </message>
    <message>
        <source>The session at the portal has probably ended. What has arrived stays here; for another year close this case and open a new one.</source>
        <translation>போர்ட்டலில் இருந்த அமர்வு முடிந்திருக்கலாம். வந்து சேர்ந்தது இங்கேயே இருக்கும்; வேறொரு ஆண்டுக்கு, இந்த நேர்வை மூடிவிட்டுப் புதியதைத் திறங்கள்.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy could not be reached.</source>
        <translation>நெட்வொர்க்கின் பிராக்ஸியை அடைய முடியவில்லை.</translation>
    </message>
    <message>
        <source>Check the network connection. If it stays so, tell your administrator that the proxy does not answer.</source>
        <translation>நெட்வொர்க் இணைப்பைச் சரிபாருங்கள். அப்படியே நீடித்தால், பிராக்ஸி பதிலளிக்கவில்லை என்று உங்கள் நிர்வாகியிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and password, or refused those it was given.</source>
        <translation>நெட்வொர்க்கின் பிராக்ஸி பயனர் பெயரையும் கடவுச்சொல்லையும் கேட்கிறது, அல்லது கொடுத்தவற்றை மறுத்துவிட்டது.</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s user name and password need a look.</source>
        <translation>உங்கள் நிர்வாகியிடம் சொல்லுங்கள்; பிராக்ஸியின் பயனர் பெயரையும் கடவுச்சொல்லையும் சரிபார்க்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The relay did not accept this desk&apos;s certificate.</source>
        <translation>ரிலே இந்த டெஸ்க்கின் சான்றிதழை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here; the desk needs a certificate that the relay knows.</source>
        <translation>இங்கு உள்ளதை உங்கள் நிர்வாகியிடம் சொல்லுங்கள்; ரிலேவுக்குத் தெரிந்த சான்றிதழ் டெஸ்க்குக்குத் தேவை.</translation>
    </message>
    <message>
        <source>Tell your administrator; the CA file in the profile, and its pins, need a look.</source>
        <translation>உங்கள் நிர்வாகியிடம் சொல்லுங்கள்; புரொஃபைலில் உள்ள CA கோப்பையும் பொருத்திய சாவிகளையும் சரிபார்க்க வேண்டும்.</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate could not be used, so nothing was sent.</source>
        <translation>இந்த டெஸ்க்கின் சொந்தச் சான்றிதழைப் பயன்படுத்த முடியவில்லை; எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>If its key has a passphrase, enter that when you are asked, then try again. Otherwise tell your administrator what is said here.</source>
        <translation>அதன் சாவிக்குக் கடவுத்தொடர் இருந்தால், கேட்கும்போது அதை உள்ளிட்டு மீண்டும் முயலுங்கள். இல்லையெனில் இங்கு உள்ளதை உங்கள் நிர்வாகியிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>No Bearer token is stored for this service, so nothing was sent.</source>
        <translation>இந்தச் சேவைக்கு Bearer டோக்கன் சேமிக்கப்படவில்லை; எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Save the token that your administrator gave you under Settings, Bearer token; then try again.</source>
        <translation>நிர்வாகி உங்களுக்குத் தந்த டோக்கனை “அமைப்புகள்” பகுதியில் “Bearer டோக்கன்” என்பதன் கீழ் சேமியுங்கள்; பிறகு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The Bearer token is kept in a keychain, and this session has none; nothing was sent.</source>
        <translation>Bearer டோக்கன் சாவிக்கொத்தில் வைக்கப்படுகிறது, ஆனால் இந்த அமர்வில் சாவிக்கொத்து இல்லை; எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>சாவிக்கொத்து (GNOME Keyring, KWallet) உள்ள டெஸ்க்டாப்பில் உள்நுழையுங்கள், அல்லது டோக்கனுக்கு வேறு இடம் தரும்படி உங்கள் நிர்வாகியிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The keychain that holds the Bearer token is locked, so nothing was sent.</source>
        <translation>Bearer டோக்கன் உள்ள சாவிக்கொத்து பூட்டப்பட்டுள்ளது; எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>சாவிக்கொத்தின் பூட்டைத் திறந்து, மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk, so nothing was sent.</source>
        <translation>சாவிக்கொத்து ITR Desk-க்குத் திறக்கப்படவில்லை; எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Try again and say yes when the keychain asks. If it does not ask, unlock it first.</source>
        <translation>மீண்டும் முயன்று, சாவிக்கொத்து கேட்கும்போது சம்மதியுங்கள். அது கேட்கவில்லை என்றால், முதலில் அதன் பூட்டைத் திறங்கள்.</translation>
    </message>
    <message>
        <source>The Bearer token could not be read, so nothing was sent.</source>
        <translation>Bearer டோக்கனைப் படிக்க முடியவில்லை; எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here.</source>
        <translation>இங்கு உள்ளதை உங்கள் நிர்வாகியிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>The Bearer token of this desk has expired, so nothing was sent.</source>
        <translation>இந்த டெஸ்க்கின் Bearer டோக்கன் காலாவதியாகிவிட்டது; எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new token. If this computer&apos;s clock is wrong, set it right.</source>
        <translation>உங்கள் நிர்வாகியிடம் புதிய டோக்கன் கேளுங்கள். இந்தக் கணினியின் கடிகாரம் தவறாக இருந்தால், அதைச் சரிசெய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The Bearer token was not there in time, so nothing was sent.</source>
        <translation>Bearer டோக்கன் உரிய நேரத்தில் கிடைக்கவில்லை; எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Look for a window in which the keychain asks for its password and answer it; then try again.</source>
        <translation>சாவிக்கொத்து தன் கடவுச்சொல்லைக் கேட்கும் சாளரத்தைத் தேடி, அதை உள்ளிடுங்கள்; பிறகு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>ரிலே சான்றிதழ் கேட்கிறது, இந்த டெஸ்க்கிடம் எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA</source>
        <translation>டெஸ்க்கின் சான்றிதழை ரிலே மறுக்கிறது: அது காலாவதியானது, திரும்பப் பெறப்பட்டது, அல்லது வேறொரு CA வழங்கியது</translation>
    </message>
</context>
<context>
    <name>Bearer</name>
    <message>
        <source>The Bearer token of this desk expired on %1.</source>
        <translation>இந்த டெஸ்க்கின் Bearer டோக்கன் %1 அன்று காலாவதியானது.</translation>
    </message>
    <message numerus="yes">
        <source>The Bearer token of this desk expires in %n minute(s).</source>
        <translation>
            <numerusform>இந்த டெஸ்க்கின் Bearer டோக்கன் %n நிமிடத்தில் காலாவதியாகும்.</numerusform>
            <numerusform>இந்த டெஸ்க்கின் Bearer டோக்கன் %n நிமிடங்களில் காலாவதியாகும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Bearer token of this desk expires on %1.</source>
        <translation>இந்த டெஸ்க்கின் Bearer டோக்கன் %1 அன்று காலாவதியாகும்.</translation>
    </message>
</context>
<context>
    <name>CallMessage</name>
    <message>
        <source>Has the taxpayer received an OTP?</source>
        <translation>வரி செலுத்துபவருக்கு OTP வந்ததா?</translation>
    </message>
    <message>
        <source>The service answered in words that ITR Desk does not know, so only the taxpayer can tell.</source>
        <translation>சேவை ITR Desk-க்குத் தெரியாத சொற்களில் பதிலளித்தது; எனவே வரி செலுத்துபவரால் மட்டுமே சொல்ல முடியும்.</translation>
    </message>
    <message>
        <source>Has the taxpayer received an OTP? With Yes the case goes on to the OTP step.</source>
        <translation>வரி செலுத்துபவருக்கு OTP வந்ததா? “ஆம்” என்றால் நேர்வு OTP படிக்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>Has the taxpayer received a new OTP? With Yes its time is counted from now on.</source>
        <translation>வரி செலுத்துபவருக்குப் புதிய OTP வந்ததா? “ஆம்” என்றால் அதன் நேரம் இப்போதிலிருந்து கணக்கிடப்படும்.</translation>
    </message>
</context>
<context>
    <name>CallProgress</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்யவும்</translation>
    </message>
    <message>
        <source>Waiting for the portal… %1 s</source>
        <translation>போர்ட்டலின் பதிலுக்குக் காத்திருக்கிறது… %1 வி.</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Withdraw consent</source>
        <translation>சம்மதத்தைத் திரும்பப் பெறவும்</translation>
    </message>
</context>
<context>
    <name>CaseEndPage</name>
    <message>
        <source>New case</source>
        <translation>புதிய நேர்வு</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>பட்டியலிலிருந்து அகற்றவும்</translation>
    </message>
    <message>
        <source>PAN %1</source>
        <translation>PAN %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>குறிப்பெண் %1</translation>
    </message>
    <message>
        <source>This case is done</source>
        <translation>இந்த நேர்வு முடிந்தது</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>சம்மதம் திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>This case was given up</source>
        <translation>இந்த நேர்வு கைவிடப்பட்டது</translation>
    </message>
    <message>
        <source>This case has expired</source>
        <translation>இந்த நேர்வின் காலம் முடிந்தது</translation>
    </message>
    <message>
        <source>This case was closed</source>
        <translation>இந்த நேர்வு மூடப்பட்டது</translation>
    </message>
    <message>
        <source>The data had come. It is no longer kept here; what you exported stays where you saved it.</source>
        <translation>தரவு வந்திருந்தது. இனி அது இங்கு இருக்காது; நீங்கள் ஏற்றுமதி செய்தது சேமித்த இடத்தில் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s wish is on record. Nothing more is fetched, and what had been entered or fetched is wiped here.</source>
        <translation>வரி செலுத்துபவரின் விருப்பம் பதிவு செய்யப்பட்டது. இனி எதுவும் பெறப்படாது; உள்ளிட்டதும் பெற்றதும் இங்கிருந்து அழிக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>It ended after a refusal, without data. What had been entered is wiped.</source>
        <translation>மறுக்கப்பட்டதால், தரவு இல்லாமல் முடிந்தது. உள்ளிட்டவை அழிக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>Nobody went on with it for too long, so the desk ended it. What had been entered is wiped.</source>
        <translation>நீண்ட நேரம் யாரும் தொடராததால் டெஸ்க் இதை முடித்தது. உள்ளிட்டவை அழிக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>It was closed before its data came. What had been entered is wiped.</source>
        <translation>தரவு வருவதற்கு முன்பே மூடப்பட்டது. உள்ளிட்டவை அழிக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>There is no session at the portal to log out of.</source>
        <translation>வெளியேறுவதற்குப் போர்ட்டலில் அமர்வு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Logging out of the portal…</source>
        <translation>போர்ட்டலிலிருந்து வெளியேறுகிறது…</translation>
    </message>
    <message>
        <source>You can go on with other work meanwhile.</source>
        <translation>இதற்கிடையே நீங்கள் மற்ற வேலைகளைத் தொடரலாம்.</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>not needed</source>
        <comment>logout</comment>
        <translation>தேவையில்லை</translation>
    </message>
    <message>
        <source>running</source>
        <comment>logout</comment>
        <translation>நடக்கிறது</translation>
    </message>
    <message>
        <source>done</source>
        <comment>logout</comment>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>could not be made</source>
        <comment>logout</comment>
        <translation>செய்ய முடியவில்லை</translation>
    </message>
    <message>
        <source>New</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>புதிய நேர்வு</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · state of the case</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Consent is awaited</source>
        <translation>சம்மதத்துக்குக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Has an OTP come?</source>
        <translation>OTP வந்ததா?</translation>
    </message>
    <message>
        <source>PAN and password are awaited</source>
        <translation>PAN, கடவுச்சொல்லுக்குக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Requesting an OTP…</source>
        <translation>OTP கோரப்படுகிறது…</translation>
    </message>
    <message>
        <source>The OTP is awaited</source>
        <translation>OTP-க்குக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Requesting a new OTP…</source>
        <translation>புதிய OTP கோரப்படுகிறது…</translation>
    </message>
    <message>
        <source>Fetching the data…</source>
        <translation>தரவு பெறப்படுகிறது…</translation>
    </message>
    <message>
        <source>The data is here</source>
        <translation>தரவு வந்துவிட்டது</translation>
    </message>
    <message>
        <source>Fetching another year…</source>
        <translation>வேறொரு ஆண்டு பெறப்படுகிறது…</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>வெளியேறுகிறது…</translation>
    </message>
    <message>
        <source>Ended, not logged out</source>
        <translation>முடிந்தது, வெளியேறவில்லை</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>சம்மதம் திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>கைவிடப்பட்டது</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>காலாவதியானது</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>மூடப்பட்டது</translation>
    </message>
    <message>
        <source>%1 of %2 tries used</source>
        <translation>%2 முயற்சிகளில் %1 செலவாகின</translation>
    </message>
    <message>
        <source>%1 of %2 tries</source>
        <translation>%2 முயற்சிகளில் %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n நிமிடம் உள்ளது</numerusform>
            <numerusform>%n நிமிடங்கள் உள்ளன</numerusform>
        </translation>
    </message>
    <message>
        <source>the OTP has probably expired</source>
        <translation>OTP காலாவதியாகியிருக்கலாம்</translation>
    </message>
    <message>
        <source>Ends soon: nobody goes on with it</source>
        <translation>விரைவில் முடியும்: யாரும் தொடரவில்லை</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>What runs out first on top</source>
        <translation>முதலில் நேரம் முடிவது மேலே</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>நேர்வுகள்</translation>
    </message>
    <message>
        <source>Reference or PAN</source>
        <translation>குறிப்பெண் அல்லது PAN</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>நேர்வுகளைத் தேடவும்</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n திறந்துள்ளது</numerusform>
            <numerusform>%n திறந்துள்ளன</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case. Ctrl+N opens one.</source>
        <translation>நேர்வு எதுவும் இல்லை. Ctrl+N புதியதைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>No case fits this search.</source>
        <translation>இந்தத் தேடலுக்குப் பொருந்தும் நேர்வு இல்லை.</translation>
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
        <translation>ஒரு பதில் வந்துள்ளது.</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Income-tax returns: case %1</source>
        <translation>வருமான வரிக் கணக்குகள்: நேர்வு %1</translation>
    </message>
    <message>
        <source>Income-tax returns</source>
        <translation>வருமான வரிக் கணக்குகள்</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>குறிப்பெண்</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>நேர்வு</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>அறிக்கை உருவாக்கிய நேரம்</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset to UTC</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>உருவாக்கிய நிரல்</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>The figures are those that the income-tax portal supplied. “Not supplied” means that the return did not hold the figure, not that it is zero. Personal numbers are masked.</source>
        <translation>இங்குள்ள தொகைகள் வருமான வரிப் போர்ட்டல் வழங்கியவை. “வழங்கப்படவில்லை” என்றால் வரிக் கணக்கில் அந்தத் தொகை இல்லை என்று பொருள்; அது பூச்சியம் என்று பொருளல்ல. தனிப்பட்ட எண்கள் மறைக்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>The years side by side</source>
        <translation>ஆண்டுகள் அருகருகே</translation>
    </message>
    <message>
        <source>Amounts in ₹</source>
        <translation>தொகைகள் ₹ இல்</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>ஆண்டு வழங்கப்படவில்லை</translation>
    </message>
    <message>
        <source>A return of an unknown year</source>
        <translation>ஆண்டு தெரியாத வரிக் கணக்கு</translation>
    </message>
    <message>
        <source>Return for %1</source>
        <comment>assessment year</comment>
        <translation>%1-க்கான வரிக் கணக்கு</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>வழங்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>சம்மதம்</translation>
    </message>
    <message>
        <source>No consent is recorded for this case.</source>
        <translation>இந்த நேர்வுக்குச் சம்மதம் எதுவும் பதிவாகவில்லை.</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>நேரில்</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>ஃபோனில்</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>எழுத்து மூலம்</translation>
    </message>
    <message>
        <source>none</source>
        <translation>எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>நோக்கம்</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>கொடுத்த நேரம்</translation>
    </message>
    <message>
        <source>Reference of the consent</source>
        <translation>சம்மதத்தின் குறிப்பெண்</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>அறிவிப்பு</translation>
    </message>
    <message>
        <source>version %1, in %2</source>
        <comment>version, language</comment>
        <translation>பதிப்பு %1, மொழி: %2</translation>
    </message>
    <message>
        <source>Id of the consent</source>
        <translation>சம்மதத்தின் அடையாள எண்</translation>
    </message>
    <message>
        <source>What the journal says of this case</source>
        <translation>இந்த நேர்வு பற்றிப் பதிவேட்டில் உள்ளவை</translation>
    </message>
    <message>
        <source>The journal has no entry of this case.</source>
        <translation>பதிவேட்டில் இந்த நேர்வு பற்றிய பதிவு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>நேரம்</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>நிகழ்வு</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>Contains tax data</source>
        <translation>இதில் வரித் தரவு உள்ளது</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>பக்கம் %1 / %2</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Has the taxpayer withdrawn consent?</source>
        <translation>வரி செலுத்துபவர் சம்மதத்தைத் திரும்பப் பெற்றாரா?</translation>
    </message>
    <message>
        <source>With Yes this case ends now: nothing more is fetched, what was entered or fetched is wiped, and the session at the portal is logged out.</source>
        <translation>“ஆம்” என்றால் இந்த நேர்வு இப்போதே முடியும்: இனி எதுவும் பெறப்படாது, உள்ளிட்டதும் பெற்றதும் அழிக்கப்படும், போர்ட்டல் அமர்வு முடிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Close this case before its data has come?</source>
        <translation>தரவு வருவதற்கு முன்பே இந்த நேர்வை மூடவா?</translation>
    </message>
    <message>
        <source>With Yes an OTP that was sent stays unused, what was entered is wiped, and the session at the portal is logged out.</source>
        <translation>“ஆம்” என்றால் அனுப்பிய OTP பயன்படாமல் போகும், உள்ளிட்டவை அழிக்கப்படும், போர்ட்டல் அமர்வு முடிக்கப்படும்.</translation>
    </message>
    <message>
        <source>The journal could not be written, so this step was not made.</source>
        <translation>பதிவேட்டில் எழுத முடியவில்லை; எனவே இந்தப் படி நிறைவேற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nobody has gone on with this case for a long time. In a minute it ends.</source>
        <translation>நீண்ட நேரமாக யாரும் இந்த நேர்வைத் தொடரவில்லை. இன்னும் ஒரு நிமிடத்தில் இது முடியும்.</translation>
    </message>
    <message>
        <source>What was entered or fetched is wiped then, and the session at the portal is logged out.</source>
        <translation>அப்போது உள்ளிட்டதும் பெற்றதும் அழிக்கப்படும், போர்ட்டல் அமர்வு முடிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>திறந்தே வைக்கவும்</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>நேர்வை மூடவும்</translation>
    </message>
    <message>
        <source>Close this case? Nothing of its data has been exported or printed.</source>
        <translation>இந்த நேர்வை மூடவா? இதன் தரவில் எதுவும் ஏற்றுமதி செய்யப்படவில்லை, அச்சிடப்படவும் இல்லை.</translation>
    </message>
    <message>
        <source>With Yes the data is wiped, and the session at the portal is logged out. To fetch it again takes another OTP.</source>
        <translation>“ஆம்” என்றால் தரவு அழிக்கப்படும், போர்ட்டல் அமர்வு முடிக்கப்படும். மீண்டும் பெற இன்னொரு OTP தேவைப்படும்.</translation>
    </message>
    <message>
        <source>Close this case? Data has come since it was exported or printed the last time.</source>
        <translation>இந்த நேர்வை மூடவா? கடைசியாக ஏற்றுமதி செய்த அல்லது அச்சிட்ட பிறகு மேலும் தரவு வந்துள்ளது.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Nothing was sent, so no try was used up.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை; எனவே எந்த முயற்சியும் செலவாகவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was sent, so the OTP is unused.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை; எனவே OTP பயன்படுத்தப்படவில்லை.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same: an OTP may be on its way, and one of the portal&apos;s five tries may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>அப்படியிருந்தும் கோரிக்கை போய்ச் சேர்ந்திருக்கலாம்: OTP வந்துகொண்டிருக்கலாம், போர்ட்டலின் ஐந்து முயற்சிகளில் ஒன்று செலவாகியிருக்கலாம். கோரிக்கை ஒருமுறை அனுப்பப்பட்டது; தானாக மீண்டும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same, and the OTP may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>அப்படியிருந்தும் கோரிக்கை போய்ச் சேர்ந்து, OTP பயன்படுத்தப்பட்டிருக்கலாம். கோரிக்கை ஒருமுறை அனுப்பப்பட்டது; தானாக மீண்டும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>The request arrived; it was sent once.</source>
        <translation>கோரிக்கை போய்ச் சேர்ந்தது; அது ஒருமுறை அனுப்பப்பட்டது.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five: the account is probably locked, and the taxpayer has to call the helpline.</source>
        <translation>
            <numerusform>இந்த டெஸ்க் தொடங்கியதிலிருந்து இந்த PAN-க்கான %n கோரிக்கை மறுக்கப்பட்டது, அல்லது மறுக்கப்பட்டிருக்கலாம். ஐந்தாவதில் போர்ட்டல் கணக்கைப் பூட்டிவிடும்: கணக்கு பூட்டப்பட்டிருக்கலாம்; வரி செலுத்துபவர் உதவி எண்ணை அழைக்க வேண்டும்.</numerusform>
            <numerusform>இந்த டெஸ்க் தொடங்கியதிலிருந்து இந்த PAN-க்கான %n கோரிக்கைகள் மறுக்கப்பட்டன, அல்லது மறுக்கப்பட்டிருக்கலாம். ஐந்தாவதில் போர்ட்டல் கணக்கைப் பூட்டிவிடும்: கணக்கு பூட்டப்பட்டிருக்கலாம்; வரி செலுத்துபவர் உதவி எண்ணை அழைக்க வேண்டும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five, and only a helpline unlocks it: be sure of the password before you try again.</source>
        <translation>
            <numerusform>இந்த டெஸ்க் தொடங்கியதிலிருந்து இந்த PAN-க்கான %n கோரிக்கை மறுக்கப்பட்டது, அல்லது மறுக்கப்பட்டிருக்கலாம். ஐந்தாவதில் போர்ட்டல் கணக்கைப் பூட்டிவிடும்; உதவி எண் மூலம் மட்டுமே அதைத் திறக்க முடியும்: மீண்டும் முயலும் முன் கடவுச்சொல்லை உறுதிசெய்யுங்கள்.</numerusform>
            <numerusform>இந்த டெஸ்க் தொடங்கியதிலிருந்து இந்த PAN-க்கான %n கோரிக்கைகள் மறுக்கப்பட்டன, அல்லது மறுக்கப்பட்டிருக்கலாம். ஐந்தாவதில் போர்ட்டல் கணக்கைப் பூட்டிவிடும்; உதவி எண் மூலம் மட்டுமே அதைத் திறக்க முடியும்: மீண்டும் முயலும் முன் கடவுச்சொல்லை உறுதிசெய்யுங்கள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same. It was sent once and will not be sent again by itself.</source>
        <translation>அப்படியிருந்தும் கோரிக்கை போய்ச் சேர்ந்திருக்கலாம். அது ஒருமுறை அனுப்பப்பட்டது; தானாக மீண்டும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>The portal had no session to log out of any more, or refused the logout.</source>
        <translation>வெளியேறுவதற்குப் போர்ட்டலில் அமர்வு எதுவும் மிச்சமில்லை, அல்லது அது வெளியேற்றத்தை மறுத்தது.</translation>
    </message>
    <message>
        <source>The session at the portal could not be logged out: %1 (%2)</source>
        <translation>போர்ட்டல் அமர்விலிருந்து வெளியேற முடியவில்லை: %1 (%2)</translation>
    </message>
    <message>
        <source>This is on record. To be sure that it ends, the taxpayer can log in at the portal and log out there.</source>
        <translation>இது பதிவு செய்யப்பட்டுள்ளது. அமர்வு முடிவதை உறுதிசெய்ய, வரி செலுத்துபவர் போர்ட்டலில் உள்நுழைந்து அங்கே வெளியேறலாம்.</translation>
    </message>
    <message>
        <source>The session at the portal has been logged out.</source>
        <translation>போர்ட்டல் அமர்வு முடிக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>CertificatePath</name>
    <message>
        <source>A key in the certificate chain is too short; 2048 bits of RSA are the least</source>
        <translation>சான்றிதழ்ச் சங்கிலியில் உள்ள ஒரு சாவி மிகச் சிறியது; RSA-வில் குறைந்தது 2048 பிட்கள் வேண்டும்</translation>
    </message>
    <message>
        <source>A certificate in the chain is signed with an outdated method such as SHA-1</source>
        <translation>சங்கிலியில் உள்ள ஒரு சான்றிதழ் SHA-1 போன்ற பழைய முறையில் கையொப்பமிடப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>The CA may not vouch for a server of this name (name constraints)</source>
        <translation>இந்தப் பெயருள்ள சர்வருக்கு CA உறுதியளிக்கக் கூடாது (பெயர்க் கட்டுப்பாடுகள்)</translation>
    </message>
    <message>
        <source>The server sent no certificate</source>
        <translation>சர்வர் சான்றிதழ் எதையும் அனுப்பவில்லை</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>(without a name)</source>
        <translation>(பெயர் இல்லை)</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <comment>certificate</comment>
        <translation>%1, வழங்கியவர் %2, %3 வரை செல்லுபடியாகும்</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 சான்றிதழ் காலாவதியாகிவிட்டது.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s).</source>
        <translation>
            <numerusform>%1 சான்றிதழ் %n நாளில் முடிகிறது.</numerusform>
            <numerusform>%1 சான்றிதழ் %n நாட்களில் முடிகிறது.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBars</name>
    <message>
        <source>Chart of the years</source>
        <translation>ஆண்டுகளின் வரைபடம்</translation>
    </message>
</context>
<context>
    <name>ClientCertificate</name>
    <message>
        <source>The private key in %1 is protected by a passphrase.</source>
        <translation>%1 கோப்பிலுள்ள தனிச்சாவி கடவுத்தொடரால் பாதுகாக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in %1.</source>
        <translation>இந்தக் கடவுத்தொடர் %1 கோப்பிலுள்ள தனிச்சாவியைத் திறக்கவில்லை.</translation>
    </message>
    <message>
        <source>%1 holds no private key; allowed is one in PEM form, or a PKCS#12 file.</source>
        <translation>%1 கோப்பில் தனிச்சாவி இல்லை; PEM வடிவிலான தனிச்சாவி, அல்லது PKCS#12 கோப்பு ஏற்கப்படும்.</translation>
    </message>
    <message>
        <source>The private key in %1 can not be read; allowed is one in PEM form.</source>
        <translation>%1 கோப்பிலுள்ள தனிச்சாவியைப் படிக்க முடியவில்லை; PEM வடிவிலான தனிச்சாவி ஏற்கப்படும்.</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old cipher (RC2) that is no longer supported, whatever the passphrase. Have it made anew with AES.</source>
        <translation>%1 பழைய மறையாக்க முறையில் (RC2) உள்ளது; கடவுத்தொடர் எதுவானாலும் அது இனி ஏற்கப்படாது. அதை AES கொண்டு புதிதாக உருவாக்கச் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>%1 holds no certificate with its private key.</source>
        <translation>%1 கோப்பில் தன் தனிச்சாவியுடன் கூடிய சான்றிதழ் இல்லை.</translation>
    </message>
    <message>
        <source>%1 holds no certificate; allowed are PEM and PKCS#12.</source>
        <translation>%1 கோப்பில் சான்றிதழ் இல்லை; PEM, PKCS#12 ஏற்கப்படும்.</translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to a certificate in %2.</source>
        <translation>%1 கோப்பிலுள்ள தனிச்சாவி %2 கோப்பிலுள்ள எந்தச் சான்றிதழுக்கும் உரியதல்ல.</translation>
    </message>
    <message>
        <source>The private key in %1 is of a kind that can not be used; allowed are RSA and EC.</source>
        <translation>%1 கோப்பிலுள்ள தனிச்சாவியின் வகையைப் பயன்படுத்த முடியாது; RSA, EC ஏற்கப்படும்.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start the sandbox and connect to it: made-up data, nothing leaves this computer.</source>
        <translation>சாண்ட்பாக்ஸைத் தொடங்கி அதனுடன் இணைக்கவும்: கற்பனைத் தரவு; இந்தக் கணினியை விட்டு எதுவும் வெளியே போகாது.</translation>
    </message>
    <message>
        <source>Connect to the service that the profile FILE describes.</source>
        <translation>FILE புரொஃபைல் விவரிக்கும் சேவையுடன் இணைக்கவும்.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>இந்த உதவியைக் காட்டவும்.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>பதிப்பைக் காட்டவும்.</translation>
    </message>
    <message>
        <source>Desktop console for fetching income-tax returns with the taxpayer&apos;s consent.</source>
        <translation>வரி செலுத்துபவரின் சம்மதத்துடன் வருமான வரிக் கணக்குகளைப் பெறுவதற்கான டெஸ்க்டாப் நிரல்.</translation>
    </message>
    <message>
        <source>“%1” is no option; a profile is given as --profile FILE.</source>
        <translation>“%1” ஒரு விருப்பமல்ல; புரொஃபைலை --profile FILE என்று கொடுக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>--sandbox and --profile exclude each other: the sandbox brings its own profile.</source>
        <translation>--sandbox, --profile இரண்டையும் சேர்த்துக் கொடுக்க முடியாது: சாண்ட்பாக்ஸுக்குச் சொந்தப் புரொஃபைல் உண்டு.</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile உடன் ஒரு கோப்பின் பாதை தேவை.</translation>
    </message>
    <message>
        <source>Instead of opening the window: verify, export or count the journal. “itr-desk journal --help” says more.</source>
        <translation>சாளரத்தைத் திறப்பதற்குப் பதிலாக: பதிவேட்டைச் சரிபார்க்கவும், ஏற்றுமதி செய்யவும் அல்லது எண்ணவும். மேலும் அறிய “itr-desk journal --help”.</translation>
    </message>
    <message>
        <source>Instead of opening the window: say which settings hold and what is wrong with them. “itr-desk config --help” says more.</source>
        <translation>சாளரத்தைத் திறப்பதற்குப் பதிலாக: எந்த அமைப்புகள் நடைமுறையில் உள்ளன, அவற்றில் என்ன தவறு என்று சொல்லவும். மேலும் அறிய “itr-desk config --help”.</translation>
    </message>
    <message>
        <source>Instead of opening the window: say whether a Bearer token is stored, store or delete one. “itr-desk token --help” says more.</source>
        <translation>சாளரத்தைத் திறப்பதற்குப் பதிலாக: Bearer டோக்கன் சேமிக்கப்பட்டுள்ளதா என்று சொல்லவும், ஒன்றைச் சேமிக்கவும் அல்லது நீக்கவும். மேலும் அறிய “itr-desk token --help”.</translation>
    </message>
    <message>
        <source>Fill the screen, for members of the public who enter their own PAN and OTP.</source>
        <translation>தங்கள் PAN-ஐயும் OTP-ஐயும் தாங்களே உள்ளிடும் பொதுமக்களுக்காகத் திரை முழுவதும் காட்டவும்.</translation>
    </message>
    <message>
        <source>Instead of opening the window: set the PIN by which staff leave the kiosk. “itr-desk kiosk --help” says more.</source>
        <translation>சாளரத்தைத் திறப்பதற்குப் பதிலாக: ஊழியர்கள் கியோஸ்க்கை விட்டு வெளியேறப் பயன்படுத்தும் PIN-ஐ அமைக்கவும். மேலும் அறிய “itr-desk kiosk --help”.</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Point at a bar, or go through them with the arrow keys, to read what it says.</source>
        <translation>ஒரு பட்டை சொல்வதைப் படிக்க, அதைச் சுட்டுங்கள் அல்லது அம்பு விசைகளால் பட்டைகளில் ஒவ்வொன்றாகச் செல்லுங்கள்.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Not supplied</source>
        <translation>வழங்கப்படவில்லை</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>மாற்றம் இல்லை</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <translation> (%1 %)</translation>
    </message>
    <message>
        <source>No year named</source>
        <translation>ஆண்டு குறிப்பிடப்படவில்லை</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>வழங்கப்படவில்லை</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; the same as %2</source>
        <translation>%1; %2 போலவே</translation>
    </message>
    <message>
        <source>%1; %2 more than %3</source>
        <translation>%1; %3-ஐ விட %2 அதிகம்</translation>
    </message>
    <message>
        <source>%1; %2 less than %3</source>
        <translation>%1; %3-ஐ விட %2 குறைவு</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>The years compared</source>
        <translation>ஆண்டுகளின் ஒப்பீடு</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>There is no such key; the keys are: %1.</source>
        <translation>அப்படி ஒரு விசை இல்லை; உள்ள விசைகள்: %1.</translation>
    </message>
    <message>
        <source>Set by your organisation in %1.</source>
        <comment>file</comment>
        <translation>உங்கள் நிறுவனம் %1-இல் அமைத்தது.</translation>
    </message>
    <message>
        <source>Only your organisation can set it, in %1.</source>
        <comment>file</comment>
        <translation>உங்கள் நிறுவனம் மட்டுமே இதை %1-இல் அமைக்க முடியும்.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the address of the service, for example https://relay.example/.</source>
        <translation>இந்த விசை இல்லை; அதில் சேவையின் முகவரி இருக்க வேண்டும், எடுத்துக்காட்டாக https://relay.example/.</translation>
    </message>
    <message>
        <source>Then service/tokenFile must name the file.</source>
        <translation>அப்போது service/tokenFile கோப்பின் பெயரைக் குறிப்பிட வேண்டும்.</translation>
    </message>
    <message>
        <source>Allowed is that only with service/bearer=file, and service/bearer is “%1”.</source>
        <translation>இது service/bearer=file உடன் மட்டுமே அனுமதிக்கப்படும்; ஆனால் service/bearer “%1” என்று உள்ளது.</translation>
    </message>
    <message>
        <source>Allowed is less than otp/lifetimeSeconds, which is %1.</source>
        <translation>இது otp/lifetimeSeconds-ஐ விடக் குறைவாக இருக்க வேண்டும்; அது %1.</translation>
    </message>
    <message>
        <source>Allowed is that only together with service/clientCertificate.</source>
        <translation>இது service/clientCertificate உடன் மட்டுமே அனுமதிக்கப்படும்.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s host, because network/proxy is manual.</source>
        <translation>இந்த விசை இல்லை; network/proxy manual என்று உள்ளதால், இதில் பிராக்ஸியின் ஹோஸ்ட் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s port, because network/proxy is manual.</source>
        <translation>இந்த விசை இல்லை; network/proxy manual என்று உள்ளதால், இதில் பிராக்ஸியின் போர்ட் இருக்க வேண்டும்.</translation>
    </message>
</context>
<context>
    <name>ConfigCommand</name>
    <message>
        <source>The user&apos;s FILE; without it, your own, where there is one.</source>
        <translation>பயனரின் கோப்பு FILE; கொடுக்காவிட்டால், உங்கள் சொந்தக் கோப்பு, இருந்தால்.</translation>
    </message>
    <message>
        <source>Of reference: as a manual page.</source>
        <translation>reference-க்கு: கையேட்டுப் பக்கமாக.</translation>
    </message>
    <message>
        <source>Of reference: as a table in Markdown.</source>
        <translation>reference-க்கு: Markdown அட்டவணையாக.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>இந்த உதவியைக் காட்டவும்.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>words for a value</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>policy, %1, line %2; locked</source>
        <translation>கொள்கை, %1, வரிசை %2; பூட்டப்பட்டது</translation>
    </message>
    <message>
        <source>user, %1, line %2</source>
        <translation>பயனர், %1, வரிசை %2</translation>
    </message>
    <message>
        <source>default; locked</source>
        <translation>இயல்புநிலை; பூட்டப்பட்டது</translation>
    </message>
    <message>
        <source>default</source>
        <translation>இயல்புநிலை</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile உடன் ஒரு கோப்பின் பாதை தேவை.</translation>
    </message>
    <message>
        <source>--man and --markdown belong to reference.</source>
        <translation>--man, --markdown ஆகியவை reference-க்கு உரியவை.</translation>
    </message>
    <message>
        <source>Say which setting, as in “itr-desk config explain service/baseUrl”.</source>
        <translation>எந்த அமைப்பு என்று சொல்லுங்கள், எடுத்துக்காட்டாக “itr-desk config explain service/baseUrl”.</translation>
    </message>
    <message>
        <source>Say one of check, show, explain and reference.</source>
        <translation>check, show, explain, reference ஆகியவற்றில் ஒன்றைச் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Say one of --man and --markdown.</source>
        <translation>--man, --markdown ஆகியவற்றில் ஒன்றைச் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Says which settings hold and where they come from: the defaults, the organisation&apos;s policy, your own file.
Exit status: 0 done, and of check: nothing is wrong; 2 the configuration is wrong, or it could not be done.</source>
        <translation>எந்த அமைப்புகள் நடைமுறையில் உள்ளன, அவை எங்கிருந்து வருகின்றன என்று சொல்லும்: இயல்புநிலை, நிறுவனத்தின் கொள்கை, உங்கள் சொந்தக் கோப்பு.
முடிவு நிலை: 0 முடிந்தது, check-இல்: தவறு எதுவும் இல்லை; 2 உள்ளமைவு தவறு, அல்லது செய்ய முடியவில்லை.</translation>
    </message>
    <message>
        <source>Say everything that is wrong.</source>
        <translation>தவறாக உள்ள அனைத்தையும் சொல்லவும்.</translation>
    </message>
    <message>
        <source>Show every setting with its value and where that comes from.</source>
        <translation>ஒவ்வொரு அமைப்பையும் அதன் மதிப்புடனும், அது எங்கிருந்து வருகிறது என்பதுடனும் காட்டவும்.</translation>
    </message>
    <message>
        <source>Explain one setting.</source>
        <translation>ஓர் அமைப்பை விளக்கவும்.</translation>
    </message>
    <message>
        <source>Write the reference of all settings.</source>
        <translation>எல்லா அமைப்புகளின் விளக்கத் தொகுப்பை எழுதவும்.</translation>
    </message>
    <message>
        <source>Usage: itr-desk config check|show|explain KEY|reference [options]</source>
        <translation>பயன்பாடு: itr-desk config check|show|explain KEY|reference [விருப்பங்கள்]</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>தவறு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>No service/baseUrl is set, so the desk opens without a service.</source>
        <translation>service/baseUrl அமைக்கப்படவில்லை; எனவே டெஸ்க் சேவை இல்லாமல் திறக்கிறது.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; “itr-desk config show” lists them all.</source>
        <translation>“%1” என்ற அமைப்பு இல்லை; “itr-desk config show” எல்லாவற்றையும் பட்டியலிடும்.</translation>
    </message>
    <message>
        <source>Type: %1. Allowed is %2.</source>
        <translation>வகை: %1. அனுமதி: %2.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>இயல்புநிலை: %1.</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>யார் மாற்றலாம்: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>எங்கே காட்டப்படும்: %1</translation>
    </message>
    <message>
        <source>Now: %1 [%2]</source>
        <comment>value, where it comes from</comment>
        <translation>இப்போது: %1 [%2]</translation>
    </message>
    <message>
        <source>Without effect: %1, line %2: “%3”. %4</source>
        <comment>file, line, key, why</comment>
        <translation>செயல்படாதது: %1, வரிசை %2: “%3”. %4</translation>
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
        <translation>%1: “%2” என்பதன் மதிப்பு “%3”. %4</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1, வரிசை %2</translation>
    </message>
</context>
<context>
    <name>ConfigReference</name>
    <message>
        <source>Allowed is %1.</source>
        <translation>அனுமதி: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>இயல்புநிலை: %1.</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>யார் மாற்றலாம்: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>எங்கே காட்டப்படும்: %1</translation>
    </message>
    <message>
        <source>user</source>
        <comment>who may change a setting</comment>
        <translation>பயனர்</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>who may change a setting</comment>
        <translation>நிர்வாகி</translation>
    </message>
    <message>
        <source>Settings come from three places, the later over the earlier: the defaults, the organisation&apos;s policy in %1, and the user&apos;s file: the one of --profile, else itr-desk/itr-desk.ini in $XDG_CONFIG_HOME (~/.config).</source>
        <translation>அமைப்புகள் மூன்று இடங்களிலிருந்து வருகின்றன; பின்னது முன்னதை மீறும்: இயல்புநிலை, %1-இல் உள்ள நிறுவனத்தின் கொள்கை, பயனரின் கோப்பு: --profile கொடுத்த கோப்பு, இல்லையெனில் $XDG_CONFIG_HOME (~/.config) இல் உள்ள itr-desk/itr-desk.ini.</translation>
    </message>
    <message>
        <source>What the policy sets is locked: the user&apos;s file can not change it, and a line there that tries has no effect. There is no option that leads round the policy. Some settings only the policy may change, as soon as there is one; without one the user&apos;s file counts for these as well.</source>
        <translation>கொள்கை அமைப்பது பூட்டப்படும்: பயனரின் கோப்பால் அதை மாற்ற முடியாது; மாற்ற முயலும் வரிசை அங்கே இருந்தால் அது செயல்படாது. கொள்கையைச் சுற்றிச் செல்லும் விருப்பம் எதுவும் இல்லை. கொள்கை இருந்தால், சில அமைப்புகளைக் கொள்கை மட்டுமே மாற்றலாம்; கொள்கை இல்லாவிட்டால் இவற்றுக்கும் பயனரின் கோப்பே செல்லும்.</translation>
    </message>
    <message>
        <source>Policy and its folder must belong to root and be writable by root alone. With a policy that can not be read or holds a mistake ITR Desk does not start. For the sandbox the sections [service] and [network] of the policy do not count, and the others do.</source>
        <translation>கொள்கையும் அதன் கோப்புறையும் root-க்குச் சொந்தமாக இருக்க வேண்டும்; root மட்டுமே அவற்றில் எழுத முடிய வேண்டும். கொள்கையைப் படிக்க முடியாவிட்டால் அல்லது அதில் பிழை இருந்தால் ITR Desk தொடங்காது. சாண்ட்பாக்ஸுக்குக் கொள்கையின் [service], [network] பகுதிகள் பொருந்தாது, மற்றவை பொருந்தும்.</translation>
    </message>
    <message>
        <source>Both files are INI files in UTF-8: “[section]”, “key=value”, and comments in lines of their own that start with #. Relative paths are taken from the folder of the file in which they stand. “itr-desk config check” says what is wrong, “itr-desk config show” what holds and where it comes from, and “itr-desk config explain section/key” the rest.</source>
        <translation>இரு கோப்புகளும் UTF-8 இல் உள்ள INI கோப்புகள்: “[section]”, “key=value”, மற்றும் # உடன் தொடங்கும் தனி வரிசைகளில் கருத்துகள். சார்புப் பாதைகள், அவை எழுதப்பட்டுள்ள கோப்பின் கோப்புறையிலிருந்து கணக்கிடப்படும். என்ன தவறு என்பதை “itr-desk config check” சொல்லும்; எது நடைமுறையில் உள்ளது, எங்கிருந்து வருகிறது என்பதை “itr-desk config show” சொல்லும்; மற்றவற்றை “itr-desk config explain section/key” சொல்லும்.</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Not connected to a service</source>
        <translation>சேவையுடன் இணைக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>ITR Desk was started without a profile, so it does not know which service to ask.</source>
        <translation>ITR Desk புரொஃபைல் இல்லாமல் தொடங்கப்பட்டது; எனவே எந்தச் சேவையைக் கேட்பது என்று அதற்குத் தெரியாது.</translation>
    </message>
    <message>
        <source>To try everything with made-up data, on this computer alone:</source>
        <translation>எல்லாவற்றையும் கற்பனைத் தரவுடன், இந்தக் கணினியில் மட்டும் முயன்று பார்க்க:</translation>
    </message>
    <message>
        <source>To connect to your organisation&apos;s service:</source>
        <translation>உங்கள் நிறுவனத்தின் சேவையுடன் இணைக்க:</translation>
    </message>
    <message>
        <source>FILE is a text file with at least these two lines:</source>
        <translation>FILE என்பது குறைந்தது இந்த இரண்டு வரிசைகள் கொண்ட உரைக் கோப்பு:</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>அமைப்புகள்…</translation>
    </message>
    <message>
        <source>Or enter the address in the settings, and start ITR Desk again:</source>
        <translation>அல்லது அமைப்புகளில் முகவரியை உள்ளிட்டு, ITR Desk-ஐ மீண்டும் தொடங்குங்கள்:</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>Nothing came within %n second(s).</source>
        <translation>
            <numerusform>%n வினாடிக்குள் எதுவும் வரவில்லை.</numerusform>
            <numerusform>%n வினாடிகளுக்குள் எதுவும் வரவில்லை.</numerusform>
        </translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ஹோஸ்ட் பெயர்</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>பிராக்ஸி</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>இணைப்பு</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>இந்த டெஸ்க்கின் சான்றிதழ்</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>அங்கீகாரம்</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>ரத்து செய்யப்பட்டது.</translation>
    </message>
    <message>
        <source>Not tried: the settings need a look first.</source>
        <translation>முயலவில்லை: முதலில் அமைப்புகளைச் சரிபார்க்க வேண்டும்.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>%1-க்கு முகவரி எதுவும் கிடைக்கவில்லை.</translation>
    </message>
    <message>
        <source>The proxy %1 is %2; it looks up the service itself.</source>
        <translation>பிராக்ஸி %1-இன் முகவரி %2; சேவையை அதுவே தேடிக்கொள்கிறது.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1-இன் முகவரி %2.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>பிராக்ஸி பயன்படுத்தப்படவில்லை.</translation>
    </message>
    <message>
        <source>%1, port %2, takes connections.</source>
        <translation>%1, போர்ட் %2, இணைப்புகளை ஏற்கிறது.</translation>
    </message>
    <message>
        <source>%1, port %2, takes no connection.</source>
        <translation>%1, போர்ட் %2, இணைப்பை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>The service takes connections at port %1.</source>
        <translation>சேவை போர்ட் %1-இல் இணைப்புகளை ஏற்கிறது.</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>சான்றிதழ் %1 என்ற பெயருக்கு உரியதல்ல.</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys.</source>
        <translation>சேவையின் சான்றிதழ்ச் சங்கிலியில் உள்ள எந்தச் சாவியும் பொருத்திய சாவிகளில் ஒன்றல்ல.</translation>
    </message>
    <message>
        <source>%1 with a certificate that verifies.</source>
        <translation>%1, சரிபார்க்கப்பட்ட சான்றிதழுடன்.</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none.</source>
        <translation>ரிலே சான்றிதழ் கேட்கிறது, இந்த டெஸ்க்கிடம் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA.</source>
        <translation>டெஸ்க்கின் சான்றிதழை ரிலே மறுக்கிறது: அது காலாவதியானது, திரும்பப் பெறப்பட்டது, அல்லது வேறொரு CA வழங்கியது.</translation>
    </message>
    <message>
        <source>This desk has none, and the service did not ask for one.</source>
        <translation>இந்த டெஸ்க்கிடம் எதுவும் இல்லை, சேவையும் கேட்கவில்லை.</translation>
    </message>
    <message>
        <source>The service raised no objection to it.</source>
        <translation>சேவை இதற்கு ஆட்சேபம் தெரிவிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The service did not answer as one that is in order (HTTP %1).</source>
        <translation>சரியாக இயங்கும் சேவையைப் போல இது பதிலளிக்கவில்லை (HTTP %1).</translation>
    </message>
    <message>
        <source>Not tried: the test sends no token. Something answers there (HTTP %1); whether it accepts the Bearer token only a real request can show.</source>
        <translation>முயலவில்லை: இந்தச் சோதனை டோக்கன் எதையும் அனுப்பாது. அங்கிருந்து பதில் வருகிறது (HTTP %1); Bearer டோக்கனை ஏற்குமா என்பதை உண்மையான கோரிக்கை மட்டுமே காட்டும்.</translation>
    </message>
    <message>
        <source>The proxy refused the user name or the password.</source>
        <translation>பயனர் பெயரை அல்லது கடவுச்சொல்லைப் பிராக்ஸி மறுத்தது.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>பிராக்ஸி பயனர் பெயரையும் கடவுச்சொல்லையும் கேட்கிறது.</translation>
    </message>
    <message>
        <source>The service takes no connection there.</source>
        <translation>அங்கே சேவை இணைப்பை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>பாதுகாப்பான இணைப்பு ஏற்படவில்லை.</translation>
    </message>
    <message>
        <source>The other side hung up.</source>
        <translation>மறுமுனை இணைப்பைத் துண்டித்தது.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection.</source>
        <translation>பிராக்ஸி இணைப்பை ஏற்படுத்தவில்லை.</translation>
    </message>
    <message>
        <source>The network did not carry it.</source>
        <translation>நெட்வொர்க்கால் கொண்டுசேர்க்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>முயலவில்லை.</translation>
    </message>
</context>
<context>
    <name>ConnectionTestPanel</name>
    <message>
        <source>in order</source>
        <translation>சரியாக உள்ளது</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>கவனியுங்கள்</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>தோல்வி</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>முயலவில்லை</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>இணைப்பைச் சோதிக்கவும்(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>அறிக்கையை நகலெடுக்கவும்(&amp;C)</translation>
    </message>
    <message>
        <source>Tries the way to the service step by step. No PAN, password, OTP or token is sent.</source>
        <translation>சேவைக்கான வழியைப் படிப்படியாகச் சோதிக்கும். PAN, கடவுச்சொல், OTP, டோக்கன் எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>சோதனையை ரத்து செய்யவும்(&amp;C)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>சோதிக்கிறது…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>step, result, words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The service could not be reached as it should be; the step that failed says why.</source>
        <translation>சேவையை முறையாக அடைய முடியவில்லை; தோல்வியடைந்த படி காரணத்தைச் சொல்கிறது.</translation>
    </message>
    <message>
        <source>The service can be reached, but something needs a look soon.</source>
        <translation>சேவையை அடைய முடிகிறது, ஆனால் ஒன்றை விரைவில் கவனிக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The service can be reached.</source>
        <translation>சேவையை அடைய முடிகிறது.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms). %4</source>
        <comment>step, result, time, words</comment>
        <translation>%1: %2 (%3 மி.வி.). %4</translation>
    </message>
</context>
<context>
    <name>ConsentNoticeBox</name>
    <message>
        <source>Consent notice</source>
        <translation>சம்மத அறிவிப்பு</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Step 1 of 4</source>
        <translation>படி 1 / 4</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>சம்மதம்</translation>
    </message>
    <message>
        <source>Show the notice to the taxpayer or read it out. Go on only once the taxpayer has agreed.</source>
        <translation>அறிவிப்பை வரி செலுத்துபவருக்குக் காட்டுங்கள் அல்லது படித்துச் சொல்லுங்கள். அவர் சம்மதித்த பிறகே தொடருங்கள்.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>நோக்கம்</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>உங்கள் குறிப்பெண்</translation>
    </message>
    <message>
        <source>Consent &amp;given</source>
        <translation>சம்மதம் கொடுத்தார்(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>நேர்வை மூடவும்(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>அறிவிப்பின் மொழி</translation>
    </message>
    <message>
        <source>Draft, to be approved by your counsel</source>
        <translation>வரைவு, உங்கள் சட்ட ஆலோசகரின் ஒப்புதலுக்கு</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>எப்படிக் கொடுத்தார்</translation>
    </message>
    <message>
        <source>In p&amp;erson</source>
        <translation>நேரில்(&amp;E)</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>ஃபோனில்(&amp;P)</translation>
    </message>
    <message>
        <source>In wr&amp;iting</source>
        <translation>எழுத்து மூலம்(&amp;I)</translation>
    </message>
    <message>
        <source>For PAN %1</source>
        <translation>PAN %1-க்கு</translation>
    </message>
    <message>
        <source>The consent could not be recorded, so the case does not go on.</source>
        <translation>சம்மதத்தைப் பதிவு செய்ய முடியவில்லை; எனவே நேர்வு தொடராது.</translation>
    </message>
    <message>
        <source>Drafted by a machine, to be approved by your counsel</source>
        <translation>இயந்திரம் வரைந்த வரைவு, உங்கள் சட்ட ஆலோசகரின் ஒப்புதல் தேவை</translation>
    </message>
    <message>
        <source>Please read this notice. Go on only if you agree to it.</source>
        <translation>இந்த அறிவிப்பைப் படியுங்கள். சம்மதித்தால் மட்டும் தொடருங்கள்.</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>நான் சம்மதிக்கிறேன்(&amp;A)</translation>
    </message>
    <message>
        <source>I do &amp;not agree</source>
        <translation>எனக்குச் சம்மதம் இல்லை(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>The OTP is good for about</source>
        <translation>OTP செல்லுபடியாகும் நேரம், சுமார்</translation>
    </message>
    <message>
        <source>The OTP runs out soon. Finish now, or have a new one sent with Resend OTP.</source>
        <translation>OTP விரைவில் காலாவதியாகும். இப்போதே முடியுங்கள், அல்லது “OTP மீண்டும் அனுப்பு” மூலம் புதியதைப் பெறுங்கள்.</translation>
    </message>
    <message>
        <source>The OTP has probably expired. Have a new one sent with Resend OTP.</source>
        <translation>OTP காலாவதியாகியிருக்கலாம். “OTP மீண்டும் அனுப்பு” மூலம் புதியதைப் பெறுங்கள்.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Request an OTP</source>
        <translation>OTP கோருதல்</translation>
    </message>
    <message>
        <source>With the taxpayer&apos;s PAN and portal password the income-tax portal sends an OTP to the taxpayer&apos;s phone.</source>
        <translation>வரி செலுத்துபவரின் PAN, போர்ட்டல் கடவுச்சொல் ஆகியவற்றைக் கொண்டு, வருமான வரிப் போர்ட்டல் அவரது ஃபோனுக்கு OTP அனுப்பும்.</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN-ஐக் காட்டவும்</translation>
    </message>
    <message>
        <source>Portal password</source>
        <translation>போர்ட்டல் கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>கடவுச்சொல்லைக் காட்டவும்</translation>
    </message>
    <message>
        <source>Request OTP</source>
        <translation>OTP கோரவும்</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>That is more than the ten characters of a PAN, so it was left out.</source>
        <translation>இது PAN-இன் பத்து எழுத்துகளைவிட அதிகம்; எனவே விடப்பட்டது.</translation>
    </message>
    <message>
        <source>That is longer than any portal password, so it was left out.</source>
        <translation>இது எந்தப் போர்ட்டல் கடவுச்சொல்லையும்விட நீளமானது; எனவே விடப்பட்டது.</translation>
    </message>
    <message>
        <source>Please enter the PAN.</source>
        <translation>PAN-ஐ உள்ளிடுங்கள்.</translation>
    </message>
    <message>
        <source>The PAN is not complete: it has ten characters.</source>
        <translation>PAN முழுமையாக இல்லை: அதில் பத்து எழுத்துகள் இருக்கும்.</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>போர்ட்டல் கடவுச்சொல்லை உள்ளிடுங்கள்.</translation>
    </message>
    <message>
        <source>Ten characters: five letters, four digits, one letter.</source>
        <translation>பத்து எழுத்துகள்: ஐந்து ஆங்கில எழுத்துகள், நான்கு இலக்கங்கள், ஓர் ஆங்கில எழுத்து.</translation>
    </message>
    <message>
        <source>%1 is no holder letter we know: please check the fourth letter.</source>
        <translation>%1 எங்களுக்குத் தெரிந்த உரிமையாளர் வகை எழுத்து அல்ல: நான்காவது எழுத்தைச் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · kind of holder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock இயக்கத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>Held in locked memory until the OTP is accepted or the case is left.</source>
        <translation>OTP ஏற்கப்படும் வரை அல்லது நேர்விலிருந்து விலகும் வரை பூட்டிய நினைவகத்தில் வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Sent once, for this request, and kept nowhere.</source>
        <translation>இந்தக் கோரிக்கைக்கு ஒருமுறை அனுப்பப்படும்; எங்கும் வைக்கப்படாது.</translation>
    </message>
    <message>
        <source>Step 2 of 4</source>
        <translation>படி 2 / 4</translation>
    </message>
    <message>
        <source>With your PAN and your portal password the income-tax portal sends an OTP to your phone.</source>
        <translation>உங்கள் PAN, போர்ட்டல் கடவுச்சொல் ஆகியவற்றைக் கொண்டு, வருமான வரிப் போர்ட்டல் உங்கள் ஃபோனுக்கு OTP அனுப்பும்.</translation>
    </message>
</context>
<context>
    <name>CsvDropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>கோப்பைத் தேர்வு செய்யவும்…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>CSV கோப்பை இங்கே விடுங்கள்</translation>
    </message>
    <message>
        <source>One line per case: your reference and the PAN. Headings are recognised.</source>
        <translation>ஒரு நேர்வுக்கு ஒரு வரிசை: உங்கள் குறிப்பெண், PAN. தலைப்புகள் அறியப்படும்.</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Figure (amounts in ₹)</source>
        <translation>விவரம் (தொகைகள் ₹ இல்)</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>ஆண்டு வழங்கப்படவில்லை</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>There is no such file, or it is not a file that can be read.</source>
        <translation>அப்படி ஒரு கோப்பு இல்லை, அல்லது அது படிக்கக்கூடிய கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>The file can not be read: %1.</source>
        <translation>கோப்பைப் படிக்க முடியவில்லை: %1.</translation>
    </message>
    <message>
        <source>The file is larger than a work list can be: allowed are %1 MB.</source>
        <translation>கோப்பு பணிப் பட்டியலுக்கான அளவைவிடப் பெரியது: அனுமதி %1 MB.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Split it into smaller files and open one after the other.</source>
        <translation>கோப்பில் %1-க்கு மேற்பட்ட வரிசைகள் உள்ளன. அதைச் சிறு கோப்புகளாகப் பிரித்து, ஒன்றன்பின் ஒன்றாகத் திறங்கள்.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>This is a spreadsheet, not a CSV file. Open it in the spreadsheet program, save it as CSV, and choose that file.</source>
        <translation>இது விரிதாள், CSV கோப்பு அல்ல. விரிதாள் நிரலில் திறந்து, CSV ஆகச் சேமித்து, அந்தக் கோப்பைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>This is no text file. Choose a CSV file with a reference and a PAN on each line.</source>
        <translation>இது உரைக் கோப்பு அல்ல. ஒவ்வொரு வரிசையிலும் குறிப்பெண்ணும் PAN-உம் உள்ள CSV கோப்பைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
</context>
<context>
    <name>CutOffDialog</name>
    <message>
        <source>may still be logged in</source>
        <translation>இன்னும் உள்நுழைந்திருக்கலாம்</translation>
    </message>
    <message>
        <source>logging out…</source>
        <translation>வெளியேறுகிறது…</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>வெளியேறியது</translation>
    </message>
    <message>
        <source>not logged out</source>
        <translation>வெளியேறவில்லை</translation>
    </message>
    <message>
        <source>left</source>
        <translation>விடப்பட்டது</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN-ஐக் காட்டவும்</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>வெளியேறவும்</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>விட்டுவிடவும்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடவும்</translation>
    </message>
    <message>
        <source>Cases that were cut off — ITR Desk</source>
        <translation>துண்டிக்கப்பட்ட நேர்வுகள் — ITR Desk</translation>
    </message>
    <message>
        <source>Cases that were cut off</source>
        <translation>துண்டிக்கப்பட்ட நேர்வுகள்</translation>
    </message>
    <message>
        <source>The desk ended while these cases were open, so they may still be logged in at the portal. The journal holds no whole PAN: enter it to log a case out.</source>
        <translation>இந்த நேர்வுகள் திறந்திருந்தபோது டெஸ்க் நின்றுவிட்டது; எனவே அவை போர்ட்டலில் இன்னும் உள்நுழைந்திருக்கலாம். பதிவேட்டில் முழு PAN இருக்காது: ஒரு நேர்விலிருந்து வெளியேற, அதன் PAN-ஐ உள்ளிடுங்கள்.</translation>
    </message>
    <message>
        <source>Notes that the logout was not made, and does not offer it again</source>
        <translation>வெளியேற்றம் செய்யப்படவில்லை என்று குறித்துக்கொள்ளும், மீண்டும் கேட்காது</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reference, masked PAN</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2. Last: %3, %4</source>
        <comment>whose case, its state, last event, time</comment>
        <translation>%1 — %2. கடைசியாக: %3, %4</translation>
    </message>
    <message>
        <source>Of the chosen case. It is compared with the journal before anything is sent.</source>
        <translation>தேர்வு செய்த நேர்வினுடையது. எதையும் அனுப்பும் முன் பதிவேட்டுடன் ஒப்பிடப்படும்.</translation>
    </message>
    <message>
        <source>This is not the PAN of the chosen case. Nothing was sent.</source>
        <translation>இது தேர்வு செய்த நேர்வின் PAN அல்ல. எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Noted: the logout was not made.</source>
        <translation>குறிக்கப்பட்டது: வெளியேற்றம் செய்யப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>DataTree</name>
    <message>
        <source>Previous</source>
        <translation>முந்தையது</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்தது</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>மதிப்பைக் காட்டவும்…</translation>
    </message>
    <message>
        <source>All fields of the return</source>
        <translation>வரிக் கணக்கின் எல்லாப் புலங்களும்</translation>
    </message>
    <message>
        <source>Find a field or a value</source>
        <translation>புலம் அல்லது மதிப்பைத் தேடவும்</translation>
    </message>
    <message>
        <source>Masked values are not searched for what they hide.</source>
        <translation>மறைக்கப்பட்ட மதிப்புகளுக்குள் தேடப்படாது.</translation>
    </message>
    <message>
        <source>Shows the masked value of the chosen row for a short while. This is noted in the journal.</source>
        <translation>தேர்வு செய்த வரிசையின் மறைக்கப்பட்ட மதிப்பைச் சிறிது நேரம் காட்டும். இது பதிவேட்டில் குறிக்கப்படும்.</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 / %L2-க்கு மேல்</translation>
    </message>
    <message>
        <source>%L1 of %L2…</source>
        <translation>%L1 / %L2…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>தேடுகிறது…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Show the value of %1?</source>
        <translation>%1 மதிப்பைக் காட்டவா?</translation>
    </message>
    <message numerus="yes">
        <source>The journal notes that you had it shown. It is masked again after %n second(s).</source>
        <translation>
            <numerusform>நீங்கள் இதைக் காட்டச் சொன்னது பதிவேட்டில் குறிக்கப்படும். %n வினாடிக்குப் பிறகு மீண்டும் மறைக்கப்படும்.</numerusform>
            <numerusform>நீங்கள் இதைக் காட்டச் சொன்னது பதிவேட்டில் குறிக்கப்படும். %n வினாடிகளுக்குப் பிறகு மீண்டும் மறைக்கப்படும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as masked</source>
        <translation>மறைத்தபடி நகலெடுக்கவும்</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Any day</source>
        <translation>எந்த நாளும்</translation>
    </message>
    <message>
        <source>Write a day like %1 or %2.</source>
        <translation>நாளை %1 அல்லது %2 போல எழுதுங்கள்.</translation>
    </message>
</context>
<context>
    <name>DeadKey</name>
    <message>
        <source>Keys that make no character together were left out. Show what you entered and check it, or paste it.</source>
        <translation>சேர்ந்து ஓர் எழுத்தை உருவாக்காத விசைகள் விடப்பட்டன. உள்ளிட்டதைக் காட்டிச் சரிபாருங்கள், அல்லது ஒட்டுங்கள்.</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>The outcomes have been written.</source>
        <translation>முடிவுகள் எழுதப்பட்டன.</translation>
    </message>
    <message>
        <source>The outcomes could not be written.</source>
        <translation>முடிவுகளை எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>Export outcomes</source>
        <translation>முடிவுகளை ஏற்றுமதி செய்யவும்</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The journal can not be written, so nothing can be sent.</source>
        <translation>பதிவேட்டில் எழுத முடியவில்லை; எனவே எதையும் அனுப்ப முடியாது.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were cut off when the desk ended the last time. Log them out at the portal now?</source>
        <translation>
            <numerusform>கடந்த முறை டெஸ்க் நின்றபோது %n நேர்வு துண்டிக்கப்பட்டது. இப்போது போர்ட்டலிலிருந்து வெளியேறவா?</numerusform>
            <numerusform>கடந்த முறை டெஸ்க் நின்றபோது %n நேர்வுகள் துண்டிக்கப்பட்டன. இப்போது போர்ட்டலிலிருந்து வெளியேறவா?</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps still logged in there: %1. Later you find this in the menu, under Case.</source>
        <translation>அங்கு இன்னும் உள்நுழைந்திருக்கலாம்: %1. பிறகு இதை “நேர்வு” மெனுவில் காணலாம்.</translation>
    </message>
    <message>
        <source>Log out…</source>
        <translation>வெளியேறவும்…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போது வேண்டாம்</translation>
    </message>
</context>
<context>
    <name>DeskDisplay</name>
    <message>
        <source>there is no display to open a window on; start it from a desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation>சாளரத்தைத் திறக்கத் திரை இல்லை; டெஸ்க்டாப்பிலிருந்து தொடங்குங்கள், அல்லது DISPLAY அல்லது WAYLAND_DISPLAY-ஐ அமையுங்கள்.</translation>
    </message>
    <message>
        <source>no window can be opened on %1. Check that this display is running and that you may use it, or start itr-desk from a desktop.</source>
        <translation>%1-இல் சாளரம் எதையும் திறக்க முடியவில்லை. இந்தத் திரை இயங்குகிறதா, அதைப் பயன்படுத்த உங்களுக்கு அனுமதி உள்ளதா என்று பாருங்கள், அல்லது itr-desk-ஐ டெஸ்க்டாப்பிலிருந்து தொடங்குங்கள்.</translation>
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
        <translation>நேர்வு(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>புதிய நேர்வு(&amp;N)</translation>
    </message>
    <message>
        <source>Next case that &amp;needs me</source>
        <translation>என்னை எதிர்பார்க்கும் அடுத்த நேர்வு(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>நேர்வைத் தேடவும்(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ஏற்றுமதி(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>சம்மதத்தைத் திரும்பப் பெறவும்(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>நேர்வை மூடவும்(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove ended cases from the list</source>
        <translation>முடிந்த நேர்வுகளைப் பட்டியலிலிருந்து அகற்றவும்(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>நிரலை மூடவும்(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Work list</source>
        <translation>பணிப் பட்டியல்(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>இறக்குமதி(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export outcomes…</source>
        <translation>முடிவுகளை ஏற்றுமதி செய்யவும்(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>காட்சி(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>பதிவேடு(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;List of cases</source>
        <translation>நேர்வுகளின் பட்டியல்(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sound when an answer arrives</source>
        <translation>பதில் வரும்போது ஒலி(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Desktop notification when an answer arrives</source>
        <translation>பதில் வரும்போது டெஸ்க்டாப் அறிவிப்பு(&amp;D)</translation>
    </message>
    <message>
        <source>Cases that were cut &amp;off…</source>
        <translation>துண்டிக்கப்பட்ட நேர்வுகள்(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>அமைப்புகள்(&amp;S)…</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>இப்போதே பூட்டவும்(&amp;K)</translation>
    </message>
</context>
<context>
    <name>DeskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>சாண்ட்பாக்ஸ் நின்றுவிட்டது.</translation>
    </message>
    <message>
        <source>The CA file of the profile holds no certificate that can be read.</source>
        <translation>புரொஃபைலின் CA கோப்பில் படிக்கக்கூடிய சான்றிதழ் இல்லை.</translation>
    </message>
    <message>
        <source>Close the window and start itr-desk --sandbox again.</source>
        <translation>சாளரத்தை மூடிவிட்டு itr-desk --sandbox-ஐ மீண்டும் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, why it has no effect</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not everything in %1 has an effect.</source>
        <translation>%1-இல் உள்ளவற்றில் சில நடைமுறைக்கு வரவில்லை.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new one in time; without it nothing can be requested.</source>
        <translation>உரிய நேரத்தில் உங்கள் நிர்வாகியிடம் புதியதைக் கேளுங்கள்; அது இல்லாமல் எதையும் கோர முடியாது.</translation>
    </message>
    <message>
        <source>Correct service/caFile in the settings, then start ITR Desk again.</source>
        <translation>அமைப்புகளில் service/caFile-ஐத் திருத்திவிட்டு, ITR Desk-ஐ மீண்டும் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>Correct the settings, then start ITR Desk again.</source>
        <translation>அமைப்புகளைத் திருத்திவிட்டு, ITR Desk-ஐ மீண்டும் தொடங்குங்கள்.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Not connected</source>
        <translation>இணைக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>சாண்ட்பாக்ஸ் தொடங்குகிறது…</translation>
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
        <translation>மூடவும்</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>With personal numbers in full</source>
        <translation>தனிப்பட்ட எண்களை முழுமையாகக் காட்டி</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)</source>
        <translation>அறிக்கை (PDF)(&amp;R)</translation>
    </message>
    <message>
        <source>For reading and for the file: the figures of each return and where they were found, the years side by side, the consent, and what the journal says of the case.</source>
        <translation>படிக்கவும் கோப்பில் வைக்கவும்: ஒவ்வொரு வரிக் கணக்கின் தொகைகள், அவை எங்கே கிடைத்தன, ஆண்டுகள் அருகருகே, சம்மதம், மற்றும் இந்த நேர்வு பற்றிப் பதிவேட்டில் உள்ளவை.</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)</source>
        <translation>தொகைகள் (CSV)(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>For a spreadsheet: a row for each figure, a column for each of %n return(s).</source>
        <translation>
            <numerusform>விரிதாளுக்கு: ஒவ்வொரு தொகைக்கும் ஒரு வரிசை, %n வரிக் கணக்குக்கு ஒரு நெடுவரிசை.</numerusform>
            <numerusform>விரிதாளுக்கு: ஒவ்வொரு தொகைக்கும் ஒரு வரிசை, %n வரிக் கணக்குகளில் ஒவ்வொன்றுக்கும் ஒரு நெடுவரிசை.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;turns (JSON)</source>
        <translation>வரிக் கணக்குகள் (JSON)(&amp;T)</translation>
    </message>
    <message>
        <source>For other programs: the whole return as the portal supplied it.</source>
        <translation>பிற நிரல்களுக்கு: போர்ட்டல் வழங்கியபடி முழு வரிக் கணக்கு.</translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation>எந்த வரிக் கணக்குகள்</translation>
    </message>
    <message numerus="yes">
        <source>All %n return(s) in one file</source>
        <translation>
            <numerusform>%n வரிக் கணக்கு ஒரே கோப்பில்</numerusform>
            <numerusform>எல்லா %n வரிக் கணக்குகளும் ஒரே கோப்பில்</numerusform>
        </translation>
    </message>
    <message>
        <source>Return %1, its year was not supplied</source>
        <translation>வரிக் கணக்கு %1, அதன் ஆண்டு வழங்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Only the return for %1</source>
        <comment>assessment year</comment>
        <translation>%1-க்கான வரிக் கணக்கு மட்டும்</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses will be in the file in full. Only you can read it; keep it that way.</source>
        <translation>PAN, Aadhaar, கணக்குகள், மொபைல் எண்கள், மின்னஞ்சல் முகவரிகள் கோப்பில் முழுமையாக இருக்கும். அதை நீங்கள் மட்டுமே படிக்க முடியும்; அப்படியே வைத்திருங்கள்.</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked, as your organisation&apos;s policy says. Only you can read the file.</source>
        <translation>உங்கள் நிறுவனத்தின் கொள்கைப்படி PAN, Aadhaar, கணக்குகள், மொபைல் எண்கள், மின்னஞ்சல் முகவரிகள் மறைக்கப்படும். கோப்பை நீங்கள் மட்டுமே படிக்க முடியும்.</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked. Only you can read the file.</source>
        <translation>PAN, Aadhaar, கணக்குகள், மொபைல் எண்கள், மின்னஞ்சல் முகவரிகள் மறைக்கப்படும். கோப்பை நீங்கள் மட்டுமே படிக்க முடியும்.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>இவ்வாறு சேமிக்கவும்(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>அறிக்கையை அச்சிடவும்(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>கோப்புறையைத் திறக்கவும்(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடவும்</translation>
    </message>
    <message>
        <source>Export this case</source>
        <translation>இந்த நேர்வை ஏற்றுமதி செய்யவும்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்யவும்</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>கோப்பு எழுதப்படுகிறது…</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>கோப்பு எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>The file was not kept, because the journal could not note it.</source>
        <translation>பதிவேட்டில் குறிக்க முடியாததால், கோப்பு வைத்துக்கொள்ளப்படவில்லை.</translation>
    </message>
    <message>
        <source>The file was written. Only you can read it.</source>
        <translation>கோப்பு எழுதப்பட்டது. அதை நீங்கள் மட்டுமே படிக்க முடியும்.</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>அறிக்கை அச்சிடப்படுகிறது…</translation>
    </message>
</context>
<context>
    <name>FieldPainter</name>
    <message>
        <source>shown</source>
        <translation>காட்டப்பட்டது</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>மறைக்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>FileTokenStore</name>
    <message>
        <source>The token&apos;s file is replaced or deleted by whoever made it.</source>
        <translation>டோக்கனின் கோப்பை உருவாக்கியவரே அதை மாற்றுவார் அல்லது நீக்குவார்.</translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The file can not be read; it must exist and be readable by you.</source>
        <translation>கோப்பைப் படிக்க முடியவில்லை; அது இருக்க வேண்டும், அதை நீங்கள் படிக்க முடிய வேண்டும்.</translation>
    </message>
    <message>
        <source>The file is larger than 64 KiB; it must be a small INI file.</source>
        <translation>கோப்பு 64 KiB-ஐ விடப் பெரியது; அது சிறிய INI கோப்பாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; it must be.</source>
        <translation>கோப்பு UTF-8 உரை அல்ல; அப்படி இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>It stands twice, in lines %1 and %2; allowed is once.</source>
        <translation>இது %1, %2 வரிசைகளில் இருமுறை உள்ளது; ஒருமுறை மட்டுமே அனுமதி.</translation>
    </message>
    <message>
        <source>The line holds a control character; allowed is plain text.</source>
        <translation>வரிசையில் கட்டுப்பாட்டு எழுத்து உள்ளது; வெறும் உரை மட்டுமே அனுமதி.</translation>
    </message>
    <message>
        <source>The line is neither “[section]” nor “key=value” under a section, nor a comment that starts with #.</source>
        <translation>இந்த வரிசை “[section]” அல்ல, ஒரு பகுதியின் கீழுள்ள “key=value” அல்ல, # உடன் தொடங்கும் கருத்தும் அல்ல.</translation>
    </message>
</context>
<context>
    <name>ItrDataPage</name>
    <message>
        <source>For PAN %1.</source>
        <translation>PAN %1-க்கு.</translation>
    </message>
    <message>
        <source>Latest return</source>
        <translation>சமீபத்திய வரிக் கணக்கு</translation>
    </message>
    <message>
        <source>Step 4 of 4</source>
        <translation>படி 4 / 4</translation>
    </message>
    <message>
        <source>The ITR data</source>
        <translation>ITR தரவு</translation>
    </message>
    <message>
        <source>Views of the data</source>
        <translation>தரவின் காட்சிகள்</translation>
    </message>
    <message>
        <source>Fetch another year</source>
        <translation>வேறொரு ஆண்டைப் பெறவும்</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>மதிப்பீட்டு ஆண்டுகள்</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>சுருக்கம்</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>ஒப்பிடவும்</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>எல்லாப் புலங்களும்</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ஏற்றுமதி செய்யவும்…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>அச்சிடவும்…</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>நேர்வை மூடவும்</translation>
    </message>
    <message>
        <source>The value is not shown, because the journal could not note it.</source>
        <translation>பதிவேட்டில் குறிக்க முடியாததால், மதிப்பு காட்டப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>ItrSummary</name>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>படிவம்</translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation>மதிப்பீட்டு ஆண்டு</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>எந்தப் பிரிவில் தாக்கல்</translation>
    </message>
    <message>
        <source>Filing date</source>
        <translation>தாக்கல் செய்த தேதி</translation>
    </message>
    <message>
        <source>Acknowledgement number</source>
        <translation>ஒப்புகை எண்</translation>
    </message>
    <message>
        <source>Gross total income</source>
        <translation>ஒட்டுமொத்த வருமானம்</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>மொத்த வருமானம்</translation>
    </message>
    <message>
        <source>Net tax liability</source>
        <translation>நிகர வரிப் பொறுப்பு</translation>
    </message>
    <message>
        <source>Taxes paid</source>
        <translation>செலுத்திய வரி</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>வர வேண்டிய ரீஃபண்ட்</translation>
    </message>
</context>
<context>
    <name>ItrTreeModel</name>
    <message>
        <source>%1, masked</source>
        <translation>%1, மறைக்கப்பட்டது</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n புலம்</numerusform>
            <numerusform>%n புலங்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n உருப்படி</numerusform>
            <numerusform>%n உருப்படிகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>புலம்</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>மதிப்பு</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>The journal FILE; without it, your own.</source>
        <translation>பதிவேட்டின் கோப்பு FILE; கொடுக்காவிட்டால், உங்கள் சொந்தப் பதிவேடு.</translation>
    </message>
    <message>
        <source>Of export: csv (for spreadsheets, the default) or jsonl (JSON Lines).</source>
        <translation>export-க்கு: csv (விரிதாள்களுக்கு, இயல்புநிலை) அல்லது jsonl (JSON Lines).</translation>
    </message>
    <message>
        <source>Of export: write FILE, readable by you alone; without it, to the terminal.</source>
        <translation>export-க்கு: நீங்கள் மட்டுமே படிக்கக்கூடிய FILE-இல் எழுதவும்; கொடுக்காவிட்டால், டெர்மினலில்.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>இந்த உதவியைக் காட்டவும்.</translation>
    </message>
    <message>
        <source>Say one of verify, export and stats.</source>
        <translation>verify, export, stats ஆகியவற்றில் ஒன்றைச் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>--format and --output belong to export.</source>
        <translation>--format, --output ஆகியவை export-க்கு உரியவை.</translation>
    </message>
    <message>
        <source>--%1 needs the path of a file.</source>
        <translation>--%1 உடன் ஒரு கோப்பின் பாதை தேவை.</translation>
    </message>
    <message>
        <source>--format is csv or jsonl.</source>
        <translation>--format என்பது csv அல்லது jsonl.</translation>
    </message>
    <message>
        <source>Verifies, exports or counts the journal.
Exit status: 0 done, and of verify: the journal is whole; 1 the journal is broken; 2 it could not be done.</source>
        <translation>பதிவேட்டைச் சரிபார்க்கும், ஏற்றுமதி செய்யும் அல்லது எண்ணும்.
முடிவு நிலை: 0 முடிந்தது, verify-இல்: பதிவேடு முழுமையாக உள்ளது; 1 பதிவேடு சிதைந்துள்ளது; 2 செய்ய முடியவில்லை.</translation>
    </message>
    <message>
        <source>Prove that nothing was changed, added or taken away.</source>
        <translation>எதுவும் மாற்றப்படவில்லை, சேர்க்கப்படவில்லை, எடுக்கப்படவில்லை என்று நிரூபிக்கவும்.</translation>
    </message>
    <message>
        <source>Write out all entries.</source>
        <translation>எல்லாப் பதிவுகளையும் எழுதித் தரவும்.</translation>
    </message>
    <message>
        <source>Show what it holds, in figures.</source>
        <translation>அதில் உள்ளவற்றை எண்களில் காட்டவும்.</translation>
    </message>
    <message>
        <source>Usage: itr-desk journal verify|export|stats [options]</source>
        <translation>பயன்பாடு: itr-desk journal verify|export|stats [விருப்பங்கள்]</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s) verified.</source>
        <translation>
            <numerusform>பதிவேடு முழுமையாக உள்ளது: %n பதிவு சரிபார்க்கப்பட்டது.</numerusform>
            <numerusform>பதிவேடு முழுமையாக உள்ளது: %n பதிவுகள் சரிபார்க்கப்பட்டன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its key is not beside it, so its two ends were not proven.</source>
        <translation>அதன் சாவி அதனுடன் இல்லை; எனவே அதன் இரு முனைகளும் நிரூபிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The journal is BROKEN. %1</source>
        <translation>பதிவேடு சிதைந்துள்ளது. %1</translation>
    </message>
    <message>
        <source>Entries verified before that: %1.</source>
        <translation>அதற்கு முன் சரிபார்த்த பதிவுகள்: %1.</translation>
    </message>
    <message>
        <source>File: %1 (%2 bytes)</source>
        <translation>கோப்பு: %1 (%2 பைட்கள்)</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>பதிவுகள்: %1</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>நேர்வுகள்: %1</translation>
    </message>
    <message>
        <source>Oldest: %1, %2</source>
        <translation>மிகப் பழையது: %1, %2</translation>
    </message>
    <message>
        <source>Newest: %1, %2</source>
        <translation>மிகப் புதியது: %1, %2</translation>
    </message>
    <message>
        <source>Pruned: up to entry %1</source>
        <translation>அகற்றியது: பதிவு %1 வரை</translation>
    </message>
    <message>
        <source>“itr-desk journal --help” says more.</source>
        <translation>மேலும் அறிய “itr-desk journal --help”.</translation>
    </message>
</context>
<context>
    <name>JournalDetails</name>
    <message>
        <source>Chosen entry</source>
        <translation>தேர்வு செய்த பதிவு</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation>ஒரு பதிவை முழுமையாகப் படிக்க, அதைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
</context>
<context>
    <name>JournalError</name>
    <message>
        <source>The journal %1 can not be opened. Check that you may read and write it and its folder.</source>
        <translation>%1 பதிவேட்டைத் திறக்க முடியவில்லை. அதையும் அதன் கோப்புறையையும் படிக்கவும் எழுதவும் உங்களுக்கு அனுமதி உள்ளதா என்று பாருங்கள்.</translation>
    </message>
    <message>
        <source>Others than you can read or change %1. Take their rights away (chmod go= on the folder and its files), and make sure that it belongs to you.</source>
        <translation>உங்களைத் தவிர மற்றவர்களாலும் %1-ஐப் படிக்க அல்லது மாற்ற முடியும். அவர்களின் உரிமைகளை அகற்றுங்கள் (கோப்புறையிலும் அதன் கோப்புகளிலும் chmod go=), அது உங்களுக்குச் சொந்தம் என்பதை உறுதிசெய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The key of the journal is missing or belongs to another journal: %1. Bring the key back from a backup, or move the journal away to begin a new one.</source>
        <translation>பதிவேட்டின் சாவி இல்லை அல்லது அது வேறொரு பதிவேட்டுக்கு உரியது: %1. சாவியைக் காப்பு நகலிலிருந்து கொண்டுவாருங்கள், அல்லது புதியதைத் தொடங்கப் பதிவேட்டை வேறிடத்துக்கு மாற்றுங்கள்.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a later version of ITR Desk. Use that version.</source>
        <translation>%1 பதிவேடு ITR Desk-இன் பிந்தைய பதிப்பால் எழுதப்பட்டது. அந்தப் பதிப்பைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Keep it as it is for your auditor, and move it away to begin a new one; “itr-desk journal verify” says what is wrong with it.</source>
        <translation>%1 பதிவேடு சேதமடைந்துள்ளது. உங்கள் தணிக்கையாளருக்காக அதை அப்படியே வைத்திருங்கள்; புதியதைத் தொடங்க அதை வேறிடத்துக்கு மாற்றுங்கள்; அதில் என்ன தவறு என்று “itr-desk journal verify” சொல்லும்.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal %1 can not be written. Make room on it.</source>
        <translation>வட்டு நிரம்பிவிட்டது; எனவே %1 பதிவேட்டில் எழுத முடியவில்லை. வட்டில் இடம் ஏற்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>The journal %1 can not be written. Check its disk.</source>
        <translation>%1 பதிவேட்டில் எழுத முடியவில்லை. அதன் வட்டைச் சரிபாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>JournalExportButton</name>
    <message>
        <source>Export…</source>
        <translation>ஏற்றுமதி செய்யவும்…</translation>
    </message>
    <message>
        <source>What the filter shows, as CSV…</source>
        <translation>வடிகட்டி காட்டுவது, CSV ஆக…</translation>
    </message>
    <message>
        <source>What the filter shows, as JSON Lines…</source>
        <translation>வடிகட்டி காட்டுவது, JSON Lines ஆக…</translation>
    </message>
    <message>
        <source>The whole journal, as CSV…</source>
        <translation>முழுப் பதிவேடு, CSV ஆக…</translation>
    </message>
    <message>
        <source>The whole journal, as JSON Lines…</source>
        <translation>முழுப் பதிவேடு, JSON Lines ஆக…</translation>
    </message>
    <message>
        <source>Exporting… %1 %</source>
        <translation>ஏற்றுமதி செய்கிறது… %1 %</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>பதிவேட்டை ஏற்றுமதி செய்யவும்</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 கோப்புகள் (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln பதிவு</numerusform>
            <numerusform>%Ln பதிவுகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <comment>12 entries; file</comment>
        <translation>%2-க்கு ஏற்றுமதி செய்தது: %1.</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>கோப்பை நீங்கள் மட்டுமே படிக்க முடியும்.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation>வட்டு நிரம்பிவிட்டது. இடம் ஏற்படுத்துங்கள், அல்லது வேறு இடத்தைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>%1 can not be written. Choose another place.</source>
        <translation>%1-இல் எழுத முடியவில்லை. வேறு இடத்தைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The journal was not exported.</source>
        <translation>பதிவேடு ஏற்றுமதி செய்யப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>JournalFilterBar</name>
    <message>
        <source>Clear filter</source>
        <translation>வடிகட்டியை நீக்கவும்</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>எந்த நிகழ்வும்</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>இந்த நாள் முதல்</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>இந்த நாள் வரை</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>நிகழ்வு</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ஆபரேட்டர்</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>Any other words</source>
        <translation>வேறு சொற்கள்</translation>
    </message>
    <message>
        <source>The last day comes before the first, so no entry can be found.</source>
        <translation>கடைசி நாள் முதல் நாளுக்கு முன் வருகிறது; எனவே எந்தப் பதிவும் கிடைக்காது.</translation>
    </message>
    <message>
        <source>Entries are found by the whole PAN, all ten characters of it.</source>
        <translation>பதிவுகளைத் தேட முழு PAN, அதாவது அதன் பத்து எழுத்துகளும் வேண்டும்.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Entry %L1 is missing</source>
        <translation>பதிவு %L1 இல்லை</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>நிகழ்வு</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>நேர்வு</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ஆபரேட்டர்</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>பணிநிலையம்</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>விவரங்கள்</translation>
    </message>
</context>
<context>
    <name>JournalVerifier</name>
    <message>
        <source>The file does not say which version of ITR Desk wrote it.</source>
        <translation>ITR Desk-இன் எந்தப் பதிப்பு எழுதியது என்று கோப்பு சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>The tables of the file are not a journal&apos;s.</source>
        <translation>கோப்பின் அட்டவணைகள் பதிவேட்டுக்குரியவை அல்ல.</translation>
    </message>
    <message>
        <source>The file does not say rightly which versions of ITR Desk may open it.</source>
        <translation>ITR Desk-இன் எந்தப் பதிப்புகள் இதைத் திறக்கலாம் என்று கோப்பு சரியாகச் சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>The file holds something that is not the journal&apos;s.</source>
        <translation>பதிவேட்டுக்கு உரியதல்லாத ஒன்று கோப்பில் உள்ளது.</translation>
    </message>
    <message>
        <source>The ends of the journal are not signed off.</source>
        <translation>பதிவேட்டின் முனைகள் கையொப்பமிட்டு உறுதிசெய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>The signature at the old end is not of this journal&apos;s key.</source>
        <translation>பழைய முனையில் உள்ள கையொப்பம் இந்தப் பதிவேட்டின் சாவிக்குரியது அல்ல.</translation>
    </message>
    <message>
        <source>The signature of the newest entry is not of this journal&apos;s key.</source>
        <translation>மிகப் புதிய பதிவின் கையொப்பம் இந்தப் பதிவேட்டின் சாவிக்குரியது அல்ல.</translation>
    </message>
    <message>
        <source>Entry %1 can not be read: the file is damaged.</source>
        <translation>பதிவு %1-ஐப் படிக்க முடியவில்லை: கோப்பு சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>Entry %1 holds what no journal writes.</source>
        <translation>எந்தப் பதிவேடும் எழுதாத ஒன்று பதிவு %1-இல் உள்ளது.</translation>
    </message>
    <message>
        <source>Entry %1 is missing; entry %2 is there in its place.</source>
        <translation>பதிவு %1 இல்லை; அதன் இடத்தில் பதிவு %2 உள்ளது.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>பதிவு %1 எழுதப்பட்ட பிறகு மாற்றப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the entry before it.</source>
        <translation>பதிவு %1 அதற்கு முந்தைய பதிவின் தொடர்ச்சி அல்ல.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the journal goes on to entry %2.</source>
        <translation>பதிவு %1 இல்லை: பதிவேடு பதிவு %2 வரை செல்கிறது.</translation>
    </message>
    <message>
        <source>Entry %1 was added past the end of the journal.</source>
        <translation>பதிவு %1 பதிவேட்டின் முடிவுக்குப் பிறகு சேர்க்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed off.</source>
        <translation>பதிவு %1 கையொப்பமிட்டு உறுதிசெய்த பதிவு அல்ல.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>கோப்பு சேதமடைந்துள்ளது: %1</translation>
    </message>
</context>
<context>
    <name>JournalVerifyButton</name>
    <message>
        <source>Verify</source>
        <translation>சரிபார்க்கவும்</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>சரிபார்க்கிறது… %1 %</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>சரிபார்ப்பதை நிறுத்தவும்</translation>
    </message>
    <message>
        <source>Verifying was stopped; nothing is proven.</source>
        <translation>சரிபார்ப்பு நிறுத்தப்பட்டது; எதுவும் நிரூபிக்கப்படவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln பதிவு</numerusform>
            <numerusform>%Ln பதிவுகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is whole: %1, each as it was written.</source>
        <comment>12 entries</comment>
        <translation>பதிவேடு முழுமையாக உள்ளது: %1, ஒவ்வொன்றும் எழுதப்பட்டபடியே உள்ளது.</translation>
    </message>
    <message>
        <source>Its key was not found, so its beginning and end are not proven.</source>
        <translation>அதன் சாவி கிடைக்கவில்லை; எனவே அதன் தொடக்கமும் முடிவும் நிரூபிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The journal is broken: entry %L1 is the first that is not as it was written.</source>
        <translation>பதிவேடு சிதைந்துள்ளது: எழுதப்பட்டபடி இல்லாத முதல் பதிவு %L1.</translation>
    </message>
    <message>
        <source>The journal is broken.</source>
        <translation>பதிவேடு சிதைந்துள்ளது.</translation>
    </message>
    <message>
        <source>Before it, %1 are whole.</source>
        <comment>12 entries</comment>
        <translation>அதற்கு முன் முழுமையானவை: %1.</translation>
    </message>
    <message>
        <source>Keep the file as it is and tell your administrator.</source>
        <translation>கோப்பை அப்படியே வைத்திருந்து, உங்கள் நிர்வாகியிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>பதிவேட்டைச் சரிபார்க்க முடியவில்லை.</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Journal — ITR Desk</source>
        <translation>பதிவேடு — ITR Desk</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>பதிவேட்டின் பதிவுகள்</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>புதுப்பிக்கவும்</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln பதிவு</numerusform>
            <numerusform>%Ln பதிவுகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking… %1 found, %2 % of the journal seen</source>
        <comment>12 entries</comment>
        <translation>தேடுகிறது… கிடைத்தவை: %1, பதிவேட்டில் %2 % பார்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>%1 found among %2</source>
        <comment>12 entries, 500 entries</comment>
        <translation>கிடைத்தவை: %1, மொத்தம்: %2</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>காட்ட எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Looking for entries…</source>
        <translation>பதிவுகளைத் தேடுகிறது…</translation>
    </message>
    <message>
        <source>The journal has no entries yet.</source>
        <translation>பதிவேட்டில் இன்னும் பதிவுகள் இல்லை.</translation>
    </message>
    <message>
        <source>No entry passes this filter.</source>
        <translation>இந்த வடிகட்டிக்குப் பொருந்தும் பதிவு இல்லை.</translation>
    </message>
    <message>
        <source>The journal can not be read.</source>
        <translation>பதிவேட்டைப் படிக்க முடியவில்லை.</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Program started</source>
        <translation>நிரல் தொடங்கியது</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>நிரல் முடிந்தது</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>நேர்வு திறக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>சம்மதம் கொடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>சம்மதம் திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>கோரிக்கை அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>கோரிக்கைக்குப் பதில் வந்தது</translation>
    </message>
    <message>
        <source>Request failed</source>
        <translation>கோரிக்கை தோல்வியடைந்தது</translation>
    </message>
    <message>
        <source>OTP confirmed by the operator</source>
        <translation>OTP வந்ததை ஆபரேட்டர் உறுதிசெய்தார்</translation>
    </message>
    <message>
        <source>Logout not made</source>
        <translation>வெளியேற்றம் செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>Step refused</source>
        <translation>படி மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Masked value shown</source>
        <translation>மறைக்கப்பட்ட மதிப்பு காட்டப்பட்டது</translation>
    </message>
    <message>
        <source>Case exported</source>
        <translation>நேர்வு ஏற்றுமதி செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>Case printed</source>
        <translation>நேர்வு அச்சிடப்பட்டது</translation>
    </message>
    <message>
        <source>Work list imported</source>
        <translation>பணிப் பட்டியல் இறக்குமதி செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>Outcomes exported</source>
        <translation>முடிவுகள் ஏற்றுமதி செய்யப்பட்டன</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>பதிவேடு ஏற்றுமதி செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>பழைய பதிவுகள் அகற்றப்பட்டன</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>நேர்வு மூடப்பட்டது</translation>
    </message>
    <message>
        <source>Case found cut off</source>
        <translation>நேர்வு துண்டிக்கப்பட்டிருந்தது</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>படிக்க முடியாத பதிவு</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time of day (offset)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>முயற்சி %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 மி.வி.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the service&apos;s words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>notice %1 (%2)</source>
        <comment>version, language</comment>
        <translation>அறிவிப்பு %1 (%2)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>பதிவு</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>நிகழ்வு</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>நேர்வு</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ஆபரேட்டர்</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>பணிநிலையம்</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>நிரலின் பதிப்பு</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>அழைப்பு</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>கோரிக்கை</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>முயற்சி</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP நிலை</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>பதில் வர ஆன நேரம்</translation>
    </message>
    <message>
        <source>OTP status</source>
        <translation>OTP நிலை</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>சம்மதம்</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>சம்மதம் கொடுத்த விதம்</translation>
    </message>
    <message>
        <source>Consent reference</source>
        <translation>சம்மதத்தின் குறிப்பெண்</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>நோக்கம்</translation>
    </message>
    <message>
        <source>Notice version</source>
        <translation>அறிவிப்பின் பதிப்பு</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>அறிவிப்பின் மொழி</translation>
    </message>
    <message>
        <source>Program run</source>
        <translation>நிரல் இயக்கம்</translation>
    </message>
    <message>
        <source>Stored event name</source>
        <translation>சேமித்த நிகழ்வின் பெயர்</translation>
    </message>
    <message>
        <source>PAN hash</source>
        <translation>PAN ஹாஷ்</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>முந்தைய பதிவின் ஹாஷ்</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>இந்தப் பதிவின் ஹாஷ்</translation>
    </message>
    <message>
        <source>%1 was written by a later version of ITR Desk. Open it with that version.</source>
        <translation>%1 ITR Desk-இன் பிந்தைய பதிப்பால் எழுதப்பட்டது. அந்தப் பதிப்பில் அதைத் திறங்கள்.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is not a journal. Keep the file as it is and tell your administrator.</source>
        <translation>%1 சேதமடைந்துள்ளது, அல்லது அது பதிவேடு அல்ல. கோப்பை அப்படியே வைத்திருந்து, உங்கள் நிர்வாகியிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Entries can be found by PAN only with the journal&apos;s key, and %1 is missing or not a key. Bring it back from a backup, or clear the PAN.</source>
        <translation>பதிவேட்டின் சாவி இருந்தால்தான் PAN மூலம் பதிவுகளைத் தேட முடியும்; %1 இல்லை அல்லது அது சாவி அல்ல. அதைக் காப்பு நகலிலிருந்து கொண்டுவாருங்கள், அல்லது PAN-ஐ நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>%1 can not be read. See whether it is there and whether you may read it, then refresh.</source>
        <translation>%1-ஐப் படிக்க முடியவில்லை. அது இருக்கிறதா, அதைப் படிக்க உங்களுக்கு அனுமதி உள்ளதா என்று பார்த்துவிட்டுப் புதுப்பியுங்கள்.</translation>
    </message>
    <message>
        <source>Bearer token replaced</source>
        <translation>Bearer டோக்கன் மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>Bearer token deleted</source>
        <translation>Bearer டோக்கன் நீக்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>KioskCommand</name>
    <message>
        <source>Usage: itr-desk kiosk set-pin [--profile FILE]

set-pin  stores the PIN by which staff leave the kiosk: typed twice (nothing is shown), or two lines of a pipe

Run it as the user that the kiosk runs as. Only a hash of the PIN is stored, in the file that kiosk/pinFile names.
At the kiosk, Ctrl+Alt+Shift+F12 asks for it.</source>
        <translation>பயன்பாடு: itr-desk kiosk set-pin [--profile FILE]

set-pin  ஊழியர்கள் கியோஸ்க்கை விட்டு வெளியேறப் பயன்படுத்தும் PIN-ஐச் சேமிக்கும்: இருமுறை தட்டச்சு செய்தது (எதுவும் தெரியாது), அல்லது பைப்பிலிருந்து இரு வரிசைகள்

கியோஸ்க் எந்தப் பயனராக இயங்குகிறதோ அந்தப் பயனராக இதை இயக்கவும். PIN-இன் ஹாஷ் மட்டுமே kiosk/pinFile குறிப்பிடும் கோப்பில் சேமிக்கப்படும்.
கியோஸ்க்கில் Ctrl+Alt+Shift+F12 அழுத்தினால் PIN கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>New PIN (it is not shown): </source>
        <translation>புதிய PIN (அது காட்டப்படாது): </translation>
    </message>
    <message>
        <source>No PIN was entered; nothing has changed.</source>
        <translation>PIN எதுவும் உள்ளிடப்படவில்லை; எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 characters; nothing has changed.</source>
        <translation>PIN-இல் %1 முதல் %2 எழுத்துகள் இருக்க வேண்டும்; எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>மீண்டும் ஒருமுறை: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing has changed.</source>
        <translation>இரண்டும் ஒன்றல்ல; எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>The PIN is set; its hash is in %1.</source>
        <translation>PIN அமைக்கப்பட்டது; அதன் ஹாஷ் %1-இல் உள்ளது.</translation>
    </message>
</context>
<context>
    <name>KioskOutcomePage</name>
    <message>
        <source>Step 4 of 4</source>
        <translation>படி 4 / 4</translation>
    </message>
    <message>
        <source>Your return is here</source>
        <translation>உங்கள் வரிக் கணக்கு இதோ</translation>
    </message>
    <message>
        <source>Your return has been fetched</source>
        <translation>உங்கள் வரிக் கணக்கு பெறப்பட்டது</translation>
    </message>
    <message>
        <source>You did not agree</source>
        <translation>நீங்கள் சம்மதிக்கவில்லை</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>நேரம் முடிந்துவிட்டது</translation>
    </message>
    <message>
        <source>Your return could not be fetched</source>
        <translation>உங்கள் வரிக் கணக்கைப் பெற முடியவில்லை</translation>
    </message>
    <message>
        <source>Take care who can read it. Press Finish when you are done.</source>
        <translation>யார் படிக்கக்கூடும் என்பதைக் கவனியுங்கள். முடிந்ததும் “முடிக்கவும்” அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Nothing of it is shown or kept at this kiosk. Press Finish, then turn to the staff.</source>
        <translation>அதில் எதுவும் இந்தக் கியோஸ்க்கில் காட்டப்படாது, வைத்திருக்கப்படாது. “முடிக்கவும்” அழுத்திவிட்டு ஊழியர்களை அணுகுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing is fetched, and what you entered has been deleted.</source>
        <translation>எதுவும் பெறப்படாது; நீங்கள் உள்ளிட்டது நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Nobody went on for too long, so what you entered has been deleted. Press Start over to try again.</source>
        <translation>நீண்ட நேரம் யாரும் தொடரவில்லை, எனவே நீங்கள் உள்ளிட்டது நீக்கப்பட்டது. மீண்டும் முயல “மீண்டும் தொடங்கவும்” அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>What you entered has been deleted. Press Start over to try again, or ask the staff.</source>
        <translation>நீங்கள் உள்ளிட்டது நீக்கப்பட்டது. மீண்டும் முயல “மீண்டும் தொடங்கவும்” அழுத்துங்கள், அல்லது ஊழியர்களைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>You are being logged out of the portal…</source>
        <translation>போர்ட்டலில் உங்கள் அமர்விலிருந்து வெளியேறப்படுகிறது…</translation>
    </message>
    <message>
        <source>You could not be logged out of the portal. To be sure, log in there yourself later, and log out.</source>
        <translation>போர்ட்டலில் உங்கள் அமர்விலிருந்து வெளியேற முடியவில்லை. உறுதி செய்ய, பிறகு நீங்களே அங்கு உள்நுழைந்து வெளியேறுங்கள்.</translation>
    </message>
    <message>
        <source>Your return has been handed over to the organisation that runs this kiosk.</source>
        <translation>உங்கள் கணக்கு இந்தக் கியோஸ்கை நடத்தும் நிறுவனத்திடம் ஒப்படைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Your return could not be handed over, and nothing of it is kept here. Please tell the staff.</source>
        <translation>உங்கள் கணக்கை ஒப்படைக்க முடியவில்லை; அதில் எதுவும் இங்கே வைக்கப்படவில்லை. ஊழியர்களிடம் சொல்லுங்கள்.</translation>
    </message>
</context>
<context>
    <name>KioskRules</name>
    <message>
        <source>Allowed at the kiosk is relay: members of the public have no AccessToken to enter.</source>
        <translation>கியோஸ்க்கில் அனுமதிக்கப்படுவது relay: பொதுமக்களிடம் உள்ளிட AccessToken இல்லை.</translation>
    </message>
    <message>
        <source>Allowed at the kiosk is relay: the organisation&apos;s relay adds the Bearer token, and the kiosk shows it a certificate of its own (service/clientCertificate). To keep the token on the kiosk all the same, the organisation&apos;s policy must set kiosk/allowBearer=true.</source>
        <translation>கியோஸ்க்கில் அனுமதிக்கப்படுவது relay: நிறுவனத்தின் ரிலே Bearer டோக்கனைச் சேர்க்கும், கியோஸ்க் அதற்குத் தன் சொந்தச் சான்றிதழைக் காட்டும் (service/clientCertificate). ஆயினும் டோக்கனைக் கியோஸ்க்கில் வைக்க, நிறுவனத்தின் கொள்கையில் kiosk/allowBearer=true இருக்க வேண்டும்.</translation>
    </message>
</context>
<context>
    <name>KioskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>சாண்ட்பாக்ஸ் நின்றுவிட்டது.</translation>
    </message>
    <message>
        <source>The key is missing; a kiosk needs the address of the relay that it works with.</source>
        <translation>இந்த விசை இல்லை; கியோஸ்க் எந்த ரிலேவுடன் இயங்குகிறதோ அதன் முகவரி தேவை.</translation>
    </message>
    <message>
        <source>The CA file of the settings holds no certificate that can be read.</source>
        <translation>அமைப்புகளின் CA கோப்பில் படிக்கக்கூடிய சான்றிதழ் இல்லை.</translation>
    </message>
    <message>
        <source>The key of the kiosk&apos;s certificate has a passphrase, which nobody enters here; it needs one without.</source>
        <translation>கியோஸ்க் சான்றிதழின் சாவிக்குக் கடவுத்தொடர் உள்ளது, அதை இங்கு யாரும் உள்ளிடுவதில்லை; கடவுத்தொடர் இல்லாத சாவி தேவை.</translation>
    </message>
    <message>
        <source>Out of service: %1</source>
        <translation>சேவை இல்லை: %1</translation>
    </message>
</context>
<context>
    <name>KioskVisit</name>
    <message>
        <source>Your income-tax return</source>
        <translation>உங்கள் வருமான வரிக் கணக்கு</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>முடிக்கவும்</translation>
    </message>
    <message>
        <source>Deletes what was entered, and begins again with the first step.</source>
        <translation>உள்ளிட்டதை நீக்கி, முதல் படியிலிருந்து மீண்டும் தொடங்கும்.</translation>
    </message>
    <message>
        <source>Deletes what was entered, and leaves the kiosk to the next person.</source>
        <translation>உள்ளிட்டதை நீக்கி, கியோஸ்க்கை அடுத்தவருக்கு விடும்.</translation>
    </message>
</context>
<context>
    <name>KioskWelcomePage</name>
    <message>
        <source>Fetch your income-tax return</source>
        <translation>உங்கள் வருமான வரிக் கணக்கைப் பெறுங்கள்</translation>
    </message>
    <message>
        <source>You need your PAN, the password of your account at the income-tax portal, and the phone that the portal sends an OTP to. Nothing that you enter stays at this kiosk.</source>
        <translation>உங்கள் PAN, வருமான வரிப் போர்ட்டலில் உள்ள உங்கள் கணக்கின் கடவுச்சொல், போர்ட்டல் OTP அனுப்பும் ஃபோன் ஆகியவை தேவை. நீங்கள் உள்ளிடும் எதுவும் இந்தக் கியோஸ்க்கில் தங்காது.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>தொடங்கவும்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>This language is spoken now.</source>
        <translation>இப்போது பயன்பாட்டில் உள்ள மொழி இது.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>The kiosk is starting…</source>
        <translation>கியோஸ்க் தொடங்குகிறது…</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The desk is locked</source>
        <translation>டெஸ்க் பூட்டப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>What was typed and not yet sent has been wiped; passwords and OTPs are to be entered again. Every case is where it was, and calls that were under way go on.</source>
        <translation>தட்டச்சு செய்து இன்னும் அனுப்பாதவை அழிக்கப்பட்டன; கடவுச்சொற்களையும் OTP-களையும் மீண்டும் உள்ளிட வேண்டும். ஒவ்வொரு நேர்வும் இருந்த இடத்திலேயே உள்ளது; நடந்துகொண்டிருந்த அழைப்புகள் தொடர்கின்றன.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடரவும்</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The organisation&apos;s logo</source>
        <translation>நிறுவனத்தின் சின்னம்</translation>
    </message>
</context>
<context>
    <name>OtpEdit</name>
    <message>
        <source>Enter the OTP that the taxpayer received.</source>
        <translation>வரி செலுத்துபவருக்கு வந்த OTP-ஐ உள்ளிடுங்கள்.</translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too short.</source>
        <translation>
            <numerusform>OTP-இல் %n இலக்கம் இருக்கும்; இது குறைவாக உள்ளது.</numerusform>
            <numerusform>OTP-இல் %n இலக்கங்கள் இருக்கும்; இது குறைவாக உள்ளது.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too long.</source>
        <translation>
            <numerusform>OTP-இல் %n இலக்கம் இருக்கும்; இது அதிகமாக உள்ளது.</numerusform>
            <numerusform>OTP-இல் %n இலக்கங்கள் இருக்கும்; இது அதிகமாக உள்ளது.</numerusform>
        </translation>
    </message>
    <message>
        <source>An OTP has digits only; this one has other characters.</source>
        <translation>OTP-இல் இலக்கங்கள் மட்டுமே இருக்கும்; இதில் வேறு எழுத்துகள் உள்ளன.</translation>
    </message>
</context>
<context>
    <name>OtpKeypad</name>
    <message>
        <source>Number keys</source>
        <translation>எண் விசைகள்</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>கடைசி இலக்கத்தை நீக்கு</translation>
    </message>
</context>
<context>
    <name>OtpPage</name>
    <message>
        <source>Enter the OTP</source>
        <translation>OTP-ஐ உள்ளிடவும்</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>OTP</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>தொடரவும்</translation>
    </message>
    <message>
        <source>Resend OTP</source>
        <translation>OTP மீண்டும் அனுப்பு</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Six digits; spaces and dashes are left out.</source>
        <translation>ஆறு இலக்கங்கள்; இடைவெளிகளும் கோடுகளும் விடப்படும்.</translation>
    </message>
    <message>
        <source>Start again and wipe this case?</source>
        <translation>மீண்டும் தொடங்கி, இந்த நேர்வை அழிக்கவா?</translation>
    </message>
    <message>
        <source>The OTP that was sent then stays unused.</source>
        <translation>அப்போது அனுப்பிய OTP பயன்படாமல் போகும்.</translation>
    </message>
    <message>
        <source>Resend OTP in %1 s</source>
        <translation>OTP-ஐ மீண்டும் அனுப்ப %1 வி.</translation>
    </message>
    <message>
        <source>For PAN %1. Ask the taxpayer for the OTP: the portal sends it to the mobile phone linked with Aadhaar, or to the one registered on the portal.</source>
        <translation>PAN %1-க்கு. வரி செலுத்துபவரிடம் OTP-ஐக் கேளுங்கள்: Aadhaar-உடன் இணைத்த மொபைலுக்கு, அல்லது போர்ட்டலில் பதிவு செய்த மொபைலுக்குப் போர்ட்டல் அதை அனுப்பும்.</translation>
    </message>
    <message>
        <source>The taxpayer says that an OTP has come.</source>
        <translation>OTP வந்ததாக வரி செலுத்துபவர் சொல்கிறார்.</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>சேவையின் பதில்: “%1”</translation>
    </message>
    <message>
        <source>The time of this OTP is over. Have a new one sent with Resend OTP, or continue once more to try it all the same.</source>
        <translation>இந்த OTP-இன் நேரம் முடிந்தது. “OTP மீண்டும் அனுப்பு” மூலம் புதியதைப் பெறுங்கள், அல்லது இதையே முயல இன்னொரு முறை தொடருங்கள்.</translation>
    </message>
    <message>
        <source>Step 3 of 4</source>
        <translation>படி 3 / 4</translation>
    </message>
    <message>
        <source>For PAN %1. The portal sends the OTP to your mobile phone: the one linked with Aadhaar, or the one registered on the portal.</source>
        <translation>PAN %1-க்கு. Aadhaar-உடன் இணைத்த, அல்லது போர்ட்டலில் பதிவு செய்த உங்கள் மொபைலுக்குப் போர்ட்டல் OTP-ஐ அனுப்பும்.</translation>
    </message>
</context>
<context>
    <name>OtpStatus</name>
    <message>
        <source>The portal has sent an OTP.</source>
        <translation>போர்ட்டல் OTP அனுப்பிவிட்டது.</translation>
    </message>
    <message>
        <source>The service answered in words that this desk does not know.</source>
        <translation>சேவை இந்த டெஸ்க்குக்குத் தெரியாத சொற்களில் பதிலளித்தது.</translation>
    </message>
    <message>
        <source>No new OTP was sent: the last request was too short a time ago.</source>
        <translation>புதிய OTP அனுப்பப்படவில்லை: சற்று முன்புதான் கோரப்பட்டது.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal sends no more OTPs for this PAN for now.</source>
        <translation>OTP அனுப்பப்படவில்லை: இப்போதைக்கு இந்த PAN-க்குப் போர்ட்டல் மேலும் OTP அனுப்பாது.</translation>
    </message>
    <message>
        <source>No OTP was sent: this PAN is not linked with an Aadhaar number.</source>
        <translation>OTP அனுப்பப்படவில்லை: இந்த PAN எந்த Aadhaar எண்ணுடனும் இணைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal refused PAN or password.</source>
        <translation>OTP அனுப்பப்படவில்லை: PAN-ஐ அல்லது கடவுச்சொல்லைப் போர்ட்டல் மறுத்தது.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal has locked this account.</source>
        <translation>OTP அனுப்பப்படவில்லை: இந்தக் கணக்கைப் போர்ட்டல் பூட்டிவிட்டது.</translation>
    </message>
    <message>
        <source>No OTP was sent.</source>
        <translation>OTP அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>An OTP sent before may still be good. Wait a minute before you request another.</source>
        <translation>முன்பு அனுப்பிய OTP இன்னும் செல்லுபடியாகலாம். இன்னொன்று கோருவதற்கு முன் ஒரு நிமிடம் காத்திருங்கள்.</translation>
    </message>
    <message>
        <source>Try again later; the portal decides when.</source>
        <translation>பிறகு மீண்டும் முயலுங்கள்; எப்போது என்பதைப் போர்ட்டல் முடிவு செய்யும்.</translation>
    </message>
    <message>
        <source>The taxpayer links PAN and Aadhaar on the portal first; this desk can not.</source>
        <translation>முதலில் வரி செலுத்துபவர் போர்ட்டலில் PAN-ஐயும் Aadhaar-ஐயும் இணைக்க வேண்டும்; இந்த டெஸ்க்கால் முடியாது.</translation>
    </message>
    <message>
        <source>Ask the taxpayer to read out the password once more, letter by letter, before you try again.</source>
        <translation>மீண்டும் முயலும் முன், கடவுச்சொல்லை ஒவ்வொரு எழுத்தாக இன்னொரு முறை சொல்லும்படி வரி செலுத்துபவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The taxpayer calls the portal&apos;s helpline to unlock it. Do not try again before that.</source>
        <translation>அதன் பூட்டைத் திறக்க, வரி செலுத்துபவர் போர்ட்டலின் உதவி எண்ணை அழைக்க வேண்டும். அதற்கு முன் மீண்டும் முயல வேண்டாம்.</translation>
    </message>
    <message>
        <source>Check PAN and password with the taxpayer before you try again.</source>
        <translation>மீண்டும் முயலும் முன், PAN-ஐயும் கடவுச்சொல்லையும் வரி செலுத்துபவருடன் சரிபாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>OutcomeList</name>
    <message>
        <source>Reference</source>
        <translation>குறிப்பெண்</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Outcome code</source>
        <translation>முடிவுக் குறியீடு</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>மதிப்பீட்டு ஆண்டுகள்</translation>
    </message>
    <message>
        <source>OTP tries</source>
        <translation>OTP முயற்சிகள்</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>திறந்தது</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>மூடியது</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>வெளியேற்றம்</translation>
    </message>
</context>
<context>
    <name>Pan</name>
    <message>
        <source>Individual</source>
        <translation>தனிநபர்</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>நிறுவனம்</translation>
    </message>
    <message>
        <source>Hindu undivided family</source>
        <translation>இந்து கூட்டுக் குடும்பம் (HUF)</translation>
    </message>
    <message>
        <source>Firm or LLP</source>
        <translation>கூட்டாண்மை அல்லது LLP</translation>
    </message>
    <message>
        <source>Association of persons</source>
        <translation>நபர்களின் சங்கம் (AOP)</translation>
    </message>
    <message>
        <source>Body of individuals</source>
        <translation>தனிநபர்களின் குழு (BOI)</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>அறக்கட்டளை</translation>
    </message>
    <message>
        <source>Artificial juridical person</source>
        <translation>செயற்கைச் சட்ட நபர்</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>உள்ளாட்சி அமைப்பு</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>அரசு</translation>
    </message>
</context>
<context>
    <name>PanEdit</name>
    <message>
        <source>1st</source>
        <translation>முதலாவது</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>இரண்டாவது</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>மூன்றாவது</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>நான்காவது</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>ஐந்தாவது</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>ஆறாவது</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>ஏழாவது</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>எட்டாவது</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>ஒன்பதாவது</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>பத்தாவது</translation>
    </message>
    <message>
        <source>The %1 character must be a digit.</source>
        <translation>%1 எழுத்து இலக்கமாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The %1 character must be a letter from A to Z.</source>
        <translation>%1 எழுத்து A முதல் Z வரை உள்ள எழுத்தாக இருக்க வேண்டும்.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>கடவுத்தொடர்</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>கடவுத்தொடரைக் காட்டவும்</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>இந்த டெஸ்க்கின் சான்றிதழ்</translation>
    </message>
    <message>
        <source>It is asked for once and not kept. Until then nothing can be sent.</source>
        <translation>இது ஒருமுறை கேட்கப்படும், வைக்கப்படாது. அதுவரை எதையும் அனுப்ப முடியாது.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திறக்கவும்</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போது வேண்டாம்</translation>
    </message>
    <message>
        <source>Please enter the passphrase.</source>
        <translation>கடவுத்தொடரை உள்ளிடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>The organisation&apos;s policy can not be read; it must be readable by all (chmod 644).</source>
        <translation>நிறுவனத்தின் கொள்கையைப் படிக்க முடியவில்லை; அதை எல்லோரும் படிக்க முடிய வேண்டும் (chmod 644).</translation>
    </message>
    <message>
        <source>Others than the administrator can change the organisation&apos;s policy; it must belong to root and be writable by root alone (chmod 644).</source>
        <translation>நிர்வாகியைத் தவிர மற்றவர்களும் நிறுவனத்தின் கொள்கையை மாற்ற முடியும்; அது root-க்குச் சொந்தமாக இருக்க வேண்டும், root மட்டுமே எழுத முடிய வேண்டும் (chmod 644).</translation>
    </message>
    <message>
        <source>Others than the administrator can write in its folder %1; that must belong to root and be writable by root alone (chmod 755).</source>
        <translation>நிர்வாகியைத் தவிர மற்றவர்களும் அதன் கோப்புறை %1-இல் எழுத முடியும்; அது root-க்குச் சொந்தமாக இருக்க வேண்டும், root மட்டுமே எழுத முடிய வேண்டும் (chmod 755).</translation>
    </message>
</context>
<context>
    <name>PrintExport</name>
    <message>
        <source>Report</source>
        <translation>அறிக்கை</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <translation>அச்சுப்பொறி எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Ask your administrator to set one up on this computer, or export the report as a PDF.</source>
        <translation>இந்தக் கணினியில் ஒன்றை அமைக்கும்படி உங்கள் நிர்வாகியிடம் கேளுங்கள், அல்லது அறிக்கையை PDF ஆக ஏற்றுமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was printed, because the journal could not note it.</source>
        <translation>பதிவேட்டில் குறிக்க முடியாததால், எதுவும் அச்சிடப்படவில்லை.</translation>
    </message>
    <message>
        <source>The report was handed to the printer. Fetch it before others see it.</source>
        <translation>அறிக்கை அச்சுப்பொறிக்கு அனுப்பப்பட்டது. மற்றவர்கள் பார்க்கும் முன் அதை எடுத்துக்கொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>The printer did not take the report.</source>
        <translation>அச்சுப்பொறி அறிக்கையை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>Look whether it is switched on and reachable, then print again.</source>
        <translation>அது இயக்கத்தில் உள்ளதா, அடைய முடிகிறதா என்று பார்த்துவிட்டு, மீண்டும் அச்சிடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>You are not allowed to write there. Choose a folder of your own.</source>
        <translation>அங்கே எழுத உங்களுக்கு அனுமதி இல்லை. உங்கள் சொந்தக் கோப்புறையைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>That disk can only be read. Choose a folder on another one.</source>
        <translation>அந்த வட்டைப் படிக்க மட்டுமே முடியும். வேறொரு வட்டில் கோப்புறையைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose a folder on another disk.</source>
        <translation>வட்டு நிரம்பிவிட்டது. இடம் ஏற்படுத்துங்கள், அல்லது வேறொரு வட்டில் கோப்புறையைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose one that does.</source>
        <translation>அந்தக் கோப்புறை இல்லை. இருக்கும் ஒன்றைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>A folder has that name already. Choose another name.</source>
        <translation>அந்தப் பெயரில் ஏற்கனவே ஒரு கோப்புறை உள்ளது. வேறு பெயரைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>பெயர் மிக நீளமானது. சிறிய பெயரைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The system says: %1. Choose another folder, and tell your administrator if that fails too.</source>
        <translation>கணினியின் செய்தி: %1. வேறு கோப்புறையைத் தேர்வு செய்யுங்கள்; அதுவும் முடியாவிட்டால் உங்கள் நிர்வாகியிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Something that is no file has that name. Choose another name.</source>
        <translation>கோப்பு அல்லாத ஏதோ ஒன்று அந்தப் பெயரில் உள்ளது. வேறு பெயரைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>That disk can not keep a file from other people who use this computer. Choose a folder on the computer&apos;s own disk.</source>
        <translation>இந்தக் கணினியைப் பயன்படுத்தும் மற்றவர்களிடமிருந்து ஒரு கோப்பைப் பாதுகாக்க அந்த வட்டால் முடியாது. கணினியின் சொந்த வட்டில் ஒரு கோப்புறையைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <comment>file, why and what to do</comment>
        <translation>%1 எழுதப்படவில்லை. %2</translation>
    </message>
</context>
<context>
    <name>PrivateKeyFile</name>
    <message>
        <source>%1 can not be read; it must be a file that you can read.</source>
        <translation>%1-ஐப் படிக்க முடியவில்லை; அது நீங்கள் படிக்கக்கூடிய கோப்பாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>%1 holds a private key and belongs to somebody else; it must be your own.</source>
        <translation>%1-இல் தனிச்சாவி உள்ளது, ஆனால் அது வேறொருவருக்குச் சொந்தம்; அது உங்களுடையதாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>%1 holds a private key that others than its owner can read or change; allowed are the permissions 600 (chmod 600).</source>
        <translation>%1-இல் உள்ள தனிச்சாவியை அதன் உரிமையாளரைத் தவிர மற்றவர்களும் படிக்க அல்லது மாற்ற முடியும்; 600 அனுமதிகள் மட்டுமே ஏற்கப்படும் (chmod 600).</translation>
    </message>
    <message>
        <source>%1 is larger than a certificate and its key can be; allowed are %2 KB.</source>
        <translation>%1 ஒரு சான்றிதழும் அதன் சாவியும் இருக்கக்கூடிய அளவைவிடப் பெரியது; அனுமதி %2 KB.</translation>
    </message>
</context>
<context>
    <name>QuitPanel</name>
    <message numerus="yes">
        <source>%n cases are open. End them and quit?</source>
        <translation>
            <numerusform>%n நேர்வு திறந்துள்ளது. அதை முடித்து, நிரலை மூடவா?</numerusform>
            <numerusform>%n நேர்வுகள் திறந்துள்ளன. அவற்றை முடித்து, நிரலை மூடவா?</numerusform>
        </translation>
    </message>
    <message>
        <source>With Yes what was entered or fetched is wiped, and every session at the portal is logged out.</source>
        <translation>“ஆம்” என்றால் உள்ளிட்டதும் பெற்றதும் அழிக்கப்படும், போர்ட்டலின் ஒவ்வோர் அமர்வும் முடிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Logging out of the portal… %1 of %2 done</source>
        <translation>போர்ட்டலிலிருந்து வெளியேறுகிறது… %2 இல் %1 முடிந்தது</translation>
    </message>
    <message>
        <source>The desk closes when all are through. To quit at once, close the window again; the logouts that were not made are noted in the journal.</source>
        <translation>எல்லாம் முடிந்ததும் டெஸ்க் மூடும். உடனே மூட, சாளரத்தை மீண்டும் மூடுங்கள்; செய்யப்படாத வெளியேற்றங்கள் பதிவேட்டில் குறிக்கப்படும்.</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>Income, in ₹</source>
        <translation>வருமானம், ₹ இல்</translation>
    </message>
    <message>
        <source>Tax, in ₹</source>
        <translation>வரி, ₹ இல்</translation>
    </message>
</context>
<context>
    <name>ResendPanel</name>
    <message>
        <source>Portal password</source>
        <translation>போர்ட்டல் கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>கடவுச்சொல்லைக் காட்டவும்</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>மீண்டும் அனுப்பவும்</translation>
    </message>
    <message>
        <source>The portal makes a new OTP; the one sent before then no longer works.</source>
        <translation>போர்ட்டல் புதிய OTP-ஐ உருவாக்கும்; அதன்பின் முன்பு அனுப்பியது செல்லாது.</translation>
    </message>
    <message>
        <source>Keep this OTP</source>
        <translation>இதே OTP இருக்கட்டும்</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>போர்ட்டல் கடவுச்சொல்லை உள்ளிடுங்கள்.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock இயக்கத்தில் உள்ளது.</translation>
    </message>
</context>
<context>
    <name>SandboxLauncher</name>
    <message>
        <source>The sandbox did not get ready in time.</source>
        <translation>சாண்ட்பாக்ஸ் உரிய நேரத்தில் தயாராகவில்லை.</translation>
    </message>
    <message>
        <source>The sandbox program %1 could not be started: %2.</source>
        <translation>சாண்ட்பாக்ஸ் நிரல் %1-ஐத் தொடங்க முடியவில்லை: %2.</translation>
    </message>
    <message>
        <source>The sandbox has no folder for its files: %1.</source>
        <translation>சாண்ட்பாக்ஸின் கோப்புகளுக்குக் கோப்புறை இல்லை: %1.</translation>
    </message>
    <message>
        <source>The sandbox program said something that is not understood.</source>
        <translation>சாண்ட்பாக்ஸ் நிரல் சொன்னது புரியவில்லை.</translation>
    </message>
    <message>
        <source>The sandbox ended before it was ready.</source>
        <translation>தயாராவதற்கு முன்பே சாண்ட்பாக்ஸ் முடிந்துவிட்டது.</translation>
    </message>
</context>
<context>
    <name>SandboxStrip</name>
    <message>
        <source>SANDBOX: made-up data; nothing leaves this computer</source>
        <translation>SANDBOX: கற்பனைத் தரவு; இந்தக் கணினியை விட்டு எதுவும் வெளியே போகாது</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>சோதனை PAN-கள்</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டவும்(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கவும்</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>எல்லாம் தேர்வு(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>The relay: this desk has none</source>
        <translation>ரிலே: இந்த டெஸ்க்கிடம் இல்லை</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ஒரு கோப்பு</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>கணினியின் சாவிக்கொத்து</translation>
    </message>
    <message>
        <source>The relay</source>
        <translation>ரிலே</translation>
    </message>
    <message>
        <source>The operator, who enters it</source>
        <translation>ஆபரேட்டர், அவர் உள்ளிடுவார்</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>கணினியினுடையது</translation>
    </message>
    <message>
        <source>None</source>
        <translation>எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>The one named below</source>
        <translation>கீழே குறிப்பிட்டது</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>சேவையின் முகவரி</translation>
    </message>
    <message>
        <source>Address of the service, or of your organisation&apos;s relay in front of it.</source>
        <translation>சேவையின் முகவரி, அல்லது அதற்கு முன் உள்ள உங்கள் நிறுவன ரிலேயின் முகவரி.</translation>
    </message>
    <message>
        <source>none: it must be given</source>
        <translation>எதுவும் இல்லை: கொடுக்க வேண்டும்</translation>
    </message>
    <message>
        <source>File with a CA of your own</source>
        <translation>உங்கள் சொந்த CA உள்ள கோப்பு</translation>
    </message>
    <message>
        <source>A CA of your own, trusted besides the system&apos;s.</source>
        <translation>உங்கள் சொந்த CA; கணினியின் CA-களுடன் இதுவும் நம்பப்படும்.</translation>
    </message>
    <message>
        <source>the system&apos;s CAs alone</source>
        <translation>கணினியின் CA-கள் மட்டும்</translation>
    </message>
    <message>
        <source>File with this desk&apos;s certificate</source>
        <translation>இந்த டெஸ்க்கின் சான்றிதழ் உள்ள கோப்பு</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate, which the relay may ask for: PEM with its chain, or PKCS#12.</source>
        <translation>ரிலே கேட்கக்கூடிய, இந்த டெஸ்க்கின் சொந்தச் சான்றிதழ்: சங்கிலியுடன் PEM, அல்லது PKCS#12.</translation>
    </message>
    <message>
        <source>no certificate is shown</source>
        <translation>சான்றிதழ் எதுவும் காட்டப்படாது</translation>
    </message>
    <message>
        <source>File with the certificate&apos;s key</source>
        <translation>சான்றிதழின் சாவி உள்ள கோப்பு</translation>
    </message>
    <message>
        <source>The private key of that certificate, in PEM form.</source>
        <translation>அந்தச் சான்றிதழின் தனிச்சாவி, PEM வடிவில்.</translation>
    </message>
    <message>
        <source>the key stands in the certificate&apos;s file</source>
        <translation>சாவி சான்றிதழின் கோப்பிலேயே உள்ளது</translation>
    </message>
    <message>
        <source>The Bearer token comes from</source>
        <translation>Bearer டோக்கன் எங்கிருந்து</translation>
    </message>
    <message>
        <source>Where the Bearer token comes from: the relay adds it, or the desk reads it from service/tokenFile or from the system&apos;s keychain.</source>
        <translation>Bearer டோக்கன் எங்கிருந்து வருகிறது: ரிலே அதைச் சேர்க்கும், அல்லது டெஸ்க் அதை service/tokenFile-இலிருந்து அல்லது கணினியின் சாவிக்கொத்திலிருந்து படிக்கும்.</translation>
    </message>
    <message>
        <source>relay; file where service/tokenFile is set</source>
        <translation>relay; service/tokenFile அமைத்திருந்தால் file</translation>
    </message>
    <message>
        <source>File with the Bearer token</source>
        <translation>Bearer டோக்கன் உள்ள கோப்பு</translation>
    </message>
    <message>
        <source>File with the Bearer token, where it comes from a file.</source>
        <translation>Bearer டோக்கன் உள்ள கோப்பு, அது கோப்பிலிருந்து வரும்போது.</translation>
    </message>
    <message>
        <source>no token is read</source>
        <translation>டோக்கன் எதுவும் படிக்கப்படாது</translation>
    </message>
    <message>
        <source>The AccessToken comes from</source>
        <translation>AccessToken எங்கிருந்து</translation>
    </message>
    <message>
        <source>Who supplies the AccessToken: the relay adds it, or the operator enters it in a masked field.</source>
        <translation>AccessToken-ஐ யார் தருகிறார்: ரிலே அதைச் சேர்க்கும், அல்லது ஆபரேட்டர் அதை மறைக்கப்பட்ட புலத்தில் உள்ளிடுவார்.</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>பொருத்திய சாவிகள்</translation>
    </message>
    <message>
        <source>Public keys one of which must stand in the service&apos;s certificate chain, besides everything else that is checked.</source>
        <translation>பொதுச் சாவிகள்; மற்ற எல்லாச் சரிபார்ப்புகளுடன், இவற்றில் ஒன்று சேவையின் சான்றிதழ்ச் சங்கிலியில் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>none is pinned</source>
        <translation>எதுவும் பொருத்தப்படவில்லை</translation>
    </message>
    <message>
        <source>Longest time of a call</source>
        <translation>அழைப்பின் அதிகபட்ச நேரம்</translation>
    </message>
    <message>
        <source>Time of a whole call, from the click to the last byte of the answer.</source>
        <translation>முழு அழைப்பின் நேரம், கிளிக் முதல் பதிலின் கடைசி பைட் வரை.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>பிராக்ஸி</translation>
    </message>
    <message>
        <source>Which proxy the service is reached through: the system&apos;s, none, or the HTTP proxy that network/proxyHost names.</source>
        <translation>எந்தப் பிராக்ஸி வழியாகச் சேவையை அடைவது: கணினியினுடையது, எதுவும் இல்லை, அல்லது network/proxyHost குறிப்பிடும் HTTP பிராக்ஸி.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>பிராக்ஸியின் ஹோஸ்ட்</translation>
    </message>
    <message>
        <source>Host of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP பிராக்ஸியின் ஹோஸ்ட், network/proxy manual என்று இருக்கும்போது.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>பிராக்ஸியின் போர்ட்</translation>
    </message>
    <message>
        <source>Port of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP பிராக்ஸியின் போர்ட், network/proxy manual என்று இருக்கும்போது.</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>பிராக்ஸியில் பயனர் பெயர்</translation>
    </message>
    <message>
        <source>User name at the HTTP proxy, where it asks for one; the password lies in the system&apos;s keychain.</source>
        <translation>HTTP பிராக்ஸி கேட்டால், அதில் பயனர் பெயர்; கடவுச்சொல் கணினியின் சாவிக்கொத்தில் இருக்கும்.</translation>
    </message>
    <message>
        <source>the proxy is told no name</source>
        <translation>பிராக்ஸிக்குப் பெயர் எதுவும் சொல்லப்படாது</translation>
    </message>
    <message>
        <source>An OTP is good for</source>
        <translation>OTP செல்லுபடியாகும் நேரம்</translation>
    </message>
    <message>
        <source>How long the portal takes an OTP, for the countdown.</source>
        <translation>போர்ட்டல் ஒரு OTP-ஐ எவ்வளவு நேரம் ஏற்கும், நேர எண்ணிக்கைக்காக.</translation>
    </message>
    <message>
        <source>Warn before it runs out</source>
        <translation>முடிவதற்கு முன் எச்சரிக்கவும்</translation>
    </message>
    <message>
        <source>Time left at which the countdown warns; it must be less than otp/lifetimeSeconds.</source>
        <translation>எவ்வளவு நேரம் மீதமிருக்கும்போது நேர எண்ணிக்கை எச்சரிக்கும்; இது otp/lifetimeSeconds-ஐ விடக் குறைவாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Time between two OTPs</source>
        <translation>இரு OTP-களுக்கு இடையே நேரம்</translation>
    </message>
    <message>
        <source>Time that must pass between two OTPs.</source>
        <translation>இரு OTP-களுக்கு இடையே கடக்க வேண்டிய நேரம்.</translation>
    </message>
    <message>
        <source>Keep the password in locked memory for a resend, until the OTP is accepted, the case is left or the desk locks.</source>
        <translation>மீண்டும் அனுப்புவதற்காக, OTP ஏற்கப்படும் வரை, நேர்விலிருந்து விலகும் வரை அல்லது டெஸ்க் பூட்டும் வரை கடவுச்சொல்லைப் பூட்டிய நினைவகத்தில் வைக்கவும்.</translation>
    </message>
    <message>
        <source>Log out a case that is left alone for</source>
        <translation>இவ்வளவு நேரம் தொடராத நேர்விலிருந்து வெளியேறவும்</translation>
    </message>
    <message>
        <source>A session at the portal that nobody goes on with is logged out after this.</source>
        <translation>யாரும் தொடராத போர்ட்டல் அமர்வு இந்த நேரத்துக்குப் பிறகு முடிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Lock the desk when it is left alone for</source>
        <translation>இவ்வளவு நேரம் பயன்படுத்தாத டெஸ்க்கைப் பூட்டவும்</translation>
    </message>
    <message>
        <source>Without a key press or a click for so long, sleep included, the desk locks: what was typed is wiped and no case is shown.</source>
        <translation>இவ்வளவு நேரம் விசையோ கிளிக்கோ இல்லாவிட்டால், உறக்க நேரத்தையும் சேர்த்து, டெஸ்க் பூட்டும்: தட்டச்சு செய்தது அழிக்கப்படும், எந்த நேர்வும் காட்டப்படாது.</translation>
    </message>
    <message>
        <source>Clear the clipboard after a secret was pasted</source>
        <translation>ரகசியத்தை ஒட்டிய பிறகு கிளிப்போர்டை அழிக்கவும்</translation>
    </message>
    <message>
        <source>A secret that was pasted is cleared from the clipboard it came from.</source>
        <translation>ஒட்டிய ரகசியம், அது வந்த கிளிப்போர்டிலிருந்து அழிக்கப்படும்.</translation>
    </message>
    <message>
        <source>On Windows, keep the window out of screenshots and screen sharing; turn it off for remote support.</source>
        <translation>Windows-இல், ஸ்கிரீன்ஷாட்களிலும் திரைப் பகிர்விலும் சாளரம் தெரியாமல் வைக்கவும்; தொலைநிலை உதவியின்போது இதை அணைக்கவும்.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Who asks for consent, in the notice.</source>
        <translation>சம்மதம் கேட்பவர் யார், அறிவிப்பில்.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>குறிப்பிடப்படவில்லை</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>தொடர்பு</translation>
    </message>
    <message>
        <source>Where consent is withdrawn and questions are answered, in the notice.</source>
        <translation>சம்மதத்தை எங்கே திரும்பப் பெறலாம், கேள்விகளுக்கு எங்கே பதில் கிடைக்கும், அறிவிப்பில்.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>புகார்கள்</translation>
    </message>
    <message>
        <source>Where complaints go, in the notice.</source>
        <translation>புகார்களை எங்கே அனுப்புவது, அறிவிப்பில்.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>நோக்கங்கள்</translation>
    </message>
    <message>
        <source>one general purpose</source>
        <translation>ஒரு பொதுவான நோக்கம்</translation>
    </message>
    <message>
        <source>Your counsel has approved the words of the notice; else it is marked as a draft.</source>
        <translation>அறிவிப்பின் சொற்களுக்கு உங்கள் சட்ட ஆலோசகர் ஒப்புதல் தந்துள்ளார்; இல்லையெனில் அது வரைவு என்று குறிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Where the journal is kept.</source>
        <translation>பதிவேடு எங்கே வைக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>the user&apos;s data folder</source>
        <translation>பயனரின் தரவுக் கோப்புறை</translation>
    </message>
    <message>
        <source>Days that the journal goes back.</source>
        <translation>பதிவேட்டில் எத்தனை நாட்களின் பதிவுகள் இருக்கும்.</translation>
    </message>
    <message>
        <source>The operator may export JSON with personal numbers in full.</source>
        <translation>ஆபரேட்டர் தனிப்பட்ட எண்களை முழுமையாகக் காட்டி JSON ஏற்றுமதி செய்யலாம்.</translation>
    </message>
    <message>
        <source>You, unless your organisation&apos;s policy sets it.</source>
        <translation>நீங்கள், உங்கள் நிறுவனத்தின் கொள்கை இதை அமைக்காவிட்டால்.</translation>
    </message>
    <message>
        <source>The organisation&apos;s policy alone; where this computer has no policy, the profile.</source>
        <translation>நிறுவனத்தின் கொள்கை மட்டும்; இந்தக் கணினியில் கொள்கை இல்லாவிட்டால், புரொஃபைல்.</translation>
    </message>
    <message>
        <source>In the answer of “itr-desk config show”.</source>
        <translation>“itr-desk config show” தரும் பதிலில்.</translation>
    </message>
    <message>
        <source>In Settings, under %1.</source>
        <comment>name of a page of the Settings</comment>
        <translation>“அமைப்புகள்” பகுதியில், “%1” என்பதன் கீழ்.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>இணைப்பு</translation>
    </message>
    <message>
        <source>OTP and cases</source>
        <translation>OTP மற்றும் நேர்வுகள்</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>நிறுவனம்</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>பாதுகாப்பு</translation>
    </message>
    <message>
        <source>What a return may be fetched for; the first purpose is offered first.</source>
        <translation>எந்த நோக்கத்துக்காக வரிக் கணக்கைப் பெறலாம்; முதல் நோக்கம் முதலில் காட்டப்படும்.</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>டெஸ்க்டாப்பின் மொழி</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Language of the desk, from its next start on.</source>
        <translation>டெஸ்க்கின் மொழி, அடுத்த முறை தொடங்கும்போது முதல்.</translation>
    </message>
    <message>
        <source>At the kiosk, how long nobody may touch it until it asks whether somebody is still there; sleep included.</source>
        <translation>கியோஸ்க்கில், யாராவது இன்னும் இருக்கிறார்களா என்று கேட்கும் முன் எவ்வளவு நேரம் யாரும் தொடாமல் இருக்கலாம்; உறக்க நேரமும் சேரும்.</translation>
    </message>
    <message>
        <source>How long the kiosk waits for an answer to that, before everything that was entered is deleted.</source>
        <translation>உள்ளிட்ட அனைத்தும் நீக்கப்படும் முன் அதற்கான பதிலுக்குக் கியோஸ்க் எவ்வளவு நேரம் காத்திருக்கும்.</translation>
    </message>
    <message>
        <source>At the kiosk, show the summary of the return when it has come, where bystanders can read it too.</source>
        <translation>கியோஸ்க்கில், வரிக் கணக்கு வந்ததும் அதன் சுருக்கத்தைக் காட்டவும்; அருகில் இருப்பவர்களும் அதைப் படிக்க முடியும்.</translation>
    </message>
    <message>
        <source>Where “itr-desk kiosk set-pin” stores the hash of the staff&apos;s PIN.</source>
        <translation>“itr-desk kiosk set-pin” ஊழியர்களின் PIN-இன் ஹாஷை எங்கு சேமிக்கிறது.</translation>
    </message>
    <message>
        <source>kiosk-pin in the user&apos;s data folder</source>
        <translation>பயனரின் தரவுக் கோப்புறையில் kiosk-pin</translation>
    </message>
    <message>
        <source>The kiosk may hold the Bearer token; without this it takes a relay alone, which adds the token.</source>
        <translation>கியோஸ்க் Bearer டோக்கனை வைத்திருக்கலாம்; இது இல்லையெனில் டோக்கனைச் சேர்க்கும் ரிலேயை மட்டுமே ஏற்கும்.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>வெளிர்</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>இருள்</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>உயர் மாறுபாடு</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>நிறங்கள்</translation>
    </message>
    <message>
        <source>Colours of the windows, from the next start on.</source>
        <translation>சாளரங்களின் நிறங்கள், அடுத்த தொடக்கத்திலிருந்து.</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>எதுவும் அசையாது, மினுங்காது</translation>
    </message>
    <message>
        <source>File with the logo</source>
        <translation>சின்னம் உள்ள கோப்பு</translation>
    </message>
    <message>
        <source>Your organisation&apos;s logo, on the desk and the kiosk.</source>
        <translation>உங்கள் நிறுவனத்தின் சின்னம், மேசையிலும் கியோஸ்கிலும்.</translation>
    </message>
    <message>
        <source>no logo is shown</source>
        <translation>சின்னம் எதுவும் காட்டப்படாது</translation>
    </message>
    <message>
        <source>At the kiosk, the number keys for the OTP stand in another order each time, so that nobody reads the OTP off a hand.</source>
        <translation>கியோஸ்கில் OTP-க்கான எண் விசைகள் ஒவ்வொரு முறையும் வேறு வரிசையில் இருக்கும்; கையைப் பார்த்து யாரும் OTP-ஐ அறிய முடியாது.</translation>
    </message>
    <message>
        <source>Nothing on the screen turns or blinks, from the next start on.</source>
        <translation>அடுத்த தொடக்கத்திலிருந்து திரையில் எதுவும் சுழலாது, மினுங்காது.</translation>
    </message>
    <message>
        <source>At the kiosk, the folder into which each return is put as a JSON file, for your organisation to take it from.</source>
        <translation>கியோஸ்கில் ஒவ்வொரு கணக்கும் JSON கோப்பாக வைக்கப்படும் கோப்புறை; உங்கள் நிறுவனம் அங்கிருந்து எடுத்துக்கொள்ளும்.</translation>
    </message>
    <message>
        <source>the return is dropped once it has come</source>
        <translation>கணக்கு வந்த பின் நீக்கப்படும்</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Browse…</source>
        <translation>உலாவவும்…</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>அனுமதி: %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>ஒரு வரிசைக்கு ஒன்று.</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <comment>name of a setting</comment>
        <translation>உலாவவும்: %1</translation>
    </message>
</context>
<context>
    <name>SettingValue</name>
    <message>
        <source>Allowed are up to %1 characters of plain text in one line, without a PAN.</source>
        <translation>ஒரே வரிசையில், PAN இல்லாமல், அதிகபட்சம் %1 எழுத்துகள் கொண்ட வெறும் உரை அனுமதிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Allowed is a list of purposes with “;” between them.</source>
        <translation>இடையில் “;” கொண்ட நோக்கங்களின் பட்டியல் அனுமதிக்கப்படும்.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 in base64 (44 characters); allowed are those of public keys (SPKI), with “,” between them.</source>
        <translation>“%1” base64-இல் உள்ள SHA-256 (44 எழுத்துகள்) அல்ல; இடையில் “,” கொண்ட பொதுச் சாவிகளின் (SPKI) SHA-256 அனுமதிக்கப்படும்.</translation>
    </message>
    <message>
        <source>There is one pin alone; allowed are two different ones at least, so that one key can be lost, or no such key.</source>
        <translation>ஒரே ஒரு சாவி மட்டுமே பொருத்தப்பட்டுள்ளது; ஒரு சாவி தொலைந்தாலும் மற்றொன்று இருக்கும்படி, குறைந்தது வெவ்வேறான இரண்டு வேண்டும், அல்லது இந்த விசை வேண்டாம்.</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>அனுமதி: %1.</translation>
    </message>
    <message>
        <source>The file holds no certificate; allowed is a file with CA certificates in PEM form.</source>
        <translation>கோப்பில் சான்றிதழ் இல்லை; PEM வடிவில் CA சான்றிதழ்கள் உள்ள கோப்பு அனுமதிக்கப்படும்.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>list of words, last word</comment>
        <translation>%1 அல்லது %2</translation>
    </message>
    <message>
        <source>the path of a readable file with CA certificates in PEM form</source>
        <translation>PEM வடிவில் CA சான்றிதழ்கள் உள்ள, படிக்கக்கூடிய கோப்பின் பாதை</translation>
    </message>
    <message>
        <source>the path of a file that you can read</source>
        <translation>நீங்கள் படிக்கக்கூடிய கோப்பின் பாதை</translation>
    </message>
    <message>
        <source>the path of a file with the Bearer token that only its owner can read (chmod 600), or no such key when the relay adds the token</source>
        <translation>உரிமையாளர் மட்டுமே படிக்கக்கூடிய (chmod 600), Bearer டோக்கன் உள்ள கோப்பின் பாதை; ரிலே டோக்கனைச் சேர்த்தால் இந்த விசை வேண்டாம்</translation>
    </message>
    <message>
        <source>the path of a folder that only its owner can read, or no such key for the user&apos;s own data folder</source>
        <translation>உரிமையாளர் மட்டுமே படிக்கக்கூடிய கோப்புறையின் பாதை; பயனரின் சொந்தத் தரவுக் கோப்புறைக்கு இந்த விசை வேண்டாம்</translation>
    </message>
    <message>
        <source>address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>கோப்புறை</translation>
    </message>
    <message>
        <source>file</source>
        <translation>கோப்பு</translation>
    </message>
    <message>
        <source>text</source>
        <translation>உரை</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>உரைகளின் பட்டியல்</translation>
    </message>
    <message>
        <source>list of pins</source>
        <translation>பொருத்திய சாவிகளின் பட்டியல்</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ஹோஸ்ட்</translation>
    </message>
    <message>
        <source>name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>number</source>
        <translation>எண்</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>வினாடிகள்</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ஆம் அல்லது இல்லை</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>தேர்வு</translation>
    </message>
    <message>
        <source>an address that starts with https:// and names a host, without user name, “?” or “#”</source>
        <translation>https:// உடன் தொடங்கி ஹோஸ்டின் பெயரைக் கொண்ட முகவரி; பயனர் பெயர், “?” அல்லது “#” இல்லாமல்</translation>
    </message>
    <message>
        <source>one line of up to %1 characters, without a PAN</source>
        <translation>PAN இல்லாமல், அதிகபட்சம் %1 எழுத்துகள் கொண்ட ஒரு வரிசை</translation>
    </message>
    <message>
        <source>a list of purposes with “;” between them</source>
        <translation>இடையில் “;” கொண்ட நோக்கங்களின் பட்டியல்</translation>
    </message>
    <message>
        <source>a list of SHA-256 of public keys (SPKI) in base64 with “,” between them, two at least, or no such key</source>
        <translation>இடையில் “,” கொண்ட, base64-இல் பொதுச் சாவிகளின் (SPKI) SHA-256 பட்டியல், குறைந்தது இரண்டு; அல்லது இந்த விசை வேண்டாம்</translation>
    </message>
    <message>
        <source>the name or address of a host</source>
        <translation>ஒரு ஹோஸ்டின் பெயர் அல்லது முகவரி</translation>
    </message>
    <message>
        <source>a user name of up to 100 characters without “:”</source>
        <translation>“:” இல்லாமல், அதிகபட்சம் 100 எழுத்துகள் கொண்ட பயனர் பெயர்</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 முதல் %2 வரை உள்ள முழு எண்</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation>%1 முதல் %2 வரை உள்ள வினாடிகளின் முழு எண்</translation>
    </message>
    <message>
        <source>%1, or 0 for never</source>
        <comment>range</comment>
        <translation>%1, அல்லது ஒருபோதும் வேண்டாம் என்றால் 0</translation>
    </message>
    <message>
        <source>“true” or “false”</source>
        <translation>“true” அல்லது “false”</translation>
    </message>
    <message>
        <source>the path of a file in a folder that is there</source>
        <translation>இருக்கும் கோப்புறையில் உள்ள ஒரு கோப்பின் பாதை</translation>
    </message>
    <message>
        <source>the path of a PNG file of up to %1 by %1 pixels or an SVG file, of up to 1 MB</source>
        <translation>அதிகபட்சம் %1 × %1 பிக்சல் PNG கோப்பு அல்லது SVG கோப்பின் பாதை, அதிகபட்சம் 1 MB</translation>
    </message>
    <message>
        <source>the path of a folder that is there</source>
        <translation>இருக்கும் ஒரு கோப்புறையின் பாதை</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pages of the settings</source>
        <translation>அமைப்புகளின் பக்கங்கள்</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>சேமிக்கவும்(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்யவும்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Something in the files is wrong; with it the desk does not start.</source>
        <translation>கோப்புகளில் ஏதோ தவறு உள்ளது; அதனுடன் டெஸ்க் தொடங்காது.</translation>
    </message>
    <message>
        <source>Kept in %1. Your organisation has set some in %2.</source>
        <translation>%1-இல் வைக்கப்படுகின்றன. சிலவற்றை உங்கள் நிறுவனம் %2-இல் அமைத்துள்ளது.</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>%1-இல் வைக்கப்படுகின்றன.</translation>
    </message>
    <message>
        <source>Nothing was written: with this the desk would not start.</source>
        <translation>எதுவும் எழுதப்படவில்லை: இவற்றுடன் டெஸ்க் தொடங்காது.</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>அமைப்புகள் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடவும்</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>அமைப்புகள் சேமிக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>They hold from the next start of ITR Desk on; until then everything goes on as it was.</source>
        <translation>இவை ITR Desk அடுத்த முறை தொடங்கும்போது நடைமுறைக்கு வரும்; அதுவரை எல்லாம் முன்போலவே தொடரும்.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>ஊழியர்கள்</translation>
    </message>
    <message>
        <source>Nobody is served while this page is open. Left alone, it closes by itself.</source>
        <translation>இந்தப் பக்கம் திறந்திருக்கும் வரை யாருக்கும் சேவை இல்லை. அப்படியே விட்டால் தானாக மூடிக்கொள்ளும்.</translation>
    </message>
    <message>
        <source>Back to the public</source>
        <translation>பொதுமக்களுக்குத் திரும்பவும்</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>சேவை</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>இணைக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>பதிப்பு</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>கடைசிப் பிழைகள்</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>தொடங்கியதிலிருந்து எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>கியோஸ்க்கை மறுதொடக்கம் செய்யவும்</translation>
    </message>
    <message>
        <source>Exit the kiosk</source>
        <translation>கியோஸ்க்கை விட்டு வெளியேறவும்</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>There is not enough memory to hash the PIN; nothing has changed.</source>
        <translation>PIN-ஐ ஹாஷ் செய்யப் போதிய நினைவகம் இல்லை; எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>The folder %1 can not be made; nothing has changed.</source>
        <translation>%1 கோப்புறையை உருவாக்க முடியவில்லை; எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>%1 can not be written.</source>
        <translation>%1-இல் எழுத முடியவில்லை.</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>For staff</source>
        <translation>ஊழியர்களுக்கு</translation>
    </message>
    <message>
        <source>The PIN opens the staff page of this kiosk.</source>
        <translation>PIN இந்தக் கியோஸ்க்கின் ஊழியர் பக்கத்தைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திறக்கவும்</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்லவும்</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>PIN-ஐ உள்ளிடுங்கள்.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>அது சரியான PIN அல்ல.</translation>
    </message>
    <message>
        <source>The PIN was not checked.</source>
        <translation>PIN சரிபார்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No PIN is set at this kiosk.</source>
        <translation>இந்தக் கியோஸ்க்கில் PIN அமைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>An administrator sets it on a terminal: itr-desk kiosk set-pin</source>
        <translation>நிர்வாகி அதை டெர்மினலில் அமைப்பார்: itr-desk kiosk set-pin</translation>
    </message>
    <message>
        <source>The PIN was not checked: the try can not be written down.</source>
        <translation>PIN சரிபார்க்கப்படவில்லை: இந்த முயற்சியை எழுதி வைக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder of the journal may not be writable.</source>
        <translation>வட்டு நிரம்பியிருக்கலாம், அல்லது பதிவேட்டின் கோப்புறையில் எழுத முடியாமல் இருக்கலாம்.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>%n வினாடிக்குப் பிறகு மீண்டும் முயலலாம்.</numerusform>
            <numerusform>%n வினாடிகளுக்குப் பிறகு மீண்டும் முயலலாம்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>%n நிமிடத்துக்குப் பிறகு மீண்டும் முயலலாம்.</numerusform>
            <numerusform>%n நிமிடங்களுக்குப் பிறகு மீண்டும் முயலலாம்.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>சேவையின் பதில்: “%1”</translation>
    </message>
</context>
<context>
    <name>StillTherePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>இன்னும் இருக்கிறீர்களா?</translation>
    </message>
    <message>
        <source>Nobody has touched the kiosk for a while. If nobody answers, everything that was entered is deleted.</source>
        <translation>சிறிது நேரமாக யாரும் கியோஸ்க்கைத் தொடவில்லை. யாரும் பதிலளிக்காவிட்டால் உள்ளிட்ட அனைத்தும் நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>நான் இன்னும் இருக்கிறேன்</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) everything that was entered is deleted.</source>
        <translation>
            <numerusform>%n வினாடியில் உள்ளிட்ட அனைத்தும் நீக்கப்படும்.</numerusform>
            <numerusform>%n வினாடிகளில் உள்ளிட்ட அனைத்தும் நீக்கப்படும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press “I am still here” to go on where you were.</source>
        <translation>விட்ட இடத்திலிருந்து தொடர “நான் இன்னும் இருக்கிறேன்” அழுத்துங்கள்.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n வினாடி</numerusform>
            <numerusform>%n வினாடிகள்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Not supplied</source>
        <translation>வழங்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>%1-இல் கிடைத்தது</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The return</source>
        <translation>வரிக் கணக்கு</translation>
    </message>
    <message>
        <source>Its amounts</source>
        <translation>அதன் தொகைகள்</translation>
    </message>
    <message>
        <source>ITR Desk does not know the shape of this return. The figures were found by their names: compare them with the whole return before you rely on them.</source>
        <translation>ITR Desk-க்கு இந்த வரிக் கணக்கின் வடிவம் தெரியாது. தொகைகள் அவற்றின் பெயர்களைக் கொண்டு கண்டறியப்பட்டன: அவற்றை நம்பும் முன் முழு வரிக் கணக்குடன் ஒப்பிடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>On time, section 139(1)</source>
        <translation>உரிய நேரத்தில், பிரிவு 139(1)</translation>
    </message>
    <message>
        <source>Late, section 139(4)</source>
        <translation>தாமதமாக, பிரிவு 139(4)</translation>
    </message>
    <message>
        <source>Revised, section 139(5)</source>
        <translation>திருத்தியது, பிரிவு 139(5)</translation>
    </message>
    <message>
        <source>In answer to a notice of a defect, section 139(9)</source>
        <translation>குறைபாட்டு அறிவிப்புக்குப் பதிலாக, பிரிவு 139(9)</translation>
    </message>
    <message>
        <source>Updated, section 139(8A)</source>
        <translation>புதுப்பித்தது, பிரிவு 139(8A)</translation>
    </message>
    <message>
        <source>Code %1, which this desk does not know</source>
        <translation>இந்த டெஸ்க்குக்குத் தெரியாத குறியீடு %1</translation>
    </message>
</context>
<context>
    <name>TestPan</name>
    <message>
        <source>OTP sent; then the data of an ITR-1</source>
        <translation>OTP அனுப்பப்பட்டது; பிறகு ITR-1 தரவு</translation>
    </message>
    <message>
        <source>the same for a company&apos;s PAN</source>
        <translation>நிறுவனத்தின் PAN-க்கும் இதுவே</translation>
    </message>
    <message>
        <source>OTP sent; then data of an unknown shape</source>
        <translation>OTP அனுப்பப்பட்டது; பிறகு தெரியாத வடிவில் தரவு</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP is wrong</source>
        <translation>OTP அனுப்பப்பட்டது; பிறகு ஒவ்வொரு OTP-உம் தவறு</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP has expired</source>
        <translation>OTP அனுப்பப்பட்டது; பிறகு ஒவ்வொரு OTP-உம் காலாவதி</translation>
    </message>
    <message>
        <source>no OTP: asked again too soon</source>
        <translation>OTP இல்லை: மிக விரைவில் மீண்டும் கேட்கப்பட்டது</translation>
    </message>
    <message>
        <source>no OTP: the portal&apos;s limit is reached</source>
        <translation>OTP இல்லை: போர்ட்டலின் வரம்பு எட்டப்பட்டது</translation>
    </message>
    <message>
        <source>no OTP: Aadhaar is not linked</source>
        <translation>OTP இல்லை: Aadhaar இணைக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>no OTP: the portal refuses the password</source>
        <translation>OTP இல்லை: கடவுச்சொல்லைப் போர்ட்டல் மறுக்கிறது</translation>
    </message>
    <message>
        <source>a status in words that the desk does not know</source>
        <translation>டெஸ்க்குக்குத் தெரியாத சொற்களில் நிலை</translation>
    </message>
    <message>
        <source>a 200 without any status</source>
        <translation>நிலை எதுவும் இல்லாத 200</translation>
    </message>
    <message>
        <source>400 with errors for both fields</source>
        <translation>400, இரு புலங்களுக்கும் பிழைகளுடன்</translation>
    </message>
    <message>
        <source>400 with a message and an empty detail</source>
        <translation>400, செய்தியுடன், விவரம் காலியாக</translation>
    </message>
    <message>
        <source>401: the Bearer token is refused</source>
        <translation>401: Bearer டோக்கன் மறுக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>422 with an RFC 9457 body</source>
        <translation>422, RFC 9457 உள்ளடக்கத்துடன்</translation>
    </message>
    <message>
        <source>429 with Retry-After: 90</source>
        <translation>429, Retry-After: 90 உடன்</translation>
    </message>
    <message>
        <source>500 whose text echoes the PAN</source>
        <translation>500, அதன் உரையில் PAN திரும்ப வருகிறது</translation>
    </message>
    <message>
        <source>502 with an HTML page, as a proxy sends it</source>
        <translation>502, பிராக்ஸி அனுப்புவது போன்ற HTML பக்கத்துடன்</translation>
    </message>
    <message>
        <source>OTP sent, answered after 5 seconds</source>
        <translation>OTP அனுப்பப்பட்டது, 5 வினாடிகளுக்குப் பிறகு பதில்</translation>
    </message>
    <message>
        <source>no answer at all</source>
        <translation>பதிலே இல்லை</translation>
    </message>
    <message>
        <source>the server hangs up after it has read the request</source>
        <translation>கோரிக்கையைப் படித்த பிறகு சர்வர் இணைப்பைத் துண்டிக்கிறது</translation>
    </message>
    <message>
        <source>half an answer, then the server hangs up</source>
        <translation>பாதி பதில், பிறகு சர்வர் இணைப்பைத் துண்டிக்கிறது</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-2</source>
        <translation>OTP அனுப்பப்பட்டது; பிறகு ITR-2 தரவு</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-3</source>
        <translation>OTP அனுப்பப்பட்டது; பிறகு ITR-3 தரவு</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-4</source>
        <translation>OTP அனுப்பப்பட்டது; பிறகு ITR-4 தரவு</translation>
    </message>
    <message>
        <source>OTP sent; then data with the prefixes of older XML</source>
        <translation>OTP அனுப்பப்பட்டது; பிறகு பழைய XML முன்னொட்டுகளுடன் தரவு</translation>
    </message>
    <message>
        <source>OTP sent; then a return of 20 MB</source>
        <translation>OTP அனுப்பப்பட்டது; பிறகு 20 MB வரிக் கணக்கு</translation>
    </message>
    <message>
        <source>OTP sent; then a return that is nested 900 levels deep</source>
        <translation>OTP அனுப்பப்பட்டது; பிறகு 900 அடுக்குகள் ஆழமுள்ள வரிக் கணக்கு</translation>
    </message>
    <message>
        <source>OTP sent; then data; of further years, every other one is not there (400)</source>
        <translation>OTP அனுப்பப்பட்டது; பிறகு தரவு; மற்ற ஆண்டுகளில் ஒன்றுவிட்டு ஒன்று இல்லை (400)</translation>
    </message>
    <message>
        <source>OTP sent; then data; every further year fails (500)</source>
        <translation>OTP அனுப்பப்பட்டது; பிறகு தரவு; மற்ற ஒவ்வோர் ஆண்டும் தோல்வி (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data, with which the portal session ends (401)</source>
        <translation>OTP அனுப்பப்பட்டது; பிறகு தரவு, அதனுடன் போர்ட்டல் அமர்வு முடிகிறது (401)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout fails (500)</source>
        <translation>OTP அனுப்பப்பட்டது; பிறகு தரவு; வெளியேற்றம் தோல்வி (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout gets no answer</source>
        <translation>OTP அனுப்பப்பட்டது; பிறகு தரவு; வெளியேற்றத்துக்குப் பதில் இல்லை</translation>
    </message>
</context>
<context>
    <name>TestPanList</name>
    <message>
        <source>Test PANs — ITR Desk SANDBOX</source>
        <translation>சோதனை PAN-கள் — ITR Desk SANDBOX</translation>
    </message>
    <message>
        <source>Each of these PANs brings about one outcome. Any password will do; the OTP is %1 and the AccessToken %2.</source>
        <translation>இந்த PAN-களில் ஒவ்வொன்றும் ஒரு முடிவைத் தரும். எந்தக் கடவுச்சொல்லும் போதும்; OTP %1, AccessToken %2.</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>சோதனை PAN-கள்</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>PAN: what it brings about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use this PAN</source>
        <translation>இந்த PAN-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடவும்</translation>
    </message>
</context>
<context>
    <name>TlsTrouble</name>
    <message>
        <source>The desk&apos;s certificate has expired</source>
        <translation>டெஸ்க்கின் சான்றிதழ் காலாவதியாகிவிட்டது</translation>
    </message>
    <message>
        <source>The desk&apos;s certificate has been revoked</source>
        <translation>டெஸ்க்கின் சான்றிதழ் திரும்பப் பெறப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>The relay does not know the CA of the desk&apos;s certificate</source>
        <translation>டெஸ்க்கின் சான்றிதழை வழங்கிய CA ரிலேவுக்குத் தெரியாது</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>ரிலே சான்றிதழ் கேட்கிறது, இந்த டெஸ்க்கிடம் எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate</source>
        <translation>டெஸ்க்கின் சான்றிதழை ரிலே மறுக்கிறது</translation>
    </message>
    <message>
        <source>It does not offer TLS 1.2 or newer</source>
        <translation>அதில் TLS 1.2 அல்லது அதற்குப் புதியது இல்லை</translation>
    </message>
    <message>
        <source>It offers no cipher that is safe enough</source>
        <translation>அதில் போதுமான பாதுகாப்புள்ள மறையாக்க முறை இல்லை</translation>
    </message>
    <message>
        <source>Somebody on the way tried to bring the connection down to an older version of TLS</source>
        <translation>இடையில் யாரோ இணைப்பை TLS-இன் பழைய பதிப்புக்குக் கீழிறக்க முயன்றார்கள்</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS</source>
        <translation>அங்கே பதிலளிப்பது TLS-ஐப் பயன்படுத்துவதில்லை</translation>
    </message>
</context>
<context>
    <name>TokenCommand</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>சாவிக்கொத்து பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Usage: itr-desk token status|set|forget [--profile FILE]

status  says where the Bearer token is kept, whether there is one and when it ends; exit status 1: none, or expired
set     keeps a new one in the keychain: typed (nothing is shown), or from a pipe
forget  deletes it from the keychain

The token belongs to the service that the settings or the profile name. It is never printed.</source>
        <translation>பயன்பாடு: itr-desk token status|set|forget [--profile FILE]

status  Bearer டோக்கன் எங்கே வைக்கப்படுகிறது, இருக்கிறதா, எப்போது முடியும் என்று சொல்லும்; முடிவு நிலை 1: இல்லை, அல்லது காலாவதியானது
set     புதியதைச் சாவிக்கொத்தில் வைக்கும்: தட்டச்சு செய்தது (எதுவும் தெரியாது), அல்லது பைப்பிலிருந்து
forget  அதைச் சாவிக்கொத்திலிருந்து நீக்கும்

டோக்கன், அமைப்புகள் அல்லது புரொஃபைல் குறிப்பிடும் சேவைக்கு உரியது. அது ஒருபோதும் காட்டப்படாது.</translation>
    </message>
    <message>
        <source>The settings name no service that a token could belong to; add --profile FILE.</source>
        <translation>டோக்கனுக்கு உரிய சேவை எதுவும் அமைப்புகளில் குறிப்பிடப்படவில்லை; --profile FILE சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>service/bearer is not “keychain”, so the desk would not look for a token there.</source>
        <translation>service/bearer “keychain” என்று இல்லை; எனவே டெஸ்க் அங்கே டோக்கனைத் தேடாது.</translation>
    </message>
    <message>
        <source>The relay adds the Bearer token; this desk has none.</source>
        <translation>Bearer டோக்கனை ரிலே சேர்க்கிறது; இந்த டெஸ்க்கிடம் இல்லை.</translation>
    </message>
    <message>
        <source>What is stored is no Bearer token.</source>
        <translation>சேமித்திருப்பது Bearer டோக்கன் அல்ல.</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in its file.</source>
        <translation>%1-க்கான Bearer டோக்கன் அதன் கோப்பில் உள்ளது.</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in the keychain.</source>
        <translation>%1-க்கான Bearer டோக்கன் சாவிக்கொத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>It does not say when it ends.</source>
        <translation>எப்போது முடியும் என்று அது சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>No token was entered; nothing has changed.</source>
        <translation>டோக்கன் உள்ளிடப்படவில்லை; எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>That is no Bearer token: it is letters, digits and - . _ ~ + / = without a space. Nothing has changed.</source>
        <translation>இது Bearer டோக்கன் அல்ல: அதில் இடைவெளி இல்லாமல் ஆங்கில எழுத்துகள், இலக்கங்கள், - . _ ~ + / = இருக்கும். எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is in the keychain.</source>
        <translation>%1-க்கான Bearer டோக்கன் சாவிக்கொத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>The keychain holds no Bearer token for %1 any more.</source>
        <translation>சாவிக்கொத்தில் இனி %1-க்கான Bearer டோக்கன் இல்லை.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>The file can not be read; allowed is a file with the Bearer token that you can read.</source>
        <translation>கோப்பைப் படிக்க முடியவில்லை; Bearer டோக்கன் உள்ள, நீங்கள் படிக்கக்கூடிய கோப்பு அனுமதிக்கப்படும்.</translation>
    </message>
    <message>
        <source>The file belongs to somebody else; it must be your own.</source>
        <translation>கோப்பு வேறொருவருக்குச் சொந்தம்; அது உங்களுடையதாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Others than its owner can read or change the file; allowed are the permissions 600 (chmod 600).</source>
        <translation>உரிமையாளரைத் தவிர மற்றவர்களும் கோப்பைப் படிக்க அல்லது மாற்ற முடியும்; 600 அனுமதிகள் மட்டுமே ஏற்கப்படும் (chmod 600).</translation>
    </message>
    <message>
        <source>The file is larger than a token can be; allowed is one token of at most %1 bytes.</source>
        <translation>கோப்பு ஒரு டோக்கன் இருக்கக்கூடிய அளவைவிடப் பெரியது; அதிகபட்சம் %1 பைட்கள் கொண்ட ஒரு டோக்கன் அனுமதிக்கப்படும்.</translation>
    </message>
    <message>
        <source>The file is empty; it must hold the Bearer token.</source>
        <translation>கோப்பு காலியாக உள்ளது; அதில் Bearer டோக்கன் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The file holds characters that no token has; allowed is one token on one line.</source>
        <translation>எந்த டோக்கனிலும் இல்லாத எழுத்துகள் கோப்பில் உள்ளன; ஒரு வரிசையில் ஒரு டோக்கன் அனுமதிக்கப்படும்.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Bearer token</source>
        <translation>Bearer டோக்கன்</translation>
    </message>
    <message>
        <source>New Bearer token</source>
        <translation>புதிய Bearer டோக்கன்</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>காட்டவும்</translation>
    </message>
    <message>
        <source>Paste what your administrator gave you.</source>
        <translation>நிர்வாகி உங்களுக்குத் தந்ததை ஒட்டுங்கள்.</translation>
    </message>
    <message>
        <source>Save in keychain</source>
        <translation>சாவிக்கொத்தில் சேமிக்கவும்</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>நீக்கவும்…</translation>
    </message>
    <message>
        <source>Forget the stored Bearer token</source>
        <translation>சேமித்த Bearer டோக்கனை நீக்கவும்</translation>
    </message>
    <message>
        <source>That is longer than a token can be: %1 characters.</source>
        <translation>இது ஒரு டோக்கன் இருக்கக்கூடிய நீளத்தைவிட அதிகம்: %1 எழுத்துகள்.</translation>
    </message>
    <message>
        <source>The relay at %1 adds the Bearer token. This desk has none.</source>
        <translation>%1-இல் உள்ள ரிலே Bearer டோக்கனைச் சேர்க்கிறது. இந்த டெஸ்க்கிடம் இல்லை.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is read from the file %2 for each call.</source>
        <translation>%1-க்கான Bearer டோக்கன் ஒவ்வோர் அழைப்புக்கும் %2 கோப்பிலிருந்து படிக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is kept in this computer&apos;s keychain and fetched for each call.</source>
        <translation>%1-க்கான Bearer டோக்கன் இந்தக் கணினியின் சாவிக்கொத்தில் வைக்கப்பட்டு, ஒவ்வோர் அழைப்புக்கும் எடுக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>Looking whether one is stored…</source>
        <translation>சேமிக்கப்பட்டுள்ளதா என்று பார்க்கிறது…</translation>
    </message>
    <message>
        <source>One is stored. %1</source>
        <comment>when it ends</comment>
        <translation>ஒன்று சேமிக்கப்பட்டுள்ளது. %1</translation>
    </message>
    <message>
        <source>One is stored. It does not say when it ends.</source>
        <translation>ஒன்று சேமிக்கப்பட்டுள்ளது. எப்போது முடியும் என்று அது சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>That is no Bearer token: it has letters, digits and - . _ ~ + / = only, and no space.</source>
        <translation>இது Bearer டோக்கன் அல்ல: அதில் ஆங்கில எழுத்துகள், இலக்கங்கள், - . _ ~ + / = மட்டுமே இருக்கும், இடைவெளி இருக்காது.</translation>
    </message>
    <message>
        <source>The new token was not saved.</source>
        <translation>புதிய டோக்கன் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>It has to be entered again.</source>
        <translation>அதை மீண்டும் உள்ளிட வேண்டும்.</translation>
    </message>
    <message>
        <source>The new token is in the keychain. The next call uses it.</source>
        <translation>புதிய டோக்கன் சாவிக்கொத்தில் உள்ளது. அடுத்த அழைப்பு அதைப் பயன்படுத்தும்.</translation>
    </message>
    <message>
        <source>Delete the Bearer token from the keychain?</source>
        <translation>Bearer டோக்கனைச் சாவிக்கொத்திலிருந்து நீக்கவா?</translation>
    </message>
    <message>
        <source>Until another one is saved nothing can be requested, and open sessions can not be logged out.</source>
        <translation>இன்னொன்று சேமிக்கப்படும் வரை எதையும் கோர முடியாது; திறந்துள்ள அமர்வுகளிலிருந்து வெளியேறவும் முடியாது.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>நீக்கவும்</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>இருக்கட்டும்</translation>
    </message>
    <message>
        <source>The token was not deleted.</source>
        <translation>டோக்கன் நீக்கப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>No Bearer token is stored for this service.</source>
        <translation>இந்தச் சேவைக்கு Bearer டோக்கன் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>This session has no keychain that could keep the Bearer token.</source>
        <translation>Bearer டோக்கனை வைத்திருக்கக்கூடிய சாவிக்கொத்து இந்த அமர்வில் இல்லை.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>சாவிக்கொத்து பூட்டப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk.</source>
        <translation>சாவிக்கொத்து ITR Desk-க்குத் திறக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <comment>exact reason</comment>
        <translation>அது நடக்கவில்லை: %1</translation>
    </message>
    <message>
        <source>Paste the token that your administrator gave you and save it.</source>
        <translation>நிர்வாகி உங்களுக்குத் தந்த டோக்கனை ஒட்டிச் சேமியுங்கள்.</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>சாவிக்கொத்து (GNOME Keyring, KWallet) உள்ள டெஸ்க்டாப்பில் உள்நுழையுங்கள், அல்லது டோக்கனுக்கு வேறு இடம் தரும்படி உங்கள் நிர்வாகியிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>அதன் பூட்டைத் திறந்து, மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Try again and say yes when it asks. If it does not ask, unlock it first.</source>
        <translation>மீண்டும் முயன்று, அது கேட்கும்போது சம்மதியுங்கள். அது கேட்கவில்லை என்றால், முதலில் அதன் பூட்டைத் திறங்கள்.</translation>
    </message>
</context>
<context>
    <name>TransportLine</name>
    <message>
        <source>The certificate is not for the name %1</source>
        <translation>சான்றிதழ் %1 என்ற பெயருக்கு உரியதல்ல</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys</source>
        <translation>சேவையின் சான்றிதழ்ச் சங்கிலியில் உள்ள எந்தச் சாவியும் பொருத்திய சாவிகளில் ஒன்றல்ல</translation>
    </message>
</context>
<context>
    <name>TransportLoader</name>
    <message>
        <source>The CA file %1 holds no certificate that can be read.</source>
        <translation>%1 என்ற CA கோப்பில் படிக்கக்கூடிய சான்றிதழ் இல்லை.</translation>
    </message>
    <message>
        <source>The pins of the service&apos;s keys can not be used; allowed are none, or two and more SHA-256 values in base64.</source>
        <translation>சேவைக்குப் பொருத்திய சாவிகளைப் பயன்படுத்த முடியாது; எதுவும் வேண்டாம், அல்லது base64-இல் இரண்டோ அதற்கு மேலோ SHA-256 மதிப்புகள் வேண்டும்.</translation>
    </message>
</context>
<context>
    <name>UserFile</name>
    <message>
        <source>%1 was not written: %2. What you entered is still here.</source>
        <comment>file, reason</comment>
        <translation>%1 எழுதப்படவில்லை: %2. நீங்கள் உள்ளிட்டது இன்னும் இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>its folder can not be made</source>
        <translation>அதன் கோப்புறையை உருவாக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>அது 64 KiB-ஐ விடப் பெரியது</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>the PAN is missing.</source>
        <translation>PAN இல்லை.</translation>
    </message>
    <message>
        <source>the PAN is masked. A work list needs all of its ten characters.</source>
        <translation>PAN மறைக்கப்பட்டுள்ளது. பணிப் பட்டியலுக்கு அதன் பத்து எழுத்துகளும் தேவை.</translation>
    </message>
    <message>
        <source>what stands in the place of the PAN is none. A PAN has five letters, four digits and a letter.</source>
        <translation>PAN இருக்க வேண்டிய இடத்தில் இருப்பது PAN அல்ல. PAN-இல் ஐந்து ஆங்கில எழுத்துகள், நான்கு இலக்கங்கள், ஓர் ஆங்கில எழுத்து இருக்கும்.</translation>
    </message>
    <message>
        <source>“%1” is no PAN: it has %2 characters instead of %3.</source>
        <translation>“%1” PAN அல்ல: அதில் %3 எழுத்துகளுக்குப் பதிலாக %2 உள்ளன.</translation>
    </message>
    <message>
        <source>“%1” is no PAN: its character %2 is wrong. A PAN has five letters, four digits and a letter.</source>
        <translation>“%1” PAN அல்ல: அதன் %2-ஆம் எழுத்து தவறு. PAN-இல் ஐந்து ஆங்கில எழுத்துகள், நான்கு இலக்கங்கள், ஓர் ஆங்கில எழுத்து இருக்கும்.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>மேற்கோள் குறி திறக்கப்பட்டு, எங்கும் மூடப்படவில்லை.</translation>
    </message>
    <message>
        <source>the reference has %1 characters; allowed are %2.</source>
        <translation>குறிப்பெண்ணில் %1 எழுத்துகள் உள்ளன; அனுமதி %2.</translation>
    </message>
    <message>
        <source>the PAN %1 stands in line %2 already. This line is left out.</source>
        <translation>PAN %1 ஏற்கனவே வரிசை %2-இல் உள்ளது. இந்த வரிசை விடப்பட்டது.</translation>
    </message>
    <message>
        <source>the reference “%1” stands in line %2 too. Both lines are kept.</source>
        <translation>குறிப்பெண் “%1” வரிசை %2-இலும் உள்ளது. இரு வரிசைகளும் வைக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>வரிசை %1: %2</translation>
    </message>
    <message>
        <source>The file has headings, but no line below them.</source>
        <translation>கோப்பில் தலைப்புகள் உள்ளன, ஆனால் அவற்றின் கீழ் வரிசை எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>The file is empty. A work list has a reference and a PAN on each line.</source>
        <translation>கோப்பு காலியாக உள்ளது. பணிப் பட்டியலின் ஒவ்வொரு வரிசையிலும் குறிப்பெண்ணும் PAN-உம் இருக்கும்.</translation>
    </message>
    <message>
        <source>There is no PAN in the file. A work list has a reference and a PAN on each line.</source>
        <translation>கோப்பில் PAN எதுவும் இல்லை. பணிப் பட்டியலின் ஒவ்வொரு வரிசையிலும் குறிப்பெண்ணும் PAN-உம் இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>WorkListColumns</name>
    <message>
        <source>The column “%1” is for secrets. Delete that column from the file and choose the file again: passwords, PINs, OTPs and tokens never belong in a work list.</source>
        <translation>“%1” நெடுவரிசை ரகசியங்களுக்கானது. அதைக் கோப்பிலிருந்து நீக்கிவிட்டு, கோப்பை மீண்டும் தேர்வு செய்யுங்கள்: கடவுச்சொற்கள், PIN-கள், OTP-கள், டோக்கன்கள் ஒருபோதும் பணிப் பட்டியலில் இருக்கக் கூடாது.</translation>
    </message>
    <message>
        <source>Column %1 seems to hold passwords. Delete that column from the file and choose the file again: passwords never belong in a work list.</source>
        <translation>நெடுவரிசை %1-இல் கடவுச்சொற்கள் இருப்பது போலத் தெரிகிறது. அதைக் கோப்பிலிருந்து நீக்கிவிட்டு, கோப்பை மீண்டும் தேர்வு செய்யுங்கள்: கடவுச்சொற்கள் ஒருபோதும் பணிப் பட்டியலில் இருக்கக் கூடாது.</translation>
    </message>
</context>
<context>
    <name>WorkListDialog</name>
    <message>
        <source>Work list — ITR Desk</source>
        <translation>பணிப் பட்டியல் — ITR Desk</translation>
    </message>
    <message>
        <source>Cases to open</source>
        <translation>திறக்க வேண்டிய நேர்வுகள்</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>வேறு கோப்பைத் தேர்வு செய்யவும்…</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>கோப்பு படிக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>சிக்கலுள்ள வரிசைகள்</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>பணிப் பட்டியல்</translation>
    </message>
    <message>
        <source>Each good line of the file becomes a case that waits for consent. Passwords, OTPs and tokens never belong in the file.</source>
        <translation>கோப்பின் ஒவ்வொரு சரியான வரிசையும் சம்மதத்துக்குக் காத்திருக்கும் நேர்வாகும். கடவுச்சொற்கள், OTP-கள், டோக்கன்கள் ஒருபோதும் கோப்பில் இருக்கக் கூடாது.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்யவும்</translation>
    </message>
    <message>
        <source>Choose a work list — ITR Desk</source>
        <translation>பணிப் பட்டியலைத் தேர்வு செய்யவும் — ITR Desk</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV கோப்புகள் (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>எல்லாக் கோப்புகளும் (*)</translation>
    </message>
    <message>
        <source>No line of this file can become a case.</source>
        <translation>இந்தக் கோப்பின் எந்த வரிசையும் நேர்வாக முடியாது.</translation>
    </message>
    <message>
        <source>What is wrong with each stands below.</source>
        <translation>ஒவ்வொன்றிலும் என்ன தவறு என்பது கீழே உள்ளது.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) can be opened</source>
        <translation>
            <numerusform>%n நேர்வைத் திறக்கலாம்</numerusform>
            <numerusform>%n நேர்வுகளைத் திறக்கலாம்</numerusform>
        </translation>
    </message>
    <message>
        <source>This file can not be used.</source>
        <translation>இந்தக் கோப்பைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with problems</source>
        <translation>
            <numerusform>சிக்கலுள்ள %n வரிசை</numerusform>
            <numerusform>சிக்கலுள்ள %n வரிசைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>நேர்வுகளைத் திறக்கவும்</translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>%n நேர்வைத் திறக்கவும்</numerusform>
            <numerusform>%n நேர்வுகளைத் திறக்கவும்</numerusform>
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
        <translation>தெரியாத உரிமையாளர் வகை</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>வரிசை</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>குறிப்பெண்</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>உரிமையாளர்</translation>
    </message>
</context>
<context>
    <name>YearPicker</name>
    <message>
        <source>here</source>
        <translation>இங்கு உள்ளது</translation>
    </message>
    <message>
        <source>Fetch assessment year %1</source>
        <translation>மதிப்பீட்டு ஆண்டு %1-ஐப் பெறவும்</translation>
    </message>
    <message>
        <source>It is here already; it would be fetched once more.</source>
        <translation>இது ஏற்கனவே இங்கு உள்ளது; இன்னொரு முறை பெறப்படும்.</translation>
    </message>
    <message>
        <source>Fetch none</source>
        <translation>எதையும் பெற வேண்டாம்</translation>
    </message>
    <message>
        <source>Fetching assessment year %1</source>
        <translation>மதிப்பீட்டு ஆண்டு %1 பெறப்படுகிறது</translation>
    </message>
    <message>
        <source>Which assessment year is to be fetched?</source>
        <translation>எந்த மதிப்பீட்டு ஆண்டைப் பெற வேண்டும்?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>New Bearer token (it is not shown): </source>
        <translation>புதிய Bearer டோக்கன் (காட்டப்படாது): </translation>
    </message>
    <message>
        <source>The settings can not be used.</source>
        <translation>அமைப்புகளைப் பயன்படுத்த முடியாது.</translation>
    </message>
</context>
</TS>

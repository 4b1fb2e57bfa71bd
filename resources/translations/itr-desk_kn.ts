<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kn">
<context>
    <name>AccessTokenField</name>
    <message>
        <source>AccessToken</source>
        <translation>AccessToken</translation>
    </message>
    <message>
        <source>Show AccessToken</source>
        <translation>AccessToken ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Please enter the AccessToken.</source>
        <translation>ದಯವಿಟ್ಟು AccessToken ನಮೂದಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The address of the service could not be found.</source>
        <translation>ಸೇವೆಯ ವಿಳಾಸ ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The service does not take connections right now.</source>
        <translation>ಸೇವೆಯು ಸದ್ಯ ಸಂಪರ್ಕಗಳನ್ನು ಸ್ವೀಕರಿಸುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The network did not carry the request.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ವಿನಂತಿಯನ್ನು ತಲುಪಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ನ ಪ್ರಾಕ್ಸಿ ವಿನಂತಿಯನ್ನು ಮುಂದೆ ಹೋಗಲು ಬಿಡಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s settings need a look.</source>
        <translation>ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ; ಪ್ರಾಕ್ಸಿಯ ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಪರಿಶೀಲಿಸಬೇಕು.</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so the desk did not talk to it.</source>
        <translation>ಸೇವೆಯು ತನ್ನ ಗುರುತನ್ನು ಸಾಬೀತುಪಡಿಸಲಿಲ್ಲ, ಆದ್ದರಿಂದ ಡೆಸ್ಕ್ ಅದನ್ನು ಸಂಪರ್ಕಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Do not go on. Tell your administrator what is said here.</source>
        <translation>ಮುಂದುವರಿಯಬೇಡಿ. ಇಲ್ಲಿ ಬರೆದಿರುವುದನ್ನು ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>No secure connection to the service came about.</source>
        <translation>ಸೇವೆಯೊಂದಿಗೆ ಸುರಕ್ಷಿತ ಸಂಪರ್ಕ ಏರ್ಪಡಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Tell your administrator; the service must offer TLS 1.2 or newer.</source>
        <translation>ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ; ಸೇವೆಯಲ್ಲಿ TLS 1.2 ಅಥವಾ ಅದಕ್ಕಿಂತ ಹೊಸದು ಇರಬೇಕು.</translation>
    </message>
    <message>
        <source>The connection broke before the service answered.</source>
        <translation>ಸೇವೆ ಉತ್ತರಿಸುವ ಮೊದಲೇ ಸಂಪರ್ಕ ಕಡಿದುಹೋಯಿತು.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>ಸೇವೆಯು ಸಮಯಕ್ಕೆ ಉತ್ತರಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>ನೀವು ವಿನಂತಿಯನ್ನು ರದ್ದುಗೊಳಿಸಿದಿರಿ.</translation>
    </message>
    <message>
        <source>The service refused what was entered.</source>
        <translation>ನಮೂದಿಸಿದ್ದನ್ನು ಸೇವೆ ನಿರಾಕರಿಸಿತು.</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s authorisation.</source>
        <translation>ಸೇವೆಯು ಈ ಡೆಸ್ಕ್‌ನ ಅಧಿಕಾರವನ್ನು ಸ್ವೀಕರಿಸುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The service does not allow this desk to do that.</source>
        <translation>ಸೇವೆಯು ಈ ಡೆಸ್ಕ್‌ಗೆ ಅದನ್ನು ಮಾಡಲು ಅನುಮತಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>There is no verification service at this address.</source>
        <translation>ಈ ವಿಳಾಸದಲ್ಲಿ ಯಾವುದೇ ಪರಿಶೀಲನಾ ಸೇವೆ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Tell your administrator; the service address in the profile needs a look.</source>
        <translation>ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ; ಪ್ರೊಫೈಲ್‌ನಲ್ಲಿರುವ ಸೇವೆಯ ವಿಳಾಸವನ್ನು ಪರಿಶೀಲಿಸಬೇಕು.</translation>
    </message>
    <message>
        <source>The service understood the request but can not carry it out.</source>
        <translation>ಸೇವೆಗೆ ವಿನಂತಿ ಅರ್ಥವಾಯಿತು, ಆದರೆ ಅದನ್ನು ನೆರವೇರಿಸಲು ಆಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Check what was entered together with the taxpayer before you try again.</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸುವ ಮೊದಲು, ನಮೂದಿಸಿದ್ದನ್ನು ತೆರಿಗೆದಾರರೊಂದಿಗೆ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>The service has had too many requests.</source>
        <translation>ಸೇವೆಗೆ ತುಂಬಾ ಹೆಚ್ಚು ವಿನಂತಿಗಳು ಬಂದಿವೆ.</translation>
    </message>
    <message>
        <source>Wait some minutes before you request again.</source>
        <translation>ಮತ್ತೆ ವಿನಂತಿಸುವ ಮೊದಲು ಕೆಲವು ನಿಮಿಷ ಕಾಯಿರಿ.</translation>
    </message>
    <message>
        <source>Something failed inside the service.</source>
        <translation>ಸೇವೆಯ ಒಳಗೆ ಏನೋ ದೋಷವಾಯಿತು.</translation>
    </message>
    <message>
        <source>A server on the way answered instead of the service.</source>
        <translation>ಸೇವೆಯ ಬದಲು ಮಧ್ಯದ ಯಾವುದೋ ಸರ್ವರ್ ಉತ್ತರಿಸಿತು.</translation>
    </message>
    <message>
        <source>The service pointed to another address; the desk never follows.</source>
        <translation>ಸೇವೆಯು ಬೇರೆ ವಿಳಾಸವನ್ನು ಸೂಚಿಸಿತು; ಡೆಸ್ಕ್ ಎಂದಿಗೂ ಅಲ್ಲಿಗೆ ಹೋಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The service answered in a way that this desk does not know.</source>
        <translation>ಸೇವೆಯು ಈ ಡೆಸ್ಕ್‌ಗೆ ತಿಳಿಯದ ರೀತಿಯಲ್ಲಿ ಉತ್ತರಿಸಿತು.</translation>
    </message>
    <message>
        <source>Tell your administrator the code shown here.</source>
        <translation>ಇಲ್ಲಿ ತೋರಿಸಿದ ಕೋಡ್ ಅನ್ನು ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>The service&apos;s answer was far larger than it may be; the desk stopped reading.</source>
        <translation>ಸೇವೆಯ ಉತ್ತರವು ಮಿತಿಗಿಂತ ತುಂಬಾ ದೊಡ್ಡದಾಗಿತ್ತು; ಡೆಸ್ಕ್ ಓದುವುದನ್ನು ನಿಲ್ಲಿಸಿತು.</translation>
    </message>
    <message>
        <source>Only a part of the service&apos;s answer arrived.</source>
        <translation>ಸೇವೆಯ ಉತ್ತರದ ಒಂದು ಭಾಗ ಮಾತ್ರ ಬಂದಿತು.</translation>
    </message>
    <message>
        <source>The answer is not in the service&apos;s format.</source>
        <translation>ಉತ್ತರವು ಸೇವೆಯ ಸ್ವರೂಪದಲ್ಲಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The service answered without saying what came of the request.</source>
        <translation>ವಿನಂತಿ ಏನಾಯಿತು ಎಂದು ಹೇಳದೆ ಸೇವೆ ಉತ್ತರಿಸಿತು.</translation>
    </message>
    <message>
        <source>The desk could not make itself ready for a secure connection.</source>
        <translation>ಸುರಕ್ಷಿತ ಸಂಪರ್ಕಕ್ಕೆ ಡೆಸ್ಕ್ ಸಿದ್ಧವಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before you request again.</source>
        <translation>
            <numerusform>ಮತ್ತೆ ವಿನಂತಿಸುವ ಮೊದಲು %n ಸೆಕೆಂಡ್ ಕಾಯಿರಿ.</numerusform>
            <numerusform>ಮತ್ತೆ ವಿನಂತಿಸುವ ಮೊದಲು %n ಸೆಕೆಂಡುಗಳು ಕಾಯಿರಿ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before you request again.</source>
        <translation>
            <numerusform>ಮತ್ತೆ ವಿನಂತಿಸುವ ಮೊದಲು %n ನಿಮಿಷ ಕಾಯಿರಿ.</numerusform>
            <numerusform>ಮತ್ತೆ ವಿನಂತಿಸುವ ಮೊದಲು %n ನಿಮಿಷಗಳು ಕಾಯಿರಿ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The reason: %2.</source>
        <comment>sentence, reason</comment>
        <translation>%1 ಕಾರಣ: %2.</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s password is probably not the cause. Check the AccessToken if you entered one; otherwise tell your administrator that the Bearer token was refused.</source>
        <translation>ತೆರಿಗೆದಾರರ ಪಾಸ್‌ವರ್ಡ್ ಬಹುಶಃ ಕಾರಣವಲ್ಲ. AccessToken ನಮೂದಿಸಿದ್ದರೆ ಅದನ್ನು ಪರಿಶೀಲಿಸಿ; ಇಲ್ಲದಿದ್ದರೆ Bearer ಟೋಕನ್ ನಿರಾಕರಿಸಲ್ಪಟ್ಟಿದೆ ಎಂದು ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಸಂಪರ್ಕವನ್ನು ಪರಿಶೀಲಿಸಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another.</source>
        <translation>ಇನ್ನೊಂದು OTP ವಿನಂತಿಸುವ ಮೊದಲು, ಫೋನ್‌ಗೆ OTP ಬಂದಿದೆಯೇ ಎಂದು ತೆರಿಗೆದಾರರನ್ನು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it.</source>
        <translation>ಅದೇ OTP ಯನ್ನು ಮತ್ತೊಮ್ಮೆ ಪ್ರಯತ್ನಿಸಿ; ನಿರಾಕರಿಸಿದರೆ, ಮತ್ತೆ ಕಳುಹಿಸಿ.</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing.</source>
        <translation>ವರ್ಷವನ್ನು ಮತ್ತೊಮ್ಮೆ ತರಿಸಿ; ಅದರಿಂದ ಯಾವ ಪ್ರಯತ್ನವೂ ಖರ್ಚಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another. Tell your administrator the code shown here.</source>
        <translation>ಇನ್ನೊಂದು OTP ವಿನಂತಿಸುವ ಮೊದಲು, ಫೋನ್‌ಗೆ OTP ಬಂದಿದೆಯೇ ಎಂದು ತೆರಿಗೆದಾರರನ್ನು ಕೇಳಿ. ಇಲ್ಲಿ ತೋರಿಸಿದ ಕೋಡ್ ಅನ್ನು ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it. Tell your administrator the code shown here.</source>
        <translation>ಅದೇ OTP ಯನ್ನು ಮತ್ತೊಮ್ಮೆ ಪ್ರಯತ್ನಿಸಿ; ನಿರಾಕರಿಸಿದರೆ, ಮತ್ತೆ ಕಳುಹಿಸಿ. ಇಲ್ಲಿ ತೋರಿಸಿದ ಕೋಡ್ ಅನ್ನು ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing. If it stays so, tell your administrator the code shown here.</source>
        <translation>ವರ್ಷವನ್ನು ಮತ್ತೊಮ್ಮೆ ತರಿಸಿ; ಅದರಿಂದ ಯಾವ ಪ್ರಯತ್ನವೂ ಖರ್ಚಾಗುವುದಿಲ್ಲ. ಹಾಗೆಯೇ ಮುಂದುವರಿದರೆ, ಇಲ್ಲಿ ತೋರಿಸಿದ ಕೋಡ್ ಅನ್ನು ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Check the network connection and the service address in the profile, then try again.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಸಂಪರ್ಕ ಮತ್ತು ಪ್ರೊಫೈಲ್‌ನಲ್ಲಿರುವ ಸೇವೆಯ ವಿಳಾಸವನ್ನು ಪರಿಶೀಲಿಸಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays so, tell your administrator.</source>
        <translation>ಸ್ವಲ್ಪ ಕಾಯಿರಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ. ಹಾಗೆಯೇ ಮುಂದುವರಿದರೆ ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>ನೀವು ಸಿದ್ಧರಾದಾಗ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>ಜರ್ನಲ್ ಬರೆಯಲು ಆಗಲಿಲ್ಲ, ಆದ್ದರಿಂದ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Make room on the disk or tell your administrator; nothing goes out before it can be recorded.</source>
        <translation>ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಜಾಗ ಮಾಡಿ ಅಥವಾ ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ; ದಾಖಲಿಸಲು ಸಾಧ್ಯವಾಗುವವರೆಗೆ ಏನನ್ನೂ ಹೊರಗೆ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The portal probably has no return of this year. Fetch another year.</source>
        <translation>ಈ ವರ್ಷದ ರಿಟರ್ನ್ ಬಹುಶಃ ಪೋರ್ಟಲ್‌ನಲ್ಲಿ ಇಲ್ಲ. ಬೇರೆ ವರ್ಷವನ್ನು ತರಿಸಿ.</translation>
    </message>
    <message>
        <source>The session at the portal has probably ended. What has arrived stays here; for another year close this case and open a new one.</source>
        <translation>ಪೋರ್ಟಲ್‌ನ ಸೆಷನ್ ಬಹುಶಃ ಮುಗಿದಿದೆ. ಬಂದಿರುವುದು ಇಲ್ಲಿಯೇ ಇರುತ್ತದೆ; ಬೇರೆ ವರ್ಷಕ್ಕೆ ಈ ಪ್ರಕರಣವನ್ನು ಮುಚ್ಚಿ ಹೊಸದನ್ನು ತೆರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy could not be reached.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ನ ಪ್ರಾಕ್ಸಿಯನ್ನು ತಲುಪಲು ಆಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Check the network connection. If it stays so, tell your administrator that the proxy does not answer.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಸಂಪರ್ಕವನ್ನು ಪರಿಶೀಲಿಸಿ. ಹಾಗೆಯೇ ಮುಂದುವರಿದರೆ, ಪ್ರಾಕ್ಸಿ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ ಎಂದು ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and password, or refused those it was given.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ನ ಪ್ರಾಕ್ಸಿ ಬಳಕೆದಾರ ಹೆಸರು ಮತ್ತು ಪಾಸ್‌ವರ್ಡ್ ಕೇಳುತ್ತದೆ, ಅಥವಾ ನೀಡಿದವನ್ನು ನಿರಾಕರಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s user name and password need a look.</source>
        <translation>ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ; ಪ್ರಾಕ್ಸಿಯ ಬಳಕೆದಾರ ಹೆಸರು ಮತ್ತು ಪಾಸ್‌ವರ್ಡ್ ಪರಿಶೀಲಿಸಬೇಕು.</translation>
    </message>
    <message>
        <source>The relay did not accept this desk&apos;s certificate.</source>
        <translation>ರಿಲೇ ಈ ಡೆಸ್ಕ್‌ನ ಪ್ರಮಾಣಪತ್ರವನ್ನು ಸ್ವೀಕರಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here; the desk needs a certificate that the relay knows.</source>
        <translation>ಇಲ್ಲಿ ಬರೆದಿರುವುದನ್ನು ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ; ರಿಲೇಗೆ ತಿಳಿದಿರುವ ಪ್ರಮಾಣಪತ್ರ ಡೆಸ್ಕ್‌ಗೆ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Tell your administrator; the CA file in the profile, and its pins, need a look.</source>
        <translation>ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ; ಪ್ರೊಫೈಲ್‌ನಲ್ಲಿರುವ CA ಫೈಲ್ ಮತ್ತು ಅದರ ಪಿನ್‌ಗಳನ್ನು ಪರಿಶೀಲಿಸಬೇಕು.</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate could not be used, so nothing was sent.</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನ ಸ್ವಂತ ಪ್ರಮಾಣಪತ್ರವನ್ನು ಬಳಸಲು ಆಗಲಿಲ್ಲ, ಆದ್ದರಿಂದ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>If its key has a passphrase, enter that when you are asked, then try again. Otherwise tell your administrator what is said here.</source>
        <translation>ಅದರ ಕೀಲಿಗೆ ಪಾಸ್‌ಫ್ರೇಸ್ ಇದ್ದರೆ, ಕೇಳಿದಾಗ ಅದನ್ನು ನಮೂದಿಸಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ. ಇಲ್ಲದಿದ್ದರೆ ಇಲ್ಲಿ ಬರೆದಿರುವುದನ್ನು ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>No Bearer token is stored for this service, so nothing was sent.</source>
        <translation>ಈ ಸೇವೆಗೆ ಯಾವುದೇ Bearer ಟೋಕನ್ ಉಳಿಸಿಲ್ಲ, ಆದ್ದರಿಂದ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Save the token that your administrator gave you under Settings, Bearer token; then try again.</source>
        <translation>ನಿಮ್ಮ ನಿರ್ವಾಹಕರು ನೀಡಿದ ಟೋಕನ್ ಅನ್ನು “ಸೆಟ್ಟಿಂಗ್‌ಗಳು” ಅಡಿಯಲ್ಲಿ “Bearer ಟೋಕನ್” ನಲ್ಲಿ ಉಳಿಸಿ; ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The Bearer token is kept in a keychain, and this session has none; nothing was sent.</source>
        <translation>Bearer ಟೋಕನ್ ಕೀಚೈನ್‌ನಲ್ಲಿರುತ್ತದೆ, ಮತ್ತು ಈ ಸೆಷನ್‌ನಲ್ಲಿ ಕೀಚೈನ್ ಇಲ್ಲ; ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>ಕೀಚೈನ್ ಇರುವ ಡೆಸ್ಕ್‌ಟಾಪ್‌ಗೆ ಲಾಗಿನ್ ಆಗಿ (GNOME Keyring, KWallet), ಅಥವಾ ಟೋಕನ್‌ಗೆ ಬೇರೆ ಜಾಗಕ್ಕಾಗಿ ನಿಮ್ಮ ನಿರ್ವಾಹಕರನ್ನು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>The keychain that holds the Bearer token is locked, so nothing was sent.</source>
        <translation>Bearer ಟೋಕನ್ ಇರುವ ಕೀಚೈನ್ ಲಾಕ್ ಆಗಿದೆ, ಆದ್ದರಿಂದ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>ಕೀಚೈನ್ ಅನ್‌ಲಾಕ್ ಮಾಡಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk, so nothing was sent.</source>
        <translation>ITR Desk ಗಾಗಿ ಕೀಚೈನ್ ತೆರೆಯಲಿಲ್ಲ, ಆದ್ದರಿಂದ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Try again and say yes when the keychain asks. If it does not ask, unlock it first.</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ, ಕೀಚೈನ್ ಕೇಳಿದಾಗ ಒಪ್ಪಿಕೊಳ್ಳಿ. ಅದು ಕೇಳದಿದ್ದರೆ, ಮೊದಲು ಅದನ್ನು ಅನ್‌ಲಾಕ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The Bearer token could not be read, so nothing was sent.</source>
        <translation>Bearer ಟೋಕನ್ ಓದಲು ಆಗಲಿಲ್ಲ, ಆದ್ದರಿಂದ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here.</source>
        <translation>ಇಲ್ಲಿ ಬರೆದಿರುವುದನ್ನು ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>The Bearer token of this desk has expired, so nothing was sent.</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನ Bearer ಟೋಕನ್‌ನ ಅವಧಿ ಮುಗಿದಿದೆ, ಆದ್ದರಿಂದ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new token. If this computer&apos;s clock is wrong, set it right.</source>
        <translation>ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಂದ ಹೊಸ ಟೋಕನ್ ಕೇಳಿ. ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಗಡಿಯಾರ ತಪ್ಪಾಗಿದ್ದರೆ ಸರಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>The Bearer token was not there in time, so nothing was sent.</source>
        <translation>Bearer ಟೋಕನ್ ಸಮಯಕ್ಕೆ ಸಿಗಲಿಲ್ಲ, ಆದ್ದರಿಂದ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Look for a window in which the keychain asks for its password and answer it; then try again.</source>
        <translation>ಕೀಚೈನ್ ತನ್ನ ಪಾಸ್‌ವರ್ಡ್ ಕೇಳುವ ವಿಂಡೋವನ್ನು ಹುಡುಕಿ ಉತ್ತರಿಸಿ; ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>ರಿಲೇ ಪ್ರಮಾಣಪತ್ರ ಕೇಳುತ್ತದೆ, ಈ ಡೆಸ್ಕ್ ಬಳಿ ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA</source>
        <translation>ರಿಲೇ ಡೆಸ್ಕ್‌ನ ಪ್ರಮಾಣಪತ್ರವನ್ನು ನಿರಾಕರಿಸುತ್ತದೆ: ಅದರ ಅವಧಿ ಮುಗಿದಿದೆ, ಅದು ರದ್ದಾಗಿದೆ, ಅಥವಾ ಬೇರೆ CA ಯದ್ದು</translation>
    </message>
</context>
<context>
    <name>Bearer</name>
    <message>
        <source>The Bearer token of this desk expired on %1.</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನ Bearer ಟೋಕನ್‌ನ ಅವಧಿ %1 ರಂದು ಮುಗಿಯಿತು.</translation>
    </message>
    <message numerus="yes">
        <source>The Bearer token of this desk expires in %n minute(s).</source>
        <translation>
            <numerusform>ಈ ಡೆಸ್ಕ್‌ನ Bearer ಟೋಕನ್‌ನ ಅವಧಿ %n ನಿಮಿಷದಲ್ಲಿ ಮುಗಿಯುತ್ತದೆ.</numerusform>
            <numerusform>ಈ ಡೆಸ್ಕ್‌ನ Bearer ಟೋಕನ್‌ನ ಅವಧಿ %n ನಿಮಿಷಗಳಲ್ಲಿ ಮುಗಿಯುತ್ತದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Bearer token of this desk expires on %1.</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನ Bearer ಟೋಕನ್‌ನ ಅವಧಿ %1 ರಂದು ಮುಗಿಯುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>CallMessage</name>
    <message>
        <source>Has the taxpayer received an OTP?</source>
        <translation>ತೆರಿಗೆದಾರರಿಗೆ OTP ಬಂದಿದೆಯೇ?</translation>
    </message>
    <message>
        <source>The service answered in words that ITR Desk does not know, so only the taxpayer can tell.</source>
        <translation>ಸೇವೆಯು ITR Desk ಗೆ ತಿಳಿಯದ ಮಾತುಗಳಲ್ಲಿ ಉತ್ತರಿಸಿತು, ಆದ್ದರಿಂದ ತೆರಿಗೆದಾರರು ಮಾತ್ರ ಹೇಳಬಲ್ಲರು.</translation>
    </message>
    <message>
        <source>Has the taxpayer received an OTP? With Yes the case goes on to the OTP step.</source>
        <translation>ತೆರಿಗೆದಾರರಿಗೆ OTP ಬಂದಿದೆಯೇ? “ಹೌದು” ಎಂದರೆ ಪ್ರಕರಣವು OTP ಹಂತಕ್ಕೆ ಹೋಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Has the taxpayer received a new OTP? With Yes its time is counted from now on.</source>
        <translation>ತೆರಿಗೆದಾರರಿಗೆ ಹೊಸ OTP ಬಂದಿದೆಯೇ? “ಹೌದು” ಎಂದರೆ ಅದರ ಸಮಯವನ್ನು ಈಗಿನಿಂದ ಎಣಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>CallProgress</name>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Waiting for the portal… %1 s</source>
        <translation>ಪೋರ್ಟಲ್‌ಗಾಗಿ ಕಾಯಲಾಗುತ್ತಿದೆ… %1 ಸೆ.</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Withdraw consent</source>
        <translation>ಒಪ್ಪಿಗೆ ಹಿಂಪಡೆಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>CaseEndPage</name>
    <message>
        <source>New case</source>
        <translation>ಹೊಸ ಪ್ರಕರಣ</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>ಪಟ್ಟಿಯಿಂದ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>PAN %1</source>
        <translation>PAN %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>ಉಲ್ಲೇಖ %1</translation>
    </message>
    <message>
        <source>This case is done</source>
        <translation>ಈ ಪ್ರಕರಣ ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>ಒಪ್ಪಿಗೆ ಹಿಂಪಡೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>This case was given up</source>
        <translation>ಈ ಪ್ರಕರಣವನ್ನು ಕೈಬಿಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>This case has expired</source>
        <translation>ಈ ಪ್ರಕರಣದ ಅವಧಿ ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>This case was closed</source>
        <translation>ಈ ಪ್ರಕರಣವನ್ನು ಮುಚ್ಚಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>The data had come. It is no longer kept here; what you exported stays where you saved it.</source>
        <translation>ಡೇಟಾ ಬಂದಿತ್ತು. ಅದು ಈಗ ಇಲ್ಲಿಲ್ಲ; ನೀವು ರಫ್ತು ಮಾಡಿದ್ದು ನೀವು ಉಳಿಸಿದಲ್ಲಿಯೇ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s wish is on record. Nothing more is fetched, and what had been entered or fetched is wiped here.</source>
        <translation>ತೆರಿಗೆದಾರರ ಇಚ್ಛೆಯನ್ನು ದಾಖಲಿಸಲಾಗಿದೆ. ಇನ್ನು ಏನನ್ನೂ ತರಿಸಲಾಗುವುದಿಲ್ಲ; ನಮೂದಿಸಿದ್ದು ಅಥವಾ ತರಿಸಿದ್ದು ಇಲ್ಲಿಂದ ಅಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>It ended after a refusal, without data. What had been entered is wiped.</source>
        <translation>ನಿರಾಕರಣೆಯ ನಂತರ, ಡೇಟಾ ಇಲ್ಲದೆ ಇದು ಮುಗಿಯಿತು. ನಮೂದಿಸಿದ್ದನ್ನು ಅಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Nobody went on with it for too long, so the desk ended it. What had been entered is wiped.</source>
        <translation>ತುಂಬಾ ಹೊತ್ತು ಯಾರೂ ಮುಂದುವರಿಸಲಿಲ್ಲ, ಆದ್ದರಿಂದ ಡೆಸ್ಕ್ ಇದನ್ನು ಮುಗಿಸಿತು. ನಮೂದಿಸಿದ್ದನ್ನು ಅಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>It was closed before its data came. What had been entered is wiped.</source>
        <translation>ಡೇಟಾ ಬರುವ ಮೊದಲೇ ಇದನ್ನು ಮುಚ್ಚಲಾಯಿತು. ನಮೂದಿಸಿದ್ದನ್ನು ಅಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>There is no session at the portal to log out of.</source>
        <translation>ಲಾಗ್‌ಔಟ್ ಆಗಲು ಪೋರ್ಟಲ್‌ನಲ್ಲಿ ಯಾವುದೇ ಸೆಷನ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Logging out of the portal…</source>
        <translation>ಪೋರ್ಟಲ್‌ನಿಂದ ಲಾಗ್‌ಔಟ್ ಆಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>You can go on with other work meanwhile.</source>
        <translation>ಅಷ್ಟರಲ್ಲಿ ನೀವು ಬೇರೆ ಕೆಲಸ ಮುಂದುವರಿಸಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>not needed</source>
        <comment>logout</comment>
        <translation>ಅಗತ್ಯವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>running</source>
        <comment>logout</comment>
        <translation>ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>done</source>
        <comment>logout</comment>
        <translation>ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>could not be made</source>
        <comment>logout</comment>
        <translation>ಮಾಡಲು ಆಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ಹೊಸದು</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>ಹೊಸ ಪ್ರಕರಣ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · state of the case</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Consent is awaited</source>
        <translation>ಒಪ್ಪಿಗೆಗಾಗಿ ಕಾಯಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Has an OTP come?</source>
        <translation>OTP ಬಂದಿದೆಯೇ?</translation>
    </message>
    <message>
        <source>PAN and password are awaited</source>
        <translation>PAN ಮತ್ತು ಪಾಸ್‌ವರ್ಡ್‌ಗಾಗಿ ಕಾಯಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Requesting an OTP…</source>
        <translation>OTP ವಿನಂತಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>The OTP is awaited</source>
        <translation>OTP ಗಾಗಿ ಕಾಯಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Requesting a new OTP…</source>
        <translation>ಹೊಸ OTP ವಿನಂತಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Fetching the data…</source>
        <translation>ಡೇಟಾ ತರಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>The data is here</source>
        <translation>ಡೇಟಾ ಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>Fetching another year…</source>
        <translation>ಬೇರೆ ವರ್ಷದ ಡೇಟಾ ತರಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>ಲಾಗ್‌ಔಟ್ ಆಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Ended, not logged out</source>
        <translation>ಮುಗಿದಿದೆ, ಲಾಗ್‌ಔಟ್ ಆಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>ಒಪ್ಪಿಗೆ ಹಿಂಪಡೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>ಕೈಬಿಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>ಅವಧಿ ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ಮುಚ್ಚಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>%1 of %2 tries used</source>
        <translation>%2 ರಲ್ಲಿ %1 ಪ್ರಯತ್ನ ಬಳಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>%1 of %2 tries</source>
        <translation>%2 ರಲ್ಲಿ %1 ಪ್ರಯತ್ನ</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n ನಿಮಿಷ ಉಳಿದಿದೆ</numerusform>
            <numerusform>%n ನಿಮಿಷ ಉಳಿದಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>the OTP has probably expired</source>
        <translation>OTP ಯ ಅವಧಿ ಬಹುಶಃ ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>Ends soon: nobody goes on with it</source>
        <translation>ಬೇಗ ಮುಗಿಯುತ್ತದೆ: ಯಾರೂ ಮುಂದುವರಿಸುತ್ತಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>What runs out first on top</source>
        <translation>ಮೊದಲು ಸಮಯ ಮುಗಿಯುವುದು ಮೇಲೆ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ಪ್ರಕರಣಗಳು</translation>
    </message>
    <message>
        <source>Reference or PAN</source>
        <translation>ಉಲ್ಲೇಖ ಅಥವಾ PAN</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>ಪ್ರಕರಣಗಳನ್ನು ಹುಡುಕಿ</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ತೆರೆದಿದೆ</numerusform>
            <numerusform>%n ತೆರೆದಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case. Ctrl+N opens one.</source>
        <translation>ಯಾವುದೇ ಪ್ರಕರಣ ಇಲ್ಲ. Ctrl+N ಒಂದನ್ನು ತೆರೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>No case fits this search.</source>
        <translation>ಈ ಹುಡುಕಾಟಕ್ಕೆ ಯಾವ ಪ್ರಕರಣವೂ ಹೊಂದುವುದಿಲ್ಲ.</translation>
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
        <translation>ಒಂದು ಉತ್ತರ ಬಂದಿದೆ.</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Income-tax returns: case %1</source>
        <translation>ಆದಾಯ ತೆರಿಗೆ ರಿಟರ್ನ್‌ಗಳು: ಪ್ರಕರಣ %1</translation>
    </message>
    <message>
        <source>Income-tax returns</source>
        <translation>ಆದಾಯ ತೆರಿಗೆ ರಿಟರ್ನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ಉಲ್ಲೇಖ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ಪ್ರಕರಣ</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>ವರದಿ ಮಾಡಿದ್ದು</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset to UTC</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>ಇದರಿಂದ ಮಾಡಿದ್ದು</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>The figures are those that the income-tax portal supplied. “Not supplied” means that the return did not hold the figure, not that it is zero. Personal numbers are masked.</source>
        <translation>ಇವು ಆದಾಯ ತೆರಿಗೆ ಪೋರ್ಟಲ್ ನೀಡಿದ ಅಂಕಿಗಳು. “ನೀಡಿಲ್ಲ” ಎಂದರೆ ರಿಟರ್ನ್‌ನಲ್ಲಿ ಆ ಅಂಕಿ ಇರಲಿಲ್ಲ ಎಂದರ್ಥ, ಅದು ಶೂನ್ಯ ಎಂದಲ್ಲ. ವೈಯಕ್ತಿಕ ಸಂಖ್ಯೆಗಳನ್ನು ಮರೆಮಾಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The years side by side</source>
        <translation>ವರ್ಷಗಳು ಅಕ್ಕಪಕ್ಕದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Amounts in ₹</source>
        <translation>ಮೊತ್ತಗಳು ₹ ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>ವರ್ಷ ನೀಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>A return of an unknown year</source>
        <translation>ತಿಳಿಯದ ವರ್ಷದ ರಿಟರ್ನ್</translation>
    </message>
    <message>
        <source>Return for %1</source>
        <comment>assessment year</comment>
        <translation>%1 ರ ರಿಟರ್ನ್</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>ನೀಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ಒಪ್ಪಿಗೆ</translation>
    </message>
    <message>
        <source>No consent is recorded for this case.</source>
        <translation>ಈ ಪ್ರಕರಣಕ್ಕೆ ಯಾವುದೇ ಒಪ್ಪಿಗೆ ದಾಖಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>ಎದುರಿನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>ಫೋನ್ ಮೂಲಕ</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>ಬರಹದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>ಉದ್ದೇಶ</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>ನೀಡಿದ್ದು</translation>
    </message>
    <message>
        <source>Reference of the consent</source>
        <translation>ಒಪ್ಪಿಗೆಯ ಉಲ್ಲೇಖ</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>ಸೂಚನೆ</translation>
    </message>
    <message>
        <source>version %1, in %2</source>
        <comment>version, language</comment>
        <translation>ಆವೃತ್ತಿ %1, ಭಾಷೆ: %2</translation>
    </message>
    <message>
        <source>Id of the consent</source>
        <translation>ಒಪ್ಪಿಗೆಯ ಐಡಿ</translation>
    </message>
    <message>
        <source>What the journal says of this case</source>
        <translation>ಈ ಪ್ರಕರಣದ ಬಗ್ಗೆ ಜರ್ನಲ್ ಏನು ಹೇಳುತ್ತದೆ</translation>
    </message>
    <message>
        <source>The journal has no entry of this case.</source>
        <translation>ಜರ್ನಲ್‌ನಲ್ಲಿ ಈ ಪ್ರಕರಣದ ನಮೂದು ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ಸಮಯ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ಘಟನೆ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ಫಲಿತಾಂಶ</translation>
    </message>
    <message>
        <source>Contains tax data</source>
        <translation>ತೆರಿಗೆ ಡೇಟಾ ಒಳಗೊಂಡಿದೆ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ಪುಟ %1, ಒಟ್ಟು %2</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Has the taxpayer withdrawn consent?</source>
        <translation>ತೆರಿಗೆದಾರರು ಒಪ್ಪಿಗೆ ಹಿಂಪಡೆದಿದ್ದಾರೆಯೇ?</translation>
    </message>
    <message>
        <source>With Yes this case ends now: nothing more is fetched, what was entered or fetched is wiped, and the session at the portal is logged out.</source>
        <translation>“ಹೌದು” ಎಂದರೆ ಈ ಪ್ರಕರಣ ಈಗಲೇ ಮುಗಿಯುತ್ತದೆ: ಇನ್ನು ಏನನ್ನೂ ತರಿಸಲಾಗುವುದಿಲ್ಲ, ನಮೂದಿಸಿದ್ದು ಅಥವಾ ತರಿಸಿದ್ದನ್ನು ಅಳಿಸಲಾಗುತ್ತದೆ, ಮತ್ತು ಪೋರ್ಟಲ್‌ನ ಸೆಷನ್‌ನಿಂದ ಲಾಗ್‌ಔಟ್ ಆಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Close this case before its data has come?</source>
        <translation>ಡೇಟಾ ಬರುವ ಮೊದಲೇ ಈ ಪ್ರಕರಣವನ್ನು ಮುಚ್ಚಬೇಕೇ?</translation>
    </message>
    <message>
        <source>With Yes an OTP that was sent stays unused, what was entered is wiped, and the session at the portal is logged out.</source>
        <translation>“ಹೌದು” ಎಂದರೆ ಕಳುಹಿಸಿದ OTP ಬಳಕೆಯಾಗದೆ ಉಳಿಯುತ್ತದೆ, ನಮೂದಿಸಿದ್ದನ್ನು ಅಳಿಸಲಾಗುತ್ತದೆ, ಮತ್ತು ಪೋರ್ಟಲ್‌ನ ಸೆಷನ್‌ನಿಂದ ಲಾಗ್‌ಔಟ್ ಆಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The journal could not be written, so this step was not made.</source>
        <translation>ಜರ್ನಲ್ ಬರೆಯಲು ಆಗಲಿಲ್ಲ, ಆದ್ದರಿಂದ ಈ ಹಂತವನ್ನು ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nobody has gone on with this case for a long time. In a minute it ends.</source>
        <translation>ತುಂಬಾ ಹೊತ್ತಿನಿಂದ ಯಾರೂ ಈ ಪ್ರಕರಣವನ್ನು ಮುಂದುವರಿಸಿಲ್ಲ. ಒಂದು ನಿಮಿಷದಲ್ಲಿ ಇದು ಮುಗಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>What was entered or fetched is wiped then, and the session at the portal is logged out.</source>
        <translation>ಆಗ ನಮೂದಿಸಿದ್ದು ಅಥವಾ ತರಿಸಿದ್ದನ್ನು ಅಳಿಸಲಾಗುತ್ತದೆ, ಮತ್ತು ಪೋರ್ಟಲ್‌ನ ಸೆಷನ್‌ನಿಂದ ಲಾಗ್‌ಔಟ್ ಆಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>ತೆರೆದಿಡಿ</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>ಪ್ರಕರಣ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Close this case? Nothing of its data has been exported or printed.</source>
        <translation>ಈ ಪ್ರಕರಣವನ್ನು ಮುಚ್ಚಬೇಕೇ? ಇದರ ಡೇಟಾವನ್ನು ರಫ್ತು ಅಥವಾ ಮುದ್ರಣ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>With Yes the data is wiped, and the session at the portal is logged out. To fetch it again takes another OTP.</source>
        <translation>“ಹೌದು” ಎಂದರೆ ಡೇಟಾವನ್ನು ಅಳಿಸಲಾಗುತ್ತದೆ, ಮತ್ತು ಪೋರ್ಟಲ್‌ನ ಸೆಷನ್‌ನಿಂದ ಲಾಗ್‌ಔಟ್ ಆಗುತ್ತದೆ. ಅದನ್ನು ಮತ್ತೆ ತರಿಸಲು ಇನ್ನೊಂದು OTP ಬೇಕು.</translation>
    </message>
    <message>
        <source>Close this case? Data has come since it was exported or printed the last time.</source>
        <translation>ಈ ಪ್ರಕರಣವನ್ನು ಮುಚ್ಚಬೇಕೇ? ಕಳೆದ ಬಾರಿ ರಫ್ತು ಅಥವಾ ಮುದ್ರಣ ಮಾಡಿದ ನಂತರ ಡೇಟಾ ಬಂದಿದೆ.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Nothing was sent, so no try was used up.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ, ಆದ್ದರಿಂದ ಯಾವ ಪ್ರಯತ್ನವೂ ಖರ್ಚಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing was sent, so the OTP is unused.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ, ಆದ್ದರಿಂದ OTP ಬಳಕೆಯಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same: an OTP may be on its way, and one of the portal&apos;s five tries may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>ಆದರೂ ವಿನಂತಿ ತಲುಪಿರಬಹುದು: OTP ಬರುತ್ತಿರಬಹುದು, ಮತ್ತು ಪೋರ್ಟಲ್‌ನ ಐದು ಪ್ರಯತ್ನಗಳಲ್ಲಿ ಒಂದು ಖರ್ಚಾಗಿರಬಹುದು. ಅದನ್ನು ಒಮ್ಮೆ ಕಳುಹಿಸಲಾಗಿದೆ; ತಾನಾಗಿಯೇ ಮತ್ತೆ ಕಳುಹಿಸಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same, and the OTP may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>ಆದರೂ ವಿನಂತಿ ತಲುಪಿರಬಹುದು, ಮತ್ತು OTP ಬಳಕೆಯಾಗಿರಬಹುದು. ಅದನ್ನು ಒಮ್ಮೆ ಕಳುಹಿಸಲಾಗಿದೆ; ತಾನಾಗಿಯೇ ಮತ್ತೆ ಕಳುಹಿಸಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The request arrived; it was sent once.</source>
        <translation>ವಿನಂತಿ ತಲುಪಿದೆ; ಅದನ್ನು ಒಮ್ಮೆ ಕಳುಹಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five: the account is probably locked, and the taxpayer has to call the helpline.</source>
        <translation>
            <numerusform>ಈ ಡೆಸ್ಕ್ ಆರಂಭವಾದಾಗಿನಿಂದ ಈ PAN ನ %n ವಿನಂತಿ ನಿರಾಕರಣೆಯಾಗಿದೆ, ಅಥವಾ ಆಗಿರಬಹುದು. ಐದಕ್ಕೆ ಪೋರ್ಟಲ್ ಖಾತೆಯನ್ನು ಲಾಕ್ ಮಾಡುತ್ತದೆ: ಖಾತೆ ಬಹುಶಃ ಲಾಕ್ ಆಗಿದೆ, ತೆರಿಗೆದಾರರು ಸಹಾಯವಾಣಿಗೆ ಕರೆ ಮಾಡಬೇಕು.</numerusform>
            <numerusform>ಈ ಡೆಸ್ಕ್ ಆರಂಭವಾದಾಗಿನಿಂದ ಈ PAN ನ %n ವಿನಂತಿಗಳು ನಿರಾಕರಣೆಯಾಗಿವೆ, ಅಥವಾ ಆಗಿರಬಹುದು. ಐದಕ್ಕೆ ಪೋರ್ಟಲ್ ಖಾತೆಯನ್ನು ಲಾಕ್ ಮಾಡುತ್ತದೆ: ಖಾತೆ ಬಹುಶಃ ಲಾಕ್ ಆಗಿದೆ, ತೆರಿಗೆದಾರರು ಸಹಾಯವಾಣಿಗೆ ಕರೆ ಮಾಡಬೇಕು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five, and only a helpline unlocks it: be sure of the password before you try again.</source>
        <translation>
            <numerusform>ಈ ಡೆಸ್ಕ್ ಆರಂಭವಾದಾಗಿನಿಂದ ಈ PAN ನ %n ವಿನಂತಿ ನಿರಾಕರಣೆಯಾಗಿದೆ, ಅಥವಾ ಆಗಿರಬಹುದು. ಐದಕ್ಕೆ ಪೋರ್ಟಲ್ ಖಾತೆಯನ್ನು ಲಾಕ್ ಮಾಡುತ್ತದೆ, ಸಹಾಯವಾಣಿ ಮಾತ್ರ ಅದನ್ನು ಅನ್‌ಲಾಕ್ ಮಾಡುತ್ತದೆ: ಮತ್ತೆ ಪ್ರಯತ್ನಿಸುವ ಮೊದಲು ಪಾಸ್‌ವರ್ಡ್ ಖಚಿತಪಡಿಸಿಕೊಳ್ಳಿ.</numerusform>
            <numerusform>ಈ ಡೆಸ್ಕ್ ಆರಂಭವಾದಾಗಿನಿಂದ ಈ PAN ನ %n ವಿನಂತಿಗಳು ನಿರಾಕರಣೆಯಾಗಿವೆ, ಅಥವಾ ಆಗಿರಬಹುದು. ಐದಕ್ಕೆ ಪೋರ್ಟಲ್ ಖಾತೆಯನ್ನು ಲಾಕ್ ಮಾಡುತ್ತದೆ, ಸಹಾಯವಾಣಿ ಮಾತ್ರ ಅದನ್ನು ಅನ್‌ಲಾಕ್ ಮಾಡುತ್ತದೆ: ಮತ್ತೆ ಪ್ರಯತ್ನಿಸುವ ಮೊದಲು ಪಾಸ್‌ವರ್ಡ್ ಖಚಿತಪಡಿಸಿಕೊಳ್ಳಿ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same. It was sent once and will not be sent again by itself.</source>
        <translation>ಆದರೂ ವಿನಂತಿ ತಲುಪಿರಬಹುದು. ಅದನ್ನು ಒಮ್ಮೆ ಕಳುಹಿಸಲಾಗಿದೆ; ತಾನಾಗಿಯೇ ಮತ್ತೆ ಕಳುಹಿಸಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The portal had no session to log out of any more, or refused the logout.</source>
        <translation>ಲಾಗ್‌ಔಟ್ ಆಗಲು ಪೋರ್ಟಲ್‌ನಲ್ಲಿ ಸೆಷನ್ ಉಳಿದಿರಲಿಲ್ಲ, ಅಥವಾ ಅದು ಲಾಗ್‌ಔಟ್ ನಿರಾಕರಿಸಿತು.</translation>
    </message>
    <message>
        <source>The session at the portal could not be logged out: %1 (%2)</source>
        <translation>ಪೋರ್ಟಲ್‌ನ ಸೆಷನ್‌ನಿಂದ ಲಾಗ್‌ಔಟ್ ಆಗಲಿಲ್ಲ: %1 (%2)</translation>
    </message>
    <message>
        <source>This is on record. To be sure that it ends, the taxpayer can log in at the portal and log out there.</source>
        <translation>ಇದು ದಾಖಲಾಗಿದೆ. ಸೆಷನ್ ಮುಗಿಯುವುದನ್ನು ಖಚಿತಪಡಿಸಲು, ತೆರಿಗೆದಾರರು ಪೋರ್ಟಲ್‌ಗೆ ಲಾಗಿನ್ ಆಗಿ ಅಲ್ಲಿ ಲಾಗ್‌ಔಟ್ ಆಗಬಹುದು.</translation>
    </message>
    <message>
        <source>The session at the portal has been logged out.</source>
        <translation>ಪೋರ್ಟಲ್‌ನ ಸೆಷನ್‌ನಿಂದ ಲಾಗ್‌ಔಟ್ ಆಗಿದೆ.</translation>
    </message>
</context>
<context>
    <name>CertificatePath</name>
    <message>
        <source>A key in the certificate chain is too short; 2048 bits of RSA are the least</source>
        <translation>ಪ್ರಮಾಣಪತ್ರ ಸರಪಳಿಯ ಒಂದು ಕೀಲಿ ತುಂಬಾ ಚಿಕ್ಕದು; RSA ಗೆ ಕನಿಷ್ಠ 2048 ಬಿಟ್ ಬೇಕು</translation>
    </message>
    <message>
        <source>A certificate in the chain is signed with an outdated method such as SHA-1</source>
        <translation>ಸರಪಳಿಯ ಒಂದು ಪ್ರಮಾಣಪತ್ರಕ್ಕೆ SHA-1 ನಂತಹ ಹಳೆಯ ವಿಧಾನದಲ್ಲಿ ಸಹಿ ಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>The CA may not vouch for a server of this name (name constraints)</source>
        <translation>ಈ ಹೆಸರಿನ ಸರ್ವರ್‌ಗೆ ಖಾತರಿ ನೀಡಲು CA ಗೆ ಅನುಮತಿ ಇಲ್ಲ (ಹೆಸರಿನ ನಿರ್ಬಂಧಗಳು)</translation>
    </message>
    <message>
        <source>The server sent no certificate</source>
        <translation>ಸರ್ವರ್ ಯಾವುದೇ ಪ್ರಮಾಣಪತ್ರ ಕಳುಹಿಸಲಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>(without a name)</source>
        <translation>(ಹೆಸರಿಲ್ಲ)</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <comment>certificate</comment>
        <translation>%1, ನೀಡಿದವರು %2, %3 ವರೆಗೆ ಮಾನ್ಯ</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 ನ ಪ್ರಮಾಣಪತ್ರದ ಅವಧಿ ಮುಗಿದಿದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s).</source>
        <translation>
            <numerusform>%1 ನ ಪ್ರಮಾಣಪತ್ರ %n ದಿನದಲ್ಲಿ ಮುಗಿಯುತ್ತದೆ.</numerusform>
            <numerusform>%1 ನ ಪ್ರಮಾಣಪತ್ರ %n ದಿನಗಳಲ್ಲಿ ಮುಗಿಯುತ್ತದೆ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBars</name>
    <message>
        <source>Chart of the years</source>
        <translation>ವರ್ಷಗಳ ಚಾರ್ಟ್</translation>
    </message>
</context>
<context>
    <name>ClientCertificate</name>
    <message>
        <source>The private key in %1 is protected by a passphrase.</source>
        <translation>%1 ರಲ್ಲಿರುವ ಖಾಸಗಿ ಕೀಲಿಗೆ ಪಾಸ್‌ಫ್ರೇಸ್ ರಕ್ಷಣೆ ಇದೆ.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in %1.</source>
        <translation>ಈ ಪಾಸ್‌ಫ್ರೇಸ್ %1 ರಲ್ಲಿರುವ ಖಾಸಗಿ ಕೀಲಿಯನ್ನು ತೆರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 holds no private key; allowed is one in PEM form, or a PKCS#12 file.</source>
        <translation>%1 ರಲ್ಲಿ ಖಾಸಗಿ ಕೀಲಿ ಇಲ್ಲ; PEM ರೂಪದ ಕೀಲಿ ಅಥವಾ PKCS#12 ಫೈಲ್ ನೀಡಬಹುದು.</translation>
    </message>
    <message>
        <source>The private key in %1 can not be read; allowed is one in PEM form.</source>
        <translation>%1 ರಲ್ಲಿರುವ ಖಾಸಗಿ ಕೀಲಿಯನ್ನು ಓದಲಾಗುವುದಿಲ್ಲ; PEM ರೂಪದ ಕೀಲಿ ನೀಡಬಹುದು.</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old cipher (RC2) that is no longer supported, whatever the passphrase. Have it made anew with AES.</source>
        <translation>%1 ಅನ್ನು ಹಳೆಯ ಸೈಫರ್‌ನಿಂದ (RC2) ಎನ್‌ಕ್ರಿಪ್ಟ್ ಮಾಡಲಾಗಿದೆ; ಪಾಸ್‌ಫ್ರೇಸ್ ಏನೇ ಇರಲಿ, ಅದು ಈಗ ಬೆಂಬಲಿತವಲ್ಲ. AES ನಿಂದ ಹೊಸದಾಗಿ ಮಾಡಿಸಿ.</translation>
    </message>
    <message>
        <source>%1 holds no certificate with its private key.</source>
        <translation>%1 ರಲ್ಲಿ ತನ್ನ ಖಾಸಗಿ ಕೀಲಿಯೊಂದಿಗೆ ಯಾವುದೇ ಪ್ರಮಾಣಪತ್ರ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 holds no certificate; allowed are PEM and PKCS#12.</source>
        <translation>%1 ರಲ್ಲಿ ಪ್ರಮಾಣಪತ್ರ ಇಲ್ಲ; PEM ಅಥವಾ PKCS#12 ನೀಡಬಹುದು.</translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to a certificate in %2.</source>
        <translation>%1 ರಲ್ಲಿರುವ ಖಾಸಗಿ ಕೀಲಿಯು %2 ರಲ್ಲಿರುವ ಯಾವ ಪ್ರಮಾಣಪತ್ರಕ್ಕೂ ಸೇರಿದ್ದಲ್ಲ.</translation>
    </message>
    <message>
        <source>The private key in %1 is of a kind that can not be used; allowed are RSA and EC.</source>
        <translation>%1 ರಲ್ಲಿರುವ ಖಾಸಗಿ ಕೀಲಿಯ ಬಗೆಯನ್ನು ಬಳಸಲಾಗುವುದಿಲ್ಲ; RSA ಅಥವಾ EC ನೀಡಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start the sandbox and connect to it: made-up data, nothing leaves this computer.</source>
        <translation>ಸ್ಯಾಂಡ್‌ಬಾಕ್ಸ್ ಆರಂಭಿಸಿ ಅದಕ್ಕೆ ಸಂಪರ್ಕಿಸಿ: ಕಾಲ್ಪನಿಕ ಡೇಟಾ, ಈ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ಏನೂ ಹೊರಹೋಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Connect to the service that the profile FILE describes.</source>
        <translation>ಪ್ರೊಫೈಲ್ FILE ವಿವರಿಸುವ ಸೇವೆಗೆ ಸಂಪರ್ಕಿಸಿ.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>ಈ ಸಹಾಯವನ್ನು ತೋರಿಸಿ.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>ಆವೃತ್ತಿಯನ್ನು ತೋರಿಸಿ.</translation>
    </message>
    <message>
        <source>Desktop console for fetching income-tax returns with the taxpayer&apos;s consent.</source>
        <translation>ತೆರಿಗೆದಾರರ ಒಪ್ಪಿಗೆಯೊಂದಿಗೆ ಆದಾಯ ತೆರಿಗೆ ರಿಟರ್ನ್‌ಗಳನ್ನು ತರಿಸುವ ಡೆಸ್ಕ್‌ಟಾಪ್ ಕನ್ಸೋಲ್.</translation>
    </message>
    <message>
        <source>“%1” is no option; a profile is given as --profile FILE.</source>
        <translation>“%1” ಒಂದು ಆಯ್ಕೆಯಲ್ಲ; ಪ್ರೊಫೈಲ್ ಅನ್ನು --profile FILE ಎಂದು ನೀಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>--sandbox and --profile exclude each other: the sandbox brings its own profile.</source>
        <translation>--sandbox ಮತ್ತು --profile ಒಟ್ಟಿಗೆ ಆಗುವುದಿಲ್ಲ: ಸ್ಯಾಂಡ್‌ಬಾಕ್ಸ್ ತನ್ನದೇ ಪ್ರೊಫೈಲ್ ತರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile ಗೆ ಒಂದು ಫೈಲ್‌ನ ಪಥ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Instead of opening the window: verify, export or count the journal. “itr-desk journal --help” says more.</source>
        <translation>ವಿಂಡೋ ತೆರೆಯುವ ಬದಲು: ಜರ್ನಲ್ ಅನ್ನು ಪರಿಶೀಲಿಸಿ, ರಫ್ತು ಮಾಡಿ ಅಥವಾ ಎಣಿಸಿ. “itr-desk journal --help” ಹೆಚ್ಚು ತಿಳಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Instead of opening the window: say which settings hold and what is wrong with them. “itr-desk config --help” says more.</source>
        <translation>ವಿಂಡೋ ತೆರೆಯುವ ಬದಲು: ಯಾವ ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಜಾರಿಯಲ್ಲಿವೆ, ಅವುಗಳಲ್ಲಿ ಏನು ತಪ್ಪಿದೆ ಎಂದು ತಿಳಿಸಿ. “itr-desk config --help” ಹೆಚ್ಚು ತಿಳಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Instead of opening the window: say whether a Bearer token is stored, store or delete one. “itr-desk token --help” says more.</source>
        <translation>ವಿಂಡೋ ತೆರೆಯುವ ಬದಲು: Bearer ಟೋಕನ್ ಉಳಿಸಲಾಗಿದೆಯೇ ಎಂದು ತಿಳಿಸಿ, ಅದನ್ನು ಉಳಿಸಿ ಅಥವಾ ಅಳಿಸಿ. “itr-desk token --help” ಹೆಚ್ಚು ತಿಳಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Fill the screen, for members of the public who enter their own PAN and OTP.</source>
        <translation>ತಮ್ಮದೇ PAN ಮತ್ತು OTP ನಮೂದಿಸುವ ಸಾರ್ವಜನಿಕರಿಗಾಗಿ ಪೂರ್ಣ ಪರದೆ ತೆರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Instead of opening the window: set the PIN by which staff leave the kiosk. “itr-desk kiosk --help” says more.</source>
        <translation>ವಿಂಡೋ ತೆರೆಯುವ ಬದಲು: ಸಿಬ್ಬಂದಿ ಕಿಯೋಸ್ಕ್‌ನಿಂದ ಹೊರಬರುವ PIN ಹೊಂದಿಸಿ. “itr-desk kiosk --help” ಇನ್ನಷ್ಟು ತಿಳಿಸುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Point at a bar, or go through them with the arrow keys, to read what it says.</source>
        <translation>ಒಂದು ಪಟ್ಟಿ ಏನು ಹೇಳುತ್ತದೆ ಎಂದು ಓದಲು ಅದರತ್ತ ಪಾಯಿಂಟರ್ ಒಯ್ಯಿರಿ, ಅಥವಾ ಬಾಣದ ಕೀಲಿಗಳಿಂದ ಒಂದೊಂದಾಗಿ ಹೋಗಿ.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Not supplied</source>
        <translation>ನೀಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>ಬದಲಾವಣೆ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <translation> (%1 %)</translation>
    </message>
    <message>
        <source>No year named</source>
        <translation>ವರ್ಷ ಹೆಸರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>ನೀಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; the same as %2</source>
        <translation>%1; %2 ರಷ್ಟೇ</translation>
    </message>
    <message>
        <source>%1; %2 more than %3</source>
        <translation>%1; %3 ಗಿಂತ %2 ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>%1; %2 less than %3</source>
        <translation>%1; %3 ಗಿಂತ %2 ಕಡಿಮೆ</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>The years compared</source>
        <translation>ಹೋಲಿಸಿದ ವರ್ಷಗಳು</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>There is no such key; the keys are: %1.</source>
        <translation>ಅಂತಹ ಕೀ ಇಲ್ಲ; ಇರುವ ಕೀಗಳು: %1.</translation>
    </message>
    <message>
        <source>Set by your organisation in %1.</source>
        <comment>file</comment>
        <translation>ನಿಮ್ಮ ಸಂಸ್ಥೆ %1 ರಲ್ಲಿ ನಿಗದಿಪಡಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>Only your organisation can set it, in %1.</source>
        <comment>file</comment>
        <translation>ನಿಮ್ಮ ಸಂಸ್ಥೆ ಮಾತ್ರ ಇದನ್ನು %1 ರಲ್ಲಿ ನಿಗದಿಪಡಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the address of the service, for example https://relay.example/.</source>
        <translation>ಕೀ ಇಲ್ಲ; ಅದು ಸೇವೆಯ ವಿಳಾಸವನ್ನು ಹೆಸರಿಸಬೇಕು, ಉದಾಹರಣೆಗೆ https://relay.example/.</translation>
    </message>
    <message>
        <source>Then service/tokenFile must name the file.</source>
        <translation>ಆಗ service/tokenFile ಫೈಲ್ ಅನ್ನು ಹೆಸರಿಸಬೇಕು.</translation>
    </message>
    <message>
        <source>Allowed is that only with service/bearer=file, and service/bearer is “%1”.</source>
        <translation>ಇದಕ್ಕೆ service/bearer=file ಇದ್ದಾಗ ಮಾತ್ರ ಅನುಮತಿ, ಆದರೆ service/bearer “%1” ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>Allowed is less than otp/lifetimeSeconds, which is %1.</source>
        <translation>otp/lifetimeSeconds ಗಿಂತ, ಅಂದರೆ %1 ಗಿಂತ, ಕಡಿಮೆ ಇರಬೇಕು.</translation>
    </message>
    <message>
        <source>Allowed is that only together with service/clientCertificate.</source>
        <translation>ಇದಕ್ಕೆ service/clientCertificate ಜೊತೆಗೆ ಮಾತ್ರ ಅನುಮತಿ.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s host, because network/proxy is manual.</source>
        <translation>ಕೀ ಇಲ್ಲ; network/proxy manual ಆಗಿರುವುದರಿಂದ ಅದು ಪ್ರಾಕ್ಸಿಯ ಹೋಸ್ಟ್ ಅನ್ನು ಹೆಸರಿಸಬೇಕು.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s port, because network/proxy is manual.</source>
        <translation>ಕೀ ಇಲ್ಲ; network/proxy manual ಆಗಿರುವುದರಿಂದ ಅದು ಪ್ರಾಕ್ಸಿಯ ಪೋರ್ಟ್ ಅನ್ನು ಹೆಸರಿಸಬೇಕು.</translation>
    </message>
</context>
<context>
    <name>ConfigCommand</name>
    <message>
        <source>The user&apos;s FILE; without it, your own, where there is one.</source>
        <translation>ಬಳಕೆದಾರರ FILE; ಅದಿಲ್ಲದಿದ್ದರೆ, ನಿಮ್ಮದೇ ಫೈಲ್ ಇದ್ದರೆ ಅದು.</translation>
    </message>
    <message>
        <source>Of reference: as a manual page.</source>
        <translation>reference ಗಾಗಿ: ಕೈಪಿಡಿ ಪುಟವಾಗಿ.</translation>
    </message>
    <message>
        <source>Of reference: as a table in Markdown.</source>
        <translation>reference ಗಾಗಿ: Markdown ಕೋಷ್ಟಕವಾಗಿ.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>ಈ ಸಹಾಯವನ್ನು ತೋರಿಸಿ.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>words for a value</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>policy, %1, line %2; locked</source>
        <translation>ನೀತಿ, %1, ಸಾಲು %2; ಲಾಕ್ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>user, %1, line %2</source>
        <translation>ಬಳಕೆದಾರ, %1, ಸಾಲು %2</translation>
    </message>
    <message>
        <source>default; locked</source>
        <translation>ಪೂರ್ವನಿಯೋಜಿತ; ಲಾಕ್ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>default</source>
        <translation>ಪೂರ್ವನಿಯೋಜಿತ</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile ಗೆ ಒಂದು ಫೈಲ್‌ನ ಪಥ ಬೇಕು.</translation>
    </message>
    <message>
        <source>--man and --markdown belong to reference.</source>
        <translation>--man ಮತ್ತು --markdown reference ಗೆ ಸೇರಿವೆ.</translation>
    </message>
    <message>
        <source>Say which setting, as in “itr-desk config explain service/baseUrl”.</source>
        <translation>ಯಾವ ಸೆಟ್ಟಿಂಗ್ ಎಂದು ತಿಳಿಸಿ, ಉದಾಹರಣೆಗೆ “itr-desk config explain service/baseUrl”.</translation>
    </message>
    <message>
        <source>Say one of check, show, explain and reference.</source>
        <translation>check, show, explain, reference ಇವುಗಳಲ್ಲಿ ಒಂದನ್ನು ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Say one of --man and --markdown.</source>
        <translation>--man ಮತ್ತು --markdown ಇವುಗಳಲ್ಲಿ ಒಂದನ್ನು ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Says which settings hold and where they come from: the defaults, the organisation&apos;s policy, your own file.
Exit status: 0 done, and of check: nothing is wrong; 2 the configuration is wrong, or it could not be done.</source>
        <translation>ಯಾವ ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಜಾರಿಯಲ್ಲಿವೆ, ಅವು ಎಲ್ಲಿಂದ ಬಂದಿವೆ ಎಂದು ತಿಳಿಸುತ್ತದೆ: ಪೂರ್ವನಿಯೋಜಿತ ಮೌಲ್ಯಗಳು, ಸಂಸ್ಥೆಯ ನೀತಿ, ನಿಮ್ಮದೇ ಫೈಲ್.
ನಿರ್ಗಮನ ಸ್ಥಿತಿ: 0 ಆಗಿದೆ, ಮತ್ತು check ನಲ್ಲಿ: ಏನೂ ತಪ್ಪಿಲ್ಲ; 2 ಸಂರಚನೆ ತಪ್ಪಾಗಿದೆ, ಅಥವಾ ಮಾಡಲು ಆಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Say everything that is wrong.</source>
        <translation>ತಪ್ಪಿರುವ ಎಲ್ಲವನ್ನೂ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Show every setting with its value and where that comes from.</source>
        <translation>ಪ್ರತಿ ಸೆಟ್ಟಿಂಗ್ ಅನ್ನು ಅದರ ಮೌಲ್ಯ ಮತ್ತು ಅದು ಎಲ್ಲಿಂದ ಬಂತು ಎಂಬುದರೊಂದಿಗೆ ತೋರಿಸಿ.</translation>
    </message>
    <message>
        <source>Explain one setting.</source>
        <translation>ಒಂದು ಸೆಟ್ಟಿಂಗ್ ಅನ್ನು ವಿವರಿಸಿ.</translation>
    </message>
    <message>
        <source>Write the reference of all settings.</source>
        <translation>ಎಲ್ಲ ಸೆಟ್ಟಿಂಗ್‌ಗಳ ಕೈಪಿಡಿಯನ್ನು ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Usage: itr-desk config check|show|explain KEY|reference [options]</source>
        <translation>ಬಳಕೆ: itr-desk config check|show|explain KEY|reference [options]</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>ಏನೂ ತಪ್ಪಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No service/baseUrl is set, so the desk opens without a service.</source>
        <translation>service/baseUrl ನಿಗದಿಯಾಗಿಲ್ಲ, ಆದ್ದರಿಂದ ಡೆಸ್ಕ್ ಸೇವೆಯಿಲ್ಲದೆ ತೆರೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; “itr-desk config show” lists them all.</source>
        <translation>“%1” ಎಂಬ ಸೆಟ್ಟಿಂಗ್ ಇಲ್ಲ; “itr-desk config show” ಎಲ್ಲವನ್ನೂ ಪಟ್ಟಿ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Type: %1. Allowed is %2.</source>
        <translation>ಬಗೆ: %1. ಅನುಮತಿಸಿದ್ದು %2.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>ಪೂರ್ವನಿಯೋಜಿತ: %1.</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>ಯಾರು ಬದಲಾಯಿಸಬಹುದು: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>ಎಲ್ಲಿ ತೋರಿಸಲಾಗುತ್ತದೆ: %1</translation>
    </message>
    <message>
        <source>Now: %1 [%2]</source>
        <comment>value, where it comes from</comment>
        <translation>ಈಗ: %1 [%2]</translation>
    </message>
    <message>
        <source>Without effect: %1, line %2: “%3”. %4</source>
        <comment>file, line, key, why</comment>
        <translation>ಪರಿಣಾಮವಿಲ್ಲ: %1, ಸಾಲು %2: “%3”. %4</translation>
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
        <translation>%1: “%2” “%3” ಆಗಿದೆ. %4</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1, ಸಾಲು %2</translation>
    </message>
</context>
<context>
    <name>ConfigReference</name>
    <message>
        <source>Allowed is %1.</source>
        <translation>ಅನುಮತಿಸಿದ್ದು %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>ಪೂರ್ವನಿಯೋಜಿತ: %1.</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>ಯಾರು ಬದಲಾಯಿಸಬಹುದು: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>ಎಲ್ಲಿ ತೋರಿಸಲಾಗುತ್ತದೆ: %1</translation>
    </message>
    <message>
        <source>user</source>
        <comment>who may change a setting</comment>
        <translation>ಬಳಕೆದಾರ</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>who may change a setting</comment>
        <translation>ನಿರ್ವಾಹಕ</translation>
    </message>
    <message>
        <source>Settings come from three places, the later over the earlier: the defaults, the organisation&apos;s policy in %1, and the user&apos;s file: the one of --profile, else itr-desk/itr-desk.ini in $XDG_CONFIG_HOME (~/.config).</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಮೂರು ಕಡೆಗಳಿಂದ ಬರುತ್ತವೆ, ನಂತರದ್ದು ಹಿಂದಿನದನ್ನು ಮೀರುತ್ತದೆ: ಪೂರ್ವನಿಯೋಜಿತ ಮೌಲ್ಯಗಳು, %1 ರಲ್ಲಿರುವ ಸಂಸ್ಥೆಯ ನೀತಿ, ಮತ್ತು ಬಳಕೆದಾರರ ಫೈಲ್: --profile ನಲ್ಲಿ ನೀಡಿದ್ದು, ಇಲ್ಲದಿದ್ದರೆ $XDG_CONFIG_HOME (~/.config) ನಲ್ಲಿರುವ itr-desk/itr-desk.ini.</translation>
    </message>
    <message>
        <source>What the policy sets is locked: the user&apos;s file can not change it, and a line there that tries has no effect. There is no option that leads round the policy. Some settings only the policy may change, as soon as there is one; without one the user&apos;s file counts for these as well.</source>
        <translation>ನೀತಿ ನಿಗದಿಪಡಿಸಿದ್ದು ಲಾಕ್ ಆಗಿರುತ್ತದೆ: ಬಳಕೆದಾರರ ಫೈಲ್ ಅದನ್ನು ಬದಲಾಯಿಸಲಾರದು, ಮತ್ತು ಹಾಗೆ ಪ್ರಯತ್ನಿಸುವ ಸಾಲಿಗೆ ಪರಿಣಾಮವಿಲ್ಲ. ನೀತಿಯನ್ನು ತಪ್ಪಿಸುವ ಯಾವ ಆಯ್ಕೆಯೂ ಇಲ್ಲ. ಕೆಲವು ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ನೀತಿ ಇದ್ದಾಗ ಅದು ಮಾತ್ರ ಬದಲಾಯಿಸಬಹುದು; ನೀತಿ ಇಲ್ಲದಿದ್ದರೆ ಇವುಗಳಿಗೂ ಬಳಕೆದಾರರ ಫೈಲ್ ಲೆಕ್ಕಕ್ಕೆ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Policy and its folder must belong to root and be writable by root alone. With a policy that can not be read or holds a mistake ITR Desk does not start. For the sandbox the sections [service] and [network] of the policy do not count, and the others do.</source>
        <translation>ನೀತಿ ಮತ್ತು ಅದರ ಫೋಲ್ಡರ್ root ಗೆ ಸೇರಿರಬೇಕು ಮತ್ತು root ಮಾತ್ರ ಅದರಲ್ಲಿ ಬರೆಯುವಂತಿರಬೇಕು. ಓದಲಾಗದ ಅಥವಾ ತಪ್ಪಿರುವ ನೀತಿ ಇದ್ದರೆ ITR Desk ಆರಂಭವಾಗುವುದಿಲ್ಲ. ಸ್ಯಾಂಡ್‌ಬಾಕ್ಸ್‌ಗೆ ನೀತಿಯ [service] ಮತ್ತು [network] ವಿಭಾಗಗಳು ಲೆಕ್ಕಕ್ಕೆ ಬರುವುದಿಲ್ಲ, ಉಳಿದವು ಬರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Both files are INI files in UTF-8: “[section]”, “key=value”, and comments in lines of their own that start with #. Relative paths are taken from the folder of the file in which they stand. “itr-desk config check” says what is wrong, “itr-desk config show” what holds and where it comes from, and “itr-desk config explain section/key” the rest.</source>
        <translation>ಎರಡೂ ಫೈಲ್‌ಗಳು UTF-8 ನಲ್ಲಿರುವ INI ಫೈಲ್‌ಗಳು: “[section]”, “key=value”, ಮತ್ತು # ನಿಂದ ಆರಂಭವಾಗುವ ಪ್ರತ್ಯೇಕ ಸಾಲುಗಳಲ್ಲಿ ಟಿಪ್ಪಣಿಗಳು. ಸಾಪೇಕ್ಷ ಪಥಗಳನ್ನು ಅವು ಇರುವ ಫೈಲ್‌ನ ಫೋಲ್ಡರ್‌ನಿಂದ ತೆಗೆದುಕೊಳ್ಳಲಾಗುತ್ತದೆ. “itr-desk config check” ಏನು ತಪ್ಪಿದೆ ಎಂದು, “itr-desk config show” ಏನು ಜಾರಿಯಲ್ಲಿದೆ, ಎಲ್ಲಿಂದ ಬಂತು ಎಂದು, ಮತ್ತು “itr-desk config explain section/key” ಉಳಿದದ್ದನ್ನು ತಿಳಿಸುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Not connected to a service</source>
        <translation>ಸೇವೆಗೆ ಸಂಪರ್ಕವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>ITR Desk was started without a profile, so it does not know which service to ask.</source>
        <translation>ITR Desk ಅನ್ನು ಪ್ರೊಫೈಲ್ ಇಲ್ಲದೆ ಆರಂಭಿಸಲಾಗಿದೆ, ಆದ್ದರಿಂದ ಯಾವ ಸೇವೆಯನ್ನು ಕೇಳಬೇಕೆಂದು ಅದಕ್ಕೆ ತಿಳಿದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>To try everything with made-up data, on this computer alone:</source>
        <translation>ಕಾಲ್ಪನಿಕ ಡೇಟಾದೊಂದಿಗೆ, ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಮಾತ್ರ, ಎಲ್ಲವನ್ನೂ ಪ್ರಯತ್ನಿಸಲು:</translation>
    </message>
    <message>
        <source>To connect to your organisation&apos;s service:</source>
        <translation>ನಿಮ್ಮ ಸಂಸ್ಥೆಯ ಸೇವೆಗೆ ಸಂಪರ್ಕಿಸಲು:</translation>
    </message>
    <message>
        <source>FILE is a text file with at least these two lines:</source>
        <translation>FILE ಕನಿಷ್ಠ ಈ ಎರಡು ಸಾಲುಗಳಿರುವ ಪಠ್ಯ ಫೈಲ್:</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು…</translation>
    </message>
    <message>
        <source>Or enter the address in the settings, and start ITR Desk again:</source>
        <translation>ಅಥವಾ ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ವಿಳಾಸ ನಮೂದಿಸಿ, ITR Desk ಅನ್ನು ಮತ್ತೆ ಆರಂಭಿಸಿ:</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>Nothing came within %n second(s).</source>
        <translation>
            <numerusform>%n ಸೆಕೆಂಡಿನೊಳಗೆ ಏನೂ ಬರಲಿಲ್ಲ.</numerusform>
            <numerusform>%n ಸೆಕೆಂಡುಗಳೊಳಗೆ ಏನೂ ಬರಲಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ಹೋಸ್ಟ್ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>ಪ್ರಾಕ್ಸಿ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>ಸಂಪರ್ಕ</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನ ಪ್ರಮಾಣಪತ್ರ</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>ಅಧಿಕಾರ</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>ರದ್ದಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Not tried: the settings need a look first.</source>
        <translation>ಪ್ರಯತ್ನಿಸಿಲ್ಲ: ಮೊದಲು ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಪರಿಶೀಲಿಸಬೇಕು.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>%1 ಗೆ ಯಾವುದೇ ವಿಳಾಸ ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The proxy %1 is %2; it looks up the service itself.</source>
        <translation>ಪ್ರಾಕ್ಸಿ %1 ಎಂದರೆ %2; ಸೇವೆಯನ್ನು ಅದೇ ಹುಡುಕುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ಎಂದರೆ %2.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>ಪ್ರಾಕ್ಸಿ ಬಳಸುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1, port %2, takes connections.</source>
        <translation>%1, ಪೋರ್ಟ್ %2, ಸಂಪರ್ಕಗಳನ್ನು ಸ್ವೀಕರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>%1, port %2, takes no connection.</source>
        <translation>%1, ಪೋರ್ಟ್ %2, ಸಂಪರ್ಕ ಸ್ವೀಕರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The service takes connections at port %1.</source>
        <translation>ಸೇವೆಯು ಪೋರ್ಟ್ %1 ರಲ್ಲಿ ಸಂಪರ್ಕಗಳನ್ನು ಸ್ವೀಕರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>ಪ್ರಮಾಣಪತ್ರವು %1 ಹೆಸರಿನದ್ದಲ್ಲ.</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys.</source>
        <translation>ಸೇವೆಯ ಪ್ರಮಾಣಪತ್ರ ಸರಪಳಿಯ ಯಾವ ಕೀಲಿಯೂ ಪಿನ್ ಮಾಡಿದ ಕೀಲಿಗಳಲ್ಲಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 with a certificate that verifies.</source>
        <translation>%1, ಪರಿಶೀಲನೆಯಲ್ಲಿ ಸರಿಯಾದ ಪ್ರಮಾಣಪತ್ರದೊಂದಿಗೆ.</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none.</source>
        <translation>ರಿಲೇ ಪ್ರಮಾಣಪತ್ರ ಕೇಳುತ್ತದೆ, ಈ ಡೆಸ್ಕ್ ಬಳಿ ಯಾವುದೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA.</source>
        <translation>ರಿಲೇ ಡೆಸ್ಕ್‌ನ ಪ್ರಮಾಣಪತ್ರವನ್ನು ನಿರಾಕರಿಸುತ್ತದೆ: ಅದರ ಅವಧಿ ಮುಗಿದಿದೆ, ಅದು ರದ್ದಾಗಿದೆ, ಅಥವಾ ಬೇರೆ CA ಯದ್ದು.</translation>
    </message>
    <message>
        <source>This desk has none, and the service did not ask for one.</source>
        <translation>ಈ ಡೆಸ್ಕ್ ಬಳಿ ಯಾವುದೂ ಇಲ್ಲ, ಸೇವೆಯೂ ಕೇಳಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The service raised no objection to it.</source>
        <translation>ಸೇವೆಯು ಅದಕ್ಕೆ ಆಕ್ಷೇಪಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The service did not answer as one that is in order (HTTP %1).</source>
        <translation>ಸೇವೆಯು ಸರಿಯಾಗಿರುವಂತೆ ಉತ್ತರಿಸಲಿಲ್ಲ (HTTP %1).</translation>
    </message>
    <message>
        <source>Not tried: the test sends no token. Something answers there (HTTP %1); whether it accepts the Bearer token only a real request can show.</source>
        <translation>ಪ್ರಯತ್ನಿಸಿಲ್ಲ: ಪರೀಕ್ಷೆಯು ಟೋಕನ್ ಕಳುಹಿಸುವುದಿಲ್ಲ. ಅಲ್ಲಿ ಏನೋ ಉತ್ತರಿಸುತ್ತದೆ (HTTP %1); ಅದು Bearer ಟೋಕನ್ ಸ್ವೀಕರಿಸುತ್ತದೆಯೇ ಎಂದು ನಿಜವಾದ ವಿನಂತಿ ಮಾತ್ರ ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The proxy refused the user name or the password.</source>
        <translation>ಪ್ರಾಕ್ಸಿ ಬಳಕೆದಾರ ಹೆಸರು ಅಥವಾ ಪಾಸ್‌ವರ್ಡ್ ನಿರಾಕರಿಸಿತು.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>ಪ್ರಾಕ್ಸಿ ಬಳಕೆದಾರ ಹೆಸರು ಮತ್ತು ಪಾಸ್‌ವರ್ಡ್ ಕೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The service takes no connection there.</source>
        <translation>ಸೇವೆಯು ಅಲ್ಲಿ ಸಂಪರ್ಕ ಸ್ವೀಕರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>ಸುರಕ್ಷಿತ ಸಂಪರ್ಕ ಏರ್ಪಡಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The other side hung up.</source>
        <translation>ಆ ಬದಿಯವರು ಸಂಪರ್ಕ ಕಡಿದರು.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection.</source>
        <translation>ಪ್ರಾಕ್ಸಿ ಸಂಪರ್ಕ ಏರ್ಪಡಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The network did not carry it.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಅದನ್ನು ತಲುಪಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>ಪ್ರಯತ್ನಿಸಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ConnectionTestPanel</name>
    <message>
        <source>in order</source>
        <translation>ಸರಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>ಇದನ್ನು ಗಮನಿಸಿ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ವಿಫಲವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>ಪ್ರಯತ್ನಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>ಸಂಪರ್ಕ ಪರೀಕ್ಷಿಸಿ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>ವರದಿ ನಕಲಿಸಿ(&amp;C)</translation>
    </message>
    <message>
        <source>Tries the way to the service step by step. No PAN, password, OTP or token is sent.</source>
        <translation>ಸೇವೆಗೆ ಹೋಗುವ ದಾರಿಯನ್ನು ಹಂತ ಹಂತವಾಗಿ ಪ್ರಯತ್ನಿಸುತ್ತದೆ. PAN, ಪಾಸ್‌ವರ್ಡ್, OTP ಅಥವಾ ಟೋಕನ್ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>ಪರೀಕ್ಷೆ ರದ್ದುಮಾಡಿ(&amp;C)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>ಪರೀಕ್ಷಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>step, result, words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The service could not be reached as it should be; the step that failed says why.</source>
        <translation>ಸೇವೆಯನ್ನು ಸರಿಯಾಗಿ ತಲುಪಲು ಆಗಲಿಲ್ಲ; ವಿಫಲವಾದ ಹಂತವು ಕಾರಣ ತಿಳಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The service can be reached, but something needs a look soon.</source>
        <translation>ಸೇವೆಯನ್ನು ತಲುಪಬಹುದು, ಆದರೆ ಒಂದನ್ನು ಬೇಗ ಗಮನಿಸಬೇಕು.</translation>
    </message>
    <message>
        <source>The service can be reached.</source>
        <translation>ಸೇವೆಯನ್ನು ತಲುಪಬಹುದು.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms). %4</source>
        <comment>step, result, time, words</comment>
        <translation>%1: %2 (%3 ms). %4</translation>
    </message>
</context>
<context>
    <name>ConsentNoticeBox</name>
    <message>
        <source>Consent notice</source>
        <translation>ಒಪ್ಪಿಗೆಯ ಸೂಚನೆ</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Step 1 of 4</source>
        <translation>4 ರಲ್ಲಿ ಹಂತ 1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ಒಪ್ಪಿಗೆ</translation>
    </message>
    <message>
        <source>Show the notice to the taxpayer or read it out. Go on only once the taxpayer has agreed.</source>
        <translation>ತೆರಿಗೆದಾರರಿಗೆ ಸೂಚನೆಯನ್ನು ತೋರಿಸಿ ಅಥವಾ ಓದಿ ಹೇಳಿ. ತೆರಿಗೆದಾರರು ಒಪ್ಪಿದ ನಂತರ ಮಾತ್ರ ಮುಂದುವರಿಯಿರಿ.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>ಉದ್ದೇಶ</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>ನಿಮ್ಮ ಉಲ್ಲೇಖ</translation>
    </message>
    <message>
        <source>Consent &amp;given</source>
        <translation>ಒಪ್ಪಿಗೆ ನೀಡಿದ್ದಾರೆ(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>ಪ್ರಕರಣ ಮುಚ್ಚಿ(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>ಸೂಚನೆಯ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Draft, to be approved by your counsel</source>
        <translation>ಕರಡು, ನಿಮ್ಮ ವಕೀಲರ ಅನುಮೋದನೆ ಬೇಕು</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>ಹೇಗೆ ನೀಡಲಾಯಿತು</translation>
    </message>
    <message>
        <source>In p&amp;erson</source>
        <translation>ಎದುರಿನಲ್ಲಿ(&amp;E)</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>ಫೋನ್ ಮೂಲಕ(&amp;P)</translation>
    </message>
    <message>
        <source>In wr&amp;iting</source>
        <translation>ಬರಹದಲ್ಲಿ(&amp;I)</translation>
    </message>
    <message>
        <source>For PAN %1</source>
        <translation>PAN %1 ಗಾಗಿ</translation>
    </message>
    <message>
        <source>The consent could not be recorded, so the case does not go on.</source>
        <translation>ಒಪ್ಪಿಗೆಯನ್ನು ದಾಖಲಿಸಲು ಆಗಲಿಲ್ಲ, ಆದ್ದರಿಂದ ಪ್ರಕರಣ ಮುಂದುವರಿಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Drafted by a machine, to be approved by your counsel</source>
        <translation>ಯಂತ್ರ ಸಿದ್ಧಪಡಿಸಿದ ಕರಡು, ನಿಮ್ಮ ಕಾನೂನು ಸಲಹೆಗಾರರ ಅನುಮೋದನೆ ಬಾಕಿ</translation>
    </message>
    <message>
        <source>Please read this notice. Go on only if you agree to it.</source>
        <translation>ದಯವಿಟ್ಟು ಈ ಸೂಚನೆಯನ್ನು ಓದಿ. ನೀವು ಒಪ್ಪಿದರೆ ಮಾತ್ರ ಮುಂದುವರಿಯಿರಿ.</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>ನಾನು ಒಪ್ಪುತ್ತೇನೆ(&amp;A)</translation>
    </message>
    <message>
        <source>I do &amp;not agree</source>
        <translation>ನಾನು ಒಪ್ಪುವುದಿಲ್ಲ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>The OTP is good for about</source>
        <translation>OTP ಮಾನ್ಯವಾಗಿರುವ ಅಂದಾಜು ಸಮಯ</translation>
    </message>
    <message>
        <source>The OTP runs out soon. Finish now, or have a new one sent with Resend OTP.</source>
        <translation>OTP ಯ ಸಮಯ ಬೇಗ ಮುಗಿಯುತ್ತದೆ. ಈಗ ಮುಗಿಸಿ, ಅಥವಾ “OTP ಮತ್ತೆ ಕಳುಹಿಸಿ” ಮೂಲಕ ಹೊಸದನ್ನು ಕಳುಹಿಸಿ.</translation>
    </message>
    <message>
        <source>The OTP has probably expired. Have a new one sent with Resend OTP.</source>
        <translation>OTP ಯ ಸಮಯ ಬಹುಶಃ ಮುಗಿದಿದೆ. “OTP ಮತ್ತೆ ಕಳುಹಿಸಿ” ಮೂಲಕ ಹೊಸದನ್ನು ಕಳುಹಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Request an OTP</source>
        <translation>OTP ವಿನಂತಿಸಿ</translation>
    </message>
    <message>
        <source>With the taxpayer&apos;s PAN and portal password the income-tax portal sends an OTP to the taxpayer&apos;s phone.</source>
        <translation>ತೆರಿಗೆದಾರರ PAN ಮತ್ತು ಪೋರ್ಟಲ್ ಪಾಸ್‌ವರ್ಡ್ ನೀಡಿದರೆ ಆದಾಯ ತೆರಿಗೆ ಪೋರ್ಟಲ್ ತೆರಿಗೆದಾರರ ಫೋನ್‌ಗೆ OTP ಕಳುಹಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Portal password</source>
        <translation>ಪೋರ್ಟಲ್ ಪಾಸ್‌ವರ್ಡ್</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Request OTP</source>
        <translation>OTP ವಿನಂತಿಸಿ</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>ಮೊದಲಿನಿಂದ ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>That is more than the ten characters of a PAN, so it was left out.</source>
        <translation>ಅದು PAN ನ ಹತ್ತು ಅಕ್ಷರಗಳಿಗಿಂತ ಹೆಚ್ಚಾಗಿದೆ, ಆದ್ದರಿಂದ ಸೇರಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>That is longer than any portal password, so it was left out.</source>
        <translation>ಅದು ಯಾವುದೇ ಪೋರ್ಟಲ್ ಪಾಸ್‌ವರ್ಡ್‌ಗಿಂತ ಉದ್ದವಾಗಿದೆ, ಆದ್ದರಿಂದ ಸೇರಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Please enter the PAN.</source>
        <translation>ದಯವಿಟ್ಟು PAN ನಮೂದಿಸಿ.</translation>
    </message>
    <message>
        <source>The PAN is not complete: it has ten characters.</source>
        <translation>PAN ಪೂರ್ಣವಾಗಿಲ್ಲ: ಅದರಲ್ಲಿ ಹತ್ತು ಅಕ್ಷರಗಳಿರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>ದಯವಿಟ್ಟು ಪೋರ್ಟಲ್ ಪಾಸ್‌ವರ್ಡ್ ನಮೂದಿಸಿ.</translation>
    </message>
    <message>
        <source>Ten characters: five letters, four digits, one letter.</source>
        <translation>ಹತ್ತು ಅಕ್ಷರಗಳು: ಐದು ಅಕ್ಷರ, ನಾಲ್ಕು ಅಂಕಿ, ಒಂದು ಅಕ್ಷರ.</translation>
    </message>
    <message>
        <source>%1 is no holder letter we know: please check the fourth letter.</source>
        <translation>%1 ನಮಗೆ ತಿಳಿದ ಪ್ಯಾನ್‌ದಾರ ಅಕ್ಷರವಲ್ಲ: ದಯವಿಟ್ಟು ನಾಲ್ಕನೇ ಅಕ್ಷರವನ್ನು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · kind of holder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock ಆನ್ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>Held in locked memory until the OTP is accepted or the case is left.</source>
        <translation>OTP ಸ್ವೀಕಾರವಾಗುವವರೆಗೆ ಅಥವಾ ಪ್ರಕರಣ ಬಿಡುವವರೆಗೆ ಲಾಕ್ ಮಾಡಿದ ಮೆಮೊರಿಯಲ್ಲಿ ಇಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Sent once, for this request, and kept nowhere.</source>
        <translation>ಈ ವಿನಂತಿಗಾಗಿ ಒಮ್ಮೆ ಕಳುಹಿಸಲಾಗುತ್ತದೆ, ಎಲ್ಲಿಯೂ ಇಡಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Step 2 of 4</source>
        <translation>4 ರಲ್ಲಿ ಹಂತ 2</translation>
    </message>
    <message>
        <source>With your PAN and your portal password the income-tax portal sends an OTP to your phone.</source>
        <translation>ನಿಮ್ಮ PAN ಮತ್ತು ಪೋರ್ಟಲ್ ಪಾಸ್‌ವರ್ಡ್‌ನಿಂದ ಆದಾಯ ತೆರಿಗೆ ಪೋರ್ಟಲ್ ನಿಮ್ಮ ಫೋನಿಗೆ OTP ಕಳುಹಿಸುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>CsvDropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>ಫೈಲ್ ಆರಿಸಿ…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>CSV ಫೈಲ್ ಅನ್ನು ಇಲ್ಲಿ ಹಾಕಿ</translation>
    </message>
    <message>
        <source>One line per case: your reference and the PAN. Headings are recognised.</source>
        <translation>ಪ್ರತಿ ಪ್ರಕರಣಕ್ಕೆ ಒಂದು ಸಾಲು: ನಿಮ್ಮ ಉಲ್ಲೇಖ ಮತ್ತು PAN. ಶೀರ್ಷಿಕೆಗಳನ್ನು ಗುರುತಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Figure (amounts in ₹)</source>
        <translation>ಅಂಕಿ (ಮೊತ್ತಗಳು ₹ ನಲ್ಲಿ)</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>ವರ್ಷ ನೀಡಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>There is no such file, or it is not a file that can be read.</source>
        <translation>ಅಂತಹ ಫೈಲ್ ಇಲ್ಲ, ಅಥವಾ ಅದು ಓದಬಹುದಾದ ಫೈಲ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file can not be read: %1.</source>
        <translation>ಫೈಲ್ ಓದಲಾಗುವುದಿಲ್ಲ: %1.</translation>
    </message>
    <message>
        <source>The file is larger than a work list can be: allowed are %1 MB.</source>
        <translation>ಫೈಲ್ ಕೆಲಸದ ಪಟ್ಟಿಯ ಮಿತಿಗಿಂತ ದೊಡ್ಡದು: %1 MB ವರೆಗೆ ಅನುಮತಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Split it into smaller files and open one after the other.</source>
        <translation>ಫೈಲ್‌ನಲ್ಲಿ %1 ಕ್ಕಿಂತ ಹೆಚ್ಚು ಸಾಲುಗಳಿವೆ. ಅದನ್ನು ಚಿಕ್ಕ ಫೈಲ್‌ಗಳಾಗಿ ವಿಭಜಿಸಿ ಒಂದೊಂದಾಗಿ ತೆರೆಯಿರಿ.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>This is a spreadsheet, not a CSV file. Open it in the spreadsheet program, save it as CSV, and choose that file.</source>
        <translation>ಇದು ಸ್ಪ್ರೆಡ್‌ಶೀಟ್, CSV ಫೈಲ್ ಅಲ್ಲ. ಸ್ಪ್ರೆಡ್‌ಶೀಟ್ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ತೆರೆದು, CSV ಆಗಿ ಉಳಿಸಿ, ಆ ಫೈಲ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>This is no text file. Choose a CSV file with a reference and a PAN on each line.</source>
        <translation>ಇದು ಪಠ್ಯ ಫೈಲ್ ಅಲ್ಲ. ಪ್ರತಿ ಸಾಲಿನಲ್ಲಿ ಉಲ್ಲೇಖ ಮತ್ತು PAN ಇರುವ CSV ಫೈಲ್ ಆರಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>CutOffDialog</name>
    <message>
        <source>may still be logged in</source>
        <translation>ಇನ್ನೂ ಲಾಗಿನ್ ಆಗಿರಬಹುದು</translation>
    </message>
    <message>
        <source>logging out…</source>
        <translation>ಲಾಗ್‌ಔಟ್ ಆಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>ಲಾಗ್‌ಔಟ್ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>not logged out</source>
        <translation>ಲಾಗ್‌ಔಟ್ ಆಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ಹಾಗೆಯೇ ಬಿಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>ಲಾಗ್‌ಔಟ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ಹಾಗೆಯೇ ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Cases that were cut off — ITR Desk</source>
        <translation>ಅರ್ಧಕ್ಕೆ ನಿಂತ ಪ್ರಕರಣಗಳು — ITR Desk</translation>
    </message>
    <message>
        <source>Cases that were cut off</source>
        <translation>ಅರ್ಧಕ್ಕೆ ನಿಂತ ಪ್ರಕರಣಗಳು</translation>
    </message>
    <message>
        <source>The desk ended while these cases were open, so they may still be logged in at the portal. The journal holds no whole PAN: enter it to log a case out.</source>
        <translation>ಈ ಪ್ರಕರಣಗಳು ತೆರೆದಿದ್ದಾಗಲೇ ಡೆಸ್ಕ್ ನಿಂತುಹೋಯಿತು, ಆದ್ದರಿಂದ ಅವು ಪೋರ್ಟಲ್‌ನಲ್ಲಿ ಇನ್ನೂ ಲಾಗಿನ್ ಆಗಿರಬಹುದು. ಜರ್ನಲ್‌ನಲ್ಲಿ ಪೂರ್ಣ PAN ಇರುವುದಿಲ್ಲ: ಪ್ರಕರಣವನ್ನು ಲಾಗ್‌ಔಟ್ ಮಾಡಲು ಅದನ್ನು ನಮೂದಿಸಿ.</translation>
    </message>
    <message>
        <source>Notes that the logout was not made, and does not offer it again</source>
        <translation>ಲಾಗ್‌ಔಟ್ ಮಾಡಿಲ್ಲ ಎಂದು ದಾಖಲಿಸುತ್ತದೆ, ಮತ್ತೆ ಅದನ್ನು ಕೇಳುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reference, masked PAN</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2. Last: %3, %4</source>
        <comment>whose case, its state, last event, time</comment>
        <translation>%1 — %2. ಕೊನೆಯದು: %3, %4</translation>
    </message>
    <message>
        <source>Of the chosen case. It is compared with the journal before anything is sent.</source>
        <translation>ಆರಿಸಿದ ಪ್ರಕರಣದ್ದು. ಏನನ್ನಾದರೂ ಕಳುಹಿಸುವ ಮೊದಲು ಅದನ್ನು ಜರ್ನಲ್‌ನೊಂದಿಗೆ ಹೋಲಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>This is not the PAN of the chosen case. Nothing was sent.</source>
        <translation>ಇದು ಆರಿಸಿದ ಪ್ರಕರಣದ PAN ಅಲ್ಲ. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Noted: the logout was not made.</source>
        <translation>ದಾಖಲಿಸಲಾಗಿದೆ: ಲಾಗ್‌ಔಟ್ ಮಾಡಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>DataTree</name>
    <message>
        <source>Previous</source>
        <translation>ಹಿಂದಿನದು</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ಮುಂದಿನದು</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>ಮೌಲ್ಯ ತೋರಿಸಿ…</translation>
    </message>
    <message>
        <source>All fields of the return</source>
        <translation>ರಿಟರ್ನ್‌ನ ಎಲ್ಲ ಕ್ಷೇತ್ರಗಳು</translation>
    </message>
    <message>
        <source>Find a field or a value</source>
        <translation>ಕ್ಷೇತ್ರ ಅಥವಾ ಮೌಲ್ಯ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Masked values are not searched for what they hide.</source>
        <translation>ಮರೆಮಾಡಿದ ಮೌಲ್ಯಗಳಲ್ಲಿ ಅಡಗಿರುವುದನ್ನು ಹುಡುಕಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Shows the masked value of the chosen row for a short while. This is noted in the journal.</source>
        <translation>ಆರಿಸಿದ ಸಾಲಿನ ಮರೆಮಾಡಿದ ಮೌಲ್ಯವನ್ನು ಸ್ವಲ್ಪ ಹೊತ್ತು ತೋರಿಸುತ್ತದೆ. ಇದನ್ನು ಜರ್ನಲ್‌ನಲ್ಲಿ ದಾಖಲಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1, ಒಟ್ಟು %L2 ಕ್ಕಿಂತ ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>%L1 of %L2…</source>
        <translation>%L1, ಒಟ್ಟು %L2…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1, ಒಟ್ಟು %L2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>ಹುಡುಕಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>ಸಿಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Show the value of %1?</source>
        <translation>%1 ರ ಮೌಲ್ಯವನ್ನು ತೋರಿಸಬೇಕೇ?</translation>
    </message>
    <message numerus="yes">
        <source>The journal notes that you had it shown. It is masked again after %n second(s).</source>
        <translation>
            <numerusform>ನೀವು ಅದನ್ನು ನೋಡಿದ್ದನ್ನು ಜರ್ನಲ್ ದಾಖಲಿಸುತ್ತದೆ. %n ಸೆಕೆಂಡಿನ ನಂತರ ಅದನ್ನು ಮತ್ತೆ ಮರೆಮಾಡಲಾಗುತ್ತದೆ.</numerusform>
            <numerusform>ನೀವು ಅದನ್ನು ನೋಡಿದ್ದನ್ನು ಜರ್ನಲ್ ದಾಖಲಿಸುತ್ತದೆ. %n ಸೆಕೆಂಡುಗಳ ನಂತರ ಅದನ್ನು ಮತ್ತೆ ಮರೆಮಾಡಲಾಗುತ್ತದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as masked</source>
        <translation>ಮರೆಮಾಡಿದಂತೆ ನಕಲಿಸಿ</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Any day</source>
        <translation>ಯಾವುದೇ ದಿನ</translation>
    </message>
    <message>
        <source>Write a day like %1 or %2.</source>
        <translation>%1 ಅಥವಾ %2 ನಂತೆ ದಿನ ಬರೆಯಿರಿ.</translation>
    </message>
</context>
<context>
    <name>DeadKey</name>
    <message>
        <source>Keys that make no character together were left out. Show what you entered and check it, or paste it.</source>
        <translation>ಒಟ್ಟಾಗಿ ಅಕ್ಷರವಾಗದ ಕೀಲಿಗಳನ್ನು ಬಿಡಲಾಗಿದೆ. ನಮೂದಿಸಿದ್ದನ್ನು ತೋರಿಸಿ ಪರಿಶೀಲಿಸಿ, ಅಥವಾ ಅಂಟಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>The outcomes have been written.</source>
        <translation>ಫಲಿತಾಂಶಗಳನ್ನು ಬರೆಯಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The outcomes could not be written.</source>
        <translation>ಫಲಿತಾಂಶಗಳನ್ನು ಬರೆಯಲು ಆಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Export outcomes</source>
        <translation>ಫಲಿತಾಂಶಗಳ ರಫ್ತು</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The journal can not be written, so nothing can be sent.</source>
        <translation>ಜರ್ನಲ್ ಬರೆಯಲು ಆಗುತ್ತಿಲ್ಲ, ಆದ್ದರಿಂದ ಏನನ್ನೂ ಕಳುಹಿಸಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were cut off when the desk ended the last time. Log them out at the portal now?</source>
        <translation>
            <numerusform>ಕಳೆದ ಬಾರಿ ಡೆಸ್ಕ್ ನಿಂತಾಗ %n ಪ್ರಕರಣ ಅರ್ಧಕ್ಕೆ ನಿಂತಿತು. ಅದನ್ನು ಈಗ ಪೋರ್ಟಲ್‌ನಿಂದ ಲಾಗ್‌ಔಟ್ ಮಾಡಬೇಕೇ?</numerusform>
            <numerusform>ಕಳೆದ ಬಾರಿ ಡೆಸ್ಕ್ ನಿಂತಾಗ %n ಪ್ರಕರಣಗಳು ಅರ್ಧಕ್ಕೆ ನಿಂತವು. ಅವನ್ನು ಈಗ ಪೋರ್ಟಲ್‌ನಿಂದ ಲಾಗ್‌ಔಟ್ ಮಾಡಬೇಕೇ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps still logged in there: %1. Later you find this in the menu, under Case.</source>
        <translation>ಬಹುಶಃ ಅಲ್ಲಿ ಇನ್ನೂ ಲಾಗಿನ್ ಆಗಿವೆ: %1. ನಂತರ ಇದು ಮೆನುವಿನಲ್ಲಿ “ಪ್ರಕರಣ” ಅಡಿಯಲ್ಲಿ ಸಿಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Log out…</source>
        <translation>ಲಾಗ್‌ಔಟ್ ಮಾಡಿ…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ಈಗ ಬೇಡ</translation>
    </message>
</context>
<context>
    <name>DeskDisplay</name>
    <message>
        <source>there is no display to open a window on; start it from a desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation>ವಿಂಡೋ ತೆರೆಯಲು ಯಾವುದೇ ಡಿಸ್‌ಪ್ಲೇ ಇಲ್ಲ; ಡೆಸ್ಕ್‌ಟಾಪ್‌ನಿಂದ ಆರಂಭಿಸಿ, ಅಥವಾ DISPLAY ಅಥವಾ WAYLAND_DISPLAY ನಿಗದಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>no window can be opened on %1. Check that this display is running and that you may use it, or start itr-desk from a desktop.</source>
        <translation>%1 ರಲ್ಲಿ ವಿಂಡೋ ತೆರೆಯಲು ಆಗುತ್ತಿಲ್ಲ. ಈ ಡಿಸ್‌ಪ್ಲೇ ಚಾಲನೆಯಲ್ಲಿದೆಯೇ, ನಿಮಗೆ ಬಳಸಲು ಅನುಮತಿ ಇದೆಯೇ ಎಂದು ನೋಡಿ, ಅಥವಾ ಡೆಸ್ಕ್‌ಟಾಪ್‌ನಿಂದ itr-desk ಆರಂಭಿಸಿ.</translation>
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
        <translation>ಪ್ರಕರಣ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>ಹೊಸ ಪ್ರಕರಣ(&amp;N)</translation>
    </message>
    <message>
        <source>Next case that &amp;needs me</source>
        <translation>ನನಗಾಗಿ ಕಾದಿರುವ ಮುಂದಿನ ಪ್ರಕರಣ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>ಪ್ರಕರಣ ಹುಡುಕಿ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ರಫ್ತು(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>ಒಪ್ಪಿಗೆ ಹಿಂಪಡೆಯಿರಿ(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>ಪ್ರಕರಣ ಮುಚ್ಚಿ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove ended cases from the list</source>
        <translation>ಮುಗಿದ ಪ್ರಕರಣಗಳನ್ನು ಪಟ್ಟಿಯಿಂದ ತೆಗೆಯಿರಿ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ನಿರ್ಗಮಿಸಿ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Work list</source>
        <translation>ಕೆಲಸದ ಪಟ್ಟಿ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ಆಮದು(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export outcomes…</source>
        <translation>ಫಲಿತಾಂಶಗಳ ರಫ್ತು(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ನೋಟ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>ಜರ್ನಲ್(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;List of cases</source>
        <translation>ಪ್ರಕರಣಗಳ ಪಟ್ಟಿ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sound when an answer arrives</source>
        <translation>ಉತ್ತರ ಬಂದಾಗ ಧ್ವನಿ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Desktop notification when an answer arrives</source>
        <translation>ಉತ್ತರ ಬಂದಾಗ ಡೆಸ್ಕ್‌ಟಾಪ್ ಅಧಿಸೂಚನೆ(&amp;D)</translation>
    </message>
    <message>
        <source>Cases that were cut &amp;off…</source>
        <translation>ಅರ್ಧಕ್ಕೆ ನಿಂತ ಪ್ರಕರಣಗಳು(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು(&amp;S)…</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>ಈಗ ಲಾಕ್ ಮಾಡಿ(&amp;K)</translation>
    </message>
</context>
<context>
    <name>DeskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>ಸ್ಯಾಂಡ್‌ಬಾಕ್ಸ್ ನಿಂತಿದೆ.</translation>
    </message>
    <message>
        <source>The CA file of the profile holds no certificate that can be read.</source>
        <translation>ಪ್ರೊಫೈಲ್‌ನ CA ಫೈಲ್‌ನಲ್ಲಿ ಓದಬಹುದಾದ ಪ್ರಮಾಣಪತ್ರ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Close the window and start itr-desk --sandbox again.</source>
        <translation>ವಿಂಡೋ ಮುಚ್ಚಿ, itr-desk --sandbox ಅನ್ನು ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, why it has no effect</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not everything in %1 has an effect.</source>
        <translation>%1 ರಲ್ಲಿರುವ ಕೆಲವು ವಿಷಯಗಳಿಗೆ ಪರಿಣಾಮವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new one in time; without it nothing can be requested.</source>
        <translation>ಸಮಯಕ್ಕೆ ಮೊದಲು ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಂದ ಹೊಸದನ್ನು ಕೇಳಿ; ಅದಿಲ್ಲದೆ ಏನನ್ನೂ ವಿನಂತಿಸಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Correct service/caFile in the settings, then start ITR Desk again.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ service/caFile ಸರಿಪಡಿಸಿ, ನಂತರ ITR Desk ಅನ್ನು ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Correct the settings, then start ITR Desk again.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಸರಿಪಡಿಸಿ, ನಂತರ ITR Desk ಅನ್ನು ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Not connected</source>
        <translation>ಸಂಪರ್ಕವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>ಸ್ಯಾಂಡ್‌ಬಾಕ್ಸ್ ಆರಂಭವಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>ಸ್ಯಾಂಡ್‌ಬಾಕ್ಸ್</translation>
    </message>
    <message>
        <source>ITR Desk — SANDBOX</source>
        <translation>ITR Desk — ಸ್ಯಾಂಡ್‌ಬಾಕ್ಸ್</translation>
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
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>With personal numbers in full</source>
        <translation>ವೈಯಕ್ತಿಕ ಸಂಖ್ಯೆಗಳನ್ನು ಪೂರ್ಣವಾಗಿ</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)</source>
        <translation>ವರದಿ (PDF)(&amp;R)</translation>
    </message>
    <message>
        <source>For reading and for the file: the figures of each return and where they were found, the years side by side, the consent, and what the journal says of the case.</source>
        <translation>ಓದಲು ಮತ್ತು ಕಡತಕ್ಕಾಗಿ: ಪ್ರತಿ ರಿಟರ್ನ್‌ನ ಅಂಕಿಗಳು ಮತ್ತು ಅವು ಸಿಕ್ಕ ಸ್ಥಳ, ವರ್ಷಗಳು ಅಕ್ಕಪಕ್ಕದಲ್ಲಿ, ಒಪ್ಪಿಗೆ, ಮತ್ತು ಪ್ರಕರಣದ ಬಗ್ಗೆ ಜರ್ನಲ್ ಹೇಳುವುದು.</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)</source>
        <translation>ಅಂಕಿಗಳು (CSV)(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>For a spreadsheet: a row for each figure, a column for each of %n return(s).</source>
        <translation>
            <numerusform>ಸ್ಪ್ರೆಡ್‌ಶೀಟ್‌ಗಾಗಿ: ಪ್ರತಿ ಅಂಕಿಗೆ ಒಂದು ಸಾಲು, %n ರಿಟರ್ನ್‌ಗೆ ಒಂದು ಕಾಲಂ.</numerusform>
            <numerusform>ಸ್ಪ್ರೆಡ್‌ಶೀಟ್‌ಗಾಗಿ: ಪ್ರತಿ ಅಂಕಿಗೆ ಒಂದು ಸಾಲು, %n ರಿಟರ್ನ್‌ಗಳಲ್ಲಿ ಪ್ರತಿಯೊಂದಕ್ಕೂ ಒಂದು ಕಾಲಂ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;turns (JSON)</source>
        <translation>ರಿಟರ್ನ್‌ಗಳು (JSON)(&amp;T)</translation>
    </message>
    <message>
        <source>For other programs: the whole return as the portal supplied it.</source>
        <translation>ಇತರ ಪ್ರೋಗ್ರಾಂಗಳಿಗಾಗಿ: ಪೋರ್ಟಲ್ ನೀಡಿದಂತೆಯೇ ಪೂರ್ಣ ರಿಟರ್ನ್.</translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation>ಯಾವ ರಿಟರ್ನ್‌ಗಳು</translation>
    </message>
    <message numerus="yes">
        <source>All %n return(s) in one file</source>
        <translation>
            <numerusform>%n ರಿಟರ್ನ್ ಒಂದು ಫೈಲ್‌ನಲ್ಲಿ</numerusform>
            <numerusform>ಎಲ್ಲ %n ರಿಟರ್ನ್‌ಗಳು ಒಂದೇ ಫೈಲ್‌ನಲ್ಲಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Return %1, its year was not supplied</source>
        <translation>ರಿಟರ್ನ್ %1, ಅದರ ವರ್ಷ ನೀಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Only the return for %1</source>
        <comment>assessment year</comment>
        <translation>%1 ರ ರಿಟರ್ನ್ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses will be in the file in full. Only you can read it; keep it that way.</source>
        <translation>PAN, ಆಧಾರ್, ಖಾತೆಗಳು, ಮೊಬೈಲ್ ಸಂಖ್ಯೆಗಳು ಮತ್ತು ಇ-ಮೇಲ್ ವಿಳಾಸಗಳು ಫೈಲ್‌ನಲ್ಲಿ ಪೂರ್ಣವಾಗಿರುತ್ತವೆ. ನೀವು ಮಾತ್ರ ಅದನ್ನು ಓದಬಹುದು; ಹಾಗೆಯೇ ಇರಿಸಿ.</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked, as your organisation&apos;s policy says. Only you can read the file.</source>
        <translation>ನಿಮ್ಮ ಸಂಸ್ಥೆಯ ನೀತಿಯಂತೆ PAN, ಆಧಾರ್, ಖಾತೆಗಳು, ಮೊಬೈಲ್ ಸಂಖ್ಯೆಗಳು ಮತ್ತು ಇ-ಮೇಲ್ ವಿಳಾಸಗಳನ್ನು ಮರೆಮಾಡಲಾಗಿದೆ. ನೀವು ಮಾತ್ರ ಫೈಲ್ ಓದಬಹುದು.</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked. Only you can read the file.</source>
        <translation>PAN, ಆಧಾರ್, ಖಾತೆಗಳು, ಮೊಬೈಲ್ ಸಂಖ್ಯೆಗಳು ಮತ್ತು ಇ-ಮೇಲ್ ವಿಳಾಸಗಳನ್ನು ಮರೆಮಾಡಲಾಗಿದೆ. ನೀವು ಮಾತ್ರ ಫೈಲ್ ಓದಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>ಹೀಗೆ ಉಳಿಸಿ(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>ವರದಿ ಮುದ್ರಿಸಿ(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>ಫೋಲ್ಡರ್ ತೆರೆಯಿರಿ(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Export this case</source>
        <translation>ಈ ಪ್ರಕರಣವನ್ನು ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ಫೈಲ್ ಬರೆಯಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>ಫೈಲ್ ಬರೆಯಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file was not kept, because the journal could not note it.</source>
        <translation>ಜರ್ನಲ್ ದಾಖಲಿಸಲು ಆಗದ ಕಾರಣ ಫೈಲ್ ಅನ್ನು ಉಳಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file was written. Only you can read it.</source>
        <translation>ಫೈಲ್ ಬರೆಯಲಾಗಿದೆ. ನೀವು ಮಾತ್ರ ಅದನ್ನು ಓದಬಹುದು.</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>ವರದಿ ಮುದ್ರಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
</context>
<context>
    <name>FieldPainter</name>
    <message>
        <source>shown</source>
        <translation>ತೋರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>ಮರೆಮಾಡಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>FileTokenStore</name>
    <message>
        <source>The token&apos;s file is replaced or deleted by whoever made it.</source>
        <translation>ಟೋಕನ್‌ನ ಫೈಲ್ ಅನ್ನು ಅದನ್ನು ಮಾಡಿದವರೇ ಬದಲಾಯಿಸುತ್ತಾರೆ ಅಥವಾ ಅಳಿಸುತ್ತಾರೆ.</translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The file can not be read; it must exist and be readable by you.</source>
        <translation>ಫೈಲ್ ಓದಲಾಗುವುದಿಲ್ಲ; ಅದು ಇರಬೇಕು ಮತ್ತು ನಿಮಗೆ ಓದಲು ಸಾಧ್ಯವಿರಬೇಕು.</translation>
    </message>
    <message>
        <source>The file is larger than 64 KiB; it must be a small INI file.</source>
        <translation>ಫೈಲ್ 64 KiB ಗಿಂತ ದೊಡ್ಡದು; ಅದು ಚಿಕ್ಕ INI ಫೈಲ್ ಆಗಿರಬೇಕು.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; it must be.</source>
        <translation>ಫೈಲ್ UTF-8 ಪಠ್ಯವಲ್ಲ; ಅದು ಆಗಿರಬೇಕು.</translation>
    </message>
    <message>
        <source>It stands twice, in lines %1 and %2; allowed is once.</source>
        <translation>ಅದು ಎರಡು ಬಾರಿ ಇದೆ, ಸಾಲು %1 ಮತ್ತು %2 ರಲ್ಲಿ; ಒಮ್ಮೆ ಮಾತ್ರ ಅನುಮತಿ.</translation>
    </message>
    <message>
        <source>The line holds a control character; allowed is plain text.</source>
        <translation>ಸಾಲಿನಲ್ಲಿ ನಿಯಂತ್ರಣ ಅಕ್ಷರವಿದೆ; ಸರಳ ಪಠ್ಯಕ್ಕೆ ಮಾತ್ರ ಅನುಮತಿ.</translation>
    </message>
    <message>
        <source>The line is neither “[section]” nor “key=value” under a section, nor a comment that starts with #.</source>
        <translation>ಸಾಲು “[section]” ಅಲ್ಲ, ವಿಭಾಗದ ಅಡಿಯ “key=value” ಅಲ್ಲ, # ನಿಂದ ಆರಂಭವಾಗುವ ಟಿಪ್ಪಣಿಯೂ ಅಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ItrDataPage</name>
    <message>
        <source>For PAN %1.</source>
        <translation>PAN %1 ಗಾಗಿ.</translation>
    </message>
    <message>
        <source>Latest return</source>
        <translation>ಇತ್ತೀಚಿನ ರಿಟರ್ನ್</translation>
    </message>
    <message>
        <source>Step 4 of 4</source>
        <translation>4 ರಲ್ಲಿ ಹಂತ 4</translation>
    </message>
    <message>
        <source>The ITR data</source>
        <translation>ITR ಡೇಟಾ</translation>
    </message>
    <message>
        <source>Views of the data</source>
        <translation>ಡೇಟಾದ ನೋಟಗಳು</translation>
    </message>
    <message>
        <source>Fetch another year</source>
        <translation>ಬೇರೆ ವರ್ಷ ತರಿಸಿ</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>ತೆರಿಗೆ ನಿರ್ಧಾರಣಾ ವರ್ಷಗಳು</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ಸಾರಾಂಶ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>ಹೋಲಿಕೆ</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>ಎಲ್ಲ ಕ್ಷೇತ್ರಗಳು</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ರಫ್ತು…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ಮುದ್ರಿಸಿ…</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>ಪ್ರಕರಣ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>The value is not shown, because the journal could not note it.</source>
        <translation>ಜರ್ನಲ್ ದಾಖಲಿಸಲು ಆಗದ ಕಾರಣ ಮೌಲ್ಯವನ್ನು ತೋರಿಸಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ItrSummary</name>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ಫಾರ್ಮ್</translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation>ತೆರಿಗೆ ನಿರ್ಧಾರಣಾ ವರ್ಷ</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>ಸಲ್ಲಿಸಿದ ಸೆಕ್ಷನ್</translation>
    </message>
    <message>
        <source>Filing date</source>
        <translation>ಸಲ್ಲಿಸಿದ ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Acknowledgement number</source>
        <translation>ಸ್ವೀಕೃತಿ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Gross total income</source>
        <translation>ಸಮಗ್ರ ಒಟ್ಟು ಆದಾಯ</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>ಒಟ್ಟು ಆದಾಯ</translation>
    </message>
    <message>
        <source>Net tax liability</source>
        <translation>ನಿವ್ವಳ ತೆರಿಗೆ ಹೊಣೆ</translation>
    </message>
    <message>
        <source>Taxes paid</source>
        <translation>ಪಾವತಿಸಿದ ತೆರಿಗೆ</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>ಬರಬೇಕಾದ ಮರುಪಾವತಿ</translation>
    </message>
</context>
<context>
    <name>ItrTreeModel</name>
    <message>
        <source>%1, masked</source>
        <translation>%1, ಮರೆಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n ಕ್ಷೇತ್ರ</numerusform>
            <numerusform>%n ಕ್ಷೇತ್ರಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n ಐಟಂ</numerusform>
            <numerusform>%n ಐಟಂಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ಕ್ಷೇತ್ರ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ಮೌಲ್ಯ</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>The journal FILE; without it, your own.</source>
        <translation>ಜರ್ನಲ್ FILE; ಅದಿಲ್ಲದಿದ್ದರೆ, ನಿಮ್ಮದು.</translation>
    </message>
    <message>
        <source>Of export: csv (for spreadsheets, the default) or jsonl (JSON Lines).</source>
        <translation>export ಗಾಗಿ: csv (ಸ್ಪ್ರೆಡ್‌ಶೀಟ್‌ಗಳಿಗೆ, ಪೂರ್ವನಿಯೋಜಿತ) ಅಥವಾ jsonl (JSON Lines).</translation>
    </message>
    <message>
        <source>Of export: write FILE, readable by you alone; without it, to the terminal.</source>
        <translation>export ಗಾಗಿ: ನೀವು ಮಾತ್ರ ಓದಬಹುದಾದ FILE ಬರೆಯಿರಿ; ಅದಿಲ್ಲದಿದ್ದರೆ, ಟರ್ಮಿನಲ್‌ಗೆ.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>ಈ ಸಹಾಯವನ್ನು ತೋರಿಸಿ.</translation>
    </message>
    <message>
        <source>Say one of verify, export and stats.</source>
        <translation>verify, export, stats ಇವುಗಳಲ್ಲಿ ಒಂದನ್ನು ನೀಡಿ.</translation>
    </message>
    <message>
        <source>--format and --output belong to export.</source>
        <translation>--format ಮತ್ತು --output export ಗೆ ಸೇರಿವೆ.</translation>
    </message>
    <message>
        <source>--%1 needs the path of a file.</source>
        <translation>--%1 ಗೆ ಒಂದು ಫೈಲ್‌ನ ಪಥ ಬೇಕು.</translation>
    </message>
    <message>
        <source>--format is csv or jsonl.</source>
        <translation>--format ಎಂದರೆ csv ಅಥವಾ jsonl.</translation>
    </message>
    <message>
        <source>Verifies, exports or counts the journal.
Exit status: 0 done, and of verify: the journal is whole; 1 the journal is broken; 2 it could not be done.</source>
        <translation>ಜರ್ನಲ್ ಅನ್ನು ಪರಿಶೀಲಿಸುತ್ತದೆ, ರಫ್ತು ಮಾಡುತ್ತದೆ ಅಥವಾ ಎಣಿಸುತ್ತದೆ.
ನಿರ್ಗಮನ ಸ್ಥಿತಿ: 0 ಆಗಿದೆ, ಮತ್ತು verify ನಲ್ಲಿ: ಜರ್ನಲ್ ಸರಿಯಾಗಿದೆ; 1 ಜರ್ನಲ್ ಹಾಳಾಗಿದೆ; 2 ಮಾಡಲು ಆಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Prove that nothing was changed, added or taken away.</source>
        <translation>ಏನನ್ನೂ ಬದಲಾಯಿಸಿಲ್ಲ, ಸೇರಿಸಿಲ್ಲ, ತೆಗೆದಿಲ್ಲ ಎಂದು ಸಾಬೀತುಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Write out all entries.</source>
        <translation>ಎಲ್ಲ ನಮೂದುಗಳನ್ನು ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Show what it holds, in figures.</source>
        <translation>ಅದರಲ್ಲಿ ಏನಿದೆ ಎಂದು ಅಂಕಿಗಳಲ್ಲಿ ತೋರಿಸಿ.</translation>
    </message>
    <message>
        <source>Usage: itr-desk journal verify|export|stats [options]</source>
        <translation>ಬಳಕೆ: itr-desk journal verify|export|stats [options]</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s) verified.</source>
        <translation>
            <numerusform>ಜರ್ನಲ್ ಸರಿಯಾಗಿದೆ: %n ನಮೂದು ಪರಿಶೀಲಿಸಲಾಗಿದೆ.</numerusform>
            <numerusform>ಜರ್ನಲ್ ಸರಿಯಾಗಿದೆ: %n ನಮೂದುಗಳನ್ನು ಪರಿಶೀಲಿಸಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its key is not beside it, so its two ends were not proven.</source>
        <translation>ಅದರ ಕೀಲಿ ಅದರ ಪಕ್ಕದಲ್ಲಿಲ್ಲ, ಆದ್ದರಿಂದ ಅದರ ಎರಡೂ ತುದಿಗಳು ಸಾಬೀತಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The journal is BROKEN. %1</source>
        <translation>ಜರ್ನಲ್ ಹಾಳಾಗಿದೆ. %1</translation>
    </message>
    <message>
        <source>Entries verified before that: %1.</source>
        <translation>ಅದಕ್ಕೆ ಮೊದಲು ಪರಿಶೀಲಿಸಿದ ನಮೂದುಗಳು: %1.</translation>
    </message>
    <message>
        <source>File: %1 (%2 bytes)</source>
        <translation>ಫೈಲ್: %1 (%2 ಬೈಟ್)</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>ನಮೂದುಗಳು: %1</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>ಪ್ರಕರಣಗಳು: %1</translation>
    </message>
    <message>
        <source>Oldest: %1, %2</source>
        <translation>ಅತ್ಯಂತ ಹಳೆಯದು: %1, %2</translation>
    </message>
    <message>
        <source>Newest: %1, %2</source>
        <translation>ಅತ್ಯಂತ ಹೊಸದು: %1, %2</translation>
    </message>
    <message>
        <source>Pruned: up to entry %1</source>
        <translation>ತೆಗೆದಿದ್ದು: ನಮೂದು %1 ರವರೆಗೆ</translation>
    </message>
    <message>
        <source>“itr-desk journal --help” says more.</source>
        <translation>“itr-desk journal --help” ಹೆಚ್ಚು ತಿಳಿಸುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>JournalDetails</name>
    <message>
        <source>Chosen entry</source>
        <translation>ಆರಿಸಿದ ನಮೂದು</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation>ಪೂರ್ತಿ ಓದಲು ಒಂದು ನಮೂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>JournalError</name>
    <message>
        <source>The journal %1 can not be opened. Check that you may read and write it and its folder.</source>
        <translation>ಜರ್ನಲ್ %1 ತೆರೆಯಲು ಆಗುತ್ತಿಲ್ಲ. ಅದನ್ನು ಮತ್ತು ಅದರ ಫೋಲ್ಡರ್ ಅನ್ನು ಓದಲು, ಬರೆಯಲು ನಿಮಗೆ ಅನುಮತಿ ಇದೆಯೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Others than you can read or change %1. Take their rights away (chmod go= on the folder and its files), and make sure that it belongs to you.</source>
        <translation>ನಿಮ್ಮ ಹೊರತು ಇತರರೂ %1 ಅನ್ನು ಓದಬಹುದು ಅಥವಾ ಬದಲಾಯಿಸಬಹುದು. ಅವರ ಅನುಮತಿಗಳನ್ನು ತೆಗೆಯಿರಿ (ಫೋಲ್ಡರ್ ಮತ್ತು ಅದರ ಫೈಲ್‌ಗಳಿಗೆ chmod go=), ಮತ್ತು ಅದು ನಿಮ್ಮದೇ ಎಂದು ಖಚಿತಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>The key of the journal is missing or belongs to another journal: %1. Bring the key back from a backup, or move the journal away to begin a new one.</source>
        <translation>ಜರ್ನಲ್‌ನ ಕೀಲಿ ಇಲ್ಲ ಅಥವಾ ಬೇರೆ ಜರ್ನಲ್‌ನದ್ದು: %1. ಬ್ಯಾಕಪ್‌ನಿಂದ ಕೀಲಿಯನ್ನು ಮರಳಿ ತನ್ನಿ, ಅಥವಾ ಹೊಸದನ್ನು ಆರಂಭಿಸಲು ಜರ್ನಲ್ ಅನ್ನು ಬೇರೆಡೆ ಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a later version of ITR Desk. Use that version.</source>
        <translation>ಜರ್ನಲ್ %1 ಅನ್ನು ITR Desk ನ ನಂತರದ ಆವೃತ್ತಿ ಬರೆದಿದೆ. ಆ ಆವೃತ್ತಿಯನ್ನು ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Keep it as it is for your auditor, and move it away to begin a new one; “itr-desk journal verify” says what is wrong with it.</source>
        <translation>ಜರ್ನಲ್ %1 ಹಾಳಾಗಿದೆ. ನಿಮ್ಮ ಲೆಕ್ಕಪರಿಶೋಧಕರಿಗಾಗಿ ಅದನ್ನು ಹಾಗೆಯೇ ಇರಿಸಿ, ಹೊಸದನ್ನು ಆರಂಭಿಸಲು ಬೇರೆಡೆ ಸರಿಸಿ; ಏನು ತಪ್ಪಾಗಿದೆ ಎಂದು “itr-desk journal verify” ತಿಳಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal %1 can not be written. Make room on it.</source>
        <translation>ಡಿಸ್ಕ್ ತುಂಬಿದೆ, ಆದ್ದರಿಂದ ಜರ್ನಲ್ %1 ಬರೆಯಲಾಗುವುದಿಲ್ಲ. ಅದರಲ್ಲಿ ಜಾಗ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The journal %1 can not be written. Check its disk.</source>
        <translation>ಜರ್ನಲ್ %1 ಬರೆಯಲಾಗುವುದಿಲ್ಲ. ಅದರ ಡಿಸ್ಕ್ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>JournalExportButton</name>
    <message>
        <source>Export…</source>
        <translation>ರಫ್ತು…</translation>
    </message>
    <message>
        <source>What the filter shows, as CSV…</source>
        <translation>ಫಿಲ್ಟರ್ ತೋರಿಸುವುದು, CSV ಆಗಿ…</translation>
    </message>
    <message>
        <source>What the filter shows, as JSON Lines…</source>
        <translation>ಫಿಲ್ಟರ್ ತೋರಿಸುವುದು, JSON Lines ಆಗಿ…</translation>
    </message>
    <message>
        <source>The whole journal, as CSV…</source>
        <translation>ಪೂರ್ಣ ಜರ್ನಲ್, CSV ಆಗಿ…</translation>
    </message>
    <message>
        <source>The whole journal, as JSON Lines…</source>
        <translation>ಪೂರ್ಣ ಜರ್ನಲ್, JSON Lines ಆಗಿ…</translation>
    </message>
    <message>
        <source>Exporting… %1 %</source>
        <translation>ರಫ್ತಾಗುತ್ತಿದೆ… %1 %</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>ಜರ್ನಲ್ ರಫ್ತು</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 ಫೈಲ್‌ಗಳು (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln ನಮೂದು</numerusform>
            <numerusform>%Ln ನಮೂದುಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <comment>12 entries; file</comment>
        <translation>%1 ಅನ್ನು %2 ಗೆ ರಫ್ತು ಮಾಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>ನೀವು ಮಾತ್ರ ಫೈಲ್ ಓದಬಹುದು.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation>ಡಿಸ್ಕ್ ತುಂಬಿದೆ. ಜಾಗ ಮಾಡಿ, ಅಥವಾ ಬೇರೆ ಸ್ಥಳ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>%1 can not be written. Choose another place.</source>
        <translation>%1 ಬರೆಯಲಾಗುವುದಿಲ್ಲ. ಬೇರೆ ಸ್ಥಳ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The journal was not exported.</source>
        <translation>ಜರ್ನಲ್ ರಫ್ತಾಗಲಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>JournalFilterBar</name>
    <message>
        <source>Clear filter</source>
        <translation>ಫಿಲ್ಟರ್ ತೆರವುಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>ಯಾವುದೇ ಘಟನೆ</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>ಈ ದಿನದಿಂದ</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>ಈ ದಿನದವರೆಗೆ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ಘಟನೆ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ಆಪರೇಟರ್</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ಫಲಿತಾಂಶ</translation>
    </message>
    <message>
        <source>Any other words</source>
        <translation>ಬೇರೆ ಯಾವುದೇ ಪದಗಳು</translation>
    </message>
    <message>
        <source>The last day comes before the first, so no entry can be found.</source>
        <translation>ಕೊನೆಯ ದಿನವು ಮೊದಲ ದಿನಕ್ಕಿಂತ ಮುಂಚೆ ಇದೆ, ಆದ್ದರಿಂದ ಯಾವ ನಮೂದೂ ಸಿಗದು.</translation>
    </message>
    <message>
        <source>Entries are found by the whole PAN, all ten characters of it.</source>
        <translation>ನಮೂದುಗಳು ಪೂರ್ಣ PAN ನಿಂದ, ಅದರ ಹತ್ತೂ ಅಕ್ಷರಗಳಿಂದ, ಸಿಗುತ್ತವೆ.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Entry %L1 is missing</source>
        <translation>ನಮೂದು %L1 ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ಯಾವಾಗ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ಘಟನೆ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ಫಲಿತಾಂಶ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ಪ್ರಕರಣ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ಆಪರೇಟರ್</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>ಕಾರ್ಯಸ್ಥಳ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ವಿವರಗಳು</translation>
    </message>
</context>
<context>
    <name>JournalVerifier</name>
    <message>
        <source>The file does not say which version of ITR Desk wrote it.</source>
        <translation>ITR Desk ನ ಯಾವ ಆವೃತ್ತಿ ಬರೆದಿದೆ ಎಂದು ಫೈಲ್ ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The tables of the file are not a journal&apos;s.</source>
        <translation>ಫೈಲ್‌ನ ಕೋಷ್ಟಕಗಳು ಜರ್ನಲ್‌ನವಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file does not say rightly which versions of ITR Desk may open it.</source>
        <translation>ITR Desk ನ ಯಾವ ಆವೃತ್ತಿಗಳು ತೆರೆಯಬಹುದು ಎಂದು ಫೈಲ್ ಸರಿಯಾಗಿ ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file holds something that is not the journal&apos;s.</source>
        <translation>ಜರ್ನಲ್‌ಗೆ ಸೇರದ ಏನೋ ಫೈಲ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>The ends of the journal are not signed off.</source>
        <translation>ಜರ್ನಲ್‌ನ ತುದಿಗಳಿಗೆ ಸಹಿ ಆಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The signature at the old end is not of this journal&apos;s key.</source>
        <translation>ಹಳೆಯ ತುದಿಯ ಸಹಿ ಈ ಜರ್ನಲ್‌ನ ಕೀಲಿಯದ್ದಲ್ಲ.</translation>
    </message>
    <message>
        <source>The signature of the newest entry is not of this journal&apos;s key.</source>
        <translation>ಅತ್ಯಂತ ಹೊಸ ನಮೂದಿನ ಸಹಿ ಈ ಜರ್ನಲ್‌ನ ಕೀಲಿಯದ್ದಲ್ಲ.</translation>
    </message>
    <message>
        <source>Entry %1 can not be read: the file is damaged.</source>
        <translation>ನಮೂದು %1 ಓದಲಾಗುವುದಿಲ್ಲ: ಫೈಲ್ ಹಾಳಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Entry %1 holds what no journal writes.</source>
        <translation>ಯಾವ ಜರ್ನಲ್ ಕೂಡ ಬರೆಯದ್ದು ನಮೂದು %1 ರಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>Entry %1 is missing; entry %2 is there in its place.</source>
        <translation>ನಮೂದು %1 ಇಲ್ಲ; ಅದರ ಜಾಗದಲ್ಲಿ ನಮೂದು %2 ಇದೆ.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>ನಮೂದು %1 ಅನ್ನು ಬರೆದ ನಂತರ ಬದಲಾಯಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the entry before it.</source>
        <translation>ನಮೂದು %1 ಅದರ ಹಿಂದಿನ ನಮೂದಿನಿಂದ ಮುಂದುವರಿದದ್ದಲ್ಲ.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the journal goes on to entry %2.</source>
        <translation>ನಮೂದು %1 ಇಲ್ಲ: ಜರ್ನಲ್ ನಮೂದು %2 ರವರೆಗೆ ಇದೆ.</translation>
    </message>
    <message>
        <source>Entry %1 was added past the end of the journal.</source>
        <translation>ನಮೂದು %1 ಅನ್ನು ಜರ್ನಲ್‌ನ ಕೊನೆಯ ನಂತರ ಸೇರಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed off.</source>
        <translation>ನಮೂದು %1 ಸಹಿ ಮಾಡಿದ ನಮೂದಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>ಫೈಲ್ ಹಾಳಾಗಿದೆ: %1</translation>
    </message>
</context>
<context>
    <name>JournalVerifyButton</name>
    <message>
        <source>Verify</source>
        <translation>ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>ಪರಿಶೀಲಿಸಲಾಗುತ್ತಿದೆ… %1 %</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>ಪರಿಶೀಲನೆ ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Verifying was stopped; nothing is proven.</source>
        <translation>ಪರಿಶೀಲನೆ ನಿಲ್ಲಿಸಲಾಗಿದೆ; ಏನೂ ಸಾಬೀತಾಗಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln ನಮೂದು</numerusform>
            <numerusform>%Ln ನಮೂದುಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is whole: %1, each as it was written.</source>
        <comment>12 entries</comment>
        <translation>ಜರ್ನಲ್ ಸರಿಯಾಗಿದೆ: %1, ಪ್ರತಿಯೊಂದೂ ಬರೆದಂತೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>Its key was not found, so its beginning and end are not proven.</source>
        <translation>ಅದರ ಕೀಲಿ ಸಿಗಲಿಲ್ಲ, ಆದ್ದರಿಂದ ಅದರ ಆರಂಭ ಮತ್ತು ಅಂತ್ಯ ಸಾಬೀತಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The journal is broken: entry %L1 is the first that is not as it was written.</source>
        <translation>ಜರ್ನಲ್ ಹಾಳಾಗಿದೆ: ಬರೆದಂತೆ ಇಲ್ಲದ ಮೊದಲ ನಮೂದು %L1.</translation>
    </message>
    <message>
        <source>The journal is broken.</source>
        <translation>ಜರ್ನಲ್ ಹಾಳಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Before it, %1 are whole.</source>
        <comment>12 entries</comment>
        <translation>ಅದಕ್ಕೆ ಮೊದಲು %1 ಸರಿಯಾಗಿವೆ.</translation>
    </message>
    <message>
        <source>Keep the file as it is and tell your administrator.</source>
        <translation>ಫೈಲ್ ಅನ್ನು ಹಾಗೆಯೇ ಇರಿಸಿ ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>ಜರ್ನಲ್ ಪರಿಶೀಲಿಸಲು ಆಗಲಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Journal — ITR Desk</source>
        <translation>ಜರ್ನಲ್ — ITR Desk</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>ಜರ್ನಲ್ ನಮೂದುಗಳು</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ಹೊಸದಾಗಿ ತೋರಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln ನಮೂದು</numerusform>
            <numerusform>%Ln ನಮೂದುಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking… %1 found, %2 % of the journal seen</source>
        <comment>12 entries</comment>
        <translation>ಹುಡುಕಲಾಗುತ್ತಿದೆ… %1 ಸಿಕ್ಕಿವೆ, ಜರ್ನಲ್‌ನ %2 % ನೋಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>%1 found among %2</source>
        <comment>12 entries, 500 entries</comment>
        <translation>%2 ರಲ್ಲಿ %1 ಸಿಕ್ಕಿವೆ</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>ತೋರಿಸಲು ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Looking for entries…</source>
        <translation>ನಮೂದುಗಳನ್ನು ಹುಡುಕಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>The journal has no entries yet.</source>
        <translation>ಜರ್ನಲ್‌ನಲ್ಲಿ ಇನ್ನೂ ನಮೂದುಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No entry passes this filter.</source>
        <translation>ಈ ಫಿಲ್ಟರ್‌ಗೆ ಯಾವ ನಮೂದೂ ಹೊಂದುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The journal can not be read.</source>
        <translation>ಜರ್ನಲ್ ಓದಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Program started</source>
        <translation>ಪ್ರೋಗ್ರಾಂ ಆರಂಭವಾಯಿತು</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>ಪ್ರೋಗ್ರಾಂ ಮುಗಿಯಿತು</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>ಪ್ರಕರಣ ತೆರೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>ಒಪ್ಪಿಗೆ ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>ಒಪ್ಪಿಗೆ ಹಿಂಪಡೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>ವಿನಂತಿ ಕಳುಹಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>ವಿನಂತಿಗೆ ಉತ್ತರ ಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>Request failed</source>
        <translation>ವಿನಂತಿ ವಿಫಲವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>OTP confirmed by the operator</source>
        <translation>OTP ಯನ್ನು ಆಪರೇಟರ್ ದೃಢಪಡಿಸಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>Logout not made</source>
        <translation>ಲಾಗ್‌ಔಟ್ ಮಾಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Step refused</source>
        <translation>ಹಂತ ನಿರಾಕರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Masked value shown</source>
        <translation>ಮರೆಮಾಡಿದ ಮೌಲ್ಯ ತೋರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Case exported</source>
        <translation>ಪ್ರಕರಣ ರಫ್ತಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Case printed</source>
        <translation>ಪ್ರಕರಣ ಮುದ್ರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Work list imported</source>
        <translation>ಕೆಲಸದ ಪಟ್ಟಿ ಆಮದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Outcomes exported</source>
        <translation>ಫಲಿತಾಂಶಗಳು ರಫ್ತಾಗಿವೆ</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>ಜರ್ನಲ್ ರಫ್ತಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>ಹಳೆಯ ನಮೂದುಗಳನ್ನು ತೆಗೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>ಪ್ರಕರಣ ಮುಚ್ಚಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Case found cut off</source>
        <translation>ಅರ್ಧಕ್ಕೆ ನಿಂತ ಪ್ರಕರಣ ಸಿಕ್ಕಿದೆ</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>ಓದಲಾಗದ ನಮೂದು</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time of day (offset)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>ಪ್ರಯತ್ನ %1</translation>
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
        <translation>“%1”</translation>
    </message>
    <message>
        <source>notice %1 (%2)</source>
        <comment>version, language</comment>
        <translation>ಸೂಚನೆ %1 (%2)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>ನಮೂದು</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ಘಟನೆ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ಯಾವಾಗ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ಫಲಿತಾಂಶ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ಪ್ರಕರಣ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ಆಪರೇಟರ್</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>ಕಾರ್ಯಸ್ಥಳ</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>ಪ್ರೋಗ್ರಾಂ ಆವೃತ್ತಿ</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>ಕರೆ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>ವಿನಂತಿ</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>ಪ್ರಯತ್ನ</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>ಉತ್ತರಕ್ಕೆ ಹಿಡಿದ ಸಮಯ</translation>
    </message>
    <message>
        <source>OTP status</source>
        <translation>OTP ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ಒಪ್ಪಿಗೆ</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>ಒಪ್ಪಿಗೆ ನೀಡಿದ ರೀತಿ</translation>
    </message>
    <message>
        <source>Consent reference</source>
        <translation>ಒಪ್ಪಿಗೆಯ ಉಲ್ಲೇಖ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>ಉದ್ದೇಶ</translation>
    </message>
    <message>
        <source>Notice version</source>
        <translation>ಸೂಚನೆಯ ಆವೃತ್ತಿ</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>ಸೂಚನೆಯ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Program run</source>
        <translation>ಪ್ರೋಗ್ರಾಂ ಚಾಲನೆ</translation>
    </message>
    <message>
        <source>Stored event name</source>
        <translation>ಉಳಿಸಿದ ಘಟನೆಯ ಹೆಸರು</translation>
    </message>
    <message>
        <source>PAN hash</source>
        <translation>PAN ಹ್ಯಾಶ್</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>ಹಿಂದಿನ ನಮೂದಿನ ಹ್ಯಾಶ್</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>ಈ ನಮೂದಿನ ಹ್ಯಾಶ್</translation>
    </message>
    <message>
        <source>%1 was written by a later version of ITR Desk. Open it with that version.</source>
        <translation>%1 ಅನ್ನು ITR Desk ನ ನಂತರದ ಆವೃತ್ತಿ ಬರೆದಿದೆ. ಆ ಆವೃತ್ತಿಯಿಂದ ತೆರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is not a journal. Keep the file as it is and tell your administrator.</source>
        <translation>%1 ಹಾಳಾಗಿದೆ, ಅಥವಾ ಜರ್ನಲ್ ಅಲ್ಲ. ಫೈಲ್ ಅನ್ನು ಹಾಗೆಯೇ ಇರಿಸಿ ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Entries can be found by PAN only with the journal&apos;s key, and %1 is missing or not a key. Bring it back from a backup, or clear the PAN.</source>
        <translation>PAN ಮೂಲಕ ನಮೂದುಗಳನ್ನು ಹುಡುಕಲು ಜರ್ನಲ್‌ನ ಕೀಲಿ ಬೇಕು, ಆದರೆ %1 ಇಲ್ಲ ಅಥವಾ ಕೀಲಿಯಲ್ಲ. ಬ್ಯಾಕಪ್‌ನಿಂದ ಮರಳಿ ತನ್ನಿ, ಅಥವಾ PAN ತೆರವುಗೊಳಿಸಿ.</translation>
    </message>
    <message>
        <source>%1 can not be read. See whether it is there and whether you may read it, then refresh.</source>
        <translation>%1 ಓದಲಾಗುವುದಿಲ್ಲ. ಅದು ಅಲ್ಲಿದೆಯೇ, ಓದಲು ನಿಮಗೆ ಅನುಮತಿ ಇದೆಯೇ ನೋಡಿ, ನಂತರ ಹೊಸದಾಗಿ ತೋರಿಸಿ.</translation>
    </message>
    <message>
        <source>Bearer token replaced</source>
        <translation>Bearer ಟೋಕನ್ ಬದಲಾಯಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Bearer token deleted</source>
        <translation>Bearer ಟೋಕನ್ ಅಳಿಸಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>KioskCommand</name>
    <message>
        <source>Usage: itr-desk kiosk set-pin [--profile FILE]

set-pin  stores the PIN by which staff leave the kiosk: typed twice (nothing is shown), or two lines of a pipe

Run it as the user that the kiosk runs as. Only a hash of the PIN is stored, in the file that kiosk/pinFile names.
At the kiosk, Ctrl+Alt+Shift+F12 asks for it.</source>
        <translation>ಬಳಕೆ: itr-desk kiosk set-pin [--profile FILE]

set-pin  ಸಿಬ್ಬಂದಿ ಕಿಯೋಸ್ಕ್‌ನಿಂದ ಹೊರಬರುವ PIN ಉಳಿಸುತ್ತದೆ: ಎರಡು ಬಾರಿ ಟೈಪ್ ಮಾಡಬೇಕು (ಏನೂ ಕಾಣುವುದಿಲ್ಲ), ಅಥವಾ ಪೈಪ್‌ನ ಎರಡು ಸಾಲುಗಳು

ಕಿಯೋಸ್ಕ್ ಯಾವ ಬಳಕೆದಾರರಾಗಿ ನಡೆಯುತ್ತದೋ ಆ ಬಳಕೆದಾರರಾಗಿ ಇದನ್ನು ನಡೆಸಿ. PIN ನ ಹ್ಯಾಶ್ ಮಾತ್ರ kiosk/pinFile ಹೆಸರಿಸುವ ಫೈಲ್‌ನಲ್ಲಿ ಉಳಿಯುತ್ತದೆ.
ಕಿಯೋಸ್ಕ್‌ನಲ್ಲಿ Ctrl+Alt+Shift+F12 ಅದನ್ನು ಕೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>New PIN (it is not shown): </source>
        <translation>ಹೊಸ PIN (ಅದು ಕಾಣುವುದಿಲ್ಲ): </translation>
    </message>
    <message>
        <source>No PIN was entered; nothing has changed.</source>
        <translation>ಯಾವುದೇ PIN ನಮೂದಿಸಿಲ್ಲ; ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 characters; nothing has changed.</source>
        <translation>PIN ನಲ್ಲಿ %1 ರಿಂದ %2 ಅಕ್ಷರಗಳಿರಬೇಕು; ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>ಮತ್ತೊಮ್ಮೆ: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing has changed.</source>
        <translation>ಎರಡೂ ಒಂದೇ ಅಲ್ಲ; ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The PIN is set; its hash is in %1.</source>
        <translation>PIN ಹೊಂದಿಸಲಾಗಿದೆ; ಅದರ ಹ್ಯಾಶ್ %1 ರಲ್ಲಿದೆ.</translation>
    </message>
</context>
<context>
    <name>KioskOutcomePage</name>
    <message>
        <source>Step 4 of 4</source>
        <translation>4 ರಲ್ಲಿ ಹಂತ 4</translation>
    </message>
    <message>
        <source>Your return is here</source>
        <translation>ನಿಮ್ಮ ರಿಟರ್ನ್ ಇಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Your return has been fetched</source>
        <translation>ನಿಮ್ಮ ರಿಟರ್ನ್ ತರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>You did not agree</source>
        <translation>ನೀವು ಒಪ್ಪಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>ಸಮಯ ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>Your return could not be fetched</source>
        <translation>ನಿಮ್ಮ ರಿಟರ್ನ್ ತರಿಸಲಾಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Take care who can read it. Press Finish when you are done.</source>
        <translation>ಯಾರು ಓದಬಹುದು ಎಂಬ ಬಗ್ಗೆ ಎಚ್ಚರವಿರಲಿ. ಮುಗಿದ ನಂತರ “ಮುಗಿಸಿ” ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>Nothing of it is shown or kept at this kiosk. Press Finish, then turn to the staff.</source>
        <translation>ಈ ಕಿಯೋಸ್ಕ್‌ನಲ್ಲಿ ಅದರ ಏನನ್ನೂ ತೋರಿಸುವುದಿಲ್ಲ, ಇಟ್ಟುಕೊಳ್ಳುವುದಿಲ್ಲ. “ಮುಗಿಸಿ” ಒತ್ತಿ, ನಂತರ ಸಿಬ್ಬಂದಿಯನ್ನು ಕಾಣಿ.</translation>
    </message>
    <message>
        <source>Nothing is fetched, and what you entered has been deleted.</source>
        <translation>ಏನನ್ನೂ ತರಿಸುವುದಿಲ್ಲ, ಮತ್ತು ನೀವು ನಮೂದಿಸಿದ್ದನ್ನು ಅಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Nobody went on for too long, so what you entered has been deleted. Press Start over to try again.</source>
        <translation>ತುಂಬಾ ಹೊತ್ತು ಯಾರೂ ಮುಂದುವರಿಸಲಿಲ್ಲ, ಆದ್ದರಿಂದ ನೀವು ನಮೂದಿಸಿದ್ದನ್ನು ಅಳಿಸಲಾಗಿದೆ. ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಲು “ಮೊದಲಿನಿಂದ ಆರಂಭಿಸಿ” ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>What you entered has been deleted. Press Start over to try again, or ask the staff.</source>
        <translation>ನೀವು ನಮೂದಿಸಿದ್ದನ್ನು ಅಳಿಸಲಾಗಿದೆ. ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಲು “ಮೊದಲಿನಿಂದ ಆರಂಭಿಸಿ” ಒತ್ತಿ, ಅಥವಾ ಸಿಬ್ಬಂದಿಯನ್ನು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>You are being logged out of the portal…</source>
        <translation>ನಿಮ್ಮನ್ನು ಪೋರ್ಟಲ್‌ನಿಂದ ಲಾಗ್‌ಔಟ್ ಮಾಡಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>You could not be logged out of the portal. To be sure, log in there yourself later, and log out.</source>
        <translation>ನಿಮ್ಮನ್ನು ಪೋರ್ಟಲ್‌ನಿಂದ ಲಾಗ್‌ಔಟ್ ಮಾಡಲಾಗಲಿಲ್ಲ. ಖಚಿತಪಡಿಸಿಕೊಳ್ಳಲು ನಂತರ ನೀವೇ ಅಲ್ಲಿ ಲಾಗಿನ್ ಆಗಿ ಲಾಗ್‌ಔಟ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Your return has been handed over to the organisation that runs this kiosk.</source>
        <translation>ನಿಮ್ಮ ರಿಟರ್ನ್ ಅನ್ನು ಈ ಕಿಯೋಸ್ಕ್ ನಡೆಸುವ ಸಂಸ್ಥೆಗೆ ಹಸ್ತಾಂತರಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Your return could not be handed over, and nothing of it is kept here. Please tell the staff.</source>
        <translation>ನಿಮ್ಮ ರಿಟರ್ನ್ ಅನ್ನು ಹಸ್ತಾಂತರಿಸಲಾಗಲಿಲ್ಲ; ಇಲ್ಲಿ ಅದರ ಏನನ್ನೂ ಇಟ್ಟಿಲ್ಲ. ದಯವಿಟ್ಟು ಸಿಬ್ಬಂದಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>KioskRules</name>
    <message>
        <source>Allowed at the kiosk is relay: members of the public have no AccessToken to enter.</source>
        <translation>ಕಿಯೋಸ್ಕ್‌ನಲ್ಲಿ ಅನುಮತಿಸಿದ್ದು relay: ಸಾರ್ವಜನಿಕರ ಬಳಿ ನಮೂದಿಸಲು AccessToken ಇರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Allowed at the kiosk is relay: the organisation&apos;s relay adds the Bearer token, and the kiosk shows it a certificate of its own (service/clientCertificate). To keep the token on the kiosk all the same, the organisation&apos;s policy must set kiosk/allowBearer=true.</source>
        <translation>ಕಿಯೋಸ್ಕ್‌ನಲ್ಲಿ ಅನುಮತಿಸಿದ್ದು relay: ಸಂಸ್ಥೆಯ ರಿಲೇ Bearer ಟೋಕನ್ ಸೇರಿಸುತ್ತದೆ, ಕಿಯೋಸ್ಕ್ ಅದಕ್ಕೆ ತನ್ನದೇ ಪ್ರಮಾಣಪತ್ರ ತೋರಿಸುತ್ತದೆ (service/clientCertificate). ಆದರೂ ಟೋಕನ್ ಅನ್ನು ಕಿಯೋಸ್ಕ್‌ನಲ್ಲಿ ಇಡಲು ಸಂಸ್ಥೆಯ ನೀತಿಯಲ್ಲಿ kiosk/allowBearer=true ಹೊಂದಿಸಬೇಕು.</translation>
    </message>
</context>
<context>
    <name>KioskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>ಸ್ಯಾಂಡ್‌ಬಾಕ್ಸ್ ನಿಂತಿದೆ.</translation>
    </message>
    <message>
        <source>The key is missing; a kiosk needs the address of the relay that it works with.</source>
        <translation>ಈ ಕೀ ಇಲ್ಲ; ಕಿಯೋಸ್ಕ್‌ಗೆ ಅದು ಕೆಲಸ ಮಾಡುವ ರಿಲೇಯ ವಿಳಾಸ ಬೇಕು.</translation>
    </message>
    <message>
        <source>The CA file of the settings holds no certificate that can be read.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳ CA ಫೈಲ್‌ನಲ್ಲಿ ಓದಬಹುದಾದ ಪ್ರಮಾಣಪತ್ರ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The key of the kiosk&apos;s certificate has a passphrase, which nobody enters here; it needs one without.</source>
        <translation>ಕಿಯೋಸ್ಕ್ ಪ್ರಮಾಣಪತ್ರದ ಕೀಲಿಗೆ ಪಾಸ್‌ಫ್ರೇಸ್ ಇದೆ, ಅದನ್ನು ಇಲ್ಲಿ ಯಾರೂ ನಮೂದಿಸುವುದಿಲ್ಲ; ಪಾಸ್‌ಫ್ರೇಸ್ ಇಲ್ಲದ ಕೀಲಿ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Out of service: %1</source>
        <translation>ಸೇವೆ ಲಭ್ಯವಿಲ್ಲ: %1</translation>
    </message>
</context>
<context>
    <name>KioskVisit</name>
    <message>
        <source>Your income-tax return</source>
        <translation>ನಿಮ್ಮ ಆದಾಯ ತೆರಿಗೆ ರಿಟರ್ನ್</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>ಮೊದಲಿನಿಂದ ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ಮುಗಿಸಿ</translation>
    </message>
    <message>
        <source>Deletes what was entered, and begins again with the first step.</source>
        <translation>ನಮೂದಿಸಿದ್ದನ್ನು ಅಳಿಸಿ ಮೊದಲ ಹಂತದಿಂದ ಮತ್ತೆ ಆರಂಭಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Deletes what was entered, and leaves the kiosk to the next person.</source>
        <translation>ನಮೂದಿಸಿದ್ದನ್ನು ಅಳಿಸಿ ಕಿಯೋಸ್ಕ್ ಅನ್ನು ಮುಂದಿನವರಿಗೆ ಬಿಡುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>KioskWelcomePage</name>
    <message>
        <source>Fetch your income-tax return</source>
        <translation>ನಿಮ್ಮ ಆದಾಯ ತೆರಿಗೆ ರಿಟರ್ನ್ ತರಿಸಿ</translation>
    </message>
    <message>
        <source>You need your PAN, the password of your account at the income-tax portal, and the phone that the portal sends an OTP to. Nothing that you enter stays at this kiosk.</source>
        <translation>ನಿಮ್ಮ PAN, ಆದಾಯ ತೆರಿಗೆ ಪೋರ್ಟಲ್‌ನ ನಿಮ್ಮ ಖಾತೆಯ ಪಾಸ್‌ವರ್ಡ್, ಮತ್ತು ಪೋರ್ಟಲ್ OTP ಕಳುಹಿಸುವ ಫೋನ್ ಬೇಕು. ನೀವು ನಮೂದಿಸುವ ಯಾವುದೂ ಈ ಕಿಯೋಸ್ಕ್‌ನಲ್ಲಿ ಉಳಿಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>This language is spoken now.</source>
        <translation>ಈಗ ಬಳಕೆಯಲ್ಲಿರುವ ಭಾಷೆ ಇದು.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>The kiosk is starting…</source>
        <translation>ಕಿಯೋಸ್ಕ್ ಆರಂಭವಾಗುತ್ತಿದೆ…</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The desk is locked</source>
        <translation>ಡೆಸ್ಕ್ ಲಾಕ್ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>What was typed and not yet sent has been wiped; passwords and OTPs are to be entered again. Every case is where it was, and calls that were under way go on.</source>
        <translation>ಟೈಪ್ ಮಾಡಿ ಇನ್ನೂ ಕಳುಹಿಸದಿದ್ದನ್ನು ಅಳಿಸಲಾಗಿದೆ; ಪಾಸ್‌ವರ್ಡ್‌ಗಳು ಮತ್ತು OTP ಗಳನ್ನು ಮತ್ತೆ ನಮೂದಿಸಬೇಕು. ಪ್ರತಿ ಪ್ರಕರಣ ಇದ್ದಲ್ಲಿಯೇ ಇದೆ, ನಡೆಯುತ್ತಿದ್ದ ಕರೆಗಳು ಮುಂದುವರಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The organisation&apos;s logo</source>
        <translation>ಸಂಸ್ಥೆಯ ಲೋಗೋ</translation>
    </message>
</context>
<context>
    <name>OtpEdit</name>
    <message>
        <source>Enter the OTP that the taxpayer received.</source>
        <translation>ತೆರಿಗೆದಾರರಿಗೆ ಬಂದ OTP ನಮೂದಿಸಿ.</translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too short.</source>
        <translation>
            <numerusform>OTP ಯಲ್ಲಿ %n ಅಂಕಿ ಇರುತ್ತದೆ; ಇದು ತುಂಬಾ ಚಿಕ್ಕದು.</numerusform>
            <numerusform>OTP ಯಲ್ಲಿ %n ಅಂಕಿಗಳಿರುತ್ತವೆ; ಇದು ತುಂಬಾ ಚಿಕ್ಕದು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too long.</source>
        <translation>
            <numerusform>OTP ಯಲ್ಲಿ %n ಅಂಕಿ ಇರುತ್ತದೆ; ಇದು ತುಂಬಾ ಉದ್ದ.</numerusform>
            <numerusform>OTP ಯಲ್ಲಿ %n ಅಂಕಿಗಳಿರುತ್ತವೆ; ಇದು ತುಂಬಾ ಉದ್ದ.</numerusform>
        </translation>
    </message>
    <message>
        <source>An OTP has digits only; this one has other characters.</source>
        <translation>OTP ಯಲ್ಲಿ ಅಂಕಿಗಳು ಮಾತ್ರ ಇರುತ್ತವೆ; ಇದರಲ್ಲಿ ಬೇರೆ ಅಕ್ಷರಗಳಿವೆ.</translation>
    </message>
</context>
<context>
    <name>OtpKeypad</name>
    <message>
        <source>Number keys</source>
        <translation>ಅಂಕಿಗಳ ಕೀಲಿಗಳು</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>ಕೊನೆಯ ಅಂಕಿಯನ್ನು ಅಳಿಸಿ</translation>
    </message>
</context>
<context>
    <name>OtpPage</name>
    <message>
        <source>Enter the OTP</source>
        <translation>OTP ನಮೂದಿಸಿ</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>OTP</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Resend OTP</source>
        <translation>OTP ಮತ್ತೆ ಕಳುಹಿಸಿ</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>ಮೊದಲಿನಿಂದ ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Six digits; spaces and dashes are left out.</source>
        <translation>ಆರು ಅಂಕಿಗಳು; ಖಾಲಿ ಜಾಗ ಮತ್ತು ಅಡ್ಡಗೆರೆಗಳನ್ನು ಬಿಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Start again and wipe this case?</source>
        <translation>ಮೊದಲಿನಿಂದ ಆರಂಭಿಸಿ ಈ ಪ್ರಕರಣವನ್ನು ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>The OTP that was sent then stays unused.</source>
        <translation>ಆಗ ಕಳುಹಿಸಿದ OTP ಬಳಕೆಯಾಗದೆ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Resend OTP in %1 s</source>
        <translation>OTP ಮತ್ತೆ ಕಳುಹಿಸಿ, %1 ಸೆ. ನಂತರ</translation>
    </message>
    <message>
        <source>For PAN %1. Ask the taxpayer for the OTP: the portal sends it to the mobile phone linked with Aadhaar, or to the one registered on the portal.</source>
        <translation>PAN %1 ಗಾಗಿ. ತೆರಿಗೆದಾರರನ್ನು OTP ಕೇಳಿ: ಪೋರ್ಟಲ್ ಅದನ್ನು ಆಧಾರ್‌ಗೆ ಜೋಡಿಸಿದ ಮೊಬೈಲ್ ಫೋನ್‌ಗೆ, ಅಥವಾ ಪೋರ್ಟಲ್‌ನಲ್ಲಿ ನೋಂದಾಯಿಸಿದ್ದಕ್ಕೆ ಕಳುಹಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The taxpayer says that an OTP has come.</source>
        <translation>OTP ಬಂದಿದೆ ಎಂದು ತೆರಿಗೆದಾರರು ಹೇಳುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>ಸೇವೆ ಹೇಳಿದ್ದು: “%1”</translation>
    </message>
    <message>
        <source>The time of this OTP is over. Have a new one sent with Resend OTP, or continue once more to try it all the same.</source>
        <translation>ಈ OTP ಯ ಸಮಯ ಮುಗಿದಿದೆ. “OTP ಮತ್ತೆ ಕಳುಹಿಸಿ” ಮೂಲಕ ಹೊಸದನ್ನು ಕಳುಹಿಸಿ, ಅಥವಾ ಆದರೂ ಪ್ರಯತ್ನಿಸಲು ಮತ್ತೊಮ್ಮೆ ಮುಂದುವರಿಸಿ.</translation>
    </message>
    <message>
        <source>Step 3 of 4</source>
        <translation>4 ರಲ್ಲಿ ಹಂತ 3</translation>
    </message>
    <message>
        <source>For PAN %1. The portal sends the OTP to your mobile phone: the one linked with Aadhaar, or the one registered on the portal.</source>
        <translation>PAN %1 ಗಾಗಿ. ಪೋರ್ಟಲ್ OTP ಅನ್ನು ನಿಮ್ಮ ಮೊಬೈಲ್ ಫೋನಿಗೆ ಕಳುಹಿಸುತ್ತದೆ: Aadhaar ಜೊತೆ ಜೋಡಿಸಿದ, ಅಥವಾ ಪೋರ್ಟಲ್‌ನಲ್ಲಿ ನೋಂದಾಯಿಸಿದ ಫೋನಿಗೆ.</translation>
    </message>
</context>
<context>
    <name>OtpStatus</name>
    <message>
        <source>The portal has sent an OTP.</source>
        <translation>ಪೋರ್ಟಲ್ OTP ಕಳುಹಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>The service answered in words that this desk does not know.</source>
        <translation>ಸೇವೆಯು ಈ ಡೆಸ್ಕ್‌ಗೆ ತಿಳಿಯದ ಮಾತುಗಳಲ್ಲಿ ಉತ್ತರಿಸಿತು.</translation>
    </message>
    <message>
        <source>No new OTP was sent: the last request was too short a time ago.</source>
        <translation>ಹೊಸ OTP ಕಳುಹಿಸಿಲ್ಲ: ಕೊನೆಯ ವಿನಂತಿ ಆಗಿ ಸ್ವಲ್ಪ ಸಮಯ ಮಾತ್ರ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal sends no more OTPs for this PAN for now.</source>
        <translation>OTP ಕಳುಹಿಸಿಲ್ಲ: ಪೋರ್ಟಲ್ ಸದ್ಯ ಈ PAN ಗೆ ಇನ್ನು OTP ಗಳನ್ನು ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No OTP was sent: this PAN is not linked with an Aadhaar number.</source>
        <translation>OTP ಕಳುಹಿಸಿಲ್ಲ: ಈ PAN ಆಧಾರ್ ಸಂಖ್ಯೆಗೆ ಜೋಡಣೆಯಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal refused PAN or password.</source>
        <translation>OTP ಕಳುಹಿಸಿಲ್ಲ: ಪೋರ್ಟಲ್ PAN ಅಥವಾ ಪಾಸ್‌ವರ್ಡ್ ನಿರಾಕರಿಸಿತು.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal has locked this account.</source>
        <translation>OTP ಕಳುಹಿಸಿಲ್ಲ: ಪೋರ್ಟಲ್ ಈ ಖಾತೆಯನ್ನು ಲಾಕ್ ಮಾಡಿದೆ.</translation>
    </message>
    <message>
        <source>No OTP was sent.</source>
        <translation>OTP ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>An OTP sent before may still be good. Wait a minute before you request another.</source>
        <translation>ಹಿಂದೆ ಕಳುಹಿಸಿದ OTP ಇನ್ನೂ ಮಾನ್ಯವಾಗಿರಬಹುದು. ಇನ್ನೊಂದನ್ನು ವಿನಂತಿಸುವ ಮೊದಲು ಒಂದು ನಿಮಿಷ ಕಾಯಿರಿ.</translation>
    </message>
    <message>
        <source>Try again later; the portal decides when.</source>
        <translation>ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ; ಯಾವಾಗ ಎಂದು ಪೋರ್ಟಲ್ ನಿರ್ಧರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The taxpayer links PAN and Aadhaar on the portal first; this desk can not.</source>
        <translation>ಮೊದಲು ತೆರಿಗೆದಾರರು ಪೋರ್ಟಲ್‌ನಲ್ಲಿ PAN ಮತ್ತು ಆಧಾರ್ ಜೋಡಿಸಬೇಕು; ಈ ಡೆಸ್ಕ್‌ನಿಂದ ಆಗದು.</translation>
    </message>
    <message>
        <source>Ask the taxpayer to read out the password once more, letter by letter, before you try again.</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸುವ ಮೊದಲು, ಪಾಸ್‌ವರ್ಡ್ ಅನ್ನು ಮತ್ತೊಮ್ಮೆ ಅಕ್ಷರ ಅಕ್ಷರವಾಗಿ ಓದಿ ಹೇಳಲು ತೆರಿಗೆದಾರರನ್ನು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>The taxpayer calls the portal&apos;s helpline to unlock it. Do not try again before that.</source>
        <translation>ಅದನ್ನು ಅನ್‌ಲಾಕ್ ಮಾಡಲು ತೆರಿಗೆದಾರರು ಪೋರ್ಟಲ್‌ನ ಸಹಾಯವಾಣಿಗೆ ಕರೆ ಮಾಡಬೇಕು. ಅದಕ್ಕೆ ಮೊದಲು ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಬೇಡಿ.</translation>
    </message>
    <message>
        <source>Check PAN and password with the taxpayer before you try again.</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸುವ ಮೊದಲು ತೆರಿಗೆದಾರರೊಂದಿಗೆ PAN ಮತ್ತು ಪಾಸ್‌ವರ್ಡ್ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>OutcomeList</name>
    <message>
        <source>Reference</source>
        <translation>ಉಲ್ಲೇಖ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Outcome code</source>
        <translation>ಫಲಿತಾಂಶದ ಕೋಡ್</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>ತೆರಿಗೆ ನಿರ್ಧಾರಣಾ ವರ್ಷಗಳು</translation>
    </message>
    <message>
        <source>OTP tries</source>
        <translation>OTP ಪ್ರಯತ್ನಗಳು</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>ತೆರೆದಿದ್ದು</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ಮುಚ್ಚಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>ಲಾಗ್‌ಔಟ್</translation>
    </message>
</context>
<context>
    <name>Pan</name>
    <message>
        <source>Individual</source>
        <translation>ವ್ಯಕ್ತಿ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>ಕಂಪನಿ</translation>
    </message>
    <message>
        <source>Hindu undivided family</source>
        <translation>ಹಿಂದೂ ಅವಿಭಕ್ತ ಕುಟುಂಬ</translation>
    </message>
    <message>
        <source>Firm or LLP</source>
        <translation>ಪಾಲುದಾರಿಕೆ ಸಂಸ್ಥೆ ಅಥವಾ LLP</translation>
    </message>
    <message>
        <source>Association of persons</source>
        <translation>ವ್ಯಕ್ತಿಗಳ ಸಂಘ</translation>
    </message>
    <message>
        <source>Body of individuals</source>
        <translation>ವ್ಯಕ್ತಿಗಳ ಸಮೂಹ</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>ಟ್ರಸ್ಟ್</translation>
    </message>
    <message>
        <source>Artificial juridical person</source>
        <translation>ಕೃತಕ ಕಾನೂನು ವ್ಯಕ್ತಿ</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>ಸ್ಥಳೀಯ ಪ್ರಾಧಿಕಾರ</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>ಸರ್ಕಾರ</translation>
    </message>
</context>
<context>
    <name>PanEdit</name>
    <message>
        <source>1st</source>
        <translation>1ನೇ</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2ನೇ</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3ನೇ</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4ನೇ</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>5ನೇ</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6ನೇ</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>7ನೇ</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>8ನೇ</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>9ನೇ</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>10ನೇ</translation>
    </message>
    <message>
        <source>The %1 character must be a digit.</source>
        <translation>%1 ಅಕ್ಷರವು ಅಂಕಿಯಾಗಿರಬೇಕು.</translation>
    </message>
    <message>
        <source>The %1 character must be a letter from A to Z.</source>
        <translation>%1 ಅಕ್ಷರವು A ಯಿಂದ Z ವರೆಗಿನ ಅಕ್ಷರವಾಗಿರಬೇಕು.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>ಪಾಸ್‌ಫ್ರೇಸ್</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>ಪಾಸ್‌ಫ್ರೇಸ್ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನ ಪ್ರಮಾಣಪತ್ರ</translation>
    </message>
    <message>
        <source>It is asked for once and not kept. Until then nothing can be sent.</source>
        <translation>ಅದನ್ನು ಒಮ್ಮೆ ಕೇಳಲಾಗುತ್ತದೆ, ಇಟ್ಟುಕೊಳ್ಳಲಾಗುವುದಿಲ್ಲ. ಅಲ್ಲಿಯವರೆಗೆ ಏನನ್ನೂ ಕಳುಹಿಸಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ಈಗ ಬೇಡ</translation>
    </message>
    <message>
        <source>Please enter the passphrase.</source>
        <translation>ದಯವಿಟ್ಟು ಪಾಸ್‌ಫ್ರೇಸ್ ನಮೂದಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>The organisation&apos;s policy can not be read; it must be readable by all (chmod 644).</source>
        <translation>ಸಂಸ್ಥೆಯ ನೀತಿಯನ್ನು ಓದಲಾಗುವುದಿಲ್ಲ; ಅದನ್ನು ಎಲ್ಲರೂ ಓದುವಂತಿರಬೇಕು (chmod 644).</translation>
    </message>
    <message>
        <source>Others than the administrator can change the organisation&apos;s policy; it must belong to root and be writable by root alone (chmod 644).</source>
        <translation>ನಿರ್ವಾಹಕರ ಹೊರತು ಇತರರೂ ಸಂಸ್ಥೆಯ ನೀತಿಯನ್ನು ಬದಲಾಯಿಸಬಹುದು; ಅದು root ಗೆ ಸೇರಿರಬೇಕು ಮತ್ತು root ಮಾತ್ರ ಬರೆಯುವಂತಿರಬೇಕು (chmod 644).</translation>
    </message>
    <message>
        <source>Others than the administrator can write in its folder %1; that must belong to root and be writable by root alone (chmod 755).</source>
        <translation>ನಿರ್ವಾಹಕರ ಹೊರತು ಇತರರೂ ಅದರ ಫೋಲ್ಡರ್ %1 ರಲ್ಲಿ ಬರೆಯಬಹುದು; ಅದು root ಗೆ ಸೇರಿರಬೇಕು ಮತ್ತು root ಮಾತ್ರ ಬರೆಯುವಂತಿರಬೇಕು (chmod 755).</translation>
    </message>
</context>
<context>
    <name>PrintExport</name>
    <message>
        <source>Report</source>
        <translation>ವರದಿ</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <translation>ಪ್ರಿಂಟರ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Ask your administrator to set one up on this computer, or export the report as a PDF.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಒಂದನ್ನು ಅಳವಡಿಸಲು ನಿಮ್ಮ ನಿರ್ವಾಹಕರನ್ನು ಕೇಳಿ, ಅಥವಾ ವರದಿಯನ್ನು PDF ಆಗಿ ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Nothing was printed, because the journal could not note it.</source>
        <translation>ಜರ್ನಲ್ ದಾಖಲಿಸಲು ಆಗದ ಕಾರಣ ಏನನ್ನೂ ಮುದ್ರಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The report was handed to the printer. Fetch it before others see it.</source>
        <translation>ವರದಿಯನ್ನು ಪ್ರಿಂಟರ್‌ಗೆ ಕಳುಹಿಸಲಾಗಿದೆ. ಇತರರು ನೋಡುವ ಮೊದಲು ತೆಗೆದುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>The printer did not take the report.</source>
        <translation>ಪ್ರಿಂಟರ್ ವರದಿಯನ್ನು ತೆಗೆದುಕೊಳ್ಳಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Look whether it is switched on and reachable, then print again.</source>
        <translation>ಅದು ಆನ್ ಆಗಿದೆಯೇ, ಸಂಪರ್ಕದಲ್ಲಿದೆಯೇ ನೋಡಿ, ನಂತರ ಮತ್ತೆ ಮುದ್ರಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>You are not allowed to write there. Choose a folder of your own.</source>
        <translation>ಅಲ್ಲಿ ಬರೆಯಲು ನಿಮಗೆ ಅನುಮತಿ ಇಲ್ಲ. ನಿಮ್ಮದೇ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>That disk can only be read. Choose a folder on another one.</source>
        <translation>ಆ ಡಿಸ್ಕ್ ಅನ್ನು ಓದಲು ಮಾತ್ರ ಸಾಧ್ಯ. ಬೇರೆ ಡಿಸ್ಕ್‌ನ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose a folder on another disk.</source>
        <translation>ಡಿಸ್ಕ್ ತುಂಬಿದೆ. ಸ್ವಲ್ಪ ಜಾಗ ಮಾಡಿ, ಅಥವಾ ಬೇರೆ ಡಿಸ್ಕ್‌ನ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose one that does.</source>
        <translation>ಆ ಫೋಲ್ಡರ್ ಇಲ್ಲ. ಇರುವ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>A folder has that name already. Choose another name.</source>
        <translation>ಆ ಹೆಸರಿನ ಫೋಲ್ಡರ್ ಈಗಾಗಲೇ ಇದೆ. ಬೇರೆ ಹೆಸರು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>ಹೆಸರು ತುಂಬಾ ಉದ್ದವಾಗಿದೆ. ಚಿಕ್ಕದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The system says: %1. Choose another folder, and tell your administrator if that fails too.</source>
        <translation>ಸಿಸ್ಟಂ ಹೇಳುವುದು: %1. ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ, ಅದೂ ವಿಫಲವಾದರೆ ನಿಮ್ಮ ನಿರ್ವಾಹಕರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Something that is no file has that name. Choose another name.</source>
        <translation>ಫೈಲ್ ಅಲ್ಲದ ಯಾವುದಕ್ಕೋ ಆ ಹೆಸರಿದೆ. ಬೇರೆ ಹೆಸರು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>That disk can not keep a file from other people who use this computer. Choose a folder on the computer&apos;s own disk.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ಬಳಸುವ ಇತರರಿಂದ ಫೈಲ್ ಅನ್ನು ಆ ಡಿಸ್ಕ್ ರಕ್ಷಿಸಲಾರದು. ಕಂಪ್ಯೂಟರ್‌ನ ಸ್ವಂತ ಡಿಸ್ಕ್‌ನ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <comment>file, why and what to do</comment>
        <translation>%1 ಬರೆಯಲಿಲ್ಲ. %2</translation>
    </message>
</context>
<context>
    <name>PrivateKeyFile</name>
    <message>
        <source>%1 can not be read; it must be a file that you can read.</source>
        <translation>%1 ಓದಲಾಗುವುದಿಲ್ಲ; ಅದು ನೀವು ಓದಬಹುದಾದ ಫೈಲ್ ಆಗಿರಬೇಕು.</translation>
    </message>
    <message>
        <source>%1 holds a private key and belongs to somebody else; it must be your own.</source>
        <translation>%1 ರಲ್ಲಿ ಖಾಸಗಿ ಕೀಲಿ ಇದೆ ಮತ್ತು ಅದು ಬೇರೆಯವರದ್ದು; ಅದು ನಿಮ್ಮದೇ ಆಗಿರಬೇಕು.</translation>
    </message>
    <message>
        <source>%1 holds a private key that others than its owner can read or change; allowed are the permissions 600 (chmod 600).</source>
        <translation>%1 ರಲ್ಲಿ ಖಾಸಗಿ ಕೀಲಿ ಇದೆ, ಅದನ್ನು ಮಾಲೀಕರ ಹೊರತು ಇತರರೂ ಓದಬಹುದು ಅಥವಾ ಬದಲಾಯಿಸಬಹುದು; ಅನುಮತಿಗಳು 600 ಇರಬೇಕು (chmod 600).</translation>
    </message>
    <message>
        <source>%1 is larger than a certificate and its key can be; allowed are %2 KB.</source>
        <translation>%1 ಪ್ರಮಾಣಪತ್ರ ಮತ್ತು ಅದರ ಕೀಲಿಯ ಮಿತಿಗಿಂತ ದೊಡ್ಡದು; %2 KB ವರೆಗೆ ಅನುಮತಿ ಇದೆ.</translation>
    </message>
</context>
<context>
    <name>QuitPanel</name>
    <message numerus="yes">
        <source>%n cases are open. End them and quit?</source>
        <translation>
            <numerusform>%n ಪ್ರಕರಣ ತೆರೆದಿದೆ. ಅದನ್ನು ಮುಗಿಸಿ ನಿರ್ಗಮಿಸಬೇಕೇ?</numerusform>
            <numerusform>%n ಪ್ರಕರಣಗಳು ತೆರೆದಿವೆ. ಅವನ್ನು ಮುಗಿಸಿ ನಿರ್ಗಮಿಸಬೇಕೇ?</numerusform>
        </translation>
    </message>
    <message>
        <source>With Yes what was entered or fetched is wiped, and every session at the portal is logged out.</source>
        <translation>“ಹೌದು” ಎಂದರೆ ನಮೂದಿಸಿದ್ದು ಅಥವಾ ತರಿಸಿದ್ದನ್ನು ಅಳಿಸಲಾಗುತ್ತದೆ, ಮತ್ತು ಪೋರ್ಟಲ್‌ನ ಪ್ರತಿ ಸೆಷನ್‌ನಿಂದ ಲಾಗ್‌ಔಟ್ ಆಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Logging out of the portal… %1 of %2 done</source>
        <translation>ಪೋರ್ಟಲ್‌ನಿಂದ ಲಾಗ್‌ಔಟ್ ಆಗುತ್ತಿದೆ… %2 ರಲ್ಲಿ %1 ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>The desk closes when all are through. To quit at once, close the window again; the logouts that were not made are noted in the journal.</source>
        <translation>ಎಲ್ಲವೂ ಮುಗಿದಾಗ ಡೆಸ್ಕ್ ಮುಚ್ಚುತ್ತದೆ. ತಕ್ಷಣ ನಿರ್ಗಮಿಸಲು ವಿಂಡೋವನ್ನು ಮತ್ತೆ ಮುಚ್ಚಿ; ಆಗದ ಲಾಗ್‌ಔಟ್‌ಗಳನ್ನು ಜರ್ನಲ್‌ನಲ್ಲಿ ದಾಖಲಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>Income, in ₹</source>
        <translation>ಆದಾಯ, ₹ ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Tax, in ₹</source>
        <translation>ತೆರಿಗೆ, ₹ ನಲ್ಲಿ</translation>
    </message>
</context>
<context>
    <name>ResendPanel</name>
    <message>
        <source>Portal password</source>
        <translation>ಪೋರ್ಟಲ್ ಪಾಸ್‌ವರ್ಡ್</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ಮತ್ತೆ ಕಳುಹಿಸಿ</translation>
    </message>
    <message>
        <source>The portal makes a new OTP; the one sent before then no longer works.</source>
        <translation>ಪೋರ್ಟಲ್ ಹೊಸ OTP ಮಾಡುತ್ತದೆ; ಹಿಂದೆ ಕಳುಹಿಸಿದ್ದು ಆಗ ಕೆಲಸ ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Keep this OTP</source>
        <translation>ಈ OTP ಇರಲಿ</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>ದಯವಿಟ್ಟು ಪೋರ್ಟಲ್ ಪಾಸ್‌ವರ್ಡ್ ನಮೂದಿಸಿ.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock ಆನ್ ಆಗಿದೆ.</translation>
    </message>
</context>
<context>
    <name>SandboxLauncher</name>
    <message>
        <source>The sandbox did not get ready in time.</source>
        <translation>ಸ್ಯಾಂಡ್‌ಬಾಕ್ಸ್ ಸಮಯಕ್ಕೆ ಸಿದ್ಧವಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The sandbox program %1 could not be started: %2.</source>
        <translation>ಸ್ಯಾಂಡ್‌ಬಾಕ್ಸ್ ಪ್ರೋಗ್ರಾಂ %1 ಆರಂಭಿಸಲು ಆಗಲಿಲ್ಲ: %2.</translation>
    </message>
    <message>
        <source>The sandbox has no folder for its files: %1.</source>
        <translation>ಸ್ಯಾಂಡ್‌ಬಾಕ್ಸ್‌ನ ಫೈಲ್‌ಗಳಿಗೆ ಫೋಲ್ಡರ್ ಇಲ್ಲ: %1.</translation>
    </message>
    <message>
        <source>The sandbox program said something that is not understood.</source>
        <translation>ಸ್ಯಾಂಡ್‌ಬಾಕ್ಸ್ ಪ್ರೋಗ್ರಾಂ ಹೇಳಿದ್ದು ಅರ್ಥವಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The sandbox ended before it was ready.</source>
        <translation>ಸಿದ್ಧವಾಗುವ ಮೊದಲೇ ಸ್ಯಾಂಡ್‌ಬಾಕ್ಸ್ ಮುಗಿಯಿತು.</translation>
    </message>
</context>
<context>
    <name>SandboxStrip</name>
    <message>
        <source>SANDBOX: made-up data; nothing leaves this computer</source>
        <translation>ಸ್ಯಾಂಡ್‌ಬಾಕ್ಸ್: ಕಾಲ್ಪನಿಕ ಡೇಟಾ; ಈ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ಏನೂ ಹೊರಹೋಗುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>ಪರೀಕ್ಷಾ PAN ಗಳು</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>ಅಂಟಿಸಿ(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ಎಲ್ಲ ಆರಿಸಿ(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>The relay: this desk has none</source>
        <translation>ರಿಲೇ: ಈ ಡೆಸ್ಕ್ ಬಳಿ ಟೋಕನ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ಒಂದು ಫೈಲ್</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>ಸಿಸ್ಟಂನ ಕೀಚೈನ್</translation>
    </message>
    <message>
        <source>The relay</source>
        <translation>ರಿಲೇ</translation>
    </message>
    <message>
        <source>The operator, who enters it</source>
        <translation>ಆಪರೇಟರ್, ಅವರೇ ನಮೂದಿಸುತ್ತಾರೆ</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>ಸಿಸ್ಟಂನದು</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>The one named below</source>
        <translation>ಕೆಳಗೆ ಹೆಸರಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>ಸೇವೆಯ ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>Address of the service, or of your organisation&apos;s relay in front of it.</source>
        <translation>ಸೇವೆಯ, ಅಥವಾ ಅದರ ಮುಂದಿರುವ ನಿಮ್ಮ ಸಂಸ್ಥೆಯ ರಿಲೇಯ, ವಿಳಾಸ.</translation>
    </message>
    <message>
        <source>none: it must be given</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ: ನೀಡಲೇಬೇಕು</translation>
    </message>
    <message>
        <source>File with a CA of your own</source>
        <translation>ನಿಮ್ಮದೇ CA ಇರುವ ಫೈಲ್</translation>
    </message>
    <message>
        <source>A CA of your own, trusted besides the system&apos;s.</source>
        <translation>ಸಿಸ್ಟಂನ CA ಗಳ ಜೊತೆಗೆ ನಂಬುವ ನಿಮ್ಮದೇ CA.</translation>
    </message>
    <message>
        <source>the system&apos;s CAs alone</source>
        <translation>ಸಿಸ್ಟಂನ CA ಗಳು ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>File with this desk&apos;s certificate</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನ ಪ್ರಮಾಣಪತ್ರದ ಫೈಲ್</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate, which the relay may ask for: PEM with its chain, or PKCS#12.</source>
        <translation>ರಿಲೇ ಕೇಳಬಹುದಾದ ಈ ಡೆಸ್ಕ್‌ನ ಸ್ವಂತ ಪ್ರಮಾಣಪತ್ರ: ಅದರ ಸರಪಳಿಯೊಂದಿಗೆ PEM, ಅಥವಾ PKCS#12.</translation>
    </message>
    <message>
        <source>no certificate is shown</source>
        <translation>ಯಾವುದೇ ಪ್ರಮಾಣಪತ್ರ ತೋರಿಸುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>File with the certificate&apos;s key</source>
        <translation>ಪ್ರಮಾಣಪತ್ರದ ಕೀಲಿಯ ಫೈಲ್</translation>
    </message>
    <message>
        <source>The private key of that certificate, in PEM form.</source>
        <translation>ಆ ಪ್ರಮಾಣಪತ್ರದ ಖಾಸಗಿ ಕೀಲಿ, PEM ರೂಪದಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>the key stands in the certificate&apos;s file</source>
        <translation>ಕೀಲಿ ಪ್ರಮಾಣಪತ್ರದ ಫೈಲ್‌ನಲ್ಲಿಯೇ ಇದೆ</translation>
    </message>
    <message>
        <source>The Bearer token comes from</source>
        <translation>Bearer ಟೋಕನ್ ಬರುವುದು ಇಲ್ಲಿಂದ</translation>
    </message>
    <message>
        <source>Where the Bearer token comes from: the relay adds it, or the desk reads it from service/tokenFile or from the system&apos;s keychain.</source>
        <translation>Bearer ಟೋಕನ್ ಎಲ್ಲಿಂದ ಬರುತ್ತದೆ: ರಿಲೇ ಅದನ್ನು ಸೇರಿಸುತ್ತದೆ, ಅಥವಾ ಡೆಸ್ಕ್ ಅದನ್ನು service/tokenFile ನಿಂದ ಅಥವಾ ಸಿಸ್ಟಂನ ಕೀಚೈನ್‌ನಿಂದ ಓದುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>relay; file where service/tokenFile is set</source>
        <translation>relay; service/tokenFile ನಿಗದಿಯಾಗಿದ್ದರೆ file</translation>
    </message>
    <message>
        <source>File with the Bearer token</source>
        <translation>Bearer ಟೋಕನ್‌ನ ಫೈಲ್</translation>
    </message>
    <message>
        <source>File with the Bearer token, where it comes from a file.</source>
        <translation>ಟೋಕನ್ ಫೈಲ್‌ನಿಂದ ಬರುವಾಗ, Bearer ಟೋಕನ್ ಇರುವ ಫೈಲ್.</translation>
    </message>
    <message>
        <source>no token is read</source>
        <translation>ಯಾವುದೇ ಟೋಕನ್ ಓದುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The AccessToken comes from</source>
        <translation>AccessToken ಬರುವುದು ಇವರಿಂದ</translation>
    </message>
    <message>
        <source>Who supplies the AccessToken: the relay adds it, or the operator enters it in a masked field.</source>
        <translation>AccessToken ಯಾರು ನೀಡುತ್ತಾರೆ: ರಿಲೇ ಅದನ್ನು ಸೇರಿಸುತ್ತದೆ, ಅಥವಾ ಆಪರೇಟರ್ ಅದನ್ನು ಮರೆಮಾಡಿದ ಕ್ಷೇತ್ರದಲ್ಲಿ ನಮೂದಿಸುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>ಪಿನ್ ಮಾಡಿದ ಕೀಲಿಗಳು</translation>
    </message>
    <message>
        <source>Public keys one of which must stand in the service&apos;s certificate chain, besides everything else that is checked.</source>
        <translation>ಸಾರ್ವಜನಿಕ ಕೀಲಿಗಳು; ಇತರ ಎಲ್ಲ ಪರಿಶೀಲನೆಗಳ ಜೊತೆಗೆ, ಇವುಗಳಲ್ಲಿ ಒಂದು ಸೇವೆಯ ಪ್ರಮಾಣಪತ್ರ ಸರಪಳಿಯಲ್ಲಿ ಇರಬೇಕು.</translation>
    </message>
    <message>
        <source>none is pinned</source>
        <translation>ಯಾವುದನ್ನೂ ಪಿನ್ ಮಾಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Longest time of a call</source>
        <translation>ಒಂದು ಕರೆಯ ಗರಿಷ್ಠ ಸಮಯ</translation>
    </message>
    <message>
        <source>Time of a whole call, from the click to the last byte of the answer.</source>
        <translation>ಇಡೀ ಕರೆಯ ಸಮಯ, ಕ್ಲಿಕ್‌ನಿಂದ ಉತ್ತರದ ಕೊನೆಯ ಬೈಟ್‌ವರೆಗೆ.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>ಪ್ರಾಕ್ಸಿ</translation>
    </message>
    <message>
        <source>Which proxy the service is reached through: the system&apos;s, none, or the HTTP proxy that network/proxyHost names.</source>
        <translation>ಯಾವ ಪ್ರಾಕ್ಸಿ ಮೂಲಕ ಸೇವೆಯನ್ನು ತಲುಪಲಾಗುತ್ತದೆ: ಸಿಸ್ಟಂನದು, ಯಾವುದೂ ಇಲ್ಲ, ಅಥವಾ network/proxyHost ಹೆಸರಿಸುವ HTTP ಪ್ರಾಕ್ಸಿ.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>ಪ್ರಾಕ್ಸಿಯ ಹೋಸ್ಟ್</translation>
    </message>
    <message>
        <source>Host of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP ಪ್ರಾಕ್ಸಿಯ ಹೋಸ್ಟ್, network/proxy manual ಆಗಿದ್ದಾಗ.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>ಪ್ರಾಕ್ಸಿಯ ಪೋರ್ಟ್</translation>
    </message>
    <message>
        <source>Port of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP ಪ್ರಾಕ್ಸಿಯ ಪೋರ್ಟ್, network/proxy manual ಆಗಿದ್ದಾಗ.</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>ಪ್ರಾಕ್ಸಿಯಲ್ಲಿ ಬಳಕೆದಾರ ಹೆಸರು</translation>
    </message>
    <message>
        <source>User name at the HTTP proxy, where it asks for one; the password lies in the system&apos;s keychain.</source>
        <translation>HTTP ಪ್ರಾಕ್ಸಿ ಕೇಳಿದರೆ ಅದರಲ್ಲಿನ ಬಳಕೆದಾರ ಹೆಸರು; ಪಾಸ್‌ವರ್ಡ್ ಸಿಸ್ಟಂನ ಕೀಚೈನ್‌ನಲ್ಲಿರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>the proxy is told no name</source>
        <translation>ಪ್ರಾಕ್ಸಿಗೆ ಯಾವುದೇ ಹೆಸರು ತಿಳಿಸುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>An OTP is good for</source>
        <translation>OTP ಮಾನ್ಯವಾಗಿರುವ ಸಮಯ</translation>
    </message>
    <message>
        <source>How long the portal takes an OTP, for the countdown.</source>
        <translation>ಪೋರ್ಟಲ್ ಒಂದು OTP ಯನ್ನು ಎಷ್ಟು ಹೊತ್ತು ಸ್ವೀಕರಿಸುತ್ತದೆ, ಇಳಿ ಎಣಿಕೆಗಾಗಿ.</translation>
    </message>
    <message>
        <source>Warn before it runs out</source>
        <translation>ಮುಗಿಯುವ ಮೊದಲು ಎಚ್ಚರಿಸಿ</translation>
    </message>
    <message>
        <source>Time left at which the countdown warns; it must be less than otp/lifetimeSeconds.</source>
        <translation>ಇಷ್ಟು ಸಮಯ ಉಳಿದಾಗ ಇಳಿ ಎಣಿಕೆ ಎಚ್ಚರಿಸುತ್ತದೆ; ಅದು otp/lifetimeSeconds ಗಿಂತ ಕಡಿಮೆ ಇರಬೇಕು.</translation>
    </message>
    <message>
        <source>Time between two OTPs</source>
        <translation>ಎರಡು OTP ಗಳ ನಡುವಿನ ಸಮಯ</translation>
    </message>
    <message>
        <source>Time that must pass between two OTPs.</source>
        <translation>ಎರಡು OTP ಗಳ ನಡುವೆ ಕಳೆಯಬೇಕಾದ ಸಮಯ.</translation>
    </message>
    <message>
        <source>Keep the password in locked memory for a resend, until the OTP is accepted, the case is left or the desk locks.</source>
        <translation>OTP ಸ್ವೀಕಾರವಾಗುವವರೆಗೆ, ಪ್ರಕರಣ ಬಿಡುವವರೆಗೆ ಅಥವಾ ಡೆಸ್ಕ್ ಲಾಕ್ ಆಗುವವರೆಗೆ, ಮತ್ತೆ ಕಳುಹಿಸಲು ಪಾಸ್‌ವರ್ಡ್ ಅನ್ನು ಲಾಕ್ ಮಾಡಿದ ಮೆಮೊರಿಯಲ್ಲಿ ಇಡಿ.</translation>
    </message>
    <message>
        <source>Log out a case that is left alone for</source>
        <translation>ಯಾರೂ ಮುಂದುವರಿಸದ ಪ್ರಕರಣವನ್ನು ಲಾಗ್‌ಔಟ್ ಮಾಡುವ ಸಮಯ</translation>
    </message>
    <message>
        <source>A session at the portal that nobody goes on with is logged out after this.</source>
        <translation>ಯಾರೂ ಮುಂದುವರಿಸದ ಪೋರ್ಟಲ್ ಸೆಷನ್ ಅನ್ನು ಇಷ್ಟು ಸಮಯದ ನಂತರ ಲಾಗ್‌ಔಟ್ ಮಾಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Lock the desk when it is left alone for</source>
        <translation>ಬಳಸದ ಡೆಸ್ಕ್ ಲಾಕ್ ಆಗುವ ಸಮಯ</translation>
    </message>
    <message>
        <source>Without a key press or a click for so long, sleep included, the desk locks: what was typed is wiped and no case is shown.</source>
        <translation>ಇಷ್ಟು ಹೊತ್ತು, ನಿದ್ರಾವಸ್ಥೆಯೂ ಸೇರಿ, ಯಾವ ಕೀಲಿ ಅಥವಾ ಕ್ಲಿಕ್ ಒತ್ತದಿದ್ದರೆ ಡೆಸ್ಕ್ ಲಾಕ್ ಆಗುತ್ತದೆ: ಟೈಪ್ ಮಾಡಿದ್ದನ್ನು ಅಳಿಸಲಾಗುತ್ತದೆ, ಯಾವ ಪ್ರಕರಣವನ್ನೂ ತೋರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Clear the clipboard after a secret was pasted</source>
        <translation>ರಹಸ್ಯ ಅಂಟಿಸಿದ ನಂತರ ಕ್ಲಿಪ್‌ಬೋರ್ಡ್ ತೆರವುಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>A secret that was pasted is cleared from the clipboard it came from.</source>
        <translation>ಅಂಟಿಸಿದ ರಹಸ್ಯವನ್ನು ಅದು ಬಂದ ಕ್ಲಿಪ್‌ಬೋರ್ಡ್‌ನಿಂದ ತೆರವುಗೊಳಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>On Windows, keep the window out of screenshots and screen sharing; turn it off for remote support.</source>
        <translation>Windows ನಲ್ಲಿ, ಸ್ಕ್ರೀನ್‌ಶಾಟ್ ಮತ್ತು ಪರದೆ ಹಂಚಿಕೆಯಲ್ಲಿ ವಿಂಡೋ ಕಾಣದಂತೆ ಇಡಿ; ದೂರದಿಂದ ನೆರವು ಪಡೆಯುವಾಗ ಇದನ್ನು ಆಫ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Who asks for consent, in the notice.</source>
        <translation>ಸೂಚನೆಯಲ್ಲಿ, ಒಪ್ಪಿಗೆ ಕೇಳುವವರು ಯಾರು.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>ಹೆಸರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ಸಂಪರ್ಕಿಸಬೇಕಾದವರು</translation>
    </message>
    <message>
        <source>Where consent is withdrawn and questions are answered, in the notice.</source>
        <translation>ಸೂಚನೆಯಲ್ಲಿ, ಒಪ್ಪಿಗೆ ಹಿಂಪಡೆಯುವ ಮತ್ತು ಪ್ರಶ್ನೆಗಳಿಗೆ ಉತ್ತರ ಸಿಗುವ ಸ್ಥಳ.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>ದೂರುಗಳು</translation>
    </message>
    <message>
        <source>Where complaints go, in the notice.</source>
        <translation>ಸೂಚನೆಯಲ್ಲಿ, ದೂರುಗಳನ್ನು ಸಲ್ಲಿಸುವ ಸ್ಥಳ.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>ಉದ್ದೇಶಗಳು</translation>
    </message>
    <message>
        <source>one general purpose</source>
        <translation>ಒಂದು ಸಾಮಾನ್ಯ ಉದ್ದೇಶ</translation>
    </message>
    <message>
        <source>Your counsel has approved the words of the notice; else it is marked as a draft.</source>
        <translation>ಸೂಚನೆಯ ಮಾತುಗಳನ್ನು ನಿಮ್ಮ ವಕೀಲರು ಅನುಮೋದಿಸಿದ್ದಾರೆ; ಇಲ್ಲದಿದ್ದರೆ ಅದನ್ನು ಕರಡು ಎಂದು ಗುರುತಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Where the journal is kept.</source>
        <translation>ಜರ್ನಲ್ ಇಡುವ ಸ್ಥಳ.</translation>
    </message>
    <message>
        <source>the user&apos;s data folder</source>
        <translation>ಬಳಕೆದಾರರ ಡೇಟಾ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Days that the journal goes back.</source>
        <translation>ಜರ್ನಲ್ ಎಷ್ಟು ದಿನ ಹಿಂದಿನವರೆಗೆ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The operator may export JSON with personal numbers in full.</source>
        <translation>ಆಪರೇಟರ್ ವೈಯಕ್ತಿಕ ಸಂಖ್ಯೆಗಳು ಪೂರ್ಣವಾಗಿರುವ JSON ರಫ್ತು ಮಾಡಬಹುದು.</translation>
    </message>
    <message>
        <source>You, unless your organisation&apos;s policy sets it.</source>
        <translation>ನೀವು, ನಿಮ್ಮ ಸಂಸ್ಥೆಯ ನೀತಿ ನಿಗದಿಪಡಿಸದಿದ್ದರೆ.</translation>
    </message>
    <message>
        <source>The organisation&apos;s policy alone; where this computer has no policy, the profile.</source>
        <translation>ಸಂಸ್ಥೆಯ ನೀತಿ ಮಾತ್ರ; ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ನೀತಿ ಇಲ್ಲದಿದ್ದರೆ, ಪ್ರೊಫೈಲ್.</translation>
    </message>
    <message>
        <source>In the answer of “itr-desk config show”.</source>
        <translation>“itr-desk config show” ನ ಉತ್ತರದಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>In Settings, under %1.</source>
        <comment>name of a page of the Settings</comment>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ, %1 ಅಡಿಯಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>ಸಂಪರ್ಕ</translation>
    </message>
    <message>
        <source>OTP and cases</source>
        <translation>OTP ಮತ್ತು ಪ್ರಕರಣಗಳು</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ಸಂಸ್ಥೆ</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>ರಕ್ಷಣೆ</translation>
    </message>
    <message>
        <source>What a return may be fetched for; the first purpose is offered first.</source>
        <translation>ರಿಟರ್ನ್ ಅನ್ನು ಯಾವುದಕ್ಕಾಗಿ ತರಿಸಬಹುದು; ಮೊದಲ ಉದ್ದೇಶವನ್ನು ಮೊದಲು ತೋರಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>ಡೆಸ್ಕ್‌ಟಾಪ್‌ನ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Language of the desk, from its next start on.</source>
        <translation>ಡೆಸ್ಕ್‌ನ ಭಾಷೆ, ಮುಂದಿನ ಬಾರಿ ಆರಂಭವಾದಾಗಿನಿಂದ.</translation>
    </message>
    <message>
        <source>At the kiosk, how long nobody may touch it until it asks whether somebody is still there; sleep included.</source>
        <translation>ಕಿಯೋಸ್ಕ್‌ನಲ್ಲಿ, ಯಾರಾದರೂ ಇನ್ನೂ ಇದ್ದಾರೆಯೇ ಎಂದು ಕೇಳುವ ಮೊದಲು ಎಷ್ಟು ಹೊತ್ತು ಯಾರೂ ಮುಟ್ಟದಿರಬಹುದು; ಸ್ಲೀಪ್ ಸಮಯವೂ ಸೇರಿ.</translation>
    </message>
    <message>
        <source>How long the kiosk waits for an answer to that, before everything that was entered is deleted.</source>
        <translation>ನಮೂದಿಸಿದ್ದೆಲ್ಲವನ್ನು ಅಳಿಸುವ ಮೊದಲು ಕಿಯೋಸ್ಕ್ ಅದರ ಉತ್ತರಕ್ಕಾಗಿ ಎಷ್ಟು ಹೊತ್ತು ಕಾಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>At the kiosk, show the summary of the return when it has come, where bystanders can read it too.</source>
        <translation>ಕಿಯೋಸ್ಕ್‌ನಲ್ಲಿ, ರಿಟರ್ನ್ ಬಂದಾಗ ಅದರ ಸಾರಾಂಶ ತೋರಿಸಿ; ಹತ್ತಿರದಲ್ಲಿರುವವರೂ ಅದನ್ನು ಓದಬಹುದು.</translation>
    </message>
    <message>
        <source>Where “itr-desk kiosk set-pin” stores the hash of the staff&apos;s PIN.</source>
        <translation>“itr-desk kiosk set-pin” ಸಿಬ್ಬಂದಿಯ PIN ನ ಹ್ಯಾಶ್ ಅನ್ನು ಎಲ್ಲಿ ಉಳಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>kiosk-pin in the user&apos;s data folder</source>
        <translation>ಬಳಕೆದಾರರ ಡೇಟಾ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ kiosk-pin</translation>
    </message>
    <message>
        <source>The kiosk may hold the Bearer token; without this it takes a relay alone, which adds the token.</source>
        <translation>ಕಿಯೋಸ್ಕ್ Bearer ಟೋಕನ್ ಇಟ್ಟುಕೊಳ್ಳಬಹುದು; ಇದಿಲ್ಲದಿದ್ದರೆ ಅದು ಟೋಕನ್ ಸೇರಿಸುವ ರಿಲೇಯನ್ನು ಮಾತ್ರ ಸ್ವೀಕರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ತಿಳಿ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ಗಾಢ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ಹೆಚ್ಚಿನ ವ್ಯತಿರಿಕ್ತತೆ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ಬಣ್ಣಗಳು</translation>
    </message>
    <message>
        <source>Colours of the windows, from the next start on.</source>
        <translation>ವಿಂಡೋಗಳ ಬಣ್ಣಗಳು, ಮುಂದಿನ ಪ್ರಾರಂಭದಿಂದ.</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>ಏನೂ ಚಲಿಸುವುದಿಲ್ಲ, ಮಿನುಗುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>File with the logo</source>
        <translation>ಲೋಗೋ ಇರುವ ಕಡತ</translation>
    </message>
    <message>
        <source>Your organisation&apos;s logo, on the desk and the kiosk.</source>
        <translation>ನಿಮ್ಮ ಸಂಸ್ಥೆಯ ಲೋಗೋ, ಡೆಸ್ಕ್ ಮತ್ತು ಕಿಯೋಸ್ಕ್‌ನಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>no logo is shown</source>
        <translation>ಯಾವ ಲೋಗೋವನ್ನೂ ತೋರಿಸುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>At the kiosk, the number keys for the OTP stand in another order each time, so that nobody reads the OTP off a hand.</source>
        <translation>ಕಿಯೋಸ್ಕ್‌ನಲ್ಲಿ OTPಯ ಅಂಕಿ ಕೀಲಿಗಳು ಪ್ರತಿ ಬಾರಿ ಬೇರೆ ಕ್ರಮದಲ್ಲಿರುತ್ತವೆ; ಕೈಯನ್ನು ನೋಡಿ ಯಾರೂ OTP ಓದಲಾಗದು.</translation>
    </message>
    <message>
        <source>Nothing on the screen turns or blinks, from the next start on.</source>
        <translation>ಮುಂದಿನ ಪ್ರಾರಂಭದಿಂದ ಪರದೆಯಲ್ಲಿ ಏನೂ ತಿರುಗುವುದಿಲ್ಲ, ಮಿನುಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>At the kiosk, the folder into which each return is put as a JSON file, for your organisation to take it from.</source>
        <translation>ಕಿಯೋಸ್ಕ್‌ನಲ್ಲಿ ಪ್ರತಿ ರಿಟರ್ನ್ ಅನ್ನು JSON ಕಡತವಾಗಿ ಇಡುವ ಫೋಲ್ಡರ್; ನಿಮ್ಮ ಸಂಸ್ಥೆ ಅದನ್ನು ಅಲ್ಲಿಂದ ತೆಗೆದುಕೊಳ್ಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>the return is dropped once it has come</source>
        <translation>ರಿಟರ್ನ್ ಬಂದ ನಂತರ ಅಳಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Browse…</source>
        <translation>ಆರಿಸಿ…</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>ಅನುಮತಿಸಿದ್ದು %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ಹೌದು</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>ಸಾಲಿಗೆ ಒಂದು.</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <comment>name of a setting</comment>
        <translation>ಇದಕ್ಕಾಗಿ ಆರಿಸಿ: %1</translation>
    </message>
</context>
<context>
    <name>SettingValue</name>
    <message>
        <source>Allowed are up to %1 characters of plain text in one line, without a PAN.</source>
        <translation>ಒಂದು ಸಾಲಿನಲ್ಲಿ %1 ಅಕ್ಷರಗಳವರೆಗಿನ ಸರಳ ಪಠ್ಯಕ್ಕೆ ಅನುಮತಿ, PAN ಇರಬಾರದು.</translation>
    </message>
    <message>
        <source>Allowed is a list of purposes with “;” between them.</source>
        <translation>ನಡುವೆ “;” ಇರುವ ಉದ್ದೇಶಗಳ ಪಟ್ಟಿಗೆ ಅನುಮತಿ.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 in base64 (44 characters); allowed are those of public keys (SPKI), with “,” between them.</source>
        <translation>“%1” base64 ನಲ್ಲಿರುವ SHA-256 (44 ಅಕ್ಷರಗಳು) ಅಲ್ಲ; ನಡುವೆ “,” ಇರುವ ಸಾರ್ವಜನಿಕ ಕೀಲಿಗಳ (SPKI) ಮೌಲ್ಯಗಳಿಗೆ ಅನುಮತಿ.</translation>
    </message>
    <message>
        <source>There is one pin alone; allowed are two different ones at least, so that one key can be lost, or no such key.</source>
        <translation>ಒಂದೇ ಪಿನ್ ಇದೆ; ಒಂದು ಕೀಲಿ ಕಳೆದುಹೋದರೂ ನಡೆಯುವಂತೆ ಕನಿಷ್ಠ ಎರಡು ಬೇರೆ ಬೇರೆ ಪಿನ್‌ಗಳು ಇರಬೇಕು, ಅಥವಾ ಈ ಕೀ ಇರಬಾರದು.</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>ಅನುಮತಿಸಿದ್ದು %1.</translation>
    </message>
    <message>
        <source>The file holds no certificate; allowed is a file with CA certificates in PEM form.</source>
        <translation>ಫೈಲ್‌ನಲ್ಲಿ ಪ್ರಮಾಣಪತ್ರ ಇಲ್ಲ; PEM ರೂಪದ CA ಪ್ರಮಾಣಪತ್ರಗಳ ಫೈಲ್‌ಗೆ ಅನುಮತಿ.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>list of words, last word</comment>
        <translation>%1 ಅಥವಾ %2</translation>
    </message>
    <message>
        <source>the path of a readable file with CA certificates in PEM form</source>
        <translation>PEM ರೂಪದ CA ಪ್ರಮಾಣಪತ್ರಗಳಿರುವ ಓದಬಹುದಾದ ಫೈಲ್‌ನ ಪಥ</translation>
    </message>
    <message>
        <source>the path of a file that you can read</source>
        <translation>ನೀವು ಓದಬಹುದಾದ ಫೈಲ್‌ನ ಪಥ</translation>
    </message>
    <message>
        <source>the path of a file with the Bearer token that only its owner can read (chmod 600), or no such key when the relay adds the token</source>
        <translation>ಮಾಲೀಕರು ಮಾತ್ರ ಓದಬಹುದಾದ (chmod 600) Bearer ಟೋಕನ್ ಫೈಲ್‌ನ ಪಥ, ಅಥವಾ ರಿಲೇ ಟೋಕನ್ ಸೇರಿಸುವಾಗ ಈ ಕೀ ಬೇಡ</translation>
    </message>
    <message>
        <source>the path of a folder that only its owner can read, or no such key for the user&apos;s own data folder</source>
        <translation>ಮಾಲೀಕರು ಮಾತ್ರ ಓದಬಹುದಾದ ಫೋಲ್ಡರ್‌ನ ಪಥ, ಅಥವಾ ಬಳಕೆದಾರರ ಸ್ವಂತ ಡೇಟಾ ಫೋಲ್ಡರ್‌ಗೆ ಈ ಕೀ ಬೇಡ</translation>
    </message>
    <message>
        <source>address</source>
        <translation>ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ಫೈಲ್</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>ಪಠ್ಯಗಳ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>list of pins</source>
        <translation>ಪಿನ್‌ಗಳ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ಹೋಸ್ಟ್</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>number</source>
        <translation>ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ಸೆಕೆಂಡುಗಳು</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ಹೌದು ಅಥವಾ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>ಆಯ್ಕೆ</translation>
    </message>
    <message>
        <source>an address that starts with https:// and names a host, without user name, “?” or “#”</source>
        <translation>https:// ನಿಂದ ಆರಂಭವಾಗಿ ಹೋಸ್ಟ್ ಹೆಸರಿಸುವ ವಿಳಾಸ, ಬಳಕೆದಾರ ಹೆಸರು, “?” ಅಥವಾ “#” ಇಲ್ಲದೆ</translation>
    </message>
    <message>
        <source>one line of up to %1 characters, without a PAN</source>
        <translation>%1 ಅಕ್ಷರಗಳವರೆಗಿನ ಒಂದು ಸಾಲು, PAN ಇಲ್ಲದೆ</translation>
    </message>
    <message>
        <source>a list of purposes with “;” between them</source>
        <translation>ನಡುವೆ “;” ಇರುವ ಉದ್ದೇಶಗಳ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>a list of SHA-256 of public keys (SPKI) in base64 with “,” between them, two at least, or no such key</source>
        <translation>ಸಾರ್ವಜನಿಕ ಕೀಲಿಗಳ (SPKI) base64 ನಲ್ಲಿರುವ SHA-256 ಪಟ್ಟಿ, ನಡುವೆ “,” ಇರಬೇಕು, ಕನಿಷ್ಠ ಎರಡು, ಅಥವಾ ಈ ಕೀ ಬೇಡ</translation>
    </message>
    <message>
        <source>the name or address of a host</source>
        <translation>ಹೋಸ್ಟ್‌ನ ಹೆಸರು ಅಥವಾ ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>a user name of up to 100 characters without “:”</source>
        <translation>“:” ಇಲ್ಲದ, 100 ಅಕ್ಷರಗಳವರೆಗಿನ ಬಳಕೆದಾರ ಹೆಸರು</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 ರಿಂದ %2 ವರೆಗಿನ ಪೂರ್ಣ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation>%1 ರಿಂದ %2 ವರೆಗಿನ ಪೂರ್ಣ ಸೆಕೆಂಡುಗಳ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>%1, or 0 for never</source>
        <comment>range</comment>
        <translation>%1, ಅಥವಾ ಎಂದಿಗೂ ಬೇಡ ಎಂದರೆ 0</translation>
    </message>
    <message>
        <source>“true” or “false”</source>
        <translation>“true” ಅಥವಾ “false”</translation>
    </message>
    <message>
        <source>the path of a file in a folder that is there</source>
        <translation>ಇರುವ ಫೋಲ್ಡರ್‌ನಲ್ಲಿನ ಒಂದು ಫೈಲ್‌ನ ಪಥ</translation>
    </message>
    <message>
        <source>the path of a PNG file of up to %1 by %1 pixels or an SVG file, of up to 1 MB</source>
        <translation>ಗರಿಷ್ಠ %1 × %1 ಪಿಕ್ಸೆಲ್‌ಗಳ PNG ಕಡತ ಅಥವಾ SVG ಕಡತದ ಮಾರ್ಗ, ಗರಿಷ್ಠ 1 MB</translation>
    </message>
    <message>
        <source>the path of a folder that is there</source>
        <translation>ಇರುವ ಫೋಲ್ಡರ್‌ನ ಮಾರ್ಗ</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pages of the settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳ ಪುಟಗಳು</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ಉಳಿಸಿ(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Something in the files is wrong; with it the desk does not start.</source>
        <translation>ಫೈಲ್‌ಗಳಲ್ಲಿ ಏನೋ ತಪ್ಪಿದೆ; ಅದರೊಂದಿಗೆ ಡೆಸ್ಕ್ ಆರಂಭವಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Kept in %1. Your organisation has set some in %2.</source>
        <translation>%1 ರಲ್ಲಿ ಇಡಲಾಗಿದೆ. ಕೆಲವನ್ನು ನಿಮ್ಮ ಸಂಸ್ಥೆ %2 ರಲ್ಲಿ ನಿಗದಿಪಡಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>%1 ರಲ್ಲಿ ಇಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Nothing was written: with this the desk would not start.</source>
        <translation>ಏನನ್ನೂ ಬರೆದಿಲ್ಲ: ಇದರೊಂದಿಗೆ ಡೆಸ್ಕ್ ಆರಂಭವಾಗುತ್ತಿರಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಉಳಿಯಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>They hold from the next start of ITR Desk on; until then everything goes on as it was.</source>
        <translation>ಅವು ITR Desk ನ ಮುಂದಿನ ಆರಂಭದಿಂದ ಜಾರಿಗೆ ಬರುತ್ತವೆ; ಅಲ್ಲಿಯವರೆಗೆ ಎಲ್ಲವೂ ಇದ್ದಂತೆಯೇ ನಡೆಯುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>ಸಿಬ್ಬಂದಿ</translation>
    </message>
    <message>
        <source>Nobody is served while this page is open. Left alone, it closes by itself.</source>
        <translation>ಈ ಪುಟ ತೆರೆದಿರುವಾಗ ಯಾರಿಗೂ ಸೇವೆ ಇಲ್ಲ. ಹಾಗೆಯೇ ಬಿಟ್ಟರೆ ತಾನಾಗಿಯೇ ಮುಚ್ಚುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Back to the public</source>
        <translation>ಸಾರ್ವಜನಿಕರಿಗೆ ಹಿಂತಿರುಗಿ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>ಸೇವೆ</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>ಸಂಪರ್ಕ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ಆವೃತ್ತಿ</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>ಕೊನೆಯ ದೋಷಗಳು</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>ಆರಂಭದಿಂದ ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>ಕಿಯೋಸ್ಕ್ ಮರುಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Exit the kiosk</source>
        <translation>ಕಿಯೋಸ್ಕ್‌ನಿಂದ ನಿರ್ಗಮಿಸಿ</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>There is not enough memory to hash the PIN; nothing has changed.</source>
        <translation>PIN ಹ್ಯಾಶ್ ಮಾಡಲು ಸಾಕಷ್ಟು ಮೆಮೊರಿ ಇಲ್ಲ; ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The folder %1 can not be made; nothing has changed.</source>
        <translation>ಫೋಲ್ಡರ್ %1 ರಚಿಸಲಾಗುವುದಿಲ್ಲ; ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 can not be written.</source>
        <translation>%1 ಬರೆಯಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>For staff</source>
        <translation>ಸಿಬ್ಬಂದಿಗಾಗಿ</translation>
    </message>
    <message>
        <source>The PIN opens the staff page of this kiosk.</source>
        <translation>PIN ಈ ಕಿಯೋಸ್ಕ್‌ನ ಸಿಬ್ಬಂದಿ ಪುಟವನ್ನು ತೆರೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>ದಯವಿಟ್ಟು PIN ನಮೂದಿಸಿ.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>ಅದು ಸರಿಯಾದ PIN ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>The PIN was not checked.</source>
        <translation>PIN ಪರಿಶೀಲಿಸಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No PIN is set at this kiosk.</source>
        <translation>ಈ ಕಿಯೋಸ್ಕ್‌ನಲ್ಲಿ PIN ಹೊಂದಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>An administrator sets it on a terminal: itr-desk kiosk set-pin</source>
        <translation>ನಿರ್ವಾಹಕರು ಅದನ್ನು ಟರ್ಮಿನಲ್‌ನಲ್ಲಿ ಹೊಂದಿಸುತ್ತಾರೆ: itr-desk kiosk set-pin</translation>
    </message>
    <message>
        <source>The PIN was not checked: the try can not be written down.</source>
        <translation>PIN ಪರಿಶೀಲಿಸಲಾಗಿಲ್ಲ: ಈ ಪ್ರಯತ್ನವನ್ನು ಬರೆದಿಡಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder of the journal may not be writable.</source>
        <translation>ಡಿಸ್ಕ್ ತುಂಬಿರಬಹುದು, ಅಥವಾ ಜರ್ನಲ್‌ನ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಬರೆಯಲಾಗದಿರಬಹುದು.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>ಮುಂದಿನ ಪ್ರಯತ್ನ %n ಸೆಕೆಂಡಿನಲ್ಲಿ ಸಾಧ್ಯ.</numerusform>
            <numerusform>ಮುಂದಿನ ಪ್ರಯತ್ನ %n ಸೆಕೆಂಡುಗಳಲ್ಲಿ ಸಾಧ್ಯ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>ಮುಂದಿನ ಪ್ರಯತ್ನ %n ನಿಮಿಷದಲ್ಲಿ ಸಾಧ್ಯ.</numerusform>
            <numerusform>ಮುಂದಿನ ಪ್ರಯತ್ನ %n ನಿಮಿಷಗಳಲ್ಲಿ ಸಾಧ್ಯ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>Yes</source>
        <translation>ಹೌದು</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>ಸೇವೆ ಹೇಳಿದ್ದು: “%1”</translation>
    </message>
</context>
<context>
    <name>StillTherePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>ನೀವು ಇನ್ನೂ ಇದ್ದೀರಾ?</translation>
    </message>
    <message>
        <source>Nobody has touched the kiosk for a while. If nobody answers, everything that was entered is deleted.</source>
        <translation>ಸ್ವಲ್ಪ ಹೊತ್ತಿನಿಂದ ಯಾರೂ ಕಿಯೋಸ್ಕ್ ಮುಟ್ಟಿಲ್ಲ. ಯಾರೂ ಉತ್ತರಿಸದಿದ್ದರೆ ನಮೂದಿಸಿದ್ದೆಲ್ಲವನ್ನೂ ಅಳಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ನಾನು ಇನ್ನೂ ಇಲ್ಲಿದ್ದೇನೆ</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) everything that was entered is deleted.</source>
        <translation>
            <numerusform>%n ಸೆಕೆಂಡಿನಲ್ಲಿ ನಮೂದಿಸಿದ್ದೆಲ್ಲವನ್ನೂ ಅಳಿಸಲಾಗುತ್ತದೆ.</numerusform>
            <numerusform>%n ಸೆಕೆಂಡುಗಳಲ್ಲಿ ನಮೂದಿಸಿದ್ದೆಲ್ಲವನ್ನೂ ಅಳಿಸಲಾಗುತ್ತದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press “I am still here” to go on where you were.</source>
        <translation>ಇದ್ದಲ್ಲಿಂದಲೇ ಮುಂದುವರಿಯಲು “ನಾನು ಇನ್ನೂ ಇಲ್ಲಿದ್ದೇನೆ” ಒತ್ತಿ.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ಸೆಕೆಂಡು</numerusform>
            <numerusform>%n ಸೆಕೆಂಡುಗಳು</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Not supplied</source>
        <translation>ನೀಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>ಸಿಕ್ಕ ಸ್ಥಳ: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The return</source>
        <translation>ರಿಟರ್ನ್</translation>
    </message>
    <message>
        <source>Its amounts</source>
        <translation>ಅದರ ಮೊತ್ತಗಳು</translation>
    </message>
    <message>
        <source>ITR Desk does not know the shape of this return. The figures were found by their names: compare them with the whole return before you rely on them.</source>
        <translation>ಈ ರಿಟರ್ನ್‌ನ ರಚನೆ ITR Desk ಗೆ ತಿಳಿದಿಲ್ಲ. ಅಂಕಿಗಳನ್ನು ಅವುಗಳ ಹೆಸರುಗಳಿಂದ ಹುಡುಕಲಾಗಿದೆ: ಅವನ್ನು ನಂಬುವ ಮೊದಲು ಪೂರ್ಣ ರಿಟರ್ನ್‌ನೊಂದಿಗೆ ಹೋಲಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>On time, section 139(1)</source>
        <translation>ಸಮಯಕ್ಕೆ ಸರಿಯಾಗಿ, ಸೆಕ್ಷನ್ 139(1)</translation>
    </message>
    <message>
        <source>Late, section 139(4)</source>
        <translation>ತಡವಾಗಿ, ಸೆಕ್ಷನ್ 139(4)</translation>
    </message>
    <message>
        <source>Revised, section 139(5)</source>
        <translation>ಪರಿಷ್ಕೃತ, ಸೆಕ್ಷನ್ 139(5)</translation>
    </message>
    <message>
        <source>In answer to a notice of a defect, section 139(9)</source>
        <translation>ದೋಷದ ನೋಟಿಸ್‌ಗೆ ಉತ್ತರವಾಗಿ, ಸೆಕ್ಷನ್ 139(9)</translation>
    </message>
    <message>
        <source>Updated, section 139(8A)</source>
        <translation>ನವೀಕರಿಸಿದ್ದು, ಸೆಕ್ಷನ್ 139(8A)</translation>
    </message>
    <message>
        <source>Code %1, which this desk does not know</source>
        <translation>ಕೋಡ್ %1, ಈ ಡೆಸ್ಕ್‌ಗೆ ತಿಳಿಯದ್ದು</translation>
    </message>
</context>
<context>
    <name>TestPan</name>
    <message>
        <source>OTP sent; then the data of an ITR-1</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ; ನಂತರ ITR-1 ಡೇಟಾ</translation>
    </message>
    <message>
        <source>the same for a company&apos;s PAN</source>
        <translation>ಕಂಪನಿಯ PAN ಗೆ ಅದೇ</translation>
    </message>
    <message>
        <source>OTP sent; then data of an unknown shape</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ; ನಂತರ ತಿಳಿಯದ ರಚನೆಯ ಡೇಟಾ</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP is wrong</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ; ನಂತರ ಪ್ರತಿ OTP ತಪ್ಪು</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP has expired</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ; ನಂತರ ಪ್ರತಿ OTP ಯ ಅವಧಿ ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>no OTP: asked again too soon</source>
        <translation>OTP ಇಲ್ಲ: ತುಂಬಾ ಬೇಗ ಮತ್ತೆ ಕೇಳಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>no OTP: the portal&apos;s limit is reached</source>
        <translation>OTP ಇಲ್ಲ: ಪೋರ್ಟಲ್‌ನ ಮಿತಿ ತಲುಪಿದೆ</translation>
    </message>
    <message>
        <source>no OTP: Aadhaar is not linked</source>
        <translation>OTP ಇಲ್ಲ: ಆಧಾರ್ ಜೋಡಣೆಯಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>no OTP: the portal refuses the password</source>
        <translation>OTP ಇಲ್ಲ: ಪೋರ್ಟಲ್ ಪಾಸ್‌ವರ್ಡ್ ನಿರಾಕರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>a status in words that the desk does not know</source>
        <translation>ಡೆಸ್ಕ್‌ಗೆ ತಿಳಿಯದ ಮಾತುಗಳಲ್ಲಿ ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>a 200 without any status</source>
        <translation>ಯಾವುದೇ ಸ್ಥಿತಿ ಇಲ್ಲದ 200</translation>
    </message>
    <message>
        <source>400 with errors for both fields</source>
        <translation>ಎರಡೂ ಕ್ಷೇತ್ರಗಳಿಗೆ ದೋಷಗಳಿರುವ 400</translation>
    </message>
    <message>
        <source>400 with a message and an empty detail</source>
        <translation>ಸಂದೇಶ ಮತ್ತು ಖಾಲಿ ವಿವರ ಇರುವ 400</translation>
    </message>
    <message>
        <source>401: the Bearer token is refused</source>
        <translation>401: Bearer ಟೋಕನ್ ನಿರಾಕರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>422 with an RFC 9457 body</source>
        <translation>RFC 9457 ಒಳಪಠ್ಯ ಇರುವ 422</translation>
    </message>
    <message>
        <source>429 with Retry-After: 90</source>
        <translation>Retry-After: 90 ಇರುವ 429</translation>
    </message>
    <message>
        <source>500 whose text echoes the PAN</source>
        <translation>ಪಠ್ಯದಲ್ಲಿ PAN ಮರುಕಳಿಸುವ 500</translation>
    </message>
    <message>
        <source>502 with an HTML page, as a proxy sends it</source>
        <translation>ಪ್ರಾಕ್ಸಿ ಕಳುಹಿಸುವಂತೆ HTML ಪುಟ ಇರುವ 502</translation>
    </message>
    <message>
        <source>OTP sent, answered after 5 seconds</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ, 5 ಸೆಕೆಂಡುಗಳ ನಂತರ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>no answer at all</source>
        <translation>ಯಾವುದೇ ಉತ್ತರ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>the server hangs up after it has read the request</source>
        <translation>ವಿನಂತಿ ಓದಿದ ನಂತರ ಸರ್ವರ್ ಸಂಪರ್ಕ ಕಡಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>half an answer, then the server hangs up</source>
        <translation>ಅರ್ಧ ಉತ್ತರ, ನಂತರ ಸರ್ವರ್ ಸಂಪರ್ಕ ಕಡಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-2</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ; ನಂತರ ITR-2 ಡೇಟಾ</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-3</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ; ನಂತರ ITR-3 ಡೇಟಾ</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-4</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ; ನಂತರ ITR-4 ಡೇಟಾ</translation>
    </message>
    <message>
        <source>OTP sent; then data with the prefixes of older XML</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ; ನಂತರ ಹಳೆಯ XML ನ ಪೂರ್ವಪ್ರತ್ಯಯಗಳಿರುವ ಡೇಟಾ</translation>
    </message>
    <message>
        <source>OTP sent; then a return of 20 MB</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ; ನಂತರ 20 MB ರಿಟರ್ನ್</translation>
    </message>
    <message>
        <source>OTP sent; then a return that is nested 900 levels deep</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ; ನಂತರ 900 ಹಂತ ಆಳದ ರಿಟರ್ನ್</translation>
    </message>
    <message>
        <source>OTP sent; then data; of further years, every other one is not there (400)</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ; ನಂತರ ಡೇಟಾ; ಮುಂದಿನ ವರ್ಷಗಳಲ್ಲಿ ಒಂದು ಬಿಟ್ಟು ಒಂದು ಇಲ್ಲ (400)</translation>
    </message>
    <message>
        <source>OTP sent; then data; every further year fails (500)</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ; ನಂತರ ಡೇಟಾ; ಮುಂದಿನ ಪ್ರತಿ ವರ್ಷ ವಿಫಲವಾಗುತ್ತದೆ (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data, with which the portal session ends (401)</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ; ನಂತರ ಡೇಟಾ, ಅದರೊಂದಿಗೆ ಪೋರ್ಟಲ್ ಸೆಷನ್ ಮುಗಿಯುತ್ತದೆ (401)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout fails (500)</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ; ನಂತರ ಡೇಟಾ; ಲಾಗ್‌ಔಟ್ ವಿಫಲವಾಗುತ್ತದೆ (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout gets no answer</source>
        <translation>OTP ಕಳುಹಿಸಲಾಗಿದೆ; ನಂತರ ಡೇಟಾ; ಲಾಗ್‌ಔಟ್‌ಗೆ ಉತ್ತರ ಬರುವುದಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>TestPanList</name>
    <message>
        <source>Test PANs — ITR Desk SANDBOX</source>
        <translation>ಪರೀಕ್ಷಾ PAN ಗಳು — ITR Desk ಸ್ಯಾಂಡ್‌ಬಾಕ್ಸ್</translation>
    </message>
    <message>
        <source>Each of these PANs brings about one outcome. Any password will do; the OTP is %1 and the AccessToken %2.</source>
        <translation>ಈ ಪ್ರತಿ PAN ಒಂದು ಫಲಿತಾಂಶ ತರುತ್ತದೆ. ಯಾವುದೇ ಪಾಸ್‌ವರ್ಡ್ ಆಗುತ್ತದೆ; OTP %1 ಮತ್ತು AccessToken %2.</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>ಪರೀಕ್ಷಾ PAN ಗಳು</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>PAN: what it brings about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use this PAN</source>
        <translation>ಈ PAN ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>TlsTrouble</name>
    <message>
        <source>The desk&apos;s certificate has expired</source>
        <translation>ಡೆಸ್ಕ್‌ನ ಪ್ರಮಾಣಪತ್ರದ ಅವಧಿ ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>The desk&apos;s certificate has been revoked</source>
        <translation>ಡೆಸ್ಕ್‌ನ ಪ್ರಮಾಣಪತ್ರ ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>The relay does not know the CA of the desk&apos;s certificate</source>
        <translation>ಡೆಸ್ಕ್‌ನ ಪ್ರಮಾಣಪತ್ರದ CA ರಿಲೇಗೆ ತಿಳಿದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>ರಿಲೇ ಪ್ರಮಾಣಪತ್ರ ಕೇಳುತ್ತದೆ, ಈ ಡೆಸ್ಕ್ ಬಳಿ ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate</source>
        <translation>ರಿಲೇ ಡೆಸ್ಕ್‌ನ ಪ್ರಮಾಣಪತ್ರವನ್ನು ನಿರಾಕರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>It does not offer TLS 1.2 or newer</source>
        <translation>ಅದರಲ್ಲಿ TLS 1.2 ಅಥವಾ ಅದಕ್ಕಿಂತ ಹೊಸದು ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>It offers no cipher that is safe enough</source>
        <translation>ಅದರಲ್ಲಿ ಸಾಕಷ್ಟು ಸುರಕ್ಷಿತ ಸೈಫರ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Somebody on the way tried to bring the connection down to an older version of TLS</source>
        <translation>ಮಧ್ಯದಲ್ಲಿ ಯಾರೋ ಸಂಪರ್ಕವನ್ನು TLS ನ ಹಳೆಯ ಆವೃತ್ತಿಗೆ ಇಳಿಸಲು ಪ್ರಯತ್ನಿಸಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS</source>
        <translation>ಅಲ್ಲಿ ಉತ್ತರಿಸುವುದು TLS ಬಳಸುವುದಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>TokenCommand</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>ಕೀಚೈನ್ ಉತ್ತರಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Usage: itr-desk token status|set|forget [--profile FILE]

status  says where the Bearer token is kept, whether there is one and when it ends; exit status 1: none, or expired
set     keeps a new one in the keychain: typed (nothing is shown), or from a pipe
forget  deletes it from the keychain

The token belongs to the service that the settings or the profile name. It is never printed.</source>
        <translation>ಬಳಕೆ: itr-desk token status|set|forget [--profile FILE]

status  Bearer ಟೋಕನ್ ಎಲ್ಲಿದೆ, ಇದೆಯೇ ಮತ್ತು ಯಾವಾಗ ಮುಗಿಯುತ್ತದೆ ಎಂದು ತಿಳಿಸುತ್ತದೆ; ನಿರ್ಗಮನ ಸ್ಥಿತಿ 1: ಇಲ್ಲ, ಅಥವಾ ಅವಧಿ ಮುಗಿದಿದೆ
set     ಹೊಸದನ್ನು ಕೀಚೈನ್‌ನಲ್ಲಿ ಇಡುತ್ತದೆ: ಟೈಪ್ ಮಾಡಿದ್ದು (ಏನೂ ಕಾಣುವುದಿಲ್ಲ), ಅಥವಾ ಪೈಪ್‌ನಿಂದ
forget  ಅದನ್ನು ಕೀಚೈನ್‌ನಿಂದ ಅಳಿಸುತ್ತದೆ

ಟೋಕನ್ ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಅಥವಾ ಪ್ರೊಫೈಲ್ ಹೆಸರಿಸುವ ಸೇವೆಗೆ ಸೇರಿದ್ದು. ಅದನ್ನು ಎಂದಿಗೂ ಮುದ್ರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The settings name no service that a token could belong to; add --profile FILE.</source>
        <translation>ಟೋಕನ್ ಸೇರಬಹುದಾದ ಸೇವೆಯನ್ನು ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಹೆಸರಿಸಿಲ್ಲ; --profile FILE ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>service/bearer is not “keychain”, so the desk would not look for a token there.</source>
        <translation>service/bearer “keychain” ಅಲ್ಲ, ಆದ್ದರಿಂದ ಡೆಸ್ಕ್ ಅಲ್ಲಿ ಟೋಕನ್ ಹುಡುಕುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The relay adds the Bearer token; this desk has none.</source>
        <translation>ರಿಲೇ Bearer ಟೋಕನ್ ಸೇರಿಸುತ್ತದೆ; ಈ ಡೆಸ್ಕ್ ಬಳಿ ಯಾವುದೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>What is stored is no Bearer token.</source>
        <translation>ಉಳಿಸಿರುವುದು Bearer ಟೋಕನ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in its file.</source>
        <translation>%1 ರ Bearer ಟೋಕನ್ ಅದರ ಫೈಲ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in the keychain.</source>
        <translation>%1 ರ ಒಂದು Bearer ಟೋಕನ್ ಕೀಚೈನ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>It does not say when it ends.</source>
        <translation>ಅದು ಯಾವಾಗ ಮುಗಿಯುತ್ತದೆ ಎಂದು ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No token was entered; nothing has changed.</source>
        <translation>ಯಾವುದೇ ಟೋಕನ್ ನಮೂದಿಸಿಲ್ಲ; ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>That is no Bearer token: it is letters, digits and - . _ ~ + / = without a space. Nothing has changed.</source>
        <translation>ಅದು Bearer ಟೋಕನ್ ಅಲ್ಲ: ಅದರಲ್ಲಿ ಅಕ್ಷರಗಳು, ಅಂಕಿಗಳು ಮತ್ತು - . _ ~ + / = ಇರುತ್ತವೆ, ಖಾಲಿ ಜಾಗ ಇರುವುದಿಲ್ಲ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is in the keychain.</source>
        <translation>%1 ರ Bearer ಟೋಕನ್ ಕೀಚೈನ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>The keychain holds no Bearer token for %1 any more.</source>
        <translation>%1 ರ Bearer ಟೋಕನ್ ಇನ್ನು ಕೀಚೈನ್‌ನಲ್ಲಿ ಇಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>The file can not be read; allowed is a file with the Bearer token that you can read.</source>
        <translation>ಫೈಲ್ ಓದಲಾಗುವುದಿಲ್ಲ; ನೀವು ಓದಬಹುದಾದ Bearer ಟೋಕನ್ ಫೈಲ್‌ಗೆ ಅನುಮತಿ.</translation>
    </message>
    <message>
        <source>The file belongs to somebody else; it must be your own.</source>
        <translation>ಫೈಲ್ ಬೇರೆಯವರದ್ದು; ಅದು ನಿಮ್ಮದೇ ಆಗಿರಬೇಕು.</translation>
    </message>
    <message>
        <source>Others than its owner can read or change the file; allowed are the permissions 600 (chmod 600).</source>
        <translation>ಮಾಲೀಕರ ಹೊರತು ಇತರರೂ ಫೈಲ್ ಅನ್ನು ಓದಬಹುದು ಅಥವಾ ಬದಲಾಯಿಸಬಹುದು; ಅನುಮತಿಗಳು 600 ಇರಬೇಕು (chmod 600).</translation>
    </message>
    <message>
        <source>The file is larger than a token can be; allowed is one token of at most %1 bytes.</source>
        <translation>ಫೈಲ್ ಟೋಕನ್‌ನ ಮಿತಿಗಿಂತ ದೊಡ್ಡದು; ಗರಿಷ್ಠ %1 ಬೈಟ್‌ಗಳ ಒಂದು ಟೋಕನ್‌ಗೆ ಅನುಮತಿ.</translation>
    </message>
    <message>
        <source>The file is empty; it must hold the Bearer token.</source>
        <translation>ಫೈಲ್ ಖಾಲಿ ಇದೆ; ಅದರಲ್ಲಿ Bearer ಟೋಕನ್ ಇರಬೇಕು.</translation>
    </message>
    <message>
        <source>The file holds characters that no token has; allowed is one token on one line.</source>
        <translation>ಯಾವ ಟೋಕನ್‌ನಲ್ಲೂ ಇರದ ಅಕ್ಷರಗಳು ಫೈಲ್‌ನಲ್ಲಿವೆ; ಒಂದು ಸಾಲಿನಲ್ಲಿ ಒಂದು ಟೋಕನ್‌ಗೆ ಅನುಮತಿ.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Bearer token</source>
        <translation>Bearer ಟೋಕನ್</translation>
    </message>
    <message>
        <source>New Bearer token</source>
        <translation>ಹೊಸ Bearer ಟೋಕನ್</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Paste what your administrator gave you.</source>
        <translation>ನಿಮ್ಮ ನಿರ್ವಾಹಕರು ನೀಡಿದ್ದನ್ನು ಅಂಟಿಸಿ.</translation>
    </message>
    <message>
        <source>Save in keychain</source>
        <translation>ಕೀಚೈನ್‌ನಲ್ಲಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>ಮರೆತುಬಿಡಿ…</translation>
    </message>
    <message>
        <source>Forget the stored Bearer token</source>
        <translation>ಉಳಿಸಿದ Bearer ಟೋಕನ್ ಮರೆತುಬಿಡಿ</translation>
    </message>
    <message>
        <source>That is longer than a token can be: %1 characters.</source>
        <translation>ಅದು ಟೋಕನ್‌ನ ಮಿತಿಗಿಂತ ಉದ್ದವಾಗಿದೆ: %1 ಅಕ್ಷರಗಳು.</translation>
    </message>
    <message>
        <source>The relay at %1 adds the Bearer token. This desk has none.</source>
        <translation>%1 ರಲ್ಲಿರುವ ರಿಲೇ Bearer ಟೋಕನ್ ಸೇರಿಸುತ್ತದೆ. ಈ ಡೆಸ್ಕ್ ಬಳಿ ಯಾವುದೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is read from the file %2 for each call.</source>
        <translation>%1 ರ Bearer ಟೋಕನ್ ಅನ್ನು ಪ್ರತಿ ಕರೆಗೆ %2 ಫೈಲ್‌ನಿಂದ ಓದಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is kept in this computer&apos;s keychain and fetched for each call.</source>
        <translation>%1 ರ Bearer ಟೋಕನ್ ಅನ್ನು ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಕೀಚೈನ್‌ನಲ್ಲಿ ಇಟ್ಟು, ಪ್ರತಿ ಕರೆಗೆ ಅಲ್ಲಿಂದ ತೆಗೆದುಕೊಳ್ಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Looking whether one is stored…</source>
        <translation>ಉಳಿಸಿದ ಟೋಕನ್ ಇದೆಯೇ ಎಂದು ನೋಡಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>One is stored. %1</source>
        <comment>when it ends</comment>
        <translation>ಒಂದನ್ನು ಉಳಿಸಲಾಗಿದೆ. %1</translation>
    </message>
    <message>
        <source>One is stored. It does not say when it ends.</source>
        <translation>ಒಂದನ್ನು ಉಳಿಸಲಾಗಿದೆ. ಅದು ಯಾವಾಗ ಮುಗಿಯುತ್ತದೆ ಎಂದು ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>That is no Bearer token: it has letters, digits and - . _ ~ + / = only, and no space.</source>
        <translation>ಅದು Bearer ಟೋಕನ್ ಅಲ್ಲ: ಅದರಲ್ಲಿ ಅಕ್ಷರಗಳು, ಅಂಕಿಗಳು ಮತ್ತು - . _ ~ + / = ಮಾತ್ರ ಇರುತ್ತವೆ, ಖಾಲಿ ಜಾಗ ಇರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The new token was not saved.</source>
        <translation>ಹೊಸ ಟೋಕನ್ ಉಳಿಯಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It has to be entered again.</source>
        <translation>ಅದನ್ನು ಮತ್ತೆ ನಮೂದಿಸಬೇಕು.</translation>
    </message>
    <message>
        <source>The new token is in the keychain. The next call uses it.</source>
        <translation>ಹೊಸ ಟೋಕನ್ ಕೀಚೈನ್‌ನಲ್ಲಿದೆ. ಮುಂದಿನ ಕರೆ ಅದನ್ನು ಬಳಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Delete the Bearer token from the keychain?</source>
        <translation>ಕೀಚೈನ್‌ನಿಂದ Bearer ಟೋಕನ್ ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Until another one is saved nothing can be requested, and open sessions can not be logged out.</source>
        <translation>ಇನ್ನೊಂದನ್ನು ಉಳಿಸುವವರೆಗೆ ಏನನ್ನೂ ವಿನಂತಿಸಲಾಗುವುದಿಲ್ಲ, ತೆರೆದ ಸೆಷನ್‌ಗಳಿಂದ ಲಾಗ್‌ಔಟ್ ಆಗಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ಇರಲಿ</translation>
    </message>
    <message>
        <source>The token was not deleted.</source>
        <translation>ಟೋಕನ್ ಅಳಿಸಲಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>No Bearer token is stored for this service.</source>
        <translation>ಈ ಸೇವೆಗೆ ಯಾವುದೇ Bearer ಟೋಕನ್ ಉಳಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This session has no keychain that could keep the Bearer token.</source>
        <translation>Bearer ಟೋಕನ್ ಇಡಬಹುದಾದ ಕೀಚೈನ್ ಈ ಸೆಷನ್‌ನಲ್ಲಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>ಕೀಚೈನ್ ಲಾಕ್ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk.</source>
        <translation>ITR Desk ಗಾಗಿ ಕೀಚೈನ್ ತೆರೆಯಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <comment>exact reason</comment>
        <translation>ಅದು ಆಗಲಿಲ್ಲ: %1</translation>
    </message>
    <message>
        <source>Paste the token that your administrator gave you and save it.</source>
        <translation>ನಿಮ್ಮ ನಿರ್ವಾಹಕರು ನೀಡಿದ ಟೋಕನ್ ಅಂಟಿಸಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>ಕೀಚೈನ್ ಇರುವ ಡೆಸ್ಕ್‌ಟಾಪ್‌ಗೆ ಲಾಗಿನ್ ಆಗಿ (GNOME Keyring, KWallet), ಅಥವಾ ಟೋಕನ್‌ಗೆ ಬೇರೆ ಜಾಗಕ್ಕಾಗಿ ನಿಮ್ಮ ನಿರ್ವಾಹಕರನ್ನು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>ಅದನ್ನು ಅನ್‌ಲಾಕ್ ಮಾಡಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Try again and say yes when it asks. If it does not ask, unlock it first.</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ, ಅದು ಕೇಳಿದಾಗ ಒಪ್ಪಿಕೊಳ್ಳಿ. ಅದು ಕೇಳದಿದ್ದರೆ, ಮೊದಲು ಅನ್‌ಲಾಕ್ ಮಾಡಿ.</translation>
    </message>
</context>
<context>
    <name>TransportLine</name>
    <message>
        <source>The certificate is not for the name %1</source>
        <translation>ಪ್ರಮಾಣಪತ್ರವು %1 ಹೆಸರಿನದ್ದಲ್ಲ</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys</source>
        <translation>ಸೇವೆಯ ಪ್ರಮಾಣಪತ್ರ ಸರಪಳಿಯ ಯಾವ ಕೀಲಿಯೂ ಪಿನ್ ಮಾಡಿದ ಕೀಲಿಗಳಲ್ಲಿ ಇಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>TransportLoader</name>
    <message>
        <source>The CA file %1 holds no certificate that can be read.</source>
        <translation>CA ಫೈಲ್ %1 ರಲ್ಲಿ ಓದಬಹುದಾದ ಪ್ರಮಾಣಪತ್ರ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The pins of the service&apos;s keys can not be used; allowed are none, or two and more SHA-256 values in base64.</source>
        <translation>ಸೇವೆಯ ಕೀಲಿಗಳ ಪಿನ್‌ಗಳನ್ನು ಬಳಸಲಾಗುವುದಿಲ್ಲ; ಪಿನ್ ಇಲ್ಲದಿರಬಹುದು, ಅಥವಾ base64 ನಲ್ಲಿ ಎರಡು ಅಥವಾ ಹೆಚ್ಚು SHA-256 ಮೌಲ್ಯಗಳಿರಬೇಕು.</translation>
    </message>
</context>
<context>
    <name>UserFile</name>
    <message>
        <source>%1 was not written: %2. What you entered is still here.</source>
        <comment>file, reason</comment>
        <translation>%1 ಬರೆಯಲಿಲ್ಲ: %2. ನೀವು ನಮೂದಿಸಿದ್ದು ಇನ್ನೂ ಇಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>its folder can not be made</source>
        <translation>ಅದರ ಫೋಲ್ಡರ್ ಮಾಡಲು ಆಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>ಅದು 64 KiB ಗಿಂತ ದೊಡ್ಡದು</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>the PAN is missing.</source>
        <translation>PAN ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>the PAN is masked. A work list needs all of its ten characters.</source>
        <translation>PAN ಮರೆಮಾಡಲಾಗಿದೆ. ಕೆಲಸದ ಪಟ್ಟಿಗೆ ಅದರ ಹತ್ತೂ ಅಕ್ಷರಗಳು ಬೇಕು.</translation>
    </message>
    <message>
        <source>what stands in the place of the PAN is none. A PAN has five letters, four digits and a letter.</source>
        <translation>PAN ಇರಬೇಕಾದಲ್ಲಿ PAN ಇಲ್ಲ. PAN ನಲ್ಲಿ ಐದು ಅಕ್ಷರ, ನಾಲ್ಕು ಅಂಕಿ ಮತ್ತು ಒಂದು ಅಕ್ಷರ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>“%1” is no PAN: it has %2 characters instead of %3.</source>
        <translation>“%1” PAN ಅಲ್ಲ: ಅದರಲ್ಲಿ %3 ರ ಬದಲು %2 ಅಕ್ಷರಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>“%1” is no PAN: its character %2 is wrong. A PAN has five letters, four digits and a letter.</source>
        <translation>“%1” PAN ಅಲ್ಲ: ಅದರ ಅಕ್ಷರ %2 ತಪ್ಪಾಗಿದೆ. PAN ನಲ್ಲಿ ಐದು ಅಕ್ಷರ, ನಾಲ್ಕು ಅಂಕಿ ಮತ್ತು ಒಂದು ಅಕ್ಷರ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>ಉದ್ಧರಣ ಚಿಹ್ನೆ ತೆರೆದಿದೆ, ಮುಚ್ಚಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>the reference has %1 characters; allowed are %2.</source>
        <translation>ಉಲ್ಲೇಖದಲ್ಲಿ %1 ಅಕ್ಷರಗಳಿವೆ; %2 ಕ್ಕೆ ಅನುಮತಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>the PAN %1 stands in line %2 already. This line is left out.</source>
        <translation>PAN %1 ಈಗಾಗಲೇ ಸಾಲು %2 ರಲ್ಲಿದೆ. ಈ ಸಾಲನ್ನು ಬಿಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>the reference “%1” stands in line %2 too. Both lines are kept.</source>
        <translation>ಉಲ್ಲೇಖ “%1” ಸಾಲು %2 ರಲ್ಲೂ ಇದೆ. ಎರಡೂ ಸಾಲುಗಳನ್ನು ಇಟ್ಟುಕೊಳ್ಳಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>ಸಾಲು %1: %2</translation>
    </message>
    <message>
        <source>The file has headings, but no line below them.</source>
        <translation>ಫೈಲ್‌ನಲ್ಲಿ ಶೀರ್ಷಿಕೆಗಳಿವೆ, ಆದರೆ ಕೆಳಗೆ ಸಾಲುಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file is empty. A work list has a reference and a PAN on each line.</source>
        <translation>ಫೈಲ್ ಖಾಲಿ ಇದೆ. ಕೆಲಸದ ಪಟ್ಟಿಯ ಪ್ರತಿ ಸಾಲಿನಲ್ಲಿ ಉಲ್ಲೇಖ ಮತ್ತು PAN ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>There is no PAN in the file. A work list has a reference and a PAN on each line.</source>
        <translation>ಫೈಲ್‌ನಲ್ಲಿ PAN ಇಲ್ಲ. ಕೆಲಸದ ಪಟ್ಟಿಯ ಪ್ರತಿ ಸಾಲಿನಲ್ಲಿ ಉಲ್ಲೇಖ ಮತ್ತು PAN ಇರುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>WorkListColumns</name>
    <message>
        <source>The column “%1” is for secrets. Delete that column from the file and choose the file again: passwords, PINs, OTPs and tokens never belong in a work list.</source>
        <translation>“%1” ಕಾಲಂ ರಹಸ್ಯಗಳಿಗಾಗಿ ಇದೆ. ಫೈಲ್‌ನಿಂದ ಆ ಕಾಲಂ ಅಳಿಸಿ, ಫೈಲ್ ಅನ್ನು ಮತ್ತೆ ಆರಿಸಿ: ಪಾಸ್‌ವರ್ಡ್, PIN, OTP ಮತ್ತು ಟೋಕನ್‌ಗಳು ಕೆಲಸದ ಪಟ್ಟಿಯಲ್ಲಿ ಎಂದಿಗೂ ಇರಬಾರದು.</translation>
    </message>
    <message>
        <source>Column %1 seems to hold passwords. Delete that column from the file and choose the file again: passwords never belong in a work list.</source>
        <translation>ಕಾಲಂ %1 ರಲ್ಲಿ ಪಾಸ್‌ವರ್ಡ್‌ಗಳು ಇರುವಂತಿದೆ. ಫೈಲ್‌ನಿಂದ ಆ ಕಾಲಂ ಅಳಿಸಿ, ಫೈಲ್ ಅನ್ನು ಮತ್ತೆ ಆರಿಸಿ: ಪಾಸ್‌ವರ್ಡ್‌ಗಳು ಕೆಲಸದ ಪಟ್ಟಿಯಲ್ಲಿ ಎಂದಿಗೂ ಇರಬಾರದು.</translation>
    </message>
</context>
<context>
    <name>WorkListDialog</name>
    <message>
        <source>Work list — ITR Desk</source>
        <translation>ಕೆಲಸದ ಪಟ್ಟಿ — ITR Desk</translation>
    </message>
    <message>
        <source>Cases to open</source>
        <translation>ತೆರೆಯಬೇಕಾದ ಪ್ರಕರಣಗಳು</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>ಬೇರೆ ಫೈಲ್ ಆರಿಸಿ…</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>ಫೈಲ್ ಓದಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>ತೊಂದರೆ ಇರುವ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>ಕೆಲಸದ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Each good line of the file becomes a case that waits for consent. Passwords, OTPs and tokens never belong in the file.</source>
        <translation>ಫೈಲ್‌ನ ಪ್ರತಿ ಸರಿಯಾದ ಸಾಲು ಒಪ್ಪಿಗೆಗಾಗಿ ಕಾಯುವ ಪ್ರಕರಣವಾಗುತ್ತದೆ. ಪಾಸ್‌ವರ್ಡ್, OTP ಮತ್ತು ಟೋಕನ್‌ಗಳು ಫೈಲ್‌ನಲ್ಲಿ ಎಂದಿಗೂ ಇರಬಾರದು.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Choose a work list — ITR Desk</source>
        <translation>ಕೆಲಸದ ಪಟ್ಟಿ ಆರಿಸಿ — ITR Desk</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV ಫೈಲ್‌ಗಳು (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>No line of this file can become a case.</source>
        <translation>ಈ ಫೈಲ್‌ನ ಯಾವ ಸಾಲೂ ಪ್ರಕರಣವಾಗಲಾರದು.</translation>
    </message>
    <message>
        <source>What is wrong with each stands below.</source>
        <translation>ಪ್ರತಿಯೊಂದರಲ್ಲಿ ಏನು ತಪ್ಪಿದೆ ಎಂದು ಕೆಳಗಿದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) can be opened</source>
        <translation>
            <numerusform>%n ಪ್ರಕರಣ ತೆರೆಯಬಹುದು</numerusform>
            <numerusform>%n ಪ್ರಕರಣಗಳನ್ನು ತೆರೆಯಬಹುದು</numerusform>
        </translation>
    </message>
    <message>
        <source>This file can not be used.</source>
        <translation>ಈ ಫೈಲ್ ಬಳಸಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with problems</source>
        <translation>
            <numerusform>ತೊಂದರೆ ಇರುವ %n ಸಾಲು</numerusform>
            <numerusform>ತೊಂದರೆ ಇರುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>ಪ್ರಕರಣಗಳನ್ನು ತೆರೆಯಿರಿ</translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>%n ಪ್ರಕರಣ ತೆರೆಯಿರಿ</numerusform>
            <numerusform>%n ಪ್ರಕರಣಗಳನ್ನು ತೆರೆಯಿರಿ</numerusform>
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
        <translation>ತಿಳಿಯದ ಪ್ಯಾನ್‌ದಾರ ಅಕ್ಷರ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ಸಾಲು</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ಉಲ್ಲೇಖ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ಪ್ಯಾನ್‌ದಾರ</translation>
    </message>
</context>
<context>
    <name>YearPicker</name>
    <message>
        <source>here</source>
        <translation>ಇಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Fetch assessment year %1</source>
        <translation>ತೆರಿಗೆ ನಿರ್ಧಾರಣಾ ವರ್ಷ %1 ತರಿಸಿ</translation>
    </message>
    <message>
        <source>It is here already; it would be fetched once more.</source>
        <translation>ಅದು ಈಗಾಗಲೇ ಇಲ್ಲಿದೆ; ಮತ್ತೊಮ್ಮೆ ತರಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Fetch none</source>
        <translation>ಯಾವುದೂ ಬೇಡ</translation>
    </message>
    <message>
        <source>Fetching assessment year %1</source>
        <translation>ತೆರಿಗೆ ನಿರ್ಧಾರಣಾ ವರ್ಷ %1 ತರಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Which assessment year is to be fetched?</source>
        <translation>ಯಾವ ತೆರಿಗೆ ನಿರ್ಧಾರಣಾ ವರ್ಷವನ್ನು ತರಿಸಬೇಕು?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>New Bearer token (it is not shown): </source>
        <translation>ಹೊಸ Bearer ಟೋಕನ್ (ಅದು ಕಾಣುವುದಿಲ್ಲ): </translation>
    </message>
    <message>
        <source>The settings can not be used.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಬಳಸಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ml">
<context>
    <name>AccessTokenField</name>
    <message>
        <source>AccessToken</source>
        <translation>AccessToken</translation>
    </message>
    <message>
        <source>Show AccessToken</source>
        <translation>AccessToken കാണിക്കുക</translation>
    </message>
    <message>
        <source>Please enter the AccessToken.</source>
        <translation>ദയവായി AccessToken നൽകുക.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The address of the service could not be found.</source>
        <translation>സേവനത്തിന്റെ വിലാസം കണ്ടെത്താനായില്ല.</translation>
    </message>
    <message>
        <source>The service does not take connections right now.</source>
        <translation>സേവനം ഇപ്പോൾ കണക്ഷനുകൾ സ്വീകരിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>The network did not carry the request.</source>
        <translation>നെറ്റ്‌വർക്കിന് അഭ്യർത്ഥന എത്തിക്കാനായില്ല.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through.</source>
        <translation>നെറ്റ്‌വർക്കിന്റെ പ്രോക്സി അഭ്യർത്ഥന കടത്തിവിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s settings need a look.</source>
        <translation>അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക; പ്രോക്സിയുടെ ക്രമീകരണങ്ങൾ പരിശോധിക്കണം.</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so the desk did not talk to it.</source>
        <translation>താൻ ആരാണെന്ന് സേവനത്തിന് തെളിയിക്കാനായില്ല, അതിനാൽ ഡെസ്ക് അതുമായി ബന്ധപ്പെട്ടില്ല.</translation>
    </message>
    <message>
        <source>Do not go on. Tell your administrator what is said here.</source>
        <translation>മുന്നോട്ട് പോകരുത്. ഇവിടെ പറയുന്നത് അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>No secure connection to the service came about.</source>
        <translation>സേവനവുമായി സുരക്ഷിത കണക്ഷൻ ഉണ്ടാക്കാനായില്ല.</translation>
    </message>
    <message>
        <source>Tell your administrator; the service must offer TLS 1.2 or newer.</source>
        <translation>അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക; സേവനത്തിന് TLS 1.2 അല്ലെങ്കിൽ പുതിയത് വേണം.</translation>
    </message>
    <message>
        <source>The connection broke before the service answered.</source>
        <translation>സേവനം മറുപടി നൽകുന്നതിനു മുമ്പ് കണക്ഷൻ മുറിഞ്ഞു.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>സേവനം സമയത്തിന് മറുപടി നൽകിയില്ല.</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>നിങ്ങൾ അഭ്യർത്ഥന റദ്ദാക്കി.</translation>
    </message>
    <message>
        <source>The service refused what was entered.</source>
        <translation>നൽകിയ വിവരങ്ങൾ സേവനം നിരസിച്ചു.</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s authorisation.</source>
        <translation>ഈ ഡെസ്കിന്റെ അംഗീകാരം സേവനം സ്വീകരിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>The service does not allow this desk to do that.</source>
        <translation>അത് ചെയ്യാൻ സേവനം ഈ ഡെസ്കിനെ അനുവദിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>There is no verification service at this address.</source>
        <translation>ഈ വിലാസത്തിൽ പരിശോധനാ സേവനമില്ല.</translation>
    </message>
    <message>
        <source>Tell your administrator; the service address in the profile needs a look.</source>
        <translation>അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക; പ്രൊഫൈലിലെ സേവന വിലാസം പരിശോധിക്കണം.</translation>
    </message>
    <message>
        <source>The service understood the request but can not carry it out.</source>
        <translation>സേവനത്തിന് അഭ്യർത്ഥന മനസ്സിലായി, പക്ഷേ നടപ്പാക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>Check what was entered together with the taxpayer before you try again.</source>
        <translation>വീണ്ടും ശ്രമിക്കുന്നതിനു മുമ്പ് നൽകിയ വിവരങ്ങൾ നികുതിദായകനോടൊപ്പം പരിശോധിക്കുക.</translation>
    </message>
    <message>
        <source>The service has had too many requests.</source>
        <translation>സേവനത്തിന് വളരെയധികം അഭ്യർത്ഥനകൾ ലഭിച്ചു.</translation>
    </message>
    <message>
        <source>Wait some minutes before you request again.</source>
        <translation>വീണ്ടും അഭ്യർത്ഥിക്കുന്നതിനു മുമ്പ് കുറച്ച് മിനിറ്റ് കാത്തിരിക്കുക.</translation>
    </message>
    <message>
        <source>Something failed inside the service.</source>
        <translation>സേവനത്തിനുള്ളിൽ എന്തോ തകരാറുണ്ടായി.</translation>
    </message>
    <message>
        <source>A server on the way answered instead of the service.</source>
        <translation>സേവനത്തിനു പകരം വഴിയിലുള്ള ഒരു സെർവർ മറുപടി നൽകി.</translation>
    </message>
    <message>
        <source>The service pointed to another address; the desk never follows.</source>
        <translation>സേവനം മറ്റൊരു വിലാസത്തിലേക്ക് തിരിച്ചുവിട്ടു; ഡെസ്ക് ഒരിക്കലും അങ്ങനെ പോകില്ല.</translation>
    </message>
    <message>
        <source>The service answered in a way that this desk does not know.</source>
        <translation>ഈ ഡെസ്കിന് അറിയാത്ത രീതിയിലാണ് സേവനം മറുപടി നൽകിയത്.</translation>
    </message>
    <message>
        <source>Tell your administrator the code shown here.</source>
        <translation>ഇവിടെ കാണുന്ന കോഡ് അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>The service&apos;s answer was far larger than it may be; the desk stopped reading.</source>
        <translation>സേവനത്തിന്റെ മറുപടി അനുവദനീയമായതിലും വളരെ വലുതായിരുന്നു; ഡെസ്ക് വായന നിർത്തി.</translation>
    </message>
    <message>
        <source>Only a part of the service&apos;s answer arrived.</source>
        <translation>സേവനത്തിന്റെ മറുപടിയുടെ ഒരു ഭാഗം മാത്രമേ എത്തിയുള്ളൂ.</translation>
    </message>
    <message>
        <source>The answer is not in the service&apos;s format.</source>
        <translation>മറുപടി സേവനത്തിന്റെ ഫോർമാറ്റിലല്ല.</translation>
    </message>
    <message>
        <source>The service answered without saying what came of the request.</source>
        <translation>അഭ്യർത്ഥനയ്ക്ക് എന്തു സംഭവിച്ചു എന്നു പറയാതെയാണ് സേവനം മറുപടി നൽകിയത്.</translation>
    </message>
    <message>
        <source>The desk could not make itself ready for a secure connection.</source>
        <translation>സുരക്ഷിത കണക്ഷനു വേണ്ടി ഡെസ്കിന് തയ്യാറാകാനായില്ല.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before you request again.</source>
        <translation>
            <numerusform>വീണ്ടും അഭ്യർത്ഥിക്കുന്നതിനു മുമ്പ് %n സെക്കൻഡ് കാത്തിരിക്കുക.</numerusform>
            <numerusform>വീണ്ടും അഭ്യർത്ഥിക്കുന്നതിനു മുമ്പ് %n സെക്കൻഡ് കാത്തിരിക്കുക.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before you request again.</source>
        <translation>
            <numerusform>വീണ്ടും അഭ്യർത്ഥിക്കുന്നതിനു മുമ്പ് %n മിനിറ്റ് കാത്തിരിക്കുക.</numerusform>
            <numerusform>വീണ്ടും അഭ്യർത്ഥിക്കുന്നതിനു മുമ്പ് %n മിനിറ്റ് കാത്തിരിക്കുക.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The reason: %2.</source>
        <comment>sentence, reason</comment>
        <translation>%1 കാരണം: %2.</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s password is probably not the cause. Check the AccessToken if you entered one; otherwise tell your administrator that the Bearer token was refused.</source>
        <translation>നികുതിദായകന്റെ പാസ്‌വേഡ് ആയിരിക്കില്ല കാരണം. AccessToken നൽകിയിട്ടുണ്ടെങ്കിൽ അത് പരിശോധിക്കുക; ഇല്ലെങ്കിൽ Bearer ടോക്കൺ നിരസിക്കപ്പെട്ടതായി അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>നെറ്റ്‌വർക്ക് കണക്ഷൻ പരിശോധിച്ച് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another.</source>
        <translation>മറ്റൊരു OTP ആവശ്യപ്പെടുന്നതിനു മുമ്പ് ഫോണിൽ OTP വന്നോ എന്ന് നികുതിദായകനോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it.</source>
        <translation>അതേ OTP ഒരിക്കൽ കൂടി പരീക്ഷിക്കുക; നിരസിച്ചാൽ OTP വീണ്ടും അയയ്ക്കുക.</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing.</source>
        <translation>ആ വർഷം ഒരിക്കൽ കൂടി എടുക്കുക; അതുകൊണ്ട് ഒന്നും ചെലവാകില്ല.</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another. Tell your administrator the code shown here.</source>
        <translation>മറ്റൊരു OTP ആവശ്യപ്പെടുന്നതിനു മുമ്പ് ഫോണിൽ OTP വന്നോ എന്ന് നികുതിദായകനോട് ചോദിക്കുക. ഇവിടെ കാണുന്ന കോഡ് അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it. Tell your administrator the code shown here.</source>
        <translation>അതേ OTP ഒരിക്കൽ കൂടി പരീക്ഷിക്കുക; നിരസിച്ചാൽ OTP വീണ്ടും അയയ്ക്കുക. ഇവിടെ കാണുന്ന കോഡ് അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing. If it stays so, tell your administrator the code shown here.</source>
        <translation>ആ വർഷം ഒരിക്കൽ കൂടി എടുക്കുക; അതുകൊണ്ട് ഒന്നും ചെലവാകില്ല. പ്രശ്നം തുടർന്നാൽ ഇവിടെ കാണുന്ന കോഡ് അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>Check the network connection and the service address in the profile, then try again.</source>
        <translation>നെറ്റ്‌വർക്ക് കണക്ഷനും പ്രൊഫൈലിലെ സേവന വിലാസവും പരിശോധിച്ച് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays so, tell your administrator.</source>
        <translation>അല്പം കാത്തിരുന്ന് വീണ്ടും ശ്രമിക്കുക. പ്രശ്നം തുടർന്നാൽ അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>തയ്യാറാകുമ്പോൾ വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>ജേണൽ എഴുതാനായില്ല, അതിനാൽ ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Make room on the disk or tell your administrator; nothing goes out before it can be recorded.</source>
        <translation>ഡിസ്കിൽ ഇടമുണ്ടാക്കുക, അല്ലെങ്കിൽ അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക; രേഖപ്പെടുത്താനാകുന്നതുവരെ ഒന്നും പുറത്തേക്ക് അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>The portal probably has no return of this year. Fetch another year.</source>
        <translation>ഈ വർഷത്തെ റിട്ടേൺ പോർട്ടലിൽ ഉണ്ടാകാനിടയില്ല. മറ്റൊരു വർഷം എടുക്കുക.</translation>
    </message>
    <message>
        <source>The session at the portal has probably ended. What has arrived stays here; for another year close this case and open a new one.</source>
        <translation>പോർട്ടലിലെ സെഷൻ അവസാനിച്ചിരിക്കാം. വന്നത് ഇവിടെ തുടരും; മറ്റൊരു വർഷത്തിനായി ഈ കേസ് അടച്ച് പുതിയത് തുറക്കുക.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy could not be reached.</source>
        <translation>നെറ്റ്‌വർക്കിന്റെ പ്രോക്സിയുമായി ബന്ധപ്പെടാനായില്ല.</translation>
    </message>
    <message>
        <source>Check the network connection. If it stays so, tell your administrator that the proxy does not answer.</source>
        <translation>നെറ്റ്‌വർക്ക് കണക്ഷൻ പരിശോധിക്കുക. പ്രശ്നം തുടർന്നാൽ പ്രോക്സി മറുപടി നൽകുന്നില്ലെന്ന് അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and password, or refused those it was given.</source>
        <translation>നെറ്റ്‌വർക്കിന്റെ പ്രോക്സി ഉപയോക്തൃനാമവും പാസ്‌വേഡും ചോദിക്കുന്നു, അല്ലെങ്കിൽ നൽകിയവ നിരസിച്ചു.</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s user name and password need a look.</source>
        <translation>അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക; പ്രോക്സിയുടെ ഉപയോക്തൃനാമവും പാസ്‌വേഡും പരിശോധിക്കണം.</translation>
    </message>
    <message>
        <source>The relay did not accept this desk&apos;s certificate.</source>
        <translation>ഈ ഡെസ്കിന്റെ സർട്ടിഫിക്കറ്റ് റിലേ സ്വീകരിച്ചില്ല.</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here; the desk needs a certificate that the relay knows.</source>
        <translation>ഇവിടെ പറയുന്നത് അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക; റിലേയ്ക്ക് അറിയാവുന്ന ഒരു സർട്ടിഫിക്കറ്റ് ഡെസ്കിന് വേണം.</translation>
    </message>
    <message>
        <source>Tell your administrator; the CA file in the profile, and its pins, need a look.</source>
        <translation>അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക; പ്രൊഫൈലിലെ CA ഫയലും പിൻ ചെയ്ത കീകളും പരിശോധിക്കണം.</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate could not be used, so nothing was sent.</source>
        <translation>ഈ ഡെസ്കിന്റെ സ്വന്തം സർട്ടിഫിക്കറ്റ് ഉപയോഗിക്കാനായില്ല, അതിനാൽ ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>If its key has a passphrase, enter that when you are asked, then try again. Otherwise tell your administrator what is said here.</source>
        <translation>അതിന്റെ കീക്ക് പാസ്‌ഫ്രെയ്സ് ഉണ്ടെങ്കിൽ ചോദിക്കുമ്പോൾ അത് നൽകി വീണ്ടും ശ്രമിക്കുക. ഇല്ലെങ്കിൽ ഇവിടെ പറയുന്നത് അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>No Bearer token is stored for this service, so nothing was sent.</source>
        <translation>ഈ സേവനത്തിന് Bearer ടോക്കൺ സൂക്ഷിച്ചിട്ടില്ല, അതിനാൽ ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Save the token that your administrator gave you under Settings, Bearer token; then try again.</source>
        <translation>അഡ്മിനിസ്ട്രേറ്റർ തന്ന ടോക്കൺ “ക്രമീകരണങ്ങൾ” എന്നതിലെ “Bearer ടോക്കൺ” എന്നിടത്ത് സൂക്ഷിക്കുക; പിന്നെ വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The Bearer token is kept in a keychain, and this session has none; nothing was sent.</source>
        <translation>Bearer ടോക്കൺ കീചെയിനിലാണ് സൂക്ഷിക്കുന്നത്, ഈ സെഷനിൽ കീചെയിൻ ഇല്ല; ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>കീചെയിൻ (GNOME Keyring, KWallet) ഉള്ള ഡെസ്ക്ടോപ്പിൽ ലോഗിൻ ചെയ്യുക, അല്ലെങ്കിൽ ടോക്കണിന് മറ്റൊരിടം അഡ്മിനിസ്ട്രേറ്ററോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>The keychain that holds the Bearer token is locked, so nothing was sent.</source>
        <translation>Bearer ടോക്കൺ ഉള്ള കീചെയിൻ ലോക്കാണ്, അതിനാൽ ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>കീചെയിൻ അൺലോക്ക് ചെയ്ത് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk, so nothing was sent.</source>
        <translation>ITR Desk-നു വേണ്ടി കീചെയിൻ തുറന്നില്ല, അതിനാൽ ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Try again and say yes when the keychain asks. If it does not ask, unlock it first.</source>
        <translation>വീണ്ടും ശ്രമിക്കുക; കീചെയിൻ ചോദിക്കുമ്പോൾ അനുവദിക്കുക. ചോദിക്കുന്നില്ലെങ്കിൽ ആദ്യം അത് അൺലോക്ക് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>The Bearer token could not be read, so nothing was sent.</source>
        <translation>Bearer ടോക്കൺ വായിക്കാനായില്ല, അതിനാൽ ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here.</source>
        <translation>ഇവിടെ പറയുന്നത് അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>The Bearer token of this desk has expired, so nothing was sent.</source>
        <translation>ഈ ഡെസ്കിന്റെ Bearer ടോക്കണിന്റെ കാലാവധി കഴിഞ്ഞു, അതിനാൽ ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new token. If this computer&apos;s clock is wrong, set it right.</source>
        <translation>അഡ്മിനിസ്ട്രേറ്ററോട് പുതിയ ടോക്കൺ ചോദിക്കുക. ഈ കമ്പ്യൂട്ടറിന്റെ ക്ലോക്ക് തെറ്റാണെങ്കിൽ ശരിയാക്കുക.</translation>
    </message>
    <message>
        <source>The Bearer token was not there in time, so nothing was sent.</source>
        <translation>Bearer ടോക്കൺ സമയത്തിന് കിട്ടിയില്ല, അതിനാൽ ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Look for a window in which the keychain asks for its password and answer it; then try again.</source>
        <translation>കീചെയിൻ പാസ്‌വേഡ് ചോദിക്കുന്ന വിൻഡോ കണ്ടെത്തി പാസ്‌വേഡ് നൽകുക; പിന്നെ വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>റിലേ സർട്ടിഫിക്കറ്റ് ചോദിക്കുന്നു, ഈ ഡെസ്കിന് അതില്ല</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA</source>
        <translation>ഡെസ്കിന്റെ സർട്ടിഫിക്കറ്റ് റിലേ നിരസിക്കുന്നു: അത് കാലഹരണപ്പെട്ടതോ റദ്ദാക്കിയതോ മറ്റൊരു CA-യുടേതോ ആണ്</translation>
    </message>
</context>
<context>
    <name>Bearer</name>
    <message>
        <source>The Bearer token of this desk expired on %1.</source>
        <translation>ഈ ഡെസ്കിന്റെ Bearer ടോക്കണിന്റെ കാലാവധി %1-ന് കഴിഞ്ഞു.</translation>
    </message>
    <message numerus="yes">
        <source>The Bearer token of this desk expires in %n minute(s).</source>
        <translation>
            <numerusform>ഈ ഡെസ്കിന്റെ Bearer ടോക്കണിന്റെ കാലാവധി %n മിനിറ്റിനുള്ളിൽ കഴിയും.</numerusform>
            <numerusform>ഈ ഡെസ്കിന്റെ Bearer ടോക്കണിന്റെ കാലാവധി %n മിനിറ്റിനുള്ളിൽ കഴിയും.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Bearer token of this desk expires on %1.</source>
        <translation>ഈ ഡെസ്കിന്റെ Bearer ടോക്കണിന്റെ കാലാവധി %1-ന് കഴിയും.</translation>
    </message>
</context>
<context>
    <name>CallMessage</name>
    <message>
        <source>Has the taxpayer received an OTP?</source>
        <translation>നികുതിദായകന് OTP ലഭിച്ചോ?</translation>
    </message>
    <message>
        <source>The service answered in words that ITR Desk does not know, so only the taxpayer can tell.</source>
        <translation>ITR Desk-ന് അറിയാത്ത വാക്കുകളിലാണ് സേവനം മറുപടി നൽകിയത്, അതിനാൽ നികുതിദായകനു മാത്രമേ പറയാനാകൂ.</translation>
    </message>
    <message>
        <source>Has the taxpayer received an OTP? With Yes the case goes on to the OTP step.</source>
        <translation>നികുതിദായകന് OTP ലഭിച്ചോ? “അതെ” എന്നാൽ കേസ് OTP ഘട്ടത്തിലേക്ക് നീങ്ങും.</translation>
    </message>
    <message>
        <source>Has the taxpayer received a new OTP? With Yes its time is counted from now on.</source>
        <translation>നികുതിദായകന് പുതിയ OTP ലഭിച്ചോ? “അതെ” എന്നാൽ അതിന്റെ സമയം ഇപ്പോൾ മുതൽ എണ്ണും.</translation>
    </message>
</context>
<context>
    <name>CallProgress</name>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Waiting for the portal… %1 s</source>
        <translation>പോർട്ടലിനായി കാത്തിരിക്കുന്നു… %1 സെ.</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Withdraw consent</source>
        <translation>സമ്മതം പിൻവലിക്കുക</translation>
    </message>
</context>
<context>
    <name>CaseEndPage</name>
    <message>
        <source>New case</source>
        <translation>പുതിയ കേസ്</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>പട്ടികയിൽ നിന്ന് നീക്കുക</translation>
    </message>
    <message>
        <source>PAN %1</source>
        <translation>PAN %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>റഫറൻസ് %1</translation>
    </message>
    <message>
        <source>This case is done</source>
        <translation>ഈ കേസ് പൂർത്തിയായി</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>സമ്മതം പിൻവലിച്ചു</translation>
    </message>
    <message>
        <source>This case was given up</source>
        <translation>ഈ കേസ് ഉപേക്ഷിച്ചു</translation>
    </message>
    <message>
        <source>This case has expired</source>
        <translation>ഈ കേസിന്റെ സമയം കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>This case was closed</source>
        <translation>ഈ കേസ് അടച്ചു</translation>
    </message>
    <message>
        <source>The data had come. It is no longer kept here; what you exported stays where you saved it.</source>
        <translation>ഡാറ്റ വന്നിരുന്നു. ഇപ്പോൾ അത് ഇവിടെയില്ല; നിങ്ങൾ എക്സ്പോർട്ട് ചെയ്തത് സൂക്ഷിച്ചിടത്തുതന്നെ ഉണ്ടാകും.</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s wish is on record. Nothing more is fetched, and what had been entered or fetched is wiped here.</source>
        <translation>നികുതിദായകന്റെ ആഗ്രഹം രേഖപ്പെടുത്തി. ഇനി ഒന്നും എടുക്കില്ല; നൽകിയതും എടുത്തതുമെല്ലാം ഇവിടെ നിന്ന് മായ്ച്ചു.</translation>
    </message>
    <message>
        <source>It ended after a refusal, without data. What had been entered is wiped.</source>
        <translation>നിരസിച്ചതിനെത്തുടർന്ന്, ഡാറ്റ ലഭിക്കാതെ ഇത് അവസാനിച്ചു. നൽകിയ വിവരങ്ങൾ മായ്ച്ചു.</translation>
    </message>
    <message>
        <source>Nobody went on with it for too long, so the desk ended it. What had been entered is wiped.</source>
        <translation>ഏറെ നേരം ആരും തുടരാത്തതിനാൽ ഡെസ്ക് ഇത് അവസാനിപ്പിച്ചു. നൽകിയ വിവരങ്ങൾ മായ്ച്ചു.</translation>
    </message>
    <message>
        <source>It was closed before its data came. What had been entered is wiped.</source>
        <translation>ഡാറ്റ വരുന്നതിനു മുമ്പ് ഇത് അടച്ചു. നൽകിയ വിവരങ്ങൾ മായ്ച്ചു.</translation>
    </message>
    <message>
        <source>There is no session at the portal to log out of.</source>
        <translation>ലോഗൗട്ട് ചെയ്യാൻ പോർട്ടലിൽ സെഷനില്ല.</translation>
    </message>
    <message>
        <source>Logging out of the portal…</source>
        <translation>പോർട്ടലിൽ നിന്ന് ലോഗൗട്ട് ചെയ്യുന്നു…</translation>
    </message>
    <message>
        <source>You can go on with other work meanwhile.</source>
        <translation>ഇതിനിടെ നിങ്ങൾക്ക് മറ്റു ജോലികൾ തുടരാം.</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>not needed</source>
        <comment>logout</comment>
        <translation>ആവശ്യമില്ല</translation>
    </message>
    <message>
        <source>running</source>
        <comment>logout</comment>
        <translation>നടക്കുന്നു</translation>
    </message>
    <message>
        <source>done</source>
        <comment>logout</comment>
        <translation>കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>could not be made</source>
        <comment>logout</comment>
        <translation>ചെയ്യാനായില്ല</translation>
    </message>
    <message>
        <source>New</source>
        <translation>പുതിയത്</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>പുതിയ കേസ്</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · state of the case</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Consent is awaited</source>
        <translation>സമ്മതം കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>Has an OTP come?</source>
        <translation>OTP വന്നോ?</translation>
    </message>
    <message>
        <source>PAN and password are awaited</source>
        <translation>PAN, പാസ്‌വേഡ് കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>Requesting an OTP…</source>
        <translation>OTP ആവശ്യപ്പെടുന്നു…</translation>
    </message>
    <message>
        <source>The OTP is awaited</source>
        <translation>OTP കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>Requesting a new OTP…</source>
        <translation>പുതിയ OTP ആവശ്യപ്പെടുന്നു…</translation>
    </message>
    <message>
        <source>Fetching the data…</source>
        <translation>ഡാറ്റ എടുക്കുന്നു…</translation>
    </message>
    <message>
        <source>The data is here</source>
        <translation>ഡാറ്റ എത്തി</translation>
    </message>
    <message>
        <source>Fetching another year…</source>
        <translation>മറ്റൊരു വർഷം എടുക്കുന്നു…</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>ലോഗൗട്ട് ചെയ്യുന്നു…</translation>
    </message>
    <message>
        <source>Ended, not logged out</source>
        <translation>അവസാനിച്ചു, ലോഗൗട്ട് ചെയ്തില്ല</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>പൂർത്തിയായി</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>സമ്മതം പിൻവലിച്ചു</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>ഉപേക്ഷിച്ചു</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>സമയം കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>അടച്ചു</translation>
    </message>
    <message>
        <source>%1 of %2 tries used</source>
        <translation>%2 ശ്രമങ്ങളിൽ %1 ഉപയോഗിച്ചു</translation>
    </message>
    <message>
        <source>%1 of %2 tries</source>
        <translation>%2 ശ്രമങ്ങളിൽ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n മിനിറ്റ് ബാക്കി</numerusform>
            <numerusform>%n മിനിറ്റ് ബാക്കി</numerusform>
        </translation>
    </message>
    <message>
        <source>the OTP has probably expired</source>
        <translation>OTP-യുടെ കാലാവധി കഴിഞ്ഞിരിക്കാം</translation>
    </message>
    <message>
        <source>Ends soon: nobody goes on with it</source>
        <translation>ഉടൻ അവസാനിക്കും: ആരും തുടരുന്നില്ല</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>What runs out first on top</source>
        <translation>ആദ്യം സമയം തീരുന്നത് മുകളിൽ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>കേസുകൾ</translation>
    </message>
    <message>
        <source>Reference or PAN</source>
        <translation>റഫറൻസ് അല്ലെങ്കിൽ PAN</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>കേസുകൾ തിരയുക</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n തുറന്നത്</numerusform>
            <numerusform>%n തുറന്നവ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case. Ctrl+N opens one.</source>
        <translation>കേസ് ഒന്നുമില്ല. Ctrl+N അമർത്തിയാൽ പുതിയത് തുറക്കാം.</translation>
    </message>
    <message>
        <source>No case fits this search.</source>
        <translation>ഈ തിരച്ചിലിന് ചേരുന്ന കേസില്ല.</translation>
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
        <translation>ഒരു മറുപടി വന്നു.</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Income-tax returns: case %1</source>
        <translation>ആദായനികുതി റിട്ടേണുകൾ: കേസ് %1</translation>
    </message>
    <message>
        <source>Income-tax returns</source>
        <translation>ആദായനികുതി റിട്ടേണുകൾ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>റഫറൻസ്</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>കേസ്</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>റിപ്പോർട്ട് തയ്യാറാക്കിയത്</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset to UTC</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>തയ്യാറാക്കിയ പ്രോഗ്രാം</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>The figures are those that the income-tax portal supplied. “Not supplied” means that the return did not hold the figure, not that it is zero. Personal numbers are masked.</source>
        <translation>ആദായനികുതി പോർട്ടൽ നൽകിയ തുകകളാണിവ. “നൽകിയിട്ടില്ല” എന്നാൽ റിട്ടേണിൽ ആ തുക ഇല്ലായിരുന്നു എന്നാണ്, പൂജ്യമെന്നല്ല. വ്യക്തിഗത നമ്പറുകൾ മറച്ചിരിക്കുന്നു.</translation>
    </message>
    <message>
        <source>The years side by side</source>
        <translation>വർഷങ്ങൾ അടുത്തടുത്ത്</translation>
    </message>
    <message>
        <source>Amounts in ₹</source>
        <translation>തുകകൾ ₹-ൽ</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>വർഷം നൽകിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>A return of an unknown year</source>
        <translation>വർഷം അറിയാത്ത റിട്ടേൺ</translation>
    </message>
    <message>
        <source>Return for %1</source>
        <comment>assessment year</comment>
        <translation>%1-ലെ റിട്ടേൺ</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>നൽകിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>സമ്മതം</translation>
    </message>
    <message>
        <source>No consent is recorded for this case.</source>
        <translation>ഈ കേസിന് സമ്മതം രേഖപ്പെടുത്തിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>നേരിട്ട്</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>ഫോണിലൂടെ</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>രേഖാമൂലം</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>ഉദ്ദേശ്യം</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>നൽകിയത്</translation>
    </message>
    <message>
        <source>Reference of the consent</source>
        <translation>സമ്മതത്തിന്റെ റഫറൻസ്</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>അറിയിപ്പ്</translation>
    </message>
    <message>
        <source>version %1, in %2</source>
        <comment>version, language</comment>
        <translation>പതിപ്പ് %1, ഭാഷ: %2</translation>
    </message>
    <message>
        <source>Id of the consent</source>
        <translation>സമ്മതത്തിന്റെ ഐഡി</translation>
    </message>
    <message>
        <source>What the journal says of this case</source>
        <translation>ഈ കേസിനെക്കുറിച്ച് ജേണലിൽ ഉള്ളത്</translation>
    </message>
    <message>
        <source>The journal has no entry of this case.</source>
        <translation>ജേണലിൽ ഈ കേസിന്റെ എൻട്രി ഇല്ല.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>സമയം</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>സംഭവം</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ഫലം</translation>
    </message>
    <message>
        <source>Contains tax data</source>
        <translation>നികുതി വിവരങ്ങൾ അടങ്ങിയത്</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>പേജ് %1 / %2</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Has the taxpayer withdrawn consent?</source>
        <translation>നികുതിദായകൻ സമ്മതം പിൻവലിച്ചോ?</translation>
    </message>
    <message>
        <source>With Yes this case ends now: nothing more is fetched, what was entered or fetched is wiped, and the session at the portal is logged out.</source>
        <translation>“അതെ” എന്നാൽ ഈ കേസ് ഇപ്പോൾ അവസാനിക്കും: ഇനി ഒന്നും എടുക്കില്ല, നൽകിയതും എടുത്തതും മായ്ക്കും, പോർട്ടലിലെ സെഷൻ ലോഗൗട്ട് ചെയ്യും.</translation>
    </message>
    <message>
        <source>Close this case before its data has come?</source>
        <translation>ഡാറ്റ വരുന്നതിനു മുമ്പ് ഈ കേസ് അടയ്ക്കണോ?</translation>
    </message>
    <message>
        <source>With Yes an OTP that was sent stays unused, what was entered is wiped, and the session at the portal is logged out.</source>
        <translation>“അതെ” എന്നാൽ അയച്ച OTP ഉപയോഗിക്കാതെ പോകും, നൽകിയ വിവരങ്ങൾ മായ്ക്കും, പോർട്ടലിലെ സെഷൻ ലോഗൗട്ട് ചെയ്യും.</translation>
    </message>
    <message>
        <source>The journal could not be written, so this step was not made.</source>
        <translation>ജേണൽ എഴുതാനായില്ല, അതിനാൽ ഈ ഘട്ടം നടന്നില്ല.</translation>
    </message>
    <message>
        <source>Nobody has gone on with this case for a long time. In a minute it ends.</source>
        <translation>ഏറെ നേരമായി ആരും ഈ കേസ് തുടർന്നിട്ടില്ല. ഒരു മിനിറ്റിൽ ഇത് അവസാനിക്കും.</translation>
    </message>
    <message>
        <source>What was entered or fetched is wiped then, and the session at the portal is logged out.</source>
        <translation>അപ്പോൾ നൽകിയതും എടുത്തതും മായ്ക്കും, പോർട്ടലിലെ സെഷൻ ലോഗൗട്ട് ചെയ്യും.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>തുറന്നുവയ്ക്കുക</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>കേസ് അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Close this case? Nothing of its data has been exported or printed.</source>
        <translation>ഈ കേസ് അടയ്ക്കണോ? ഇതിന്റെ ഡാറ്റയൊന്നും എക്സ്പോർട്ട് ചെയ്യുകയോ അച്ചടിക്കുകയോ ചെയ്തിട്ടില്ല.</translation>
    </message>
    <message>
        <source>With Yes the data is wiped, and the session at the portal is logged out. To fetch it again takes another OTP.</source>
        <translation>“അതെ” എന്നാൽ ഡാറ്റ മായ്ക്കും, പോർട്ടലിലെ സെഷൻ ലോഗൗട്ട് ചെയ്യും. വീണ്ടും എടുക്കാൻ മറ്റൊരു OTP വേണം.</translation>
    </message>
    <message>
        <source>Close this case? Data has come since it was exported or printed the last time.</source>
        <translation>ഈ കേസ് അടയ്ക്കണോ? അവസാനമായി എക്സ്പോർട്ട് ചെയ്തതിനോ അച്ചടിച്ചതിനോ ശേഷം ഡാറ്റ വന്നിട്ടുണ്ട്.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Nothing was sent, so no try was used up.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല, അതിനാൽ ശ്രമമൊന്നും ചെലവായില്ല.</translation>
    </message>
    <message>
        <source>Nothing was sent, so the OTP is unused.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല, അതിനാൽ OTP ഉപയോഗിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same: an OTP may be on its way, and one of the portal&apos;s five tries may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>എന്നിരുന്നാലും അഭ്യർത്ഥന എത്തിയിരിക്കാം: OTP വരാം, പോർട്ടലിന്റെ അഞ്ചു ശ്രമങ്ങളിൽ ഒന്ന് ചെലവായിരിക്കാം. ഒരിക്കൽ മാത്രമാണ് അയച്ചത്; തനിയെ വീണ്ടും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same, and the OTP may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>എന്നിരുന്നാലും അഭ്യർത്ഥന എത്തിയിരിക്കാം, OTP ഉപയോഗിച്ചുതീർന്നിരിക്കാം. ഒരിക്കൽ മാത്രമാണ് അയച്ചത്; തനിയെ വീണ്ടും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>The request arrived; it was sent once.</source>
        <translation>അഭ്യർത്ഥന എത്തി; ഒരിക്കൽ മാത്രമാണ് അയച്ചത്.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five: the account is probably locked, and the taxpayer has to call the helpline.</source>
        <translation>
            <numerusform>ഈ ഡെസ്ക് തുടങ്ങിയ ശേഷം ഈ PAN-നുള്ള %n അഭ്യർത്ഥന നിരസിക്കപ്പെട്ടു, അല്ലെങ്കിൽ നിരസിക്കപ്പെട്ടിരിക്കാം. അഞ്ചായാൽ പോർട്ടൽ അക്കൗണ്ട് ലോക്ക് ചെയ്യും: അക്കൗണ്ട് ലോക്കായിരിക്കാം, നികുതിദായകൻ ഹെൽപ്‌ലൈനിൽ വിളിക്കണം.</numerusform>
            <numerusform>ഈ ഡെസ്ക് തുടങ്ങിയ ശേഷം ഈ PAN-നുള്ള %n അഭ്യർത്ഥനകൾ നിരസിക്കപ്പെട്ടു, അല്ലെങ്കിൽ നിരസിക്കപ്പെട്ടിരിക്കാം. അഞ്ചായാൽ പോർട്ടൽ അക്കൗണ്ട് ലോക്ക് ചെയ്യും: അക്കൗണ്ട് ലോക്കായിരിക്കാം, നികുതിദായകൻ ഹെൽപ്‌ലൈനിൽ വിളിക്കണം.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five, and only a helpline unlocks it: be sure of the password before you try again.</source>
        <translation>
            <numerusform>ഈ ഡെസ്ക് തുടങ്ങിയ ശേഷം ഈ PAN-നുള്ള %n അഭ്യർത്ഥന നിരസിക്കപ്പെട്ടു, അല്ലെങ്കിൽ നിരസിക്കപ്പെട്ടിരിക്കാം. അഞ്ചായാൽ പോർട്ടൽ അക്കൗണ്ട് ലോക്ക് ചെയ്യും, ഹെൽപ്‌ലൈനിനു മാത്രമേ അത് തുറക്കാനാകൂ: വീണ്ടും ശ്രമിക്കുന്നതിനു മുമ്പ് പാസ്‌വേഡ് ഉറപ്പാക്കുക.</numerusform>
            <numerusform>ഈ ഡെസ്ക് തുടങ്ങിയ ശേഷം ഈ PAN-നുള്ള %n അഭ്യർത്ഥനകൾ നിരസിക്കപ്പെട്ടു, അല്ലെങ്കിൽ നിരസിക്കപ്പെട്ടിരിക്കാം. അഞ്ചായാൽ പോർട്ടൽ അക്കൗണ്ട് ലോക്ക് ചെയ്യും, ഹെൽപ്‌ലൈനിനു മാത്രമേ അത് തുറക്കാനാകൂ: വീണ്ടും ശ്രമിക്കുന്നതിനു മുമ്പ് പാസ്‌വേഡ് ഉറപ്പാക്കുക.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same. It was sent once and will not be sent again by itself.</source>
        <translation>എന്നിരുന്നാലും അഭ്യർത്ഥന എത്തിയിരിക്കാം. ഒരിക്കൽ മാത്രമാണ് അയച്ചത്; തനിയെ വീണ്ടും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>The portal had no session to log out of any more, or refused the logout.</source>
        <translation>ലോഗൗട്ട് ചെയ്യാൻ പോർട്ടലിൽ സെഷൻ ശേഷിച്ചിരുന്നില്ല, അല്ലെങ്കിൽ പോർട്ടൽ ലോഗൗട്ട് നിരസിച്ചു.</translation>
    </message>
    <message>
        <source>The session at the portal could not be logged out: %1 (%2)</source>
        <translation>പോർട്ടലിലെ സെഷൻ ലോഗൗട്ട് ചെയ്യാനായില്ല: %1 (%2)</translation>
    </message>
    <message>
        <source>This is on record. To be sure that it ends, the taxpayer can log in at the portal and log out there.</source>
        <translation>ഇത് രേഖപ്പെടുത്തി. സെഷൻ അവസാനിച്ചെന്ന് ഉറപ്പാക്കാൻ നികുതിദായകന് പോർട്ടലിൽ ലോഗിൻ ചെയ്ത് അവിടെ ലോഗൗട്ട് ചെയ്യാം.</translation>
    </message>
    <message>
        <source>The session at the portal has been logged out.</source>
        <translation>പോർട്ടലിലെ സെഷൻ ലോഗൗട്ട് ചെയ്തു.</translation>
    </message>
</context>
<context>
    <name>CertificatePath</name>
    <message>
        <source>A key in the certificate chain is too short; 2048 bits of RSA are the least</source>
        <translation>സർട്ടിഫിക്കറ്റ് ശൃംഖലയിലെ ഒരു കീ വളരെ ചെറുതാണ്; RSA-യിൽ കുറഞ്ഞത് 2048 ബിറ്റ് വേണം</translation>
    </message>
    <message>
        <source>A certificate in the chain is signed with an outdated method such as SHA-1</source>
        <translation>ശൃംഖലയിലെ ഒരു സർട്ടിഫിക്കറ്റ് SHA-1 പോലുള്ള കാലഹരണപ്പെട്ട രീതിയിൽ ഒപ്പിട്ടതാണ്</translation>
    </message>
    <message>
        <source>The CA may not vouch for a server of this name (name constraints)</source>
        <translation>ഈ പേരുള്ള സെർവറിനെ സാക്ഷ്യപ്പെടുത്താൻ CA-ക്ക് അനുവാദമില്ല (പേരിന്റെ നിയന്ത്രണങ്ങൾ)</translation>
    </message>
    <message>
        <source>The server sent no certificate</source>
        <translation>സെർവർ സർട്ടിഫിക്കറ്റ് അയച്ചില്ല</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>(without a name)</source>
        <translation>(പേരില്ല)</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <comment>certificate</comment>
        <translation>%1, നൽകിയത് %2, %3 വരെ സാധു</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1-ന്റെ സർട്ടിഫിക്കറ്റിന്റെ കാലാവധി കഴിഞ്ഞു.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s).</source>
        <translation>
            <numerusform>%1-ന്റെ സർട്ടിഫിക്കറ്റ് %n ദിവസത്തിൽ തീരും.</numerusform>
            <numerusform>%1-ന്റെ സർട്ടിഫിക്കറ്റ് %n ദിവസങ്ങളിൽ തീരും.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBars</name>
    <message>
        <source>Chart of the years</source>
        <translation>വർഷങ്ങളുടെ ചാർട്ട്</translation>
    </message>
</context>
<context>
    <name>ClientCertificate</name>
    <message>
        <source>The private key in %1 is protected by a passphrase.</source>
        <translation>%1-ലെ സ്വകാര്യ കീ പാസ്‌ഫ്രെയ്സ് കൊണ്ട് സുരക്ഷിതമാണ്.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in %1.</source>
        <translation>ഈ പാസ്‌ഫ്രെയ്സ് കൊണ്ട് %1-ലെ സ്വകാര്യ കീ തുറക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>%1 holds no private key; allowed is one in PEM form, or a PKCS#12 file.</source>
        <translation>%1-ൽ സ്വകാര്യ കീ ഇല്ല; PEM രൂപത്തിലുള്ളതോ PKCS#12 ഫയലോ നൽകാം.</translation>
    </message>
    <message>
        <source>The private key in %1 can not be read; allowed is one in PEM form.</source>
        <translation>%1-ലെ സ്വകാര്യ കീ വായിക്കാനാവില്ല; PEM രൂപത്തിലുള്ളത് നൽകാം.</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old cipher (RC2) that is no longer supported, whatever the passphrase. Have it made anew with AES.</source>
        <translation>%1 ഇനി പിന്തുണയില്ലാത്ത പഴയ സൈഫർ (RC2) കൊണ്ടാണ് എൻക്രിപ്റ്റ് ചെയ്തിരിക്കുന്നത്, പാസ്‌ഫ്രെയ്സ് ഏതായാലും. AES ഉപയോഗിച്ച് പുതുതായി ഉണ്ടാക്കിക്കുക.</translation>
    </message>
    <message>
        <source>%1 holds no certificate with its private key.</source>
        <translation>%1-ൽ സ്വകാര്യ കീയോടു കൂടിയ സർട്ടിഫിക്കറ്റ് ഇല്ല.</translation>
    </message>
    <message>
        <source>%1 holds no certificate; allowed are PEM and PKCS#12.</source>
        <translation>%1-ൽ സർട്ടിഫിക്കറ്റ് ഇല്ല; PEM അല്ലെങ്കിൽ PKCS#12 നൽകാം.</translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to a certificate in %2.</source>
        <translation>%1-ലെ സ്വകാര്യ കീ %2-ലെ ഒരു സർട്ടിഫിക്കറ്റിന്റേതുമല്ല.</translation>
    </message>
    <message>
        <source>The private key in %1 is of a kind that can not be used; allowed are RSA and EC.</source>
        <translation>%1-ലെ സ്വകാര്യ കീ ഉപയോഗിക്കാനാവാത്ത തരമാണ്; RSA, EC എന്നിവ നൽകാം.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start the sandbox and connect to it: made-up data, nothing leaves this computer.</source>
        <translation>സാൻഡ്ബോക്സ് തുടങ്ങി അതിലേക്ക് കണക്റ്റ് ചെയ്യുക: സാങ്കല്പിക ഡാറ്റ, ഒന്നും ഈ കമ്പ്യൂട്ടർ വിട്ടുപോകില്ല.</translation>
    </message>
    <message>
        <source>Connect to the service that the profile FILE describes.</source>
        <translation>പ്രൊഫൈൽ FILE വിവരിക്കുന്ന സേവനത്തിലേക്ക് കണക്റ്റ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>ഈ സഹായം കാണിക്കുക.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>പതിപ്പ് കാണിക്കുക.</translation>
    </message>
    <message>
        <source>Desktop console for fetching income-tax returns with the taxpayer&apos;s consent.</source>
        <translation>നികുതിദായകന്റെ സമ്മതത്തോടെ ആദായനികുതി റിട്ടേണുകൾ എടുക്കാനുള്ള ഡെസ്ക്ടോപ്പ് കൺസോൾ.</translation>
    </message>
    <message>
        <source>“%1” is no option; a profile is given as --profile FILE.</source>
        <translation>“%1” ഒരു ഓപ്ഷനല്ല; പ്രൊഫൈൽ --profile FILE എന്ന് നൽകണം.</translation>
    </message>
    <message>
        <source>--sandbox and --profile exclude each other: the sandbox brings its own profile.</source>
        <translation>--sandbox, --profile എന്നിവ ഒരുമിച്ച് നൽകാനാവില്ല: സാൻഡ്ബോക്സിന് സ്വന്തം പ്രൊഫൈലുണ്ട്.</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile-ന് ഒരു ഫയലിന്റെ പാത വേണം.</translation>
    </message>
    <message>
        <source>Instead of opening the window: verify, export or count the journal. “itr-desk journal --help” says more.</source>
        <translation>വിൻഡോ തുറക്കുന്നതിനു പകരം: ജേണൽ പരിശോധിക്കുക, എക്സ്പോർട്ട് ചെയ്യുക, അല്ലെങ്കിൽ എണ്ണുക. കൂടുതലറിയാൻ “itr-desk journal --help”.</translation>
    </message>
    <message>
        <source>Instead of opening the window: say which settings hold and what is wrong with them. “itr-desk config --help” says more.</source>
        <translation>വിൻഡോ തുറക്കുന്നതിനു പകരം: ഏതെല്ലാം ക്രമീകരണങ്ങൾ ബാധകമാണെന്നും അവയിൽ എന്താണ് തെറ്റെന്നും പറയുക. കൂടുതലറിയാൻ “itr-desk config --help”.</translation>
    </message>
    <message>
        <source>Instead of opening the window: say whether a Bearer token is stored, store or delete one. “itr-desk token --help” says more.</source>
        <translation>വിൻഡോ തുറക്കുന്നതിനു പകരം: Bearer ടോക്കൺ സൂക്ഷിച്ചിട്ടുണ്ടോ എന്ന് പറയുക, അത് സൂക്ഷിക്കുക അല്ലെങ്കിൽ മായ്ക്കുക. കൂടുതലറിയാൻ “itr-desk token --help”.</translation>
    </message>
    <message>
        <source>Fill the screen, for members of the public who enter their own PAN and OTP.</source>
        <translation>സ്വന്തം PAN-ഉം OTP-യും നൽകുന്ന പൊതുജനങ്ങൾക്കായി സ്ക്രീൻ മുഴുവൻ കാണിക്കുക.</translation>
    </message>
    <message>
        <source>Instead of opening the window: set the PIN by which staff leave the kiosk. “itr-desk kiosk --help” says more.</source>
        <translation>വിൻഡോ തുറക്കുന്നതിനു പകരം: ജീവനക്കാർ കിയോസ്കിൽ നിന്ന് പുറത്തുകടക്കാൻ ഉപയോഗിക്കുന്ന PIN ക്രമീകരിക്കുക. കൂടുതലറിയാൻ “itr-desk kiosk --help”.</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Point at a bar, or go through them with the arrow keys, to read what it says.</source>
        <translation>ഒരു ബാർ പറയുന്നത് വായിക്കാൻ അതിലേക്ക് ചൂണ്ടുക, അല്ലെങ്കിൽ അമ്പടയാള കീകൾ കൊണ്ട് അവയിലൂടെ നീങ്ങുക.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Not supplied</source>
        <translation>നൽകിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>മാറ്റമില്ല</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <translation> (%1 %)</translation>
    </message>
    <message>
        <source>No year named</source>
        <translation>വർഷം പറഞ്ഞിട്ടില്ല</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>നൽകിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; the same as %2</source>
        <translation>%1; %2-ന് തുല്യം</translation>
    </message>
    <message>
        <source>%1; %2 more than %3</source>
        <translation>%1; %3-നെക്കാൾ %2 കൂടുതൽ</translation>
    </message>
    <message>
        <source>%1; %2 less than %3</source>
        <translation>%1; %3-നെക്കാൾ %2 കുറവ്</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>The years compared</source>
        <translation>വർഷങ്ങളുടെ താരതമ്യം</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>There is no such key; the keys are: %1.</source>
        <translation>അങ്ങനെയൊരു കീ ഇല്ല; കീകൾ ഇവയാണ്: %1.</translation>
    </message>
    <message>
        <source>Set by your organisation in %1.</source>
        <comment>file</comment>
        <translation>നിങ്ങളുടെ സ്ഥാപനം %1-ൽ നിശ്ചയിച്ചത്.</translation>
    </message>
    <message>
        <source>Only your organisation can set it, in %1.</source>
        <comment>file</comment>
        <translation>നിങ്ങളുടെ സ്ഥാപനത്തിനു മാത്രമേ ഇത് നിശ്ചയിക്കാനാകൂ, %1-ൽ.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the address of the service, for example https://relay.example/.</source>
        <translation>ഈ കീ ഇല്ല; സേവനത്തിന്റെ വിലാസം അതിൽ വേണം, ഉദാഹരണത്തിന് https://relay.example/.</translation>
    </message>
    <message>
        <source>Then service/tokenFile must name the file.</source>
        <translation>എങ്കിൽ service/tokenFile ഫയലിന്റെ പേര് പറയണം.</translation>
    </message>
    <message>
        <source>Allowed is that only with service/bearer=file, and service/bearer is “%1”.</source>
        <translation>service/bearer=file ഉള്ളപ്പോൾ മാത്രമേ അത് അനുവദിക്കൂ; service/bearer ഇപ്പോൾ “%1” ആണ്.</translation>
    </message>
    <message>
        <source>Allowed is less than otp/lifetimeSeconds, which is %1.</source>
        <translation>otp/lifetimeSeconds-ൽ (%1) കുറവേ അനുവദിക്കൂ.</translation>
    </message>
    <message>
        <source>Allowed is that only together with service/clientCertificate.</source>
        <translation>service/clientCertificate-നോടൊപ്പം മാത്രമേ അത് അനുവദിക്കൂ.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s host, because network/proxy is manual.</source>
        <translation>ഈ കീ ഇല്ല; network/proxy manual ആയതിനാൽ പ്രോക്സിയുടെ ഹോസ്റ്റ് അതിൽ വേണം.</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s port, because network/proxy is manual.</source>
        <translation>ഈ കീ ഇല്ല; network/proxy manual ആയതിനാൽ പ്രോക്സിയുടെ പോർട്ട് അതിൽ വേണം.</translation>
    </message>
</context>
<context>
    <name>ConfigCommand</name>
    <message>
        <source>The user&apos;s FILE; without it, your own, where there is one.</source>
        <translation>ഉപയോക്താവിന്റെ ഫയൽ FILE; നൽകിയില്ലെങ്കിൽ നിങ്ങളുടെ സ്വന്തം ഫയൽ, ഉണ്ടെങ്കിൽ.</translation>
    </message>
    <message>
        <source>Of reference: as a manual page.</source>
        <translation>reference-ന്: മാനുവൽ പേജായി.</translation>
    </message>
    <message>
        <source>Of reference: as a table in Markdown.</source>
        <translation>reference-ന്: Markdown-ൽ പട്ടികയായി.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>ഈ സഹായം കാണിക്കുക.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>words for a value</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>policy, %1, line %2; locked</source>
        <translation>നയം, %1, വരി %2; ലോക്ക് ചെയ്തത്</translation>
    </message>
    <message>
        <source>user, %1, line %2</source>
        <translation>ഉപയോക്താവ്, %1, വരി %2</translation>
    </message>
    <message>
        <source>default; locked</source>
        <translation>ഡിഫോൾട്ട്; ലോക്ക് ചെയ്തത്</translation>
    </message>
    <message>
        <source>default</source>
        <translation>ഡിഫോൾട്ട്</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile-ന് ഒരു ഫയലിന്റെ പാത വേണം.</translation>
    </message>
    <message>
        <source>--man and --markdown belong to reference.</source>
        <translation>--man, --markdown എന്നിവ reference-നുള്ളതാണ്.</translation>
    </message>
    <message>
        <source>Say which setting, as in “itr-desk config explain service/baseUrl”.</source>
        <translation>ഏതു ക്രമീകരണമെന്ന് പറയുക, “itr-desk config explain service/baseUrl” എന്ന പോലെ.</translation>
    </message>
    <message>
        <source>Say one of check, show, explain and reference.</source>
        <translation>check, show, explain, reference എന്നിവയിൽ ഒന്ന് പറയുക.</translation>
    </message>
    <message>
        <source>Say one of --man and --markdown.</source>
        <translation>--man, --markdown എന്നിവയിൽ ഒന്ന് പറയുക.</translation>
    </message>
    <message>
        <source>Says which settings hold and where they come from: the defaults, the organisation&apos;s policy, your own file.
Exit status: 0 done, and of check: nothing is wrong; 2 the configuration is wrong, or it could not be done.</source>
        <translation>ഏതെല്ലാം ക്രമീകരണങ്ങൾ ബാധകമാണെന്നും അവ എവിടെ നിന്നാണെന്നും പറയുന്നു: ഡിഫോൾട്ടുകൾ, സ്ഥാപനത്തിന്റെ നയം, നിങ്ങളുടെ സ്വന്തം ഫയൽ.
എക്സിറ്റ് നില: 0 കഴിഞ്ഞു, check-ന്: തെറ്റൊന്നുമില്ല; 2 ക്രമീകരണം തെറ്റാണ്, അല്ലെങ്കിൽ ചെയ്യാനായില്ല.</translation>
    </message>
    <message>
        <source>Say everything that is wrong.</source>
        <translation>തെറ്റായതെല്ലാം പറയുക.</translation>
    </message>
    <message>
        <source>Show every setting with its value and where that comes from.</source>
        <translation>ഓരോ ക്രമീകരണവും അതിന്റെ മൂല്യവും അത് എവിടെ നിന്നെന്നും കാണിക്കുക.</translation>
    </message>
    <message>
        <source>Explain one setting.</source>
        <translation>ഒരു ക്രമീകരണം വിശദീകരിക്കുക.</translation>
    </message>
    <message>
        <source>Write the reference of all settings.</source>
        <translation>എല്ലാ ക്രമീകരണങ്ങളുടെയും വിവരണം എഴുതുക.</translation>
    </message>
    <message>
        <source>Usage: itr-desk config check|show|explain KEY|reference [options]</source>
        <translation>ഉപയോഗം: itr-desk config check|show|explain KEY|reference [ഓപ്ഷനുകൾ]</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>തെറ്റൊന്നുമില്ല.</translation>
    </message>
    <message>
        <source>No service/baseUrl is set, so the desk opens without a service.</source>
        <translation>service/baseUrl നൽകിയിട്ടില്ല, അതിനാൽ സേവനമില്ലാതെയാണ് ഡെസ്ക് തുറക്കുന്നത്.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; “itr-desk config show” lists them all.</source>
        <translation>“%1” എന്ന ക്രമീകരണമില്ല; “itr-desk config show” എല്ലാം കാണിക്കും.</translation>
    </message>
    <message>
        <source>Type: %1. Allowed is %2.</source>
        <translation>തരം: %1. അനുവദനീയം: %2.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>ഡിഫോൾട്ട്: %1.</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>ആർക്കു മാറ്റാം: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>എവിടെ കാണാം: %1</translation>
    </message>
    <message>
        <source>Now: %1 [%2]</source>
        <comment>value, where it comes from</comment>
        <translation>ഇപ്പോൾ: %1 [%2]</translation>
    </message>
    <message>
        <source>Without effect: %1, line %2: “%3”. %4</source>
        <comment>file, line, key, why</comment>
        <translation>ഫലമില്ല: %1, വരി %2: “%3”. %4</translation>
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
        <translation>%1: “%2” ഇപ്പോൾ “%3” ആണ്. %4</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1, വരി %2</translation>
    </message>
</context>
<context>
    <name>ConfigReference</name>
    <message>
        <source>Allowed is %1.</source>
        <translation>അനുവദനീയം: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>ഡിഫോൾട്ട്: %1.</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>ആർക്കു മാറ്റാം: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>എവിടെ കാണാം: %1</translation>
    </message>
    <message>
        <source>user</source>
        <comment>who may change a setting</comment>
        <translation>ഉപയോക്താവ്</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>who may change a setting</comment>
        <translation>അഡ്മിനിസ്ട്രേറ്റർ</translation>
    </message>
    <message>
        <source>Settings come from three places, the later over the earlier: the defaults, the organisation&apos;s policy in %1, and the user&apos;s file: the one of --profile, else itr-desk/itr-desk.ini in $XDG_CONFIG_HOME (~/.config).</source>
        <translation>ക്രമീകരണങ്ങൾ മൂന്നിടത്തു നിന്ന് വരുന്നു, പിന്നീടുള്ളതിന് മുൻഗണന: ഡിഫോൾട്ടുകൾ, %1-ലെ സ്ഥാപന നയം, ഉപയോക്താവിന്റെ ഫയൽ: --profile നൽകിയത്, ഇല്ലെങ്കിൽ $XDG_CONFIG_HOME (~/.config)-ലെ itr-desk/itr-desk.ini.</translation>
    </message>
    <message>
        <source>What the policy sets is locked: the user&apos;s file can not change it, and a line there that tries has no effect. There is no option that leads round the policy. Some settings only the policy may change, as soon as there is one; without one the user&apos;s file counts for these as well.</source>
        <translation>നയം നിശ്ചയിക്കുന്നത് ലോക്ക് ആണ്: ഉപയോക്താവിന്റെ ഫയലിന് അത് മാറ്റാനാവില്ല, അതിനു ശ്രമിക്കുന്ന വരിക്ക് ഫലമില്ല. നയം മറികടക്കാൻ ഓപ്ഷനില്ല. നയമുണ്ടെങ്കിൽ ചില ക്രമീകരണങ്ങൾ നയത്തിനു മാത്രമേ മാറ്റാനാകൂ; നയമില്ലെങ്കിൽ ഇവയ്ക്കും ഉപയോക്താവിന്റെ ഫയൽ ബാധകമാണ്.</translation>
    </message>
    <message>
        <source>Policy and its folder must belong to root and be writable by root alone. With a policy that can not be read or holds a mistake ITR Desk does not start. For the sandbox the sections [service] and [network] of the policy do not count, and the others do.</source>
        <translation>നയവും അതിന്റെ ഫോൾഡറും root-ന്റേതായിരിക്കണം, root-നു മാത്രമേ എഴുതാനാകാവൂ. നയം വായിക്കാനാവാതിരിക്കുകയോ അതിൽ തെറ്റുണ്ടാകുകയോ ചെയ്താൽ ITR Desk തുടങ്ങില്ല. സാൻഡ്ബോക്സിന് നയത്തിലെ [service], [network] വിഭാഗങ്ങൾ ബാധകമല്ല, മറ്റുള്ളവ ബാധകമാണ്.</translation>
    </message>
    <message>
        <source>Both files are INI files in UTF-8: “[section]”, “key=value”, and comments in lines of their own that start with #. Relative paths are taken from the folder of the file in which they stand. “itr-desk config check” says what is wrong, “itr-desk config show” what holds and where it comes from, and “itr-desk config explain section/key” the rest.</source>
        <translation>രണ്ടു ഫയലുകളും UTF-8-ലുള്ള INI ഫയലുകളാണ്: “[section]”, “key=value”, പിന്നെ # കൊണ്ട് തുടങ്ങുന്ന പ്രത്യേക വരികളിൽ കുറിപ്പുകൾ. ആപേക്ഷിക പാതകൾ അവ എഴുതിയ ഫയലിന്റെ ഫോൾഡറിൽ നിന്ന് കണക്കാക്കും. “itr-desk config check” തെറ്റെന്തെന്നും “itr-desk config show” എന്തു ബാധകമെന്നും എവിടെ നിന്നെന്നും “itr-desk config explain section/key” ബാക്കിയും പറയും.</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Not connected to a service</source>
        <translation>സേവനവുമായി കണക്റ്റ് ചെയ്തിട്ടില്ല</translation>
    </message>
    <message>
        <source>ITR Desk was started without a profile, so it does not know which service to ask.</source>
        <translation>പ്രൊഫൈലില്ലാതെയാണ് ITR Desk തുടങ്ങിയത്, അതിനാൽ ഏതു സേവനത്തോട് ചോദിക്കണമെന്ന് അതിനറിയില്ല.</translation>
    </message>
    <message>
        <source>To try everything with made-up data, on this computer alone:</source>
        <translation>സാങ്കല്പിക ഡാറ്റ കൊണ്ട്, ഈ കമ്പ്യൂട്ടറിൽ മാത്രം എല്ലാം പരീക്ഷിക്കാൻ:</translation>
    </message>
    <message>
        <source>To connect to your organisation&apos;s service:</source>
        <translation>നിങ്ങളുടെ സ്ഥാപനത്തിന്റെ സേവനത്തിലേക്ക് കണക്റ്റ് ചെയ്യാൻ:</translation>
    </message>
    <message>
        <source>FILE is a text file with at least these two lines:</source>
        <translation>കുറഞ്ഞത് ഈ രണ്ടു വരികളെങ്കിലുമുള്ള ടെക്സ്റ്റ് ഫയലാണ് FILE:</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>ക്രമീകരണങ്ങൾ…</translation>
    </message>
    <message>
        <source>Or enter the address in the settings, and start ITR Desk again:</source>
        <translation>അല്ലെങ്കിൽ ക്രമീകരണങ്ങളിൽ വിലാസം നൽകി ITR Desk വീണ്ടും തുടങ്ങുക:</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>Nothing came within %n second(s).</source>
        <translation>
            <numerusform>%n സെക്കൻഡിനുള്ളിൽ ഒന്നും വന്നില്ല.</numerusform>
            <numerusform>%n സെക്കൻഡിനുള്ളിൽ ഒന്നും വന്നില്ല.</numerusform>
        </translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ഹോസ്റ്റിന്റെ പേര്</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>പ്രോക്സി</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>കണക്ഷൻ</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>ഈ ഡെസ്കിന്റെ സർട്ടിഫിക്കറ്റ്</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>അംഗീകാരം</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>റദ്ദാക്കി.</translation>
    </message>
    <message>
        <source>Not tried: the settings need a look first.</source>
        <translation>പരീക്ഷിച്ചില്ല: ആദ്യം ക്രമീകരണങ്ങൾ പരിശോധിക്കണം.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>%1-ന് വിലാസം കണ്ടെത്തിയില്ല.</translation>
    </message>
    <message>
        <source>The proxy %1 is %2; it looks up the service itself.</source>
        <translation>പ്രോക്സി %1-ന്റെ വിലാസം %2; സേവനത്തിന്റെ വിലാസം അത് സ്വയം കണ്ടെത്തും.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1-ന്റെ വിലാസം %2.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>പ്രോക്സി ഉപയോഗിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>%1, port %2, takes connections.</source>
        <translation>%1, പോർട്ട് %2, കണക്ഷനുകൾ സ്വീകരിക്കുന്നു.</translation>
    </message>
    <message>
        <source>%1, port %2, takes no connection.</source>
        <translation>%1, പോർട്ട് %2, കണക്ഷൻ സ്വീകരിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>The service takes connections at port %1.</source>
        <translation>പോർട്ട് %1-ൽ സേവനം കണക്ഷനുകൾ സ്വീകരിക്കുന്നു.</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>സർട്ടിഫിക്കറ്റ് %1 എന്ന പേരിനുള്ളതല്ല.</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys.</source>
        <translation>സേവനത്തിന്റെ സർട്ടിഫിക്കറ്റ് ശൃംഖലയിലെ കീകളൊന്നും പിൻ ചെയ്ത കീകളിൽ പെട്ടതല്ല.</translation>
    </message>
    <message>
        <source>%1 with a certificate that verifies.</source>
        <translation>%1, പരിശോധിച്ചുറപ്പിച്ച സർട്ടിഫിക്കറ്റോടെ.</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none.</source>
        <translation>റിലേ സർട്ടിഫിക്കറ്റ് ചോദിക്കുന്നു, ഈ ഡെസ്കിന് അതില്ല.</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA.</source>
        <translation>ഡെസ്കിന്റെ സർട്ടിഫിക്കറ്റ് റിലേ നിരസിക്കുന്നു: അത് കാലഹരണപ്പെട്ടതോ റദ്ദാക്കിയതോ മറ്റൊരു CA-യുടേതോ ആണ്.</translation>
    </message>
    <message>
        <source>This desk has none, and the service did not ask for one.</source>
        <translation>ഈ ഡെസ്കിന് അതില്ല, സേവനം ചോദിച്ചതുമില്ല.</translation>
    </message>
    <message>
        <source>The service raised no objection to it.</source>
        <translation>സേവനം അതിനോട് എതിർപ്പ് പറഞ്ഞില്ല.</translation>
    </message>
    <message>
        <source>The service did not answer as one that is in order (HTTP %1).</source>
        <translation>ശരിയായി പ്രവർത്തിക്കുന്ന സേവനത്തെപ്പോലെയല്ല മറുപടി വന്നത് (HTTP %1).</translation>
    </message>
    <message>
        <source>Not tried: the test sends no token. Something answers there (HTTP %1); whether it accepts the Bearer token only a real request can show.</source>
        <translation>പരീക്ഷിച്ചില്ല: പരിശോധന ടോക്കൺ അയയ്ക്കില്ല. അവിടെ നിന്ന് മറുപടി വരുന്നുണ്ട് (HTTP %1); Bearer ടോക്കൺ സ്വീകരിക്കുമോ എന്ന് യഥാർത്ഥ അഭ്യർത്ഥനയിലേ അറിയാനാകൂ.</translation>
    </message>
    <message>
        <source>The proxy refused the user name or the password.</source>
        <translation>പ്രോക്സി ഉപയോക്തൃനാമമോ പാസ്‌വേഡോ നിരസിച്ചു.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>പ്രോക്സി ഉപയോക്തൃനാമവും പാസ്‌വേഡും ചോദിക്കുന്നു.</translation>
    </message>
    <message>
        <source>The service takes no connection there.</source>
        <translation>സേവനം അവിടെ കണക്ഷൻ സ്വീകരിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>സുരക്ഷിത കണക്ഷൻ ഉണ്ടാക്കാനായില്ല.</translation>
    </message>
    <message>
        <source>The other side hung up.</source>
        <translation>മറുവശം കണക്ഷൻ വിച്ഛേദിച്ചു.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection.</source>
        <translation>പ്രോക്സി കണക്ഷൻ ഉണ്ടാക്കിയില്ല.</translation>
    </message>
    <message>
        <source>The network did not carry it.</source>
        <translation>നെറ്റ്‌വർക്കിന് അത് എത്തിക്കാനായില്ല.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>പരീക്ഷിച്ചില്ല.</translation>
    </message>
</context>
<context>
    <name>ConnectionTestPanel</name>
    <message>
        <source>in order</source>
        <translation>ശരിയാണ്</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>ഇത് ശ്രദ്ധിക്കുക</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>പരാജയപ്പെട്ടു</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>പരീക്ഷിച്ചില്ല</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>കണക്ഷൻ പരിശോധിക്കുക(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>റിപ്പോർട്ട് പകർത്തുക(&amp;C)</translation>
    </message>
    <message>
        <source>Tries the way to the service step by step. No PAN, password, OTP or token is sent.</source>
        <translation>സേവനത്തിലേക്കുള്ള വഴി ഘട്ടം ഘട്ടമായി പരീക്ഷിക്കുന്നു. PAN, പാസ്‌വേഡ്, OTP, ടോക്കൺ എന്നിവയൊന്നും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>പരിശോധന റദ്ദാക്കുക(&amp;C)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>പരിശോധിക്കുന്നു…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>step, result, words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The service could not be reached as it should be; the step that failed says why.</source>
        <translation>സേവനവുമായി വേണ്ടവിധം ബന്ധപ്പെടാനായില്ല; പരാജയപ്പെട്ട ഘട്ടം കാരണം പറയുന്നു.</translation>
    </message>
    <message>
        <source>The service can be reached, but something needs a look soon.</source>
        <translation>സേവനവുമായി ബന്ധപ്പെടാം, പക്ഷേ ചിലത് ഉടൻ ശ്രദ്ധിക്കണം.</translation>
    </message>
    <message>
        <source>The service can be reached.</source>
        <translation>സേവനവുമായി ബന്ധപ്പെടാം.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms). %4</source>
        <comment>step, result, time, words</comment>
        <translation>%1: %2 (%3 മി.സെ.). %4</translation>
    </message>
</context>
<context>
    <name>ConsentNoticeBox</name>
    <message>
        <source>Consent notice</source>
        <translation>സമ്മത അറിയിപ്പ്</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Step 1 of 4</source>
        <translation>ഘട്ടം 1 / 4</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>സമ്മതം</translation>
    </message>
    <message>
        <source>Show the notice to the taxpayer or read it out. Go on only once the taxpayer has agreed.</source>
        <translation>അറിയിപ്പ് നികുതിദായകനെ കാണിക്കുക അല്ലെങ്കിൽ വായിച്ചുകേൾപ്പിക്കുക. നികുതിദായകൻ സമ്മതിച്ച ശേഷം മാത്രം തുടരുക.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>ഉദ്ദേശ്യം</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>നിങ്ങളുടെ റഫറൻസ്</translation>
    </message>
    <message>
        <source>Consent &amp;given</source>
        <translation>സമ്മതം നൽകി(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>കേസ് അടയ്ക്കുക(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>അറിയിപ്പിന്റെ ഭാഷ</translation>
    </message>
    <message>
        <source>Draft, to be approved by your counsel</source>
        <translation>കരട്, നിങ്ങളുടെ നിയമോപദേഷ്ടാവ് അംഗീകരിക്കേണ്ടത്</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>എങ്ങനെ നൽകി</translation>
    </message>
    <message>
        <source>In p&amp;erson</source>
        <translation>നേരിട്ട്(&amp;E)</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>ഫോണിലൂടെ(&amp;P)</translation>
    </message>
    <message>
        <source>In wr&amp;iting</source>
        <translation>രേഖാമൂലം(&amp;I)</translation>
    </message>
    <message>
        <source>For PAN %1</source>
        <translation>PAN %1-ന്</translation>
    </message>
    <message>
        <source>The consent could not be recorded, so the case does not go on.</source>
        <translation>സമ്മതം രേഖപ്പെടുത്താനായില്ല, അതിനാൽ കേസ് മുന്നോട്ട് പോകില്ല.</translation>
    </message>
    <message>
        <source>Drafted by a machine, to be approved by your counsel</source>
        <translation>യന്ത്രം തയ്യാറാക്കിയ കരട്, നിങ്ങളുടെ നിയമോപദേഷ്ടാവിന്റെ അംഗീകാരം ബാക്കി</translation>
    </message>
    <message>
        <source>Please read this notice. Go on only if you agree to it.</source>
        <translation>ഈ അറിയിപ്പ് വായിക്കുക. സമ്മതമാണെങ്കിൽ മാത്രം തുടരുക.</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>എനിക്കു സമ്മതമാണ്(&amp;A)</translation>
    </message>
    <message>
        <source>I do &amp;not agree</source>
        <translation>എനിക്കു സമ്മതമല്ല(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>The OTP is good for about</source>
        <translation>OTP-യുടെ ശേഷിക്കുന്ന സമയം ഏകദേശം</translation>
    </message>
    <message>
        <source>The OTP runs out soon. Finish now, or have a new one sent with Resend OTP.</source>
        <translation>OTP-യുടെ സമയം ഉടൻ തീരും. ഇപ്പോൾ പൂർത്തിയാക്കുക, അല്ലെങ്കിൽ “OTP വീണ്ടും അയയ്ക്കുക” വഴി പുതിയത് വരുത്തുക.</translation>
    </message>
    <message>
        <source>The OTP has probably expired. Have a new one sent with Resend OTP.</source>
        <translation>OTP-യുടെ കാലാവധി കഴിഞ്ഞിരിക്കാം. “OTP വീണ്ടും അയയ്ക്കുക” വഴി പുതിയത് വരുത്തുക.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Request an OTP</source>
        <translation>OTP ആവശ്യപ്പെടുക</translation>
    </message>
    <message>
        <source>With the taxpayer&apos;s PAN and portal password the income-tax portal sends an OTP to the taxpayer&apos;s phone.</source>
        <translation>നികുതിദായകന്റെ PAN, പോർട്ടൽ പാസ്‌വേഡ് എന്നിവ നൽകിയാൽ ആദായനികുതി പോർട്ടൽ നികുതിദായകന്റെ ഫോണിലേക്ക് OTP അയയ്ക്കും.</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN കാണിക്കുക</translation>
    </message>
    <message>
        <source>Portal password</source>
        <translation>പോർട്ടൽ പാസ്‌വേഡ്</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>പാസ്‌വേഡ് കാണിക്കുക</translation>
    </message>
    <message>
        <source>Request OTP</source>
        <translation>OTP ആവശ്യപ്പെടുക</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>വീണ്ടും തുടങ്ങുക</translation>
    </message>
    <message>
        <source>That is more than the ten characters of a PAN, so it was left out.</source>
        <translation>ഇത് PAN-ന്റെ പത്ത് പ്രതീകങ്ങളിലും കൂടുതലാണ്, അതിനാൽ ഒഴിവാക്കി.</translation>
    </message>
    <message>
        <source>That is longer than any portal password, so it was left out.</source>
        <translation>ഇത് ഏതു പോർട്ടൽ പാസ്‌വേഡിനെക്കാളും നീണ്ടതാണ്, അതിനാൽ ഒഴിവാക്കി.</translation>
    </message>
    <message>
        <source>Please enter the PAN.</source>
        <translation>ദയവായി PAN നൽകുക.</translation>
    </message>
    <message>
        <source>The PAN is not complete: it has ten characters.</source>
        <translation>PAN പൂർണ്ണമല്ല: അതിന് പത്ത് പ്രതീകങ്ങളുണ്ട്.</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>ദയവായി പോർട്ടൽ പാസ്‌വേഡ് നൽകുക.</translation>
    </message>
    <message>
        <source>Ten characters: five letters, four digits, one letter.</source>
        <translation>പത്ത് പ്രതീകങ്ങൾ: അഞ്ച് അക്ഷരം, നാല് അക്കം, ഒരു അക്ഷരം.</translation>
    </message>
    <message>
        <source>%1 is no holder letter we know: please check the fourth letter.</source>
        <translation>%1 ഉടമയെ സൂചിപ്പിക്കുന്ന അറിയപ്പെടുന്ന അക്ഷരമല്ല: ദയവായി നാലാമത്തെ അക്ഷരം പരിശോധിക്കുക.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · kind of holder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock ഓണാണ്.</translation>
    </message>
    <message>
        <source>Held in locked memory until the OTP is accepted or the case is left.</source>
        <translation>OTP സ്വീകരിക്കുന്നതു വരെയോ കേസ് വിടുന്നതു വരെയോ ലോക്ക് ചെയ്ത മെമ്മറിയിൽ സൂക്ഷിക്കും.</translation>
    </message>
    <message>
        <source>Sent once, for this request, and kept nowhere.</source>
        <translation>ഈ അഭ്യർത്ഥനയ്ക്കു മാത്രം ഒരിക്കൽ അയയ്ക്കും; എവിടെയും സൂക്ഷിക്കില്ല.</translation>
    </message>
    <message>
        <source>Step 2 of 4</source>
        <translation>ഘട്ടം 2 / 4</translation>
    </message>
    <message>
        <source>With your PAN and your portal password the income-tax portal sends an OTP to your phone.</source>
        <translation>നിങ്ങളുടെ PAN-ഉം പോർട്ടൽ പാസ്‌വേഡും ഉപയോഗിച്ച് ആദായനികുതി പോർട്ടൽ നിങ്ങളുടെ ഫോണിലേക്ക് OTP അയയ്ക്കും.</translation>
    </message>
</context>
<context>
    <name>CsvDropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>ഫയൽ തിരഞ്ഞെടുക്കുക…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>CSV ഫയൽ ഇവിടെ ഇടുക</translation>
    </message>
    <message>
        <source>One line per case: your reference and the PAN. Headings are recognised.</source>
        <translation>ഓരോ കേസിനും ഒരു വരി: നിങ്ങളുടെ റഫറൻസും PAN-ഉം. തലക്കെട്ടുകൾ തിരിച്ചറിയും.</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Figure (amounts in ₹)</source>
        <translation>ഇനം (തുകകൾ ₹-ൽ)</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>വർഷം നൽകിയിട്ടില്ല</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>There is no such file, or it is not a file that can be read.</source>
        <translation>അങ്ങനെയൊരു ഫയലില്ല, അല്ലെങ്കിൽ അത് വായിക്കാവുന്ന ഫയലല്ല.</translation>
    </message>
    <message>
        <source>The file can not be read: %1.</source>
        <translation>ഫയൽ വായിക്കാനാവില്ല: %1.</translation>
    </message>
    <message>
        <source>The file is larger than a work list can be: allowed are %1 MB.</source>
        <translation>ജോലിപ്പട്ടികയ്ക്ക് അനുവദിച്ചതിലും വലുതാണ് ഫയൽ: %1 MB വരെ അനുവദിക്കും.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Split it into smaller files and open one after the other.</source>
        <translation>ഫയലിൽ %1-ൽ കൂടുതൽ വരികളുണ്ട്. ചെറിയ ഫയലുകളായി വിഭജിച്ച് ഒന്നിനു പിറകെ ഒന്നായി തുറക്കുക.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>This is a spreadsheet, not a CSV file. Open it in the spreadsheet program, save it as CSV, and choose that file.</source>
        <translation>ഇത് സ്പ്രെഡ്ഷീറ്റാണ്, CSV ഫയലല്ല. സ്പ്രെഡ്ഷീറ്റ് പ്രോഗ്രാമിൽ തുറന്ന് CSV ആയി സൂക്ഷിച്ച് ആ ഫയൽ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>This is no text file. Choose a CSV file with a reference and a PAN on each line.</source>
        <translation>ഇത് ടെക്സ്റ്റ് ഫയലല്ല. ഓരോ വരിയിലും റഫറൻസും PAN-ഉം ഉള്ള CSV ഫയൽ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
</context>
<context>
    <name>CutOffDialog</name>
    <message>
        <source>may still be logged in</source>
        <translation>ഇപ്പോഴും ലോഗിൻ ആയിരിക്കാം</translation>
    </message>
    <message>
        <source>logging out…</source>
        <translation>ലോഗൗട്ട് ചെയ്യുന്നു…</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>ലോഗൗട്ട് ചെയ്തു</translation>
    </message>
    <message>
        <source>not logged out</source>
        <translation>ലോഗൗട്ട് ചെയ്തില്ല</translation>
    </message>
    <message>
        <source>left</source>
        <translation>വിട്ടു</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN കാണിക്കുക</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>ലോഗൗട്ട് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>വിട്ടുകളയുക</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Cases that were cut off — ITR Desk</source>
        <translation>മുറിഞ്ഞുപോയ കേസുകൾ — ITR Desk</translation>
    </message>
    <message>
        <source>Cases that were cut off</source>
        <translation>മുറിഞ്ഞുപോയ കേസുകൾ</translation>
    </message>
    <message>
        <source>The desk ended while these cases were open, so they may still be logged in at the portal. The journal holds no whole PAN: enter it to log a case out.</source>
        <translation>ഈ കേസുകൾ തുറന്നിരിക്കെ ഡെസ്ക് അവസാനിച്ചു, അതിനാൽ പോർട്ടലിൽ ഇവ ഇപ്പോഴും ലോഗിൻ ആയിരിക്കാം. ജേണലിൽ മുഴുവൻ PAN ഇല്ല: കേസ് ലോഗൗട്ട് ചെയ്യാൻ PAN നൽകുക.</translation>
    </message>
    <message>
        <source>Notes that the logout was not made, and does not offer it again</source>
        <translation>ലോഗൗട്ട് ചെയ്തില്ലെന്ന് രേഖപ്പെടുത്തും, വീണ്ടും ചോദിക്കില്ല</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reference, masked PAN</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2. Last: %3, %4</source>
        <comment>whose case, its state, last event, time</comment>
        <translation>%1 — %2. അവസാനം: %3, %4</translation>
    </message>
    <message>
        <source>Of the chosen case. It is compared with the journal before anything is sent.</source>
        <translation>തിരഞ്ഞെടുത്ത കേസിന്റേത്. എന്തെങ്കിലും അയയ്ക്കുന്നതിനു മുമ്പ് ഇത് ജേണലുമായി ഒത്തുനോക്കും.</translation>
    </message>
    <message>
        <source>This is not the PAN of the chosen case. Nothing was sent.</source>
        <translation>ഇത് തിരഞ്ഞെടുത്ത കേസിന്റെ PAN അല്ല. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Noted: the logout was not made.</source>
        <translation>രേഖപ്പെടുത്തി: ലോഗൗട്ട് ചെയ്തില്ല.</translation>
    </message>
</context>
<context>
    <name>DataTree</name>
    <message>
        <source>Previous</source>
        <translation>മുമ്പത്തേത്</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>അടുത്തത്</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>മൂല്യം കാണിക്കുക…</translation>
    </message>
    <message>
        <source>All fields of the return</source>
        <translation>റിട്ടേണിലെ എല്ലാ ഫീൽഡുകളും</translation>
    </message>
    <message>
        <source>Find a field or a value</source>
        <translation>ഫീൽഡോ മൂല്യമോ തിരയുക</translation>
    </message>
    <message>
        <source>Masked values are not searched for what they hide.</source>
        <translation>മറച്ച മൂല്യങ്ങളിൽ മറഞ്ഞിരിക്കുന്നത് തിരയില്ല.</translation>
    </message>
    <message>
        <source>Shows the masked value of the chosen row for a short while. This is noted in the journal.</source>
        <translation>തിരഞ്ഞെടുത്ത വരിയിലെ മറച്ച മൂല്യം അല്പനേരം കാണിക്കും. ഇത് ജേണലിൽ രേഖപ്പെടുത്തും.</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L2-ൽ കൂടുതലുള്ളതിൽ %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2…</source>
        <translation>%L2-ൽ %L1…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2-ൽ %L1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>തിരയുന്നു…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>കണ്ടെത്തിയില്ല</translation>
    </message>
    <message>
        <source>Show the value of %1?</source>
        <translation>%1-ന്റെ മൂല്യം കാണിക്കണോ?</translation>
    </message>
    <message numerus="yes">
        <source>The journal notes that you had it shown. It is masked again after %n second(s).</source>
        <translation>
            <numerusform>നിങ്ങൾ അത് കണ്ടെന്ന് ജേണൽ രേഖപ്പെടുത്തും. %n സെക്കൻഡ് കഴിഞ്ഞാൽ വീണ്ടും മറയ്ക്കും.</numerusform>
            <numerusform>നിങ്ങൾ അത് കണ്ടെന്ന് ജേണൽ രേഖപ്പെടുത്തും. %n സെക്കൻഡ് കഴിഞ്ഞാൽ വീണ്ടും മറയ്ക്കും.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as masked</source>
        <translation>മറച്ച രൂപത്തിൽ പകർത്തുക</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Any day</source>
        <translation>ഏതു ദിവസവും</translation>
    </message>
    <message>
        <source>Write a day like %1 or %2.</source>
        <translation>ദിവസം %1 അല്ലെങ്കിൽ %2 പോലെ എഴുതുക.</translation>
    </message>
</context>
<context>
    <name>DeadKey</name>
    <message>
        <source>Keys that make no character together were left out. Show what you entered and check it, or paste it.</source>
        <translation>ചേർന്ന് അക്ഷരമാകാത്ത കീകൾ ഒഴിവാക്കി. നൽകിയത് കാണിച്ച് പരിശോധിക്കുക, അല്ലെങ്കിൽ ഒട്ടിക്കുക.</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>The outcomes have been written.</source>
        <translation>ഫലങ്ങൾ എഴുതി.</translation>
    </message>
    <message>
        <source>The outcomes could not be written.</source>
        <translation>ഫലങ്ങൾ എഴുതാനായില്ല.</translation>
    </message>
    <message>
        <source>Export outcomes</source>
        <translation>ഫലങ്ങൾ എക്സ്പോർട്ട് ചെയ്യുക</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The journal can not be written, so nothing can be sent.</source>
        <translation>ജേണൽ എഴുതാനാവില്ല, അതിനാൽ ഒന്നും അയയ്ക്കാനാവില്ല.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were cut off when the desk ended the last time. Log them out at the portal now?</source>
        <translation>
            <numerusform>കഴിഞ്ഞ തവണ ഡെസ്ക് അവസാനിച്ചപ്പോൾ %n കേസ് മുറിഞ്ഞുപോയി. ഇപ്പോൾ പോർട്ടലിൽ നിന്ന് ലോഗൗട്ട് ചെയ്യണോ?</numerusform>
            <numerusform>കഴിഞ്ഞ തവണ ഡെസ്ക് അവസാനിച്ചപ്പോൾ %n കേസുകൾ മുറിഞ്ഞുപോയി. ഇപ്പോൾ പോർട്ടലിൽ നിന്ന് ലോഗൗട്ട് ചെയ്യണോ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps still logged in there: %1. Later you find this in the menu, under Case.</source>
        <translation>അവിടെ ഇപ്പോഴും ലോഗിൻ ആയിരിക്കാം: %1. പിന്നീട് ഇത് മെനുവിൽ “കേസ്” എന്നതിനു കീഴിൽ കാണാം.</translation>
    </message>
    <message>
        <source>Log out…</source>
        <translation>ലോഗൗട്ട് ചെയ്യുക…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ഇപ്പോൾ വേണ്ട</translation>
    </message>
</context>
<context>
    <name>DeskDisplay</name>
    <message>
        <source>there is no display to open a window on; start it from a desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation>വിൻഡോ തുറക്കാൻ ഡിസ്പ്ലേ ഇല്ല; ഡെസ്ക്ടോപ്പിൽ നിന്ന് തുടങ്ങുക, അല്ലെങ്കിൽ DISPLAY അഥവാ WAYLAND_DISPLAY സജ്ജമാക്കുക.</translation>
    </message>
    <message>
        <source>no window can be opened on %1. Check that this display is running and that you may use it, or start itr-desk from a desktop.</source>
        <translation>%1-ൽ വിൻഡോ തുറക്കാനാവില്ല. ഈ ഡിസ്പ്ലേ പ്രവർത്തിക്കുന്നുണ്ടെന്നും നിങ്ങൾക്ക് അനുവാദമുണ്ടെന്നും ഉറപ്പാക്കുക, അല്ലെങ്കിൽ itr-desk ഡെസ്ക്ടോപ്പിൽ നിന്ന് തുടങ്ങുക.</translation>
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
        <translation>കേസ്(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>പുതിയ കേസ്(&amp;N)</translation>
    </message>
    <message>
        <source>Next case that &amp;needs me</source>
        <translation>എന്നെ ആവശ്യമുള്ള അടുത്ത കേസ്(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>കേസ് കണ്ടെത്തുക(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>എക്സ്പോർട്ട് ചെയ്യുക(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>സമ്മതം പിൻവലിക്കുക(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>കേസ് അടയ്ക്കുക(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove ended cases from the list</source>
        <translation>അവസാനിച്ച കേസുകൾ പട്ടികയിൽ നിന്ന് നീക്കുക(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>പുറത്തുകടക്കുക(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Work list</source>
        <translation>ജോലിപ്പട്ടിക(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ഇംപോർട്ട് ചെയ്യുക(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export outcomes…</source>
        <translation>ഫലങ്ങൾ എക്സ്പോർട്ട് ചെയ്യുക(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>കാഴ്ച(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>ജേണൽ(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;List of cases</source>
        <translation>കേസുകളുടെ പട്ടിക(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sound when an answer arrives</source>
        <translation>മറുപടി വരുമ്പോൾ ശബ്ദം(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Desktop notification when an answer arrives</source>
        <translation>മറുപടി വരുമ്പോൾ ഡെസ്ക്ടോപ്പ് അറിയിപ്പ്(&amp;D)</translation>
    </message>
    <message>
        <source>Cases that were cut &amp;off…</source>
        <translation>മുറിഞ്ഞുപോയ കേസുകൾ(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>ക്രമീകരണങ്ങൾ(&amp;S)…</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>ഇപ്പോൾ ലോക്ക് ചെയ്യുക(&amp;K)</translation>
    </message>
</context>
<context>
    <name>DeskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>സാൻഡ്ബോക്സ് നിലച്ചു.</translation>
    </message>
    <message>
        <source>The CA file of the profile holds no certificate that can be read.</source>
        <translation>പ്രൊഫൈലിലെ CA ഫയലിൽ വായിക്കാവുന്ന സർട്ടിഫിക്കറ്റ് ഇല്ല.</translation>
    </message>
    <message>
        <source>Close the window and start itr-desk --sandbox again.</source>
        <translation>വിൻഡോ അടച്ച് itr-desk --sandbox വീണ്ടും തുടങ്ങുക.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, why it has no effect</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not everything in %1 has an effect.</source>
        <translation>%1-ലെ ചിലതിന് ഫലമില്ല.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new one in time; without it nothing can be requested.</source>
        <translation>സമയത്തിനു മുമ്പ് അഡ്മിനിസ്ട്രേറ്ററോട് പുതിയത് ചോദിക്കുക; അതില്ലാതെ ഒന്നും അഭ്യർത്ഥിക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>Correct service/caFile in the settings, then start ITR Desk again.</source>
        <translation>ക്രമീകരണങ്ങളിൽ service/caFile ശരിയാക്കി ITR Desk വീണ്ടും തുടങ്ങുക.</translation>
    </message>
    <message>
        <source>Correct the settings, then start ITR Desk again.</source>
        <translation>ക്രമീകരണങ്ങൾ ശരിയാക്കി ITR Desk വീണ്ടും തുടങ്ങുക.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Not connected</source>
        <translation>കണക്റ്റ് ചെയ്തിട്ടില്ല</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>സാൻഡ്ബോക്സ് തുടങ്ങുന്നു…</translation>
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
        <translation>അടയ്ക്കുക</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>With personal numbers in full</source>
        <translation>വ്യക്തിഗത നമ്പറുകൾ പൂർണ്ണമായി</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)</source>
        <translation>റിപ്പോർട്ട് (PDF)(&amp;R)</translation>
    </message>
    <message>
        <source>For reading and for the file: the figures of each return and where they were found, the years side by side, the consent, and what the journal says of the case.</source>
        <translation>വായിക്കാനും ഫയലിൽ സൂക്ഷിക്കാനും: ഓരോ റിട്ടേണിലെയും തുകകളും അവ എവിടെ കണ്ടെത്തിയെന്നും, വർഷങ്ങൾ അടുത്തടുത്ത്, സമ്മതം, കേസിനെക്കുറിച്ച് ജേണലിൽ ഉള്ളത്.</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)</source>
        <translation>തുകകൾ (CSV)(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>For a spreadsheet: a row for each figure, a column for each of %n return(s).</source>
        <translation>
            <numerusform>സ്പ്രെഡ്ഷീറ്റിന്: ഓരോ തുകയ്ക്കും ഒരു വരി, %n റിട്ടേണിന് ഒരു കോളം.</numerusform>
            <numerusform>സ്പ്രെഡ്ഷീറ്റിന്: ഓരോ തുകയ്ക്കും ഒരു വരി, %n റിട്ടേണുകളിൽ ഓരോന്നിനും ഒരു കോളം.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;turns (JSON)</source>
        <translation>റിട്ടേണുകൾ (JSON)(&amp;T)</translation>
    </message>
    <message>
        <source>For other programs: the whole return as the portal supplied it.</source>
        <translation>മറ്റു പ്രോഗ്രാമുകൾക്ക്: പോർട്ടൽ നൽകിയതുപോലെ മുഴുവൻ റിട്ടേൺ.</translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation>ഏതു റിട്ടേണുകൾ</translation>
    </message>
    <message numerus="yes">
        <source>All %n return(s) in one file</source>
        <translation>
            <numerusform>%n റിട്ടേൺ ഒറ്റ ഫയലിൽ</numerusform>
            <numerusform>എല്ലാ %n റിട്ടേണുകളും ഒറ്റ ഫയലിൽ</numerusform>
        </translation>
    </message>
    <message>
        <source>Return %1, its year was not supplied</source>
        <translation>റിട്ടേൺ %1, ഇതിന്റെ വർഷം നൽകിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Only the return for %1</source>
        <comment>assessment year</comment>
        <translation>%1-ലെ റിട്ടേൺ മാത്രം</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses will be in the file in full. Only you can read it; keep it that way.</source>
        <translation>PAN, Aadhaar, അക്കൗണ്ടുകൾ, മൊബൈൽ നമ്പറുകൾ, ഇ-മെയിൽ വിലാസങ്ങൾ എന്നിവ ഫയലിൽ പൂർണ്ണമായി ഉണ്ടാകും. നിങ്ങൾക്കു മാത്രമേ അത് വായിക്കാനാകൂ; അങ്ങനെതന്നെ സൂക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked, as your organisation&apos;s policy says. Only you can read the file.</source>
        <translation>നിങ്ങളുടെ സ്ഥാപനത്തിന്റെ നയമനുസരിച്ച് PAN, Aadhaar, അക്കൗണ്ടുകൾ, മൊബൈൽ നമ്പറുകൾ, ഇ-മെയിൽ വിലാസങ്ങൾ എന്നിവ മറച്ചിരിക്കുന്നു. നിങ്ങൾക്കു മാത്രമേ ഫയൽ വായിക്കാനാകൂ.</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked. Only you can read the file.</source>
        <translation>PAN, Aadhaar, അക്കൗണ്ടുകൾ, മൊബൈൽ നമ്പറുകൾ, ഇ-മെയിൽ വിലാസങ്ങൾ എന്നിവ മറച്ചിരിക്കുന്നു. നിങ്ങൾക്കു മാത്രമേ ഫയൽ വായിക്കാനാകൂ.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>ഇങ്ങനെ സൂക്ഷിക്കുക(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>റിപ്പോർട്ട് അച്ചടിക്കുക(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>ഫോൾഡർ തുറക്കുക(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Export this case</source>
        <translation>ഈ കേസ് എക്സ്പോർട്ട് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ഫയൽ എഴുതുന്നു…</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>ഫയൽ എഴുതിയില്ല.</translation>
    </message>
    <message>
        <source>The file was not kept, because the journal could not note it.</source>
        <translation>ജേണലിന് രേഖപ്പെടുത്താനാകാത്തതിനാൽ ഫയൽ സൂക്ഷിച്ചില്ല.</translation>
    </message>
    <message>
        <source>The file was written. Only you can read it.</source>
        <translation>ഫയൽ എഴുതി. നിങ്ങൾക്കു മാത്രമേ അത് വായിക്കാനാകൂ.</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>റിപ്പോർട്ട് അച്ചടിക്കുന്നു…</translation>
    </message>
</context>
<context>
    <name>FieldPainter</name>
    <message>
        <source>shown</source>
        <translation>കാണിച്ചത്</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>മറച്ചത്</translation>
    </message>
</context>
<context>
    <name>FileTokenStore</name>
    <message>
        <source>The token&apos;s file is replaced or deleted by whoever made it.</source>
        <translation>ടോക്കണിന്റെ ഫയൽ മാറ്റുന്നതും മായ്ക്കുന്നതും അത് ഉണ്ടാക്കിയയാളാണ്.</translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The file can not be read; it must exist and be readable by you.</source>
        <translation>ഫയൽ വായിക്കാനാവില്ല; അത് നിലവിലുണ്ടായിരിക്കണം, നിങ്ങൾക്ക് വായിക്കാനാകണം.</translation>
    </message>
    <message>
        <source>The file is larger than 64 KiB; it must be a small INI file.</source>
        <translation>ഫയൽ 64 KiB-യെക്കാൾ വലുതാണ്; ചെറിയ INI ഫയലായിരിക്കണം.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; it must be.</source>
        <translation>ഫയൽ UTF-8 ടെക്സ്റ്റല്ല; അങ്ങനെയായിരിക്കണം.</translation>
    </message>
    <message>
        <source>It stands twice, in lines %1 and %2; allowed is once.</source>
        <translation>ഇത് രണ്ടു തവണയുണ്ട്, %1, %2 വരികളിൽ; ഒരു തവണയേ അനുവദിക്കൂ.</translation>
    </message>
    <message>
        <source>The line holds a control character; allowed is plain text.</source>
        <translation>വരിയിൽ ഒരു നിയന്ത്രണ പ്രതീകമുണ്ട്; സാധാരണ ടെക്സ്റ്റേ അനുവദിക്കൂ.</translation>
    </message>
    <message>
        <source>The line is neither “[section]” nor “key=value” under a section, nor a comment that starts with #.</source>
        <translation>വരി “[section]” അല്ല, ഒരു വിഭാഗത്തിനു കീഴിലെ “key=value” അല്ല, # കൊണ്ട് തുടങ്ങുന്ന കുറിപ്പുമല്ല.</translation>
    </message>
</context>
<context>
    <name>ItrDataPage</name>
    <message>
        <source>For PAN %1.</source>
        <translation>PAN %1-ന്.</translation>
    </message>
    <message>
        <source>Latest return</source>
        <translation>ഏറ്റവും പുതിയ റിട്ടേൺ</translation>
    </message>
    <message>
        <source>Step 4 of 4</source>
        <translation>ഘട്ടം 4 / 4</translation>
    </message>
    <message>
        <source>The ITR data</source>
        <translation>ITR ഡാറ്റ</translation>
    </message>
    <message>
        <source>Views of the data</source>
        <translation>ഡാറ്റയുടെ കാഴ്ചകൾ</translation>
    </message>
    <message>
        <source>Fetch another year</source>
        <translation>മറ്റൊരു വർഷം എടുക്കുക</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>അസസ്‌മെന്റ് വർഷങ്ങൾ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ചുരുക്കം</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>താരതമ്യം</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>എല്ലാ ഫീൽഡുകളും</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>എക്സ്പോർട്ട് ചെയ്യുക…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>അച്ചടിക്കുക…</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>കേസ് അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>The value is not shown, because the journal could not note it.</source>
        <translation>ജേണലിന് രേഖപ്പെടുത്താനാകാത്തതിനാൽ മൂല്യം കാണിക്കുന്നില്ല.</translation>
    </message>
</context>
<context>
    <name>ItrSummary</name>
    <message>
        <source>Name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ഫോം</translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation>അസസ്‌മെന്റ് വർഷം</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>സമർപ്പിച്ച വകുപ്പ്</translation>
    </message>
    <message>
        <source>Filing date</source>
        <translation>സമർപ്പിച്ച തീയതി</translation>
    </message>
    <message>
        <source>Acknowledgement number</source>
        <translation>രസീത് നമ്പർ</translation>
    </message>
    <message>
        <source>Gross total income</source>
        <translation>ആകെ മൊത്ത വരുമാനം</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>മൊത്തം വരുമാനം</translation>
    </message>
    <message>
        <source>Net tax liability</source>
        <translation>അറ്റ നികുതി ബാധ്യത</translation>
    </message>
    <message>
        <source>Taxes paid</source>
        <translation>അടച്ച നികുതി</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>കിട്ടേണ്ട റീഫണ്ട്</translation>
    </message>
</context>
<context>
    <name>ItrTreeModel</name>
    <message>
        <source>%1, masked</source>
        <translation>%1, മറച്ചത്</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n ഫീൽഡ്</numerusform>
            <numerusform>%n ഫീൽഡുകൾ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n ഇനം</numerusform>
            <numerusform>%n ഇനങ്ങൾ</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ഫീൽഡ്</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>മൂല്യം</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>The journal FILE; without it, your own.</source>
        <translation>ജേണൽ FILE; നൽകിയില്ലെങ്കിൽ നിങ്ങളുടെ സ്വന്തം.</translation>
    </message>
    <message>
        <source>Of export: csv (for spreadsheets, the default) or jsonl (JSON Lines).</source>
        <translation>export-ന്: csv (സ്പ്രെഡ്ഷീറ്റുകൾക്ക്, ഡിഫോൾട്ട്) അല്ലെങ്കിൽ jsonl (JSON Lines).</translation>
    </message>
    <message>
        <source>Of export: write FILE, readable by you alone; without it, to the terminal.</source>
        <translation>export-ന്: FILE എഴുതുക, നിങ്ങൾക്കു മാത്രം വായിക്കാവുന്നത്; നൽകിയില്ലെങ്കിൽ ടെർമിനലിലേക്ക്.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>ഈ സഹായം കാണിക്കുക.</translation>
    </message>
    <message>
        <source>Say one of verify, export and stats.</source>
        <translation>verify, export, stats എന്നിവയിൽ ഒന്ന് പറയുക.</translation>
    </message>
    <message>
        <source>--format and --output belong to export.</source>
        <translation>--format, --output എന്നിവ export-നുള്ളതാണ്.</translation>
    </message>
    <message>
        <source>--%1 needs the path of a file.</source>
        <translation>--%1-ന് ഒരു ഫയലിന്റെ പാത വേണം.</translation>
    </message>
    <message>
        <source>--format is csv or jsonl.</source>
        <translation>--format csv അല്ലെങ്കിൽ jsonl ആണ്.</translation>
    </message>
    <message>
        <source>Verifies, exports or counts the journal.
Exit status: 0 done, and of verify: the journal is whole; 1 the journal is broken; 2 it could not be done.</source>
        <translation>ജേണൽ പരിശോധിക്കുന്നു, എക്സ്പോർട്ട് ചെയ്യുന്നു, അല്ലെങ്കിൽ എണ്ണുന്നു.
എക്സിറ്റ് നില: 0 കഴിഞ്ഞു, verify-ന്: ജേണൽ അഖണ്ഡമാണ്; 1 ജേണൽ തകർന്നു; 2 ചെയ്യാനായില്ല.</translation>
    </message>
    <message>
        <source>Prove that nothing was changed, added or taken away.</source>
        <translation>ഒന്നും മാറ്റുകയോ ചേർക്കുകയോ നീക്കുകയോ ചെയ്തിട്ടില്ലെന്ന് തെളിയിക്കുക.</translation>
    </message>
    <message>
        <source>Write out all entries.</source>
        <translation>എല്ലാ എൻട്രികളും എഴുതുക.</translation>
    </message>
    <message>
        <source>Show what it holds, in figures.</source>
        <translation>അതിൽ എന്തെല്ലാമെന്ന് എണ്ണത്തിൽ കാണിക്കുക.</translation>
    </message>
    <message>
        <source>Usage: itr-desk journal verify|export|stats [options]</source>
        <translation>ഉപയോഗം: itr-desk journal verify|export|stats [ഓപ്ഷനുകൾ]</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s) verified.</source>
        <translation>
            <numerusform>ജേണൽ അഖണ്ഡമാണ്: %n എൻട്രി പരിശോധിച്ചു.</numerusform>
            <numerusform>ജേണൽ അഖണ്ഡമാണ്: %n എൻട്രികൾ പരിശോധിച്ചു.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its key is not beside it, so its two ends were not proven.</source>
        <translation>അതിന്റെ കീ കൂടെയില്ല, അതിനാൽ രണ്ടറ്റവും തെളിയിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The journal is BROKEN. %1</source>
        <translation>ജേണൽ തകർന്നിരിക്കുന്നു. %1</translation>
    </message>
    <message>
        <source>Entries verified before that: %1.</source>
        <translation>അതിനു മുമ്പ് പരിശോധിച്ച എൻട്രികൾ: %1.</translation>
    </message>
    <message>
        <source>File: %1 (%2 bytes)</source>
        <translation>ഫയൽ: %1 (%2 ബൈറ്റ്)</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>എൻട്രികൾ: %1</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>കേസുകൾ: %1</translation>
    </message>
    <message>
        <source>Oldest: %1, %2</source>
        <translation>ഏറ്റവും പഴയത്: %1, %2</translation>
    </message>
    <message>
        <source>Newest: %1, %2</source>
        <translation>ഏറ്റവും പുതിയത്: %1, %2</translation>
    </message>
    <message>
        <source>Pruned: up to entry %1</source>
        <translation>വെട്ടിനീക്കിയത്: എൻട്രി %1 വരെ</translation>
    </message>
    <message>
        <source>“itr-desk journal --help” says more.</source>
        <translation>കൂടുതലറിയാൻ “itr-desk journal --help”.</translation>
    </message>
</context>
<context>
    <name>JournalDetails</name>
    <message>
        <source>Chosen entry</source>
        <translation>തിരഞ്ഞെടുത്ത എൻട്രി</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation>മുഴുവൻ വായിക്കാൻ ഒരു എൻട്രി തിരഞ്ഞെടുക്കുക.</translation>
    </message>
</context>
<context>
    <name>JournalError</name>
    <message>
        <source>The journal %1 can not be opened. Check that you may read and write it and its folder.</source>
        <translation>ജേണൽ %1 തുറക്കാനാവില്ല. അതും അതിന്റെ ഫോൾഡറും വായിക്കാനും എഴുതാനും അനുവാദമുണ്ടോ എന്ന് പരിശോധിക്കുക.</translation>
    </message>
    <message>
        <source>Others than you can read or change %1. Take their rights away (chmod go= on the folder and its files), and make sure that it belongs to you.</source>
        <translation>നിങ്ങളല്ലാത്തവർക്കും %1 വായിക്കാനോ മാറ്റാനോ കഴിയും. അവരുടെ അവകാശങ്ങൾ നീക്കുക (ഫോൾഡറിലും ഫയലുകളിലും chmod go=), അത് നിങ്ങളുടേതെന്ന് ഉറപ്പാക്കുക.</translation>
    </message>
    <message>
        <source>The key of the journal is missing or belongs to another journal: %1. Bring the key back from a backup, or move the journal away to begin a new one.</source>
        <translation>ജേണലിന്റെ കീ ഇല്ല, അല്ലെങ്കിൽ മറ്റൊരു ജേണലിന്റേതാണ്: %1. ബാക്കപ്പിൽ നിന്ന് കീ തിരികെ കൊണ്ടുവരിക, അല്ലെങ്കിൽ പുതിയത് തുടങ്ങാൻ ജേണൽ മറ്റൊരിടത്തേക്ക് മാറ്റുക.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a later version of ITR Desk. Use that version.</source>
        <translation>ജേണൽ %1 എഴുതിയത് ITR Desk-ന്റെ പിന്നീടുള്ള പതിപ്പാണ്. ആ പതിപ്പ് ഉപയോഗിക്കുക.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Keep it as it is for your auditor, and move it away to begin a new one; “itr-desk journal verify” says what is wrong with it.</source>
        <translation>ജേണൽ %1 കേടായി. ഓഡിറ്റർക്കായി അത് അതേപടി സൂക്ഷിച്ച്, പുതിയത് തുടങ്ങാൻ മറ്റൊരിടത്തേക്ക് മാറ്റുക; “itr-desk journal verify” അതിന്റെ തകരാറ് പറയും.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal %1 can not be written. Make room on it.</source>
        <translation>ഡിസ്ക് നിറഞ്ഞതിനാൽ ജേണൽ %1 എഴുതാനാവില്ല. ഡിസ്കിൽ ഇടമുണ്ടാക്കുക.</translation>
    </message>
    <message>
        <source>The journal %1 can not be written. Check its disk.</source>
        <translation>ജേണൽ %1 എഴുതാനാവില്ല. അതിന്റെ ഡിസ്ക് പരിശോധിക്കുക.</translation>
    </message>
</context>
<context>
    <name>JournalExportButton</name>
    <message>
        <source>Export…</source>
        <translation>എക്സ്പോർട്ട് ചെയ്യുക…</translation>
    </message>
    <message>
        <source>What the filter shows, as CSV…</source>
        <translation>ഫിൽട്ടർ കാണിക്കുന്നത്, CSV ആയി…</translation>
    </message>
    <message>
        <source>What the filter shows, as JSON Lines…</source>
        <translation>ഫിൽട്ടർ കാണിക്കുന്നത്, JSON Lines ആയി…</translation>
    </message>
    <message>
        <source>The whole journal, as CSV…</source>
        <translation>മുഴുവൻ ജേണലും, CSV ആയി…</translation>
    </message>
    <message>
        <source>The whole journal, as JSON Lines…</source>
        <translation>മുഴുവൻ ജേണലും, JSON Lines ആയി…</translation>
    </message>
    <message>
        <source>Exporting… %1 %</source>
        <translation>എക്സ്പോർട്ട് ചെയ്യുന്നു… %1 %</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>ജേണൽ എക്സ്പോർട്ട് ചെയ്യുക</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 ഫയലുകൾ (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln എൻട്രി</numerusform>
            <numerusform>%Ln എൻട്രികൾ</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <comment>12 entries; file</comment>
        <translation>%2-ലേക്ക് എക്സ്പോർട്ട് ചെയ്തു: %1.</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>നിങ്ങൾക്കു മാത്രമേ ഫയൽ വായിക്കാനാകൂ.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation>ഡിസ്ക് നിറഞ്ഞു. ഇടമുണ്ടാക്കുക, അല്ലെങ്കിൽ മറ്റൊരിടം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>%1 can not be written. Choose another place.</source>
        <translation>%1 എഴുതാനാവില്ല. മറ്റൊരിടം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The journal was not exported.</source>
        <translation>ജേണൽ എക്സ്പോർട്ട് ചെയ്തില്ല.</translation>
    </message>
</context>
<context>
    <name>JournalFilterBar</name>
    <message>
        <source>Clear filter</source>
        <translation>ഫിൽട്ടർ മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>ഏതു സംഭവവും</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>ഈ ദിവസം മുതൽ</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>ഈ ദിവസം വരെ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>സംഭവം</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ഓപ്പറേറ്റർ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ഫലം</translation>
    </message>
    <message>
        <source>Any other words</source>
        <translation>മറ്റേതെങ്കിലും വാക്കുകൾ</translation>
    </message>
    <message>
        <source>The last day comes before the first, so no entry can be found.</source>
        <translation>അവസാന ദിവസം ആദ്യ ദിവസത്തിനു മുമ്പാണ്, അതിനാൽ എൻട്രികൾ കണ്ടെത്താനാവില്ല.</translation>
    </message>
    <message>
        <source>Entries are found by the whole PAN, all ten characters of it.</source>
        <translation>മുഴുവൻ PAN-ഉം, അതായത് പത്ത് പ്രതീകങ്ങളും നൽകിയാലേ എൻട്രികൾ കണ്ടെത്താനാകൂ.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Entry %L1 is missing</source>
        <translation>എൻട്രി %L1 കാണാനില്ല</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>സംഭവം</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ഫലം</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>കേസ്</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ഓപ്പറേറ്റർ</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>വർക്ക്സ്റ്റേഷൻ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>വിശദാംശങ്ങൾ</translation>
    </message>
</context>
<context>
    <name>JournalVerifier</name>
    <message>
        <source>The file does not say which version of ITR Desk wrote it.</source>
        <translation>ITR Desk-ന്റെ ഏതു പതിപ്പാണ് എഴുതിയതെന്ന് ഫയൽ പറയുന്നില്ല.</translation>
    </message>
    <message>
        <source>The tables of the file are not a journal&apos;s.</source>
        <translation>ഫയലിലെ പട്ടികകൾ ജേണലിന്റേതല്ല.</translation>
    </message>
    <message>
        <source>The file does not say rightly which versions of ITR Desk may open it.</source>
        <translation>ITR Desk-ന്റെ ഏതെല്ലാം പതിപ്പുകൾക്ക് തുറക്കാമെന്ന് ഫയൽ ശരിയായി പറയുന്നില്ല.</translation>
    </message>
    <message>
        <source>The file holds something that is not the journal&apos;s.</source>
        <translation>ജേണലിന്റേതല്ലാത്ത എന്തോ ഫയലിലുണ്ട്.</translation>
    </message>
    <message>
        <source>The ends of the journal are not signed off.</source>
        <translation>ജേണലിന്റെ രണ്ടറ്റവും ഒപ്പിട്ടുറപ്പിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The signature at the old end is not of this journal&apos;s key.</source>
        <translation>പഴയ അറ്റത്തെ ഒപ്പ് ഈ ജേണലിന്റെ കീയുടേതല്ല.</translation>
    </message>
    <message>
        <source>The signature of the newest entry is not of this journal&apos;s key.</source>
        <translation>ഏറ്റവും പുതിയ എൻട്രിയുടെ ഒപ്പ് ഈ ജേണലിന്റെ കീയുടേതല്ല.</translation>
    </message>
    <message>
        <source>Entry %1 can not be read: the file is damaged.</source>
        <translation>എൻട്രി %1 വായിക്കാനാവില്ല: ഫയൽ കേടായി.</translation>
    </message>
    <message>
        <source>Entry %1 holds what no journal writes.</source>
        <translation>ഒരു ജേണലും എഴുതാത്ത എന്തോ എൻട്രി %1-ലുണ്ട്.</translation>
    </message>
    <message>
        <source>Entry %1 is missing; entry %2 is there in its place.</source>
        <translation>എൻട്രി %1 കാണാനില്ല; അതിന്റെ സ്ഥാനത്ത് എൻട്രി %2 ആണ്.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>എൻട്രി %1 എഴുതിയ ശേഷം മാറ്റിയിട്ടുണ്ട്.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the entry before it.</source>
        <translation>എൻട്രി %1 അതിനു മുമ്പുള്ള എൻട്രിയുമായി പൊരുത്തപ്പെടുന്നില്ല.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the journal goes on to entry %2.</source>
        <translation>എൻട്രി %1 കാണാനില്ല: ജേണൽ എൻട്രി %2 വരെയുണ്ട്.</translation>
    </message>
    <message>
        <source>Entry %1 was added past the end of the journal.</source>
        <translation>എൻട്രി %1 ജേണലിന്റെ അവസാനത്തിനു ശേഷം ചേർത്തതാണ്.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed off.</source>
        <translation>എൻട്രി %1 ഒപ്പിട്ടുറപ്പിച്ച എൻട്രിയല്ല.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>ഫയൽ കേടായി: %1</translation>
    </message>
</context>
<context>
    <name>JournalVerifyButton</name>
    <message>
        <source>Verify</source>
        <translation>പരിശോധിക്കുക</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>പരിശോധിക്കുന്നു… %1 %</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>പരിശോധന നിർത്തുക</translation>
    </message>
    <message>
        <source>Verifying was stopped; nothing is proven.</source>
        <translation>പരിശോധന നിർത്തി; ഒന്നും തെളിയിച്ചിട്ടില്ല.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln എൻട്രി</numerusform>
            <numerusform>%Ln എൻട്രികൾ</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is whole: %1, each as it was written.</source>
        <comment>12 entries</comment>
        <translation>ജേണൽ അഖണ്ഡമാണ്: %1, ഓരോന്നും എഴുതിയതുപോലെതന്നെ.</translation>
    </message>
    <message>
        <source>Its key was not found, so its beginning and end are not proven.</source>
        <translation>അതിന്റെ കീ കണ്ടെത്തിയില്ല, അതിനാൽ തുടക്കവും അവസാനവും തെളിയിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The journal is broken: entry %L1 is the first that is not as it was written.</source>
        <translation>ജേണൽ തകർന്നിരിക്കുന്നു: എഴുതിയതുപോലെയല്ലാത്ത ആദ്യ എൻട്രി %L1 ആണ്.</translation>
    </message>
    <message>
        <source>The journal is broken.</source>
        <translation>ജേണൽ തകർന്നിരിക്കുന്നു.</translation>
    </message>
    <message>
        <source>Before it, %1 are whole.</source>
        <comment>12 entries</comment>
        <translation>അതിനു മുമ്പ് %1 അഖണ്ഡമാണ്.</translation>
    </message>
    <message>
        <source>Keep the file as it is and tell your administrator.</source>
        <translation>ഫയൽ അതേപടി സൂക്ഷിച്ച് അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>ജേണൽ പരിശോധിക്കാനായില്ല.</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Journal — ITR Desk</source>
        <translation>ജേണൽ — ITR Desk</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>ജേണൽ എൻട്രികൾ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>പുതുക്കുക</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln എൻട്രി</numerusform>
            <numerusform>%Ln എൻട്രികൾ</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking… %1 found, %2 % of the journal seen</source>
        <comment>12 entries</comment>
        <translation>തിരയുന്നു… %1 കണ്ടെത്തി, ജേണലിന്റെ %2 % നോക്കി</translation>
    </message>
    <message>
        <source>%1 found among %2</source>
        <comment>12 entries, 500 entries</comment>
        <translation>ആകെ %2, കണ്ടെത്തിയത് %1</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>കാണിക്കാൻ ഒന്നുമില്ല.</translation>
    </message>
    <message>
        <source>Looking for entries…</source>
        <translation>എൻട്രികൾ തിരയുന്നു…</translation>
    </message>
    <message>
        <source>The journal has no entries yet.</source>
        <translation>ജേണലിൽ ഇതുവരെ എൻട്രികളില്ല.</translation>
    </message>
    <message>
        <source>No entry passes this filter.</source>
        <translation>ഈ ഫിൽട്ടറിന് ചേരുന്ന എൻട്രിയില്ല.</translation>
    </message>
    <message>
        <source>The journal can not be read.</source>
        <translation>ജേണൽ വായിക്കാനാവില്ല.</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Program started</source>
        <translation>പ്രോഗ്രാം തുടങ്ങി</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>പ്രോഗ്രാം അവസാനിച്ചു</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>കേസ് തുറന്നു</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>സമ്മതം നൽകി</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>സമ്മതം പിൻവലിച്ചു</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>അഭ്യർത്ഥന അയച്ചു</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>അഭ്യർത്ഥനയ്ക്ക് മറുപടി ലഭിച്ചു</translation>
    </message>
    <message>
        <source>Request failed</source>
        <translation>അഭ്യർത്ഥന പരാജയപ്പെട്ടു</translation>
    </message>
    <message>
        <source>OTP confirmed by the operator</source>
        <translation>OTP ഓപ്പറേറ്റർ സ്ഥിരീകരിച്ചു</translation>
    </message>
    <message>
        <source>Logout not made</source>
        <translation>ലോഗൗട്ട് ചെയ്തില്ല</translation>
    </message>
    <message>
        <source>Step refused</source>
        <translation>ഘട്ടം നിരസിച്ചു</translation>
    </message>
    <message>
        <source>Masked value shown</source>
        <translation>മറച്ച മൂല്യം കാണിച്ചു</translation>
    </message>
    <message>
        <source>Case exported</source>
        <translation>കേസ് എക്സ്പോർട്ട് ചെയ്തു</translation>
    </message>
    <message>
        <source>Case printed</source>
        <translation>കേസ് അച്ചടിച്ചു</translation>
    </message>
    <message>
        <source>Work list imported</source>
        <translation>ജോലിപ്പട്ടിക ഇംപോർട്ട് ചെയ്തു</translation>
    </message>
    <message>
        <source>Outcomes exported</source>
        <translation>ഫലങ്ങൾ എക്സ്പോർട്ട് ചെയ്തു</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>ജേണൽ എക്സ്പോർട്ട് ചെയ്തു</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>പഴയ എൻട്രികൾ നീക്കി</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>കേസ് അടച്ചു</translation>
    </message>
    <message>
        <source>Case found cut off</source>
        <translation>മുറിഞ്ഞുപോയ കേസ് കണ്ടെത്തി</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>വായിക്കാനാവാത്ത എൻട്രി</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time of day (offset)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>ശ്രമം %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 മി.സെ.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the service&apos;s words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>notice %1 (%2)</source>
        <comment>version, language</comment>
        <translation>അറിയിപ്പ് %1 (%2)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>എൻട്രി</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>സംഭവം</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ഫലം</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>കേസ്</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ഓപ്പറേറ്റർ</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>വർക്ക്സ്റ്റേഷൻ</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>പ്രോഗ്രാമിന്റെ പതിപ്പ്</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>കോൾ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>അഭ്യർത്ഥന</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>ശ്രമം</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP നില</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>മറുപടിക്കെടുത്ത സമയം</translation>
    </message>
    <message>
        <source>OTP status</source>
        <translation>OTP നില</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>സമ്മതം</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>സമ്മതം എങ്ങനെ നൽകി</translation>
    </message>
    <message>
        <source>Consent reference</source>
        <translation>സമ്മതത്തിന്റെ റഫറൻസ്</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>ഉദ്ദേശ്യം</translation>
    </message>
    <message>
        <source>Notice version</source>
        <translation>അറിയിപ്പിന്റെ പതിപ്പ്</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>അറിയിപ്പിന്റെ ഭാഷ</translation>
    </message>
    <message>
        <source>Program run</source>
        <translation>പ്രോഗ്രാം റൺ</translation>
    </message>
    <message>
        <source>Stored event name</source>
        <translation>സൂക്ഷിച്ച സംഭവനാമം</translation>
    </message>
    <message>
        <source>PAN hash</source>
        <translation>PAN ഹാഷ്</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>മുമ്പത്തെ എൻട്രിയുടെ ഹാഷ്</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>ഈ എൻട്രിയുടെ ഹാഷ്</translation>
    </message>
    <message>
        <source>%1 was written by a later version of ITR Desk. Open it with that version.</source>
        <translation>%1 എഴുതിയത് ITR Desk-ന്റെ പിന്നീടുള്ള പതിപ്പാണ്. ആ പതിപ്പ് കൊണ്ട് തുറക്കുക.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is not a journal. Keep the file as it is and tell your administrator.</source>
        <translation>%1 കേടായി, അല്ലെങ്കിൽ ജേണലല്ല. ഫയൽ അതേപടി സൂക്ഷിച്ച് അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>Entries can be found by PAN only with the journal&apos;s key, and %1 is missing or not a key. Bring it back from a backup, or clear the PAN.</source>
        <translation>ജേണലിന്റെ കീ ഉണ്ടെങ്കിലേ PAN കൊണ്ട് എൻട്രികൾ കണ്ടെത്താനാകൂ; %1 കാണാനില്ല അല്ലെങ്കിൽ കീയല്ല. ബാക്കപ്പിൽ നിന്ന് അത് തിരികെ കൊണ്ടുവരിക, അല്ലെങ്കിൽ PAN മായ്ക്കുക.</translation>
    </message>
    <message>
        <source>%1 can not be read. See whether it is there and whether you may read it, then refresh.</source>
        <translation>%1 വായിക്കാനാവില്ല. അത് അവിടെയുണ്ടോ എന്നും വായിക്കാൻ അനുവാദമുണ്ടോ എന്നും നോക്കി പുതുക്കുക.</translation>
    </message>
    <message>
        <source>Bearer token replaced</source>
        <translation>Bearer ടോക്കൺ മാറ്റി</translation>
    </message>
    <message>
        <source>Bearer token deleted</source>
        <translation>Bearer ടോക്കൺ മായ്ച്ചു</translation>
    </message>
</context>
<context>
    <name>KioskCommand</name>
    <message>
        <source>Usage: itr-desk kiosk set-pin [--profile FILE]

set-pin  stores the PIN by which staff leave the kiosk: typed twice (nothing is shown), or two lines of a pipe

Run it as the user that the kiosk runs as. Only a hash of the PIN is stored, in the file that kiosk/pinFile names.
At the kiosk, Ctrl+Alt+Shift+F12 asks for it.</source>
        <translation>ഉപയോഗം: itr-desk kiosk set-pin [--profile FILE]

set-pin  ജീവനക്കാർ കിയോസ്കിൽ നിന്ന് പുറത്തുകടക്കാൻ ഉപയോഗിക്കുന്ന PIN സൂക്ഷിക്കുന്നു: രണ്ടുതവണ ടൈപ്പ് ചെയ്തത് (ഒന്നും കാണിക്കില്ല), അല്ലെങ്കിൽ പൈപ്പിൽ നിന്നുള്ള രണ്ടു വരികൾ

കിയോസ്ക് ഏത് ഉപയോക്താവായി പ്രവർത്തിക്കുന്നുവോ ആ ഉപയോക്താവായി ഇത് പ്രവർത്തിപ്പിക്കുക. PIN-ന്റെ ഹാഷ് മാത്രം kiosk/pinFile പറയുന്ന ഫയലിൽ സൂക്ഷിക്കും.
കിയോസ്കിൽ Ctrl+Alt+Shift+F12 അമർത്തിയാൽ PIN ചോദിക്കും.</translation>
    </message>
    <message>
        <source>New PIN (it is not shown): </source>
        <translation>പുതിയ PIN (അത് കാണിക്കില്ല): </translation>
    </message>
    <message>
        <source>No PIN was entered; nothing has changed.</source>
        <translation>PIN ഒന്നും നൽകിയില്ല; ഒന്നും മാറിയില്ല.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 characters; nothing has changed.</source>
        <translation>PIN-ൽ %1 മുതൽ %2 വരെ പ്രതീകങ്ങൾ വേണം; ഒന്നും മാറിയില്ല.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>ഒരിക്കൽ കൂടി: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing has changed.</source>
        <translation>രണ്ടും ഒന്നല്ല; ഒന്നും മാറിയില്ല.</translation>
    </message>
    <message>
        <source>The PIN is set; its hash is in %1.</source>
        <translation>PIN ക്രമീകരിച്ചു; അതിന്റെ ഹാഷ് %1-ൽ ഉണ്ട്.</translation>
    </message>
</context>
<context>
    <name>KioskOutcomePage</name>
    <message>
        <source>Step 4 of 4</source>
        <translation>ഘട്ടം 4 / 4</translation>
    </message>
    <message>
        <source>Your return is here</source>
        <translation>നിങ്ങളുടെ റിട്ടേൺ ഇതാ</translation>
    </message>
    <message>
        <source>Your return has been fetched</source>
        <translation>നിങ്ങളുടെ റിട്ടേൺ ലഭിച്ചു</translation>
    </message>
    <message>
        <source>You did not agree</source>
        <translation>നിങ്ങൾ സമ്മതിച്ചില്ല</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>സമയം കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>Your return could not be fetched</source>
        <translation>നിങ്ങളുടെ റിട്ടേൺ എടുക്കാനായില്ല</translation>
    </message>
    <message>
        <source>Take care who can read it. Press Finish when you are done.</source>
        <translation>ആർക്കെല്ലാം വായിക്കാനാകുമെന്ന് ശ്രദ്ധിക്കുക. കഴിഞ്ഞാൽ “പൂർത്തിയാക്കുക” അമർത്തുക.</translation>
    </message>
    <message>
        <source>Nothing of it is shown or kept at this kiosk. Press Finish, then turn to the staff.</source>
        <translation>അതിലൊന്നും ഈ കിയോസ്കിൽ കാണിക്കുകയോ സൂക്ഷിക്കുകയോ ചെയ്യില്ല. “പൂർത്തിയാക്കുക” അമർത്തി ജീവനക്കാരെ സമീപിക്കുക.</translation>
    </message>
    <message>
        <source>Nothing is fetched, and what you entered has been deleted.</source>
        <translation>ഒന്നും എടുക്കില്ല, നിങ്ങൾ നൽകിയത് മായ്ച്ചു.</translation>
    </message>
    <message>
        <source>Nobody went on for too long, so what you entered has been deleted. Press Start over to try again.</source>
        <translation>ഏറെ നേരം ആരും തുടർന്നില്ല, അതിനാൽ നിങ്ങൾ നൽകിയത് മായ്ച്ചു. വീണ്ടും ശ്രമിക്കാൻ “വീണ്ടും തുടങ്ങുക” അമർത്തുക.</translation>
    </message>
    <message>
        <source>What you entered has been deleted. Press Start over to try again, or ask the staff.</source>
        <translation>നിങ്ങൾ നൽകിയത് മായ്ച്ചു. വീണ്ടും ശ്രമിക്കാൻ “വീണ്ടും തുടങ്ങുക” അമർത്തുക, അല്ലെങ്കിൽ ജീവനക്കാരോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>You are being logged out of the portal…</source>
        <translation>നിങ്ങളെ പോർട്ടലിൽ നിന്ന് ലോഗൗട്ട് ചെയ്യുന്നു…</translation>
    </message>
    <message>
        <source>You could not be logged out of the portal. To be sure, log in there yourself later, and log out.</source>
        <translation>നിങ്ങളെ പോർട്ടലിൽ നിന്ന് ലോഗൗട്ട് ചെയ്യാനായില്ല. ഉറപ്പാക്കാൻ പിന്നീട് നിങ്ങൾതന്നെ അവിടെ ലോഗിൻ ചെയ്ത് ലോഗൗട്ട് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Your return has been handed over to the organisation that runs this kiosk.</source>
        <translation>നിങ്ങളുടെ റിട്ടേൺ ഈ കിയോസ്ക് നടത്തുന്ന സ്ഥാപനത്തിനു കൈമാറി.</translation>
    </message>
    <message>
        <source>Your return could not be handed over, and nothing of it is kept here. Please tell the staff.</source>
        <translation>നിങ്ങളുടെ റിട്ടേൺ കൈമാറാൻ കഴിഞ്ഞില്ല; അതിന്റെ ഒന്നും ഇവിടെ സൂക്ഷിച്ചിട്ടില്ല. ദയവായി ജീവനക്കാരെ അറിയിക്കുക.</translation>
    </message>
</context>
<context>
    <name>KioskRules</name>
    <message>
        <source>Allowed at the kiosk is relay: members of the public have no AccessToken to enter.</source>
        <translation>കിയോസ്കിൽ അനുവദിച്ചിട്ടുള്ളത് relay മാത്രം: പൊതുജനങ്ങളുടെ കൈയിൽ നൽകാൻ AccessToken ഇല്ല.</translation>
    </message>
    <message>
        <source>Allowed at the kiosk is relay: the organisation&apos;s relay adds the Bearer token, and the kiosk shows it a certificate of its own (service/clientCertificate). To keep the token on the kiosk all the same, the organisation&apos;s policy must set kiosk/allowBearer=true.</source>
        <translation>കിയോസ്കിൽ അനുവദിച്ചിട്ടുള്ളത് relay മാത്രം: സ്ഥാപനത്തിന്റെ റിലേ Bearer ടോക്കൺ ചേർക്കും, കിയോസ്ക് അതിന് സ്വന്തം സർട്ടിഫിക്കറ്റ് കാണിക്കും (service/clientCertificate). എന്നിട്ടും ടോക്കൺ കിയോസ്കിൽ വയ്ക്കാൻ സ്ഥാപനത്തിന്റെ നയത്തിൽ kiosk/allowBearer=true വേണം.</translation>
    </message>
</context>
<context>
    <name>KioskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>സാൻഡ്ബോക്സ് നിലച്ചു.</translation>
    </message>
    <message>
        <source>The key is missing; a kiosk needs the address of the relay that it works with.</source>
        <translation>ഈ കീ ഇല്ല; കിയോസ്ക് ഏത് റിലേയുമായി പ്രവർത്തിക്കുന്നുവോ അതിന്റെ വിലാസം വേണം.</translation>
    </message>
    <message>
        <source>The CA file of the settings holds no certificate that can be read.</source>
        <translation>ക്രമീകരണങ്ങളിലെ CA ഫയലിൽ വായിക്കാവുന്ന സർട്ടിഫിക്കറ്റില്ല.</translation>
    </message>
    <message>
        <source>The key of the kiosk&apos;s certificate has a passphrase, which nobody enters here; it needs one without.</source>
        <translation>കിയോസ്കിന്റെ സർട്ടിഫിക്കറ്റിന്റെ കീക്ക് പാസ്‌ഫ്രെയ്സ് ഉണ്ട്, അത് ഇവിടെ ആരും നൽകില്ല; പാസ്‌ഫ്രെയ്സ് ഇല്ലാത്ത കീ വേണം.</translation>
    </message>
    <message>
        <source>Out of service: %1</source>
        <translation>സേവനം ലഭ്യമല്ല: %1</translation>
    </message>
</context>
<context>
    <name>KioskVisit</name>
    <message>
        <source>Your income-tax return</source>
        <translation>നിങ്ങളുടെ ആദായനികുതി റിട്ടേൺ</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>വീണ്ടും തുടങ്ങുക</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>പൂർത്തിയാക്കുക</translation>
    </message>
    <message>
        <source>Deletes what was entered, and begins again with the first step.</source>
        <translation>നൽകിയത് മായ്ച്ച് ആദ്യ ഘട്ടത്തിൽ നിന്ന് വീണ്ടും തുടങ്ങും.</translation>
    </message>
    <message>
        <source>Deletes what was entered, and leaves the kiosk to the next person.</source>
        <translation>നൽകിയത് മായ്ച്ച് കിയോസ്ക് അടുത്തയാൾക്കു വിട്ടുകൊടുക്കും.</translation>
    </message>
</context>
<context>
    <name>KioskWelcomePage</name>
    <message>
        <source>Fetch your income-tax return</source>
        <translation>നിങ്ങളുടെ ആദായനികുതി റിട്ടേൺ എടുക്കുക</translation>
    </message>
    <message>
        <source>You need your PAN, the password of your account at the income-tax portal, and the phone that the portal sends an OTP to. Nothing that you enter stays at this kiosk.</source>
        <translation>നിങ്ങളുടെ PAN, ആദായനികുതി പോർട്ടലിലെ നിങ്ങളുടെ അക്കൗണ്ടിന്റെ പാസ്‌വേഡ്, പോർട്ടൽ OTP അയയ്ക്കുന്ന ഫോൺ എന്നിവ വേണം. നിങ്ങൾ നൽകുന്ന ഒന്നും ഈ കിയോസ്കിൽ നിലനിൽക്കില്ല.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>തുടങ്ങുക</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ഭാഷ</translation>
    </message>
    <message>
        <source>This language is spoken now.</source>
        <translation>ഇപ്പോൾ ഉപയോഗിക്കുന്ന ഭാഷ ഇതാണ്.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>The kiosk is starting…</source>
        <translation>കിയോസ്ക് തുടങ്ങുന്നു…</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The desk is locked</source>
        <translation>ഡെസ്ക് ലോക്കാണ്</translation>
    </message>
    <message>
        <source>What was typed and not yet sent has been wiped; passwords and OTPs are to be entered again. Every case is where it was, and calls that were under way go on.</source>
        <translation>ടൈപ്പ് ചെയ്തിട്ട് അയയ്ക്കാത്തതെല്ലാം മായ്ച്ചു; പാസ്‌വേഡുകളും OTP-കളും വീണ്ടും നൽകണം. ഓരോ കേസും പഴയ നിലയിൽത്തന്നെയുണ്ട്, നടന്നുകൊണ്ടിരുന്ന കോളുകൾ തുടരും.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>തുടരുക</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The organisation&apos;s logo</source>
        <translation>സ്ഥാപനത്തിന്റെ ലോഗോ</translation>
    </message>
</context>
<context>
    <name>OtpEdit</name>
    <message>
        <source>Enter the OTP that the taxpayer received.</source>
        <translation>നികുതിദായകന് ലഭിച്ച OTP നൽകുക.</translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too short.</source>
        <translation>
            <numerusform>OTP-യിൽ %n അക്കമുണ്ട്; ഇതിൽ അത്രയും ഇല്ല.</numerusform>
            <numerusform>OTP-യിൽ %n അക്കങ്ങളുണ്ട്; ഇതിൽ അത്രയും ഇല്ല.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too long.</source>
        <translation>
            <numerusform>OTP-യിൽ %n അക്കമുണ്ട്; ഇതിൽ കൂടുതലുണ്ട്.</numerusform>
            <numerusform>OTP-യിൽ %n അക്കങ്ങളുണ്ട്; ഇതിൽ കൂടുതലുണ്ട്.</numerusform>
        </translation>
    </message>
    <message>
        <source>An OTP has digits only; this one has other characters.</source>
        <translation>OTP-യിൽ അക്കങ്ങളേയുള്ളൂ; ഇതിൽ മറ്റു പ്രതീകങ്ങളുണ്ട്.</translation>
    </message>
</context>
<context>
    <name>OtpKeypad</name>
    <message>
        <source>Number keys</source>
        <translation>അക്കങ്ങളുടെ കീകൾ</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>അവസാന അക്കം മായ്ക്കുക</translation>
    </message>
</context>
<context>
    <name>OtpPage</name>
    <message>
        <source>Enter the OTP</source>
        <translation>OTP നൽകുക</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>OTP</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>തുടരുക</translation>
    </message>
    <message>
        <source>Resend OTP</source>
        <translation>OTP വീണ്ടും അയയ്ക്കുക</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>വീണ്ടും തുടങ്ങുക</translation>
    </message>
    <message>
        <source>Six digits; spaces and dashes are left out.</source>
        <translation>ആറ് അക്കങ്ങൾ; ഇടങ്ങളും വരകളും ഒഴിവാക്കും.</translation>
    </message>
    <message>
        <source>Start again and wipe this case?</source>
        <translation>വീണ്ടും തുടങ്ങി ഈ കേസ് മായ്ക്കണോ?</translation>
    </message>
    <message>
        <source>The OTP that was sent then stays unused.</source>
        <translation>എങ്കിൽ അയച്ച OTP ഉപയോഗിക്കാതെ പോകും.</translation>
    </message>
    <message>
        <source>Resend OTP in %1 s</source>
        <translation>%1 സെക്കൻഡിൽ OTP വീണ്ടും അയയ്ക്കാം</translation>
    </message>
    <message>
        <source>For PAN %1. Ask the taxpayer for the OTP: the portal sends it to the mobile phone linked with Aadhaar, or to the one registered on the portal.</source>
        <translation>PAN %1-ന്. നികുതിദായകനോട് OTP ചോദിക്കുക: Aadhaar-മായി ബന്ധിപ്പിച്ച മൊബൈലിലേക്കോ പോർട്ടലിൽ രജിസ്റ്റർ ചെയ്തതിലേക്കോ ആണ് പോർട്ടൽ അത് അയയ്ക്കുന്നത്.</translation>
    </message>
    <message>
        <source>The taxpayer says that an OTP has come.</source>
        <translation>OTP വന്നതായി നികുതിദായകൻ പറയുന്നു.</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>സേവനം പറഞ്ഞത്: “%1”</translation>
    </message>
    <message>
        <source>The time of this OTP is over. Have a new one sent with Resend OTP, or continue once more to try it all the same.</source>
        <translation>ഈ OTP-യുടെ സമയം കഴിഞ്ഞു. “OTP വീണ്ടും അയയ്ക്കുക” വഴി പുതിയത് വരുത്തുക, അല്ലെങ്കിൽ ഇതുതന്നെ പരീക്ഷിക്കാൻ ഒരിക്കൽ കൂടി തുടരുക.</translation>
    </message>
    <message>
        <source>Step 3 of 4</source>
        <translation>ഘട്ടം 3 / 4</translation>
    </message>
    <message>
        <source>For PAN %1. The portal sends the OTP to your mobile phone: the one linked with Aadhaar, or the one registered on the portal.</source>
        <translation>PAN %1-ന്. പോർട്ടൽ OTP നിങ്ങളുടെ മൊബൈലിലേക്ക് അയയ്ക്കും: Aadhaar-മായി ബന്ധിപ്പിച്ചതിലേക്കോ പോർട്ടലിൽ രജിസ്റ്റർ ചെയ്തതിലേക്കോ.</translation>
    </message>
</context>
<context>
    <name>OtpStatus</name>
    <message>
        <source>The portal has sent an OTP.</source>
        <translation>പോർട്ടൽ OTP അയച്ചു.</translation>
    </message>
    <message>
        <source>The service answered in words that this desk does not know.</source>
        <translation>ഈ ഡെസ്കിന് അറിയാത്ത വാക്കുകളിലാണ് സേവനം മറുപടി നൽകിയത്.</translation>
    </message>
    <message>
        <source>No new OTP was sent: the last request was too short a time ago.</source>
        <translation>പുതിയ OTP അയച്ചില്ല: കഴിഞ്ഞ അഭ്യർത്ഥന അല്പം മുമ്പായിരുന്നു.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal sends no more OTPs for this PAN for now.</source>
        <translation>OTP അയച്ചില്ല: തൽക്കാലം ഈ PAN-ന് പോർട്ടൽ കൂടുതൽ OTP അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>No OTP was sent: this PAN is not linked with an Aadhaar number.</source>
        <translation>OTP അയച്ചില്ല: ഈ PAN ഒരു Aadhaar നമ്പറുമായി ബന്ധിപ്പിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal refused PAN or password.</source>
        <translation>OTP അയച്ചില്ല: പോർട്ടൽ PAN അല്ലെങ്കിൽ പാസ്‌വേഡ് നിരസിച്ചു.</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal has locked this account.</source>
        <translation>OTP അയച്ചില്ല: പോർട്ടൽ ഈ അക്കൗണ്ട് ലോക്ക് ചെയ്തു.</translation>
    </message>
    <message>
        <source>No OTP was sent.</source>
        <translation>OTP അയച്ചില്ല.</translation>
    </message>
    <message>
        <source>An OTP sent before may still be good. Wait a minute before you request another.</source>
        <translation>മുമ്പ് അയച്ച OTP ഇപ്പോഴും സാധുവായിരിക്കാം. മറ്റൊന്ന് ആവശ്യപ്പെടുന്നതിനു മുമ്പ് ഒരു മിനിറ്റ് കാത്തിരിക്കുക.</translation>
    </message>
    <message>
        <source>Try again later; the portal decides when.</source>
        <translation>പിന്നീട് വീണ്ടും ശ്രമിക്കുക; എപ്പോഴെന്ന് പോർട്ടലാണ് തീരുമാനിക്കുന്നത്.</translation>
    </message>
    <message>
        <source>The taxpayer links PAN and Aadhaar on the portal first; this desk can not.</source>
        <translation>ആദ്യം നികുതിദായകൻ പോർട്ടലിൽ PAN-ഉം Aadhaar-ഉം ബന്ധിപ്പിക്കണം; ഈ ഡെസ്കിന് അതിനാവില്ല.</translation>
    </message>
    <message>
        <source>Ask the taxpayer to read out the password once more, letter by letter, before you try again.</source>
        <translation>വീണ്ടും ശ്രമിക്കുന്നതിനു മുമ്പ് പാസ്‌വേഡ് ഒരിക്കൽ കൂടി ഓരോ അക്ഷരമായി വായിക്കാൻ നികുതിദായകനോട് പറയുക.</translation>
    </message>
    <message>
        <source>The taxpayer calls the portal&apos;s helpline to unlock it. Do not try again before that.</source>
        <translation>അത് തുറക്കാൻ നികുതിദായകൻ പോർട്ടലിന്റെ ഹെൽപ്‌ലൈനിൽ വിളിക്കണം. അതിനു മുമ്പ് വീണ്ടും ശ്രമിക്കരുത്.</translation>
    </message>
    <message>
        <source>Check PAN and password with the taxpayer before you try again.</source>
        <translation>വീണ്ടും ശ്രമിക്കുന്നതിനു മുമ്പ് PAN-ഉം പാസ്‌വേഡും നികുതിദായകനോടൊപ്പം പരിശോധിക്കുക.</translation>
    </message>
</context>
<context>
    <name>OutcomeList</name>
    <message>
        <source>Reference</source>
        <translation>റഫറൻസ്</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>Outcome code</source>
        <translation>ഫല കോഡ്</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>അസസ്‌മെന്റ് വർഷങ്ങൾ</translation>
    </message>
    <message>
        <source>OTP tries</source>
        <translation>OTP ശ്രമങ്ങൾ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>തുറന്നത്</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>അടച്ചത്</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>ലോഗൗട്ട്</translation>
    </message>
</context>
<context>
    <name>Pan</name>
    <message>
        <source>Individual</source>
        <translation>വ്യക്തി</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>കമ്പനി</translation>
    </message>
    <message>
        <source>Hindu undivided family</source>
        <translation>ഹിന്ദു അവിഭക്ത കുടുംബം (HUF)</translation>
    </message>
    <message>
        <source>Firm or LLP</source>
        <translation>പങ്കാളിത്ത സ്ഥാപനം അല്ലെങ്കിൽ LLP</translation>
    </message>
    <message>
        <source>Association of persons</source>
        <translation>വ്യക്തികളുടെ സംഘം (AOP)</translation>
    </message>
    <message>
        <source>Body of individuals</source>
        <translation>വ്യക്തികളുടെ കൂട്ടായ്മ (BOI)</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>ട്രസ്റ്റ്</translation>
    </message>
    <message>
        <source>Artificial juridical person</source>
        <translation>കൃത്രിമ നിയമവ്യക്തി</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>തദ്ദേശ സ്ഥാപനം</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>സർക്കാർ</translation>
    </message>
</context>
<context>
    <name>PanEdit</name>
    <message>
        <source>1st</source>
        <translation>ഒന്നാം</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>രണ്ടാം</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>മൂന്നാം</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>നാലാം</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>അഞ്ചാം</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>ആറാം</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>ഏഴാം</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>എട്ടാം</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>ഒമ്പതാം</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>പത്താം</translation>
    </message>
    <message>
        <source>The %1 character must be a digit.</source>
        <translation>%1 പ്രതീകം അക്കമായിരിക്കണം.</translation>
    </message>
    <message>
        <source>The %1 character must be a letter from A to Z.</source>
        <translation>%1 പ്രതീകം A മുതൽ Z വരെയുള്ള അക്ഷരമായിരിക്കണം.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>പാസ്‌ഫ്രെയ്സ്</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>പാസ്‌ഫ്രെയ്സ് കാണിക്കുക</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>ഈ ഡെസ്കിന്റെ സർട്ടിഫിക്കറ്റ്</translation>
    </message>
    <message>
        <source>It is asked for once and not kept. Until then nothing can be sent.</source>
        <translation>ഇത് ഒരിക്കൽ ചോദിക്കും, സൂക്ഷിക്കില്ല. അതുവരെ ഒന്നും അയയ്ക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ഇപ്പോൾ വേണ്ട</translation>
    </message>
    <message>
        <source>Please enter the passphrase.</source>
        <translation>ദയവായി പാസ്‌ഫ്രെയ്സ് നൽകുക.</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>The organisation&apos;s policy can not be read; it must be readable by all (chmod 644).</source>
        <translation>സ്ഥാപനത്തിന്റെ നയം വായിക്കാനാവില്ല; എല്ലാവർക്കും വായിക്കാനാകണം (chmod 644).</translation>
    </message>
    <message>
        <source>Others than the administrator can change the organisation&apos;s policy; it must belong to root and be writable by root alone (chmod 644).</source>
        <translation>അഡ്മിനിസ്ട്രേറ്ററല്ലാത്തവർക്കും സ്ഥാപനത്തിന്റെ നയം മാറ്റാനാകും; അത് root-ന്റേതായിരിക്കണം, root-നു മാത്രമേ എഴുതാനാകാവൂ (chmod 644).</translation>
    </message>
    <message>
        <source>Others than the administrator can write in its folder %1; that must belong to root and be writable by root alone (chmod 755).</source>
        <translation>അഡ്മിനിസ്ട്രേറ്ററല്ലാത്തവർക്കും അതിന്റെ ഫോൾഡർ %1-ൽ എഴുതാനാകും; അത് root-ന്റേതായിരിക്കണം, root-നു മാത്രമേ എഴുതാനാകാവൂ (chmod 755).</translation>
    </message>
</context>
<context>
    <name>PrintExport</name>
    <message>
        <source>Report</source>
        <translation>റിപ്പോർട്ട്</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <translation>പ്രിന്ററില്ല.</translation>
    </message>
    <message>
        <source>Ask your administrator to set one up on this computer, or export the report as a PDF.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ പ്രിന്റർ സജ്ജമാക്കാൻ അഡ്മിനിസ്ട്രേറ്ററോട് പറയുക, അല്ലെങ്കിൽ റിപ്പോർട്ട് PDF ആയി എക്സ്പോർട്ട് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Nothing was printed, because the journal could not note it.</source>
        <translation>ജേണലിന് രേഖപ്പെടുത്താനാകാത്തതിനാൽ ഒന്നും അച്ചടിച്ചില്ല.</translation>
    </message>
    <message>
        <source>The report was handed to the printer. Fetch it before others see it.</source>
        <translation>റിപ്പോർട്ട് പ്രിന്ററിലേക്ക് അയച്ചു. മറ്റുള്ളവർ കാണുന്നതിനു മുമ്പ് എടുക്കുക.</translation>
    </message>
    <message>
        <source>The printer did not take the report.</source>
        <translation>പ്രിന്റർ റിപ്പോർട്ട് സ്വീകരിച്ചില്ല.</translation>
    </message>
    <message>
        <source>Look whether it is switched on and reachable, then print again.</source>
        <translation>അത് ഓണാണോ, ബന്ധം കിട്ടുന്നുണ്ടോ എന്നു നോക്കി വീണ്ടും അച്ചടിക്കുക.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>You are not allowed to write there. Choose a folder of your own.</source>
        <translation>അവിടെ എഴുതാൻ നിങ്ങൾക്ക് അനുവാദമില്ല. സ്വന്തമായ ഒരു ഫോൾഡർ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>That disk can only be read. Choose a folder on another one.</source>
        <translation>ആ ഡിസ്കിൽ നിന്ന് വായിക്കാനേ കഴിയൂ. മറ്റൊരു ഡിസ്കിലെ ഫോൾഡർ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose a folder on another disk.</source>
        <translation>ഡിസ്ക് നിറഞ്ഞു. ഇടമുണ്ടാക്കുക, അല്ലെങ്കിൽ മറ്റൊരു ഡിസ്കിലെ ഫോൾഡർ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose one that does.</source>
        <translation>ആ ഫോൾഡർ നിലവിലില്ല. നിലവിലുള്ളത് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>A folder has that name already. Choose another name.</source>
        <translation>ആ പേരിൽ ഒരു ഫോൾഡറുണ്ട്. മറ്റൊരു പേര് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>പേര് വളരെ നീണ്ടതാണ്. ചെറുത് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The system says: %1. Choose another folder, and tell your administrator if that fails too.</source>
        <translation>സിസ്റ്റം പറയുന്നത്: %1. മറ്റൊരു ഫോൾഡർ തിരഞ്ഞെടുക്കുക, അതും പരാജയപ്പെട്ടാൽ അഡ്മിനിസ്ട്രേറ്ററെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>Something that is no file has that name. Choose another name.</source>
        <translation>ഫയലല്ലാത്ത മറ്റെന്തോ ആ പേരിലുണ്ട്. മറ്റൊരു പേര് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>That disk can not keep a file from other people who use this computer. Choose a folder on the computer&apos;s own disk.</source>
        <translation>ഈ കമ്പ്യൂട്ടർ ഉപയോഗിക്കുന്ന മറ്റുള്ളവരിൽ നിന്ന് ഫയൽ മറയ്ക്കാൻ ആ ഡിസ്കിനാവില്ല. കമ്പ്യൂട്ടറിന്റെ സ്വന്തം ഡിസ്കിലെ ഫോൾഡർ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <comment>file, why and what to do</comment>
        <translation>%1 എഴുതിയില്ല. %2</translation>
    </message>
</context>
<context>
    <name>PrivateKeyFile</name>
    <message>
        <source>%1 can not be read; it must be a file that you can read.</source>
        <translation>%1 വായിക്കാനാവില്ല; നിങ്ങൾക്ക് വായിക്കാവുന്ന ഫയലായിരിക്കണം.</translation>
    </message>
    <message>
        <source>%1 holds a private key and belongs to somebody else; it must be your own.</source>
        <translation>%1-ൽ സ്വകാര്യ കീയുണ്ട്, അത് മറ്റൊരാളുടേതാണ്; നിങ്ങളുടെ സ്വന്തമായിരിക്കണം.</translation>
    </message>
    <message>
        <source>%1 holds a private key that others than its owner can read or change; allowed are the permissions 600 (chmod 600).</source>
        <translation>%1-ലെ സ്വകാര്യ കീ ഉടമയല്ലാത്തവർക്കും വായിക്കാനോ മാറ്റാനോ കഴിയും; അനുമതികൾ 600 ആയിരിക്കണം (chmod 600).</translation>
    </message>
    <message>
        <source>%1 is larger than a certificate and its key can be; allowed are %2 KB.</source>
        <translation>%1 സർട്ടിഫിക്കറ്റിനും കീക്കും ആകാവുന്നതിലും വലുതാണ്; %2 KB വരെ അനുവദിക്കും.</translation>
    </message>
</context>
<context>
    <name>QuitPanel</name>
    <message numerus="yes">
        <source>%n cases are open. End them and quit?</source>
        <translation>
            <numerusform>%n കേസ് തുറന്നിരിക്കുന്നു. അവസാനിപ്പിച്ച് പുറത്തുകടക്കണോ?</numerusform>
            <numerusform>%n കേസുകൾ തുറന്നിരിക്കുന്നു. അവസാനിപ്പിച്ച് പുറത്തുകടക്കണോ?</numerusform>
        </translation>
    </message>
    <message>
        <source>With Yes what was entered or fetched is wiped, and every session at the portal is logged out.</source>
        <translation>“അതെ” എന്നാൽ നൽകിയതും എടുത്തതും മായ്ക്കും, പോർട്ടലിലെ എല്ലാ സെഷനുകളും ലോഗൗട്ട് ചെയ്യും.</translation>
    </message>
    <message>
        <source>Logging out of the portal… %1 of %2 done</source>
        <translation>പോർട്ടലിൽ നിന്ന് ലോഗൗട്ട് ചെയ്യുന്നു… %2-ൽ %1 കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>The desk closes when all are through. To quit at once, close the window again; the logouts that were not made are noted in the journal.</source>
        <translation>എല്ലാം കഴിയുമ്പോൾ ഡെസ്ക് അടയും. ഉടൻ പുറത്തുകടക്കാൻ വിൻഡോ വീണ്ടും അടയ്ക്കുക; നടക്കാത്ത ലോഗൗട്ടുകൾ ജേണലിൽ രേഖപ്പെടുത്തും.</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>Income, in ₹</source>
        <translation>വരുമാനം, ₹-ൽ</translation>
    </message>
    <message>
        <source>Tax, in ₹</source>
        <translation>നികുതി, ₹-ൽ</translation>
    </message>
</context>
<context>
    <name>ResendPanel</name>
    <message>
        <source>Portal password</source>
        <translation>പോർട്ടൽ പാസ്‌വേഡ്</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>പാസ്‌വേഡ് കാണിക്കുക</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>വീണ്ടും അയയ്ക്കുക</translation>
    </message>
    <message>
        <source>The portal makes a new OTP; the one sent before then no longer works.</source>
        <translation>പോർട്ടൽ പുതിയ OTP ഉണ്ടാക്കും; മുമ്പ് അയച്ചത് പിന്നെ പ്രവർത്തിക്കില്ല.</translation>
    </message>
    <message>
        <source>Keep this OTP</source>
        <translation>ഈ OTP മതി</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>ദയവായി പോർട്ടൽ പാസ്‌വേഡ് നൽകുക.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock ഓണാണ്.</translation>
    </message>
</context>
<context>
    <name>SandboxLauncher</name>
    <message>
        <source>The sandbox did not get ready in time.</source>
        <translation>സാൻഡ്ബോക്സ് സമയത്തിന് തയ്യാറായില്ല.</translation>
    </message>
    <message>
        <source>The sandbox program %1 could not be started: %2.</source>
        <translation>സാൻഡ്ബോക്സ് പ്രോഗ്രാം %1 തുടങ്ങാനായില്ല: %2.</translation>
    </message>
    <message>
        <source>The sandbox has no folder for its files: %1.</source>
        <translation>സാൻഡ്ബോക്സിന്റെ ഫയലുകൾക്ക് ഫോൾഡറില്ല: %1.</translation>
    </message>
    <message>
        <source>The sandbox program said something that is not understood.</source>
        <translation>സാൻഡ്ബോക്സ് പ്രോഗ്രാം പറഞ്ഞത് മനസ്സിലായില്ല.</translation>
    </message>
    <message>
        <source>The sandbox ended before it was ready.</source>
        <translation>തയ്യാറാകുന്നതിനു മുമ്പ് സാൻഡ്ബോക്സ് അവസാനിച്ചു.</translation>
    </message>
</context>
<context>
    <name>SandboxStrip</name>
    <message>
        <source>SANDBOX: made-up data; nothing leaves this computer</source>
        <translation>SANDBOX: സാങ്കല്പിക ഡാറ്റ; ഒന്നും ഈ കമ്പ്യൂട്ടർ വിട്ടുപോകില്ല</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>പരീക്ഷണ PAN-കൾ</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>ഒട്ടിക്കുക(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>എല്ലാം തിരഞ്ഞെടുക്കുക(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>The relay: this desk has none</source>
        <translation>റിലേ: ഈ ഡെസ്കിന് ടോക്കണില്ല</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ഒരു ഫയൽ</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>സിസ്റ്റത്തിന്റെ കീചെയിൻ</translation>
    </message>
    <message>
        <source>The relay</source>
        <translation>റിലേ</translation>
    </message>
    <message>
        <source>The operator, who enters it</source>
        <translation>നൽകുന്ന ഓപ്പറേറ്റർ</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>സിസ്റ്റത്തിന്റേത്</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>The one named below</source>
        <translation>താഴെ പറയുന്നത്</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>സേവനത്തിന്റെ വിലാസം</translation>
    </message>
    <message>
        <source>Address of the service, or of your organisation&apos;s relay in front of it.</source>
        <translation>സേവനത്തിന്റെയോ അതിനു മുന്നിലുള്ള നിങ്ങളുടെ സ്ഥാപനത്തിന്റെ റിലേയുടെയോ വിലാസം.</translation>
    </message>
    <message>
        <source>none: it must be given</source>
        <translation>ഇല്ല: നൽകണം</translation>
    </message>
    <message>
        <source>File with a CA of your own</source>
        <translation>സ്വന്തം CA ഉള്ള ഫയൽ</translation>
    </message>
    <message>
        <source>A CA of your own, trusted besides the system&apos;s.</source>
        <translation>സിസ്റ്റത്തിന്റേതിനു പുറമെ വിശ്വസിക്കുന്ന നിങ്ങളുടെ സ്വന്തം CA.</translation>
    </message>
    <message>
        <source>the system&apos;s CAs alone</source>
        <translation>സിസ്റ്റത്തിന്റെ CA-കൾ മാത്രം</translation>
    </message>
    <message>
        <source>File with this desk&apos;s certificate</source>
        <translation>ഈ ഡെസ്കിന്റെ സർട്ടിഫിക്കറ്റുള്ള ഫയൽ</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate, which the relay may ask for: PEM with its chain, or PKCS#12.</source>
        <translation>റിലേ ചോദിച്ചേക്കാവുന്ന ഈ ഡെസ്കിന്റെ സ്വന്തം സർട്ടിഫിക്കറ്റ്: ശൃംഖലയോടു കൂടിയ PEM, അല്ലെങ്കിൽ PKCS#12.</translation>
    </message>
    <message>
        <source>no certificate is shown</source>
        <translation>സർട്ടിഫിക്കറ്റ് കാണിക്കില്ല</translation>
    </message>
    <message>
        <source>File with the certificate&apos;s key</source>
        <translation>സർട്ടിഫിക്കറ്റിന്റെ കീയുള്ള ഫയൽ</translation>
    </message>
    <message>
        <source>The private key of that certificate, in PEM form.</source>
        <translation>ആ സർട്ടിഫിക്കറ്റിന്റെ സ്വകാര്യ കീ, PEM രൂപത്തിൽ.</translation>
    </message>
    <message>
        <source>the key stands in the certificate&apos;s file</source>
        <translation>കീ സർട്ടിഫിക്കറ്റിന്റെ ഫയലിലുണ്ട്</translation>
    </message>
    <message>
        <source>The Bearer token comes from</source>
        <translation>Bearer ടോക്കൺ എവിടെ നിന്ന്</translation>
    </message>
    <message>
        <source>Where the Bearer token comes from: the relay adds it, or the desk reads it from service/tokenFile or from the system&apos;s keychain.</source>
        <translation>Bearer ടോക്കൺ എവിടെ നിന്ന് വരുന്നു: റിലേ ചേർക്കുന്നു, അല്ലെങ്കിൽ ഡെസ്ക് service/tokenFile-ൽ നിന്നോ സിസ്റ്റത്തിന്റെ കീചെയിനിൽ നിന്നോ വായിക്കുന്നു.</translation>
    </message>
    <message>
        <source>relay; file where service/tokenFile is set</source>
        <translation>relay; service/tokenFile നൽകിയിട്ടുണ്ടെങ്കിൽ file</translation>
    </message>
    <message>
        <source>File with the Bearer token</source>
        <translation>Bearer ടോക്കണുള്ള ഫയൽ</translation>
    </message>
    <message>
        <source>File with the Bearer token, where it comes from a file.</source>
        <translation>Bearer ടോക്കണുള്ള ഫയൽ, ടോക്കൺ ഫയലിൽ നിന്നാണെങ്കിൽ.</translation>
    </message>
    <message>
        <source>no token is read</source>
        <translation>ടോക്കൺ വായിക്കുന്നില്ല</translation>
    </message>
    <message>
        <source>The AccessToken comes from</source>
        <translation>AccessToken എവിടെ നിന്ന്</translation>
    </message>
    <message>
        <source>Who supplies the AccessToken: the relay adds it, or the operator enters it in a masked field.</source>
        <translation>AccessToken ആരു നൽകുന്നു: റിലേ ചേർക്കുന്നു, അല്ലെങ്കിൽ ഓപ്പറേറ്റർ മറച്ച ഫീൽഡിൽ നൽകുന്നു.</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>പിൻ ചെയ്ത കീകൾ</translation>
    </message>
    <message>
        <source>Public keys one of which must stand in the service&apos;s certificate chain, besides everything else that is checked.</source>
        <translation>പരസ്യ കീകൾ; മറ്റെല്ലാ പരിശോധനകൾക്കും പുറമെ ഇവയിലൊന്ന് സേവനത്തിന്റെ സർട്ടിഫിക്കറ്റ് ശൃംഖലയിൽ ഉണ്ടായിരിക്കണം.</translation>
    </message>
    <message>
        <source>none is pinned</source>
        <translation>ഒന്നും പിൻ ചെയ്തിട്ടില്ല</translation>
    </message>
    <message>
        <source>Longest time of a call</source>
        <translation>കോളിന്റെ പരമാവധി സമയം</translation>
    </message>
    <message>
        <source>Time of a whole call, from the click to the last byte of the answer.</source>
        <translation>ക്ലിക്ക് മുതൽ മറുപടിയുടെ അവസാന ബൈറ്റ് വരെ മുഴുവൻ കോളിന്റെ സമയം.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>പ്രോക്സി</translation>
    </message>
    <message>
        <source>Which proxy the service is reached through: the system&apos;s, none, or the HTTP proxy that network/proxyHost names.</source>
        <translation>സേവനത്തിലെത്താൻ ഏതു പ്രോക്സി: സിസ്റ്റത്തിന്റേത്, ഒന്നുമില്ല, അല്ലെങ്കിൽ network/proxyHost പറയുന്ന HTTP പ്രോക്സി.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>പ്രോക്സിയുടെ ഹോസ്റ്റ്</translation>
    </message>
    <message>
        <source>Host of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP പ്രോക്സിയുടെ ഹോസ്റ്റ്, network/proxy manual ആണെങ്കിൽ.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>പ്രോക്സിയുടെ പോർട്ട്</translation>
    </message>
    <message>
        <source>Port of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP പ്രോക്സിയുടെ പോർട്ട്, network/proxy manual ആണെങ്കിൽ.</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>പ്രോക്സിയിലെ ഉപയോക്തൃനാമം</translation>
    </message>
    <message>
        <source>User name at the HTTP proxy, where it asks for one; the password lies in the system&apos;s keychain.</source>
        <translation>HTTP പ്രോക്സി ചോദിക്കുന്നെങ്കിൽ അതിലെ ഉപയോക്തൃനാമം; പാസ്‌വേഡ് സിസ്റ്റത്തിന്റെ കീചെയിനിലാണ്.</translation>
    </message>
    <message>
        <source>the proxy is told no name</source>
        <translation>പ്രോക്സിയോട് പേര് പറയില്ല</translation>
    </message>
    <message>
        <source>An OTP is good for</source>
        <translation>OTP-യുടെ കാലാവധി</translation>
    </message>
    <message>
        <source>How long the portal takes an OTP, for the countdown.</source>
        <translation>പോർട്ടൽ OTP എത്ര നേരം സ്വീകരിക്കും, സമയക്കണക്കിന്.</translation>
    </message>
    <message>
        <source>Warn before it runs out</source>
        <translation>തീരുന്നതിനു മുമ്പ് മുന്നറിയിപ്പ്</translation>
    </message>
    <message>
        <source>Time left at which the countdown warns; it must be less than otp/lifetimeSeconds.</source>
        <translation>എത്ര സമയം ബാക്കിയുള്ളപ്പോൾ മുന്നറിയിപ്പ് നൽകണം; otp/lifetimeSeconds-ൽ കുറവായിരിക്കണം.</translation>
    </message>
    <message>
        <source>Time between two OTPs</source>
        <translation>രണ്ട് OTP-കൾക്കിടയിലെ സമയം</translation>
    </message>
    <message>
        <source>Time that must pass between two OTPs.</source>
        <translation>രണ്ട് OTP-കൾക്കിടയിൽ കഴിയേണ്ട സമയം.</translation>
    </message>
    <message>
        <source>Keep the password in locked memory for a resend, until the OTP is accepted, the case is left or the desk locks.</source>
        <translation>OTP വീണ്ടും അയയ്ക്കാനായി, OTP സ്വീകരിക്കുകയോ കേസ് വിടുകയോ ഡെസ്ക് ലോക്കാകുകയോ ചെയ്യുന്നതുവരെ പാസ്‌വേഡ് ലോക്ക് ചെയ്ത മെമ്മറിയിൽ സൂക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>Log out a case that is left alone for</source>
        <translation>ആരും തുടരാത്ത കേസ് ലോഗൗട്ട് ചെയ്യാനുള്ള സമയം</translation>
    </message>
    <message>
        <source>A session at the portal that nobody goes on with is logged out after this.</source>
        <translation>ആരും തുടരാത്ത പോർട്ടൽ സെഷൻ ഇത്രയും സമയത്തിനു ശേഷം ലോഗൗട്ട് ചെയ്യും.</translation>
    </message>
    <message>
        <source>Lock the desk when it is left alone for</source>
        <translation>ആരും ഉപയോഗിക്കാത്ത ഡെസ്ക് ലോക്ക് ചെയ്യാനുള്ള സമയം</translation>
    </message>
    <message>
        <source>Without a key press or a click for so long, sleep included, the desk locks: what was typed is wiped and no case is shown.</source>
        <translation>ഉറക്കനില ഉൾപ്പെടെ ഇത്രയും നേരം കീയോ ക്ലിക്കോ ഇല്ലെങ്കിൽ ഡെസ്ക് ലോക്കാകും: ടൈപ്പ് ചെയ്തത് മായ്ക്കും, കേസുകൾ കാണിക്കില്ല.</translation>
    </message>
    <message>
        <source>Clear the clipboard after a secret was pasted</source>
        <translation>രഹസ്യം ഒട്ടിച്ച ശേഷം ക്ലിപ്പ്ബോർഡ് മായ്ക്കുക</translation>
    </message>
    <message>
        <source>A secret that was pasted is cleared from the clipboard it came from.</source>
        <translation>ഒട്ടിച്ച രഹസ്യം അത് വന്ന ക്ലിപ്പ്ബോർഡിൽ നിന്ന് മായ്ക്കും.</translation>
    </message>
    <message>
        <source>On Windows, keep the window out of screenshots and screen sharing; turn it off for remote support.</source>
        <translation>Windows-ൽ, സ്ക്രീൻഷോട്ടിലും സ്ക്രീൻ പങ്കിടലിലും വിൻഡോ വരാതെ സൂക്ഷിക്കുക; അകലെ നിന്നുള്ള സഹായത്തിന് ഇത് ഓഫാക്കുക.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>Who asks for consent, in the notice.</source>
        <translation>ആരാണ് സമ്മതം ചോദിക്കുന്നത്, അറിയിപ്പിൽ.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>പേര് പറഞ്ഞിട്ടില്ല</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ബന്ധപ്പെടാൻ</translation>
    </message>
    <message>
        <source>Where consent is withdrawn and questions are answered, in the notice.</source>
        <translation>സമ്മതം പിൻവലിക്കാനും ചോദ്യങ്ങൾക്കും എവിടെ, അറിയിപ്പിൽ.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>പരാതികൾ</translation>
    </message>
    <message>
        <source>Where complaints go, in the notice.</source>
        <translation>പരാതികൾ എവിടെ നൽകണം, അറിയിപ്പിൽ.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>ഉദ്ദേശ്യങ്ങൾ</translation>
    </message>
    <message>
        <source>one general purpose</source>
        <translation>ഒരു പൊതു ഉദ്ദേശ്യം</translation>
    </message>
    <message>
        <source>Your counsel has approved the words of the notice; else it is marked as a draft.</source>
        <translation>അറിയിപ്പിലെ വാക്കുകൾ നിങ്ങളുടെ നിയമോപദേഷ്ടാവ് അംഗീകരിച്ചു; ഇല്ലെങ്കിൽ കരട് എന്ന് കാണിക്കും.</translation>
    </message>
    <message>
        <source>Where the journal is kept.</source>
        <translation>ജേണൽ എവിടെ സൂക്ഷിക്കുന്നു.</translation>
    </message>
    <message>
        <source>the user&apos;s data folder</source>
        <translation>ഉപയോക്താവിന്റെ ഡാറ്റാ ഫോൾഡർ</translation>
    </message>
    <message>
        <source>Days that the journal goes back.</source>
        <translation>ജേണലിൽ എത്ര ദിവസം പിന്നോട്ട് സൂക്ഷിക്കുന്നു.</translation>
    </message>
    <message>
        <source>The operator may export JSON with personal numbers in full.</source>
        <translation>വ്യക്തിഗത നമ്പറുകൾ പൂർണ്ണമായി ഉള്ള JSON ഓപ്പറേറ്റർക്ക് എക്സ്പോർട്ട് ചെയ്യാം.</translation>
    </message>
    <message>
        <source>You, unless your organisation&apos;s policy sets it.</source>
        <translation>നിങ്ങൾക്ക്, സ്ഥാപനത്തിന്റെ നയം അത് നിശ്ചയിച്ചിട്ടില്ലെങ്കിൽ.</translation>
    </message>
    <message>
        <source>The organisation&apos;s policy alone; where this computer has no policy, the profile.</source>
        <translation>സ്ഥാപനത്തിന്റെ നയത്തിനു മാത്രം; ഈ കമ്പ്യൂട്ടറിൽ നയമില്ലെങ്കിൽ പ്രൊഫൈലിന്.</translation>
    </message>
    <message>
        <source>In the answer of “itr-desk config show”.</source>
        <translation>“itr-desk config show” നൽകുന്ന മറുപടിയിൽ.</translation>
    </message>
    <message>
        <source>In Settings, under %1.</source>
        <comment>name of a page of the Settings</comment>
        <translation>“ക്രമീകരണങ്ങൾ” എന്നതിൽ, “%1” എന്നിടത്ത്.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>കണക്ഷൻ</translation>
    </message>
    <message>
        <source>OTP and cases</source>
        <translation>OTP-യും കേസുകളും</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>സ്ഥാപനം</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>സുരക്ഷ</translation>
    </message>
    <message>
        <source>What a return may be fetched for; the first purpose is offered first.</source>
        <translation>റിട്ടേൺ എന്തിനെല്ലാം എടുക്കാം; ആദ്യ ഉദ്ദേശ്യം ആദ്യം കാണിക്കും.</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>ഡെസ്ക്ടോപ്പിന്റെ ഭാഷ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ഭാഷ</translation>
    </message>
    <message>
        <source>Language of the desk, from its next start on.</source>
        <translation>ഡെസ്കിന്റെ ഭാഷ, അടുത്ത തവണ തുടങ്ങുമ്പോൾ മുതൽ.</translation>
    </message>
    <message>
        <source>At the kiosk, how long nobody may touch it until it asks whether somebody is still there; sleep included.</source>
        <translation>കിയോസ്കിൽ, ആരെങ്കിലും ഇപ്പോഴും ഉണ്ടോ എന്ന് ചോദിക്കുന്നതിനു മുമ്പ് എത്രനേരം ആരും തൊടാതിരിക്കാം; ഉറക്കനില ഉൾപ്പെടെ.</translation>
    </message>
    <message>
        <source>How long the kiosk waits for an answer to that, before everything that was entered is deleted.</source>
        <translation>നൽകിയതെല്ലാം മായ്ക്കുന്നതിനു മുമ്പ് അതിനുള്ള മറുപടിക്കായി കിയോസ്ക് എത്രനേരം കാത്തിരിക്കും.</translation>
    </message>
    <message>
        <source>At the kiosk, show the summary of the return when it has come, where bystanders can read it too.</source>
        <translation>കിയോസ്കിൽ, റിട്ടേൺ വന്നാൽ അതിന്റെ ചുരുക്കം കാണിക്കുക; അടുത്തുള്ളവർക്കും അത് വായിക്കാനാകും.</translation>
    </message>
    <message>
        <source>Where “itr-desk kiosk set-pin” stores the hash of the staff&apos;s PIN.</source>
        <translation>“itr-desk kiosk set-pin” ജീവനക്കാരുടെ PIN-ന്റെ ഹാഷ് എവിടെ സൂക്ഷിക്കുന്നു.</translation>
    </message>
    <message>
        <source>kiosk-pin in the user&apos;s data folder</source>
        <translation>ഉപയോക്താവിന്റെ ഡാറ്റാ ഫോൾഡറിൽ kiosk-pin</translation>
    </message>
    <message>
        <source>The kiosk may hold the Bearer token; without this it takes a relay alone, which adds the token.</source>
        <translation>കിയോസ്കിന് Bearer ടോക്കൺ സൂക്ഷിക്കാം; ഇതില്ലെങ്കിൽ ടോക്കൺ ചേർക്കുന്ന റിലേ മാത്രമേ സ്വീകരിക്കൂ.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ഇളം</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ഇരുണ്ട</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ഉയർന്ന കോൺട്രാസ്റ്റ്</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>നിറങ്ങൾ</translation>
    </message>
    <message>
        <source>Colours of the windows, from the next start on.</source>
        <translation>വിൻഡോകളുടെ നിറങ്ങൾ, അടുത്ത തവണ തുടങ്ങുമ്പോൾ മുതൽ.</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>ഒന്നും ചലിക്കുകയോ മിന്നുകയോ ഇല്ല</translation>
    </message>
    <message>
        <source>File with the logo</source>
        <translation>ലോഗോയുള്ള ഫയൽ</translation>
    </message>
    <message>
        <source>Your organisation&apos;s logo, on the desk and the kiosk.</source>
        <translation>നിങ്ങളുടെ സ്ഥാപനത്തിന്റെ ലോഗോ, ഡെസ്കിലും കിയോസ്കിലും.</translation>
    </message>
    <message>
        <source>no logo is shown</source>
        <translation>ലോഗോ കാണിക്കുന്നില്ല</translation>
    </message>
    <message>
        <source>At the kiosk, the number keys for the OTP stand in another order each time, so that nobody reads the OTP off a hand.</source>
        <translation>കിയോസ്കിൽ OTP-ക്കുള്ള അക്കങ്ങളുടെ കീകൾ ഓരോ തവണയും വ്യത്യസ്ത ക്രമത്തിലാണ്; കൈ നോക്കി ആർക്കും OTP വായിക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>Nothing on the screen turns or blinks, from the next start on.</source>
        <translation>അടുത്ത തവണ തുടങ്ങുമ്പോൾ മുതൽ സ്ക്രീനിൽ ഒന്നും കറങ്ങുകയോ മിന്നുകയോ ഇല്ല.</translation>
    </message>
    <message>
        <source>At the kiosk, the folder into which each return is put as a JSON file, for your organisation to take it from.</source>
        <translation>കിയോസ്കിൽ ഓരോ റിട്ടേണും JSON ഫയലായി വയ്ക്കുന്ന ഫോൾഡർ; നിങ്ങളുടെ സ്ഥാപനത്തിന് അവിടെ നിന്ന് എടുക്കാം.</translation>
    </message>
    <message>
        <source>the return is dropped once it has come</source>
        <translation>റിട്ടേൺ വന്ന ശേഷം നീക്കം ചെയ്യുന്നു</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Browse…</source>
        <translation>തിരഞ്ഞെടുക്കുക…</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>അനുവദനീയം: %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>അതെ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ഇല്ല</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>ഓരോ വരിയിലും ഒന്ന്.</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <comment>name of a setting</comment>
        <translation>തിരഞ്ഞെടുക്കുക: %1</translation>
    </message>
</context>
<context>
    <name>SettingValue</name>
    <message>
        <source>Allowed are up to %1 characters of plain text in one line, without a PAN.</source>
        <translation>ഒറ്റ വരിയിൽ PAN ഇല്ലാതെ സാധാരണ ടെക്സ്റ്റിന്റെ %1 പ്രതീകങ്ങൾ വരെ അനുവദിക്കും.</translation>
    </message>
    <message>
        <source>Allowed is a list of purposes with “;” between them.</source>
        <translation>ഇടയിൽ “;” ഉള്ള ഉദ്ദേശ്യങ്ങളുടെ പട്ടിക അനുവദിക്കും.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 in base64 (44 characters); allowed are those of public keys (SPKI), with “,” between them.</source>
        <translation>“%1” base64-ലുള്ള SHA-256 (44 പ്രതീകങ്ങൾ) അല്ല; ഇടയിൽ “,” ഇട്ട് പരസ്യ കീകളുടേത് (SPKI) നൽകാം.</translation>
    </message>
    <message>
        <source>There is one pin alone; allowed are two different ones at least, so that one key can be lost, or no such key.</source>
        <translation>ഒരു പിൻ മാത്രമേയുള്ളൂ; ഒരു കീ നഷ്ടപ്പെട്ടാലും പ്രവർത്തിക്കാൻ കുറഞ്ഞത് രണ്ടു വ്യത്യസ്ത പിന്നുകൾ നൽകുക, അല്ലെങ്കിൽ ഈ കീ നൽകരുത്.</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>അനുവദനീയം: %1.</translation>
    </message>
    <message>
        <source>The file holds no certificate; allowed is a file with CA certificates in PEM form.</source>
        <translation>ഫയലിൽ സർട്ടിഫിക്കറ്റ് ഇല്ല; PEM രൂപത്തിലുള്ള CA സർട്ടിഫിക്കറ്റുകളുടെ ഫയൽ നൽകാം.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>list of words, last word</comment>
        <translation>%1 അല്ലെങ്കിൽ %2</translation>
    </message>
    <message>
        <source>the path of a readable file with CA certificates in PEM form</source>
        <translation>PEM രൂപത്തിൽ CA സർട്ടിഫിക്കറ്റുകളുള്ള, വായിക്കാവുന്ന ഫയലിന്റെ പാത</translation>
    </message>
    <message>
        <source>the path of a file that you can read</source>
        <translation>നിങ്ങൾക്ക് വായിക്കാവുന്ന ഫയലിന്റെ പാത</translation>
    </message>
    <message>
        <source>the path of a file with the Bearer token that only its owner can read (chmod 600), or no such key when the relay adds the token</source>
        <translation>ഉടമയ്ക്കു മാത്രം വായിക്കാവുന്ന (chmod 600) Bearer ടോക്കൺ ഫയലിന്റെ പാത; റിലേ ടോക്കൺ ചേർക്കുന്നെങ്കിൽ ഈ കീ വേണ്ട</translation>
    </message>
    <message>
        <source>the path of a folder that only its owner can read, or no such key for the user&apos;s own data folder</source>
        <translation>ഉടമയ്ക്കു മാത്രം വായിക്കാവുന്ന ഫോൾഡറിന്റെ പാത; ഉപയോക്താവിന്റെ സ്വന്തം ഡാറ്റാ ഫോൾഡറിന് ഈ കീ വേണ്ട</translation>
    </message>
    <message>
        <source>address</source>
        <translation>വിലാസം</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>ഫോൾഡർ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ഫയൽ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ടെക്സ്റ്റ്</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>ടെക്സ്റ്റുകളുടെ പട്ടിക</translation>
    </message>
    <message>
        <source>list of pins</source>
        <translation>പിന്നുകളുടെ പട്ടിക</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ഹോസ്റ്റ്</translation>
    </message>
    <message>
        <source>name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>number</source>
        <translation>സംഖ്യ</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>സെക്കൻഡ്</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>അതെ അല്ലെങ്കിൽ ഇല്ല</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>തിരഞ്ഞെടുപ്പ്</translation>
    </message>
    <message>
        <source>an address that starts with https:// and names a host, without user name, “?” or “#”</source>
        <translation>https:// എന്ന് തുടങ്ങുന്നതും ഹോസ്റ്റിന്റെ പേരുള്ളതും ഉപയോക്തൃനാമമോ “?” അഥവാ “#” ചിഹ്നമോ ഇല്ലാത്തതുമായ വിലാസം</translation>
    </message>
    <message>
        <source>one line of up to %1 characters, without a PAN</source>
        <translation>PAN ഇല്ലാതെ %1 പ്രതീകങ്ങൾ വരെയുള്ള ഒരു വരി</translation>
    </message>
    <message>
        <source>a list of purposes with “;” between them</source>
        <translation>ഇടയിൽ “;” ഉള്ള ഉദ്ദേശ്യങ്ങളുടെ പട്ടിക</translation>
    </message>
    <message>
        <source>a list of SHA-256 of public keys (SPKI) in base64 with “,” between them, two at least, or no such key</source>
        <translation>പരസ്യ കീകളുടെ (SPKI) base64-ലുള്ള SHA-256 പട്ടിക, ഇടയിൽ “,” ഇട്ട്, കുറഞ്ഞത് രണ്ട്; അല്ലെങ്കിൽ ഈ കീ വേണ്ട</translation>
    </message>
    <message>
        <source>the name or address of a host</source>
        <translation>ഹോസ്റ്റിന്റെ പേര് അല്ലെങ്കിൽ വിലാസം</translation>
    </message>
    <message>
        <source>a user name of up to 100 characters without “:”</source>
        <translation>“:” ഇല്ലാതെ 100 പ്രതീകങ്ങൾ വരെയുള്ള ഉപയോക്തൃനാമം</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 മുതൽ %2 വരെയുള്ള പൂർണ്ണസംഖ്യ</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation>%1 മുതൽ %2 വരെ സെക്കൻഡുകളുടെ പൂർണ്ണസംഖ്യ</translation>
    </message>
    <message>
        <source>%1, or 0 for never</source>
        <comment>range</comment>
        <translation>%1, അല്ലെങ്കിൽ ഒരിക്കലും വേണ്ടെങ്കിൽ 0</translation>
    </message>
    <message>
        <source>“true” or “false”</source>
        <translation>“true” അല്ലെങ്കിൽ “false”</translation>
    </message>
    <message>
        <source>the path of a file in a folder that is there</source>
        <translation>നിലവിലുള്ള ഫോൾഡറിലെ ഒരു ഫയലിന്റെ പാത</translation>
    </message>
    <message>
        <source>the path of a PNG file of up to %1 by %1 pixels or an SVG file, of up to 1 MB</source>
        <translation>പരമാവധി %1 × %1 പിക്സൽ ഉള്ള PNG ഫയലിന്റെയോ SVG ഫയലിന്റെയോ പാത, പരമാവധി 1 MB</translation>
    </message>
    <message>
        <source>the path of a folder that is there</source>
        <translation>നിലവിലുള്ള ഒരു ഫോൾഡറിന്റെ പാത</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pages of the settings</source>
        <translation>ക്രമീകരണങ്ങളുടെ പേജുകൾ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>സൂക്ഷിക്കുക(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ക്രമീകരണങ്ങൾ</translation>
    </message>
    <message>
        <source>Something in the files is wrong; with it the desk does not start.</source>
        <translation>ഫയലുകളിൽ എന്തോ തെറ്റുണ്ട്; അതോടെ ഡെസ്ക് തുടങ്ങില്ല.</translation>
    </message>
    <message>
        <source>Kept in %1. Your organisation has set some in %2.</source>
        <translation>%1-ൽ സൂക്ഷിക്കുന്നു. ചിലത് നിങ്ങളുടെ സ്ഥാപനം %2-ൽ നിശ്ചയിച്ചതാണ്.</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>%1-ൽ സൂക്ഷിക്കുന്നു.</translation>
    </message>
    <message>
        <source>Nothing was written: with this the desk would not start.</source>
        <translation>ഒന്നും എഴുതിയില്ല: ഇതുവെച്ച് ഡെസ്ക് തുടങ്ങില്ല.</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>ക്രമീകരണങ്ങൾ സൂക്ഷിച്ചില്ല.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>ക്രമീകരണങ്ങൾ സൂക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>They hold from the next start of ITR Desk on; until then everything goes on as it was.</source>
        <translation>ITR Desk അടുത്ത തവണ തുടങ്ങുമ്പോൾ മുതൽ ഇവ ബാധകമാകും; അതുവരെ എല്ലാം പഴയപടി തുടരും.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>ജീവനക്കാർ</translation>
    </message>
    <message>
        <source>Nobody is served while this page is open. Left alone, it closes by itself.</source>
        <translation>ഈ പേജ് തുറന്നിരിക്കുമ്പോൾ ആർക്കും സേവനമില്ല. അങ്ങനെ വിട്ടാൽ തനിയെ അടയും.</translation>
    </message>
    <message>
        <source>Back to the public</source>
        <translation>പൊതുജനങ്ങളിലേക്കു മടങ്ങുക</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>സേവനം</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>കണക്റ്റ് ചെയ്തിട്ടില്ല</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>പതിപ്പ്</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>അവസാന പിശകുകൾ</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>തുടങ്ങിയതു മുതൽ ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>കിയോസ്ക് പുനരാരംഭിക്കുക</translation>
    </message>
    <message>
        <source>Exit the kiosk</source>
        <translation>കിയോസ്കിൽ നിന്ന് പുറത്തുകടക്കുക</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>There is not enough memory to hash the PIN; nothing has changed.</source>
        <translation>PIN ഹാഷ് ചെയ്യാൻ വേണ്ടത്ര മെമ്മറിയില്ല; ഒന്നും മാറിയില്ല.</translation>
    </message>
    <message>
        <source>The folder %1 can not be made; nothing has changed.</source>
        <translation>%1 എന്ന ഫോൾഡർ ഉണ്ടാക്കാനാവില്ല; ഒന്നും മാറിയില്ല.</translation>
    </message>
    <message>
        <source>%1 can not be written.</source>
        <translation>%1 എഴുതാനാവില്ല.</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>For staff</source>
        <translation>ജീവനക്കാർക്ക്</translation>
    </message>
    <message>
        <source>The PIN opens the staff page of this kiosk.</source>
        <translation>PIN ഈ കിയോസ്കിന്റെ ജീവനക്കാരുടെ പേജ് തുറക്കുന്നു.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>പിന്നോട്ട്</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>ദയവായി PIN നൽകുക.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>അത് ശരിയായ PIN അല്ല.</translation>
    </message>
    <message>
        <source>The PIN was not checked.</source>
        <translation>PIN പരിശോധിച്ചില്ല.</translation>
    </message>
    <message>
        <source>No PIN is set at this kiosk.</source>
        <translation>ഈ കിയോസ്കിൽ PIN ക്രമീകരിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>An administrator sets it on a terminal: itr-desk kiosk set-pin</source>
        <translation>അഡ്മിനിസ്ട്രേറ്റർ അത് ടെർമിനലിൽ ക്രമീകരിക്കും: itr-desk kiosk set-pin</translation>
    </message>
    <message>
        <source>The PIN was not checked: the try can not be written down.</source>
        <translation>PIN പരിശോധിച്ചില്ല: ഈ ശ്രമം രേഖപ്പെടുത്താനാവില്ല.</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder of the journal may not be writable.</source>
        <translation>ഡിസ്ക് നിറഞ്ഞിരിക്കാം, അല്ലെങ്കിൽ ജേണലിന്റെ ഫോൾഡറിൽ എഴുതാനാകാത്തതാകാം.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>%n സെക്കൻഡ് കഴിഞ്ഞ് വീണ്ടും ശ്രമിക്കാം.</numerusform>
            <numerusform>%n സെക്കൻഡ് കഴിഞ്ഞ് വീണ്ടും ശ്രമിക്കാം.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>%n മിനിറ്റ് കഴിഞ്ഞ് വീണ്ടും ശ്രമിക്കാം.</numerusform>
            <numerusform>%n മിനിറ്റ് കഴിഞ്ഞ് വീണ്ടും ശ്രമിക്കാം.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>Yes</source>
        <translation>അതെ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ഇല്ല</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>സേവനം പറഞ്ഞത്: “%1”</translation>
    </message>
</context>
<context>
    <name>StillTherePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>നിങ്ങൾ ഇപ്പോഴും ഇവിടെയുണ്ടോ?</translation>
    </message>
    <message>
        <source>Nobody has touched the kiosk for a while. If nobody answers, everything that was entered is deleted.</source>
        <translation>കുറച്ചുനേരമായി ആരും കിയോസ്കിൽ തൊട്ടിട്ടില്ല. ആരും മറുപടി നൽകിയില്ലെങ്കിൽ നൽകിയതെല്ലാം മായ്ക്കും.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ഞാൻ ഇപ്പോഴും ഇവിടെയുണ്ട്</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) everything that was entered is deleted.</source>
        <translation>
            <numerusform>%n സെക്കൻഡ് കഴിഞ്ഞാൽ നൽകിയതെല്ലാം മായ്ക്കും.</numerusform>
            <numerusform>%n സെക്കൻഡ് കഴിഞ്ഞാൽ നൽകിയതെല്ലാം മായ്ക്കും.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press “I am still here” to go on where you were.</source>
        <translation>നിർത്തിയിടത്തുനിന്ന് തുടരാൻ “ഞാൻ ഇപ്പോഴും ഇവിടെയുണ്ട്” അമർത്തുക.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n സെക്കൻഡ്</numerusform>
            <numerusform>%n സെക്കൻഡ്</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Not supplied</source>
        <translation>നൽകിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>%1-ൽ കണ്ടെത്തി</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The return</source>
        <translation>റിട്ടേൺ</translation>
    </message>
    <message>
        <source>Its amounts</source>
        <translation>അതിലെ തുകകൾ</translation>
    </message>
    <message>
        <source>ITR Desk does not know the shape of this return. The figures were found by their names: compare them with the whole return before you rely on them.</source>
        <translation>ഈ റിട്ടേണിന്റെ ഘടന ITR Desk-ന് അറിയില്ല. പേരുകൾ നോക്കിയാണ് തുകകൾ കണ്ടെത്തിയത്: ആശ്രയിക്കുന്നതിനു മുമ്പ് മുഴുവൻ റിട്ടേണുമായി ഒത്തുനോക്കുക.</translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>On time, section 139(1)</source>
        <translation>സമയത്ത്, വകുപ്പ് 139(1)</translation>
    </message>
    <message>
        <source>Late, section 139(4)</source>
        <translation>വൈകി, വകുപ്പ് 139(4)</translation>
    </message>
    <message>
        <source>Revised, section 139(5)</source>
        <translation>പുതുക്കിയത്, വകുപ്പ് 139(5)</translation>
    </message>
    <message>
        <source>In answer to a notice of a defect, section 139(9)</source>
        <translation>ന്യൂനതാ നോട്ടീസിനുള്ള മറുപടി, വകുപ്പ് 139(9)</translation>
    </message>
    <message>
        <source>Updated, section 139(8A)</source>
        <translation>അപ്ഡേറ്റ് ചെയ്തത്, വകുപ്പ് 139(8A)</translation>
    </message>
    <message>
        <source>Code %1, which this desk does not know</source>
        <translation>ഈ ഡെസ്കിന് അറിയാത്ത കോഡ് %1</translation>
    </message>
</context>
<context>
    <name>TestPan</name>
    <message>
        <source>OTP sent; then the data of an ITR-1</source>
        <translation>OTP അയച്ചു; പിന്നെ ITR-1 ഡാറ്റ</translation>
    </message>
    <message>
        <source>the same for a company&apos;s PAN</source>
        <translation>കമ്പനിയുടെ PAN-ന് ഇതുതന്നെ</translation>
    </message>
    <message>
        <source>OTP sent; then data of an unknown shape</source>
        <translation>OTP അയച്ചു; പിന്നെ അറിയാത്ത ഘടനയിലുള്ള ഡാറ്റ</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP is wrong</source>
        <translation>OTP അയച്ചു; പിന്നെ എല്ലാ OTP-യും തെറ്റ്</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP has expired</source>
        <translation>OTP അയച്ചു; പിന്നെ എല്ലാ OTP-യും കാലാവധി കഴിഞ്ഞത്</translation>
    </message>
    <message>
        <source>no OTP: asked again too soon</source>
        <translation>OTP ഇല്ല: വളരെ വേഗം വീണ്ടും ചോദിച്ചു</translation>
    </message>
    <message>
        <source>no OTP: the portal&apos;s limit is reached</source>
        <translation>OTP ഇല്ല: പോർട്ടലിന്റെ പരിധിയെത്തി</translation>
    </message>
    <message>
        <source>no OTP: Aadhaar is not linked</source>
        <translation>OTP ഇല്ല: Aadhaar ബന്ധിപ്പിച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>no OTP: the portal refuses the password</source>
        <translation>OTP ഇല്ല: പോർട്ടൽ പാസ്‌വേഡ് നിരസിക്കുന്നു</translation>
    </message>
    <message>
        <source>a status in words that the desk does not know</source>
        <translation>ഡെസ്കിന് അറിയാത്ത വാക്കുകളിലുള്ള നില</translation>
    </message>
    <message>
        <source>a 200 without any status</source>
        <translation>നിലയൊന്നുമില്ലാത്ത 200</translation>
    </message>
    <message>
        <source>400 with errors for both fields</source>
        <translation>രണ്ടു ഫീൽഡുകളിലും പിശകുള്ള 400</translation>
    </message>
    <message>
        <source>400 with a message and an empty detail</source>
        <translation>സന്ദേശവും ശൂന്യമായ വിശദാംശവുമുള്ള 400</translation>
    </message>
    <message>
        <source>401: the Bearer token is refused</source>
        <translation>401: Bearer ടോക്കൺ നിരസിച്ചു</translation>
    </message>
    <message>
        <source>422 with an RFC 9457 body</source>
        <translation>RFC 9457 ഉള്ളടക്കമുള്ള 422</translation>
    </message>
    <message>
        <source>429 with Retry-After: 90</source>
        <translation>Retry-After: 90 ഉള്ള 429</translation>
    </message>
    <message>
        <source>500 whose text echoes the PAN</source>
        <translation>PAN ആവർത്തിക്കുന്ന ടെക്സ്റ്റുള്ള 500</translation>
    </message>
    <message>
        <source>502 with an HTML page, as a proxy sends it</source>
        <translation>പ്രോക്സി അയയ്ക്കുന്ന പോലെ HTML പേജുള്ള 502</translation>
    </message>
    <message>
        <source>OTP sent, answered after 5 seconds</source>
        <translation>OTP അയച്ചു, 5 സെക്കൻഡിനു ശേഷം മറുപടി</translation>
    </message>
    <message>
        <source>no answer at all</source>
        <translation>മറുപടിയേയില്ല</translation>
    </message>
    <message>
        <source>the server hangs up after it has read the request</source>
        <translation>അഭ്യർത്ഥന വായിച്ച ശേഷം സെർവർ വിച്ഛേദിക്കുന്നു</translation>
    </message>
    <message>
        <source>half an answer, then the server hangs up</source>
        <translation>പകുതി മറുപടി, പിന്നെ സെർവർ വിച്ഛേദിക്കുന്നു</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-2</source>
        <translation>OTP അയച്ചു; പിന്നെ ITR-2 ഡാറ്റ</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-3</source>
        <translation>OTP അയച്ചു; പിന്നെ ITR-3 ഡാറ്റ</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-4</source>
        <translation>OTP അയച്ചു; പിന്നെ ITR-4 ഡാറ്റ</translation>
    </message>
    <message>
        <source>OTP sent; then data with the prefixes of older XML</source>
        <translation>OTP അയച്ചു; പിന്നെ പഴയ XML-ന്റെ പ്രിഫിക്സുകളുള്ള ഡാറ്റ</translation>
    </message>
    <message>
        <source>OTP sent; then a return of 20 MB</source>
        <translation>OTP അയച്ചു; പിന്നെ 20 MB-യുള്ള റിട്ടേൺ</translation>
    </message>
    <message>
        <source>OTP sent; then a return that is nested 900 levels deep</source>
        <translation>OTP അയച്ചു; പിന്നെ 900 തലം ആഴമുള്ള റിട്ടേൺ</translation>
    </message>
    <message>
        <source>OTP sent; then data; of further years, every other one is not there (400)</source>
        <translation>OTP അയച്ചു; പിന്നെ ഡാറ്റ; മറ്റു വർഷങ്ങളിൽ ഒന്നിടവിട്ടുള്ളവ ഇല്ല (400)</translation>
    </message>
    <message>
        <source>OTP sent; then data; every further year fails (500)</source>
        <translation>OTP അയച്ചു; പിന്നെ ഡാറ്റ; മറ്റെല്ലാ വർഷവും പരാജയം (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data, with which the portal session ends (401)</source>
        <translation>OTP അയച്ചു; പിന്നെ ഡാറ്റ, അതോടെ പോർട്ടൽ സെഷൻ അവസാനിക്കും (401)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout fails (500)</source>
        <translation>OTP അയച്ചു; പിന്നെ ഡാറ്റ; ലോഗൗട്ട് പരാജയം (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout gets no answer</source>
        <translation>OTP അയച്ചു; പിന്നെ ഡാറ്റ; ലോഗൗട്ടിന് മറുപടിയില്ല</translation>
    </message>
</context>
<context>
    <name>TestPanList</name>
    <message>
        <source>Test PANs — ITR Desk SANDBOX</source>
        <translation>പരീക്ഷണ PAN-കൾ — ITR Desk SANDBOX</translation>
    </message>
    <message>
        <source>Each of these PANs brings about one outcome. Any password will do; the OTP is %1 and the AccessToken %2.</source>
        <translation>ഈ PAN-കൾ ഓരോന്നും ഓരോ ഫലം തരും. ഏതു പാസ്‌വേഡും മതി; OTP %1, AccessToken %2 എന്നിവയാണ്.</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>പരീക്ഷണ PAN-കൾ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>PAN: what it brings about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use this PAN</source>
        <translation>ഈ PAN ഉപയോഗിക്കുക</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
</context>
<context>
    <name>TlsTrouble</name>
    <message>
        <source>The desk&apos;s certificate has expired</source>
        <translation>ഡെസ്കിന്റെ സർട്ടിഫിക്കറ്റ് കാലഹരണപ്പെട്ടു</translation>
    </message>
    <message>
        <source>The desk&apos;s certificate has been revoked</source>
        <translation>ഡെസ്കിന്റെ സർട്ടിഫിക്കറ്റ് റദ്ദാക്കിയതാണ്</translation>
    </message>
    <message>
        <source>The relay does not know the CA of the desk&apos;s certificate</source>
        <translation>ഡെസ്കിന്റെ സർട്ടിഫിക്കറ്റിന്റെ CA റിലേയ്ക്ക് അറിയില്ല</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>റിലേ സർട്ടിഫിക്കറ്റ് ചോദിക്കുന്നു, ഈ ഡെസ്കിന് അതില്ല</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate</source>
        <translation>ഡെസ്കിന്റെ സർട്ടിഫിക്കറ്റ് റിലേ നിരസിക്കുന്നു</translation>
    </message>
    <message>
        <source>It does not offer TLS 1.2 or newer</source>
        <translation>അതിൽ TLS 1.2 അല്ലെങ്കിൽ പുതിയത് ഇല്ല</translation>
    </message>
    <message>
        <source>It offers no cipher that is safe enough</source>
        <translation>വേണ്ടത്ര സുരക്ഷിതമായ സൈഫർ അതിലില്ല</translation>
    </message>
    <message>
        <source>Somebody on the way tried to bring the connection down to an older version of TLS</source>
        <translation>വഴിയിൽ ആരോ കണക്ഷൻ TLS-ന്റെ പഴയ പതിപ്പിലേക്ക് താഴ്ത്താൻ ശ്രമിച്ചു</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS</source>
        <translation>അവിടെ മറുപടി നൽകുന്നത് TLS ഉപയോഗിക്കുന്നില്ല</translation>
    </message>
</context>
<context>
    <name>TokenCommand</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>കീചെയിൻ മറുപടി നൽകിയില്ല.</translation>
    </message>
    <message>
        <source>Usage: itr-desk token status|set|forget [--profile FILE]

status  says where the Bearer token is kept, whether there is one and when it ends; exit status 1: none, or expired
set     keeps a new one in the keychain: typed (nothing is shown), or from a pipe
forget  deletes it from the keychain

The token belongs to the service that the settings or the profile name. It is never printed.</source>
        <translation>ഉപയോഗം: itr-desk token status|set|forget [--profile FILE]

status  Bearer ടോക്കൺ എവിടെ സൂക്ഷിക്കുന്നു, അതുണ്ടോ, എപ്പോൾ കാലാവധി കഴിയും എന്ന് പറയുന്നു; എക്സിറ്റ് നില 1: ഇല്ല, അല്ലെങ്കിൽ കാലാവധി കഴിഞ്ഞു
set     പുതിയത് കീചെയിനിൽ സൂക്ഷിക്കുന്നു: ടൈപ്പ് ചെയ്തത് (ഒന്നും കാണിക്കില്ല), അല്ലെങ്കിൽ പൈപ്പിൽ നിന്ന്
forget  കീചെയിനിൽ നിന്ന് മായ്ക്കുന്നു

ക്രമീകരണങ്ങളോ പ്രൊഫൈലോ പറയുന്ന സേവനത്തിനുള്ളതാണ് ടോക്കൺ. അത് ഒരിക്കലും അച്ചടിക്കില്ല.</translation>
    </message>
    <message>
        <source>The settings name no service that a token could belong to; add --profile FILE.</source>
        <translation>ടോക്കൺ ഉണ്ടാകാവുന്ന സേവനമൊന്നും ക്രമീകരണങ്ങളിലില്ല; --profile FILE ചേർക്കുക.</translation>
    </message>
    <message>
        <source>service/bearer is not “keychain”, so the desk would not look for a token there.</source>
        <translation>service/bearer “keychain” അല്ല, അതിനാൽ ഡെസ്ക് അവിടെ ടോക്കൺ നോക്കില്ല.</translation>
    </message>
    <message>
        <source>The relay adds the Bearer token; this desk has none.</source>
        <translation>Bearer ടോക്കൺ റിലേ ചേർക്കുന്നു; ഈ ഡെസ്കിന് അതില്ല.</translation>
    </message>
    <message>
        <source>What is stored is no Bearer token.</source>
        <translation>സൂക്ഷിച്ചിരിക്കുന്നത് Bearer ടോക്കണല്ല.</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in its file.</source>
        <translation>%1-നുള്ള Bearer ടോക്കൺ അതിന്റെ ഫയലിലുണ്ട്.</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in the keychain.</source>
        <translation>%1-നുള്ള ഒരു Bearer ടോക്കൺ കീചെയിനിലുണ്ട്.</translation>
    </message>
    <message>
        <source>It does not say when it ends.</source>
        <translation>എപ്പോൾ കാലാവധി കഴിയുമെന്ന് അത് പറയുന്നില്ല.</translation>
    </message>
    <message>
        <source>No token was entered; nothing has changed.</source>
        <translation>ടോക്കൺ നൽകിയില്ല; ഒന്നും മാറിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>That is no Bearer token: it is letters, digits and - . _ ~ + / = without a space. Nothing has changed.</source>
        <translation>അത് Bearer ടോക്കണല്ല: അക്ഷരങ്ങളും അക്കങ്ങളും - . _ ~ + / = എന്നിവയുമാണ് അതിൽ വേണ്ടത്, ഇടമില്ലാതെ. ഒന്നും മാറിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is in the keychain.</source>
        <translation>%1-നുള്ള Bearer ടോക്കൺ കീചെയിനിലുണ്ട്.</translation>
    </message>
    <message>
        <source>The keychain holds no Bearer token for %1 any more.</source>
        <translation>%1-നുള്ള Bearer ടോക്കൺ ഇപ്പോൾ കീചെയിനിലില്ല.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>The file can not be read; allowed is a file with the Bearer token that you can read.</source>
        <translation>ഫയൽ വായിക്കാനാവില്ല; നിങ്ങൾക്ക് വായിക്കാവുന്ന Bearer ടോക്കൺ ഫയൽ നൽകുക.</translation>
    </message>
    <message>
        <source>The file belongs to somebody else; it must be your own.</source>
        <translation>ഫയൽ മറ്റൊരാളുടേതാണ്; നിങ്ങളുടെ സ്വന്തമായിരിക്കണം.</translation>
    </message>
    <message>
        <source>Others than its owner can read or change the file; allowed are the permissions 600 (chmod 600).</source>
        <translation>ഉടമയല്ലാത്തവർക്കും ഫയൽ വായിക്കാനോ മാറ്റാനോ കഴിയും; അനുമതികൾ 600 ആയിരിക്കണം (chmod 600).</translation>
    </message>
    <message>
        <source>The file is larger than a token can be; allowed is one token of at most %1 bytes.</source>
        <translation>ഫയൽ ടോക്കണിന് ആകാവുന്നതിലും വലുതാണ്; പരമാവധി %1 ബൈറ്റുള്ള ഒരു ടോക്കൺ അനുവദിക്കും.</translation>
    </message>
    <message>
        <source>The file is empty; it must hold the Bearer token.</source>
        <translation>ഫയൽ ശൂന്യമാണ്; അതിൽ Bearer ടോക്കൺ വേണം.</translation>
    </message>
    <message>
        <source>The file holds characters that no token has; allowed is one token on one line.</source>
        <translation>ടോക്കണിൽ വരാത്ത പ്രതീകങ്ങൾ ഫയലിലുണ്ട്; ഒറ്റ വരിയിൽ ഒരു ടോക്കൺ അനുവദിക്കും.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Bearer token</source>
        <translation>Bearer ടോക്കൺ</translation>
    </message>
    <message>
        <source>New Bearer token</source>
        <translation>പുതിയ Bearer ടോക്കൺ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>കാണിക്കുക</translation>
    </message>
    <message>
        <source>Paste what your administrator gave you.</source>
        <translation>അഡ്മിനിസ്ട്രേറ്റർ തന്നത് ഒട്ടിക്കുക.</translation>
    </message>
    <message>
        <source>Save in keychain</source>
        <translation>കീചെയിനിൽ സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>മായ്ക്കുക…</translation>
    </message>
    <message>
        <source>Forget the stored Bearer token</source>
        <translation>സൂക്ഷിച്ച Bearer ടോക്കൺ മായ്ക്കുക</translation>
    </message>
    <message>
        <source>That is longer than a token can be: %1 characters.</source>
        <translation>ഇത് ടോക്കണിന് ആകാവുന്നതിലും നീണ്ടതാണ്: പരമാവധി %1 പ്രതീകങ്ങൾ.</translation>
    </message>
    <message>
        <source>The relay at %1 adds the Bearer token. This desk has none.</source>
        <translation>Bearer ടോക്കൺ %1-ലെ റിലേ ചേർക്കുന്നു. ഈ ഡെസ്കിന് അതില്ല.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is read from the file %2 for each call.</source>
        <translation>%1-നുള്ള Bearer ടോക്കൺ ഓരോ കോളിനും %2 എന്ന ഫയലിൽ നിന്ന് വായിക്കുന്നു.</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is kept in this computer&apos;s keychain and fetched for each call.</source>
        <translation>%1-നുള്ള Bearer ടോക്കൺ ഈ കമ്പ്യൂട്ടറിന്റെ കീചെയിനിൽ സൂക്ഷിച്ച് ഓരോ കോളിനും എടുക്കുന്നു.</translation>
    </message>
    <message>
        <source>Looking whether one is stored…</source>
        <translation>സൂക്ഷിച്ചിട്ടുണ്ടോ എന്ന് നോക്കുന്നു…</translation>
    </message>
    <message>
        <source>One is stored. %1</source>
        <comment>when it ends</comment>
        <translation>ഒരെണ്ണം സൂക്ഷിച്ചിട്ടുണ്ട്. %1</translation>
    </message>
    <message>
        <source>One is stored. It does not say when it ends.</source>
        <translation>ഒരെണ്ണം സൂക്ഷിച്ചിട്ടുണ്ട്. എപ്പോൾ കാലാവധി കഴിയുമെന്ന് അത് പറയുന്നില്ല.</translation>
    </message>
    <message>
        <source>That is no Bearer token: it has letters, digits and - . _ ~ + / = only, and no space.</source>
        <translation>അത് Bearer ടോക്കണല്ല: അക്ഷരങ്ങളും അക്കങ്ങളും - . _ ~ + / = എന്നിവയും മാത്രമേ അതിലുള്ളൂ, ഇടമില്ല.</translation>
    </message>
    <message>
        <source>The new token was not saved.</source>
        <translation>പുതിയ ടോക്കൺ സൂക്ഷിച്ചില്ല.</translation>
    </message>
    <message>
        <source>It has to be entered again.</source>
        <translation>അത് വീണ്ടും നൽകണം.</translation>
    </message>
    <message>
        <source>The new token is in the keychain. The next call uses it.</source>
        <translation>പുതിയ ടോക്കൺ കീചെയിനിലുണ്ട്. അടുത്ത കോൾ അത് ഉപയോഗിക്കും.</translation>
    </message>
    <message>
        <source>Delete the Bearer token from the keychain?</source>
        <translation>Bearer ടോക്കൺ കീചെയിനിൽ നിന്ന് മായ്ക്കണോ?</translation>
    </message>
    <message>
        <source>Until another one is saved nothing can be requested, and open sessions can not be logged out.</source>
        <translation>മറ്റൊന്ന് സൂക്ഷിക്കുന്നതുവരെ ഒന്നും അഭ്യർത്ഥിക്കാനാവില്ല, തുറന്ന സെഷനുകൾ ലോഗൗട്ട് ചെയ്യാനുമാവില്ല.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>നിലനിർത്തുക</translation>
    </message>
    <message>
        <source>The token was not deleted.</source>
        <translation>ടോക്കൺ മായ്ച്ചില്ല.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>No Bearer token is stored for this service.</source>
        <translation>ഈ സേവനത്തിന് Bearer ടോക്കൺ സൂക്ഷിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>This session has no keychain that could keep the Bearer token.</source>
        <translation>Bearer ടോക്കൺ സൂക്ഷിക്കാവുന്ന കീചെയിൻ ഈ സെഷനിലില്ല.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>കീചെയിൻ ലോക്കാണ്.</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk.</source>
        <translation>ITR Desk-നു വേണ്ടി കീചെയിൻ തുറന്നില്ല.</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <comment>exact reason</comment>
        <translation>അത് നടന്നില്ല: %1</translation>
    </message>
    <message>
        <source>Paste the token that your administrator gave you and save it.</source>
        <translation>അഡ്മിനിസ്ട്രേറ്റർ തന്ന ടോക്കൺ ഒട്ടിച്ച് സൂക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>കീചെയിൻ (GNOME Keyring, KWallet) ഉള്ള ഡെസ്ക്ടോപ്പിൽ ലോഗിൻ ചെയ്യുക, അല്ലെങ്കിൽ ടോക്കണിന് മറ്റൊരിടം അഡ്മിനിസ്ട്രേറ്ററോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>അത് അൺലോക്ക് ചെയ്ത് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>Try again and say yes when it asks. If it does not ask, unlock it first.</source>
        <translation>വീണ്ടും ശ്രമിക്കുക; ചോദിക്കുമ്പോൾ അനുവദിക്കുക. ചോദിക്കുന്നില്ലെങ്കിൽ ആദ്യം അൺലോക്ക് ചെയ്യുക.</translation>
    </message>
</context>
<context>
    <name>TransportLine</name>
    <message>
        <source>The certificate is not for the name %1</source>
        <translation>സർട്ടിഫിക്കറ്റ് %1 എന്ന പേരിനുള്ളതല്ല</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys</source>
        <translation>സേവനത്തിന്റെ സർട്ടിഫിക്കറ്റ് ശൃംഖലയിലെ കീകളൊന്നും പിൻ ചെയ്ത കീകളിൽ പെട്ടതല്ല</translation>
    </message>
</context>
<context>
    <name>TransportLoader</name>
    <message>
        <source>The CA file %1 holds no certificate that can be read.</source>
        <translation>CA ഫയൽ %1-ൽ വായിക്കാവുന്ന സർട്ടിഫിക്കറ്റ് ഇല്ല.</translation>
    </message>
    <message>
        <source>The pins of the service&apos;s keys can not be used; allowed are none, or two and more SHA-256 values in base64.</source>
        <translation>സേവനത്തിന്റെ കീകളുടെ പിന്നുകൾ ഉപയോഗിക്കാനാവില്ല; ഒന്നും നൽകാതിരിക്കാം, അല്ലെങ്കിൽ base64-ൽ രണ്ടോ അതിലധികമോ SHA-256 മൂല്യങ്ങൾ നൽകാം.</translation>
    </message>
</context>
<context>
    <name>UserFile</name>
    <message>
        <source>%1 was not written: %2. What you entered is still here.</source>
        <comment>file, reason</comment>
        <translation>%1 എഴുതിയില്ല: %2. നിങ്ങൾ നൽകിയത് ഇപ്പോഴും ഇവിടെയുണ്ട്.</translation>
    </message>
    <message>
        <source>its folder can not be made</source>
        <translation>അതിന്റെ ഫോൾഡർ ഉണ്ടാക്കാനാവില്ല</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>അത് 64 KiB-യെക്കാൾ വലുതാണ്</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>the PAN is missing.</source>
        <translation>PAN നൽകിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>the PAN is masked. A work list needs all of its ten characters.</source>
        <translation>PAN മറച്ചിരിക്കുന്നു. ജോലിപ്പട്ടികയിൽ അതിന്റെ പത്ത് പ്രതീകങ്ങളും വേണം.</translation>
    </message>
    <message>
        <source>what stands in the place of the PAN is none. A PAN has five letters, four digits and a letter.</source>
        <translation>PAN-ന്റെ സ്ഥാനത്തുള്ളത് PAN അല്ല. PAN-ൽ അഞ്ച് അക്ഷരം, നാല് അക്കം, ഒരു അക്ഷരം എന്നിവയുണ്ട്.</translation>
    </message>
    <message>
        <source>“%1” is no PAN: it has %2 characters instead of %3.</source>
        <translation>“%1” PAN അല്ല: അതിൽ %3-നു പകരം %2 പ്രതീകങ്ങളാണ്.</translation>
    </message>
    <message>
        <source>“%1” is no PAN: its character %2 is wrong. A PAN has five letters, four digits and a letter.</source>
        <translation>“%1” PAN അല്ല: അതിലെ പ്രതീകം %2 തെറ്റാണ്. PAN-ൽ അഞ്ച് അക്ഷരം, നാല് അക്കം, ഒരു അക്ഷരം എന്നിവയുണ്ട്.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>ഒരു ഉദ്ധരണി ചിഹ്നം തുറന്നിട്ട് അടച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>the reference has %1 characters; allowed are %2.</source>
        <translation>റഫറൻസിൽ %1 പ്രതീകങ്ങളുണ്ട്; %2 വരെ അനുവദിക്കും.</translation>
    </message>
    <message>
        <source>the PAN %1 stands in line %2 already. This line is left out.</source>
        <translation>PAN %1 വരി %2-ൽ നേരത്തേയുണ്ട്. ഈ വരി ഒഴിവാക്കി.</translation>
    </message>
    <message>
        <source>the reference “%1” stands in line %2 too. Both lines are kept.</source>
        <translation>റഫറൻസ് “%1” വരി %2-ലുമുണ്ട്. രണ്ടു വരികളും നിലനിർത്തി.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>വരി %1: %2</translation>
    </message>
    <message>
        <source>The file has headings, but no line below them.</source>
        <translation>ഫയലിൽ തലക്കെട്ടുകളുണ്ട്, പക്ഷേ അവയ്ക്കു താഴെ വരികളില്ല.</translation>
    </message>
    <message>
        <source>The file is empty. A work list has a reference and a PAN on each line.</source>
        <translation>ഫയൽ ശൂന്യമാണ്. ജോലിപ്പട്ടികയുടെ ഓരോ വരിയിലും ഒരു റഫറൻസും ഒരു PAN-ഉം വേണം.</translation>
    </message>
    <message>
        <source>There is no PAN in the file. A work list has a reference and a PAN on each line.</source>
        <translation>ഫയലിൽ PAN ഇല്ല. ജോലിപ്പട്ടികയുടെ ഓരോ വരിയിലും ഒരു റഫറൻസും ഒരു PAN-ഉം വേണം.</translation>
    </message>
</context>
<context>
    <name>WorkListColumns</name>
    <message>
        <source>The column “%1” is for secrets. Delete that column from the file and choose the file again: passwords, PINs, OTPs and tokens never belong in a work list.</source>
        <translation>“%1” എന്ന കോളം രഹസ്യങ്ങൾക്കുള്ളതാണ്. ഫയലിൽ നിന്ന് ആ കോളം മായ്ച്ച് ഫയൽ വീണ്ടും തിരഞ്ഞെടുക്കുക: പാസ്‌വേഡുകൾ, PIN-കൾ, OTP-കൾ, ടോക്കണുകൾ എന്നിവ ജോലിപ്പട്ടികയിൽ ഒരിക്കലും പാടില്ല.</translation>
    </message>
    <message>
        <source>Column %1 seems to hold passwords. Delete that column from the file and choose the file again: passwords never belong in a work list.</source>
        <translation>കോളം %1-ൽ പാസ്‌വേഡുകളാണെന്ന് തോന്നുന്നു. ഫയലിൽ നിന്ന് ആ കോളം മായ്ച്ച് ഫയൽ വീണ്ടും തിരഞ്ഞെടുക്കുക: പാസ്‌വേഡുകൾ ജോലിപ്പട്ടികയിൽ ഒരിക്കലും പാടില്ല.</translation>
    </message>
</context>
<context>
    <name>WorkListDialog</name>
    <message>
        <source>Work list — ITR Desk</source>
        <translation>ജോലിപ്പട്ടിക — ITR Desk</translation>
    </message>
    <message>
        <source>Cases to open</source>
        <translation>തുറക്കാനുള്ള കേസുകൾ</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>മറ്റൊരു ഫയൽ തിരഞ്ഞെടുക്കുക…</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>ഫയൽ വായിക്കുന്നു…</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>പ്രശ്നമുള്ള വരികൾ</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>ജോലിപ്പട്ടിക</translation>
    </message>
    <message>
        <source>Each good line of the file becomes a case that waits for consent. Passwords, OTPs and tokens never belong in the file.</source>
        <translation>ഫയലിലെ ശരിയായ ഓരോ വരിയും സമ്മതത്തിനായി കാത്തിരിക്കുന്ന കേസാകും. പാസ്‌വേഡുകൾ, OTP-കൾ, ടോക്കണുകൾ എന്നിവ ഫയലിൽ ഒരിക്കലും പാടില്ല.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Choose a work list — ITR Desk</source>
        <translation>ജോലിപ്പട്ടിക തിരഞ്ഞെടുക്കുക — ITR Desk</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV ഫയലുകൾ (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>എല്ലാ ഫയലുകളും (*)</translation>
    </message>
    <message>
        <source>No line of this file can become a case.</source>
        <translation>ഈ ഫയലിലെ ഒരു വരിയും കേസാക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>What is wrong with each stands below.</source>
        <translation>ഓരോന്നിലെയും തെറ്റ് താഴെയുണ്ട്.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) can be opened</source>
        <translation>
            <numerusform>%n കേസ് തുറക്കാം</numerusform>
            <numerusform>%n കേസുകൾ തുറക്കാം</numerusform>
        </translation>
    </message>
    <message>
        <source>This file can not be used.</source>
        <translation>ഈ ഫയൽ ഉപയോഗിക്കാനാവില്ല.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with problems</source>
        <translation>
            <numerusform>പ്രശ്നമുള്ള %n വരി</numerusform>
            <numerusform>പ്രശ്നമുള്ള %n വരികൾ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>കേസുകൾ തുറക്കുക</translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>%n കേസ് തുറക്കുക</numerusform>
            <numerusform>%n കേസുകൾ തുറക്കുക</numerusform>
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
        <translation>ഉടമയെ സൂചിപ്പിക്കുന്ന അക്ഷരം അറിയാത്തത്</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>വരി</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>റഫറൻസ്</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ഉടമ</translation>
    </message>
</context>
<context>
    <name>YearPicker</name>
    <message>
        <source>here</source>
        <translation>ഇവിടെയുണ്ട്</translation>
    </message>
    <message>
        <source>Fetch assessment year %1</source>
        <translation>അസസ്‌മെന്റ് വർഷം %1 എടുക്കുക</translation>
    </message>
    <message>
        <source>It is here already; it would be fetched once more.</source>
        <translation>ഇത് ഇവിടെയുണ്ട്; ഒരിക്കൽ കൂടി എടുക്കും.</translation>
    </message>
    <message>
        <source>Fetch none</source>
        <translation>ഒന്നും എടുക്കേണ്ട</translation>
    </message>
    <message>
        <source>Fetching assessment year %1</source>
        <translation>അസസ്‌മെന്റ് വർഷം %1 എടുക്കുന്നു</translation>
    </message>
    <message>
        <source>Which assessment year is to be fetched?</source>
        <translation>ഏത് അസസ്‌മെന്റ് വർഷമാണ് എടുക്കേണ്ടത്?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>New Bearer token (it is not shown): </source>
        <translation>പുതിയ Bearer ടോക്കൺ (കാണിക്കില്ല): </translation>
    </message>
    <message>
        <source>The settings can not be used.</source>
        <translation>ക്രമീകരണങ്ങൾ ഉപയോഗിക്കാനാവില്ല.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn">
<context>
    <name>AccessTokenField</name>
    <message>
        <source>AccessToken</source>
        <translation>AccessToken</translation>
    </message>
    <message>
        <source>Show AccessToken</source>
        <translation>AccessToken দেখান</translation>
    </message>
    <message>
        <source>Please enter the AccessToken.</source>
        <translation>অনুগ্রহ করে AccessToken লিখুন।</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The address of the service could not be found.</source>
        <translation>পরিষেবার ঠিকানা খুঁজে পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>The service does not take connections right now.</source>
        <translation>পরিষেবাটি এই মুহূর্তে কোনো সংযোগ নিচ্ছে না।</translation>
    </message>
    <message>
        <source>The network did not carry the request.</source>
        <translation>নেটওয়ার্ক অনুরোধটি পৌঁছে দিতে পারেনি।</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through.</source>
        <translation>নেটওয়ার্কের প্রক্সি অনুরোধটি যেতে দেয়নি।</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s settings need a look.</source>
        <translation>আপনার অ্যাডমিনিস্ট্রেটরকে জানান; প্রক্সির সেটিংস দেখতে হবে।</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so the desk did not talk to it.</source>
        <translation>পরিষেবাটি নিজের পরিচয় প্রমাণ করতে পারেনি, তাই ডেস্ক তার সঙ্গে যোগাযোগ করেনি।</translation>
    </message>
    <message>
        <source>Do not go on. Tell your administrator what is said here.</source>
        <translation>আর এগোবেন না। এখানে যা লেখা আছে তা আপনার অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>No secure connection to the service came about.</source>
        <translation>পরিষেবার সঙ্গে সুরক্ষিত সংযোগ হয়নি।</translation>
    </message>
    <message>
        <source>Tell your administrator; the service must offer TLS 1.2 or newer.</source>
        <translation>আপনার অ্যাডমিনিস্ট্রেটরকে জানান; পরিষেবায় TLS 1.2 বা তার পরের সংস্করণ থাকতে হবে।</translation>
    </message>
    <message>
        <source>The connection broke before the service answered.</source>
        <translation>পরিষেবার উত্তর আসার আগেই সংযোগ কেটে গেছে।</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>পরিষেবাটি সময়মতো উত্তর দেয়নি।</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>আপনি অনুরোধটি বাতিল করেছেন।</translation>
    </message>
    <message>
        <source>The service refused what was entered.</source>
        <translation>যা লেখা হয়েছিল, পরিষেবা তা গ্রহণ করেনি।</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s authorisation.</source>
        <translation>পরিষেবা এই ডেস্কের অনুমোদন মানছে না।</translation>
    </message>
    <message>
        <source>The service does not allow this desk to do that.</source>
        <translation>পরিষেবা এই ডেস্ককে এই কাজের অনুমতি দেয় না।</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>আপনার অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>There is no verification service at this address.</source>
        <translation>এই ঠিকানায় কোনো যাচাই পরিষেবা নেই।</translation>
    </message>
    <message>
        <source>Tell your administrator; the service address in the profile needs a look.</source>
        <translation>আপনার অ্যাডমিনিস্ট্রেটরকে জানান; প্রোফাইলে দেওয়া পরিষেবার ঠিকানা দেখতে হবে।</translation>
    </message>
    <message>
        <source>The service understood the request but can not carry it out.</source>
        <translation>পরিষেবা অনুরোধটি বুঝেছে, কিন্তু তা পূরণ করতে পারছে না।</translation>
    </message>
    <message>
        <source>Check what was entered together with the taxpayer before you try again.</source>
        <translation>আবার চেষ্টা করার আগে যা লেখা হয়েছে তা করদাতার সঙ্গে মিলিয়ে নিন।</translation>
    </message>
    <message>
        <source>The service has had too many requests.</source>
        <translation>পরিষেবার কাছে খুব বেশি অনুরোধ গেছে।</translation>
    </message>
    <message>
        <source>Wait some minutes before you request again.</source>
        <translation>আবার অনুরোধ করার আগে কয়েক মিনিট অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>Something failed inside the service.</source>
        <translation>পরিষেবার ভিতরে কোনো সমস্যা হয়েছে।</translation>
    </message>
    <message>
        <source>A server on the way answered instead of the service.</source>
        <translation>পরিষেবার বদলে মাঝপথের কোনো সার্ভার উত্তর দিয়েছে।</translation>
    </message>
    <message>
        <source>The service pointed to another address; the desk never follows.</source>
        <translation>পরিষেবা অন্য একটি ঠিকানায় যেতে বলেছে; ডেস্ক কখনও সেখানে যায় না।</translation>
    </message>
    <message>
        <source>The service answered in a way that this desk does not know.</source>
        <translation>পরিষেবা এমনভাবে উত্তর দিয়েছে যা এই ডেস্কের জানা নেই।</translation>
    </message>
    <message>
        <source>Tell your administrator the code shown here.</source>
        <translation>এখানে দেখানো কোডটি আপনার অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>The service&apos;s answer was far larger than it may be; the desk stopped reading.</source>
        <translation>পরিষেবার উত্তর সীমার চেয়ে অনেক বড় ছিল; ডেস্ক পড়া বন্ধ করেছে।</translation>
    </message>
    <message>
        <source>Only a part of the service&apos;s answer arrived.</source>
        <translation>পরিষেবার উত্তরের শুধু একটি অংশ এসেছে।</translation>
    </message>
    <message>
        <source>The answer is not in the service&apos;s format.</source>
        <translation>উত্তরটি পরিষেবার নির্ধারিত বিন্যাসে নেই।</translation>
    </message>
    <message>
        <source>The service answered without saying what came of the request.</source>
        <translation>পরিষেবা উত্তর দিয়েছে, কিন্তু অনুরোধের কী হলো তা বলেনি।</translation>
    </message>
    <message>
        <source>The desk could not make itself ready for a secure connection.</source>
        <translation>ডেস্ক সুরক্ষিত সংযোগের জন্য তৈরি হতে পারেনি।</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before you request again.</source>
        <translation>
            <numerusform>আবার অনুরোধ করার আগে %n সেকেন্ড অপেক্ষা করুন।</numerusform>
            <numerusform>আবার অনুরোধ করার আগে %n সেকেন্ড অপেক্ষা করুন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before you request again.</source>
        <translation>
            <numerusform>আবার অনুরোধ করার আগে %n মিনিট অপেক্ষা করুন।</numerusform>
            <numerusform>আবার অনুরোধ করার আগে %n মিনিট অপেক্ষা করুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The reason: %2.</source>
        <comment>sentence, reason</comment>
        <translation>%1 কারণ: %2।</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s password is probably not the cause. Check the AccessToken if you entered one; otherwise tell your administrator that the Bearer token was refused.</source>
        <translation>সম্ভবত করদাতার পাসওয়ার্ড এর কারণ নয়। AccessToken লিখে থাকলে সেটি দেখে নিন; না হলে অ্যাডমিনিস্ট্রেটরকে জানান যে Bearer টোকেন গ্রহণ করা হয়নি।</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>নেটওয়ার্ক সংযোগ দেখে নিন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another.</source>
        <translation>আর একটি OTP চাওয়ার আগে করদাতাকে জিজ্ঞাসা করুন ফোনে OTP এসেছে কি না।</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it.</source>
        <translation>একই OTP আর একবার দিয়ে দেখুন; গ্রহণ না হলে আবার OTP পাঠান।</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing.</source>
        <translation>বছরটি আর একবার আনুন; এতে কোনো চেষ্টা খরচ হয় না।</translation>
    </message>
    <message>
        <source>Ask the taxpayer whether an OTP has arrived on the phone before you request another. Tell your administrator the code shown here.</source>
        <translation>আর একটি OTP চাওয়ার আগে করদাতাকে জিজ্ঞাসা করুন ফোনে OTP এসেছে কি না। এখানে দেখানো কোডটি আপনার অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>Try the same OTP once more; if it is refused, resend it. Tell your administrator the code shown here.</source>
        <translation>একই OTP আর একবার দিয়ে দেখুন; গ্রহণ না হলে আবার OTP পাঠান। এখানে দেখানো কোডটি আপনার অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>Fetch the year once more; that uses up nothing. If it stays so, tell your administrator the code shown here.</source>
        <translation>বছরটি আর একবার আনুন; এতে কোনো চেষ্টা খরচ হয় না। একই অবস্থা থাকলে এখানে দেখানো কোডটি আপনার অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>Check the network connection and the service address in the profile, then try again.</source>
        <translation>নেটওয়ার্ক সংযোগ এবং প্রোফাইলে দেওয়া পরিষেবার ঠিকানা দেখে নিন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays so, tell your administrator.</source>
        <translation>একটু অপেক্ষা করে আবার চেষ্টা করুন। একই অবস্থা থাকলে আপনার অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>আপনি তৈরি হলে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>জার্নালে লেখা যায়নি, তাই কিছুই পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Make room on the disk or tell your administrator; nothing goes out before it can be recorded.</source>
        <translation>ডিস্কে জায়গা খালি করুন বা আপনার অ্যাডমিনিস্ট্রেটরকে জানান; নথিভুক্ত করা না গেলে কিছুই বাইরে পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>The portal probably has no return of this year. Fetch another year.</source>
        <translation>পোর্টালে সম্ভবত এই বছরের কোনো রিটার্ন নেই। অন্য কোনো বছর আনুন।</translation>
    </message>
    <message>
        <source>The session at the portal has probably ended. What has arrived stays here; for another year close this case and open a new one.</source>
        <translation>পোর্টালের সেশন সম্ভবত শেষ হয়ে গেছে। যা এসেছে তা এখানে থাকবে; অন্য বছরের জন্য এই কেস বন্ধ করে নতুন কেস খুলুন।</translation>
    </message>
    <message>
        <source>The network&apos;s proxy could not be reached.</source>
        <translation>নেটওয়ার্কের প্রক্সির সঙ্গে যোগাযোগ করা যায়নি।</translation>
    </message>
    <message>
        <source>Check the network connection. If it stays so, tell your administrator that the proxy does not answer.</source>
        <translation>নেটওয়ার্ক সংযোগ দেখে নিন। একই অবস্থা থাকলে অ্যাডমিনিস্ট্রেটরকে জানান যে প্রক্সি উত্তর দিচ্ছে না।</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and password, or refused those it was given.</source>
        <translation>নেটওয়ার্কের প্রক্সি ব্যবহারকারীর নাম ও পাসওয়ার্ড চাইছে, অথবা যা দেওয়া হয়েছিল তা গ্রহণ করেনি।</translation>
    </message>
    <message>
        <source>Tell your administrator; the proxy&apos;s user name and password need a look.</source>
        <translation>আপনার অ্যাডমিনিস্ট্রেটরকে জানান; প্রক্সির ব্যবহারকারীর নাম ও পাসওয়ার্ড দেখতে হবে।</translation>
    </message>
    <message>
        <source>The relay did not accept this desk&apos;s certificate.</source>
        <translation>রিলে এই ডেস্কের সার্টিফিকেট গ্রহণ করেনি।</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here; the desk needs a certificate that the relay knows.</source>
        <translation>এখানে যা লেখা আছে তা আপনার অ্যাডমিনিস্ট্রেটরকে জানান; ডেস্কের এমন সার্টিফিকেট চাই যা রিলে চেনে।</translation>
    </message>
    <message>
        <source>Tell your administrator; the CA file in the profile, and its pins, need a look.</source>
        <translation>আপনার অ্যাডমিনিস্ট্রেটরকে জানান; প্রোফাইলের CA ফাইল ও পিন করা কী দেখতে হবে।</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate could not be used, so nothing was sent.</source>
        <translation>এই ডেস্কের নিজের সার্টিফিকেট ব্যবহার করা যায়নি, তাই কিছুই পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>If its key has a passphrase, enter that when you are asked, then try again. Otherwise tell your administrator what is said here.</source>
        <translation>এর কী-তে পাসফ্রেজ থাকলে চাওয়ার সময় সেটি লিখুন, তারপর আবার চেষ্টা করুন। না হলে এখানে যা লেখা আছে তা আপনার অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>No Bearer token is stored for this service, so nothing was sent.</source>
        <translation>এই পরিষেবার জন্য কোনো Bearer টোকেন সেভ করা নেই, তাই কিছুই পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Save the token that your administrator gave you under Settings, Bearer token; then try again.</source>
        <translation>অ্যাডমিনিস্ট্রেটর যে টোকেন দিয়েছেন তা “সেটিংস”-এর “Bearer টোকেন”-এ সেভ করুন; তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The Bearer token is kept in a keychain, and this session has none; nothing was sent.</source>
        <translation>Bearer টোকেন কী-চেনে রাখা হয়, আর এই সেশনে কোনো কী-চেন নেই; কিছুই পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>কী-চেন আছে এমন ডেস্কটপে লগ-ইন করুন (GNOME Keyring, KWallet), অথবা টোকেন রাখার অন্য জায়গার জন্য অ্যাডমিনিস্ট্রেটরকে বলুন।</translation>
    </message>
    <message>
        <source>The keychain that holds the Bearer token is locked, so nothing was sent.</source>
        <translation>যে কী-চেনে Bearer টোকেন আছে সেটি লক করা, তাই কিছুই পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>কী-চেন আনলক করুন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk, so nothing was sent.</source>
        <translation>ITR Desk-এর জন্য কী-চেন খোলা হয়নি, তাই কিছুই পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Try again and say yes when the keychain asks. If it does not ask, unlock it first.</source>
        <translation>আবার চেষ্টা করুন এবং কী-চেন জানতে চাইলে অনুমতি দিন। জানতে না চাইলে আগে সেটি আনলক করুন।</translation>
    </message>
    <message>
        <source>The Bearer token could not be read, so nothing was sent.</source>
        <translation>Bearer টোকেন পড়া যায়নি, তাই কিছুই পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Tell your administrator what is said here.</source>
        <translation>এখানে যা লেখা আছে তা আপনার অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>The Bearer token of this desk has expired, so nothing was sent.</source>
        <translation>এই ডেস্কের Bearer টোকেনের মেয়াদ শেষ হয়ে গেছে, তাই কিছুই পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Ask your administrator for a new token. If this computer&apos;s clock is wrong, set it right.</source>
        <translation>অ্যাডমিনিস্ট্রেটরের কাছে নতুন টোকেন চান। এই কম্পিউটারের ঘড়ি ভুল থাকলে ঠিক করে নিন।</translation>
    </message>
    <message>
        <source>The Bearer token was not there in time, so nothing was sent.</source>
        <translation>Bearer টোকেন সময়মতো পাওয়া যায়নি, তাই কিছুই পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Look for a window in which the keychain asks for its password and answer it; then try again.</source>
        <translation>দেখুন কোনো উইন্ডোতে কী-চেন পাসওয়ার্ড চাইছে কি না, সেখানে পাসওয়ার্ড দিন; তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>রিলে সার্টিফিকেট চাইছে, কিন্তু এই ডেস্কের কোনো সার্টিফিকেট নেই</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA</source>
        <translation>রিলে ডেস্কের সার্টিফিকেট মানছে না: সেটি মেয়াদোত্তীর্ণ, প্রত্যাহৃত, বা অন্য CA-র</translation>
    </message>
</context>
<context>
    <name>Bearer</name>
    <message>
        <source>The Bearer token of this desk expired on %1.</source>
        <translation>এই ডেস্কের Bearer টোকেনের মেয়াদ %1-এ শেষ হয়ে গেছে।</translation>
    </message>
    <message numerus="yes">
        <source>The Bearer token of this desk expires in %n minute(s).</source>
        <translation>
            <numerusform>এই ডেস্কের Bearer টোকেনের মেয়াদ %n মিনিটে শেষ হবে।</numerusform>
            <numerusform>এই ডেস্কের Bearer টোকেনের মেয়াদ %n মিনিটে শেষ হবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The Bearer token of this desk expires on %1.</source>
        <translation>এই ডেস্কের Bearer টোকেনের মেয়াদ %1-এ শেষ হবে।</translation>
    </message>
</context>
<context>
    <name>CallMessage</name>
    <message>
        <source>Has the taxpayer received an OTP?</source>
        <translation>করদাতা কি OTP পেয়েছেন?</translation>
    </message>
    <message>
        <source>The service answered in words that ITR Desk does not know, so only the taxpayer can tell.</source>
        <translation>পরিষেবা এমন ভাষায় উত্তর দিয়েছে যা ITR Desk-এর জানা নেই, তাই শুধু করদাতাই বলতে পারবেন।</translation>
    </message>
    <message>
        <source>Has the taxpayer received an OTP? With Yes the case goes on to the OTP step.</source>
        <translation>করদাতা কি OTP পেয়েছেন? “হ্যাঁ” বললে কেস OTP-র ধাপে এগোবে।</translation>
    </message>
    <message>
        <source>Has the taxpayer received a new OTP? With Yes its time is counted from now on.</source>
        <translation>করদাতা কি নতুন OTP পেয়েছেন? “হ্যাঁ” বললে তার সময় এখন থেকে গোনা হবে।</translation>
    </message>
</context>
<context>
    <name>CallProgress</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Waiting for the portal… %1 s</source>
        <translation>পোর্টালের জন্য অপেক্ষা… %1 সে.</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Withdraw consent</source>
        <translation>সম্মতি প্রত্যাহার করুন</translation>
    </message>
</context>
<context>
    <name>CaseEndPage</name>
    <message>
        <source>New case</source>
        <translation>নতুন কেস</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>তালিকা থেকে সরান</translation>
    </message>
    <message>
        <source>PAN %1</source>
        <translation>PAN %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>রেফারেন্স %1</translation>
    </message>
    <message>
        <source>This case is done</source>
        <translation>এই কেস সম্পূর্ণ হয়েছে</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>সম্মতি প্রত্যাহার করা হয়েছে</translation>
    </message>
    <message>
        <source>This case was given up</source>
        <translation>এই কেস ছেড়ে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>This case has expired</source>
        <translation>এই কেসের মেয়াদ শেষ হয়েছে</translation>
    </message>
    <message>
        <source>This case was closed</source>
        <translation>এই কেস বন্ধ করা হয়েছে</translation>
    </message>
    <message>
        <source>The data had come. It is no longer kept here; what you exported stays where you saved it.</source>
        <translation>তথ্য এসেছিল। তা আর এখানে রাখা নেই; আপনি যা এক্সপোর্ট করেছেন তা যেখানে সেভ করেছেন সেখানেই থাকবে।</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s wish is on record. Nothing more is fetched, and what had been entered or fetched is wiped here.</source>
        <translation>করদাতার ইচ্ছা নথিভুক্ত হয়েছে। আর কিছু আনা হবে না, এবং যা লেখা বা আনা হয়েছিল তা এখান থেকে মুছে ফেলা হয়েছে।</translation>
    </message>
    <message>
        <source>It ended after a refusal, without data. What had been entered is wiped.</source>
        <translation>প্রত্যাখ্যানের পর এটি তথ্য ছাড়াই শেষ হয়েছে। যা লেখা হয়েছিল তা মুছে ফেলা হয়েছে।</translation>
    </message>
    <message>
        <source>Nobody went on with it for too long, so the desk ended it. What had been entered is wiped.</source>
        <translation>অনেকক্ষণ কেউ এটি এগিয়ে নিয়ে যাননি, তাই ডেস্ক এটি শেষ করে দিয়েছে। যা লেখা হয়েছিল তা মুছে ফেলা হয়েছে।</translation>
    </message>
    <message>
        <source>It was closed before its data came. What had been entered is wiped.</source>
        <translation>তথ্য আসার আগেই এটি বন্ধ করা হয়েছে। যা লেখা হয়েছিল তা মুছে ফেলা হয়েছে।</translation>
    </message>
    <message>
        <source>There is no session at the portal to log out of.</source>
        <translation>পোর্টালে লগ-আউট করার মতো কোনো সেশন নেই।</translation>
    </message>
    <message>
        <source>Logging out of the portal…</source>
        <translation>পোর্টাল থেকে লগ-আউট হচ্ছে…</translation>
    </message>
    <message>
        <source>You can go on with other work meanwhile.</source>
        <translation>ততক্ষণ আপনি অন্য কাজ চালিয়ে যেতে পারেন।</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>not needed</source>
        <comment>logout</comment>
        <translation>দরকার নেই</translation>
    </message>
    <message>
        <source>running</source>
        <comment>logout</comment>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>done</source>
        <comment>logout</comment>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>could not be made</source>
        <comment>logout</comment>
        <translation>করা যায়নি</translation>
    </message>
    <message>
        <source>New</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>নতুন কেস</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · state of the case</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Consent is awaited</source>
        <translation>সম্মতির অপেক্ষা</translation>
    </message>
    <message>
        <source>Has an OTP come?</source>
        <translation>OTP কি এসেছে?</translation>
    </message>
    <message>
        <source>PAN and password are awaited</source>
        <translation>PAN ও পাসওয়ার্ডের অপেক্ষা</translation>
    </message>
    <message>
        <source>Requesting an OTP…</source>
        <translation>OTP চাওয়া হচ্ছে…</translation>
    </message>
    <message>
        <source>The OTP is awaited</source>
        <translation>OTP-র অপেক্ষা</translation>
    </message>
    <message>
        <source>Requesting a new OTP…</source>
        <translation>নতুন OTP চাওয়া হচ্ছে…</translation>
    </message>
    <message>
        <source>Fetching the data…</source>
        <translation>তথ্য আনা হচ্ছে…</translation>
    </message>
    <message>
        <source>The data is here</source>
        <translation>তথ্য এসে গেছে</translation>
    </message>
    <message>
        <source>Fetching another year…</source>
        <translation>অন্য বছরের তথ্য আনা হচ্ছে…</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>লগ-আউট হচ্ছে…</translation>
    </message>
    <message>
        <source>Ended, not logged out</source>
        <translation>শেষ, লগ-আউট হয়নি</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>সম্পূর্ণ</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>সম্মতি প্রত্যাহৃত</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>ছেড়ে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>%1 of %2 tries used</source>
        <translation>%2টির মধ্যে %1টি চেষ্টা খরচ হয়েছে</translation>
    </message>
    <message>
        <source>%1 of %2 tries</source>
        <translation>%2টির মধ্যে %1টি চেষ্টা</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n মিনিট বাকি</numerusform>
            <numerusform>%n মিনিট বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>the OTP has probably expired</source>
        <translation>OTP-র মেয়াদ সম্ভবত শেষ হয়ে গেছে</translation>
    </message>
    <message>
        <source>Ends soon: nobody goes on with it</source>
        <translation>শীঘ্রই শেষ হবে: কেউ এগিয়ে নিচ্ছেন না</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>What runs out first on top</source>
        <translation>যার সময় আগে ফুরোবে সেটি সবার উপরে</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>কেস</translation>
    </message>
    <message>
        <source>Reference or PAN</source>
        <translation>রেফারেন্স বা PAN</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>কেস খুঁজুন</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%nটি খোলা</numerusform>
            <numerusform>%nটি খোলা</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case. Ctrl+N opens one.</source>
        <translation>কোনো কেস নেই। Ctrl+N চাপলে একটি খুলবে।</translation>
    </message>
    <message>
        <source>No case fits this search.</source>
        <translation>এই খোঁজের সঙ্গে কোনো কেস মেলে না।</translation>
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
        <translation>একটি উত্তর এসেছে।</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Income-tax returns: case %1</source>
        <translation>আয়কর রিটার্ন: কেস %1</translation>
    </message>
    <message>
        <source>Income-tax returns</source>
        <translation>আয়কর রিটার্ন</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>রেফারেন্স</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>কেস</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>রিপোর্ট তৈরির সময়</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset to UTC</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>যা দিয়ে তৈরি</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>The figures are those that the income-tax portal supplied. “Not supplied” means that the return did not hold the figure, not that it is zero. Personal numbers are masked.</source>
        <translation>সংখ্যাগুলি আয়কর পোর্টাল যেমন দিয়েছে তেমনই। “দেওয়া নেই” মানে রিটার্নে সেই সংখ্যা ছিল না, শূন্য নয়। ব্যক্তিগত নম্বর আড়াল করা আছে।</translation>
    </message>
    <message>
        <source>The years side by side</source>
        <translation>বছরগুলি পাশাপাশি</translation>
    </message>
    <message>
        <source>Amounts in ₹</source>
        <translation>টাকার পরিমাণ ₹-এ</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>বছর দেওয়া নেই</translation>
    </message>
    <message>
        <source>A return of an unknown year</source>
        <translation>অজানা বছরের রিটার্ন</translation>
    </message>
    <message>
        <source>Return for %1</source>
        <comment>assessment year</comment>
        <translation>%1-এর রিটার্ন</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>দেওয়া নেই</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>সম্মতি</translation>
    </message>
    <message>
        <source>No consent is recorded for this case.</source>
        <translation>এই কেসের জন্য কোনো সম্মতি নথিভুক্ত নেই।</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>সামনাসামনি</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>ফোনে</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>লিখিতভাবে</translation>
    </message>
    <message>
        <source>none</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Reference of the consent</source>
        <translation>সম্মতির রেফারেন্স</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>বিজ্ঞপ্তি</translation>
    </message>
    <message>
        <source>version %1, in %2</source>
        <comment>version, language</comment>
        <translation>সংস্করণ %1, ভাষা: %2</translation>
    </message>
    <message>
        <source>Id of the consent</source>
        <translation>সম্মতির আইডি</translation>
    </message>
    <message>
        <source>What the journal says of this case</source>
        <translation>এই কেস সম্পর্কে জার্নালে যা লেখা আছে</translation>
    </message>
    <message>
        <source>The journal has no entry of this case.</source>
        <translation>জার্নালে এই কেসের কোনো এন্ট্রি নেই।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ঘটনা</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>Contains tax data</source>
        <translation>এতে কর সংক্রান্ত তথ্য আছে</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>পৃষ্ঠা %1, মোট %2</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Has the taxpayer withdrawn consent?</source>
        <translation>করদাতা কি সম্মতি প্রত্যাহার করেছেন?</translation>
    </message>
    <message>
        <source>With Yes this case ends now: nothing more is fetched, what was entered or fetched is wiped, and the session at the portal is logged out.</source>
        <translation>“হ্যাঁ” বললে এই কেস এখনই শেষ হবে: আর কিছু আনা হবে না, যা লেখা বা আনা হয়েছে তা মুছে ফেলা হবে, এবং পোর্টালের সেশন থেকে লগ-আউট করা হবে।</translation>
    </message>
    <message>
        <source>Close this case before its data has come?</source>
        <translation>তথ্য আসার আগেই এই কেস বন্ধ করবেন?</translation>
    </message>
    <message>
        <source>With Yes an OTP that was sent stays unused, what was entered is wiped, and the session at the portal is logged out.</source>
        <translation>“হ্যাঁ” বললে যে OTP পাঠানো হয়েছে তা অব্যবহৃত থাকবে, যা লেখা হয়েছে তা মুছে ফেলা হবে, এবং পোর্টালের সেশন থেকে লগ-আউট করা হবে।</translation>
    </message>
    <message>
        <source>The journal could not be written, so this step was not made.</source>
        <translation>জার্নালে লেখা যায়নি, তাই এই ধাপ করা হয়নি।</translation>
    </message>
    <message>
        <source>Nobody has gone on with this case for a long time. In a minute it ends.</source>
        <translation>অনেকক্ষণ কেউ এই কেস এগিয়ে নিয়ে যাননি। এক মিনিটের মধ্যে এটি শেষ হবে।</translation>
    </message>
    <message>
        <source>What was entered or fetched is wiped then, and the session at the portal is logged out.</source>
        <translation>তখন যা লেখা বা আনা হয়েছে তা মুছে ফেলা হবে, এবং পোর্টালের সেশন থেকে লগ-আউট করা হবে।</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>খোলা রাখুন</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>কেস বন্ধ করুন</translation>
    </message>
    <message>
        <source>Close this case? Nothing of its data has been exported or printed.</source>
        <translation>এই কেস বন্ধ করবেন? এর কোনো তথ্য এক্সপোর্ট বা প্রিন্ট করা হয়নি।</translation>
    </message>
    <message>
        <source>With Yes the data is wiped, and the session at the portal is logged out. To fetch it again takes another OTP.</source>
        <translation>“হ্যাঁ” বললে তথ্য মুছে ফেলা হবে, এবং পোর্টালের সেশন থেকে লগ-আউট করা হবে। আবার আনতে হলে আর একটি OTP লাগবে।</translation>
    </message>
    <message>
        <source>Close this case? Data has come since it was exported or printed the last time.</source>
        <translation>এই কেস বন্ধ করবেন? শেষবার এক্সপোর্ট বা প্রিন্ট করার পর আরও তথ্য এসেছে।</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Nothing was sent, so no try was used up.</source>
        <translation>কিছুই পাঠানো হয়নি, তাই কোনো চেষ্টা খরচ হয়নি।</translation>
    </message>
    <message>
        <source>Nothing was sent, so the OTP is unused.</source>
        <translation>কিছুই পাঠানো হয়নি, তাই OTP ব্যবহার হয়নি।</translation>
    </message>
    <message>
        <source>The request may have arrived all the same: an OTP may be on its way, and one of the portal&apos;s five tries may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>তবু অনুরোধটি পৌঁছে থাকতে পারে: OTP আসতে পারে, এবং পোর্টালের পাঁচটি চেষ্টার একটি খরচ হয়ে থাকতে পারে। এটি একবারই পাঠানো হয়েছে এবং নিজে থেকে আবার পাঠানো হবে না।</translation>
    </message>
    <message>
        <source>The request may have arrived all the same, and the OTP may be used up. It was sent once and will not be sent again by itself.</source>
        <translation>তবু অনুরোধটি পৌঁছে থাকতে পারে, এবং OTP খরচ হয়ে থাকতে পারে। এটি একবারই পাঠানো হয়েছে এবং নিজে থেকে আবার পাঠানো হবে না।</translation>
    </message>
    <message>
        <source>The request arrived; it was sent once.</source>
        <translation>অনুরোধটি পৌঁছেছে; এটি একবারই পাঠানো হয়েছে।</translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five: the account is probably locked, and the taxpayer has to call the helpline.</source>
        <translation>
            <numerusform>এই ডেস্ক চালু হওয়ার পর থেকে এই PAN-এর %nটি অনুরোধ প্রত্যাখ্যাত হয়েছে, বা হয়ে থাকতে পারে। পাঁচটিতে পোর্টাল অ্যাকাউন্ট লক করে দেয়: অ্যাকাউন্টটি সম্ভবত লক হয়েছে, এবং করদাতাকে হেল্পলাইনে ফোন করতে হবে।</numerusform>
            <numerusform>এই ডেস্ক চালু হওয়ার পর থেকে এই PAN-এর %nটি অনুরোধ প্রত্যাখ্যাত হয়েছে, বা হয়ে থাকতে পারে। পাঁচটিতে পোর্টাল অ্যাকাউন্ট লক করে দেয়: অ্যাকাউন্টটি সম্ভবত লক হয়েছে, এবং করদাতাকে হেল্পলাইনে ফোন করতে হবে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five, and only a helpline unlocks it: be sure of the password before you try again.</source>
        <translation>
            <numerusform>এই ডেস্ক চালু হওয়ার পর থেকে এই PAN-এর %nটি অনুরোধ প্রত্যাখ্যাত হয়েছে, বা হয়ে থাকতে পারে। পাঁচটিতে পোর্টাল অ্যাকাউন্ট লক করে দেয়, আর শুধু হেল্পলাইনই তা খুলতে পারে: আবার চেষ্টা করার আগে পাসওয়ার্ড সম্পর্কে নিশ্চিত হোন।</numerusform>
            <numerusform>এই ডেস্ক চালু হওয়ার পর থেকে এই PAN-এর %nটি অনুরোধ প্রত্যাখ্যাত হয়েছে, বা হয়ে থাকতে পারে। পাঁচটিতে পোর্টাল অ্যাকাউন্ট লক করে দেয়, আর শুধু হেল্পলাইনই তা খুলতে পারে: আবার চেষ্টা করার আগে পাসওয়ার্ড সম্পর্কে নিশ্চিত হোন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>কিছুই পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>The request may have arrived all the same. It was sent once and will not be sent again by itself.</source>
        <translation>তবু অনুরোধটি পৌঁছে থাকতে পারে। এটি একবারই পাঠানো হয়েছে এবং নিজে থেকে আবার পাঠানো হবে না।</translation>
    </message>
    <message>
        <source>The portal had no session to log out of any more, or refused the logout.</source>
        <translation>পোর্টালে লগ-আউট করার মতো আর কোনো সেশন ছিল না, অথবা পোর্টাল লগ-আউট করতে দেয়নি।</translation>
    </message>
    <message>
        <source>The session at the portal could not be logged out: %1 (%2)</source>
        <translation>পোর্টালের সেশন থেকে লগ-আউট করা যায়নি: %1 (%2)</translation>
    </message>
    <message>
        <source>This is on record. To be sure that it ends, the taxpayer can log in at the portal and log out there.</source>
        <translation>এটি নথিভুক্ত হয়েছে। সেশন শেষ হওয়া নিশ্চিত করতে করদাতা পোর্টালে লগ-ইন করে সেখানে লগ-আউট করতে পারেন।</translation>
    </message>
    <message>
        <source>The session at the portal has been logged out.</source>
        <translation>পোর্টালের সেশন থেকে লগ-আউট করা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>CertificatePath</name>
    <message>
        <source>A key in the certificate chain is too short; 2048 bits of RSA are the least</source>
        <translation>সার্টিফিকেট শৃঙ্খলের একটি কী খুব ছোট; RSA-তে অন্তত 2048 বিট চাই</translation>
    </message>
    <message>
        <source>A certificate in the chain is signed with an outdated method such as SHA-1</source>
        <translation>শৃঙ্খলের একটি সার্টিফিকেট SHA-1-এর মতো পুরোনো পদ্ধতিতে স্বাক্ষর করা</translation>
    </message>
    <message>
        <source>The CA may not vouch for a server of this name (name constraints)</source>
        <translation>CA এই নামের সার্ভারের হয়ে নিশ্চয়তা দিতে পারে না (নামের বিধিনিষেধ)</translation>
    </message>
    <message>
        <source>The server sent no certificate</source>
        <translation>সার্ভার কোনো সার্টিফিকেট পাঠায়নি</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>(without a name)</source>
        <translation>(নাম নেই)</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <comment>certificate</comment>
        <translation>%1, প্রদানকারী %2, %3 পর্যন্ত বৈধ</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1-এর সার্টিফিকেটের মেয়াদ শেষ হয়ে গেছে।</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s).</source>
        <translation>
            <numerusform>%1-এর সার্টিফিকেটের মেয়াদ %n দিনে শেষ হবে।</numerusform>
            <numerusform>%1-এর সার্টিফিকেটের মেয়াদ %n দিনে শেষ হবে।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBars</name>
    <message>
        <source>Chart of the years</source>
        <translation>বছরগুলির চার্ট</translation>
    </message>
</context>
<context>
    <name>ClientCertificate</name>
    <message>
        <source>The private key in %1 is protected by a passphrase.</source>
        <translation>%1-এর প্রাইভেট কী পাসফ্রেজ দিয়ে সুরক্ষিত।</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in %1.</source>
        <translation>এই পাসফ্রেজে %1-এর প্রাইভেট কী খোলে না।</translation>
    </message>
    <message>
        <source>%1 holds no private key; allowed is one in PEM form, or a PKCS#12 file.</source>
        <translation>%1-এ কোনো প্রাইভেট কী নেই; PEM আকারে একটি কী, বা PKCS#12 ফাইল দেওয়া যায়।</translation>
    </message>
    <message>
        <source>The private key in %1 can not be read; allowed is one in PEM form.</source>
        <translation>%1-এর প্রাইভেট কী পড়া যাচ্ছে না; PEM আকারের কী দেওয়া যায়।</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old cipher (RC2) that is no longer supported, whatever the passphrase. Have it made anew with AES.</source>
        <translation>%1 একটি পুরোনো সাইফারে (RC2) এনক্রিপ্ট করা যা আর চলে না, পাসফ্রেজ যাই হোক। AES দিয়ে নতুন করে তৈরি করিয়ে নিন।</translation>
    </message>
    <message>
        <source>%1 holds no certificate with its private key.</source>
        <translation>%1-এ প্রাইভেট কী-সহ কোনো সার্টিফিকেট নেই।</translation>
    </message>
    <message>
        <source>%1 holds no certificate; allowed are PEM and PKCS#12.</source>
        <translation>%1-এ কোনো সার্টিফিকেট নেই; PEM বা PKCS#12 দেওয়া যায়।</translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to a certificate in %2.</source>
        <translation>%1-এর প্রাইভেট কী %2-এর কোনো সার্টিফিকেটের নয়।</translation>
    </message>
    <message>
        <source>The private key in %1 is of a kind that can not be used; allowed are RSA and EC.</source>
        <translation>%1-এর প্রাইভেট কী এমন ধরনের যা ব্যবহার করা যায় না; RSA ও EC দেওয়া যায়।</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start the sandbox and connect to it: made-up data, nothing leaves this computer.</source>
        <translation>স্যান্ডবক্স চালু করে তার সঙ্গে সংযোগ করুন: কাল্পনিক তথ্য, এই কম্পিউটারের বাইরে কিছু যায় না।</translation>
    </message>
    <message>
        <source>Connect to the service that the profile FILE describes.</source>
        <translation>প্রোফাইল FILE-এ বর্ণিত পরিষেবার সঙ্গে সংযোগ করুন।</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>এই সাহায্য দেখান।</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>সংস্করণ দেখান।</translation>
    </message>
    <message>
        <source>Desktop console for fetching income-tax returns with the taxpayer&apos;s consent.</source>
        <translation>করদাতার সম্মতি নিয়ে আয়কর রিটার্ন আনার ডেস্কটপ কনসোল।</translation>
    </message>
    <message>
        <source>“%1” is no option; a profile is given as --profile FILE.</source>
        <translation>“%1” কোনো অপশন নয়; প্রোফাইল দিতে হয় --profile FILE হিসেবে।</translation>
    </message>
    <message>
        <source>--sandbox and --profile exclude each other: the sandbox brings its own profile.</source>
        <translation>--sandbox ও --profile একসঙ্গে চলে না: স্যান্ডবক্সের নিজের প্রোফাইল আছে।</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile-এর সঙ্গে একটি ফাইলের পথ দিতে হবে।</translation>
    </message>
    <message>
        <source>Instead of opening the window: verify, export or count the journal. “itr-desk journal --help” says more.</source>
        <translation>উইন্ডো না খুলে: জার্নাল যাচাই, এক্সপোর্ট বা গণনা করুন। আরও জানতে “itr-desk journal --help”।</translation>
    </message>
    <message>
        <source>Instead of opening the window: say which settings hold and what is wrong with them. “itr-desk config --help” says more.</source>
        <translation>উইন্ডো না খুলে: কোন সেটিং কার্যকর এবং তাতে কী ভুল আছে জানান। আরও জানতে “itr-desk config --help”।</translation>
    </message>
    <message>
        <source>Instead of opening the window: say whether a Bearer token is stored, store or delete one. “itr-desk token --help” says more.</source>
        <translation>উইন্ডো না খুলে: Bearer টোকেন সেভ করা আছে কি না জানান, সেভ করুন বা মুছুন। আরও জানতে “itr-desk token --help”।</translation>
    </message>
    <message>
        <source>Fill the screen, for members of the public who enter their own PAN and OTP.</source>
        <translation>পুরো স্ক্রিন জুড়ে চালান, সাধারণ মানুষের জন্য, যাঁরা নিজের PAN ও OTP নিজে লেখেন।</translation>
    </message>
    <message>
        <source>Instead of opening the window: set the PIN by which staff leave the kiosk. “itr-desk kiosk --help” says more.</source>
        <translation>উইন্ডো না খুলে: যে PIN দিয়ে কর্মীরা কিয়স্ক থেকে বেরোন তা ঠিক করুন। আরও জানতে “itr-desk kiosk --help”।</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Point at a bar, or go through them with the arrow keys, to read what it says.</source>
        <translation>কোনো স্তম্ভে কী আছে পড়তে তার উপর পয়েন্টার রাখুন, বা তীর কী দিয়ে একে একে দেখুন।</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Not supplied</source>
        <translation>দেওয়া নেই</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>কোনো বদল নেই</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <translation> (%1 %)</translation>
    </message>
    <message>
        <source>No year named</source>
        <translation>বছরের উল্লেখ নেই</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>দেওয়া নেই</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; the same as %2</source>
        <translation>%1; %2-এর সমান</translation>
    </message>
    <message>
        <source>%1; %2 more than %3</source>
        <translation>%1; %3-এর চেয়ে %2 বেশি</translation>
    </message>
    <message>
        <source>%1; %2 less than %3</source>
        <translation>%1; %3-এর চেয়ে %2 কম</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>The years compared</source>
        <translation>বছরগুলির তুলনা</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>There is no such key; the keys are: %1.</source>
        <translation>এমন কোনো কী নেই; কী-গুলি হলো: %1।</translation>
    </message>
    <message>
        <source>Set by your organisation in %1.</source>
        <comment>file</comment>
        <translation>আপনার সংস্থা এটি %1-এ ঠিক করে দিয়েছে।</translation>
    </message>
    <message>
        <source>Only your organisation can set it, in %1.</source>
        <comment>file</comment>
        <translation>শুধু আপনার সংস্থা এটি %1-এ ঠিক করতে পারে।</translation>
    </message>
    <message>
        <source>The key is missing; it must name the address of the service, for example https://relay.example/.</source>
        <translation>কী-টি দেওয়া নেই; এতে পরিষেবার ঠিকানা থাকতে হবে, যেমন https://relay.example/।</translation>
    </message>
    <message>
        <source>Then service/tokenFile must name the file.</source>
        <translation>তাহলে service/tokenFile-এ ফাইলের নাম থাকতে হবে।</translation>
    </message>
    <message>
        <source>Allowed is that only with service/bearer=file, and service/bearer is “%1”.</source>
        <translation>এটি শুধু service/bearer=file থাকলে দেওয়া যায়, আর service/bearer এখন “%1”।</translation>
    </message>
    <message>
        <source>Allowed is less than otp/lifetimeSeconds, which is %1.</source>
        <translation>মান otp/lifetimeSeconds-এর চেয়ে কম হতে হবে, যা এখন %1।</translation>
    </message>
    <message>
        <source>Allowed is that only together with service/clientCertificate.</source>
        <translation>এটি শুধু service/clientCertificate-এর সঙ্গে দেওয়া যায়।</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s host, because network/proxy is manual.</source>
        <translation>কী-টি দেওয়া নেই; এতে প্রক্সির হোস্ট থাকতে হবে, কারণ network/proxy হলো manual।</translation>
    </message>
    <message>
        <source>The key is missing; it must name the proxy&apos;s port, because network/proxy is manual.</source>
        <translation>কী-টি দেওয়া নেই; এতে প্রক্সির পোর্ট থাকতে হবে, কারণ network/proxy হলো manual।</translation>
    </message>
</context>
<context>
    <name>ConfigCommand</name>
    <message>
        <source>The user&apos;s FILE; without it, your own, where there is one.</source>
        <translation>ব্যবহারকারীর FILE; না দিলে আপনার নিজেরটি, যদি থাকে।</translation>
    </message>
    <message>
        <source>Of reference: as a manual page.</source>
        <translation>reference-এর জন্য: ম্যানুয়াল পৃষ্ঠা হিসেবে।</translation>
    </message>
    <message>
        <source>Of reference: as a table in Markdown.</source>
        <translation>reference-এর জন্য: Markdown-এ সারণি হিসেবে।</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>এই সাহায্য দেখান।</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>words for a value</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>policy, %1, line %2; locked</source>
        <translation>নীতি, %1, লাইন %2; লক করা</translation>
    </message>
    <message>
        <source>user, %1, line %2</source>
        <translation>ব্যবহারকারী, %1, লাইন %2</translation>
    </message>
    <message>
        <source>default; locked</source>
        <translation>ডিফল্ট; লক করা</translation>
    </message>
    <message>
        <source>default</source>
        <translation>ডিফল্ট</translation>
    </message>
    <message>
        <source>--profile needs the path of a file.</source>
        <translation>--profile-এর সঙ্গে একটি ফাইলের পথ দিতে হবে।</translation>
    </message>
    <message>
        <source>--man and --markdown belong to reference.</source>
        <translation>--man ও --markdown শুধু reference-এর সঙ্গে দেওয়া যায়।</translation>
    </message>
    <message>
        <source>Say which setting, as in “itr-desk config explain service/baseUrl”.</source>
        <translation>কোন সেটিং তা বলুন, যেমন “itr-desk config explain service/baseUrl”।</translation>
    </message>
    <message>
        <source>Say one of check, show, explain and reference.</source>
        <translation>check, show, explain ও reference-এর মধ্যে একটি লিখুন।</translation>
    </message>
    <message>
        <source>Say one of --man and --markdown.</source>
        <translation>--man ও --markdown-এর মধ্যে একটি লিখুন।</translation>
    </message>
    <message>
        <source>Says which settings hold and where they come from: the defaults, the organisation&apos;s policy, your own file.
Exit status: 0 done, and of check: nothing is wrong; 2 the configuration is wrong, or it could not be done.</source>
        <translation>কোন সেটিং কার্যকর এবং কোথা থেকে আসে তা জানায়: ডিফল্ট, সংস্থার নীতি, আপনার নিজের ফাইল।
এক্সিট স্ট্যাটাস: 0 কাজ হয়েছে, এবং check-এ: কোনো ভুল নেই; 2 কনফিগারেশনে ভুল আছে, বা কাজটি করা যায়নি।</translation>
    </message>
    <message>
        <source>Say everything that is wrong.</source>
        <translation>যা যা ভুল আছে সব জানান।</translation>
    </message>
    <message>
        <source>Show every setting with its value and where that comes from.</source>
        <translation>প্রতিটি সেটিং তার মান ও উৎস-সহ দেখান।</translation>
    </message>
    <message>
        <source>Explain one setting.</source>
        <translation>একটি সেটিং বুঝিয়ে দিন।</translation>
    </message>
    <message>
        <source>Write the reference of all settings.</source>
        <translation>সব সেটিংয়ের বিবরণী লিখুন।</translation>
    </message>
    <message>
        <source>Usage: itr-desk config check|show|explain KEY|reference [options]</source>
        <translation>ব্যবহার: itr-desk config check|show|explain KEY|reference [অপশন]</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>কোনো ভুল নেই।</translation>
    </message>
    <message>
        <source>No service/baseUrl is set, so the desk opens without a service.</source>
        <translation>service/baseUrl ঠিক করা নেই, তাই ডেস্ক কোনো পরিষেবা ছাড়াই খোলে।</translation>
    </message>
    <message>
        <source>There is no setting “%1”; “itr-desk config show” lists them all.</source>
        <translation>“%1” নামে কোনো সেটিং নেই; “itr-desk config show” সবগুলির তালিকা দেয়।</translation>
    </message>
    <message>
        <source>Type: %1. Allowed is %2.</source>
        <translation>ধরন: %1। যা দেওয়া যায়: %2।</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>ডিফল্ট: %1।</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>কে বদলাতে পারেন: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>কোথায় দেখা যায়: %1</translation>
    </message>
    <message>
        <source>Now: %1 [%2]</source>
        <comment>value, where it comes from</comment>
        <translation>এখন: %1 [%2]</translation>
    </message>
    <message>
        <source>Without effect: %1, line %2: “%3”. %4</source>
        <comment>file, line, key, why</comment>
        <translation>কার্যকর নয়: %1, লাইন %2: “%3”। %4</translation>
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
        <translation>%1: “%2” হলো “%3”। %4</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1, লাইন %2</translation>
    </message>
</context>
<context>
    <name>ConfigReference</name>
    <message>
        <source>Allowed is %1.</source>
        <translation>যা দেওয়া যায়: %1।</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>ডিফল্ট: %1।</translation>
    </message>
    <message>
        <source>Who may change it: %1</source>
        <translation>কে বদলাতে পারেন: %1</translation>
    </message>
    <message>
        <source>Where it is shown: %1</source>
        <translation>কোথায় দেখা যায়: %1</translation>
    </message>
    <message>
        <source>user</source>
        <comment>who may change a setting</comment>
        <translation>ব্যবহারকারী</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>who may change a setting</comment>
        <translation>অ্যাডমিনিস্ট্রেটর</translation>
    </message>
    <message>
        <source>Settings come from three places, the later over the earlier: the defaults, the organisation&apos;s policy in %1, and the user&apos;s file: the one of --profile, else itr-desk/itr-desk.ini in $XDG_CONFIG_HOME (~/.config).</source>
        <translation>সেটিং তিন জায়গা থেকে আসে, পরেরটি আগেরটির উপরে: ডিফল্ট, %1-এ সংস্থার নীতি, এবং ব্যবহারকারীর ফাইল: --profile-এ দেওয়া ফাইল, না হলে $XDG_CONFIG_HOME (~/.config)-এ itr-desk/itr-desk.ini।</translation>
    </message>
    <message>
        <source>What the policy sets is locked: the user&apos;s file can not change it, and a line there that tries has no effect. There is no option that leads round the policy. Some settings only the policy may change, as soon as there is one; without one the user&apos;s file counts for these as well.</source>
        <translation>নীতি যা ঠিক করে তা লক থাকে: ব্যবহারকারীর ফাইল তা বদলাতে পারে না, এবং সেখানে এমন চেষ্টার লাইন কার্যকর হয় না। নীতি এড়ানোর কোনো অপশন নেই। কিছু সেটিং শুধু নীতিই বদলাতে পারে, যদি নীতি থাকে; নীতি না থাকলে এগুলির জন্যও ব্যবহারকারীর ফাইল মানা হয়।</translation>
    </message>
    <message>
        <source>Policy and its folder must belong to root and be writable by root alone. With a policy that can not be read or holds a mistake ITR Desk does not start. For the sandbox the sections [service] and [network] of the policy do not count, and the others do.</source>
        <translation>নীতির ফাইল ও তার ফোল্ডার root-এর হতে হবে এবং তাতে শুধু root লিখতে পারবে। নীতি পড়া না গেলে বা তাতে ভুল থাকলে ITR Desk চালু হয় না। স্যান্ডবক্সের জন্য নীতির [service] ও [network] বিভাগ ধরা হয় না, বাকিগুলি ধরা হয়।</translation>
    </message>
    <message>
        <source>Both files are INI files in UTF-8: “[section]”, “key=value”, and comments in lines of their own that start with #. Relative paths are taken from the folder of the file in which they stand. “itr-desk config check” says what is wrong, “itr-desk config show” what holds and where it comes from, and “itr-desk config explain section/key” the rest.</source>
        <translation>দুটি ফাইলই UTF-8-এ INI ফাইল: “[section]”, “key=value”, আর আলাদা লাইনে # দিয়ে শুরু মন্তব্য। আপেক্ষিক পথ ধরা হয় যে ফাইলে লেখা তার ফোল্ডার থেকে। কী ভুল আছে তা জানায় “itr-desk config check”, কী কার্যকর ও কোথা থেকে আসে তা “itr-desk config show”, আর বাকিটা “itr-desk config explain section/key”।</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Not connected to a service</source>
        <translation>কোনো পরিষেবার সঙ্গে সংযোগ নেই</translation>
    </message>
    <message>
        <source>ITR Desk was started without a profile, so it does not know which service to ask.</source>
        <translation>ITR Desk প্রোফাইল ছাড়া চালু হয়েছে, তাই কোন পরিষেবাকে জিজ্ঞাসা করতে হবে তা জানে না।</translation>
    </message>
    <message>
        <source>To try everything with made-up data, on this computer alone:</source>
        <translation>কাল্পনিক তথ্য দিয়ে শুধু এই কম্পিউটারে সব কিছু পরখ করতে:</translation>
    </message>
    <message>
        <source>To connect to your organisation&apos;s service:</source>
        <translation>আপনার সংস্থার পরিষেবার সঙ্গে সংযোগ করতে:</translation>
    </message>
    <message>
        <source>FILE is a text file with at least these two lines:</source>
        <translation>FILE একটি টেক্সট ফাইল যাতে অন্তত এই দুটি লাইন থাকে:</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>সেটিংস…</translation>
    </message>
    <message>
        <source>Or enter the address in the settings, and start ITR Desk again:</source>
        <translation>অথবা সেটিংসে ঠিকানা লিখে ITR Desk আবার চালু করুন:</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>Nothing came within %n second(s).</source>
        <translation>
            <numerusform>%n সেকেন্ডের মধ্যে কিছু আসেনি।</numerusform>
            <numerusform>%n সেকেন্ডের মধ্যে কিছু আসেনি।</numerusform>
        </translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>হোস্টের নাম</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>প্রক্সি</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>সংযোগ</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>এই ডেস্কের সার্টিফিকেট</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>অনুমোদন</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>বাতিল করা হয়েছে।</translation>
    </message>
    <message>
        <source>Not tried: the settings need a look first.</source>
        <translation>পরখ করা হয়নি: আগে সেটিংস দেখতে হবে।</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>%1-এর কোনো ঠিকানা পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>The proxy %1 is %2; it looks up the service itself.</source>
        <translation>প্রক্সি %1-এর ঠিকানা %2; পরিষেবার ঠিকানা সে নিজেই খুঁজে নেয়।</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1-এর ঠিকানা %2।</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>কোনো প্রক্সি ব্যবহার হচ্ছে না।</translation>
    </message>
    <message>
        <source>%1, port %2, takes connections.</source>
        <translation>%1, পোর্ট %2, সংযোগ নিচ্ছে।</translation>
    </message>
    <message>
        <source>%1, port %2, takes no connection.</source>
        <translation>%1, পোর্ট %2, সংযোগ নিচ্ছে না।</translation>
    </message>
    <message>
        <source>The service takes connections at port %1.</source>
        <translation>পরিষেবা %1 পোর্টে সংযোগ নিচ্ছে।</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>সার্টিফিকেটটি %1 নামের জন্য নয়।</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys.</source>
        <translation>পরিষেবার সার্টিফিকেট শৃঙ্খলের কোনো কী পিন করা কী-গুলির মধ্যে নেই।</translation>
    </message>
    <message>
        <source>%1 with a certificate that verifies.</source>
        <translation>%1, সার্টিফিকেট যাচাইয়ে ঠিক আছে।</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none.</source>
        <translation>রিলে সার্টিফিকেট চাইছে, কিন্তু এই ডেস্কের কোনো সার্টিফিকেট নেই।</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate: it is expired, revoked, or of another CA.</source>
        <translation>রিলে ডেস্কের সার্টিফিকেট মানছে না: সেটি মেয়াদোত্তীর্ণ, প্রত্যাহৃত, বা অন্য CA-র।</translation>
    </message>
    <message>
        <source>This desk has none, and the service did not ask for one.</source>
        <translation>এই ডেস্কের কোনো সার্টিফিকেট নেই, পরিষেবাও চায়নি।</translation>
    </message>
    <message>
        <source>The service raised no objection to it.</source>
        <translation>পরিষেবা এতে কোনো আপত্তি করেনি।</translation>
    </message>
    <message>
        <source>The service did not answer as one that is in order (HTTP %1).</source>
        <translation>ঠিক থাকা পরিষেবা যেমন উত্তর দেয়, এটি তেমন দেয়নি (HTTP %1)।</translation>
    </message>
    <message>
        <source>Not tried: the test sends no token. Something answers there (HTTP %1); whether it accepts the Bearer token only a real request can show.</source>
        <translation>পরখ করা হয়নি: পরীক্ষায় কোনো টোকেন পাঠানো হয় না। সেখানে উত্তর মিলছে (HTTP %1); Bearer টোকেন গ্রহণ হবে কি না তা শুধু আসল অনুরোধেই জানা যায়।</translation>
    </message>
    <message>
        <source>The proxy refused the user name or the password.</source>
        <translation>প্রক্সি ব্যবহারকারীর নাম বা পাসওয়ার্ড গ্রহণ করেনি।</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>প্রক্সি ব্যবহারকারীর নাম ও পাসওয়ার্ড চাইছে।</translation>
    </message>
    <message>
        <source>The service takes no connection there.</source>
        <translation>পরিষেবা সেখানে কোনো সংযোগ নেয় না।</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>সুরক্ষিত সংযোগ হয়নি।</translation>
    </message>
    <message>
        <source>The other side hung up.</source>
        <translation>অপর দিক সংযোগ কেটে দিয়েছে।</translation>
    </message>
    <message>
        <source>The proxy did not make the connection.</source>
        <translation>প্রক্সি সংযোগ করায়নি।</translation>
    </message>
    <message>
        <source>The network did not carry it.</source>
        <translation>নেটওয়ার্ক এটি পৌঁছে দিতে পারেনি।</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>পরখ করা হয়নি।</translation>
    </message>
</context>
<context>
    <name>ConnectionTestPanel</name>
    <message>
        <source>in order</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>এটি দেখুন</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ব্যর্থ</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>পরখ করা হয়নি</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>সংযোগ পরীক্ষা করুন(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>রিপোর্ট কপি করুন(&amp;C)</translation>
    </message>
    <message>
        <source>Tries the way to the service step by step. No PAN, password, OTP or token is sent.</source>
        <translation>পরিষেবা পর্যন্ত পথ ধাপে ধাপে পরখ করে। কোনো PAN, পাসওয়ার্ড, OTP বা টোকেন পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>পরীক্ষা বাতিল করুন(&amp;C)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>পরীক্ষা চলছে…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>step, result, words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The service could not be reached as it should be; the step that failed says why.</source>
        <translation>পরিষেবার সঙ্গে ঠিকমতো যোগাযোগ করা যায়নি; যে ধাপ ব্যর্থ হয়েছে সেখানে কারণ লেখা আছে।</translation>
    </message>
    <message>
        <source>The service can be reached, but something needs a look soon.</source>
        <translation>পরিষেবার সঙ্গে যোগাযোগ হচ্ছে, তবে একটি বিষয় শীঘ্রই দেখা দরকার।</translation>
    </message>
    <message>
        <source>The service can be reached.</source>
        <translation>পরিষেবার সঙ্গে যোগাযোগ হচ্ছে।</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms). %4</source>
        <comment>step, result, time, words</comment>
        <translation>%1: %2 (%3 মি.সে.)। %4</translation>
    </message>
</context>
<context>
    <name>ConsentNoticeBox</name>
    <message>
        <source>Consent notice</source>
        <translation>সম্মতির বিজ্ঞপ্তি</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Step 1 of 4</source>
        <translation>ধাপ 1 (মোট 4)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>সম্মতি</translation>
    </message>
    <message>
        <source>Show the notice to the taxpayer or read it out. Go on only once the taxpayer has agreed.</source>
        <translation>করদাতাকে বিজ্ঞপ্তিটি দেখান বা পড়ে শোনান। করদাতা রাজি হলে তবেই এগোন।</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>আপনার রেফারেন্স</translation>
    </message>
    <message>
        <source>Consent &amp;given</source>
        <translation>সম্মতি দেওয়া হয়েছে(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>কেস বন্ধ করুন(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>বিজ্ঞপ্তির ভাষা</translation>
    </message>
    <message>
        <source>Draft, to be approved by your counsel</source>
        <translation>খসড়া, আপনার আইনি পরামর্শদাতার অনুমোদন বাকি</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>কীভাবে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>In p&amp;erson</source>
        <translation>সামনাসামনি(&amp;E)</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>ফোনে(&amp;P)</translation>
    </message>
    <message>
        <source>In wr&amp;iting</source>
        <translation>লিখিতভাবে(&amp;I)</translation>
    </message>
    <message>
        <source>For PAN %1</source>
        <translation>PAN %1-এর জন্য</translation>
    </message>
    <message>
        <source>The consent could not be recorded, so the case does not go on.</source>
        <translation>সম্মতি নথিভুক্ত করা যায়নি, তাই কেস এগোবে না।</translation>
    </message>
    <message>
        <source>Drafted by a machine, to be approved by your counsel</source>
        <translation>যন্ত্রের করা খসড়া, আপনার আইনি পরামর্শদাতার অনুমোদন বাকি</translation>
    </message>
    <message>
        <source>Please read this notice. Go on only if you agree to it.</source>
        <translation>অনুগ্রহ করে এই বিজ্ঞপ্তি পড়ুন। রাজি হলে তবেই এগোন।</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>আমি রাজি(&amp;A)</translation>
    </message>
    <message>
        <source>I do &amp;not agree</source>
        <translation>আমি রাজি নই(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>The OTP is good for about</source>
        <translation>OTP আর বৈধ থাকবে প্রায়</translation>
    </message>
    <message>
        <source>The OTP runs out soon. Finish now, or have a new one sent with Resend OTP.</source>
        <translation>OTP-র সময় শীঘ্রই ফুরোবে। এখনই শেষ করুন, অথবা “আবার OTP পাঠান” দিয়ে নতুন OTP আনান।</translation>
    </message>
    <message>
        <source>The OTP has probably expired. Have a new one sent with Resend OTP.</source>
        <translation>OTP-র মেয়াদ সম্ভবত শেষ হয়ে গেছে। “আবার OTP পাঠান” দিয়ে নতুন OTP আনান।</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Request an OTP</source>
        <translation>OTP-র অনুরোধ</translation>
    </message>
    <message>
        <source>With the taxpayer&apos;s PAN and portal password the income-tax portal sends an OTP to the taxpayer&apos;s phone.</source>
        <translation>করদাতার PAN ও পোর্টালের পাসওয়ার্ড দিলে আয়কর পোর্টাল করদাতার ফোনে OTP পাঠায়।</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN দেখান</translation>
    </message>
    <message>
        <source>Portal password</source>
        <translation>পোর্টালের পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>পাসওয়ার্ড দেখান</translation>
    </message>
    <message>
        <source>Request OTP</source>
        <translation>OTP-র অনুরোধ করুন</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>আবার শুরু করুন</translation>
    </message>
    <message>
        <source>That is more than the ten characters of a PAN, so it was left out.</source>
        <translation>এটি PAN-এর দশ ক্যারেক্টারের বেশি, তাই বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>That is longer than any portal password, so it was left out.</source>
        <translation>এটি যে কোনো পোর্টাল পাসওয়ার্ডের চেয়ে লম্বা, তাই বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Please enter the PAN.</source>
        <translation>অনুগ্রহ করে PAN লিখুন।</translation>
    </message>
    <message>
        <source>The PAN is not complete: it has ten characters.</source>
        <translation>PAN অসম্পূর্ণ: এতে দশটি ক্যারেক্টার থাকে।</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>অনুগ্রহ করে পোর্টালের পাসওয়ার্ড লিখুন।</translation>
    </message>
    <message>
        <source>Ten characters: five letters, four digits, one letter.</source>
        <translation>দশটি ক্যারেক্টার: পাঁচটি অক্ষর, চারটি অঙ্ক, একটি অক্ষর।</translation>
    </message>
    <message>
        <source>%1 is no holder letter we know: please check the fourth letter.</source>
        <translation>%1 আমাদের জানা কোনো ধারক-অক্ষর নয়: অনুগ্রহ করে চতুর্থ অক্ষরটি দেখুন।</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>masked PAN · kind of holder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock চালু আছে।</translation>
    </message>
    <message>
        <source>Held in locked memory until the OTP is accepted or the case is left.</source>
        <translation>OTP গৃহীত হওয়া বা কেস ছাড়া পর্যন্ত লক করা মেমরিতে রাখা হয়।</translation>
    </message>
    <message>
        <source>Sent once, for this request, and kept nowhere.</source>
        <translation>শুধু এই অনুরোধের জন্য একবার পাঠানো হয়, কোথাও রাখা হয় না।</translation>
    </message>
    <message>
        <source>Step 2 of 4</source>
        <translation>ধাপ 2 (মোট 4)</translation>
    </message>
    <message>
        <source>With your PAN and your portal password the income-tax portal sends an OTP to your phone.</source>
        <translation>আপনার PAN ও পোর্টালের পাসওয়ার্ড দিলে আয়কর পোর্টাল আপনার ফোনে OTP পাঠায়।</translation>
    </message>
</context>
<context>
    <name>CsvDropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>ফাইল বেছে নিন…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>এখানে CSV ফাইল ছাড়ুন</translation>
    </message>
    <message>
        <source>One line per case: your reference and the PAN. Headings are recognised.</source>
        <translation>প্রতি কেসে একটি লাইন: আপনার রেফারেন্স ও PAN। শিরোনাম চিনে নেওয়া হয়।</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Figure (amounts in ₹)</source>
        <translation>সংখ্যা (পরিমাণ ₹-এ)</translation>
    </message>
    <message>
        <source>Year not supplied</source>
        <translation>বছর দেওয়া নেই</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>There is no such file, or it is not a file that can be read.</source>
        <translation>এমন কোনো ফাইল নেই, বা এটি পড়ার মতো ফাইল নয়।</translation>
    </message>
    <message>
        <source>The file can not be read: %1.</source>
        <translation>ফাইলটি পড়া যাচ্ছে না: %1।</translation>
    </message>
    <message>
        <source>The file is larger than a work list can be: allowed are %1 MB.</source>
        <translation>ফাইলটি কাজের তালিকার পক্ষে বেশি বড়: %1 MB পর্যন্ত চলে।</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Split it into smaller files and open one after the other.</source>
        <translation>ফাইলে %1টির বেশি লাইন আছে। ছোট ছোট ফাইলে ভাগ করে একে একে খুলুন।</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>This is a spreadsheet, not a CSV file. Open it in the spreadsheet program, save it as CSV, and choose that file.</source>
        <translation>এটি স্প্রেডশিট, CSV ফাইল নয়। স্প্রেডশিট প্রোগ্রামে খুলে CSV হিসেবে সেভ করুন, তারপর সেই ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>This is no text file. Choose a CSV file with a reference and a PAN on each line.</source>
        <translation>এটি টেক্সট ফাইল নয়। এমন CSV ফাইল বেছে নিন যার প্রতি লাইনে একটি রেফারেন্স ও একটি PAN আছে।</translation>
    </message>
</context>
<context>
    <name>CutOffDialog</name>
    <message>
        <source>may still be logged in</source>
        <translation>এখনও লগ-ইন থাকতে পারে</translation>
    </message>
    <message>
        <source>logging out…</source>
        <translation>লগ-আউট হচ্ছে…</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>লগ-আউট হয়েছে</translation>
    </message>
    <message>
        <source>not logged out</source>
        <translation>লগ-আউট হয়নি</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ছেড়ে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Show PAN</source>
        <translation>PAN দেখান</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>লগ-আউট করুন</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ছেড়ে দিন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Cases that were cut off — ITR Desk</source>
        <translation>মাঝপথে থেমে যাওয়া কেস — ITR Desk</translation>
    </message>
    <message>
        <source>Cases that were cut off</source>
        <translation>মাঝপথে থেমে যাওয়া কেস</translation>
    </message>
    <message>
        <source>The desk ended while these cases were open, so they may still be logged in at the portal. The journal holds no whole PAN: enter it to log a case out.</source>
        <translation>এই কেসগুলি খোলা থাকতেই ডেস্ক বন্ধ হয়ে গেছে, তাই পোর্টালে এখনও লগ-ইন থাকতে পারে। জার্নালে পুরো PAN থাকে না: কেস লগ-আউট করতে PAN লিখুন।</translation>
    </message>
    <message>
        <source>Notes that the logout was not made, and does not offer it again</source>
        <translation>লগ-আউট করা হয়নি বলে লিখে রাখে, এবং আর জানতে চায় না</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reference, masked PAN</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2. Last: %3, %4</source>
        <comment>whose case, its state, last event, time</comment>
        <translation>%1 — %2। শেষ ঘটনা: %3, %4</translation>
    </message>
    <message>
        <source>Of the chosen case. It is compared with the journal before anything is sent.</source>
        <translation>বেছে নেওয়া কেসের। কিছু পাঠানোর আগে এটি জার্নালের সঙ্গে মেলানো হয়।</translation>
    </message>
    <message>
        <source>This is not the PAN of the chosen case. Nothing was sent.</source>
        <translation>এটি বেছে নেওয়া কেসের PAN নয়। কিছুই পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Noted: the logout was not made.</source>
        <translation>লিখে রাখা হয়েছে: লগ-আউট করা হয়নি।</translation>
    </message>
</context>
<context>
    <name>DataTree</name>
    <message>
        <source>Previous</source>
        <translation>আগেরটি</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরেরটি</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>মান দেখান…</translation>
    </message>
    <message>
        <source>All fields of the return</source>
        <translation>রিটার্নের সব ঘর</translation>
    </message>
    <message>
        <source>Find a field or a value</source>
        <translation>কোনো ঘর বা মান খুঁজুন</translation>
    </message>
    <message>
        <source>Masked values are not searched for what they hide.</source>
        <translation>আড়াল করা মানের ভিতরে খোঁজা হয় না।</translation>
    </message>
    <message>
        <source>Shows the masked value of the chosen row for a short while. This is noted in the journal.</source>
        <translation>বেছে নেওয়া সারির আড়াল করা মান অল্প সময়ের জন্য দেখায়। এটি জার্নালে লেখা হয়।</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L2টির বেশির মধ্যে %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2…</source>
        <translation>%L2টির মধ্যে %L1…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2টির মধ্যে %L1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Show the value of %1?</source>
        <translation>%1-এর মান দেখাবেন?</translation>
    </message>
    <message numerus="yes">
        <source>The journal notes that you had it shown. It is masked again after %n second(s).</source>
        <translation>
            <numerusform>আপনি এটি দেখেছেন বলে জার্নালে লেখা হবে। %n সেকেন্ড পরে এটি আবার আড়াল হবে।</numerusform>
            <numerusform>আপনি এটি দেখেছেন বলে জার্নালে লেখা হবে। %n সেকেন্ড পরে এটি আবার আড়াল হবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as masked</source>
        <translation>আড়াল করা অবস্থায় কপি করুন</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Any day</source>
        <translation>যে কোনো দিন</translation>
    </message>
    <message>
        <source>Write a day like %1 or %2.</source>
        <translation>দিনটি %1 বা %2-এর মতো করে লিখুন।</translation>
    </message>
</context>
<context>
    <name>DeadKey</name>
    <message>
        <source>Keys that make no character together were left out. Show what you entered and check it, or paste it.</source>
        <translation>যে কী-গুলি মিলে কোনো ক্যারেক্টার হয় না সেগুলি বাদ দেওয়া হয়েছে। যা লিখেছেন তা দেখিয়ে মিলিয়ে নিন, বা পেস্ট করুন।</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>The outcomes have been written.</source>
        <translation>ফলাফল লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>The outcomes could not be written.</source>
        <translation>ফলাফল লেখা যায়নি।</translation>
    </message>
    <message>
        <source>Export outcomes</source>
        <translation>ফলাফল এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The journal can not be written, so nothing can be sent.</source>
        <translation>জার্নালে লেখা যাচ্ছে না, তাই কিছুই পাঠানো যাবে না।</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were cut off when the desk ended the last time. Log them out at the portal now?</source>
        <translation>
            <numerusform>গতবার ডেস্ক বন্ধ হওয়ার সময় %nটি কেস মাঝপথে থেমে গেছে। এখন পোর্টাল থেকে লগ-আউট করবেন?</numerusform>
            <numerusform>গতবার ডেস্ক বন্ধ হওয়ার সময় %nটি কেস মাঝপথে থেমে গেছে। এখন পোর্টাল থেকে লগ-আউট করবেন?</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps still logged in there: %1. Later you find this in the menu, under Case.</source>
        <translation>হয়তো সেখানে এখনও লগ-ইন আছে: %1। পরে এটি “কেস” মেনুতে পাবেন।</translation>
    </message>
    <message>
        <source>Log out…</source>
        <translation>লগ-আউট করুন…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
</context>
<context>
    <name>DeskDisplay</name>
    <message>
        <source>there is no display to open a window on; start it from a desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation>উইন্ডো খোলার মতো কোনো ডিসপ্লে নেই; ডেস্কটপ থেকে চালু করুন, বা DISPLAY অথবা WAYLAND_DISPLAY ঠিক করুন।</translation>
    </message>
    <message>
        <source>no window can be opened on %1. Check that this display is running and that you may use it, or start itr-desk from a desktop.</source>
        <translation>%1-এ কোনো উইন্ডো খোলা যাচ্ছে না। দেখুন এই ডিসপ্লে চালু আছে কি না ও আপনার ব্যবহারের অনুমতি আছে কি না, বা ডেস্কটপ থেকে itr-desk চালু করুন।</translation>
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
        <translation>কেস(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>নতুন কেস(&amp;N)</translation>
    </message>
    <message>
        <source>Next case that &amp;needs me</source>
        <translation>পরের যে কেসে আমাকে দরকার(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>কেস খুঁজুন(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>এক্সপোর্ট করুন(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>সম্মতি প্রত্যাহার করুন(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>কেস বন্ধ করুন(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove ended cases from the list</source>
        <translation>শেষ হওয়া কেস তালিকা থেকে সরান(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>প্রোগ্রাম বন্ধ করুন(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Work list</source>
        <translation>কাজের তালিকা(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ইমপোর্ট করুন(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export outcomes…</source>
        <translation>ফলাফল এক্সপোর্ট করুন(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ভিউ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>জার্নাল(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;List of cases</source>
        <translation>কেসের তালিকা(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sound when an answer arrives</source>
        <translation>উত্তর এলে শব্দ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Desktop notification when an answer arrives</source>
        <translation>উত্তর এলে ডেস্কটপে নোটিফিকেশন(&amp;D)</translation>
    </message>
    <message>
        <source>Cases that were cut &amp;off…</source>
        <translation>মাঝপথে থেমে যাওয়া কেস(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>সেটিংস(&amp;S)…</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>এখনই লক করুন(&amp;K)</translation>
    </message>
</context>
<context>
    <name>DeskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>স্যান্ডবক্স থেমে গেছে।</translation>
    </message>
    <message>
        <source>The CA file of the profile holds no certificate that can be read.</source>
        <translation>প্রোফাইলের CA ফাইলে পড়ার মতো কোনো সার্টিফিকেট নেই।</translation>
    </message>
    <message>
        <source>Close the window and start itr-desk --sandbox again.</source>
        <translation>উইন্ডো বন্ধ করে itr-desk --sandbox আবার চালু করুন।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, why it has no effect</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not everything in %1 has an effect.</source>
        <translation>%1-এর সব কিছু কার্যকর নয়।</translation>
    </message>
    <message>
        <source>Ask your administrator for a new one in time; without it nothing can be requested.</source>
        <translation>সময় থাকতে অ্যাডমিনিস্ট্রেটরের কাছে নতুন টোকেন চেয়ে নিন; তা ছাড়া কোনো অনুরোধ করা যাবে না।</translation>
    </message>
    <message>
        <source>Correct service/caFile in the settings, then start ITR Desk again.</source>
        <translation>সেটিংসে service/caFile ঠিক করুন, তারপর ITR Desk আবার চালু করুন।</translation>
    </message>
    <message>
        <source>Correct the settings, then start ITR Desk again.</source>
        <translation>সেটিংস ঠিক করুন, তারপর ITR Desk আবার চালু করুন।</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Not connected</source>
        <translation>সংযোগ নেই</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>স্যান্ডবক্স চালু হচ্ছে…</translation>
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
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>With personal numbers in full</source>
        <translation>ব্যক্তিগত নম্বর পুরো দেখিয়ে</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)</source>
        <translation>রিপোর্ট (PDF)(&amp;R)</translation>
    </message>
    <message>
        <source>For reading and for the file: the figures of each return and where they were found, the years side by side, the consent, and what the journal says of the case.</source>
        <translation>পড়া ও ফাইলে রাখার জন্য: প্রতিটি রিটার্নের সংখ্যা ও সেগুলি কোথায় পাওয়া গেছে, বছরগুলি পাশাপাশি, সম্মতি, এবং কেস সম্পর্কে জার্নালে যা লেখা আছে।</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)</source>
        <translation>সংখ্যা (CSV)(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>For a spreadsheet: a row for each figure, a column for each of %n return(s).</source>
        <translation>
            <numerusform>স্প্রেডশিটের জন্য: প্রতিটি সংখ্যার একটি সারি, আর %nটি রিটার্নের একটি কলাম।</numerusform>
            <numerusform>স্প্রেডশিটের জন্য: প্রতিটি সংখ্যার একটি সারি, আর %nটি রিটার্নের প্রতিটির একটি কলাম।</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;turns (JSON)</source>
        <translation>রিটার্ন (JSON)(&amp;T)</translation>
    </message>
    <message>
        <source>For other programs: the whole return as the portal supplied it.</source>
        <translation>অন্য প্রোগ্রামের জন্য: পোর্টাল যেমন দিয়েছে তেমন পুরো রিটার্ন।</translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation>কোন কোন রিটার্ন</translation>
    </message>
    <message numerus="yes">
        <source>All %n return(s) in one file</source>
        <translation>
            <numerusform>%nটি রিটার্ন একটি ফাইলে</numerusform>
            <numerusform>সব ক’টি (%nটি) রিটার্ন একটি ফাইলে</numerusform>
        </translation>
    </message>
    <message>
        <source>Return %1, its year was not supplied</source>
        <translation>রিটার্ন %1, এর বছর দেওয়া নেই</translation>
    </message>
    <message>
        <source>Only the return for %1</source>
        <comment>assessment year</comment>
        <translation>শুধু %1-এর রিটার্ন</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses will be in the file in full. Only you can read it; keep it that way.</source>
        <translation>ফাইলে PAN, Aadhaar, অ্যাকাউন্ট, মোবাইল নম্বর ও ই-মেল ঠিকানা পুরো থাকবে। শুধু আপনিই এটি পড়তে পারেন; এভাবেই রাখুন।</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked, as your organisation&apos;s policy says. Only you can read the file.</source>
        <translation>আপনার সংস্থার নীতি অনুযায়ী PAN, Aadhaar, অ্যাকাউন্ট, মোবাইল নম্বর ও ই-মেল ঠিকানা আড়াল করা। শুধু আপনিই ফাইলটি পড়তে পারেন।</translation>
    </message>
    <message>
        <source>PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked. Only you can read the file.</source>
        <translation>PAN, Aadhaar, অ্যাকাউন্ট, মোবাইল নম্বর ও ই-মেল ঠিকানা আড়াল করা। শুধু আপনিই ফাইলটি পড়তে পারেন।</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>এই নামে সেভ করুন(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>রিপোর্ট প্রিন্ট করুন(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>ফোল্ডার খুলুন(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Export this case</source>
        <translation>এই কেস এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ফাইল লেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>ফাইল লেখা হয়নি।</translation>
    </message>
    <message>
        <source>The file was not kept, because the journal could not note it.</source>
        <translation>ফাইলটি রাখা হয়নি, কারণ জার্নালে তা লেখা যায়নি।</translation>
    </message>
    <message>
        <source>The file was written. Only you can read it.</source>
        <translation>ফাইল লেখা হয়েছে। শুধু আপনিই এটি পড়তে পারেন।</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>রিপোর্ট প্রিন্ট হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>FieldPainter</name>
    <message>
        <source>shown</source>
        <translation>দেখানো</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>আড়াল করা</translation>
    </message>
</context>
<context>
    <name>FileTokenStore</name>
    <message>
        <source>The token&apos;s file is replaced or deleted by whoever made it.</source>
        <translation>টোকেনের ফাইল যিনি তৈরি করেছেন তিনিই বদলান বা মোছেন।</translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The file can not be read; it must exist and be readable by you.</source>
        <translation>ফাইলটি পড়া যাচ্ছে না; ফাইলটি থাকতে হবে এবং আপনার পড়ার অনুমতি থাকতে হবে।</translation>
    </message>
    <message>
        <source>The file is larger than 64 KiB; it must be a small INI file.</source>
        <translation>ফাইলটি 64 KiB-এর চেয়ে বড়; এটি ছোট INI ফাইল হতে হবে।</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; it must be.</source>
        <translation>ফাইলটি UTF-8 টেক্সট নয়; তা হতে হবে।</translation>
    </message>
    <message>
        <source>It stands twice, in lines %1 and %2; allowed is once.</source>
        <translation>এটি দুবার আছে, লাইন %1 ও %2-এ; একবারই থাকতে পারে।</translation>
    </message>
    <message>
        <source>The line holds a control character; allowed is plain text.</source>
        <translation>লাইনে একটি কন্ট্রোল ক্যারেক্টার আছে; শুধু সাধারণ টেক্সট চলে।</translation>
    </message>
    <message>
        <source>The line is neither “[section]” nor “key=value” under a section, nor a comment that starts with #.</source>
        <translation>লাইনটি “[section]” নয়, কোনো বিভাগের নিচে “key=value” নয়, # দিয়ে শুরু মন্তব্যও নয়।</translation>
    </message>
</context>
<context>
    <name>ItrDataPage</name>
    <message>
        <source>For PAN %1.</source>
        <translation>PAN %1-এর জন্য।</translation>
    </message>
    <message>
        <source>Latest return</source>
        <translation>সর্বশেষ রিটার্ন</translation>
    </message>
    <message>
        <source>Step 4 of 4</source>
        <translation>ধাপ 4 (মোট 4)</translation>
    </message>
    <message>
        <source>The ITR data</source>
        <translation>ITR-এর তথ্য</translation>
    </message>
    <message>
        <source>Views of the data</source>
        <translation>তথ্যের ভিউ</translation>
    </message>
    <message>
        <source>Fetch another year</source>
        <translation>অন্য বছর আনুন</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>কর নির্ধারণ বর্ষ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>সারাংশ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>তুলনা</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>সব ঘর</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>এক্সপোর্ট করুন…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>প্রিন্ট করুন…</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>কেস বন্ধ করুন</translation>
    </message>
    <message>
        <source>The value is not shown, because the journal could not note it.</source>
        <translation>মানটি দেখানো হয়নি, কারণ জার্নালে তা লেখা যায়নি।</translation>
    </message>
</context>
<context>
    <name>ItrSummary</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ফর্ম</translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation>কর নির্ধারণ বর্ষ</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>যে ধারায় দাখিল</translation>
    </message>
    <message>
        <source>Filing date</source>
        <translation>দাখিলের তারিখ</translation>
    </message>
    <message>
        <source>Acknowledgement number</source>
        <translation>প্রাপ্তিস্বীকার নম্বর</translation>
    </message>
    <message>
        <source>Gross total income</source>
        <translation>গ্রস মোট আয়</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>মোট আয়</translation>
    </message>
    <message>
        <source>Net tax liability</source>
        <translation>নিট করের দায়</translation>
    </message>
    <message>
        <source>Taxes paid</source>
        <translation>মেটানো কর</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>প্রাপ্য রিফান্ড</translation>
    </message>
</context>
<context>
    <name>ItrTreeModel</name>
    <message>
        <source>%1, masked</source>
        <translation>%1, আড়াল করা</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%nটি ঘর</numerusform>
            <numerusform>%nটি ঘর</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%nটি দফা</numerusform>
            <numerusform>%nটি দফা</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ঘর</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>মান</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>The journal FILE; without it, your own.</source>
        <translation>জার্নাল FILE; না দিলে আপনার নিজেরটি।</translation>
    </message>
    <message>
        <source>Of export: csv (for spreadsheets, the default) or jsonl (JSON Lines).</source>
        <translation>export-এর জন্য: csv (স্প্রেডশিটের জন্য, ডিফল্ট) বা jsonl (JSON Lines)।</translation>
    </message>
    <message>
        <source>Of export: write FILE, readable by you alone; without it, to the terminal.</source>
        <translation>export-এর জন্য: FILE-এ লিখুন, যা শুধু আপনি পড়তে পারেন; না দিলে টার্মিনালে।</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>এই সাহায্য দেখান।</translation>
    </message>
    <message>
        <source>Say one of verify, export and stats.</source>
        <translation>verify, export ও stats-এর মধ্যে একটি লিখুন।</translation>
    </message>
    <message>
        <source>--format and --output belong to export.</source>
        <translation>--format ও --output শুধু export-এর সঙ্গে দেওয়া যায়।</translation>
    </message>
    <message>
        <source>--%1 needs the path of a file.</source>
        <translation>--%1-এর সঙ্গে একটি ফাইলের পথ দিতে হবে।</translation>
    </message>
    <message>
        <source>--format is csv or jsonl.</source>
        <translation>--format হলো csv বা jsonl।</translation>
    </message>
    <message>
        <source>Verifies, exports or counts the journal.
Exit status: 0 done, and of verify: the journal is whole; 1 the journal is broken; 2 it could not be done.</source>
        <translation>জার্নাল যাচাই করে, এক্সপোর্ট করে বা গণনা করে।
এক্সিট স্ট্যাটাস: 0 কাজ হয়েছে, এবং verify-এ: জার্নাল অক্ষত; 1 জার্নাল অক্ষত নেই; 2 কাজটি করা যায়নি।</translation>
    </message>
    <message>
        <source>Prove that nothing was changed, added or taken away.</source>
        <translation>প্রমাণ করুন যে কিছু বদলানো, যোগ করা বা সরানো হয়নি।</translation>
    </message>
    <message>
        <source>Write out all entries.</source>
        <translation>সব এন্ট্রি লিখে দিন।</translation>
    </message>
    <message>
        <source>Show what it holds, in figures.</source>
        <translation>এতে কী আছে তা সংখ্যায় দেখান।</translation>
    </message>
    <message>
        <source>Usage: itr-desk journal verify|export|stats [options]</source>
        <translation>ব্যবহার: itr-desk journal verify|export|stats [অপশন]</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s) verified.</source>
        <translation>
            <numerusform>জার্নাল অক্ষত: %nটি এন্ট্রি যাচাই হয়েছে।</numerusform>
            <numerusform>জার্নাল অক্ষত: %nটি এন্ট্রি যাচাই হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Its key is not beside it, so its two ends were not proven.</source>
        <translation>এর কী-টি এর পাশে নেই, তাই এর দুই প্রান্ত প্রমাণিত হয়নি।</translation>
    </message>
    <message>
        <source>The journal is BROKEN. %1</source>
        <translation>জার্নাল অক্ষত নেই। %1</translation>
    </message>
    <message>
        <source>Entries verified before that: %1.</source>
        <translation>তার আগে যাচাই হওয়া এন্ট্রি: %1।</translation>
    </message>
    <message>
        <source>File: %1 (%2 bytes)</source>
        <translation>ফাইল: %1 (%2 বাইট)</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>এন্ট্রি: %1</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>কেস: %1</translation>
    </message>
    <message>
        <source>Oldest: %1, %2</source>
        <translation>সবচেয়ে পুরোনো: %1, %2</translation>
    </message>
    <message>
        <source>Newest: %1, %2</source>
        <translation>সবচেয়ে নতুন: %1, %2</translation>
    </message>
    <message>
        <source>Pruned: up to entry %1</source>
        <translation>ছাঁটা হয়েছে: এন্ট্রি %1 পর্যন্ত</translation>
    </message>
    <message>
        <source>“itr-desk journal --help” says more.</source>
        <translation>আরও জানতে “itr-desk journal --help”।</translation>
    </message>
</context>
<context>
    <name>JournalDetails</name>
    <message>
        <source>Chosen entry</source>
        <translation>বেছে নেওয়া এন্ট্রি</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation>পুরোটা পড়তে একটি এন্ট্রি বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>JournalError</name>
    <message>
        <source>The journal %1 can not be opened. Check that you may read and write it and its folder.</source>
        <translation>জার্নাল %1 খোলা যাচ্ছে না। দেখুন সেটি ও তার ফোল্ডার পড়া ও লেখার অনুমতি আপনার আছে কি না।</translation>
    </message>
    <message>
        <source>Others than you can read or change %1. Take their rights away (chmod go= on the folder and its files), and make sure that it belongs to you.</source>
        <translation>আপনি ছাড়া অন্যরাও %1 পড়তে বা বদলাতে পারেন। তাঁদের অধিকার সরিয়ে দিন (ফোল্ডার ও তার ফাইলে chmod go=), এবং নিশ্চিত করুন যে সেটি আপনারই।</translation>
    </message>
    <message>
        <source>The key of the journal is missing or belongs to another journal: %1. Bring the key back from a backup, or move the journal away to begin a new one.</source>
        <translation>জার্নালের কী-টি নেই বা সেটি অন্য জার্নালের: %1। ব্যাকআপ থেকে কী-টি ফিরিয়ে আনুন, বা নতুন জার্নাল শুরু করতে এই জার্নাল অন্যত্র সরান।</translation>
    </message>
    <message>
        <source>The journal %1 was written by a later version of ITR Desk. Use that version.</source>
        <translation>জার্নাল %1 লিখেছে ITR Desk-এর পরের কোনো সংস্করণ। সেই সংস্করণ ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Keep it as it is for your auditor, and move it away to begin a new one; “itr-desk journal verify” says what is wrong with it.</source>
        <translation>জার্নাল %1 নষ্ট হয়েছে। আপনার অডিটরের জন্য যেমন আছে তেমন রাখুন, এবং নতুন জার্নাল শুরু করতে এটি অন্যত্র সরান; কী গোলমাল তা “itr-desk journal verify” জানায়।</translation>
    </message>
    <message>
        <source>The disk is full, so the journal %1 can not be written. Make room on it.</source>
        <translation>ডিস্ক ভরে গেছে, তাই জার্নাল %1-এ লেখা যাচ্ছে না। সেখানে জায়গা খালি করুন।</translation>
    </message>
    <message>
        <source>The journal %1 can not be written. Check its disk.</source>
        <translation>জার্নাল %1-এ লেখা যাচ্ছে না। তার ডিস্ক দেখে নিন।</translation>
    </message>
</context>
<context>
    <name>JournalExportButton</name>
    <message>
        <source>Export…</source>
        <translation>এক্সপোর্ট করুন…</translation>
    </message>
    <message>
        <source>What the filter shows, as CSV…</source>
        <translation>ফিল্টারে যা দেখা যাচ্ছে, CSV হিসেবে…</translation>
    </message>
    <message>
        <source>What the filter shows, as JSON Lines…</source>
        <translation>ফিল্টারে যা দেখা যাচ্ছে, JSON Lines হিসেবে…</translation>
    </message>
    <message>
        <source>The whole journal, as CSV…</source>
        <translation>পুরো জার্নাল, CSV হিসেবে…</translation>
    </message>
    <message>
        <source>The whole journal, as JSON Lines…</source>
        <translation>পুরো জার্নাল, JSON Lines হিসেবে…</translation>
    </message>
    <message>
        <source>Exporting… %1 %</source>
        <translation>এক্সপোর্ট হচ্ছে… %1 %</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>জার্নাল এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 ফাইল (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Lnটি এন্ট্রি</numerusform>
            <numerusform>%Lnটি এন্ট্রি</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <comment>12 entries; file</comment>
        <translation>%2-এ এক্সপোর্ট হয়েছে: %1।</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>শুধু আপনিই ফাইলটি পড়তে পারেন।</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation>ডিস্ক ভরে গেছে। জায়গা খালি করুন, বা অন্য জায়গা বেছে নিন।</translation>
    </message>
    <message>
        <source>%1 can not be written. Choose another place.</source>
        <translation>%1-এ লেখা যাচ্ছে না। অন্য জায়গা বেছে নিন।</translation>
    </message>
    <message>
        <source>The journal was not exported.</source>
        <translation>জার্নাল এক্সপোর্ট হয়নি।</translation>
    </message>
</context>
<context>
    <name>JournalFilterBar</name>
    <message>
        <source>Clear filter</source>
        <translation>ফিল্টার সরান</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>যে কোনো ঘটনা</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>এই দিন থেকে</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>এই দিন পর্যন্ত</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ঘটনা</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>অপারেটর</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>Any other words</source>
        <translation>অন্য যে কোনো শব্দ</translation>
    </message>
    <message>
        <source>The last day comes before the first, so no entry can be found.</source>
        <translation>শেষ দিনটি প্রথম দিনের আগে পড়ছে, তাই কোনো এন্ট্রি পাওয়া যাবে না।</translation>
    </message>
    <message>
        <source>Entries are found by the whole PAN, all ten characters of it.</source>
        <translation>এন্ট্রি খোঁজা হয় পুরো PAN দিয়ে, তার দশটি ক্যারেক্টারই চাই।</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Entry %L1 is missing</source>
        <translation>এন্ট্রি %L1 নেই</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ঘটনা</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>কেস</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>অপারেটর</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>ওয়ার্কস্টেশন</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>বিবরণ</translation>
    </message>
</context>
<context>
    <name>JournalVerifier</name>
    <message>
        <source>The file does not say which version of ITR Desk wrote it.</source>
        <translation>ITR Desk-এর কোন সংস্করণ এটি লিখেছে, ফাইলে তা বলা নেই।</translation>
    </message>
    <message>
        <source>The tables of the file are not a journal&apos;s.</source>
        <translation>ফাইলের সারণিগুলি জার্নালের নয়।</translation>
    </message>
    <message>
        <source>The file does not say rightly which versions of ITR Desk may open it.</source>
        <translation>ITR Desk-এর কোন সংস্করণ এটি খুলতে পারে, ফাইলে তা ঠিকভাবে বলা নেই।</translation>
    </message>
    <message>
        <source>The file holds something that is not the journal&apos;s.</source>
        <translation>ফাইলে এমন কিছু আছে যা জার্নালের নয়।</translation>
    </message>
    <message>
        <source>The ends of the journal are not signed off.</source>
        <translation>জার্নালের প্রান্তগুলি স্বাক্ষর করা নেই।</translation>
    </message>
    <message>
        <source>The signature at the old end is not of this journal&apos;s key.</source>
        <translation>পুরোনো প্রান্তের স্বাক্ষর এই জার্নালের কী দিয়ে করা নয়।</translation>
    </message>
    <message>
        <source>The signature of the newest entry is not of this journal&apos;s key.</source>
        <translation>সবচেয়ে নতুন এন্ট্রির স্বাক্ষর এই জার্নালের কী দিয়ে করা নয়।</translation>
    </message>
    <message>
        <source>Entry %1 can not be read: the file is damaged.</source>
        <translation>এন্ট্রি %1 পড়া যাচ্ছে না: ফাইলটি নষ্ট হয়েছে।</translation>
    </message>
    <message>
        <source>Entry %1 holds what no journal writes.</source>
        <translation>এন্ট্রি %1-এ এমন কিছু আছে যা কোনো জার্নাল লেখে না।</translation>
    </message>
    <message>
        <source>Entry %1 is missing; entry %2 is there in its place.</source>
        <translation>এন্ট্রি %1 নেই; তার জায়গায় এন্ট্রি %2 আছে।</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>এন্ট্রি %1 লেখার পরে বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the entry before it.</source>
        <translation>এন্ট্রি %1 তার আগের এন্ট্রির সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the journal goes on to entry %2.</source>
        <translation>এন্ট্রি %1 নেই: জার্নাল এন্ট্রি %2 পর্যন্ত যায়।</translation>
    </message>
    <message>
        <source>Entry %1 was added past the end of the journal.</source>
        <translation>এন্ট্রি %1 জার্নালের শেষের পরে যোগ করা হয়েছে।</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed off.</source>
        <translation>যে এন্ট্রি স্বাক্ষর করা হয়েছিল, এন্ট্রি %1 সেটি নয়।</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>ফাইলটি নষ্ট হয়েছে: %1</translation>
    </message>
</context>
<context>
    <name>JournalVerifyButton</name>
    <message>
        <source>Verify</source>
        <translation>যাচাই করুন</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>যাচাই হচ্ছে… %1 %</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>যাচাই থামান</translation>
    </message>
    <message>
        <source>Verifying was stopped; nothing is proven.</source>
        <translation>যাচাই থামানো হয়েছে; কিছুই প্রমাণিত হয়নি।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Lnটি এন্ট্রি</numerusform>
            <numerusform>%Lnটি এন্ট্রি</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is whole: %1, each as it was written.</source>
        <comment>12 entries</comment>
        <translation>জার্নাল অক্ষত: %1, প্রতিটি যেমন লেখা হয়েছিল তেমনই।</translation>
    </message>
    <message>
        <source>Its key was not found, so its beginning and end are not proven.</source>
        <translation>এর কী-টি পাওয়া যায়নি, তাই এর শুরু ও শেষ প্রমাণিত নয়।</translation>
    </message>
    <message>
        <source>The journal is broken: entry %L1 is the first that is not as it was written.</source>
        <translation>জার্নাল অক্ষত নেই: যেমন লেখা হয়েছিল তেমন নেই, এমন প্রথম এন্ট্রি %L1।</translation>
    </message>
    <message>
        <source>The journal is broken.</source>
        <translation>জার্নাল অক্ষত নেই।</translation>
    </message>
    <message>
        <source>Before it, %1 are whole.</source>
        <comment>12 entries</comment>
        <translation>তার আগে অক্ষত: %1।</translation>
    </message>
    <message>
        <source>Keep the file as it is and tell your administrator.</source>
        <translation>ফাইলটি যেমন আছে তেমন রাখুন এবং আপনার অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>জার্নাল যাচাই করা যায়নি।</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Journal — ITR Desk</source>
        <translation>জার্নাল — ITR Desk</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>জার্নালের এন্ট্রি</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>রিফ্রেশ করুন</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Lnটি এন্ট্রি</numerusform>
            <numerusform>%Lnটি এন্ট্রি</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking… %1 found, %2 % of the journal seen</source>
        <comment>12 entries</comment>
        <translation>খোঁজা হচ্ছে… %1 পাওয়া গেছে, জার্নালের %2 % দেখা হয়েছে</translation>
    </message>
    <message>
        <source>%1 found among %2</source>
        <comment>12 entries, 500 entries</comment>
        <translation>%1 পাওয়া গেছে, মোট %2</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>দেখানোর মতো কিছু নেই।</translation>
    </message>
    <message>
        <source>Looking for entries…</source>
        <translation>এন্ট্রি খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>The journal has no entries yet.</source>
        <translation>জার্নালে এখনও কোনো এন্ট্রি নেই।</translation>
    </message>
    <message>
        <source>No entry passes this filter.</source>
        <translation>এই ফিল্টারে কোনো এন্ট্রি মেলে না।</translation>
    </message>
    <message>
        <source>The journal can not be read.</source>
        <translation>জার্নাল পড়া যাচ্ছে না।</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Program started</source>
        <translation>প্রোগ্রাম চালু হয়েছে</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>প্রোগ্রাম বন্ধ হয়েছে</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>কেস খোলা হয়েছে</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>সম্মতি দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>সম্মতি প্রত্যাহার করা হয়েছে</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>অনুরোধ পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>অনুরোধের উত্তর এসেছে</translation>
    </message>
    <message>
        <source>Request failed</source>
        <translation>অনুরোধ ব্যর্থ হয়েছে</translation>
    </message>
    <message>
        <source>OTP confirmed by the operator</source>
        <translation>অপারেটর OTP নিশ্চিত করেছেন</translation>
    </message>
    <message>
        <source>Logout not made</source>
        <translation>লগ-আউট করা হয়নি</translation>
    </message>
    <message>
        <source>Step refused</source>
        <translation>ধাপ প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>Masked value shown</source>
        <translation>আড়াল করা মান দেখানো হয়েছে</translation>
    </message>
    <message>
        <source>Case exported</source>
        <translation>কেস এক্সপোর্ট হয়েছে</translation>
    </message>
    <message>
        <source>Case printed</source>
        <translation>কেস প্রিন্ট হয়েছে</translation>
    </message>
    <message>
        <source>Work list imported</source>
        <translation>কাজের তালিকা ইমপোর্ট হয়েছে</translation>
    </message>
    <message>
        <source>Outcomes exported</source>
        <translation>ফলাফল এক্সপোর্ট হয়েছে</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>জার্নাল এক্সপোর্ট হয়েছে</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>পুরোনো এন্ট্রি সরানো হয়েছে</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>কেস বন্ধ করা হয়েছে</translation>
    </message>
    <message>
        <source>Case found cut off</source>
        <translation>কেস মাঝপথে থেমে আছে দেখা গেছে</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>পড়া যায় না এমন এন্ট্রি</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time of day (offset)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>চেষ্টা %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 মি.সে.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the service&apos;s words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>notice %1 (%2)</source>
        <comment>version, language</comment>
        <translation>বিজ্ঞপ্তি %1 (%2)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>এন্ট্রি</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ঘটনা</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>কেস</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>অপারেটর</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>ওয়ার্কস্টেশন</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>প্রোগ্রামের সংস্করণ</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>কল</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>অনুরোধ</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>চেষ্টা</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP স্ট্যাটাস</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>উত্তর আসতে সময়</translation>
    </message>
    <message>
        <source>OTP status</source>
        <translation>OTP-র অবস্থা</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>সম্মতি</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>সম্মতি কীভাবে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Consent reference</source>
        <translation>সম্মতির রেফারেন্স</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>Notice version</source>
        <translation>বিজ্ঞপ্তির সংস্করণ</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>বিজ্ঞপ্তির ভাষা</translation>
    </message>
    <message>
        <source>Program run</source>
        <translation>প্রোগ্রামের রান</translation>
    </message>
    <message>
        <source>Stored event name</source>
        <translation>ঘটনার সংরক্ষিত নাম</translation>
    </message>
    <message>
        <source>PAN hash</source>
        <translation>PAN-এর হ্যাশ</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>আগের এন্ট্রির হ্যাশ</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>এই এন্ট্রির হ্যাশ</translation>
    </message>
    <message>
        <source>%1 was written by a later version of ITR Desk. Open it with that version.</source>
        <translation>%1 লিখেছে ITR Desk-এর পরের কোনো সংস্করণ। সেই সংস্করণ দিয়ে খুলুন।</translation>
    </message>
    <message>
        <source>%1 is damaged, or is not a journal. Keep the file as it is and tell your administrator.</source>
        <translation>%1 নষ্ট হয়েছে, বা এটি জার্নাল নয়। ফাইলটি যেমন আছে তেমন রাখুন এবং আপনার অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>Entries can be found by PAN only with the journal&apos;s key, and %1 is missing or not a key. Bring it back from a backup, or clear the PAN.</source>
        <translation>PAN দিয়ে এন্ট্রি খুঁজতে জার্নালের কী-টি লাগে, আর %1 নেই বা সেটি কোনো কী নয়। ব্যাকআপ থেকে ফিরিয়ে আনুন, বা PAN মুছে দিন।</translation>
    </message>
    <message>
        <source>%1 can not be read. See whether it is there and whether you may read it, then refresh.</source>
        <translation>%1 পড়া যাচ্ছে না। সেটি আছে কি না ও আপনার পড়ার অনুমতি আছে কি না দেখুন, তারপর রিফ্রেশ করুন।</translation>
    </message>
    <message>
        <source>Bearer token replaced</source>
        <translation>Bearer টোকেন বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>Bearer token deleted</source>
        <translation>Bearer টোকেন মোছা হয়েছে</translation>
    </message>
</context>
<context>
    <name>KioskCommand</name>
    <message>
        <source>Usage: itr-desk kiosk set-pin [--profile FILE]

set-pin  stores the PIN by which staff leave the kiosk: typed twice (nothing is shown), or two lines of a pipe

Run it as the user that the kiosk runs as. Only a hash of the PIN is stored, in the file that kiosk/pinFile names.
At the kiosk, Ctrl+Alt+Shift+F12 asks for it.</source>
        <translation>ব্যবহার: itr-desk kiosk set-pin [--profile FILE]

set-pin  যে PIN দিয়ে কর্মীরা কিয়স্ক থেকে বেরোন তা সেভ করে: দুবার টাইপ করে (কিছু দেখা যায় না), বা পাইপের দুটি লাইন থেকে

যে ব্যবহারকারী হিসেবে কিয়স্ক চলে, সেই হিসেবেই এটি চালান। PIN-এর শুধু হ্যাশ সেভ করা হয়, kiosk/pinFile-এ দেওয়া ফাইলে।
কিয়স্কে Ctrl+Alt+Shift+F12 চাপলে PIN চাওয়া হয়।</translation>
    </message>
    <message>
        <source>New PIN (it is not shown): </source>
        <translation>নতুন PIN (দেখানো হবে না): </translation>
    </message>
    <message>
        <source>No PIN was entered; nothing has changed.</source>
        <translation>কোনো PIN লেখা হয়নি; কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 characters; nothing has changed.</source>
        <translation>PIN-এ %1 থেকে %2টি অক্ষর থাকে; কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>আর একবার: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing has changed.</source>
        <translation>দুটি এক নয়; কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>The PIN is set; its hash is in %1.</source>
        <translation>PIN ঠিক করা হয়েছে; তার হ্যাশ আছে %1-এ।</translation>
    </message>
</context>
<context>
    <name>KioskOutcomePage</name>
    <message>
        <source>Step 4 of 4</source>
        <translation>ধাপ 4 (মোট 4)</translation>
    </message>
    <message>
        <source>Your return is here</source>
        <translation>আপনার রিটার্ন এসে গেছে</translation>
    </message>
    <message>
        <source>Your return has been fetched</source>
        <translation>আপনার রিটার্ন আনা হয়েছে</translation>
    </message>
    <message>
        <source>You did not agree</source>
        <translation>আপনি রাজি হননি</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>সময় শেষ</translation>
    </message>
    <message>
        <source>Your return could not be fetched</source>
        <translation>আপনার রিটার্ন আনা যায়নি</translation>
    </message>
    <message>
        <source>Take care who can read it. Press Finish when you are done.</source>
        <translation>কে এটি পড়তে পারেন সে দিকে খেয়াল রাখুন। কাজ হয়ে গেলে “শেষ করুন” চাপুন।</translation>
    </message>
    <message>
        <source>Nothing of it is shown or kept at this kiosk. Press Finish, then turn to the staff.</source>
        <translation>এর কিছুই এই কিয়স্কে দেখানো বা রাখা হয় না। “শেষ করুন” চাপুন, তারপর কর্মীর কাছে যান।</translation>
    </message>
    <message>
        <source>Nothing is fetched, and what you entered has been deleted.</source>
        <translation>কিছুই আনা হবে না, আর আপনি যা লিখেছিলেন তা মুছে ফেলা হয়েছে।</translation>
    </message>
    <message>
        <source>Nobody went on for too long, so what you entered has been deleted. Press Start over to try again.</source>
        <translation>অনেকক্ষণ কেউ এগোননি, তাই আপনি যা লিখেছিলেন তা মুছে ফেলা হয়েছে। আবার চেষ্টা করতে “আবার শুরু করুন” চাপুন।</translation>
    </message>
    <message>
        <source>What you entered has been deleted. Press Start over to try again, or ask the staff.</source>
        <translation>আপনি যা লিখেছিলেন তা মুছে ফেলা হয়েছে। আবার চেষ্টা করতে “আবার শুরু করুন” চাপুন, বা কর্মীকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>You are being logged out of the portal…</source>
        <translation>আপনাকে পোর্টাল থেকে লগ-আউট করা হচ্ছে…</translation>
    </message>
    <message>
        <source>You could not be logged out of the portal. To be sure, log in there yourself later, and log out.</source>
        <translation>আপনাকে পোর্টাল থেকে লগ-আউট করা যায়নি। নিশ্চিত হতে পরে নিজে পোর্টালে লগ-ইন করে লগ-আউট করুন।</translation>
    </message>
    <message>
        <source>Your return has been handed over to the organisation that runs this kiosk.</source>
        <translation>আপনার রিটার্ন এই কিয়স্কের পরিচালক প্রতিষ্ঠানকে দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Your return could not be handed over, and nothing of it is kept here. Please tell the staff.</source>
        <translation>আপনার রিটার্ন দেওয়া যায়নি, এবং এখানে তার কিছুই রাখা হয়নি। অনুগ্রহ করে কর্মীদের জানান।</translation>
    </message>
</context>
<context>
    <name>KioskRules</name>
    <message>
        <source>Allowed at the kiosk is relay: members of the public have no AccessToken to enter.</source>
        <translation>কিয়স্কে শুধু relay চলে: সাধারণ মানুষের কাছে লেখার মতো কোনো AccessToken থাকে না।</translation>
    </message>
    <message>
        <source>Allowed at the kiosk is relay: the organisation&apos;s relay adds the Bearer token, and the kiosk shows it a certificate of its own (service/clientCertificate). To keep the token on the kiosk all the same, the organisation&apos;s policy must set kiosk/allowBearer=true.</source>
        <translation>কিয়স্কে শুধু relay চলে: সংস্থার রিলে Bearer টোকেন যোগ করে, আর কিয়স্ক তাকে নিজের সার্টিফিকেট (service/clientCertificate) দেখায়। তবুও টোকেন কিয়স্কে রাখতে হলে সংস্থার নীতিতে kiosk/allowBearer=true থাকতে হবে।</translation>
    </message>
</context>
<context>
    <name>KioskStart</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>স্যান্ডবক্স থেমে গেছে।</translation>
    </message>
    <message>
        <source>The key is missing; a kiosk needs the address of the relay that it works with.</source>
        <translation>কী-টি দেওয়া নেই; কিয়স্ক যে রিলের সঙ্গে কাজ করে তার ঠিকানা চাই।</translation>
    </message>
    <message>
        <source>The CA file of the settings holds no certificate that can be read.</source>
        <translation>সেটিংসে দেওয়া CA ফাইলে পড়ার মতো কোনো সার্টিফিকেট নেই।</translation>
    </message>
    <message>
        <source>The key of the kiosk&apos;s certificate has a passphrase, which nobody enters here; it needs one without.</source>
        <translation>কিয়স্কের সার্টিফিকেটের কী-তে পাসফ্রেজ আছে, যা এখানে কেউ লেখেন না; পাসফ্রেজ ছাড়া কী চাই।</translation>
    </message>
    <message>
        <source>Out of service: %1</source>
        <translation>পরিষেবা বন্ধ: %1</translation>
    </message>
</context>
<context>
    <name>KioskVisit</name>
    <message>
        <source>Your income-tax return</source>
        <translation>আপনার আয়কর রিটার্ন</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>আবার শুরু করুন</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>শেষ করুন</translation>
    </message>
    <message>
        <source>Deletes what was entered, and begins again with the first step.</source>
        <translation>যা লেখা হয়েছিল তা মুছে ফেলে, এবং প্রথম ধাপ থেকে আবার শুরু করে।</translation>
    </message>
    <message>
        <source>Deletes what was entered, and leaves the kiosk to the next person.</source>
        <translation>যা লেখা হয়েছিল তা মুছে ফেলে, এবং কিয়স্কটি পরের জনের জন্য ছেড়ে দেয়।</translation>
    </message>
</context>
<context>
    <name>KioskWelcomePage</name>
    <message>
        <source>Fetch your income-tax return</source>
        <translation>আপনার আয়কর রিটার্ন আনুন</translation>
    </message>
    <message>
        <source>You need your PAN, the password of your account at the income-tax portal, and the phone that the portal sends an OTP to. Nothing that you enter stays at this kiosk.</source>
        <translation>আপনার লাগবে: আপনার PAN, আয়কর পোর্টালে আপনার অ্যাকাউন্টের পাসওয়ার্ড, আর যে ফোনে পোর্টাল OTP পাঠায় সেটি। আপনি যা লেখেন তার কিছুই এই কিয়স্কে থেকে যায় না।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু করুন</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>This language is spoken now.</source>
        <translation>এখন এই ভাষাটি ব্যবহার হচ্ছে।</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>The kiosk is starting…</source>
        <translation>কিয়স্ক চালু হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The desk is locked</source>
        <translation>ডেস্ক লক করা আছে</translation>
    </message>
    <message>
        <source>What was typed and not yet sent has been wiped; passwords and OTPs are to be entered again. Every case is where it was, and calls that were under way go on.</source>
        <translation>যা টাইপ করে এখনও পাঠানো হয়নি তা মুছে ফেলা হয়েছে; পাসওয়ার্ড ও OTP আবার লিখতে হবে। প্রতিটি কেস যেখানে ছিল সেখানেই আছে, আর যে কল চলছিল তা চলছে।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>এগিয়ে যান</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The organisation&apos;s logo</source>
        <translation>প্রতিষ্ঠানের লোগো</translation>
    </message>
</context>
<context>
    <name>OtpEdit</name>
    <message>
        <source>Enter the OTP that the taxpayer received.</source>
        <translation>করদাতা যে OTP পেয়েছেন তা লিখুন।</translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too short.</source>
        <translation>
            <numerusform>OTP-তে %nটি অঙ্ক থাকে; এটি তার চেয়ে ছোট।</numerusform>
            <numerusform>OTP-তে %nটি অঙ্ক থাকে; এটি তার চেয়ে ছোট।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An OTP has %n digits; this one is too long.</source>
        <translation>
            <numerusform>OTP-তে %nটি অঙ্ক থাকে; এটি তার চেয়ে লম্বা।</numerusform>
            <numerusform>OTP-তে %nটি অঙ্ক থাকে; এটি তার চেয়ে লম্বা।</numerusform>
        </translation>
    </message>
    <message>
        <source>An OTP has digits only; this one has other characters.</source>
        <translation>OTP-তে শুধু অঙ্ক থাকে; এটিতে অন্য ক্যারেক্টারও আছে।</translation>
    </message>
</context>
<context>
    <name>OtpKeypad</name>
    <message>
        <source>Number keys</source>
        <translation>সংখ্যার বোতাম</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>শেষ অঙ্কটি মুছুন</translation>
    </message>
</context>
<context>
    <name>OtpPage</name>
    <message>
        <source>Enter the OTP</source>
        <translation>OTP লিখুন</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>OTP</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Resend OTP</source>
        <translation>আবার OTP পাঠান</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>আবার শুরু করুন</translation>
    </message>
    <message>
        <source>Six digits; spaces and dashes are left out.</source>
        <translation>ছয়টি অঙ্ক; ফাঁক ও ড্যাশ বাদ দেওয়া হয়।</translation>
    </message>
    <message>
        <source>Start again and wipe this case?</source>
        <translation>আবার শুরু করে এই কেস মুছে ফেলবেন?</translation>
    </message>
    <message>
        <source>The OTP that was sent then stays unused.</source>
        <translation>যে OTP পাঠানো হয়েছে তা তাহলে অব্যবহৃত থাকবে।</translation>
    </message>
    <message>
        <source>Resend OTP in %1 s</source>
        <translation>%1 সে. পরে আবার OTP পাঠান</translation>
    </message>
    <message>
        <source>For PAN %1. Ask the taxpayer for the OTP: the portal sends it to the mobile phone linked with Aadhaar, or to the one registered on the portal.</source>
        <translation>PAN %1-এর জন্য। করদাতার কাছে OTP জেনে নিন: পোর্টাল সেটি Aadhaar-এর সঙ্গে যুক্ত মোবাইলে, বা পোর্টালে নথিভুক্ত মোবাইলে পাঠায়।</translation>
    </message>
    <message>
        <source>The taxpayer says that an OTP has come.</source>
        <translation>করদাতা জানিয়েছেন যে OTP এসেছে।</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>পরিষেবা জানিয়েছে: “%1”</translation>
    </message>
    <message>
        <source>The time of this OTP is over. Have a new one sent with Resend OTP, or continue once more to try it all the same.</source>
        <translation>এই OTP-র সময় শেষ। “আবার OTP পাঠান” দিয়ে নতুন OTP আনান, অথবা তবুও এটি দিয়ে দেখতে আর একবার এগিয়ে যান।</translation>
    </message>
    <message>
        <source>Step 3 of 4</source>
        <translation>ধাপ 3 (মোট 4)</translation>
    </message>
    <message>
        <source>For PAN %1. The portal sends the OTP to your mobile phone: the one linked with Aadhaar, or the one registered on the portal.</source>
        <translation>PAN %1-এর জন্য। পোর্টাল OTP আপনার মোবাইল ফোনে পাঠায়: Aadhaar-এর সঙ্গে যুক্ত মোবাইলে, বা পোর্টালে নথিভুক্ত মোবাইলে।</translation>
    </message>
</context>
<context>
    <name>OtpStatus</name>
    <message>
        <source>The portal has sent an OTP.</source>
        <translation>পোর্টাল OTP পাঠিয়েছে।</translation>
    </message>
    <message>
        <source>The service answered in words that this desk does not know.</source>
        <translation>পরিষেবা এমন ভাষায় উত্তর দিয়েছে যা এই ডেস্কের জানা নেই।</translation>
    </message>
    <message>
        <source>No new OTP was sent: the last request was too short a time ago.</source>
        <translation>নতুন OTP পাঠানো হয়নি: আগের অনুরোধ খুব অল্প সময় আগে করা হয়েছে।</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal sends no more OTPs for this PAN for now.</source>
        <translation>OTP পাঠানো হয়নি: পোর্টাল আপাতত এই PAN-এর জন্য আর OTP পাঠাবে না।</translation>
    </message>
    <message>
        <source>No OTP was sent: this PAN is not linked with an Aadhaar number.</source>
        <translation>OTP পাঠানো হয়নি: এই PAN কোনো Aadhaar নম্বরের সঙ্গে যুক্ত নয়।</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal refused PAN or password.</source>
        <translation>OTP পাঠানো হয়নি: পোর্টাল PAN বা পাসওয়ার্ড গ্রহণ করেনি।</translation>
    </message>
    <message>
        <source>No OTP was sent: the portal has locked this account.</source>
        <translation>OTP পাঠানো হয়নি: পোর্টাল এই অ্যাকাউন্ট লক করেছে।</translation>
    </message>
    <message>
        <source>No OTP was sent.</source>
        <translation>OTP পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>An OTP sent before may still be good. Wait a minute before you request another.</source>
        <translation>আগে পাঠানো OTP এখনও বৈধ থাকতে পারে। আর একটি চাওয়ার আগে এক মিনিট অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>Try again later; the portal decides when.</source>
        <translation>পরে আবার চেষ্টা করুন; কখন, তা পোর্টাল ঠিক করে।</translation>
    </message>
    <message>
        <source>The taxpayer links PAN and Aadhaar on the portal first; this desk can not.</source>
        <translation>করদাতা আগে পোর্টালে PAN ও Aadhaar যুক্ত করবেন; এই ডেস্ক তা পারে না।</translation>
    </message>
    <message>
        <source>Ask the taxpayer to read out the password once more, letter by letter, before you try again.</source>
        <translation>আবার চেষ্টা করার আগে করদাতাকে পাসওয়ার্ডটি আর একবার, একটি একটি অক্ষর করে বলতে বলুন।</translation>
    </message>
    <message>
        <source>The taxpayer calls the portal&apos;s helpline to unlock it. Do not try again before that.</source>
        <translation>এটি খোলাতে করদাতা পোর্টালের হেল্পলাইনে ফোন করবেন। তার আগে আবার চেষ্টা করবেন না।</translation>
    </message>
    <message>
        <source>Check PAN and password with the taxpayer before you try again.</source>
        <translation>আবার চেষ্টা করার আগে করদাতার সঙ্গে PAN ও পাসওয়ার্ড মিলিয়ে নিন।</translation>
    </message>
</context>
<context>
    <name>OutcomeList</name>
    <message>
        <source>Reference</source>
        <translation>রেফারেন্স</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Outcome code</source>
        <translation>ফলের কোড</translation>
    </message>
    <message>
        <source>Assessment years</source>
        <translation>কর নির্ধারণ বর্ষ</translation>
    </message>
    <message>
        <source>OTP tries</source>
        <translation>OTP-র চেষ্টা</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>খোলা হয়েছে</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>বন্ধ হয়েছে</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>লগ-আউট</translation>
    </message>
</context>
<context>
    <name>Pan</name>
    <message>
        <source>Individual</source>
        <translation>ব্যক্তি</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>কোম্পানি</translation>
    </message>
    <message>
        <source>Hindu undivided family</source>
        <translation>হিন্দু অবিভক্ত পরিবার (HUF)</translation>
    </message>
    <message>
        <source>Firm or LLP</source>
        <translation>ফার্ম বা LLP</translation>
    </message>
    <message>
        <source>Association of persons</source>
        <translation>ব্যক্তিসংঘ (AOP)</translation>
    </message>
    <message>
        <source>Body of individuals</source>
        <translation>ব্যক্তিসমষ্টি (BOI)</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>ট্রাস্ট</translation>
    </message>
    <message>
        <source>Artificial juridical person</source>
        <translation>কৃত্রিম আইনি সত্তা</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>স্থানীয় কর্তৃপক্ষ</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>সরকার</translation>
    </message>
</context>
<context>
    <name>PanEdit</name>
    <message>
        <source>1st</source>
        <translation>প্রথম</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>দ্বিতীয়</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>তৃতীয়</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>চতুর্থ</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>পঞ্চম</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>ষষ্ঠ</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>সপ্তম</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>অষ্টম</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>নবম</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>দশম</translation>
    </message>
    <message>
        <source>The %1 character must be a digit.</source>
        <translation>%1 ক্যারেক্টারটি অঙ্ক হতে হবে।</translation>
    </message>
    <message>
        <source>The %1 character must be a letter from A to Z.</source>
        <translation>%1 ক্যারেক্টারটি A থেকে Z-এর মধ্যে কোনো অক্ষর হতে হবে।</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>পাসফ্রেজ দেখান</translation>
    </message>
    <message>
        <source>This desk&apos;s certificate</source>
        <translation>এই ডেস্কের সার্টিফিকেট</translation>
    </message>
    <message>
        <source>It is asked for once and not kept. Until then nothing can be sent.</source>
        <translation>এটি একবারই চাওয়া হয়, রাখা হয় না। ততক্ষণ কিছুই পাঠানো যাবে না।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>Please enter the passphrase.</source>
        <translation>অনুগ্রহ করে পাসফ্রেজ লিখুন।</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>The organisation&apos;s policy can not be read; it must be readable by all (chmod 644).</source>
        <translation>সংস্থার নীতি পড়া যাচ্ছে না; সবার তা পড়ার অনুমতি থাকতে হবে (chmod 644)।</translation>
    </message>
    <message>
        <source>Others than the administrator can change the organisation&apos;s policy; it must belong to root and be writable by root alone (chmod 644).</source>
        <translation>অ্যাডমিনিস্ট্রেটর ছাড়া অন্যরাও সংস্থার নীতি বদলাতে পারেন; এটি root-এর হতে হবে এবং তাতে শুধু root লিখতে পারবে (chmod 644)।</translation>
    </message>
    <message>
        <source>Others than the administrator can write in its folder %1; that must belong to root and be writable by root alone (chmod 755).</source>
        <translation>অ্যাডমিনিস্ট্রেটর ছাড়া অন্যরাও এর ফোল্ডার %1-এ লিখতে পারেন; সেটি root-এর হতে হবে এবং তাতে শুধু root লিখতে পারবে (chmod 755)।</translation>
    </message>
</context>
<context>
    <name>PrintExport</name>
    <message>
        <source>Report</source>
        <translation>রিপোর্ট</translation>
    </message>
    <message>
        <source>ITR Desk %1</source>
        <translation>ITR Desk %1</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <translation>কোনো প্রিন্টার নেই।</translation>
    </message>
    <message>
        <source>Ask your administrator to set one up on this computer, or export the report as a PDF.</source>
        <translation>অ্যাডমিনিস্ট্রেটরকে এই কম্পিউটারে প্রিন্টার লাগাতে বলুন, অথবা রিপোর্ট PDF হিসেবে এক্সপোর্ট করুন।</translation>
    </message>
    <message>
        <source>Nothing was printed, because the journal could not note it.</source>
        <translation>কিছুই প্রিন্ট হয়নি, কারণ জার্নালে তা লেখা যায়নি।</translation>
    </message>
    <message>
        <source>The report was handed to the printer. Fetch it before others see it.</source>
        <translation>রিপোর্ট প্রিন্টারে পাঠানো হয়েছে। অন্যরা দেখার আগে নিয়ে আসুন।</translation>
    </message>
    <message>
        <source>The printer did not take the report.</source>
        <translation>প্রিন্টার রিপোর্ট নেয়নি।</translation>
    </message>
    <message>
        <source>Look whether it is switched on and reachable, then print again.</source>
        <translation>প্রিন্টার চালু আছে কি না ও নাগাল পাওয়া যাচ্ছে কি না দেখুন, তারপর আবার প্রিন্ট করুন।</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>You are not allowed to write there. Choose a folder of your own.</source>
        <translation>সেখানে লেখার অনুমতি আপনার নেই। নিজের কোনো ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>That disk can only be read. Choose a folder on another one.</source>
        <translation>ওই ডিস্ক শুধু পড়া যায়। অন্য ডিস্কের কোনো ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose a folder on another disk.</source>
        <translation>ডিস্ক ভরে গেছে। কিছু জায়গা খালি করুন, বা অন্য ডিস্কের কোনো ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose one that does.</source>
        <translation>ফোল্ডারটি নেই। আছে এমন একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>A folder has that name already. Choose another name.</source>
        <translation>এই নামে একটি ফোল্ডার আগে থেকেই আছে। অন্য নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>নামটি বেশি লম্বা। ছোট একটি নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>The system says: %1. Choose another folder, and tell your administrator if that fails too.</source>
        <translation>সিস্টেম জানাচ্ছে: %1। অন্য ফোল্ডার বেছে নিন, তাতেও না হলে আপনার অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>Something that is no file has that name. Choose another name.</source>
        <translation>এই নামে এমন কিছু আছে যা ফাইল নয়। অন্য নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>That disk can not keep a file from other people who use this computer. Choose a folder on the computer&apos;s own disk.</source>
        <translation>ওই ডিস্ক এই কম্পিউটারের অন্য ব্যবহারকারীদের থেকে ফাইল আড়ালে রাখতে পারে না। কম্পিউটারের নিজের ডিস্কের কোনো ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <comment>file, why and what to do</comment>
        <translation>%1 লেখা হয়নি। %2</translation>
    </message>
</context>
<context>
    <name>PrivateKeyFile</name>
    <message>
        <source>%1 can not be read; it must be a file that you can read.</source>
        <translation>%1 পড়া যাচ্ছে না; এটি এমন ফাইল হতে হবে যা আপনি পড়তে পারেন।</translation>
    </message>
    <message>
        <source>%1 holds a private key and belongs to somebody else; it must be your own.</source>
        <translation>%1-এ প্রাইভেট কী আছে এবং এটি অন্য কারও; এটি আপনার নিজের হতে হবে।</translation>
    </message>
    <message>
        <source>%1 holds a private key that others than its owner can read or change; allowed are the permissions 600 (chmod 600).</source>
        <translation>%1-এ এমন প্রাইভেট কী আছে যা মালিক ছাড়া অন্যরাও পড়তে বা বদলাতে পারেন; অনুমতি 600 হতে হবে (chmod 600)।</translation>
    </message>
    <message>
        <source>%1 is larger than a certificate and its key can be; allowed are %2 KB.</source>
        <translation>%1 কোনো সার্টিফিকেট ও তার কী-এর পক্ষে বেশি বড়; %2 KB পর্যন্ত চলে।</translation>
    </message>
</context>
<context>
    <name>QuitPanel</name>
    <message numerus="yes">
        <source>%n cases are open. End them and quit?</source>
        <translation>
            <numerusform>%nটি কেস খোলা আছে। শেষ করে প্রোগ্রাম বন্ধ করবেন?</numerusform>
            <numerusform>%nটি কেস খোলা আছে। সেগুলি শেষ করে প্রোগ্রাম বন্ধ করবেন?</numerusform>
        </translation>
    </message>
    <message>
        <source>With Yes what was entered or fetched is wiped, and every session at the portal is logged out.</source>
        <translation>“হ্যাঁ” বললে যা লেখা বা আনা হয়েছে তা মুছে ফেলা হবে, এবং পোর্টালের প্রতিটি সেশন থেকে লগ-আউট করা হবে।</translation>
    </message>
    <message>
        <source>Logging out of the portal… %1 of %2 done</source>
        <translation>পোর্টাল থেকে লগ-আউট হচ্ছে… %2টির মধ্যে %1টি হয়েছে</translation>
    </message>
    <message>
        <source>The desk closes when all are through. To quit at once, close the window again; the logouts that were not made are noted in the journal.</source>
        <translation>সবগুলি হয়ে গেলে ডেস্ক বন্ধ হবে। এখনই বন্ধ করতে উইন্ডো আবার বন্ধ করুন; যে লগ-আউট করা হয়নি তা জার্নালে লেখা হয়।</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>Income, in ₹</source>
        <translation>আয়, ₹-এ</translation>
    </message>
    <message>
        <source>Tax, in ₹</source>
        <translation>কর, ₹-এ</translation>
    </message>
</context>
<context>
    <name>ResendPanel</name>
    <message>
        <source>Portal password</source>
        <translation>পোর্টালের পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>পাসওয়ার্ড দেখান</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>আবার পাঠান</translation>
    </message>
    <message>
        <source>The portal makes a new OTP; the one sent before then no longer works.</source>
        <translation>পোর্টাল নতুন OTP তৈরি করে; আগে পাঠানোটি তখন আর কাজ করে না।</translation>
    </message>
    <message>
        <source>Keep this OTP</source>
        <translation>এই OTP-ই রাখুন</translation>
    </message>
    <message>
        <source>Please enter the portal password.</source>
        <translation>অনুগ্রহ করে পোর্টালের পাসওয়ার্ড লিখুন।</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock চালু আছে।</translation>
    </message>
</context>
<context>
    <name>SandboxLauncher</name>
    <message>
        <source>The sandbox did not get ready in time.</source>
        <translation>স্যান্ডবক্স সময়মতো তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>The sandbox program %1 could not be started: %2.</source>
        <translation>স্যান্ডবক্স প্রোগ্রাম %1 চালু করা যায়নি: %2।</translation>
    </message>
    <message>
        <source>The sandbox has no folder for its files: %1.</source>
        <translation>স্যান্ডবক্সের ফাইল রাখার কোনো ফোল্ডার নেই: %1।</translation>
    </message>
    <message>
        <source>The sandbox program said something that is not understood.</source>
        <translation>স্যান্ডবক্স প্রোগ্রাম যা জানিয়েছে তা বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>The sandbox ended before it was ready.</source>
        <translation>স্যান্ডবক্স তৈরি হওয়ার আগেই বন্ধ হয়ে গেছে।</translation>
    </message>
</context>
<context>
    <name>SandboxStrip</name>
    <message>
        <source>SANDBOX: made-up data; nothing leaves this computer</source>
        <translation>SANDBOX: কাল্পনিক তথ্য; এই কম্পিউটারের বাইরে কিছু যায় না</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>পরীক্ষার PAN</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>সব বেছে নিন(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>The relay: this desk has none</source>
        <translation>রিলে: এই ডেস্কের কাছে টোকেন নেই</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>একটি ফাইল</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>সিস্টেমের কী-চেন</translation>
    </message>
    <message>
        <source>The relay</source>
        <translation>রিলে</translation>
    </message>
    <message>
        <source>The operator, who enters it</source>
        <translation>অপারেটর, যিনি সেটি লেখেন</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>সিস্টেমের</translation>
    </message>
    <message>
        <source>None</source>
        <translation>কোনোটি নয়</translation>
    </message>
    <message>
        <source>The one named below</source>
        <translation>নিচে যেটির নাম আছে</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>পরিষেবার ঠিকানা</translation>
    </message>
    <message>
        <source>Address of the service, or of your organisation&apos;s relay in front of it.</source>
        <translation>পরিষেবার ঠিকানা, বা তার সামনে থাকা আপনার সংস্থার রিলের ঠিকানা।</translation>
    </message>
    <message>
        <source>none: it must be given</source>
        <translation>নেই: এটি দিতেই হবে</translation>
    </message>
    <message>
        <source>File with a CA of your own</source>
        <translation>আপনার নিজের CA-র ফাইল</translation>
    </message>
    <message>
        <source>A CA of your own, trusted besides the system&apos;s.</source>
        <translation>আপনার নিজের CA, যাকে সিস্টেমের CA-গুলির পাশাপাশি বিশ্বাস করা হয়।</translation>
    </message>
    <message>
        <source>the system&apos;s CAs alone</source>
        <translation>শুধু সিস্টেমের CA</translation>
    </message>
    <message>
        <source>File with this desk&apos;s certificate</source>
        <translation>এই ডেস্কের সার্টিফিকেটের ফাইল</translation>
    </message>
    <message>
        <source>This desk&apos;s own certificate, which the relay may ask for: PEM with its chain, or PKCS#12.</source>
        <translation>এই ডেস্কের নিজের সার্টিফিকেট, যা রিলে চাইতে পারে: শৃঙ্খল-সহ PEM, বা PKCS#12।</translation>
    </message>
    <message>
        <source>no certificate is shown</source>
        <translation>কোনো সার্টিফিকেট দেখানো হয় না</translation>
    </message>
    <message>
        <source>File with the certificate&apos;s key</source>
        <translation>সার্টিফিকেটের কী-এর ফাইল</translation>
    </message>
    <message>
        <source>The private key of that certificate, in PEM form.</source>
        <translation>ওই সার্টিফিকেটের প্রাইভেট কী, PEM আকারে।</translation>
    </message>
    <message>
        <source>the key stands in the certificate&apos;s file</source>
        <translation>কী-টি সার্টিফিকেটের ফাইলেই আছে</translation>
    </message>
    <message>
        <source>The Bearer token comes from</source>
        <translation>Bearer টোকেনের উৎস</translation>
    </message>
    <message>
        <source>Where the Bearer token comes from: the relay adds it, or the desk reads it from service/tokenFile or from the system&apos;s keychain.</source>
        <translation>Bearer টোকেন কোথা থেকে আসে: রিলে তা যোগ করে, বা ডেস্ক তা service/tokenFile বা সিস্টেমের কী-চেন থেকে পড়ে।</translation>
    </message>
    <message>
        <source>relay; file where service/tokenFile is set</source>
        <translation>relay; service/tokenFile ঠিক করা থাকলে file</translation>
    </message>
    <message>
        <source>File with the Bearer token</source>
        <translation>Bearer টোকেনের ফাইল</translation>
    </message>
    <message>
        <source>File with the Bearer token, where it comes from a file.</source>
        <translation>Bearer টোকেনের ফাইল, যখন তা ফাইল থেকে আসে।</translation>
    </message>
    <message>
        <source>no token is read</source>
        <translation>কোনো টোকেন পড়া হয় না</translation>
    </message>
    <message>
        <source>The AccessToken comes from</source>
        <translation>AccessToken-এর উৎস</translation>
    </message>
    <message>
        <source>Who supplies the AccessToken: the relay adds it, or the operator enters it in a masked field.</source>
        <translation>AccessToken কে দেয়: রিলে তা যোগ করে, বা অপারেটর তা আড়াল করা ঘরে লেখেন।</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>পিন করা কী</translation>
    </message>
    <message>
        <source>Public keys one of which must stand in the service&apos;s certificate chain, besides everything else that is checked.</source>
        <translation>পাবলিক কী, যার একটি পরিষেবার সার্টিফিকেট শৃঙ্খলে থাকতেই হবে; বাকি সব যাচাইও হয়।</translation>
    </message>
    <message>
        <source>none is pinned</source>
        <translation>কোনোটি পিন করা নেই</translation>
    </message>
    <message>
        <source>Longest time of a call</source>
        <translation>কলের সর্বোচ্চ সময়</translation>
    </message>
    <message>
        <source>Time of a whole call, from the click to the last byte of the answer.</source>
        <translation>পুরো কলের সময়, ক্লিক থেকে উত্তরের শেষ বাইট পর্যন্ত।</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>প্রক্সি</translation>
    </message>
    <message>
        <source>Which proxy the service is reached through: the system&apos;s, none, or the HTTP proxy that network/proxyHost names.</source>
        <translation>কোন প্রক্সি দিয়ে পরিষেবায় পৌঁছানো হয়: সিস্টেমেরটি, কোনোটি নয়, বা network/proxyHost-এ দেওয়া HTTP প্রক্সি।</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>প্রক্সির হোস্ট</translation>
    </message>
    <message>
        <source>Host of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP প্রক্সির হোস্ট, যখন network/proxy হলো manual।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>প্রক্সির পোর্ট</translation>
    </message>
    <message>
        <source>Port of the HTTP proxy, where network/proxy is manual.</source>
        <translation>HTTP প্রক্সির পোর্ট, যখন network/proxy হলো manual।</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>প্রক্সিতে ব্যবহারকারীর নাম</translation>
    </message>
    <message>
        <source>User name at the HTTP proxy, where it asks for one; the password lies in the system&apos;s keychain.</source>
        <translation>HTTP প্রক্সিতে ব্যবহারকারীর নাম, যদি প্রক্সি চায়; পাসওয়ার্ড থাকে সিস্টেমের কী-চেনে।</translation>
    </message>
    <message>
        <source>the proxy is told no name</source>
        <translation>প্রক্সিকে কোনো নাম জানানো হয় না</translation>
    </message>
    <message>
        <source>An OTP is good for</source>
        <translation>OTP বৈধ থাকে</translation>
    </message>
    <message>
        <source>How long the portal takes an OTP, for the countdown.</source>
        <translation>পোর্টাল একটি OTP কতক্ষণ নেয়, সময় গণনার জন্য।</translation>
    </message>
    <message>
        <source>Warn before it runs out</source>
        <translation>সময় ফুরোনোর আগে সতর্ক করুন</translation>
    </message>
    <message>
        <source>Time left at which the countdown warns; it must be less than otp/lifetimeSeconds.</source>
        <translation>কত সময় বাকি থাকতে সময় গণনা সতর্ক করে; এটি otp/lifetimeSeconds-এর চেয়ে কম হতে হবে।</translation>
    </message>
    <message>
        <source>Time between two OTPs</source>
        <translation>দুটি OTP-র মাঝের সময়</translation>
    </message>
    <message>
        <source>Time that must pass between two OTPs.</source>
        <translation>দুটি OTP-র মাঝে যত সময় যেতেই হবে।</translation>
    </message>
    <message>
        <source>Keep the password in locked memory for a resend, until the OTP is accepted, the case is left or the desk locks.</source>
        <translation>আবার পাঠানোর জন্য পাসওয়ার্ড লক করা মেমরিতে রাখুন, যতক্ষণ না OTP গৃহীত হয়, কেস ছাড়া হয় বা ডেস্ক লক হয়।</translation>
    </message>
    <message>
        <source>Log out a case that is left alone for</source>
        <translation>এতক্ষণ কাজ না হলে কেস লগ-আউট করুন</translation>
    </message>
    <message>
        <source>A session at the portal that nobody goes on with is logged out after this.</source>
        <translation>পোর্টালের যে সেশন কেউ এগিয়ে নেন না, এতক্ষণ পরে তা থেকে লগ-আউট করা হয়।</translation>
    </message>
    <message>
        <source>Lock the desk when it is left alone for</source>
        <translation>এতক্ষণ কাজ না হলে ডেস্ক লক করুন</translation>
    </message>
    <message>
        <source>Without a key press or a click for so long, sleep included, the desk locks: what was typed is wiped and no case is shown.</source>
        <translation>কম্পিউটারের স্লিপের সময় ধরে এতক্ষণ কোনো কী চাপা বা ক্লিক না হলে ডেস্ক লক হয়: যা টাইপ করা হয়েছে তা মুছে ফেলা হয় ও কোনো কেস দেখানো হয় না।</translation>
    </message>
    <message>
        <source>Clear the clipboard after a secret was pasted</source>
        <translation>গোপন তথ্য পেস্টের পর ক্লিপবোর্ড মুছুন</translation>
    </message>
    <message>
        <source>A secret that was pasted is cleared from the clipboard it came from.</source>
        <translation>পেস্ট করা গোপন তথ্য যে ক্লিপবোর্ড থেকে এসেছে সেখান থেকে মুছে ফেলা হয়।</translation>
    </message>
    <message>
        <source>On Windows, keep the window out of screenshots and screen sharing; turn it off for remote support.</source>
        <translation>Windows-এ উইন্ডোকে স্ক্রিনশট ও স্ক্রিন শেয়ারিংয়ের বাইরে রাখুন; দূর থেকে সহায়তা নেওয়ার সময় এটি বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Who asks for consent, in the notice.</source>
        <translation>কে সম্মতি চাইছে, বিজ্ঞপ্তিতে।</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>নাম দেওয়া নেই</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>যোগাযোগ</translation>
    </message>
    <message>
        <source>Where consent is withdrawn and questions are answered, in the notice.</source>
        <translation>কোথায় সম্মতি প্রত্যাহার করা যায় ও প্রশ্নের উত্তর মেলে, বিজ্ঞপ্তিতে।</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>অভিযোগ</translation>
    </message>
    <message>
        <source>Where complaints go, in the notice.</source>
        <translation>অভিযোগ কোথায় জানাতে হবে, বিজ্ঞপ্তিতে।</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>one general purpose</source>
        <translation>একটি সাধারণ উদ্দেশ্য</translation>
    </message>
    <message>
        <source>Your counsel has approved the words of the notice; else it is marked as a draft.</source>
        <translation>আপনার আইনি পরামর্শদাতা বিজ্ঞপ্তির ভাষা অনুমোদন করেছেন; না হলে তাতে খসড়া লেখা থাকে।</translation>
    </message>
    <message>
        <source>Where the journal is kept.</source>
        <translation>জার্নাল কোথায় রাখা হয়।</translation>
    </message>
    <message>
        <source>the user&apos;s data folder</source>
        <translation>ব্যবহারকারীর ডেটা ফোল্ডার</translation>
    </message>
    <message>
        <source>Days that the journal goes back.</source>
        <translation>জার্নাল কত দিন পিছন পর্যন্ত রাখে।</translation>
    </message>
    <message>
        <source>The operator may export JSON with personal numbers in full.</source>
        <translation>অপারেটর ব্যক্তিগত নম্বর পুরো দেখিয়ে JSON এক্সপোর্ট করতে পারেন।</translation>
    </message>
    <message>
        <source>You, unless your organisation&apos;s policy sets it.</source>
        <translation>আপনি, যদি না আপনার সংস্থার নীতি এটি ঠিক করে দেয়।</translation>
    </message>
    <message>
        <source>The organisation&apos;s policy alone; where this computer has no policy, the profile.</source>
        <translation>শুধু সংস্থার নীতি; এই কম্পিউটারে নীতি না থাকলে প্রোফাইল।</translation>
    </message>
    <message>
        <source>In the answer of “itr-desk config show”.</source>
        <translation>“itr-desk config show”-এর উত্তরে।</translation>
    </message>
    <message>
        <source>In Settings, under %1.</source>
        <comment>name of a page of the Settings</comment>
        <translation>“সেটিংস”-এ, “%1”-এর নিচে।</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>সংযোগ</translation>
    </message>
    <message>
        <source>OTP and cases</source>
        <translation>OTP ও কেস</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>সংস্থা</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>সুরক্ষা</translation>
    </message>
    <message>
        <source>What a return may be fetched for; the first purpose is offered first.</source>
        <translation>কী কী উদ্দেশ্যে রিটার্ন আনা যায়; প্রথম উদ্দেশ্যটি আগে দেখানো হয়।</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>ডেস্কটপের ভাষা</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Language of the desk, from its next start on.</source>
        <translation>ডেস্কের ভাষা, পরের বার চালু হওয়া থেকে।</translation>
    </message>
    <message>
        <source>At the kiosk, how long nobody may touch it until it asks whether somebody is still there; sleep included.</source>
        <translation>কম্পিউটারের স্লিপের সময় ধরে এতক্ষণ কেউ কিয়স্কে হাত না দিলে, কেউ এখনও আছেন কি না তা জানতে চাওয়া হয়।</translation>
    </message>
    <message>
        <source>How long the kiosk waits for an answer to that, before everything that was entered is deleted.</source>
        <translation>সেই প্রশ্নের উত্তরের জন্য কিয়স্ক কতক্ষণ অপেক্ষা করে; তারপর যা লেখা হয়েছিল সব মুছে ফেলা হয়।</translation>
    </message>
    <message>
        <source>At the kiosk, show the summary of the return when it has come, where bystanders can read it too.</source>
        <translation>কিয়স্কে রিটার্ন এলে তার সারাংশ দেখান, যা আশেপাশের লোকেরাও পড়তে পারেন।</translation>
    </message>
    <message>
        <source>Where “itr-desk kiosk set-pin” stores the hash of the staff&apos;s PIN.</source>
        <translation>“itr-desk kiosk set-pin” কর্মীদের PIN-এর হ্যাশ কোথায় সেভ করে।</translation>
    </message>
    <message>
        <source>kiosk-pin in the user&apos;s data folder</source>
        <translation>ব্যবহারকারীর ডেটা ফোল্ডারে kiosk-pin</translation>
    </message>
    <message>
        <source>The kiosk may hold the Bearer token; without this it takes a relay alone, which adds the token.</source>
        <translation>কিয়স্ক Bearer টোকেন রাখতে পারে; এটি ছাড়া কিয়স্ক শুধু রিলের সঙ্গে চলে, যা টোকেন যোগ করে।</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>হালকা</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>উচ্চ কনট্রাস্ট</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>Colours of the windows, from the next start on.</source>
        <translation>উইন্ডোর রং, পরের বার চালু হওয়া থেকে।</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>কিছুই নড়ে না বা মিটমিট করে না</translation>
    </message>
    <message>
        <source>File with the logo</source>
        <translation>লোগোর ফাইল</translation>
    </message>
    <message>
        <source>Your organisation&apos;s logo, on the desk and the kiosk.</source>
        <translation>আপনার প্রতিষ্ঠানের লোগো, ডেস্ক ও কিয়স্কে।</translation>
    </message>
    <message>
        <source>no logo is shown</source>
        <translation>কোনো লোগো দেখানো হয় না</translation>
    </message>
    <message>
        <source>At the kiosk, the number keys for the OTP stand in another order each time, so that nobody reads the OTP off a hand.</source>
        <translation>কিয়স্কে OTP-র সংখ্যার বোতামগুলি প্রতিবার অন্য ক্রমে থাকে, যাতে হাত দেখে কেউ OTP জানতে না পারে।</translation>
    </message>
    <message>
        <source>Nothing on the screen turns or blinks, from the next start on.</source>
        <translation>পরের বার চালু হওয়া থেকে পর্দায় কিছুই ঘোরে না বা মিটমিট করে না।</translation>
    </message>
    <message>
        <source>At the kiosk, the folder into which each return is put as a JSON file, for your organisation to take it from.</source>
        <translation>কিয়স্কে যে ফোল্ডারে প্রতিটি রিটার্ন JSON ফাইল হিসেবে রাখা হয়, যাতে আপনার প্রতিষ্ঠান সেখান থেকে নিতে পারে।</translation>
    </message>
    <message>
        <source>the return is dropped once it has come</source>
        <translation>রিটার্ন আসার পর ফেলে দেওয়া হয়</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Browse…</source>
        <translation>ব্রাউজ করুন…</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>যা দেওয়া যায়: %1।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>প্রতি লাইনে একটি।</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <comment>name of a setting</comment>
        <translation>ব্রাউজ করুন: %1</translation>
    </message>
</context>
<context>
    <name>SettingValue</name>
    <message>
        <source>Allowed are up to %1 characters of plain text in one line, without a PAN.</source>
        <translation>এক লাইনে সর্বাধিক %1 ক্যারেক্টারের সাধারণ টেক্সট দেওয়া যায়, কোনো PAN ছাড়া।</translation>
    </message>
    <message>
        <source>Allowed is a list of purposes with “;” between them.</source>
        <translation>উদ্দেশ্যের তালিকা দেওয়া যায়, মাঝে “;” দিয়ে।</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 in base64 (44 characters); allowed are those of public keys (SPKI), with “,” between them.</source>
        <translation>“%1” base64-এ SHA-256 (44 ক্যারেক্টার) নয়; পাবলিক কী-এর (SPKI) SHA-256 দেওয়া যায়, মাঝে “,” দিয়ে।</translation>
    </message>
    <message>
        <source>There is one pin alone; allowed are two different ones at least, so that one key can be lost, or no such key.</source>
        <translation>মাত্র একটি পিন আছে; অন্তত দুটি আলাদা পিন দিন, যাতে একটি কী হারালেও চলে, অথবা এই কী একেবারেই দেবেন না।</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>যা দেওয়া যায়: %1।</translation>
    </message>
    <message>
        <source>The file holds no certificate; allowed is a file with CA certificates in PEM form.</source>
        <translation>ফাইলে কোনো সার্টিফিকেট নেই; PEM আকারে CA সার্টিফিকেটের ফাইল দেওয়া যায়।</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>list of words, last word</comment>
        <translation>%1 বা %2</translation>
    </message>
    <message>
        <source>the path of a readable file with CA certificates in PEM form</source>
        <translation>PEM আকারে CA সার্টিফিকেট আছে এমন পড়ার যোগ্য ফাইলের পথ</translation>
    </message>
    <message>
        <source>the path of a file that you can read</source>
        <translation>আপনি পড়তে পারেন এমন ফাইলের পথ</translation>
    </message>
    <message>
        <source>the path of a file with the Bearer token that only its owner can read (chmod 600), or no such key when the relay adds the token</source>
        <translation>Bearer টোকেনের এমন ফাইলের পথ যা শুধু তার মালিক পড়তে পারেন (chmod 600); রিলে টোকেন যোগ করলে এই কী দেবেন না</translation>
    </message>
    <message>
        <source>the path of a folder that only its owner can read, or no such key for the user&apos;s own data folder</source>
        <translation>এমন ফোল্ডারের পথ যা শুধু তার মালিক পড়তে পারেন; ব্যবহারকারীর নিজের ডেটা ফোল্ডারের জন্য এই কী দেবেন না</translation>
    </message>
    <message>
        <source>address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>text</source>
        <translation>টেক্সট</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>টেক্সটের তালিকা</translation>
    </message>
    <message>
        <source>list of pins</source>
        <translation>পিনের তালিকা</translation>
    </message>
    <message>
        <source>host</source>
        <translation>হোস্ট</translation>
    </message>
    <message>
        <source>name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>number</source>
        <translation>সংখ্যা</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>সেকেন্ড</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>হ্যাঁ বা না</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>পছন্দ</translation>
    </message>
    <message>
        <source>an address that starts with https:// and names a host, without user name, “?” or “#”</source>
        <translation>https:// দিয়ে শুরু ও হোস্টের নাম-সহ ঠিকানা, ব্যবহারকারীর নাম, “?” বা “#” ছাড়া</translation>
    </message>
    <message>
        <source>one line of up to %1 characters, without a PAN</source>
        <translation>সর্বাধিক %1 ক্যারেক্টারের এক লাইন, কোনো PAN ছাড়া</translation>
    </message>
    <message>
        <source>a list of purposes with “;” between them</source>
        <translation>উদ্দেশ্যের তালিকা, মাঝে “;” দিয়ে</translation>
    </message>
    <message>
        <source>a list of SHA-256 of public keys (SPKI) in base64 with “,” between them, two at least, or no such key</source>
        <translation>পাবলিক কী-এর (SPKI) SHA-256-এর তালিকা base64-এ, মাঝে “,” দিয়ে, অন্তত দুটি, অথবা এই কী দেবেন না</translation>
    </message>
    <message>
        <source>the name or address of a host</source>
        <translation>হোস্টের নাম বা ঠিকানা</translation>
    </message>
    <message>
        <source>a user name of up to 100 characters without “:”</source>
        <translation>“:” ছাড়া সর্বাধিক 100 ক্যারেক্টারের ব্যবহারকারীর নাম</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 থেকে %2-এর মধ্যে পূর্ণ সংখ্যা</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation>%1 থেকে %2-এর মধ্যে পূর্ণ সংখ্যায় সেকেন্ড</translation>
    </message>
    <message>
        <source>%1, or 0 for never</source>
        <comment>range</comment>
        <translation>%1, বা কখনও না চাইলে 0</translation>
    </message>
    <message>
        <source>“true” or “false”</source>
        <translation>“true” বা “false”</translation>
    </message>
    <message>
        <source>the path of a file in a folder that is there</source>
        <translation>আছে এমন কোনো ফোল্ডারে ফাইলের পথ</translation>
    </message>
    <message>
        <source>the path of a PNG file of up to %1 by %1 pixels or an SVG file, of up to 1 MB</source>
        <translation>সর্বাধিক %1 × %1 পিক্সেলের PNG ফাইল বা SVG ফাইলের পাথ, সর্বাধিক 1 MB</translation>
    </message>
    <message>
        <source>the path of a folder that is there</source>
        <translation>বিদ্যমান কোনো ফোল্ডারের পাথ</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pages of the settings</source>
        <translation>সেটিংসের পৃষ্ঠা</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সেভ করুন(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Something in the files is wrong; with it the desk does not start.</source>
        <translation>ফাইলে কিছু ভুল আছে; তা থাকলে ডেস্ক চালু হয় না।</translation>
    </message>
    <message>
        <source>Kept in %1. Your organisation has set some in %2.</source>
        <translation>%1-এ রাখা হয়। কিছু আপনার সংস্থা %2-এ ঠিক করে দিয়েছে।</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>%1-এ রাখা হয়।</translation>
    </message>
    <message>
        <source>Nothing was written: with this the desk would not start.</source>
        <translation>কিছুই লেখা হয়নি: এতে ডেস্ক চালু হবে না।</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>সেটিংস সেভ হয়নি।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>সেটিংস সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>They hold from the next start of ITR Desk on; until then everything goes on as it was.</source>
        <translation>ITR Desk পরের বার চালু হলে এগুলি কার্যকর হবে; ততক্ষণ সব আগের মতোই চলবে।</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>কর্মী</translation>
    </message>
    <message>
        <source>Nobody is served while this page is open. Left alone, it closes by itself.</source>
        <translation>এই পাতা খোলা থাকলে কেউ পরিষেবা পান না। কিছু না করলে এটি নিজেই বন্ধ হয়ে যায়।</translation>
    </message>
    <message>
        <source>Back to the public</source>
        <translation>সাধারণের স্ক্রিনে ফিরুন</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>পরিষেবা</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>সংযোগ নেই</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>সাম্প্রতিক ত্রুটি</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>চালু হওয়ার পর থেকে নেই</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>কিয়স্ক আবার চালু করুন</translation>
    </message>
    <message>
        <source>Exit the kiosk</source>
        <translation>কিয়স্ক থেকে বেরোন</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>There is not enough memory to hash the PIN; nothing has changed.</source>
        <translation>PIN-এর হ্যাশ তৈরি করার মতো যথেষ্ট মেমরি নেই; কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>The folder %1 can not be made; nothing has changed.</source>
        <translation>%1 ফোল্ডার তৈরি করা যাচ্ছে না; কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>%1 can not be written.</source>
        <translation>%1-এ লেখা যাচ্ছে না।</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>For staff</source>
        <translation>কর্মীদের জন্য</translation>
    </message>
    <message>
        <source>The PIN opens the staff page of this kiosk.</source>
        <translation>PIN দিলে এই কিয়স্কের কর্মীদের পাতা খোলে।</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরুন</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>অনুগ্রহ করে PIN লিখুন।</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>এই PIN ঠিক নয়।</translation>
    </message>
    <message>
        <source>The PIN was not checked.</source>
        <translation>PIN যাচাই করা হয়নি।</translation>
    </message>
    <message>
        <source>No PIN is set at this kiosk.</source>
        <translation>এই কিয়স্কে কোনো PIN ঠিক করা নেই।</translation>
    </message>
    <message>
        <source>An administrator sets it on a terminal: itr-desk kiosk set-pin</source>
        <translation>অ্যাডমিনিস্ট্রেটর টার্মিনালে এটি ঠিক করেন: itr-desk kiosk set-pin</translation>
    </message>
    <message>
        <source>The PIN was not checked: the try can not be written down.</source>
        <translation>PIN যাচাই করা হয়নি: এই চেষ্টা নথিভুক্ত করা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder of the journal may not be writable.</source>
        <translation>হয়তো ডিস্ক ভরে গেছে, বা জার্নালের ফোল্ডারে লেখা যাচ্ছে না।</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>আবার চেষ্টা করা যাবে %n সেকেন্ড পরে।</numerusform>
            <numerusform>আবার চেষ্টা করা যাবে %n সেকেন্ড পরে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>আবার চেষ্টা করা যাবে %n মিনিট পরে।</numerusform>
            <numerusform>আবার চেষ্টা করা যাবে %n মিনিট পরে।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>The service said: “%1”</source>
        <translation>পরিষেবা জানিয়েছে: “%1”</translation>
    </message>
</context>
<context>
    <name>StillTherePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>আপনি কি এখনও আছেন?</translation>
    </message>
    <message>
        <source>Nobody has touched the kiosk for a while. If nobody answers, everything that was entered is deleted.</source>
        <translation>কিছুক্ষণ ধরে কেউ কিয়স্কে হাত দেননি। কেউ উত্তর না দিলে যা লেখা হয়েছে সব মুছে ফেলা হবে।</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>আমি এখনও আছি</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) everything that was entered is deleted.</source>
        <translation>
            <numerusform>%n সেকেন্ডের মধ্যে যা লেখা হয়েছে সব মুছে ফেলা হবে।</numerusform>
            <numerusform>%n সেকেন্ডের মধ্যে যা লেখা হয়েছে সব মুছে ফেলা হবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Press “I am still here” to go on where you were.</source>
        <translation>যেখানে ছিলেন সেখান থেকে এগোতে “আমি এখনও আছি” চাপুন।</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n সেকেন্ড</numerusform>
            <numerusform>%n সেকেন্ড</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Not supplied</source>
        <translation>দেওয়া নেই</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>%1-এ পাওয়া গেছে</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The return</source>
        <translation>রিটার্ন</translation>
    </message>
    <message>
        <source>Its amounts</source>
        <translation>রিটার্নের টাকার পরিমাণ</translation>
    </message>
    <message>
        <source>ITR Desk does not know the shape of this return. The figures were found by their names: compare them with the whole return before you rely on them.</source>
        <translation>এই রিটার্নের গঠন ITR Desk-এর জানা নেই। সংখ্যাগুলি নাম ধরে খোঁজা হয়েছে: ভরসা করার আগে পুরো রিটার্নের সঙ্গে মিলিয়ে নিন।</translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>On time, section 139(1)</source>
        <translation>সময়মতো, ধারা 139(1)</translation>
    </message>
    <message>
        <source>Late, section 139(4)</source>
        <translation>বিলম্বিত, ধারা 139(4)</translation>
    </message>
    <message>
        <source>Revised, section 139(5)</source>
        <translation>সংশোধিত, ধারা 139(5)</translation>
    </message>
    <message>
        <source>In answer to a notice of a defect, section 139(9)</source>
        <translation>ত্রুটির নোটিশের উত্তরে, ধারা 139(9)</translation>
    </message>
    <message>
        <source>Updated, section 139(8A)</source>
        <translation>আপডেটেড, ধারা 139(8A)</translation>
    </message>
    <message>
        <source>Code %1, which this desk does not know</source>
        <translation>কোড %1, যা এই ডেস্কের জানা নেই</translation>
    </message>
</context>
<context>
    <name>TestPan</name>
    <message>
        <source>OTP sent; then the data of an ITR-1</source>
        <translation>OTP পাঠানো; তারপর একটি ITR-1-এর তথ্য</translation>
    </message>
    <message>
        <source>the same for a company&apos;s PAN</source>
        <translation>কোম্পানির PAN-এর জন্য একই</translation>
    </message>
    <message>
        <source>OTP sent; then data of an unknown shape</source>
        <translation>OTP পাঠানো; তারপর অজানা গঠনের তথ্য</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP is wrong</source>
        <translation>OTP পাঠানো; তারপর প্রতিটি OTP ভুল</translation>
    </message>
    <message>
        <source>OTP sent; then every OTP has expired</source>
        <translation>OTP পাঠানো; তারপর প্রতিটি OTP-র মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>no OTP: asked again too soon</source>
        <translation>OTP নেই: খুব তাড়াতাড়ি আবার চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>no OTP: the portal&apos;s limit is reached</source>
        <translation>OTP নেই: পোর্টালের সীমা পূর্ণ</translation>
    </message>
    <message>
        <source>no OTP: Aadhaar is not linked</source>
        <translation>OTP নেই: Aadhaar যুক্ত নয়</translation>
    </message>
    <message>
        <source>no OTP: the portal refuses the password</source>
        <translation>OTP নেই: পোর্টাল পাসওয়ার্ড গ্রহণ করে না</translation>
    </message>
    <message>
        <source>a status in words that the desk does not know</source>
        <translation>ডেস্কের অজানা ভাষায় একটি স্ট্যাটাস</translation>
    </message>
    <message>
        <source>a 200 without any status</source>
        <translation>কোনো স্ট্যাটাস ছাড়া 200</translation>
    </message>
    <message>
        <source>400 with errors for both fields</source>
        <translation>400, দুটি ঘরেই ভুল-সহ</translation>
    </message>
    <message>
        <source>400 with a message and an empty detail</source>
        <translation>400, একটি বার্তা ও খালি বিবরণ-সহ</translation>
    </message>
    <message>
        <source>401: the Bearer token is refused</source>
        <translation>401: Bearer টোকেন গ্রহণ করা হয়নি</translation>
    </message>
    <message>
        <source>422 with an RFC 9457 body</source>
        <translation>422, RFC 9457 বডি-সহ</translation>
    </message>
    <message>
        <source>429 with Retry-After: 90</source>
        <translation>429, Retry-After: 90-সহ</translation>
    </message>
    <message>
        <source>500 whose text echoes the PAN</source>
        <translation>500, যার লেখায় PAN ফিরে আসে</translation>
    </message>
    <message>
        <source>502 with an HTML page, as a proxy sends it</source>
        <translation>502, HTML পৃষ্ঠা-সহ, প্রক্সি যেমন পাঠায়</translation>
    </message>
    <message>
        <source>OTP sent, answered after 5 seconds</source>
        <translation>OTP পাঠানো, উত্তর 5 সেকেন্ড পরে</translation>
    </message>
    <message>
        <source>no answer at all</source>
        <translation>কোনো উত্তরই নেই</translation>
    </message>
    <message>
        <source>the server hangs up after it has read the request</source>
        <translation>অনুরোধ পড়ার পর সার্ভার সংযোগ কেটে দেয়</translation>
    </message>
    <message>
        <source>half an answer, then the server hangs up</source>
        <translation>অর্ধেক উত্তর, তারপর সার্ভার সংযোগ কেটে দেয়</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-2</source>
        <translation>OTP পাঠানো; তারপর একটি ITR-2-এর তথ্য</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-3</source>
        <translation>OTP পাঠানো; তারপর একটি ITR-3-এর তথ্য</translation>
    </message>
    <message>
        <source>OTP sent; then the data of an ITR-4</source>
        <translation>OTP পাঠানো; তারপর একটি ITR-4-এর তথ্য</translation>
    </message>
    <message>
        <source>OTP sent; then data with the prefixes of older XML</source>
        <translation>OTP পাঠানো; তারপর পুরোনো XML-এর প্রিফিক্স-সহ তথ্য</translation>
    </message>
    <message>
        <source>OTP sent; then a return of 20 MB</source>
        <translation>OTP পাঠানো; তারপর 20 MB-র রিটার্ন</translation>
    </message>
    <message>
        <source>OTP sent; then a return that is nested 900 levels deep</source>
        <translation>OTP পাঠানো; তারপর 900 স্তর গভীর রিটার্ন</translation>
    </message>
    <message>
        <source>OTP sent; then data; of further years, every other one is not there (400)</source>
        <translation>OTP পাঠানো; তারপর তথ্য; পরের বছরগুলির একটি অন্তর একটি নেই (400)</translation>
    </message>
    <message>
        <source>OTP sent; then data; every further year fails (500)</source>
        <translation>OTP পাঠানো; তারপর তথ্য; পরের প্রতিটি বছর ব্যর্থ (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data, with which the portal session ends (401)</source>
        <translation>OTP পাঠানো; তারপর তথ্য, যার সঙ্গে পোর্টালের সেশন শেষ (401)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout fails (500)</source>
        <translation>OTP পাঠানো; তারপর তথ্য; লগ-আউট ব্যর্থ (500)</translation>
    </message>
    <message>
        <source>OTP sent; then data; the logout gets no answer</source>
        <translation>OTP পাঠানো; তারপর তথ্য; লগ-আউটের উত্তর নেই</translation>
    </message>
</context>
<context>
    <name>TestPanList</name>
    <message>
        <source>Test PANs — ITR Desk SANDBOX</source>
        <translation>পরীক্ষার PAN — ITR Desk SANDBOX</translation>
    </message>
    <message>
        <source>Each of these PANs brings about one outcome. Any password will do; the OTP is %1 and the AccessToken %2.</source>
        <translation>এই PAN-গুলির প্রতিটিতে একটি নির্দিষ্ট ফল হয়। যে কোনো পাসওয়ার্ড চলবে; OTP হলো %1 এবং AccessToken %2।</translation>
    </message>
    <message>
        <source>Test PANs</source>
        <translation>পরীক্ষার PAN</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>PAN: what it brings about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use this PAN</source>
        <translation>এই PAN ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>TlsTrouble</name>
    <message>
        <source>The desk&apos;s certificate has expired</source>
        <translation>ডেস্কের সার্টিফিকেটের মেয়াদ শেষ হয়ে গেছে</translation>
    </message>
    <message>
        <source>The desk&apos;s certificate has been revoked</source>
        <translation>ডেস্কের সার্টিফিকেট প্রত্যাহার করা হয়েছে</translation>
    </message>
    <message>
        <source>The relay does not know the CA of the desk&apos;s certificate</source>
        <translation>রিলে ডেস্কের সার্টিফিকেটের CA-কে চেনে না</translation>
    </message>
    <message>
        <source>The relay asks for a certificate, and this desk has none</source>
        <translation>রিলে সার্টিফিকেট চাইছে, কিন্তু এই ডেস্কের কোনো সার্টিফিকেট নেই</translation>
    </message>
    <message>
        <source>The relay refuses the desk&apos;s certificate</source>
        <translation>রিলে ডেস্কের সার্টিফিকেট মানছে না</translation>
    </message>
    <message>
        <source>It does not offer TLS 1.2 or newer</source>
        <translation>এতে TLS 1.2 বা তার পরের সংস্করণ নেই</translation>
    </message>
    <message>
        <source>It offers no cipher that is safe enough</source>
        <translation>এতে যথেষ্ট নিরাপদ কোনো সাইফার নেই</translation>
    </message>
    <message>
        <source>Somebody on the way tried to bring the connection down to an older version of TLS</source>
        <translation>মাঝপথে কেউ সংযোগটিকে TLS-এর পুরোনো সংস্করণে নামানোর চেষ্টা করেছে</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS</source>
        <translation>সেখানে যা উত্তর দেয় তা TLS ব্যবহার করে না</translation>
    </message>
</context>
<context>
    <name>TokenCommand</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>কী-চেন উত্তর দেয়নি।</translation>
    </message>
    <message>
        <source>Usage: itr-desk token status|set|forget [--profile FILE]

status  says where the Bearer token is kept, whether there is one and when it ends; exit status 1: none, or expired
set     keeps a new one in the keychain: typed (nothing is shown), or from a pipe
forget  deletes it from the keychain

The token belongs to the service that the settings or the profile name. It is never printed.</source>
        <translation>ব্যবহার: itr-desk token status|set|forget [--profile FILE]

status  জানায় Bearer টোকেন কোথায় রাখা হয়, আছে কি না ও মেয়াদ কবে শেষ; এক্সিট স্ট্যাটাস 1: নেই, বা মেয়াদ শেষ
set     নতুন টোকেন কী-চেনে রাখে: টাইপ করে (কিছু দেখা যায় না), বা পাইপ থেকে
forget  কী-চেন থেকে সেটি মুছে ফেলে

টোকেনটি সেই পরিষেবার, যার নাম সেটিংস বা প্রোফাইলে আছে। এটি কখনও ছাপা হয় না।</translation>
    </message>
    <message>
        <source>The settings name no service that a token could belong to; add --profile FILE.</source>
        <translation>সেটিংসে এমন কোনো পরিষেবার নাম নেই যার টোকেন হতে পারে; --profile FILE যোগ করুন।</translation>
    </message>
    <message>
        <source>service/bearer is not “keychain”, so the desk would not look for a token there.</source>
        <translation>service/bearer “keychain” নয়, তাই ডেস্ক সেখানে টোকেন খুঁজবে না।</translation>
    </message>
    <message>
        <source>The relay adds the Bearer token; this desk has none.</source>
        <translation>রিলে Bearer টোকেন যোগ করে; এই ডেস্কের কাছে টোকেন নেই।</translation>
    </message>
    <message>
        <source>What is stored is no Bearer token.</source>
        <translation>যা সেভ করা আছে তা Bearer টোকেন নয়।</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in its file.</source>
        <translation>%1-এর জন্য একটি Bearer টোকেন তার ফাইলে আছে।</translation>
    </message>
    <message>
        <source>A Bearer token for %1 is in the keychain.</source>
        <translation>%1-এর জন্য একটি Bearer টোকেন কী-চেনে আছে।</translation>
    </message>
    <message>
        <source>It does not say when it ends.</source>
        <translation>মেয়াদ কবে শেষ, তা এতে বলা নেই।</translation>
    </message>
    <message>
        <source>No token was entered; nothing has changed.</source>
        <translation>কোনো টোকেন লেখা হয়নি; কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>That is no Bearer token: it is letters, digits and - . _ ~ + / = without a space. Nothing has changed.</source>
        <translation>এটি Bearer টোকেন নয়: তাতে থাকে অক্ষর, অঙ্ক এবং - . _ ~ + / =, কোনো ফাঁক ছাড়া। কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is in the keychain.</source>
        <translation>%1-এর Bearer টোকেন কী-চেনে আছে।</translation>
    </message>
    <message>
        <source>The keychain holds no Bearer token for %1 any more.</source>
        <translation>কী-চেনে %1-এর জন্য আর কোনো Bearer টোকেন নেই।</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>The file can not be read; allowed is a file with the Bearer token that you can read.</source>
        <translation>ফাইলটি পড়া যাচ্ছে না; Bearer টোকেনের এমন ফাইল দিন যা আপনি পড়তে পারেন।</translation>
    </message>
    <message>
        <source>The file belongs to somebody else; it must be your own.</source>
        <translation>ফাইলটি অন্য কারও; এটি আপনার নিজের হতে হবে।</translation>
    </message>
    <message>
        <source>Others than its owner can read or change the file; allowed are the permissions 600 (chmod 600).</source>
        <translation>মালিক ছাড়া অন্যরাও ফাইলটি পড়তে বা বদলাতে পারেন; অনুমতি 600 হতে হবে (chmod 600)।</translation>
    </message>
    <message>
        <source>The file is larger than a token can be; allowed is one token of at most %1 bytes.</source>
        <translation>ফাইলটি টোকেনের পক্ষে বেশি বড়; সর্বাধিক %1 বাইটের একটি টোকেন দেওয়া যায়।</translation>
    </message>
    <message>
        <source>The file is empty; it must hold the Bearer token.</source>
        <translation>ফাইলটি খালি; এতে Bearer টোকেন থাকতে হবে।</translation>
    </message>
    <message>
        <source>The file holds characters that no token has; allowed is one token on one line.</source>
        <translation>ফাইলে এমন ক্যারেক্টার আছে যা কোনো টোকেনে থাকে না; এক লাইনে একটি টোকেন দেওয়া যায়।</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Bearer token</source>
        <translation>Bearer টোকেন</translation>
    </message>
    <message>
        <source>New Bearer token</source>
        <translation>নতুন Bearer টোকেন</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>Paste what your administrator gave you.</source>
        <translation>অ্যাডমিনিস্ট্রেটর আপনাকে যা দিয়েছেন তা পেস্ট করুন।</translation>
    </message>
    <message>
        <source>Save in keychain</source>
        <translation>কী-চেনে সেভ করুন</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>মুছে ফেলুন…</translation>
    </message>
    <message>
        <source>Forget the stored Bearer token</source>
        <translation>সেভ করা Bearer টোকেন মুছে ফেলুন</translation>
    </message>
    <message>
        <source>That is longer than a token can be: %1 characters.</source>
        <translation>এটি টোকেনের পক্ষে বেশি লম্বা: সর্বাধিক %1 ক্যারেক্টার।</translation>
    </message>
    <message>
        <source>The relay at %1 adds the Bearer token. This desk has none.</source>
        <translation>%1-এর রিলে Bearer টোকেন যোগ করে। এই ডেস্কের কাছে টোকেন নেই।</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is read from the file %2 for each call.</source>
        <translation>%1-এর Bearer টোকেন প্রতিটি কলের জন্য %2 ফাইল থেকে পড়া হয়।</translation>
    </message>
    <message>
        <source>The Bearer token for %1 is kept in this computer&apos;s keychain and fetched for each call.</source>
        <translation>%1-এর Bearer টোকেন এই কম্পিউটারের কী-চেনে রাখা হয় এবং প্রতিটি কলের জন্য আনা হয়।</translation>
    </message>
    <message>
        <source>Looking whether one is stored…</source>
        <translation>সেভ করা আছে কি না দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>One is stored. %1</source>
        <comment>when it ends</comment>
        <translation>একটি সেভ করা আছে। %1</translation>
    </message>
    <message>
        <source>One is stored. It does not say when it ends.</source>
        <translation>একটি সেভ করা আছে। মেয়াদ কবে শেষ, তা এতে বলা নেই।</translation>
    </message>
    <message>
        <source>That is no Bearer token: it has letters, digits and - . _ ~ + / = only, and no space.</source>
        <translation>এটি Bearer টোকেন নয়: তাতে শুধু অক্ষর, অঙ্ক এবং - . _ ~ + / = থাকে, কোনো ফাঁক থাকে না।</translation>
    </message>
    <message>
        <source>The new token was not saved.</source>
        <translation>নতুন টোকেন সেভ হয়নি।</translation>
    </message>
    <message>
        <source>It has to be entered again.</source>
        <translation>এটি আবার লিখতে হবে।</translation>
    </message>
    <message>
        <source>The new token is in the keychain. The next call uses it.</source>
        <translation>নতুন টোকেন কী-চেনে আছে। পরের কলে সেটি ব্যবহার হবে।</translation>
    </message>
    <message>
        <source>Delete the Bearer token from the keychain?</source>
        <translation>কী-চেন থেকে Bearer টোকেন মুছে ফেলবেন?</translation>
    </message>
    <message>
        <source>Until another one is saved nothing can be requested, and open sessions can not be logged out.</source>
        <translation>আর একটি সেভ না করা পর্যন্ত কোনো অনুরোধ করা যাবে না, এবং খোলা সেশন থেকে লগ-আউট করা যাবে না।</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>মুছে ফেলুন</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>রেখে দিন</translation>
    </message>
    <message>
        <source>The token was not deleted.</source>
        <translation>টোকেন মোছা হয়নি।</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>No Bearer token is stored for this service.</source>
        <translation>এই পরিষেবার জন্য কোনো Bearer টোকেন সেভ করা নেই।</translation>
    </message>
    <message>
        <source>This session has no keychain that could keep the Bearer token.</source>
        <translation>এই সেশনে Bearer টোকেন রাখার মতো কোনো কী-চেন নেই।</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>কী-চেন লক করা আছে।</translation>
    </message>
    <message>
        <source>The keychain was not opened for ITR Desk.</source>
        <translation>ITR Desk-এর জন্য কী-চেন খোলা হয়নি।</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <comment>exact reason</comment>
        <translation>এটি করা যায়নি: %1</translation>
    </message>
    <message>
        <source>Paste the token that your administrator gave you and save it.</source>
        <translation>অ্যাডমিনিস্ট্রেটর আপনাকে যে টোকেন দিয়েছেন তা পেস্ট করে সেভ করুন।</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token.</source>
        <translation>কী-চেন আছে এমন ডেস্কটপে লগ-ইন করুন (GNOME Keyring, KWallet), অথবা টোকেন রাখার অন্য জায়গার জন্য অ্যাডমিনিস্ট্রেটরকে বলুন।</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>সেটি আনলক করুন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Try again and say yes when it asks. If it does not ask, unlock it first.</source>
        <translation>আবার চেষ্টা করুন এবং জানতে চাইলে অনুমতি দিন। জানতে না চাইলে আগে সেটি আনলক করুন।</translation>
    </message>
</context>
<context>
    <name>TransportLine</name>
    <message>
        <source>The certificate is not for the name %1</source>
        <translation>সার্টিফিকেটটি %1 নামের জন্য নয়</translation>
    </message>
    <message>
        <source>None of the keys in the service&apos;s certificate chain is one of the pinned keys</source>
        <translation>পরিষেবার সার্টিফিকেট শৃঙ্খলের কোনো কী পিন করা কী-গুলির মধ্যে নেই</translation>
    </message>
</context>
<context>
    <name>TransportLoader</name>
    <message>
        <source>The CA file %1 holds no certificate that can be read.</source>
        <translation>CA ফাইল %1-এ পড়ার মতো কোনো সার্টিফিকেট নেই।</translation>
    </message>
    <message>
        <source>The pins of the service&apos;s keys can not be used; allowed are none, or two and more SHA-256 values in base64.</source>
        <translation>পরিষেবার কী-গুলির পিন ব্যবহার করা যাচ্ছে না; হয় একটিও দেবেন না, নয় base64-এ দুই বা তার বেশি SHA-256 মান দিন।</translation>
    </message>
</context>
<context>
    <name>UserFile</name>
    <message>
        <source>%1 was not written: %2. What you entered is still here.</source>
        <comment>file, reason</comment>
        <translation>%1 লেখা হয়নি: %2। আপনি যা লিখেছেন তা এখনও এখানে আছে।</translation>
    </message>
    <message>
        <source>its folder can not be made</source>
        <translation>তার ফোল্ডার তৈরি করা যাচ্ছে না</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>এটি 64 KiB-এর চেয়ে বড়</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>the PAN is missing.</source>
        <translation>PAN দেওয়া নেই।</translation>
    </message>
    <message>
        <source>the PAN is masked. A work list needs all of its ten characters.</source>
        <translation>PAN-এর কিছু ক্যারেক্টার আড়াল করা। কাজের তালিকায় তার দশটি ক্যারেক্টারই চাই।</translation>
    </message>
    <message>
        <source>what stands in the place of the PAN is none. A PAN has five letters, four digits and a letter.</source>
        <translation>PAN-এর জায়গায় যা আছে তা PAN নয়। PAN-এ পাঁচটি অক্ষর, চারটি অঙ্ক ও একটি অক্ষর থাকে।</translation>
    </message>
    <message>
        <source>“%1” is no PAN: it has %2 characters instead of %3.</source>
        <translation>“%1” PAN নয়: এতে %3টির বদলে %2টি ক্যারেক্টার আছে।</translation>
    </message>
    <message>
        <source>“%1” is no PAN: its character %2 is wrong. A PAN has five letters, four digits and a letter.</source>
        <translation>“%1” PAN নয়: এর %2 নম্বর ক্যারেক্টার ভুল। PAN-এ পাঁচটি অক্ষর, চারটি অঙ্ক ও একটি অক্ষর থাকে।</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>একটি উদ্ধৃতি চিহ্ন খোলা হয়েছে কিন্তু বন্ধ হয়নি।</translation>
    </message>
    <message>
        <source>the reference has %1 characters; allowed are %2.</source>
        <translation>রেফারেন্সে %1টি ক্যারেক্টার আছে; %2টি পর্যন্ত চলে।</translation>
    </message>
    <message>
        <source>the PAN %1 stands in line %2 already. This line is left out.</source>
        <translation>PAN %1 আগেই লাইন %2-এ আছে। এই লাইন বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>the reference “%1” stands in line %2 too. Both lines are kept.</source>
        <translation>রেফারেন্স “%1” লাইন %2-এও আছে। দুটি লাইনই রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>লাইন %1: %2</translation>
    </message>
    <message>
        <source>The file has headings, but no line below them.</source>
        <translation>ফাইলে শিরোনাম আছে, কিন্তু তার নিচে কোনো লাইন নেই।</translation>
    </message>
    <message>
        <source>The file is empty. A work list has a reference and a PAN on each line.</source>
        <translation>ফাইলটি খালি। কাজের তালিকার প্রতি লাইনে একটি রেফারেন্স ও একটি PAN থাকে।</translation>
    </message>
    <message>
        <source>There is no PAN in the file. A work list has a reference and a PAN on each line.</source>
        <translation>ফাইলে কোনো PAN নেই। কাজের তালিকার প্রতি লাইনে একটি রেফারেন্স ও একটি PAN থাকে।</translation>
    </message>
</context>
<context>
    <name>WorkListColumns</name>
    <message>
        <source>The column “%1” is for secrets. Delete that column from the file and choose the file again: passwords, PINs, OTPs and tokens never belong in a work list.</source>
        <translation>“%1” কলামটি গোপন তথ্যের। ফাইল থেকে কলামটি মুছে ফাইলটি আবার বেছে নিন: পাসওয়ার্ড, PIN, OTP ও টোকেন কখনও কাজের তালিকায় থাকা চলবে না।</translation>
    </message>
    <message>
        <source>Column %1 seems to hold passwords. Delete that column from the file and choose the file again: passwords never belong in a work list.</source>
        <translation>মনে হচ্ছে %1 কলামে পাসওয়ার্ড আছে। ফাইল থেকে কলামটি মুছে ফাইলটি আবার বেছে নিন: পাসওয়ার্ড কখনও কাজের তালিকায় থাকা চলবে না।</translation>
    </message>
</context>
<context>
    <name>WorkListDialog</name>
    <message>
        <source>Work list — ITR Desk</source>
        <translation>কাজের তালিকা — ITR Desk</translation>
    </message>
    <message>
        <source>Cases to open</source>
        <translation>যে কেসগুলি খোলা হবে</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>অন্য ফাইল বেছে নিন…</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>ফাইলটি পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>সমস্যা আছে এমন লাইন</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>কাজের তালিকা</translation>
    </message>
    <message>
        <source>Each good line of the file becomes a case that waits for consent. Passwords, OTPs and tokens never belong in the file.</source>
        <translation>ফাইলের প্রতিটি ঠিক লাইন থেকে একটি কেস হয়, যা সম্মতির অপেক্ষায় থাকে। পাসওয়ার্ড, OTP ও টোকেন কখনও ফাইলে থাকা চলবে না।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Choose a work list — ITR Desk</source>
        <translation>কাজের তালিকা বেছে নিন — ITR Desk</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV ফাইল (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>No line of this file can become a case.</source>
        <translation>এই ফাইলের কোনো লাইন থেকে কেস হতে পারে না।</translation>
    </message>
    <message>
        <source>What is wrong with each stands below.</source>
        <translation>কোনটিতে কী ভুল, নিচে লেখা আছে।</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) can be opened</source>
        <translation>
            <numerusform>%nটি কেস খোলা যাবে</numerusform>
            <numerusform>%nটি কেস খোলা যাবে</numerusform>
        </translation>
    </message>
    <message>
        <source>This file can not be used.</source>
        <translation>এই ফাইল ব্যবহার করা যাবে না।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with problems</source>
        <translation>
            <numerusform>সমস্যা আছে %nটি লাইনে</numerusform>
            <numerusform>সমস্যা আছে %nটি লাইনে</numerusform>
        </translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>কেস খুলুন</translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>%nটি কেস খুলুন</numerusform>
            <numerusform>%nটি কেস খুলুন</numerusform>
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
        <translation>অজানা ধারক-অক্ষর</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>লাইন</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>রেফারেন্স</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ধারক</translation>
    </message>
</context>
<context>
    <name>YearPicker</name>
    <message>
        <source>here</source>
        <translation>এখানে আছে</translation>
    </message>
    <message>
        <source>Fetch assessment year %1</source>
        <translation>কর নির্ধারণ বর্ষ %1 আনুন</translation>
    </message>
    <message>
        <source>It is here already; it would be fetched once more.</source>
        <translation>এটি আগে থেকেই এখানে আছে; আর একবার আনা হবে।</translation>
    </message>
    <message>
        <source>Fetch none</source>
        <translation>কোনোটি আনবেন না</translation>
    </message>
    <message>
        <source>Fetching assessment year %1</source>
        <translation>কর নির্ধারণ বর্ষ %1 আনা হচ্ছে</translation>
    </message>
    <message>
        <source>Which assessment year is to be fetched?</source>
        <translation>কোন কর নির্ধারণ বর্ষ আনতে হবে?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>New Bearer token (it is not shown): </source>
        <translation>নতুন Bearer টোকেন (দেখানো হবে না): </translation>
    </message>
    <message>
        <source>The settings can not be used.</source>
        <translation>সেটিংস ব্যবহার করা যাচ্ছে না।</translation>
    </message>
</context>
</TS>

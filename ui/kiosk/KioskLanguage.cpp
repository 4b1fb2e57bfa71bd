#include "kiosk/KioskLanguage.h"

#include "DeskLanguage.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

QList<KioskLanguage::Language> KioskLanguage::languages()
{
    return {{u"en"_qs, u"English"_qs}, {u"hi"_qs, u"हिन्दी"_qs}};
}

QString KioskLanguage::atStart()
{
    return DeskLanguage::chosen(QLocale::system().uiLanguages());
}

void KioskLanguage::speak(const QString &code)
{
    const auto before
        = QCoreApplication::instance()->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : before) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    DeskLanguage::install({code});
    const QLocale locale(QLocale(code).language(), QLocale::India);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

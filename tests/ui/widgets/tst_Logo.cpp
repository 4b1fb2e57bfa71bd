#include "widgets/Logo.h"

#include "widgets/Look.h"

#include <QAccessible>
#include <QTemporaryDir>
#include <QTest>

/// The organisation's picture.
class tst_Logo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesNoRoomWithoutOne();
    void isAsHighAsAsked();
    void isCappedInWidth();
    void takesNothingElse();
    void isReadOutAsTheName();

private:
    QString picture(const QSize &size, const char *format = "png");

    QTemporaryDir m_folder;
};

QString tst_Logo::picture(const QSize &size, const char *format)
{
    const QString file = m_folder.filePath(u"logo."_qs + QLatin1StringView(format));
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::darkGreen);
    return image.save(file, format) ? file : QString();
}

void tst_Logo::takesNoRoomWithoutOne()
{
    QWidget window;
    Logo logo(2, &window);
    logo.setPicture({}, u"Made-up Bank"_qs);
    window.show();
    QVERIFY(logo.isHidden());
}

void tst_Logo::isAsHighAsAsked()
{
    QWidget window;
    Logo logo(2, &window);
    window.show();
    logo.setPicture(picture({300, 150}), {});
    QTRY_VERIFY(logo.isVisible());
    QCOMPARE(logo.pixmap().deviceIndependentSize().toSize(), QSize(Look::pixelsOf(2) * 2, Look::pixelsOf(2)));
}

void tst_Logo::isCappedInWidth()
{
    QWidget window;
    Logo logo(2, &window);
    window.show();
    logo.setPicture(picture({2000, 20}), {});
    QTRY_VERIFY(logo.isVisible());
    QCOMPARE(logo.pixmap().width(), Look::pixelsOf(12));
}

void tst_Logo::takesNothingElse()
{
    QWidget window;
    Logo logo(2, &window);
    window.show();
    logo.setPicture(picture({30, 30}), {});
    QTRY_VERIFY(logo.isVisible());
    logo.setPicture(picture({30, 30}, "bmp"), {});
    QTRY_VERIFY(logo.isHidden());
}

void tst_Logo::isReadOutAsTheName()
{
    QWidget window;
    Logo logo(2, &window);
    window.show();
    logo.setPicture(picture({30, 30}), u"Made-up Bank"_qs);
    QTRY_VERIFY(logo.isVisible());
    const auto *read = QAccessible::queryAccessibleInterface(&logo);
    QCOMPARE(read->role(), QAccessible::Graphic);
    QCOMPARE(read->text(QAccessible::Name), u"Made-up Bank"_qs);
}

QTEST_MAIN(tst_Logo)
#include "tst_Logo.moc"

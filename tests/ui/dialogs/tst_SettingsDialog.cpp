#include "dialogs/SettingsDialog.h"

#include "dialogs/SettingRow.h"
#include "dialogs/SettingsPage.h"
#include "widgets/LabelledField.h"
#include "widgets/StatusBanner.h"
#include "widgets/TabRow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

/// What a person changes in the dialog is in the file, and nothing else is.
class tst_SettingsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsEverySettingOfAPerson();
    void savesWhatWasChangedAlone();
    void writesNothingWhereNothingChanged();
    void takesAwayWhatIsEmptied();
    void saysWhatIsWrongAsOneTypes();
    void refusesWhatIsWrongTogether();
    void showsLockedWhatThePolicySets();
    void keepsWhatWasEnteredWhereItCanNotBeWritten();
    void takesPanels();
    void isWorkedByKeyboard();

private:
    void open(const QByteArray &user, const QByteArray &policy = {});
    SettingRow *row(const char *key) const;
    QLineEdit *line(const char *key) const { return row(key)->findChild<QLineEdit *>(); }
    QString remark(const char *key) const { return row(key)->findChild<LabelledField *>()->remark(); }
    QByteArray written() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ConfigPlaces m_places;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void tst_SettingsDialog::init()
{
    m_dialog.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_places = {m_folder->filePath(u"policy.ini"_qs), geteuid(), m_folder->filePath(u"own/itr-desk.ini"_qs), false};
}

void tst_SettingsDialog::open(const QByteArray &user, const QByteArray &policy)
{
    const auto write = [](const QString &path, const QByteArray &content) {
        QFile file(path);
        return content.isEmpty()
            || (file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    };
    QDir(m_folder->path()).mkdir(u"own"_qs);
    QVERIFY(write(m_places.userFile, user) && write(m_places.policyFile, policy));
    m_dialog = std::make_unique<SettingsDialog>(Config::read(m_places));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

SettingRow *tst_SettingsDialog::row(const char *key) const
{
    for (auto *found : m_dialog->findChildren<SettingRow *>()) {
        if (found->setting().name() == QLatin1StringView(key))
            return found;
    }
    qFatal("no such row: %s", key);
}

QByteArray tst_SettingsDialog::written() const
{
    QFile file(m_places.userFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_SettingsDialog::showsEverySettingOfAPerson()
{
    open("[service]\nbaseUrl=https://relay.example\n[otp]\nlifetimeSeconds=600\n");
    for (const Setting &setting : Setting::all()) {
        if (setting.page == Setting::Page::None)
            continue;
        QWidget *edit = row(setting.key)->focusProxy();
        QCOMPARE(edit->accessibleName(), setting.label());
        QVERIFY2(edit->accessibleDescription().startsWith(setting.description()), setting.key);
        QVERIFY2(edit->toolTip().contains(setting.description()), setting.key);
    }
    QCOMPARE(line("service/baseUrl")->text(), u"https://relay.example"_qs);
    QCOMPARE(line("otp/lifetimeSeconds")->text(), u"600"_qs);
    QCOMPARE(line("otp/warningSeconds")->text(), u"120"_qs);
    QVERIFY(!m_dialog->hasChanges());
}

void tst_SettingsDialog::savesWhatWasChangedAlone()
{
    open("# ours\n[service]\nbaseUrl=https://relay.example\n\n[otp]\nresendAfterSeconds=90\n");
    QSignalSpy saved(m_dialog.get(), &SettingsDialog::saved);
    line("otp/lifetimeSeconds")->setText(u"600"_qs);
    auto *proxy = row("network/proxy")->findChild<QComboBox *>();
    proxy->setCurrentIndex(proxy->findData(u"none"_qs));
    QVERIFY(m_dialog->hasChanges());
    m_dialog->save();
    QVERIFY(!saved.isEmpty() || saved.wait(20'000));
    QCOMPARE(written(),
        "# ours\n[service]\nbaseUrl=https://relay.example\n\n[otp]\nresendAfterSeconds=90\nlifetimeSeconds=600\n\n"
        "[network]\nproxy=none\n");
    QVERIFY(!m_dialog->hasChanges());
    const auto *banner = m_dialog->findChild<StatusBanner *>();
    QCOMPARE(banner->message().tone, Look::Tone::Success);
    QVERIFY(banner->message().sentences.join(u' ').contains(u"next start"_qs));
}

void tst_SettingsDialog::writesNothingWhereNothingChanged()
{
    open({});
    line("otp/lifetimeSeconds")->setText(u"600"_qs);
    line("otp/lifetimeSeconds")->setText(u"900"_qs);
    m_dialog->save();
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!QFile::exists(m_places.userFile));
}

void tst_SettingsDialog::takesAwayWhatIsEmptied()
{
    open("[otp]\nlifetimeSeconds=600\n[organisation]\nname=Made-up Bank\n");
    QSignalSpy saved(m_dialog.get(), &SettingsDialog::saved);
    line("organisation/name")->clear();
    m_dialog->save();
    QVERIFY(!saved.isEmpty() || saved.wait(20'000));
    QCOMPARE(written(), "[otp]\nlifetimeSeconds=600\n[organisation]\n");
}

void tst_SettingsDialog::saysWhatIsWrongAsOneTypes()
{
    open({});
    line("service/baseUrl")->setText(u"http://relay.example"_qs);
    QVERIFY(remark("service/baseUrl").contains(u"starts with https://"_qs));
    m_dialog->save();
    QVERIFY(!QFile::exists(m_places.userFile));
    line("service/baseUrl")->setText(u"https://relay.example"_qs);
    QVERIFY(remark("service/baseUrl").isEmpty());

    // On another page: it is brought to the front.
    line("otp/lifetimeSeconds")->setText(u"5"_qs);
    m_dialog->save();
    QVERIFY(line("otp/lifetimeSeconds")->isVisible());
    QVERIFY(line("otp/lifetimeSeconds")->hasFocus());
    QVERIFY(remark("otp/lifetimeSeconds").contains(u"from 30 to 3600"_qs));
    QVERIFY(m_dialog->isVisible());
}

void tst_SettingsDialog::refusesWhatIsWrongTogether()
{
    open({});
    line("otp/lifetimeSeconds")->setText(u"100"_qs); // less than the warning's 120
    m_dialog->save();
    QVERIFY(remark("otp/warningSeconds").contains(u"less than otp/lifetimeSeconds"_qs));
    QVERIFY(!QFile::exists(m_places.userFile));
}

void tst_SettingsDialog::showsLockedWhatThePolicySets()
{
    open("[service]\nbaseUrl=https://own.example\n",
        "[service]\nbaseUrl=https://policy.example\naccessToken=operator\n[secrets]\nclearClipboard=false\n");
    QCOMPARE(line("service/baseUrl")->text(), u"https://policy.example"_qs);
    QVERIFY(line("service/baseUrl")->isReadOnly());
    const QString reason = u"Set by your organisation in %1."_qs.arg(m_places.policyFile);
    QVERIFY(line("service/baseUrl")->accessibleDescription().startsWith(reason));
    QCOMPARE(line("service/accessToken")->text(), u"The operator, who enters it"_qs);
    QCOMPARE(line("secrets/clearClipboard")->text(), u"No"_qs);
    QVERIFY(!row("service/accessToken")->findChild<QComboBox *>());
    QTest::keyClicks(line("service/baseUrl"), u"x"_qs);
    QVERIFY(!m_dialog->hasChanges());
    QVERIFY(!line("otp/lifetimeSeconds")->isReadOnly());
}

void tst_SettingsDialog::keepsWhatWasEnteredWhereItCanNotBeWritten()
{
    open({});
    QVERIFY(QDir(m_folder->path()).rmdir(u"own"_qs));
    QFile inTheWay(m_folder->filePath(u"own"_qs));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    line("otp/lifetimeSeconds")->setText(u"600"_qs);
    m_dialog->save();
    const auto *banner = m_dialog->findChild<StatusBanner *>();
    QTRY_COMPARE(banner->message().title, u"The settings were not saved."_qs);
    QVERIFY(banner->message().sentences.join(u' ').contains(m_places.userFile));
    QVERIFY(m_dialog->isVisible() && m_dialog->hasChanges());
    QCOMPARE(line("otp/lifetimeSeconds")->text(), u"600"_qs);
}

void tst_SettingsDialog::takesPanels()
{
    open({});
    auto *panel = new QPushButton(u"Test connection"_qs);
    m_dialog->addPanel(panel);
    QVERIFY(m_dialog->isAncestorOf(panel));
    QTRY_VERIFY(panel->isVisible());
    // What it then says below itself is brought into sight.
    panel->setFocus();
    panel->setMinimumHeight(m_dialog->height() * 2);
    const auto *page = qobject_cast<SettingsPage *>(panel->parentWidget()->parentWidget()->parentWidget());
    QVERIFY(page);
    QVERIFY(panel->y() > 0);
    QTRY_COMPARE(page->verticalScrollBar()->value(), panel->y());
    // By keyboard it comes after the settings and before Save.
    panel->setFocus();
    QTest::keyClick(panel, Qt::Key_Tab);
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"&Save"_qs);
}

void tst_SettingsDialog::isWorkedByKeyboard()
{
    open({});
    auto *tabs = m_dialog->findChild<TabRow *>();
    QVERIFY(tabs->hasFocus());
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(line("otp/lifetimeSeconds")->isVisible());
    QTest::keyClick(tabs, Qt::Key_Tab);
    QVERIFY(line("otp/lifetimeSeconds")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!QFile::exists(m_places.userFile));
}

QTEST_MAIN(tst_SettingsDialog)
#include "tst_SettingsDialog.moc"

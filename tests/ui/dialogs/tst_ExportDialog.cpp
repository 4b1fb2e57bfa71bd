#include "ExportFixture.h"
#include "dialogs/ExportDialog.h"
#include "widgets/StatusBanner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

class tst_ExportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isDoneOnlyOnceTheJournalHasIt();
    void saysThatTheJournalRefused();
    void saysThatTheFileWasNotWritten();
    void writesEachKind_data();
    void writesEachKind();
    void offersFullNumbersOnlyWherePolicyAllows();
    void suggestsANameWithoutPan();
    void takesNoSecondExportMeanwhile();
    void keepsNoFileWhenItIsClosedMeanwhile();

private:
    void open(bool mayUnmask);
    QRadioButton *option(const QString &text) const;
    QString words() const;
    QByteArray written(const QString &name) const;
    QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExportDialog> m_dialog;
    JournalWriter::Recorded m_recorded; ///< of the note that waits
    QString m_noted;
    bool m_answerAtOnce = true;
};

void tst_ExportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_answerAtOnce = true;
    open(true);
}

void tst_ExportDialog::open(bool mayUnmask)
{
    m_recorded = {};
    m_noted.clear();
    m_dialog = std::make_unique<ExportDialog>(ExportFixture::content(2), mayUnmask,
        [this](JournalEvent::Kind kind, const QString &what, QObject *context,
            JournalWriter::Recorded recorded) {
            QCOMPARE(kind, JournalEvent::Kind::Exported);
            m_noted = what;
            m_recorded = std::move(recorded);
            if (m_answerAtOnce)
                QMetaObject::invokeMethod(
                    context, [this] { m_recorded({}); }, Qt::QueuedConnection);
        });
    m_dialog->show();
}

QRadioButton *tst_ExportDialog::option(const QString &text) const
{
    const auto buttons = m_dialog->findChildren<QRadioButton *>();
    const auto found = std::ranges::find_if(
        buttons, [&text](const QRadioButton *button) { return button->text().remove(u'&') == text; });
    return found == buttons.end() ? nullptr : *found;
}

QString tst_ExportDialog::words() const
{
    QStringList all;
    for (const auto *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            all += label->text();
    }
    return all.join(u'\n');
}

QByteArray tst_ExportDialog::written(const QString &name) const
{
    QFile file(at(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_ExportDialog::isDoneOnlyOnceTheJournalHasIt()
{
    m_answerAtOnce = false;
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    m_dialog->write(at(u"case.pdf"_qs));
    QVERIFY(words().contains(u"Writing the file…"_qs));
    QTRY_COMPARE(m_noted, u"pdf"_qs);
    QVERIFY(!QFile::exists(at(u"case.pdf"_qs)));
    QVERIFY(!words().contains(u"was written"_qs));
    QCOMPARE(exported.size(), 0);
    m_recorded({});
    QTRY_COMPARE(exported.size(), 1);
    QTRY_VERIFY(words().contains(u"The file was written. Only you can read it."_qs));
    QVERIFY(words().contains(at(u"case.pdf"_qs)));
    QVERIFY(written(u"case.pdf"_qs).startsWith("%PDF-"));
}

void tst_ExportDialog::saysThatTheJournalRefused()
{
    m_answerAtOnce = false;
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    m_dialog->write(at(u"case.pdf"_qs));
    QTRY_VERIFY(m_recorded);
    const JournalError error{JournalError::Kind::DiskFull, u"journal.sqlite"_qs, {}};
    m_recorded(error);
    QTRY_VERIFY(words().contains(u"The file was not kept, because the journal could not note it."_qs));
    QVERIFY(words().contains(error.sentence()));
    QVERIFY(!QFile::exists(at(u"case.pdf"_qs)));
    QCOMPARE(exported.size(), 0);
    QVERIFY(!m_dialog->isWriting());
}

void tst_ExportDialog::saysThatTheFileWasNotWritten()
{
    m_dialog->write(at(u"nowhere/case.pdf"_qs));
    QTRY_VERIFY(words().contains(u"The folder does not exist. Choose one that does."_qs));
    QVERIFY(m_noted.isEmpty());
}

void tst_ExportDialog::writesEachKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("which");
    QTest::addColumn<bool>("full");
    QTest::addColumn<QString>("noted");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<bool>("holdsPan");
    QTest::newRow("PDF") << u"Report (PDF)"_qs << 0 << false << u"pdf"_qs << QByteArray("%PDF-") << false;
    QTest::newRow("CSV") << u"Figures (CSV)"_qs << 0 << false << u"csv"_qs << QByteArray("\xef\xbb\xbf")
                         << false;
    QTest::newRow("JSON") << u"Returns (JSON)"_qs << 0 << false << u"json all masked"_qs
                          << QByteArray("{\n\"case\":") << false;
    QTest::newRow("JSON of one year") << u"Returns (JSON)"_qs << 2 << false << u"json 2023-24 masked"_qs
                                      << QByteArray("{\"ITR\": {") << false;
    QTest::newRow("JSON of one year in full")
        << u"Returns (JSON)"_qs << 2 << true << u"json 2023-24 unmasked"_qs << QByteArray("{\"ITR\": {")
        << true;
    QTest::newRow("a report is always masked")
        << u"Report (PDF)"_qs << 0 << true << u"pdf"_qs << QByteArray("%PDF-") << false;
}

void tst_ExportDialog::writesEachKind()
{
    QFETCH(QString, kind);
    QFETCH(int, which);
    QFETCH(bool, full);
    QFETCH(QByteArray, begin);
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    option(kind)->click();
    m_dialog->findChild<QComboBox *>()->setCurrentIndex(which);
    m_dialog->findChild<QCheckBox *>()->setChecked(full);
    m_dialog->write(at(u"file"_qs));
    QTRY_COMPARE(exported.size(), 1);
    QTEST(m_noted, "noted");
    QCOMPARE(written(u"file"_qs).left(begin.size()), begin);
    QTEST(written(u"file"_qs).contains(QStringView(ExportFixture::pan).toLatin1()), "holdsPan");
}

void tst_ExportDialog::offersFullNumbersOnlyWherePolicyAllows()
{
    open(false);
    QVERIFY(!m_dialog->findChild<QCheckBox *>()->isVisible());
    option(u"Returns (JSON)"_qs)->click();
    QVERIFY(words().contains(u"are masked, as your organisation's policy says"_qs));
    open(true);
    auto *box = m_dialog->findChild<QCheckBox *>();
    QVERIFY(box->isVisible());
    QVERIFY(!box->isChecked());
    QVERIFY(!box->isEnabled()); // a report has none
    option(u"Returns (JSON)"_qs)->click();
    QVERIFY(words().contains(u"are masked."_qs));
    box->click();
    QVERIFY(words().contains(u"in full."_qs));
}

void tst_ExportDialog::suggestsANameWithoutPan()
{
    option(u"Returns (JSON)"_qs)->click();
    m_dialog->findChild<QComboBox *>()->setCurrentIndex(2);
    for (auto *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_dialog->findChild<QFileDialog *>()));
    QCOMPARE(dialog->selectedFiles(),
        QStringList{dialog->directory().filePath(u"itr-LOAN-4711-AY2023-24-2026-11-23.json"_qs)});
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QVERIFY(!dialog->testOption(QFileDialog::DontConfirmOverwrite));
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    dialog->setDirectory(m_folder->path());
    dialog->selectFile(u"chosen"_qs);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(QFile::exists(at(u"chosen.json"_qs)));
}

void tst_ExportDialog::takesNoSecondExportMeanwhile()
{
    m_answerAtOnce = false;
    m_dialog->write(at(u"one.pdf"_qs));
    m_dialog->write(at(u"two.pdf"_qs));
    QVERIFY(m_dialog->isWriting());
    QTRY_VERIFY(m_recorded);
    m_recorded({});
    QTRY_VERIFY(!m_dialog->isWriting());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"one.pdf"_qs});
}

void tst_ExportDialog::keepsNoFileWhenItIsClosedMeanwhile()
{
    m_answerAtOnce = false;
    m_dialog->write(at(u"case.pdf"_qs));
    QTRY_VERIFY(m_recorded);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!m_dialog->isWriting());
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_MAIN(tst_ExportDialog)
#include "tst_ExportDialog.moc"

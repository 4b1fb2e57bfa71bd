#include "api/ApiError.h"
#include "config/ConfigReference.h"
#include "sandbox/TestPans.h"
#include "session/CaseWords.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// What README and manual page say in tables is what the program does.
class tst_Readme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listsEveryTestPan();
    void listsEveryCode();
    void listsEverySetting();
    void manualPageListsEverySetting();
    void showsPicturesThatExist();
    void namesTestsThatExist();

private:
    /// The rows between the markers of @p name, without the two that head the table.
    QStringList rows(const QString &name) const;

    QString m_readme;
};

void tst_Readme::initTestCase()
{
    QFile file(QStringLiteral(README_FILE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_readme = QString::fromUtf8(file.readAll());
}

QStringList tst_Readme::rows(const QString &name) const
{
    const QRegularExpression section(u"<!-- %1: .*?-->\n(.*?)<!-- /%1 -->"_qs.arg(name), QRegularExpression::DotMatchesEverythingOption);
    return section.match(m_readme).captured(1).split(u'\n', Qt::SkipEmptyParts).mid(2);
}

void tst_Readme::listsEveryTestPan()
{
    QStringList expected;
    for (const TestPan &pan : testPans)
        expected += u"| `%1` | %2 |"_qs.arg(pan.text(), QString::fromUtf8(pan.what));
    QCOMPARE(rows(u"test-pans"_qs), expected);
    QVERIFY(m_readme.contains(u'`' + QLatin1StringView(sandboxOtp) + u'`'));
    QVERIFY(m_readme.contains(u'`' + QLatin1StringView(sandboxAccessToken) + u'`'));
}

void tst_Readme::listsEveryCode()
{
    // What the banner says, in the case that the request may have arrived wherever it may.
    using State = ItrSession::State;
    const auto says = [](const ApiError &error, State during) { return CaseWords::nextStep(error, during); };
    QStringList expected;
    for (const auto &row : ApiError::descriptions()) {
        ApiError error;
        error.kind = row.kind;
        error.arrival = row.leavesOpen ? Arrival::MayHaveArrived : Arrival::Answered;
        const QString afterRequest = says(error, State::RequestingOtp);
        const QString afterOtp = says(error, State::FetchingData);
        const QString forYear = says(error, State::FetchingYear);
        const QString same = u"the same"_qs;
        expected += u"| `%1` | %2 | %3 | %4 | %5 |"_qs.arg(error.code(), error.sentence(), afterRequest,
            afterOtp == afterRequest ? same : afterOtp, forYear == afterRequest ? same : forYear);
        error.arrival = Arrival::NotSent;
        if (row.leavesOpen)
            QVERIFY(m_readme.contains(u"“%1”"_qs.arg(says(error, State::RequestingOtp))));
    }
    QCOMPARE(rows(u"codes"_qs), expected);
}

void tst_Readme::listsEverySetting()
{
    const QString begin = u"<!-- settings -->\n"_qs;
    const qsizetype from = m_readme.indexOf(begin) + begin.size();
    QCOMPARE(m_readme.mid(from, m_readme.indexOf(u"<!-- /settings -->"_qs) - from), ConfigReference::markdown());
}

void tst_Readme::manualPageListsEverySetting()
{
    QFile page(QStringLiteral(SOURCE_FOLDER) + u"/packaging/man/itr-desk-policy.5"_qs);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(page.readAll()), ConfigReference::man());
}

/// A claim of SECURITY.md is worth the test that stands beside it.
void tst_Readme::namesTestsThatExist()
{
    QFile page(QStringLiteral(SOURCE_FOLDER) + u"/packaging/SECURITY.md"_qs);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QSet<QString> tests;
    QDirIterator files(QStringLiteral(SOURCE_FOLDER) + u"/tests"_qs, {u"tst_*.cpp"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        tests += QFileInfo(files.next()).completeBaseName();
    static const QRegularExpression name(u"`(tst_\\w+)`"_qs);
    int names = 0;
    for (auto found = name.globalMatch(QString::fromUtf8(page.readAll())); found.hasNext(); ++names) {
        const QString test = found.next().captured(1);
        QVERIFY2(tests.contains(test), qPrintable(test));
    }
    QVERIFY(names > 10);
}

void tst_Readme::showsPicturesThatExist()
{
    static const QRegularExpression picture(u"\\]\\((resources/[^)]+)\\)"_qs);
    int pictures = 0;
    for (auto found = picture.globalMatch(m_readme); found.hasNext(); ++pictures) {
        const QString path = QStringLiteral(SOURCE_FOLDER) + u'/' + found.next().captured(1);
        QVERIFY2(QFile::exists(path), qPrintable(path));
    }
    QVERIFY(pictures > 0);
}

QTEST_GUILESS_MAIN(tst_Readme)
#include "tst_Readme.moc"

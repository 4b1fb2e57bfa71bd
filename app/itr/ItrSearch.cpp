#include "itr/ItrSearch.h"

#include "itr/SensitiveValue.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>

namespace
{
using Node = ItrDocument::Node;
using Type = ItrDocument::Type;
using Portion = QList<ItrDocument::Path>;

/// One way through the whole document; hands on what it finds a few times a second.
class Walk
{
public:
    Walk(const ItrDocument &document, const QString &words, QPromise<Portion> &promise)
        : m_document(document)
        , m_words(words)
        , m_promise(promise)
    {
        m_sinceLast.start();
    }

    void run()
    {
        open(m_document.root(), {});
        while (!m_levels.empty() && m_found < ItrSearch::mostHits && !m_promise.isCanceled()) {
            Level &level = m_levels.back();
            if (level.position + 1 >= m_document.childCount(level.node)) {
                m_levels.pop_back();
                continue;
            }
            level.child
                = level.position < 0 ? m_document.firstChild(level.node) : m_document.next(level.child);
            ++level.position;
            look(level.child, level.key);
        }
        hand();
    }

private:
    struct Level {
        Node node = 0;
        QString key; ///< of the node, or of the nearest around it
        qsizetype position = -1; ///< of child
        Node child = 0;
    };

    void open(Node node, const QString &key) { m_levels.push_back({.node = node, .key = key}); }

    void look(Node node, const QString &around)
    {
        const QString own = m_document.key(node);
        const QString key = own.isEmpty() ? around : own;
        if (own.contains(m_words, Qt::CaseInsensitive) || valueMatches(node, key))
            found();
        if (m_document.isContainer(node))
            open(node, key);
    }

    bool valueMatches(Node node, const QString &key) const
    {
        const QString text = m_document.text(node);
        return !text.isEmpty()
            && SensitiveValue::masked(SensitiveValue::kindOf(key, text), text)
                   .contains(m_words, Qt::CaseInsensitive);
    }

    void found()
    {
        ItrDocument::Path path;
        path.reserve(static_cast<qsizetype>(m_levels.size()));
        for (const Level &level : m_levels)
            path.append(level.position);
        m_portion.append(path);
        ++m_found;
        constexpr qsizetype largest = 500;
        constexpr qint64 pause = 50; // milliseconds; the first comes at once
        if (m_found == 1 || m_portion.size() >= largest || m_sinceLast.elapsed() >= pause)
            hand();
    }

    void hand()
    {
        if (!m_portion.isEmpty())
            m_promise.addResult(std::exchange(m_portion, {}));
        m_sinceLast.restart();
    }

    const ItrDocument &m_document;
    const QString m_words;
    QPromise<Portion> &m_promise;
    std::vector<Level> m_levels;
    Portion m_portion;
    qsizetype m_found = 0;
    QElapsedTimer m_sinceLast;
};
}

ItrSearch::ItrSearch(std::shared_ptr<const ItrDocument> document, QObject *parent)
    : QObject(parent)
    , m_document(std::move(document))
{
}

ItrSearch::~ItrSearch()
{
    cancel();
}

void ItrSearch::start(const QString &words)
{
    cancel();
    m_hits.clear();
    const QString wanted = words.trimmed();
    if (wanted.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_running = std::make_unique<QFutureWatcher<Portion>>();
    connect(m_running.get(), &QFutureWatcherBase::resultsReadyAt, this, [this](int begin, int end) {
        const qsizetype from = m_hits.size();
        for (int i = begin; i < end; ++i)
            m_hits.append(m_running->resultAt(i));
        Q_EMIT found(from);
    });
    connect(m_running.get(), &QFutureWatcherBase::finished, this, &ItrSearch::finished);
    m_running->setFuture(QtConcurrent::run([document = m_document, wanted](QPromise<Portion> &promise) {
        Walk(*document, wanted, promise).run();
    }));
}

void ItrSearch::cancel()
{
    if (m_running)
        m_running->cancel(); // the worker holds all that it needs
    m_running.reset();
}

bool ItrSearch::isRunning() const
{
    return m_running && m_running->isRunning();
}

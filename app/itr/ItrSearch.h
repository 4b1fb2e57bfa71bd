#pragma once

#include "itr/ItrDocument.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

/// Searches the keys and the masked values of a return on a worker thread. What is masked is not found by its
/// real value: a search must not tell what a mask hides.
class ItrSearch : public QObject
{
    Q_OBJECT
public:
    /// More hits than this help nobody; the search ends there.
    static constexpr qsizetype mostHits = 10'000;

    explicit ItrSearch(std::shared_ptr<const ItrDocument> document, QObject *parent = nullptr);
    ~ItrSearch() override;

    /// Looks for @p words, case left aside; ends the search that still runs. Blank words find nothing.
    void start(const QString &words);
    /// Ends it; no signal follows.
    void cancel();
    bool isRunning() const;
    /// What was found so far, in the order of the document.
    const QList<ItrDocument::Path> &hits() const { return m_hits; }
    /// True when it ended at mostHits.
    bool isCut() const { return m_hits.size() >= mostHits; }

Q_SIGNALS:
    /// hits() has grown, from @p from on.
    void found(qsizetype from);
    /// The whole document was searched, or mostHits were found.
    void finished();

private:
    using Portion = QList<ItrDocument::Path>;

    std::shared_ptr<const ItrDocument> m_document;
    std::unique_ptr<QFutureWatcher<Portion>> m_running;
    QList<ItrDocument::Path> m_hits;
};

#pragma once

#include "secrets/TokenStore.h"

#include <QCoreApplication>

/// A token in a file that only its owner may read (TokenFile): read on a worker thread and its permissions
/// looked at each time, because both can change while the desk runs. Written by whoever made the file, never
/// by the desk.
class FileTokenStore final : public TokenStore
{
    Q_DECLARE_TR_FUNCTIONS(FileTokenStore)
public:
    explicit FileTokenStore(QString path);

    /// Error::reason is then a sentence for the person too.
    void read(QObject *context, OnFetched fetched) override;
    void write(Secret secret, QObject *context, OnDone done) override;
    void forget(QObject *context, OnDone done) override;

private:
    void refuse(QObject *context, OnDone done) const;

    const QString m_path;
};

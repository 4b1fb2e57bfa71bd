#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QUrl>

/// The files by which a desk finds a running sandbox and is let in: the profile (INI), the CA and the Bearer
/// token. Readable by their owner only, and gone when this object is.
class SandboxProfile
{
    Q_DECLARE_TR_FUNCTIONS(SandboxProfile)
public:
    /// @p file: where the profile is to lie; CA and token lie beside it.
    explicit SandboxProfile(const QString &file);
    ~SandboxProfile();
    Q_DISABLE_COPY_MOVE(SandboxProfile)

    /// Writes the three files. Returns one sentence when that failed, nothing when it went well. Files that
    /// no sandbox wrote are left alone; what a killed one left behind is replaced.
    QString write(const QUrl &baseUrl, const QByteArray &caPem, const QByteArray &bearer);
    /// Absolute.
    QString path() const { return m_profile; }

private:
    QString clash() const;

    QString m_profile;
    QString m_ca;
    QString m_token;
    QByteArray m_bearer; // empty until written
};

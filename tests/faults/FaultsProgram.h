#pragma once

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// The program itrdesk-faults, as a test plays with it: any number of faults at once, each at an address of
/// its own.
class FaultsProgram : public QObject
{
    Q_OBJECT
public:
    /// What arrived at one fault.
    struct State {
        int connections = 0; ///< ever accepted
        int open = 0; ///< connections, now
        int handshakes = 0; ///< that came about
        int requests = 0; ///< whole ones, with their bodies
        qint64 bodyBytes = 0; ///< of whole and of broken requests
        int elsewhere = 0; ///< connections to where nobody must call
        int goodHandshakes = 0; ///< since the service is in good order; those above are from before
        int goodRequests = 0; ///< likewise
    };

    ~FaultsProgram() override;

    /// Starts it; false when it does not get ready.
    bool start();
    QStringList names() const;
    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

    /// Has @p fault played; staged() follows.
    int play(const QByteArray &fault);
    /// From then on the service is in good order; healed() follows.
    void heal(int id) { write("heal " + QByteArray::number(id)); }
    void end(int id) { write("end " + QByteArray::number(id)); }
    State state(int id) const { return m_states.value(id); }

Q_SIGNALS:
    void staged(int id, const QUrl &url, quint16 port);
    void changed(int id);
    void healed(int id);

private:
    void write(const QByteArray &command) { m_process.write(command + '\n'); }
    void readLines();

    QTemporaryDir m_folder;
    QProcess m_process;
    QHash<int, State> m_states;
    int m_count = 0;
    bool m_isReady = false;
};

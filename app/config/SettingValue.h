#pragma once

#include "config/Deployment.h"

#include <QCoreApplication>
#include <QDir>

#include <optional>
#include <span>
#include <variant>

struct AddressValue {
    QUrl Deployment::*member;
};
struct PathValue {
    enum class Of {
        Certificates, ///< a readable PEM file
        File, ///< a readable file
        TokenFile, ///< read and checked by TokenFile
        Picture, ///< PNG or SVG, readable and no larger than a header needs
        OwnFile, ///< written by the desk itself; need not be there yet
        OutFolder, ///< is there; what goes into it is written later
        Folder, ///< made when it is not there
    };
    QString Deployment::*member;
    Of of;
};
/// Words that people read: they stand in the notice and in the journal.
struct WordsValue {
    QString Deployment::*member;
};
/// Words with `;` between them, one at least.
struct PurposesValue {
    QStringList Deployment::*member;
};
/// SHA-256 of public keys in base64, with `,` between them; none, or two at least.
struct PinsValue {
    QStringList Deployment::*member;
};
struct HostValue {
    QString Deployment::*member;
};
struct UserNameValue {
    QString Deployment::*member;
};
struct NumberValue {
    int Deployment::*member;
    int least;
    int most;
};
struct SecondsValue {
    std::chrono::seconds Deployment::*member;
    int least;
    int most;
    bool orNone = false; ///< 0 is allowed besides
};
struct TruthValue {
    bool Deployment::*member;
};
struct ChoiceValue {
    std::span<const char *const> words;
    std::span<const char *const> labels; ///< for people, of the words in their order; context Setting
    int (*get)(const Deployment &deployment);
    void (*set)(Deployment &deployment, int choice);
};

/// What a setting may hold: how its words in a file are read into a deployment, written back, and described.
class SettingValue
{
    Q_DECLARE_TR_FUNCTIONS(SettingValue)
public:
    using Kind = std::variant<AddressValue, PathValue, WordsValue, PurposesValue, PinsValue, HostValue,
        UserNameValue, NumberValue, SecondsValue, TruthValue, ChoiceValue>;

    template <typename Value>
    constexpr SettingValue(Value value) // not explicit: the table of settings names the kind alone
        : m_kind(value)
    {
    }

    const Kind &kind() const { return m_kind; }
    /// One word or two, as `seconds`.
    QString type() const;
    /// Without a full stop, as it follows "Allowed is".
    QString allowed() const;
    /// Reads @p text; relative paths are taken from @p folder. What is wrong with it comes back in a
    /// sentence, and @p deployment is then as it was.
    std::optional<QString> read(const QString &text, const QDir &folder, Deployment &deployment) const;
    /// As read() takes it; empty where there is nothing to be written.
    QString written(const Deployment &deployment) const;

private:
    Kind m_kind;
};

#pragma once

#include "itr/ItrSummary.h"
#include "itr/JsonText.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// One return as it was received, parsed once (simdjson) and read-only from then on, so that any thread may
/// read it. Values stay where they stand in the JSON; beside it there is only a table of 8 bytes for each
/// value and 16 for each object or array.
class ItrDocument
{
public:
    /// A value: its place in the table.
    using Node = quint32;
    /// The way to a value: its position among its siblings at each level, from the root on; of the root
    /// itself empty.
    using Path = QList<qsizetype>;
    enum class Type { Object, Array, Text, Number, Truth, Null };

    /// Parses @p json, which must be one object; nothing when it is not, or nested deeper than
    /// JsonText::deepest. For worker threads: 20 MB take tens of milliseconds.
    static std::shared_ptr<const ItrDocument> parse(const QByteArray &json);
    /// The same for JSON that was accepted already.
    static std::shared_ptr<const ItrDocument> parse(JsonText json);

    /// As received, UTF-8.
    const QByteArray &json() const { return m_json.bytes(); }
    const ItrSummary &summary() const { return m_summary; }
    /// `ITR-1` … `ITR-4`, else empty.
    QString form() const { return m_form; }
    /// How many values that are neither object nor array it holds at all depths.
    qsizetype fields() const { return m_fields; }

    Node root() const { return 0; }
    Type type(Node node) const;
    bool isContainer(Node node) const { return type(node) <= Type::Array; }
    /// Members of an object, items of an array, else 0. O(1).
    qsizetype childCount(Node node) const;

    struct Child {
        QString key; ///< of an object's member, as key() gives it; of an array's item "[3]"
        Node node = 0;
    };
    /// The children of @p node from @p from on, @p most of them at the most; O(children passed over). With @p
    /// before, the child at @p from - 1, only those that are returned are passed over.
    QList<Child> children(Node node, qsizetype from, qsizetype most, std::optional<Node> before = {}) const;
    /// The first child of @p node, which has one.
    Node firstChild(Node node) const { return node + 2; }
    /// The sibling behind @p node, which has one.
    Node next(Node node) const;

    /// The key of an object's member, fit to be shown: without XML prefix ("ns3:"), cleaned and with personal
    /// numbers masked (SensitiveValue), as a key can hold anything. Empty for an array's item.
    QString key(Node node) const;
    /// The member @p name of @p object, XML prefixes left aside; O(members).
    std::optional<Node> member(Node object, QLatin1StringView name) const;
    /// The value in words, unmasked; empty for objects, arrays and null. Cut at 10,000 characters, controls
    /// and direction-changing characters stripped.
    QString text(Node node) const;

private:
    explicit ItrDocument(JsonText json);
    void readTable();
    qsizetype valueAt(Node node) const;

    JsonText m_json;
    std::vector<quint64> m_table;
    qsizetype m_fields = 0;
    QString m_form;
    ItrSummary m_summary;
};

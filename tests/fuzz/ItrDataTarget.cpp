#include "Rules.h"
#include "Targets.h"
#include "export/MaskedJson.h"
#include "itr/ItrDataReader.h"
#include "itr/ItrSearch.h"
#include "itr/ItrTreeModel.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QEventLoop>
#include <QRegularExpression>

#include <functional>

namespace
{
using Document = std::shared_ptr<const ItrDocument>;

/// The data of a whole answer, or @p bytes themselves as data: that is found sooner.
Document documentFrom(const QByteArray &bytes)
{
    HttpReply reply;
    reply.status = 200;
    reply.body = bytes;
    const ItrResult<ItrData> result = ItrDataReader::read(reply);
    if (result.isValue()) {
        Rules::must(result.value().document != nullptr, "a value is a document");
        return result.value().document;
    }
    const ApiError::Kind kind = result.error().kind;
    Rules::must(kind == ApiError::Kind::ReplyNotJson || kind == ApiError::Kind::ReplyUnusable,
        "what is no data is told", result.error().code());
    return ItrDocument::parse(bytes);
}

void checkSummary(const ItrSummary &summary)
{
    constexpr int items = static_cast<int>(ItrSummary::Item::Refund) + 1;
    Rules::must(summary.figures.size() == items, "a summary has all its figures");
    for (const ItrSummary::Figure &figure : summary.figures) {
        Rules::must(
            figure.isSupplied() == !figure.text.isEmpty(), "a figure was found somewhere", figure.text);
        Rules::must(figure.isSupplied() || !figure.rupees, "what is not supplied is no amount");
        Rules::mustBePlain(figure.text, 400);
        if (figure.item == ItrSummary::Item::Acknowledgement)
            Rules::mustHoldNoPan(figure.text); // its digits are its own
        else if (!figure.rupees)
            Rules::mustHoldNoPersonalNumber(figure.text);
        Rules::mustHoldNoPan(figure.path);
    }
}

/// Goes through the rows as a view does, portion by portion; @p see is called for each of the first
/// thousands.
void walk(ItrTreeModel &model, const std::function<void(const QModelIndex &)> &see)
{
    int left = 3000;
    QList<QModelIndex> open{QModelIndex()};
    while (!open.isEmpty() && left > 0) {
        const QModelIndex above = open.takeLast();
        while (model.canFetchMore(above)) {
            const int before = model.rowCount(above);
            model.fetchMore(above);
            Rules::must(model.rowCount(above) > before, "fetching brings rows");
        }
        Rules::must(model.hasChildren(above) == (model.rowCount(above) > 0), "what has rows shows them");
        for (int row = 0; row < model.rowCount(above) && left > 0; ++row, --left) {
            const QModelIndex index = model.index(row, 0, above);
            Rules::must(index.isValid() && model.parent(index) == above, "a row knows what it is below");
            see(index);
            open += index;
        }
    }
}

QString valueOf(const ItrTreeModel &model, const QModelIndex &index)
{
    return model.data(index.siblingAtColumn(ItrTreeModel::ValueColumn)).toString();
}

void checkRow(ItrTreeModel &model, const QModelIndex &index)
{
    const QString field = model.data(index).toString();
    const QString value = valueOf(model, index);
    Rules::mustBePlain(field, 300);
    Rules::mustHoldNoPersonalNumber(field);
    Rules::mustBePlain(value, 1001);
    Rules::mustHoldNoPersonalNumber(value);
    Rules::must(model.path(index).size() <= 300, "a path is cut");
    Rules::mustHoldNoPan(model.path(index));
    if (!model.isMasked(index))
        return;
    model.reveal(index);
    Rules::must(!model.isMasked(index), "what is revealed is not masked");
    model.maskAll();
    Rules::must(
        model.isMasked(index) && valueOf(model, index) == value, "what is masked again is as before", value);
}

/// Some digits that a person may look for, else a letter.
QString wordsToFind(const QByteArray &bytes)
{
    static const QRegularExpression digits(u"[0-9]{4,8}"_qs);
    const QRegularExpressionMatch match = digits.match(QString::fromLatin1(bytes));
    return match.hasMatch() ? match.captured() : u"a"_qs;
}

/// A search finds nothing that is not shown: else it would tell what a mask hides.
void checkSearch(const Document &document, const QString &words)
{
    ItrSearch search(document);
    bool over = false;
    QObject::connect(&search, &ItrSearch::finished, [&over] { over = true; });
    search.start(words);
    while (!over)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    ItrTreeModel model(document);
    for (const ItrDocument::Path &path :
        search.hits().first(std::min<qsizetype>(100, search.hits().size()))) {
        const QModelIndex index = model.indexOf(path);
        const QString value = valueOf(model, index);
        const bool shown = model.data(index).toString().contains(words, Qt::CaseInsensitive)
            || value.contains(words, Qt::CaseInsensitive) || value.size() > 1000; // cut
        Rules::must(index.isValid() && shown, "a search finds what is shown alone", words);
    }
}

void checkExport(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    MaskedJson(document->json()).write(buffer);
    const Document masked = ItrDocument::parse(buffer.data());
    Rules::must(masked != nullptr && masked->fields() == document->fields(),
        "a masked copy is JSON of the same shape");
    QList<ItrDocument::Node> open{masked->root()};
    while (!open.isEmpty()) {
        const ItrDocument::Node node = open.takeLast();
        for (const ItrDocument::Child &child : masked->children(node, 0, masked->childCount(node))) {
            Rules::mustHoldNoPersonalNumber(masked->text(child.node));
            if (masked->isContainer(child.node))
                open += child.node;
        }
    }
}
}

void fuzzItrData(const QByteArray &bytes)
{
    const Document document = documentFrom(bytes);
    if (!document)
        return;
    checkSummary(document->summary());
    ItrTreeModel model(document);
    qsizetype rows = 0;
    qsizetype fields = 0;
    walk(model, [&](const QModelIndex &index) {
        checkRow(model, index);
        ++rows;
        fields += model.hasChildren(index) ? 0 : 1;
    });
    Rules::must(fields <= rows && (rows >= 3000 || fields >= document->fields()), "no field is lost");
    checkSearch(document, wordsToFind(bytes));
    checkExport(document);
}

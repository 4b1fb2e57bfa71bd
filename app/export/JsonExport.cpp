#include "export/JsonExport.h"

#include "export/MaskedJson.h"
#include "itr/SensitiveValue.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{
QByteArray factsOf(const CaseExport &content)
{
    const QDateTime madeAt = content.madeAt.toOffsetFromUtc(content.madeAt.offsetFromUtc());
    const QString madeBy = u"ITR Desk "_qs + content.appVersion;
    QJsonObject facts{
        {u"id"_qs, content.caseId},
        {u"reference"_qs, SensitiveValue::maskedByShape(content.reference)},
        {u"pan"_qs, content.maskedPan},
        {u"organisation"_qs, content.organisation},
        {u"made_at"_qs, madeAt.toString(Qt::ISODate)},
        {u"made_by"_qs, madeBy},
        {u"masked"_qs, !content.unmasked},
    };
    if (content.consent) {
        const Consent &consent = *content.consent;
        facts.insert(u"consent"_qs,
            QJsonObject{
                {u"id"_qs, consent.id},
                {u"reference"_qs, SensitiveValue::maskedByShape(consent.reference)},
                {u"notice_version"_qs, consent.noticeVersion},
                {u"language"_qs, consent.language},
                {u"purpose"_qs, consent.purpose},
            });
    }
    return QJsonDocument(facts).toJson(QJsonDocument::Compact);
}
}

void JsonExport::one(const CaseExport &content, qsizetype index, QIODevice &device)
{
    const QByteArray &json = content.returns[index].document->json();
    if (content.unmasked)
        device.write(json);
    else
        MaskedJson(json).write(device);
}

void JsonExport::all(const CaseExport &content, QIODevice &device)
{
    device.write("{\n\"case\": " + factsOf(content) + ",\n\"returns\": [");
    for (qsizetype index = 0; index < content.returns.size(); ++index) {
        const auto &asked = content.returns[index].asked;
        device.write(index == 0 ? "\n" : ",\n");
        device.write("{\"asked\": " + (asked ? '"' + asked->text().toLatin1() + '"' : QByteArray("null"))
            + ", \"itr_data\": ");
        one(content, index, device);
        device.write("}");
    }
    device.write("\n]\n}\n");
}

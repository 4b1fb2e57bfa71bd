#pragma once

#include "itr/ItrDocument.h"

#include <QFile>
#include <QTest>

/// The invented returns of the tests.
struct Fixture {
    static QByteArray bytes(const QString &name)
    {
        QFile file(QStringLiteral(ITR_FIXTURES "/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static std::shared_ptr<const ItrDocument> document(const QString &name)
    {
        return ItrDocument::parse(bytes(name));
    }
    /// About @p size bytes with very many small values.
    static QByteArray large(qsizetype size)
    {
        QByteArray json = R"({"ITR":{"ITR2":{"PartB-TI":{"TotalIncome":700000},"ScheduleCG":[)";
        for (int i = 0; json.size() < size; ++i)
            json += (i ? ",{\"Name\":\"SAMPLE " : "{\"Name\":\"SAMPLE ") + QByteArray::number(i)
                + R"(","Price":1.25,"AadhaarNo":"000011112222"})";
        return json + "]}}}";
    }
    static QByteArray nested(int levels)
    {
        return QByteArray(R"({"a":)").repeated(levels) + '1' + QByteArray(levels, '}');
    }
};

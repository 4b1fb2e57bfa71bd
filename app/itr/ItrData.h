#pragma once

#include <QByteArray>
#include <QString>

/// The `itr_data` of one reply, as received. Sensitive: shown in masked form only.
struct ItrData {
    QByteArray json; ///< the object itself, UTF-8
    qsizetype fields = 0; ///< how many values it holds at all depths

    /// `ITR-1` … `ITR-4` where the department's own shape is recognised, else empty.
    QString form;
};

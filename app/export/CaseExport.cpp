#include "export/CaseExport.h"

QString CaseExport::Return::yearText() const
{
    const QString said = document->summary().figure(ItrSummary::Item::AssessmentYear).text;
    if (!said.isEmpty() || !asked)
        return said;
    return asked->text();
}

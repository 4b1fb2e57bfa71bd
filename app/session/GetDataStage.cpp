#include "session/GetDataStage.h"

#include "api/ItrApi.h"
#include "api/ItrCall.h"

#include <QLocale>

GetDataStage::GetDataStage(ItrApi &api, QObject *parent)
    : NextStage(parent)
    , m_api(api)
{
}

void GetDataStage::prepare()
{
    m_api.prepare();
}

void GetDataStage::start(const Pan &pan, Secret otp, Secret accessToken)
{
    Q_ASSERT(!m_call);
    m_call = m_api.getData(pan, std::move(otp), accessToken, this);
    connect(m_call, &DataCall::finished, this, [this](const ItrResult<ItrData> &result) {
        m_call->deleteLater();
        m_call = nullptr;
        if (result.isValue())
            Q_EMIT done(summary(result.value()));
        else
            Q_EMIT failed(result.error());
    });
}

void GetDataStage::cancel()
{
    if (m_call)
        m_call->cancel();
}

QString GetDataStage::summary(const ItrData &data)
{
    const QString size = QLocale().formattedDataSize(data.json.size(), 1);
    const QString fields = tr("%n field(s)", nullptr, static_cast<int>(data.fields));
    if (data.form.isEmpty())
        return tr("A return in a form that this desk does not know has arrived: %1, %2.", "fields, size").arg(fields, size);
    return tr("The return has arrived: %1, %2, %3.", "form, fields, size").arg(data.form, fields, size);
}

#pragma once

#include "session/NextStage.h"

#include <QPointer>

class DataCall;
class ItrApi;
struct ItrData;

/// The next stage that fetches the latest return (`get_data`) and says how much arrived.
class GetDataStage final : public NextStage
{
    Q_OBJECT
public:
    /// @p api outlives the stage.
    explicit GetDataStage(ItrApi &api, QObject *parent = nullptr);

    void prepare() override;
    void start(const Pan &pan, Secret otp, Secret accessToken) override;
    void cancel() override;

    /// What arrived, in words: form, number of fields, size.
    static QString summary(const ItrData &data);

private:
    ItrApi &m_api;
    QPointer<DataCall> m_call;
};

#include "core/storage/saved_views.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ocop {
namespace {

const QString fileKind = QStringLiteral("so-ocop-views");

QString settingOf(const QString& list) { return QStringLiteral("views.") + list; }

QJsonArray jsonOf(const std::vector<SavedView>& views)
{
    QJsonArray array;
    for (const SavedView& view : views)
        array << QJsonObject{{QStringLiteral("name"), view.name}, {QStringLiteral("look"), view.look}};
    return array;
}

std::vector<SavedView> viewsOf(const QJsonArray& array)
{
    std::vector<SavedView> views;
    for (const QJsonValue& each : array) {
        SavedView view{cleaned(each.toObject().value(QStringLiteral("name")).toString()),
                       each.toObject().value(QStringLiteral("look")).toObject()};
        if (!view.name.isEmpty() && !view.look.isEmpty()) views.push_back(std::move(view));
    }
    const QCollator collator = vietnameseCollator();
    std::stable_sort(views.begin(), views.end(),
                     [&](const SavedView& a, const SavedView& b) { return collator.compare(a.name, b.name) < 0; });
    return views;
}

} // namespace

std::vector<SavedView> savedViews(const Settings& settings, const QString& list)
{
    return viewsOf(QJsonDocument::fromJson(settings.value(settingOf(list)).toUtf8()).array());
}

void keepViews(WriteAct& act, const QString& list, const std::vector<SavedView>& views)
{
    SettingsStore(act.database())
        .set(act, settingOf(list), QString::fromUtf8(QJsonDocument(jsonOf(views)).toJson(QJsonDocument::Compact)));
}

QByteArray writeViews(const QString& list, const std::vector<SavedView>& views)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("kind"), fileKind},
                                     {QStringLiteral("list"), list},
                                     {QStringLiteral("views"), jsonOf(views)}})
        .toJson();
}

std::vector<SavedView> readViews(const QByteArray& file, const QString& list)
{
    const QJsonObject content = QJsonDocument::fromJson(file).object();
    if (content.value(QStringLiteral("kind")).toString() != fileKind) throw Error(ErrorKind::Damaged, fileKind);
    const QString ofList = content.value(QStringLiteral("list")).toString();
    if (ofList != list) throw Error(ErrorKind::BadInput, ofList);
    std::vector<SavedView> views = viewsOf(content.value(QStringLiteral("views")).toArray());
    if (views.empty()) throw Error(ErrorKind::Damaged, fileKind);
    return views;
}

} // namespace ocop

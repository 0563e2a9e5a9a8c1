/** Types that are the text they are made of. */
export const isTextType = (name: string): boolean =>
  /^(?:(?:basic_|w|u8|u16|u32)?string(?:_view|_t)?|QString|QStringView|QLatin1String|QLatin1StringView|QLatin1Char|QByteArray|QUrl|QStringLiteral|QByteArrayLiteral|FString|FName|CString|CStringA|CStringW|String|StringRef|wxString|Url|uri|Url_t|auto|char|Path|fs_path|path|TEXT|_T|L|U|_XPLATSTR|tr)$/.test(
    name,
  );

/** The same, where nothing in their brackets is an empty text: `QString()`, `std::string{}`. */
export const isEmptyText = (name: string): boolean =>
  /^(?:w?string|string_t|string_view|QString|QByteArray|QUrl|QLatin1String|FString|CString|wxString)$/.test(name);

/** Types that are the list or object they are made of. */
export const isCollection = (name: string): boolean =>
  /^(?:vector|list|array|set|initializer_list|map|unordered_map|multimap|QStringList|QList|QVector|QMap|QHash|QVariantMap|QJsonObject|QJsonArray|json|Json|object|Object|ordered_json|Parameters|Header|Payload|TArray|TMap|pair|tuple)$/.test(
    name,
  );

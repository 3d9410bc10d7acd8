extension Phrases {
    static let arabic = Phrases(
        and: "و", or: "أو", no: "لا", yes: "نعم", holds: "{0}: نعم", fails: "{0}: لا",
        untrue: "ليس صحيحًا أن ({0})", isNothing: "{0}: لا يوجد", isSomething: "{0}: يوجد", nothing: "لا شيء",
        equal: "{0}: {1}", notEqual: "{0}: غير {1}",
        amounts: [
            .less: "{0}: أقل من {1}", .lessOrEqual: "{0}: {1} على الأكثر", .greater: "{0}: أكثر من {1}",
            .greaterOrEqual: "{0}: {1} على الأقل",
        ],
        dates: [
            .less: "{0}: قبل {1}", .lessOrEqual: "{0}: ليس بعد {1}", .greater: "{0}: بعد {1}",
            .greaterOrEqual: "{0}: ليس قبل {1}",
        ],
        between: "{0}: بين {1} و {2}", lastOf: "أو", noneOf: "{0}: لا {1}", nor: "ولا", among: "{0}: من بين {1}",
        notAmong: "{0}: ليس من بين {1}", choice: "إذا {0}، {1}؛ وإلا {2}",
        operators: [
            .add: "{0} زائد {1}", .subtract: "{0} ناقص {1}", .multiply: "{0} مضروبًا في {1}",
            .divide: "{0} مقسومًا على {1}", .power: "{0} مرفوعًا إلى القوة {1}",
        ],
        theDay: "اليوم الذي يأتي {0}",
        later: "{1} بعد {0}", earlier: "{1} قبل {0}", some: "لواحد على الأقل «{0}» من {1}: {2}",
        every: "لكل «{0}» من {1}: {2}", each: "{2}، لكل «{0}» من {1}", filter: "{0} حيث ({1})",
        element: "{0} (رقم {1})", range: "من {0} إلى {1}", minus: "ناقص {0}", item: "العنصر", property: "{0} ({1})",
        properties: [
            "year": "السنة", "month": "الشهر", "day": "اليوم", "weekday": "يوم الأسبوع", "years": "السنوات",
            "months": "الأشهر", "days": "الأيام",
        ],
        wholeYears: "السنوات الكاملة من {0} إلى {1}", workingDays: "{0} من أيام العمل",
        functions: [
            .count: "عدد {0}", .min: "الأصغر من بين {0}", .max: "الأكبر من بين {0}", .sum: "مجموع {0}",
            .all: "كلها صحيحة من {0}", .any: "واحد على الأقل صحيح من {0}", .listContains: "{0}: من بينها {1}",
            .abs: "القيمة المطلقة ({0})", .floor: "{0} مقربًا إلى الأسفل", .ceiling: "{0} مقربًا إلى الأعلى",
            .decimal: "{0} بعدد {1} من المنازل العشرية", .roundHalfUp: "{0} بعدد {1} من المنازل العشرية",
            .modulo: "باقي {0} مقسومًا على {1}", .stringLength: "عدد أحرف {0}", .contains: "{0}: فيه {1}",
            .startsWith: "{0}: يبدأ بـ {1}", .endsWith: "{0}: ينتهي بـ {1}", .upperCase: "{0} بأحرف كبيرة",
            .lowerCase: "{0} بأحرف صغيرة", .date: "تاريخ {0}", .duration: "مدة {0}",
            .monthsBetween: "المدة من {0} إلى {1}", .dayOfWeek: "يوم الأسبوع من {0}",
        ],
        months: [
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر",
        ],
        date: "{0} {1} {2}", quotes: ("«", "»"), euro: "{0} يورو", thousands: ",", decimal: ".", comma: "، ")
}

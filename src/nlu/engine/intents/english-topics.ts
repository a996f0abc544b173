/** English families of words by subject: few sentences about a pool and a lift are also about a gym. */
export const englishTopics: Readonly<Record<string, string>> = {
  facilities:
    "internet gym swim spa elevator television cooling warm bathroom crib linen bar park accessible laundry appliance " +
    "electricity storage safe view breakfast restaurant smoke key reception luggage light " +
    "leisure",
  payment: "pay refund money account card voucher price charge invoice discount cheap",
  eating:
    "breakfast dinner food burger pizza salad drink coffee tea wine beer water restaurant cook diet bar",
  transport: "car bicycle taxi shuttle bus flight boat ticket traffic station directions",
  trouble:
    "problem mistake broken dirty complain lost theft noise cold smell vermin neighbor bad fix",
  health: "pain ill doctor medicine",
  contact: "phone call message speak agent",
  lodging: "room bed hotel house stay",
  alteration: "change move exchange extend shorten otherwise add",
};

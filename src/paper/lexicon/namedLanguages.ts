/**
 * Languages that are named where a paper is in one and whose sentences are not read: their commonest words, by ISO 639-1.
 * They keep a text from being taken for one of a language beside it that is read.
 */
export const NAMED_LANGUAGES = {
  es: "el|la|los|las|de|del|y|que|en|un|una|por|con|para|se|no|es|al|su|como|más|fue|sobre",
  it: "il|la|di|che|e|è|un|una|per|con|non|del|della|dei|delle|nel|nella|si|sono|da|gli|al|più|ha",
  pt: "o|a|os|as|de|do|da|dos|das|e|que|em|um|uma|para|com|não|no|na|por|se|é|foi|mais",
  pl: "i|w|na|z|się|nie|do|że|to|o|jest|przez|po|od|dla|jak|oraz|był|była|ich|za",
  uk: "і|в|у|на|з|не|що|та|до|це|як|за|для|від|про|його|між|був|була|було|й|є",
  tr: "ve|bir|bu|için|ile|da|de|olarak|çok|olan|daha|gibi|ne|sonra|kadar|en|ise|değil|her|ancak",
  nl: "de|het|een|en|van|in|is|dat|op|te|zijn|met|voor|niet|aan|er|door|werd|ook|bij",
} as const;

export type NamedLanguage = keyof typeof NAMED_LANGUAGES;

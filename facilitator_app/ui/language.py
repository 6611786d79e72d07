"""The language of the screens: the program's catalogue, that of Qt's own buttons, the ways with dates and numbers."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from facilitator_app.paths import translations_dir
from facilitator_app.words.words import Language

_NAME = "catalogue"


def speak(application: QCoreApplication, language: Language) -> None:
    """Makes the whole program speak a language; what is on screen already must be made again."""
    for translator in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(translator)
        translator.deleteLater()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # The last one installed is asked first. English has a catalogue for its plurals only.
    for name, folder in ((f"qtbase_{language}", qt_folder), (language, str(translations_dir()))):
        translator = QTranslator(application)
        translator.setObjectName(_NAME)
        if translator.load(name, folder):
            application.installTranslator(translator)
    french = QLocale(QLocale.Language.French, QLocale.Country.France)
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    QLocale.setDefault(french if language == "fr" else english)

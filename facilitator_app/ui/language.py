"""The language of the screens: the program's catalogue, that of Qt's own buttons, the ways with dates and numbers."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator

from facilitator_app.paths import translations_dir
from facilitator_app.words.words import Language

_NAME = "catalogue"

# What the dialogs of Qt 6.11 say in English although its French catalogue is loaded: its texts have changed since that
# was written. They are in ours, which is asked first.
LACKING_IN_QT = (
    ("QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Look in:")),
    ("QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:")),
    ("QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive")),
    ("QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File")),
    ("QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder")),
    ("QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut")),
    ("QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown")),
    ("QPageSetupWidget", QT_TRANSLATE_NOOP("QPageSetupWidget", "Page &order:")),
    ("QPageSetupWidget", QT_TRANSLATE_NOOP("QPageSetupWidget", "Pages &per sheet:")),
    ("QPrintSettingsOutput", QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:")),
    ("QCupsJobWidget", QT_TRANSLATE_NOOP("QCupsJobWidget", "Job &priority:")),
    ("QCupsJobWidget", QT_TRANSLATE_NOOP("QCupsJobWidget", "Scheduled &printing:")),
    ("QCupsJobWidget", QT_TRANSLATE_NOOP("QCupsJobWidget", "&Billing information:")),
    ("QCupsJobWidget", QT_TRANSLATE_NOOP("QCupsJobWidget", "&Start:")),
    ("QCupsJobWidget", QT_TRANSLATE_NOOP("QCupsJobWidget", "&End:")),
)


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

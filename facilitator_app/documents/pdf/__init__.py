"""The PDF file itself: objects, structure tree, metadata, and a painter that tags all it draws.

ReportLab brings the fonts (reading, measuring, subsetting, embedding), the object syntax and the drawing shapes.
The pages, the structure tree and the file around them are written here, because open-source ReportLab neither tags its
pages nor compresses its objects, and because an archived document must come out byte for byte the same again.
"""

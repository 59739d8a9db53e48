#!/bin/sh
# Rebuilds the fonts beside this script from Noto Sans SC (SIL Open Font License, see OFL.txt).
# Needs npm and fonttools (pyftsubset and the Python module). Usage: sh rebuild.sh
#
# NotoSansSC-*: GB 2312 and the marks that reports use, at Chinese widths.
# NotoSansSC-Latin-*: Latin, Greek and mathematical marks of the same design, with the marks that
# the Chinese face sets on a full square (quotes, signs such as the plus-minus) at Latin widths.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent @expo-google-fonts/noto-sans-sc@0.4.3 >/dev/null
tar xzf expo-google-fonts-noto-sans-sc-0.4.3.tgz
cp package/LICENSE_FONT "$here/OFL.txt"

/usr/bin/env "${PYTHON:-python3}" - > gb2312.txt <<'PYTHON'
for high in range(0xA1, 0xF8):
    for low in range(0xA1, 0xFF):
        try:
            print(bytes([high, low]).decode("gb2312"), end="")
        except UnicodeDecodeError:
            pass
PYTHON
latin='U+0020-007E,U+00A0-00AC,U+00AE-017F,U+0192,U+0218-021B,U+02C6,U+02DC,U+0391-03C9,U+2010,U+2013-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032,U+2033,U+20AC,U+2116,U+2122,U+2190-2193,U+2208,U+2211,U+2212,U+2215,U+221A,U+221E,U+2229,U+222A,U+2248,U+2260,U+2264,U+2265,U+25A0,U+25A1,U+25B2,U+25B3,U+25BC,U+25BD,U+25CF,U+25CB,U+2713'

for weight in 400Regular:Regular 700Bold:Bold; do
    face=${weight#*:}
    from=package/${weight%:*}/NotoSansSC_${weight%:*}.ttf
    common="--layout-features= --no-hinting --drop-tables+=GSUB,GPOS,GDEF,BASE,STAT,vhea,vmtx,gasp --name-IDs=0,1,2,3,4,5,6,13,14 --notdef-outline"
    pyftsubset "$from" $common --text-file=gb2312.txt --unicodes="$latin" --output-file="$here/NotoSansSC-$face.ttf"
    pyftsubset "$from" $common --unicodes="$latin" --output-file="$work/latin-$face.ttf"
    "${PYTHON:-python3}" - "$work/latin-$face.ttf" "$here/NotoSansSC-Latin-$face.ttf" <<'PYTHON'
import copy
import sys

from fontTools.ttLib import TTFont

MARKS = "‘’“”±×÷≤≥≈≠∈∑√∞∩∪§¶†‡·•…→←↑↓‰′″■□▲△▼▽●○™"
SIDE = 60

font = TTFont(sys.argv[1], recalcTimestamp=False)
outlines, widths = font["glyf"], font["hmtx"]
for mark in MARKS:
    name = font.getBestCmap().get(ord(mark))
    if name is None or widths[name][0] < 900:
        continue
    glyph = outlines[name]
    ink = glyph.xMax - glyph.xMin
    side = SIDE if ink < 700 else SIDE // 2
    move = side - glyph.xMin
    glyph.coordinates.translate((move, -320 if mark == "…" else 0))
    glyph.recalcBounds(outlines)
    widths[name] = (ink + 2 * side, side)

# Signs that share a glyph with another would be copied out of a PDF as that other: they get glyphs of their own.
for sign, scale in (("\u00a0", 1), ("•", 1.5)):
    shared = font.getBestCmap()[ord(sign)]
    name = "uni%04X" % ord(sign)
    glyph = copy.deepcopy(outlines[shared])
    if glyph.numberOfContours > 0:
        middle_x, middle_y = (glyph.xMin + glyph.xMax) / 2, (glyph.yMin + glyph.yMax) / 2
        glyph.coordinates.translate((-middle_x, -middle_y))
        glyph.coordinates.scale((scale, scale))
        glyph.coordinates.translate((middle_x * scale, middle_y))
        glyph.coordinates.toInt()
    outlines[name] = glyph
    glyph.recalcBounds(outlines)
    widths[name] = (round(widths[shared][0] * scale), getattr(glyph, "xMin", 0))
    for table in font["cmap"].tables:
        if ord(sign) in table.cmap:
            table.cmap[ord(sign)] = name
for record in font["name"].names:
    if record.nameID in (1, 4):
        record.string = record.toUnicode().replace("Noto Sans SC", "Noto Sans SC Latin")
    if record.nameID == 6:
        record.string = record.toUnicode().replace("NotoSansSC", "NotoSansSCLatin")
font.save(sys.argv[2])
PYTHON
done

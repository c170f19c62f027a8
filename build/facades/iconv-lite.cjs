// Stands for iconv-lite: minipass-fetch wants it for textConverted() alone, which nothing here calls, and does without it.

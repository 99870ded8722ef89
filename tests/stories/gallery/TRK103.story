The file was saved as GBK by an editor.

--- targets.toml [gb18030]
format = 1

[areas.qiantang]
name = "钱塘区"

$ track validate
error[TRK103]: byte 0xCC is not UTF-8; the file looks like GBK
 --> targets.toml:4:10
  = convert it: iconv -f GB18030 -t UTF-8

1 error in 1 file
exit 3


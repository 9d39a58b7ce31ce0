### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that command, when one of them is the whole message. Commas divide them.

control-stop = توقف, توقف کن, توقف کنید, ایست, بس کن, بس کنید, بند کن, بند کنید, دیگر پیام نفرست, دیگر نفرستید, پیام نفرستید, ستاپ, ستوپ, استاپ, لغو اشتراک, stop, 🛑
control-help = کمک, کمک کن, کمک کنید, کمکم کنید, کمک می‌خواهم, کمک می خواهم, به کمک نیاز دارم, کمک کار دارم, مدد, عاجل, حالت عاجل, komak, kumak, 🆘
control-cancel = لغو, لغو کن, لغو کنید, لغو شود, کنسل, کنسل کن, صرف نظر
control-back = بازگشت, برگشت, برگرد, عقب, به عقب, پس برو, یک قدم عقب
control-restart = از سر, از اول, از نو, از سر شروع, از سر شروع کن, از اول شروع, دوباره شروع کن, شروع دوباره
control-menu = مینو, منو, فهرست, مینوی اصلی, منوی اصلی
control-language = زبان, لسان, زبان‌ها, زبان ها, تغییر زبان, زبان را تغییر بده, زبان دیگر می‌خواهم, zaban

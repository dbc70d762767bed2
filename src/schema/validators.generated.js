// Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.
// Bundles: ajv
var tr=(r,s)=>()=>(s||r((s={exports:{}}).exports,s),s.exports);var er=tr(Ke=>{"use strict";Object.defineProperty(Ke,"__esModule",{value:!0});function Ye(r){let s=r.length,t=0,e=0,i;for(;e<
s;)t++,i=r.charCodeAt(e++),i>=55296&&i<=56319&&e<s&&(i=r.charCodeAt(e),(i&64512)===56320&&e++);return t}Ke.default=Ye;Ye.
code='require("ajv/dist/runtime/ucs2length").default'});var gr=Z;function Z(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=e;for(let a in r)
if(!(a==="batchSize"||a==="concurrency"||a==="timeoutMs"||a==="retries"||a==="maxPairs"||a==="maxTexts")){return Z.errors=
[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(p===e){if(r.batchSize!==void 0){
let a=r.batchSize,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Z.errors=[{instancePath:s+"/batchS\
ize",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return Z.errors=
[{instancePath:s+"/batchSize",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=n===e}else var i=!0;if(i){if(r.
concurrency!==void 0){let a=r.concurrency,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Z.errors=[
{instancePath:s+"/concurrency",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<
1||isNaN(a)))return Z.errors=[{instancePath:s+"/concurrency",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=n===
e}else var i=!0;if(i){if(r.timeoutMs!==void 0){let a=r.timeoutMs,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return Z.errors=[{instancePath:s+"/timeoutMs",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="numbe\
r"&&isFinite(a)){if(a>2147483647||isNaN(a))return Z.errors=[{instancePath:s+"/timeoutMs",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}}],!1;if(a<1||isNaN(a))return Z.errors=[{instancePath:s+"/timeoutMs",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var i=n===e}else var i=!0;if(i){if(r.retries!==void 0){let a=r.retries,n=e;if(!(a===0||a===1))return Z.
errors=[{instancePath:s+"/retries",keyword:"enum",params:{allowedValues:[0,1]}}],!1;var i=n===e}else var i=!0;if(i){if(r.
maxPairs!==void 0){let a=r.maxPairs,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Z.errors=[{instancePath:s+
"/maxPairs",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return Z.
errors=[{instancePath:s+"/maxPairs",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=n===e}else var i=!0;if(i)
if(r.maxTexts!==void 0){let a=r.maxTexts,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Z.errors=[{
instancePath:s+"/maxTexts",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<0||
isNaN(a)))return Z.errors=[{instancePath:s+"/maxTexts",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=n===
e}else var i=!0}}}}}}else return Z.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return Z.errors=t,
e===0}var kr=S;function ue(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.en===
void 0&&(p="en")||r.ar===void 0&&(p="ar"))return ue.errors=[{instancePath:s,keyword:"required",params:{missingProperty:p}}],
!1;{let a=e;for(let n in r)if(!(n==="ar"||n==="en")){return ue.errors=[{instancePath:s,keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(a===e){if(r.ar!==void 0){let n=e;if(typeof r.ar!="string")return ue.errors=[{instancePath:s+
"/ar",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i)if(r.en!==void 0){let n=e;if(typeof r.en!=
"string")return ue.errors=[{instancePath:s+"/en",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0}}}else
return ue.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return ue.errors=t,e===0}function Me(r,{instancePath:s=""}={}){let t=null,e=0;return r==="single-source"||r==="similar"||r==="agreement"||r==="di\
fference"||r==="conflict"?(Me.errors=t,e===0):(Me.errors=[{instancePath:s,keyword:"enum",params:{allowedValues:["single-\
source","similar","agreement","difference","conflict"]}}],!1)}function ae(r,{instancePath:s=""}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.verdict===void 0&&(a="verdict")||r.sourceIds===
void 0&&(a="sourceIds"))return ae.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a}}],!1;{let n=e;for(let o in r)
if(!(o==="id"||o==="verdict"||o==="sourceIds")){return ae.errors=[{instancePath:s,keyword:"additionalProperties",params:{
additionalProperty:o}}],!1;break}if(n===e){if(r.id!==void 0){let o=e;if(typeof r.id!="string")return ae.errors=[{instancePath:s+
"/id",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.verdict!==void 0){let o=e;Me(r.verdict,
{instancePath:s+"/verdict"})||(t=t===null?Me.errors:t.concat(Me.errors),e=t.length);var i=o===e}else var i=!0;if(i)if(r.
sourceIds!==void 0){let o=r.sourceIds,l=e;if(e===l)if(Array.isArray(o)){var p=!0;let f=o.length;for(let v=0;v<f;v++){let u=e;
if(typeof o[v]!="string")return ae.errors=[{instancePath:s+"/sourceIds/"+v,keyword:"type",params:{type:"string"}}],!1;var p=u===
e;if(!p)break}}else return ae.errors=[{instancePath:s+"/sourceIds",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else
var i=!0}}}}else return ae.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return ae.errors=t,e===0}function fe(r,{
instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.change===void 0&&
(n="change")||r.subject===void 0&&(n="subject")||r.claimsAdded===void 0&&(n="claimsAdded")||r.claimsRemoved===void 0&&(n=
"claimsRemoved"))return fe.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n}}],!1;{let o=e;for(let l in r)
if(!(l==="change"||l==="subject"||l==="before"||l==="after"||l==="claimsAdded"||l==="claimsRemoved")){return fe.errors=[
{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(o===e){if(r.change!==void 0){
let l=r.change,m=e;if(!(l==="appeared"||l==="split"||l==="verdict"||l==="members"||l==="joined"||l==="gone"))return fe.errors=
[{instancePath:s+"/change",keyword:"enum",params:{allowedValues:["appeared","split","verdict","members","joined","gone"]}}],
!1;var i=m===e}else var i=!0;if(i){if(r.subject!==void 0){let l=e;ue(r.subject,{instancePath:s+"/subject"})||(t=t===null?
ue.errors:t.concat(ue.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.before!==void 0){let l=e;ae(r.before,{instancePath:s+
"/before"})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.after!==void 0){
let l=e;ae(r.after,{instancePath:s+"/after"})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var i=l===e}else var i=!0;
if(i){if(r.claimsAdded!==void 0){let l=r.claimsAdded,m=e;if(e===m)if(Array.isArray(l)){var p=!0;let v=l.length;for(let u=0;u<
v;u++){let y=e;if(typeof l[u]!="string")return fe.errors=[{instancePath:s+"/claimsAdded/"+u,keyword:"type",params:{type:"\
string"}}],!1;var p=y===e;if(!p)break}}else return fe.errors=[{instancePath:s+"/claimsAdded",keyword:"type",params:{type:"\
array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.claimsRemoved!==void 0){let l=r.claimsRemoved,m=e;if(e===m)if(Array.isArray(
l)){var a=!0;let v=l.length;for(let u=0;u<v;u++){let y=e;if(typeof l[u]!="string")return fe.errors=[{instancePath:s+"/cl\
aimsRemoved/"+u,keyword:"type",params:{type:"string"}}],!1;var a=y===e;if(!a)break}}else return fe.errors=[{instancePath:s+
"/claimsRemoved",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}}}}}else return fe.errors=[{instancePath:s,
keyword:"type",params:{type:"object"}}],!1;return fe.errors=t,e===0}function Re(r,{instancePath:s=""}={}){let t=null,e=0;return r==="quantity"||r==="time"||r==="place"||r==="participant"||
r==="role"||r==="polarity"||r==="certainty"||r==="attribution"||r==="scope"||r==="quotation"||r==="order"||r==="cause"||
r==="wording"?(Re.errors=t,e===0):(Re.errors=[{instancePath:s,keyword:"enum",params:{allowedValues:["quantity","time","p\
lace","participant","role","polarity","certainty","attribution","scope","quotation","order","cause","wording"]}}],!1)}function Ce(r,{instancePath:s=""}={}){let t=null,e=0;return r==="undetermined"||r==="scope-mismatch"||r==="attributed-di\
spute"||r==="framing"||r==="detail"||r==="approximate"||r==="update"||r==="contradiction"||r==="complementary"?(Ce.errors=
t,e===0):(Ce.errors=[{instancePath:s,keyword:"enum",params:{allowedValues:["undetermined","scope-mismatch","attributed-d\
ispute","framing","detail","approximate","update","contradiction","complementary"]}}],!1)}function pe(r,{instancePath:s=""}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.groupId===void 0&&(p="groupId")||r.differenceId===
void 0&&(p="differenceId")||r.slot===void 0&&(p="slot")||r.relation===void 0&&(p="relation")||r.subject===void 0&&(p="su\
bject"))return pe.errors=[{instancePath:s,keyword:"required",params:{missingProperty:p}}],!1;{let a=e;for(let n in r)if(!(n===
"groupId"||n==="differenceId"||n==="slot"||n==="relation"||n==="subject")){return pe.errors=[{instancePath:s,keyword:"ad\
ditionalProperties",params:{additionalProperty:n}}],!1;break}if(a===e){if(r.groupId!==void 0){let n=e;if(typeof r.groupId!=
"string")return pe.errors=[{instancePath:s+"/groupId",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;
if(i){if(r.differenceId!==void 0){let n=e;if(typeof r.differenceId!="string")return pe.errors=[{instancePath:s+"/differe\
nceId",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.slot!==void 0){let n=e;Re(r.slot,
{instancePath:s+"/slot"})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var i=n===e}else var i=!0;if(i){if(r.relation!==
void 0){let n=e;Ce(r.relation,{instancePath:s+"/relation"})||(t=t===null?Ce.errors:t.concat(Ce.errors),e=t.length);var i=n===
e}else var i=!0;if(i)if(r.subject!==void 0){let n=e;ue(r.subject,{instancePath:s+"/subject"})||(t=t===null?ue.errors:t.concat(
ue.errors),e=t.length);var i=n===e}else var i=!0}}}}}}else return pe.errors=[{instancePath:s,keyword:"type",params:{type:"\
object"}}],!1;return pe.errors=t,e===0}function S(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let u;if(r.diffVersion===void 0&&(u="diffVersion")||r.sources===void 0&&(u="sources")||r.groups===
void 0&&(u="groups")||r.unchanged===void 0&&(u="unchanged")||r.conflicts===void 0&&(u="conflicts"))return S.errors=[{instancePath:s,
keyword:"required",params:{missingProperty:u}}],!1;{let y=e;for(let d in r)if(!(d==="diffVersion"||d==="sources"||d==="g\
roups"||d==="unchanged"||d==="conflicts")){return S.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(y===e){if(r.diffVersion!==void 0){let d=e;if(r.diffVersion!=="1")return S.errors=[{instancePath:s+"/diffVers\
ion",keyword:"const",params:{allowedValue:"1"}}],!1;var i=d===e}else var i=!0;if(i){if(r.sources!==void 0){let d=r.sources,
k=e;if(e===k)if(d&&typeof d=="object"&&!Array.isArray(d)){let g;if(d.added===void 0&&(g="added")||d.removed===void 0&&(g=
"removed")||d.changed===void 0&&(g="changed"))return S.errors=[{instancePath:s+"/sources",keyword:"required",params:{missingProperty:g}}],
!1;{let c=e;for(let b in d)if(!(b==="added"||b==="removed"||b==="changed")){return S.errors=[{instancePath:s+"/sources",
keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(c===e){if(d.added!==void 0){let b=d.added,N=e;
if(e===N)if(Array.isArray(b)){var p=!0;let A=b.length;for(let _=0;_<A;_++){let I=e;if(typeof b[_]!="string")return S.errors=
[{instancePath:s+"/sources/added/"+_,keyword:"type",params:{type:"string"}}],!1;var p=I===e;if(!p)break}}else return S.errors=
[{instancePath:s+"/sources/added",keyword:"type",params:{type:"array"}}],!1;var a=N===e}else var a=!0;if(a){if(d.removed!==
void 0){let b=d.removed,N=e;if(e===N)if(Array.isArray(b)){var n=!0;let _=b.length;for(let I=0;I<_;I++){let h=e;if(typeof b[I]!=
"string")return S.errors=[{instancePath:s+"/sources/removed/"+I,keyword:"type",params:{type:"string"}}],!1;var n=h===e;if(!n)
break}}else return S.errors=[{instancePath:s+"/sources/removed",keyword:"type",params:{type:"array"}}],!1;var a=N===e}else
var a=!0;if(a)if(d.changed!==void 0){let b=d.changed,N=e;if(e===N)if(Array.isArray(b)){var o=!0;let _=b.length;for(let I=0;I<
_;I++){let h=e;if(typeof b[I]!="string")return S.errors=[{instancePath:s+"/sources/changed/"+I,keyword:"type",params:{type:"\
string"}}],!1;var o=h===e;if(!o)break}}else return S.errors=[{instancePath:s+"/sources/changed",keyword:"type",params:{type:"\
array"}}],!1;var a=N===e}else var a=!0}}}}else return S.errors=[{instancePath:s+"/sources",keyword:"type",params:{type:"\
object"}}],!1;var i=k===e}else var i=!0;if(i){if(r.groups!==void 0){let d=r.groups,k=e;if(e===k)if(Array.isArray(d)){var l=!0;
let g=d.length;for(let c=0;c<g;c++){let b=e;fe(d[c],{instancePath:s+"/groups/"+c})||(t=t===null?fe.errors:t.concat(fe.errors),
e=t.length);var l=b===e;if(!l)break}}else return S.errors=[{instancePath:s+"/groups",keyword:"type",params:{type:"array"}}],
!1;var i=k===e}else var i=!0;if(i){if(r.unchanged!==void 0){let d=r.unchanged,k=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return S.errors=[{instancePath:s+"/unchanged",keyword:"type",params:{type:"integer"}}],!1;if(e===k&&typeof d==
"number"&&isFinite(d)&&(d<0||isNaN(d)))return S.errors=[{instancePath:s+"/unchanged",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var i=k===e}else var i=!0;if(i)if(r.conflicts!==void 0){let d=r.conflicts,k=e;if(e===k)if(d&&typeof d==
"object"&&!Array.isArray(d)){let g;if(d.appeared===void 0&&(g="appeared")||d.gone===void 0&&(g="gone"))return S.errors=[
{instancePath:s+"/conflicts",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let b in d)if(!(b==="appear\
ed"||b==="gone")){return S.errors=[{instancePath:s+"/conflicts",keyword:"additionalProperties",params:{additionalProperty:b}}],
!1;break}if(c===e){if(d.appeared!==void 0){let b=d.appeared,N=e;if(e===N)if(Array.isArray(b)){var m=!0;let A=b.length;for(let _=0;_<
A;_++){let I=e;pe(b[_],{instancePath:s+"/conflicts/appeared/"+_})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);
var m=I===e;if(!m)break}}else return S.errors=[{instancePath:s+"/conflicts/appeared",keyword:"type",params:{type:"array"}}],
!1;var f=N===e}else var f=!0;if(f)if(d.gone!==void 0){let b=d.gone,N=e;if(e===N)if(Array.isArray(b)){var v=!0;let _=b.length;
for(let I=0;I<_;I++){let h=e;pe(b[I],{instancePath:s+"/conflicts/gone/"+I})||(t=t===null?pe.errors:t.concat(pe.errors),e=
t.length);var v=h===e;if(!v)break}}else return S.errors=[{instancePath:s+"/conflicts/gone",keyword:"type",params:{type:"\
array"}}],!1;var f=N===e}else var f=!0}}}else return S.errors=[{instancePath:s+"/conflicts",keyword:"type",params:{type:"\
object"}}],!1;var i=k===e}else var i=!0}}}}}}else return S.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],
!1;return S.errors=t,e===0}var wr=Ve;function Fe(r,{instancePath:s=""}={}){let t=null,e=0;return r==="ar"||r==="en"?(Fe.errors=t,e===0):(Fe.errors=[{instancePath:s,
keyword:"enum",params:{allowedValues:["ar","en"]}}],!1)}var Ee=er().default,or=new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$","u");
function E(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.id===
void 0&&(p="id")||r.text===void 0&&(p="text"))return E.errors=[{instancePath:s,keyword:"required",params:{missingProperty:p}}],
!1;{let a=e;for(let n in r)if(!(n==="id"||n==="text"||n==="title"||n==="publisher"||n==="publishedAt"||n==="url"||n==="l\
anguage")){return E.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(a===
e){if(r.id!==void 0){let n=r.id,o=e;if(e===o)if(typeof n=="string"){if(Ee(n)>200)return E.errors=[{instancePath:s+"/id",
keyword:"maxLength",params:{limit:200}}],!1;if(Ee(n)<1)return E.errors=[{instancePath:s+"/id",keyword:"minLength",params:{
limit:1}}],!1}else return E.errors=[{instancePath:s+"/id",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;
if(i){if(r.text!==void 0){let n=r.text,o=e;if(e===o)if(typeof n=="string"){if(Ee(n)<1)return E.errors=[{instancePath:s+"\
/text",keyword:"minLength",params:{limit:1}}],!1}else return E.errors=[{instancePath:s+"/text",keyword:"type",params:{type:"\
string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.title!==void 0){let n=e;if(typeof r.title!="string")return E.errors=[
{instancePath:s+"/title",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.publisher!==void 0){
let n=e;if(typeof r.publisher!="string")return E.errors=[{instancePath:s+"/publisher",keyword:"type",params:{type:"strin\
g"}}],!1;var i=n===e}else var i=!0;if(i){if(r.publishedAt!==void 0){let n=r.publishedAt,o=e;if(e===o)if(typeof n=="strin\
g"){if(!or.test(n))return E.errors=[{instancePath:s+"/publishedAt",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}\
(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"}}],!1}else return E.errors=[{instancePath:s+"/publishedAt",
keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.url!==void 0){let n=e;if(typeof r.url!="\
string")return E.errors=[{instancePath:s+"/url",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i)
if(r.language!==void 0){let n=r.language,o=e;if(!(n==="ar"||n==="en"))return E.errors=[{instancePath:s+"/language",keyword:"\
enum",params:{allowedValues:["ar","en"]}}],!1;var i=o===e}else var i=!0}}}}}}}}else return E.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"}}],!1;return E.errors=t,e===0}function ze(r,{instancePath:s=""}={}){let t=null,e=0;return r==="ar"||r==="en"?(ze.errors=t,e===0):(ze.errors=[{instancePath:s,
keyword:"enum",params:{allowedValues:["ar","en"]}}],!1)}function ne(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.letters===
void 0&&(p="letters"))return ne.errors=[{instancePath:s,keyword:"required",params:{missingProperty:p}}],!1;{let a=e;for(let n in r)
if(!(n==="letters"||n==="conjunction"||n==="preposition"||n==="article"||n==="future")){return ne.errors=[{instancePath:s,
keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(a===e){if(r.letters!==void 0){let n=r.letters,
o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ne.errors=[{instancePath:s+"/letters",keyword:"type",
params:{type:"integer"}}],!1;if(e===o&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return ne.errors=[{instancePath:s+
"/letters",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=o===e}else var i=!0;if(i){if(r.conjunction!==void 0){
let n=r.conjunction,o=e;if(!(n==="and"||n==="so"))return ne.errors=[{instancePath:s+"/conjunction",keyword:"enum",params:{
allowedValues:["and","so"]}}],!1;var i=o===e}else var i=!0;if(i){if(r.preposition!==void 0){let n=r.preposition,o=e;if(!(n===
"in"||n==="for"||n==="like"))return ne.errors=[{instancePath:s+"/preposition",keyword:"enum",params:{allowedValues:["in",
"for","like"]}}],!1;var i=o===e}else var i=!0;if(i){if(r.article!==void 0){let n=e;if(r.article!==!0)return ne.errors=[{
instancePath:s+"/article",keyword:"const",params:{allowedValue:!0}}],!1;var i=n===e}else var i=!0;if(i)if(r.future!==void 0){
let n=e;if(r.future!==!0)return ne.errors=[{instancePath:s+"/future",keyword:"const",params:{allowedValue:!0}}],!1;var i=n===
e}else var i=!0}}}}}}else return ne.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return ne.errors=
t,e===0}function X(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.letters===
void 0&&(p="letters"))return X.errors=[{instancePath:s,keyword:"required",params:{missingProperty:p}}],!1;{let a=e;for(let n in r)
if(!(n==="letters"||n==="ending"||n==="pronoun"||n==="number"||n==="gender"||n==="nisba")){return X.errors=[{instancePath:s,
keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(a===e){if(r.letters!==void 0){let n=r.letters,
o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return X.errors=[{instancePath:s+"/letters",keyword:"type",
params:{type:"integer"}}],!1;if(e===o&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return X.errors=[{instancePath:s+
"/letters",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=o===e}else var i=!0;if(i){if(r.ending!==void 0){
let n=r.ending,o=e;if(!(n==="a"||n==="ah"||n==="an"||n==="at"||n==="hamza-a"||n==="i"||n==="in"||n==="n"||n==="na"||n===
"t"||n==="ta"||n==="tan"||n==="tay"||n==="tayn"||n==="tum"||n==="u"||n==="un"||n==="uu"||n==="s"||n==="es"||n==="ies"||n===
"possessive"||n==="ed"||n==="ing"))return X.errors=[{instancePath:s+"/ending",keyword:"enum",params:{allowedValues:["a",
"ah","an","at","hamza-a","i","in","n","na","t","ta","tan","tay","tayn","tum","u","un","uu","s","es","ies","possessive","\
ed","ing"]}}],!1;var i=o===e}else var i=!0;if(i){if(r.pronoun!==void 0){let n=r.pronoun,o=e;if(!(n==="him"||n==="her"||n===
"them"||n==="them-feminine"||n==="both"||n==="us"||n==="you"||n==="you-all"||n==="you-both"))return X.errors=[{instancePath:s+
"/pronoun",keyword:"enum",params:{allowedValues:["him","her","them","them-feminine","both","us","you","you-all","you-bot\
h"]}}],!1;var i=o===e}else var i=!0;if(i){if(r.number!==void 0){let n=r.number,o=e;if(!(n==="dual"||n==="plural"))return X.
errors=[{instancePath:s+"/number",keyword:"enum",params:{allowedValues:["dual","plural"]}}],!1;var i=o===e}else var i=!0;
if(i){if(r.gender!==void 0){let n=e;if(r.gender!=="feminine")return X.errors=[{instancePath:s+"/gender",keyword:"enum",params:{
allowedValues:["feminine"]}}],!1;var i=n===e}else var i=!0;if(i)if(r.nisba!==void 0){let n=e;if(r.nisba!==!0)return X.errors=
[{instancePath:s+"/nisba",keyword:"const",params:{allowedValue:!0}}],!1;var i=n===e}else var i=!0}}}}}}}else return X.errors=
[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return X.errors=t,e===0}function de(r,{instancePath:s=""}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.category===void 0&&(p="category")||r.id===
void 0&&(p="id"))return de.errors=[{instancePath:s,keyword:"required",params:{missingProperty:p}}],!1;{let a=e;for(let n in r)
if(!(n==="category"||n==="id"||n==="form"||n==="lead"||n==="tail"||n==="company")){return de.errors=[{instancePath:s,keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(a===e){if(r.category!==void 0){let n=r.category,o=e;if(!(n===
"concept"||n==="number"||n==="ordinal"||n==="fraction"||n==="decimalPoint"||n==="hedge"||n==="vague"||n==="unit"||n==="c\
urrency"||n==="measure"||n==="means"||n==="kind"||n==="weekday"||n==="month"||n==="hijriMonth"||n==="dayPart"||n==="time\
Unit"||n==="timeWord"||n==="country"||n==="capital"||n==="nationality"||n==="place"||n==="placeHead"||n==="direction"||n===
"office"||n==="portfolio"||n==="title"||n==="body"||n==="bodyName"||n==="givenName"||n==="speech"||n==="according"||n===
"speaker"||n==="certainty"||n==="negation"||n==="light"||n==="marker"||n==="preposition"||n==="reference"||n==="determin\
er"||n==="stop"||n==="abbreviation"||n==="boilerplate"))return de.errors=[{instancePath:s+"/category",keyword:"enum",params:{
allowedValues:["concept","number","ordinal","fraction","decimalPoint","hedge","vague","unit","currency","measure","means",
"kind","weekday","month","hijriMonth","dayPart","timeUnit","timeWord","country","capital","nationality","place","placeHe\
ad","direction","office","portfolio","title","body","bodyName","givenName","speech","according","speaker","certainty","n\
egation","light","marker","preposition","reference","determiner","stop","abbreviation","boilerplate"]}}],!1;var i=o===e}else
var i=!0;if(i){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return de.errors=[{instancePath:s+"/id",keyword:"type",
params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.form!==void 0){let n=r.form,o=e;if(!(n==="past"||n==="p\
resent"||n==="future"||n==="masdar"||n==="active"||n==="passive"||n==="idiom"))return de.errors=[{instancePath:s+"/form",
keyword:"enum",params:{allowedValues:["past","present","future","masdar","active","passive","idiom"]}}],!1;var i=o===e}else
var i=!0;if(i){if(r.lead!==void 0){let n=e;ne(r.lead,{instancePath:s+"/lead"})||(t=t===null?ne.errors:t.concat(ne.errors),
e=t.length);var i=n===e}else var i=!0;if(i){if(r.tail!==void 0){let n=e;X(r.tail,{instancePath:s+"/tail"})||(t=t===null?
X.errors:t.concat(X.errors),e=t.length);var i=n===e}else var i=!0;if(i)if(r.company!==void 0){let n=r.company,o=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return de.errors=[{instancePath:s+"/company",keyword:"type",params:{type:"inte\
ger"}}],!1;if(e===o&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return de.errors=[{instancePath:s+"/company",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1;var i=o===e}else var i=!0}}}}}}}else return de.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"}}],!1;return de.errors=t,e===0}var rr=new RegExp("^[0-9a-f]{64}$","u");function $(r,{instancePath:s=""}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.readVersion===void 0&&(n="readVersion")||
r.engine===void 0&&(n="engine")||r.source===void 0&&(n="source")||r.language===void 0&&(n="language")||r.words===void 0&&
(n="words")||r.phrases===void 0&&(n="phrases")||r.met===void 0&&(n="met")||r.digest===void 0&&(n="digest"))return $.errors=
[{instancePath:s,keyword:"required",params:{missingProperty:n}}],!1;{let o=e;for(let l in r)if(!(l==="readVersion"||l===
"engine"||l==="source"||l==="language"||l==="words"||l==="phrases"||l==="met"||l==="digest")){return $.errors=[{instancePath:s,
keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(o===e){if(r.readVersion!==void 0){let l=e;if(typeof r.
readVersion!="string")return $.errors=[{instancePath:s+"/readVersion",keyword:"type",params:{type:"string"}}],!1;var i=l===
e}else var i=!0;if(i){if(r.engine!==void 0){let l=e;if(typeof r.engine!="string")return $.errors=[{instancePath:s+"/engi\
ne",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.source!==void 0){let l=e;E(r.source,
{instancePath:s+"/source"})||(t=t===null?E.errors:t.concat(E.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.language!==
void 0){let l=e;ze(r.language,{instancePath:s+"/language"})||(t=t===null?ze.errors:t.concat(ze.errors),e=t.length);var i=l===
e}else var i=!0;if(i){if(r.words!==void 0){let l=r.words,m=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return $.
errors=[{instancePath:s+"/words",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof l=="number"&&isFinite(l)&&
(l<0||isNaN(l)))return $.errors=[{instancePath:s+"/words",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=m===
e}else var i=!0;if(i){if(r.phrases!==void 0){let l=r.phrases,m=e;if(e===m)if(Array.isArray(l)){var p=!0;let v=l.length;for(let u=0;u<
v;u++){let y=e;de(l[u],{instancePath:s+"/phrases/"+u})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var p=y===
e;if(!p)break}}else return $.errors=[{instancePath:s+"/phrases",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else
var i=!0;if(i){if(r.met!==void 0){let l=r.met,m=e;if(e===m)if(Array.isArray(l)){var a=!0;let v=l.length;for(let u=0;u<v;u++){
let y=l[u],d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return $.errors=[{instancePath:s+"/met/"+u,keyword:"\
type",params:{type:"integer"}}],!1;if(e===d&&typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y)))return $.errors=[{instancePath:s+
"/met/"+u,keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var a=d===e;if(!a)break}}else return $.errors=[{instancePath:s+
"/met",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.digest!==void 0){let l=r.digest,m=e;
if(e===m)if(typeof l=="string"){if(!rr.test(l))return $.errors=[{instancePath:s+"/digest",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"}}],!1}else return $.errors=[{instancePath:s+"/digest",keyword:"type",params:{type:"string"}}],!1;var i=m===
e}else var i=!0}}}}}}}}}else return $.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return $.errors=
t,e===0}function Ve(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n=e;
for(let o in r)if(!(o==="language"||o==="detail"||o==="sources")){return Ve.errors=[{instancePath:s,keyword:"additionalP\
roperties",params:{additionalProperty:o}}],!1;break}if(n===e){if(r.language!==void 0){let o=e;Fe(r.language,{instancePath:s+
"/language"})||(t=t===null?Fe.errors:t.concat(Fe.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.detail!==void 0){
let o=r.detail,l=e;if(!(o==="short"||o==="full"))return Ve.errors=[{instancePath:s+"/detail",keyword:"enum",params:{allowedValues:[
"short","full"]}}],!1;var i=l===e}else var i=!0;if(i)if(r.sources!==void 0){let o=r.sources,l=e;if(e===l)if(Array.isArray(
o)){var p=!0;let f=o.length;for(let v=0;v<f;v++){let u=o[v],y=e,d=e,k=!1,w=e;E(u,{instancePath:s+"/sources/"+v})||(t=t===
null?E.errors:t.concat(E.errors),e=t.length);var a=w===e;if(k=k||a,!k){let c=e;$(u,{instancePath:s+"/sources/"+v})||(t=t===
null?$.errors:t.concat($.errors),e=t.length);var a=c===e;k=k||a}if(k)e=d,t!==null&&(d?t.length=d:t=null);else{let c={instancePath:s+
"/sources/"+v,keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,Ve.errors=t,!1}var p=y===e;if(!p)break}}else
return Ve.errors=[{instancePath:s+"/sources",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}else return Ve.
errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return Ve.errors=t,e===0}var br=J;function J(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.verdicts===
void 0&&(a="verdicts"))return J.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a}}],!1;{let n=e;for(let o in r)
if(o!=="verdicts"){return J.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}
if(n===e&&r.verdicts!==void 0){let o=r.verdicts;if(e===e)if(Array.isArray(o)){var i=!0;let m=o.length;for(let f=0;f<m;f++){
let v=o[f],u=e;if(e===u)if(v&&typeof v=="object"&&!Array.isArray(v)){let d;if(v.pair===void 0&&(d="pair")||v.relation===
void 0&&(d="relation")||v.confidence===void 0&&(d="confidence")||v.because===void 0&&(d="because"))return J.errors=[{instancePath:s+
"/verdicts/"+f,keyword:"required",params:{missingProperty:d}}],!1;{let k=e;for(let w in v)if(!(w==="pair"||w==="relation"||
w==="confidence"||w==="because")){return J.errors=[{instancePath:s+"/verdicts/"+f,keyword:"additionalProperties",params:{
additionalProperty:w}}],!1;break}if(k===e){if(v.pair!==void 0){let w=v.pair,g=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(
w)&&isFinite(w)))return J.errors=[{instancePath:s+"/verdicts/"+f+"/pair",keyword:"type",params:{type:"integer"}}],!1;if(e===
g&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return J.errors=[{instancePath:s+"/verdicts/"+f+"/pair",keyword:"min\
imum",params:{comparison:">=",limit:0}}],!1;var p=g===e}else var p=!0;if(p){if(v.relation!==void 0){let w=v.relation,g=e;
if(!(w==="undetermined"||w==="scope-mismatch"||w==="attributed-dispute"||w==="framing"||w==="detail"||w==="approximate"||
w==="update"||w==="contradiction"||w==="complementary"||w==="unrelated"))return J.errors=[{instancePath:s+"/verdicts/"+f+
"/relation",keyword:"enum",params:{allowedValues:["undetermined","scope-mismatch","attributed-dispute","framing","detail",
"approximate","update","contradiction","complementary","unrelated"]}}],!1;var p=g===e}else var p=!0;if(p){if(v.confidence!==
void 0){let w=v.confidence,g=e;if(e===g)if(typeof w=="number"&&isFinite(w)){if(w>1||isNaN(w))return J.errors=[{instancePath:s+
"/verdicts/"+f+"/confidence",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(w<0||isNaN(w))return J.errors=[{
instancePath:s+"/verdicts/"+f+"/confidence",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return J.errors=
[{instancePath:s+"/verdicts/"+f+"/confidence",keyword:"type",params:{type:"number"}}],!1;var p=g===e}else var p=!0;if(p)
if(v.because!==void 0){let w=e;if(typeof v.because!="string")return J.errors=[{instancePath:s+"/verdicts/"+f+"/because",
keyword:"type",params:{type:"string"}}],!1;var p=w===e}else var p=!0}}}}}else return J.errors=[{instancePath:s+"/verdict\
s/"+f,keyword:"type",params:{type:"object"}}],!1;var i=u===e;if(!i)break}}else return J.errors=[{instancePath:s+"/verdic\
ts",keyword:"type",params:{type:"array"}}],!1}}}else return J.errors=[{instancePath:s,keyword:"type",params:{type:"objec\
t"}}],!1;return J.errors=t,e===0}var _r=je;function je(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=e;for(let a in r)
if(!(a==="concurrency"||a==="memoryMb")){return je.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(p===e){if(r.concurrency!==void 0){let a=r.concurrency,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return je.errors=[{instancePath:s+"/concurrency",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="nu\
mber"&&isFinite(a)&&(a<1||isNaN(a)))return je.errors=[{instancePath:s+"/concurrency",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var i=n===e}else var i=!0;if(i)if(r.memoryMb!==void 0){let a=r.memoryMb,n=e;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a)))return je.errors=[{instancePath:s+"/memoryMb",keyword:"type",params:{type:"integer"}}],!1;if(e===
n&&typeof a=="number"&&isFinite(a)&&(a<16||isNaN(a)))return je.errors=[{instancePath:s+"/memoryMb",keyword:"minimum",params:{
comparison:">=",limit:16}}],!1;var i=n===e}else var i=!0}}else return je.errors=[{instancePath:s,keyword:"type",params:{
type:"object"}}],!1;return je.errors=t,e===0}var hr=Pe;function Be(r,{instancePath:s=""}={}){let t=null,e=0;return r==="agent"||r==="patient"||r==="recipient"||r==="partner"||
r==="content"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r===
"quantity"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(Be.errors=
t,e===0):(Be.errors=[{instancePath:s,keyword:"enum",params:{allowedValues:["agent","patient","recipient","partner","cont\
ent","document","scope","place","origin","destination","time","duration","quantity","cause","purpose","instrument","offi\
ce","order","speaker","topic"]}}],!1)}function M(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(Object.keys(r).length<3)return M.errors=[{instancePath:s,keyword:"minProperties",params:{limit:3}}],
!1;{let l;if(r.id===void 0&&(l="id")||r.label===void 0&&(l="label"))return M.errors=[{instancePath:s,keyword:"required",
params:{missingProperty:l}}],!1;{let m=e;for(let f in r)if(!(f==="id"||f==="label"||f==="concepts"||f==="roles"||f==="te\
rms")){return M.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(m===e){
if(r.id!==void 0){let f=r.id,v=e;if(e===v)if(typeof f=="string"){if(Ee(f)>200)return M.errors=[{instancePath:s+"/id",keyword:"\
maxLength",params:{limit:200}}],!1;if(Ee(f)<1)return M.errors=[{instancePath:s+"/id",keyword:"minLength",params:{limit:1}}],
!1}else return M.errors=[{instancePath:s+"/id",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){
if(r.label!==void 0){let f=r.label,v=e;if(e===v)if(f&&typeof f=="object"&&!Array.isArray(f)){let y=e;for(let d in f)if(!(d===
"ar"||d==="en")){return M.errors=[{instancePath:s+"/label",keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(y===e){if(f.ar!==void 0){let d=e;if(typeof f.ar!="string")return M.errors=[{instancePath:s+"/label/ar",keyword:"\
type",params:{type:"string"}}],!1;var p=d===e}else var p=!0;if(p)if(f.en!==void 0){let d=e;if(typeof f.en!="string")return M.
errors=[{instancePath:s+"/label/en",keyword:"type",params:{type:"string"}}],!1;var p=d===e}else var p=!0}}else return M.
errors=[{instancePath:s+"/label",keyword:"type",params:{type:"object"}}],!1;var i=v===e}else var i=!0;if(i){if(r.concepts!==
void 0){let f=r.concepts,v=e;if(e===v)if(Array.isArray(f)){var a=!0;let y=f.length;for(let d=0;d<y;d++){let k=e;if(typeof f[d]!=
"string")return M.errors=[{instancePath:s+"/concepts/"+d,keyword:"type",params:{type:"string"}}],!1;var a=k===e;if(!a)break}}else
return M.errors=[{instancePath:s+"/concepts",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(r.
roles!==void 0){let f=r.roles,v=e;if(e===v)if(Array.isArray(f)){var n=!0;let y=f.length;for(let d=0;d<y;d++){let k=e;Be(
f[d],{instancePath:s+"/roles/"+d})||(t=t===null?Be.errors:t.concat(Be.errors),e=t.length);var n=k===e;if(!n)break}}else return M.
errors=[{instancePath:s+"/roles",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i)if(r.terms!==void 0){
let f=r.terms,v=e;if(e===v)if(Array.isArray(f)){var o=!0;let y=f.length;for(let d=0;d<y;d++){let k=e;if(typeof f[d]!="st\
ring")return M.errors=[{instancePath:s+"/terms/"+d,keyword:"type",params:{type:"string"}}],!1;var o=k===e;if(!o)break}}else
return M.errors=[{instancePath:s+"/terms",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0}}}}}}}else
return M.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return M.errors=t,e===0}function Te(r,{instancePath:s=""}={}){
let t=null,e=0;if(e===0)if(Array.isArray(r)){var i=!0;let p=r.length;for(let a=0;a<p;a++){let n=e;M(r[a],{instancePath:s+
"/"+a})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var i=n===e;if(!i)break}}else return Te.errors=[{instancePath:s,
keyword:"type",params:{type:"array"}}],!1;return Te.errors=t,e===0}function Pe(r,{instancePath:s=""}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=e;for(let a in r)if(!(a==="topics"||a==="maxCharacters"||a===
"maxClaims")){return Pe.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}
if(p===e){if(r.topics!==void 0){let a=e;Te(r.topics,{instancePath:s+"/topics"})||(t=t===null?Te.errors:t.concat(Te.errors),
e=t.length);var i=a===e}else var i=!0;if(i){if(r.maxCharacters!==void 0){let a=r.maxCharacters,n=e;if(!(typeof a=="numbe\
r"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Pe.errors=[{instancePath:s+"/maxCharacters",keyword:"type",params:{type:"inte\
ger"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return Pe.errors=[{instancePath:s+"/maxCharacters",
keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=n===e}else var i=!0;if(i)if(r.maxClaims!==void 0){let a=r.
maxClaims,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Pe.errors=[{instancePath:s+"/maxClaims",keyword:"\
type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return Pe.errors=[{instancePath:s+
"/maxClaims",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=n===e}else var i=!0}}}else return Pe.errors=[
{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return Pe.errors=t,e===0}var Ar=le;var ar=new RegExp("^[tnbo0]*$","u");function ce(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let a;if(r.kinds===void 0&&(a="kinds"))return ce.errors=[{instancePath:s,keyword:"required",params:{
missingProperty:a}}],!1;{let n=e;for(let o in r)if(!(o==="names"||o==="kinds")){return ce.errors=[{instancePath:s,keyword:"\
additionalProperties",params:{additionalProperty:o}}],!1;break}if(n===e){if(r.names!==void 0){let o=r.names,l=e;if(e===l)
if(Array.isArray(o)){var i=!0;let m=o.length;for(let f=0;f<m;f++){let v=e;if(typeof o[f]!="string")return ce.errors=[{instancePath:s+
"/names/"+f,keyword:"type",params:{type:"string"}}],!1;var i=v===e;if(!i)break}}else return ce.errors=[{instancePath:s+"\
/names",keyword:"type",params:{type:"array"}}],!1;var p=l===e}else var p=!0;if(p)if(r.kinds!==void 0){let o=r.kinds,l=e;
if(e===l)if(typeof o=="string"){if(!ar.test(o))return ce.errors=[{instancePath:s+"/kinds",keyword:"pattern",params:{pattern:"\
^[tnbo0]*$"}}],!1}else return ce.errors=[{instancePath:s+"/kinds",keyword:"type",params:{type:"string"}}],!1;var p=l===e}else
var p=!0}}}else return ce.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return ce.errors=t,e===0}function le(r,{
instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.packedVersion===void 0&&
(l="packedVersion")||r.texts===void 0&&(l="texts")||r.shapes===void 0&&(l="shapes")||r.things===void 0&&(l="things"))return le.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:l}}],!1;{let m=e;for(let f in r)if(!(f==="packedVersi\
on"||f==="texts"||f==="shapes"||f==="things")){return le.errors=[{instancePath:s,keyword:"additionalProperties",params:{
additionalProperty:f}}],!1;break}if(m===e){if(r.packedVersion!==void 0){let f=e;if(r.packedVersion!=="1")return le.errors=
[{instancePath:s+"/packedVersion",keyword:"const",params:{allowedValue:"1"}}],!1;var i=f===e}else var i=!0;if(i){if(r.texts!==
void 0){let f=r.texts,v=e;if(e===v)if(Array.isArray(f)){var p=!0;let y=f.length;for(let d=0;d<y;d++){let k=e;if(typeof f[d]!=
"string")return le.errors=[{instancePath:s+"/texts/"+d,keyword:"type",params:{type:"string"}}],!1;var p=k===e;if(!p)break}}else
return le.errors=[{instancePath:s+"/texts",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(r.
shapes!==void 0){let f=r.shapes,v=e;if(e===v)if(Array.isArray(f)){var a=!0;let y=f.length;for(let d=0;d<y;d++){let k=e;ce(
f[d],{instancePath:s+"/shapes/"+d})||(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);var a=k===e;if(!a)break}}else
return le.errors=[{instancePath:s+"/shapes",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i)if(r.
things!==void 0){let f=r.things,v=e;if(e===v)if(Array.isArray(f)){var n=!0;let y=f.length;for(let d=0;d<y;d++){let k=f[d],
w=e;if(e===w)if(Array.isArray(k)){var o=!0;let c=k.length;for(let b=0;b<c;b++){let N=k[b],A=e;if(!(typeof N=="number"&&isFinite(
N)))return le.errors=[{instancePath:s+"/things/"+d+"/"+b,keyword:"type",params:{type:"number"}}],!1;var o=A===e;if(!o)break}}else
return le.errors=[{instancePath:s+"/things/"+d,keyword:"type",params:{type:"array"}}],!1;var n=w===e;if(!n)break}}else return le.
errors=[{instancePath:s+"/things",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0}}}}}else return le.
errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return le.errors=t,e===0}var Nr=ye;function ye(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.sourceId===
void 0&&(p="sourceId")||r.start===void 0&&(p="start")||r.end===void 0&&(p="end"))return ye.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:p}}],!1;if(r.sourceId!==void 0){let a=r.sourceId,n=e;if(e===n)if(typeof a=="string"){if(Ee(
a)>200)return ye.errors=[{instancePath:s+"/sourceId",keyword:"maxLength",params:{limit:200}}],!1;if(Ee(a)<1)return ye.errors=
[{instancePath:s+"/sourceId",keyword:"minLength",params:{limit:1}}],!1}else return ye.errors=[{instancePath:s+"/sourceId",
keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.start!==void 0){let a=r.start,n=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ye.errors=[{instancePath:s+"/start",keyword:"type",params:{type:"intege\
r"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return ye.errors=[{instancePath:s+"/start",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var i=n===e}else var i=!0;if(i)if(r.end!==void 0){let a=r.end,n=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ye.errors=[{instancePath:s+"/end",keyword:"type",params:{type:"integer"}}],
!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return ye.errors=[{instancePath:s+"/end",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1;var i=n===e}else var i=!0}}else return ye.errors=[{instancePath:s,keyword:"type",params:{
type:"object"}}],!1;return ye.errors=t,e===0}var Ir=$,xr=Se;function Se(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=e;for(let a in r)
if(!(a==="language"||a==="detail")){return Se.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(p===e){if(r.language!==void 0){let a=e;Fe(r.language,{instancePath:s+"/language"})||(t=t===null?Fe.errors:t.
concat(Fe.errors),e=t.length);var i=a===e}else var i=!0;if(i)if(r.detail!==void 0){let a=r.detail,n=e;if(!(a==="short"||
a==="full"))return Se.errors=[{instancePath:s+"/detail",keyword:"enum",params:{allowedValues:["short","full"]}}],!1;var i=n===
e}else var i=!0}}else return Se.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return Se.errors=t,e===
0}var jr=D,lr={properties:{schemaVersion:0,engine:0,sources:0,origins:0,claims:0,entities:0,events:0,groups:0,lists:0,quotations:0,
naming:0,coverage:0,topics:0,diagnostics:0}},Oe=Object.prototype.hasOwnProperty;function me(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.name===
void 0&&(a="name")||r.version===void 0&&(a="version")||r.models===void 0&&(a="models"))return me.errors=[{instancePath:s,
keyword:"required",params:{missingProperty:a}}],!1;{let n=e;for(let o in r)if(!(o==="name"||o==="version"||o==="models")){
return me.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(n===e){if(r.
name!==void 0){let o=e;if(typeof r.name!="string")return me.errors=[{instancePath:s+"/name",keyword:"type",params:{type:"\
string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.version!==void 0){let o=e;if(typeof r.version!="string")return me.errors=
[{instancePath:s+"/version",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i)if(r.models!==void 0){
let o=r.models,l=e;if(e===l)if(Array.isArray(o)){var p=!0;let f=o.length;for(let v=0;v<f;v++){let u=e;if(typeof o[v]!="s\
tring")return me.errors=[{instancePath:s+"/models/"+v,keyword:"type",params:{type:"string"}}],!1;var p=u===e;if(!p)break}}else
return me.errors=[{instancePath:s+"/models",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}else return me.
errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return me.errors=t,e===0}var fr={properties:{id:0,title:0,
publisher:0,url:0,language:0,publishedAt:0,sha256:0,counts:0,originId:0}};function $e(r,{instancePath:s=""}={}){let t=null,
e=0;return r==="ar"||r==="en"?($e.errors=t,e===0):($e.errors=[{instancePath:s,keyword:"enum",params:{allowedValues:["ar",
"en"]}}],!1)}function F(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.en===void 0&&(p="en")||r.ar===void 0&&(p="ar"))return F.errors=[{instancePath:s,keyword:"required",params:{missingProperty:p}}],
!1;{let a=e;for(let n in r)if(!(n==="ar"||n==="en")){return F.errors=[{instancePath:s,keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(a===e){if(r.ar!==void 0){let n=e;if(typeof r.ar!="string")return F.errors=[{instancePath:s+
"/ar",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i)if(r.en!==void 0){let n=e;if(typeof r.en!=
"string")return F.errors=[{instancePath:s+"/en",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0}}}else
return F.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return F.errors=t,e===0}function V(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.start===
void 0&&(a="start")||r.end===void 0&&(a="end")||r.quote===void 0&&(a="quote")||r.prefix===void 0&&(a="prefix")||r.suffix===
void 0&&(a="suffix")||r.codePoints===void 0&&(a="codePoints"))return V.errors=[{instancePath:s,keyword:"required",params:{
missingProperty:a}}],!1;{let n=e;for(let o in r)if(!(o==="start"||o==="end"||o==="quote"||o==="prefix"||o==="suffix"||o===
"codePoints")){return V.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}
if(n===e){if(r.start!==void 0){let o=r.start,l=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return V.errors=
[{instancePath:s+"/start",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(
o)))return V.errors=[{instancePath:s+"/start",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=l===e}else var i=!0;
if(i){if(r.end!==void 0){let o=r.end,l=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return V.errors=[{instancePath:s+
"/end",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return V.errors=
[{instancePath:s+"/end",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=l===e}else var i=!0;if(i){if(r.quote!==
void 0){let o=e;if(typeof r.quote!="string")return V.errors=[{instancePath:s+"/quote",keyword:"type",params:{type:"strin\
g"}}],!1;var i=o===e}else var i=!0;if(i){if(r.prefix!==void 0){let o=e;if(typeof r.prefix!="string")return V.errors=[{instancePath:s+
"/prefix",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.suffix!==void 0){let o=e;if(typeof r.
suffix!="string")return V.errors=[{instancePath:s+"/suffix",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;
if(i)if(r.codePoints!==void 0){let o=r.codePoints,l=e;if(e===l)if(o&&typeof o=="object"&&!Array.isArray(o)){let f;if(o.start===
void 0&&(f="start")||o.end===void 0&&(f="end"))return V.errors=[{instancePath:s+"/codePoints",keyword:"required",params:{
missingProperty:f}}],!1;{let v=e;for(let u in o)if(!(u==="start"||u==="end")){return V.errors=[{instancePath:s+"/codePoi\
nts",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(v===e){if(o.start!==void 0){let u=o.start,
y=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return V.errors=[{instancePath:s+"/codePoints/start",keyword:"\
type",params:{type:"integer"}}],!1;if(e===y&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return V.errors=[{instancePath:s+
"/codePoints/start",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var p=y===e}else var p=!0;if(p)if(o.end!==void 0){
let u=o.end,y=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return V.errors=[{instancePath:s+"/codePoints/e\
nd",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return V.errors=
[{instancePath:s+"/codePoints/end",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var p=y===e}else var p=!0}}}else
return V.errors=[{instancePath:s+"/codePoints",keyword:"type",params:{type:"object"}}],!1;var i=l===e}else var i=!0}}}}}}}else
return V.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return V.errors=t,e===0}function q(r,{instancePath:s=""}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.language===void 0&&
(o="language")||r.publishedAt===void 0&&(o="publishedAt")||r.sha256===void 0&&(o="sha256")||r.counts===void 0&&(o="count\
s")||r.originId===void 0&&(o="originId"))return q.errors=[{instancePath:s,keyword:"required",params:{missingProperty:o}}],
!1;{let l=e;for(let m in r)if(!Oe.call(fr.properties,m)){return q.errors=[{instancePath:s,keyword:"additionalProperties",
params:{additionalProperty:m}}],!1;break}if(l===e){if(r.id!==void 0){let m=e;if(typeof r.id!="string")return q.errors=[{
instancePath:s+"/id",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.title!==void 0){let m=e;
if(typeof r.title!="string")return q.errors=[{instancePath:s+"/title",keyword:"type",params:{type:"string"}}],!1;var i=m===
e}else var i=!0;if(i){if(r.publisher!==void 0){let m=e;if(typeof r.publisher!="string")return q.errors=[{instancePath:s+
"/publisher",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.url!==void 0){let m=e;if(typeof r.
url!="string")return q.errors=[{instancePath:s+"/url",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;
if(i){if(r.language!==void 0){let m=r.language,f=e;if(e===f)if(m&&typeof m=="object"&&!Array.isArray(m)){let u;if(m.value===
void 0&&(u="value")||m.basis===void 0&&(u="basis"))return q.errors=[{instancePath:s+"/language",keyword:"required",params:{
missingProperty:u}}],!1;{let y=e;for(let d in m)if(!(d==="value"||d==="basis")){return q.errors=[{instancePath:s+"/langu\
age",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(y===e){if(m.value!==void 0){let d=e;$e(m.
value,{instancePath:s+"/language/value"})||(t=t===null?$e.errors:t.concat($e.errors),e=t.length);var p=d===e}else var p=!0;
if(p)if(m.basis!==void 0){let d=m.basis,k=e;if(!(d==="given"||d==="detected"))return q.errors=[{instancePath:s+"/languag\
e/basis",keyword:"enum",params:{allowedValues:["given","detected"]}}],!1;var p=k===e}else var p=!0}}}else return q.errors=
[{instancePath:s+"/language",keyword:"type",params:{type:"object"}}],!1;var i=f===e}else var i=!0;if(i){if(r.publishedAt!==
void 0){let m=r.publishedAt,f=e;if(e===f)if(m&&typeof m=="object"&&!Array.isArray(m)){let u;if(m.basis===void 0&&(u="bas\
is"))return q.errors=[{instancePath:s+"/publishedAt",keyword:"required",params:{missingProperty:u}}],!1;{let y=e;for(let d in m)
if(!(d==="value"||d==="basis"||d==="display"||d==="evidence")){return q.errors=[{instancePath:s+"/publishedAt",keyword:"\
additionalProperties",params:{additionalProperty:d}}],!1;break}if(y===e){if(m.value!==void 0){let d=e;if(typeof m.value!=
"string")return q.errors=[{instancePath:s+"/publishedAt/value",keyword:"type",params:{type:"string"}}],!1;var a=d===e}else
var a=!0;if(a){if(m.basis!==void 0){let d=m.basis,k=e;if(!(d==="given"||d==="inferred"||d==="unknown"))return q.errors=[
{instancePath:s+"/publishedAt/basis",keyword:"enum",params:{allowedValues:["given","inferred","unknown"]}}],!1;var a=k===
e}else var a=!0;if(a){if(m.display!==void 0){let d=e;F(m.display,{instancePath:s+"/publishedAt/display"})||(t=t===null?F.
errors:t.concat(F.errors),e=t.length);var a=d===e}else var a=!0;if(a)if(m.evidence!==void 0){let d=e;V(m.evidence,{instancePath:s+
"/publishedAt/evidence"})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var a=d===e}else var a=!0}}}}}else return q.
errors=[{instancePath:s+"/publishedAt",keyword:"type",params:{type:"object"}}],!1;var i=f===e}else var i=!0;if(i){if(r.sha256!==
void 0){let m=r.sha256,f=e;if(e===f)if(typeof m=="string"){if(!rr.test(m))return q.errors=[{instancePath:s+"/sha256",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return q.errors=[{instancePath:s+"/sha256",keyword:"type",params:{type:"\
string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.counts!==void 0){let m=r.counts,f=e;if(e===f)if(m&&typeof m=="object"&&
!Array.isArray(m)){let u;if(m.characters===void 0&&(u="characters")||m.sentences===void 0&&(u="sentences")||m.claims===void 0&&
(u="claims"))return q.errors=[{instancePath:s+"/counts",keyword:"required",params:{missingProperty:u}}],!1;{let y=e;for(let d in m)
if(!(d==="characters"||d==="sentences"||d==="claims")){return q.errors=[{instancePath:s+"/counts",keyword:"additionalPro\
perties",params:{additionalProperty:d}}],!1;break}if(y===e){if(m.characters!==void 0){let d=m.characters,k=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return q.errors=[{instancePath:s+"/counts/characters",keyword:"type",params:{type:"\
integer"}}],!1;if(e===k&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return q.errors=[{instancePath:s+"/counts/char\
acters",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var n=k===e}else var n=!0;if(n){if(m.sentences!==void 0){
let d=m.sentences,k=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return q.errors=[{instancePath:s+"/counts\
/sentences",keyword:"type",params:{type:"integer"}}],!1;if(e===k&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return q.
errors=[{instancePath:s+"/counts/sentences",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var n=k===e}else var n=!0;
if(n)if(m.claims!==void 0){let d=m.claims,k=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return q.errors=[
{instancePath:s+"/counts/claims",keyword:"type",params:{type:"integer"}}],!1;if(e===k&&typeof d=="number"&&isFinite(d)&&
(d<0||isNaN(d)))return q.errors=[{instancePath:s+"/counts/claims",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;
var n=k===e}else var n=!0}}}}else return q.errors=[{instancePath:s+"/counts",keyword:"type",params:{type:"object"}}],!1;
var i=f===e}else var i=!0;if(i)if(r.originId!==void 0){let m=e;if(typeof r.originId!="string")return q.errors=[{instancePath:s+
"/originId",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0}}}}}}}}}}else return q.errors=[{instancePath:s,
keyword:"type",params:{type:"object"}}],!1;return q.errors=t,e===0}function H(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===
void 0&&(n="id")||r.passages===void 0&&(n="passages"))return H.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n}}],
!1;{let o=e;for(let l in r)if(!(l==="id"||l==="passages")){return H.errors=[{instancePath:s,keyword:"additionalPropertie\
s",params:{additionalProperty:l}}],!1;break}if(o===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return H.errors=
[{instancePath:s+"/id",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i)if(r.passages!==void 0){
let l=r.passages,m=e;if(e===m)if(Array.isArray(l)){var p=!0;let v=l.length;for(let u=0;u<v;u++){let y=l[u],d=e;if(e===d)
if(y&&typeof y=="object"&&!Array.isArray(y)){let w;if(y.sourceId===void 0&&(w="sourceId")||y.start===void 0&&(w="start")||
y.end===void 0&&(w="end"))return H.errors=[{instancePath:s+"/passages/"+u,keyword:"required",params:{missingProperty:w}}],
!1;{let g=e;for(let c in y)if(!(c==="sourceId"||c==="start"||c==="end")){return H.errors=[{instancePath:s+"/passages/"+u,
keyword:"additionalProperties",params:{additionalProperty:c}}],!1;break}if(g===e){if(y.sourceId!==void 0){let c=e;if(typeof y.
sourceId!="string")return H.errors=[{instancePath:s+"/passages/"+u+"/sourceId",keyword:"type",params:{type:"string"}}],!1;
var a=c===e}else var a=!0;if(a){if(y.start!==void 0){let c=y.start,b=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c)))return H.errors=[{instancePath:s+"/passages/"+u+"/start",keyword:"type",params:{type:"integer"}}],!1;if(e===b&&typeof c==
"number"&&isFinite(c)&&(c<0||isNaN(c)))return H.errors=[{instancePath:s+"/passages/"+u+"/start",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var a=b===e}else var a=!0;if(a)if(y.end!==void 0){let c=y.end,b=e;if(!(typeof c=="number"&&
!(c%1)&&!isNaN(c)&&isFinite(c)))return H.errors=[{instancePath:s+"/passages/"+u+"/end",keyword:"type",params:{type:"inte\
ger"}}],!1;if(e===b&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return H.errors=[{instancePath:s+"/passages/"+u+"/\
end",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var a=b===e}else var a=!0}}}}else return H.errors=[{instancePath:s+
"/passages/"+u,keyword:"type",params:{type:"object"}}],!1;var p=d===e;if(!p)break}}else return H.errors=[{instancePath:s+
"/passages",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}else return H.errors=[{instancePath:s,
keyword:"type",params:{type:"object"}}],!1;return H.errors=t,e===0}var dr={properties:{id:0,sourceId:0,evidence:0,predicate:0,
arguments:0,attribution:0,polarity:0,certainty:0,time:0,topics:0}};function Le(r,{instancePath:s=""}={}){let t=null,e=0;return r==="agent"||r==="patient"||r==="recipient"||r==="partner"||
r==="content"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r===
"quantity"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(Le.errors=
t,e===0):(Le.errors=[{instancePath:s,keyword:"enum",params:{allowedValues:["agent","patient","recipient","partner","cont\
ent","document","scope","place","origin","destination","time","duration","quantity","cause","purpose","instrument","offi\
ce","order","speaker","topic"]}}],!1)}function Y(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===
void 0&&(p="kind")||r.approximate===void 0&&(p="approximate"))return Y.errors=[{instancePath:s,keyword:"required",params:{
missingProperty:p}}],!1;{let a=e;for(let n in r)if(!(n==="kind"||n==="min"||n==="max"||n==="unit"||n==="of"||n==="whole"||
n==="approximate")){return Y.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}
if(a===e){if(r.kind!==void 0){let n=e;if(r.kind!=="quantity")return Y.errors=[{instancePath:s+"/kind",keyword:"const",params:{
allowedValue:"quantity"}}],!1;var i=n===e}else var i=!0;if(i){if(r.min!==void 0){let n=r.min,o=e;if(!(typeof n=="number"&&
isFinite(n)))return Y.errors=[{instancePath:s+"/min",keyword:"type",params:{type:"number"}}],!1;var i=o===e}else var i=!0;
if(i){if(r.max!==void 0){let n=r.max,o=e;if(!(typeof n=="number"&&isFinite(n)))return Y.errors=[{instancePath:s+"/max",keyword:"\
type",params:{type:"number"}}],!1;var i=o===e}else var i=!0;if(i){if(r.unit!==void 0){let n=e;if(typeof r.unit!="string")
return Y.errors=[{instancePath:s+"/unit",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.
of!==void 0){let n=e;if(typeof r.of!="string")return Y.errors=[{instancePath:s+"/of",keyword:"type",params:{type:"string"}}],
!1;var i=n===e}else var i=!0;if(i){if(r.whole!==void 0){let n=r.whole,o=e;if(!(typeof n=="number"&&isFinite(n)))return Y.
errors=[{instancePath:s+"/whole",keyword:"type",params:{type:"number"}}],!1;var i=o===e}else var i=!0;if(i)if(r.approximate!==
void 0){let n=e;if(typeof r.approximate!="boolean")return Y.errors=[{instancePath:s+"/approximate",keyword:"type",params:{
type:"boolean"}}],!1;var i=n===e}else var i=!0}}}}}}}}else return Y.errors=[{instancePath:s,keyword:"type",params:{type:"\
object"}}],!1;return Y.errors=t,e===0}var ur={properties:{kind:0,start:0,end:0,precision:0,anchor:0,weekday:0,day:0,partOfDay:0,
clock:0,zone:0,month:0,dayOfMonth:0,season:0,yearOffset:0,offset:0,approximate:0,part:0,duration:0,relation:0}},pr=new RegExp(
"^\\d{2}:\\d{2}$","u");function j(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r.kind===void 0&&(p="kind")||r.precision===void 0&&(p="precision")||r.anchor===void 0&&(p="anchor"))return j.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:p}}],!1;{let a=e;for(let n in r)if(!Oe.call(ur.properties,
n)){return j.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(a===e){if(r.
kind!==void 0){let n=e;if(r.kind!=="time")return j.errors=[{instancePath:s+"/kind",keyword:"const",params:{allowedValue:"\
time"}}],!1;var i=n===e}else var i=!0;if(i){if(r.start!==void 0){let n=e;if(typeof r.start!="string")return j.errors=[{instancePath:s+
"/start",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.end!==void 0){let n=e;if(typeof r.
end!="string")return j.errors=[{instancePath:s+"/end",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;
if(i){if(r.precision!==void 0){let n=r.precision,o=e;if(!(n==="minute"||n==="hour"||n==="part-of-day"||n==="day"||n==="w\
eek"||n==="month"||n==="season"||n==="year"||n==="decade"||n==="century"||n==="unknown"))return j.errors=[{instancePath:s+
"/precision",keyword:"enum",params:{allowedValues:["minute","hour","part-of-day","day","week","month","season","year","d\
ecade","century","unknown"]}}],!1;var i=o===e}else var i=!0;if(i){if(r.anchor!==void 0){let n=r.anchor,o=e;if(!(n==="abs\
olute"||n==="publication"||n==="week"||n==="event"||n==="none"))return j.errors=[{instancePath:s+"/anchor",keyword:"enum",
params:{allowedValues:["absolute","publication","week","event","none"]}}],!1;var i=o===e}else var i=!0;if(i){if(r.weekday!==
void 0){let n=r.weekday,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return j.errors=[{instancePath:s+"/\
weekday",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof n=="number"&&isFinite(n)){if(n>7||isNaN(n))return j.
errors=[{instancePath:s+"/weekday",keyword:"maximum",params:{comparison:"<=",limit:7}}],!1;if(n<1||isNaN(n))return j.errors=
[{instancePath:s+"/weekday",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=o===e}else var i=!0;if(i){if(r.
day!==void 0){let n=r.day,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return j.errors=[{instancePath:s+
"/day",keyword:"type",params:{type:"integer"}}],!1;var i=o===e}else var i=!0;if(i){if(r.partOfDay!==void 0){let n=r.partOfDay,
o=e;if(!(n==="night"||n==="dawn"||n==="morning"||n==="noon"||n==="afternoon"||n==="evening"))return j.errors=[{instancePath:s+
"/partOfDay",keyword:"enum",params:{allowedValues:["night","dawn","morning","noon","afternoon","evening"]}}],!1;var i=o===
e}else var i=!0;if(i){if(r.clock!==void 0){let n=r.clock,o=e;if(e===o)if(typeof n=="string"){if(!pr.test(n))return j.errors=
[{instancePath:s+"/clock",keyword:"pattern",params:{pattern:"^\\d{2}:\\d{2}$"}}],!1}else return j.errors=[{instancePath:s+
"/clock",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.zone!==void 0){let n=e;if(typeof r.
zone!="string")return j.errors=[{instancePath:s+"/zone",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;
if(i){if(r.month!==void 0){let n=r.month,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return j.errors=[{
instancePath:s+"/month",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof n=="number"&&isFinite(n)){if(n>12||
isNaN(n))return j.errors=[{instancePath:s+"/month",keyword:"maximum",params:{comparison:"<=",limit:12}}],!1;if(n<1||isNaN(
n))return j.errors=[{instancePath:s+"/month",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=o===e}else var i=!0;
if(i){if(r.dayOfMonth!==void 0){let n=r.dayOfMonth,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return j.
errors=[{instancePath:s+"/dayOfMonth",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof n=="number"&&isFinite(
n)){if(n>31||isNaN(n))return j.errors=[{instancePath:s+"/dayOfMonth",keyword:"maximum",params:{comparison:"<=",limit:31}}],
!1;if(n<1||isNaN(n))return j.errors=[{instancePath:s+"/dayOfMonth",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var i=o===e}else var i=!0;if(i){if(r.season!==void 0){let n=r.season,o=e;if(!(n==="spring"||n==="summer"||n==="autumn"||
n==="winter"))return j.errors=[{instancePath:s+"/season",keyword:"enum",params:{allowedValues:["spring","summer","autumn",
"winter"]}}],!1;var i=o===e}else var i=!0;if(i){if(r.yearOffset!==void 0){let n=r.yearOffset,o=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return j.errors=[{instancePath:s+"/yearOffset",keyword:"type",params:{type:"integer"}}],
!1;var i=o===e}else var i=!0;if(i){if(r.offset!==void 0){let n=e;if(typeof r.offset!="string")return j.errors=[{instancePath:s+
"/offset",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.approximate!==void 0){let n=e;
if(typeof r.approximate!="boolean")return j.errors=[{instancePath:s+"/approximate",keyword:"type",params:{type:"boolean"}}],
!1;var i=n===e}else var i=!0;if(i){if(r.part!==void 0){let n=r.part,o=e;if(!(n==="start"||n==="middle"||n==="end"))return j.
errors=[{instancePath:s+"/part",keyword:"enum",params:{allowedValues:["start","middle","end"]}}],!1;var i=o===e}else var i=!0;
if(i){if(r.duration!==void 0){let n=e;if(typeof r.duration!="string")return j.errors=[{instancePath:s+"/duration",keyword:"\
type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i)if(r.relation!==void 0){let n=r.relation,o=e;if(!(n==="\
before"||n==="after"||n==="since"||n==="until"||n==="during"||n==="at"))return j.errors=[{instancePath:s+"/relation",keyword:"\
enum",params:{allowedValues:["before","after","since","until","during","at"]}}],!1;var i=o===e}else var i=!0}}}}}}}}}}}}}}}}}}}}else
return j.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return j.errors=t,e===0}function ee(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.kind===
void 0&&(a="kind")||r.name===void 0&&(a="name"))return ee.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a}}],
!1;{let n=e;for(let o in r)if(!(o==="kind"||o==="id"||o==="name"||o==="within"||o==="direction"||o==="relation")){return ee.
errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(n===e){if(r.kind!==void 0){
let o=e;if(r.kind!=="place")return ee.errors=[{instancePath:s+"/kind",keyword:"const",params:{allowedValue:"place"}}],!1;
var i=o===e}else var i=!0;if(i){if(r.id!==void 0){let o=e;if(typeof r.id!="string")return ee.errors=[{instancePath:s+"/i\
d",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.name!==void 0){let o=e;if(typeof r.name!=
"string")return ee.errors=[{instancePath:s+"/name",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;
if(i){if(r.within!==void 0){let o=r.within,l=e;if(e===l)if(Array.isArray(o)){var p=!0;let f=o.length;for(let v=0;v<f;v++){
let u=e;if(typeof o[v]!="string")return ee.errors=[{instancePath:s+"/within/"+v,keyword:"type",params:{type:"string"}}],
!1;var p=u===e;if(!p)break}}else return ee.errors=[{instancePath:s+"/within",keyword:"type",params:{type:"array"}}],!1;var i=l===
e}else var i=!0;if(i){if(r.direction!==void 0){let o=r.direction,l=e;if(!(o==="north"||o==="south"||o==="east"||o==="wes\
t"||o==="north-east"||o==="north-west"||o==="south-east"||o==="south-west"||o==="centre"))return ee.errors=[{instancePath:s+
"/direction",keyword:"enum",params:{allowedValues:["north","south","east","west","north-east","north-west","south-east",
"south-west","centre"]}}],!1;var i=l===e}else var i=!0;if(i)if(r.relation!==void 0){let o=r.relation,l=e;if(!(o==="in"||
o==="near"||o==="from"||o==="to"||o==="between"||o==="off"))return ee.errors=[{instancePath:s+"/relation",keyword:"enum",
params:{allowedValues:["in","near","from","to","between","off"]}}],!1;var i=l===e}else var i=!0}}}}}}}else return ee.errors=
[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return ee.errors=t,e===0}function ve(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===
void 0&&(p="kind")||r.name===void 0&&(p="name"))return ve.errors=[{instancePath:s,keyword:"required",params:{missingProperty:p}}],
!1;{let a=e;for(let n in r)if(!(n==="kind"||n==="name"||n==="office"||n==="country")){return ve.errors=[{instancePath:s,
keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(a===e){if(r.kind!==void 0){let n=e;if(r.kind!==
"person")return ve.errors=[{instancePath:s+"/kind",keyword:"const",params:{allowedValue:"person"}}],!1;var i=n===e}else var i=!0;
if(i){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return ve.errors=[{instancePath:s+"/name",keyword:"type",params:{
type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.office!==void 0){let n=e;if(typeof r.office!="string")return ve.
errors=[{instancePath:s+"/office",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i)if(r.country!==
void 0){let n=e;if(typeof r.country!="string")return ve.errors=[{instancePath:s+"/country",keyword:"type",params:{type:"\
string"}}],!1;var i=n===e}else var i=!0}}}}}else return ve.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],
!1;return ve.errors=t,e===0}function ge(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===
void 0&&(p="kind")||r.name===void 0&&(p="name"))return ge.errors=[{instancePath:s,keyword:"required",params:{missingProperty:p}}],
!1;{let a=e;for(let n in r)if(!(n==="kind"||n==="name"||n==="type"||n==="country")){return ge.errors=[{instancePath:s,keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(a===e){if(r.kind!==void 0){let n=e;if(r.kind!=="organi\
sation")return ge.errors=[{instancePath:s+"/kind",keyword:"const",params:{allowedValue:"organisation"}}],!1;var i=n===e}else
var i=!0;if(i){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return ge.errors=[{instancePath:s+"/name",keyword:"\
type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.type!==void 0){let n=e;if(typeof r.type!="string")
return ge.errors=[{instancePath:s+"/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i)if(r.
country!==void 0){let n=e;if(typeof r.country!="string")return ge.errors=[{instancePath:s+"/country",keyword:"type",params:{
type:"string"}}],!1;var i=n===e}else var i=!0}}}}}else return ge.errors=[{instancePath:s,keyword:"type",params:{type:"ob\
ject"}}],!1;return ge.errors=t,e===0}function te(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===
void 0&&(p="kind")||r.office===void 0&&(p="office"))return te.errors=[{instancePath:s,keyword:"required",params:{missingProperty:p}}],
!1;{let a=e;for(let n in r)if(!(n==="kind"||n==="office"||n==="portfolio"||n==="country"||n==="number")){return te.errors=
[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(a===e){if(r.kind!==void 0){let n=e;
if(r.kind!=="office")return te.errors=[{instancePath:s+"/kind",keyword:"const",params:{allowedValue:"office"}}],!1;var i=n===
e}else var i=!0;if(i){if(r.office!==void 0){let n=e;if(typeof r.office!="string")return te.errors=[{instancePath:s+"/off\
ice",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.portfolio!==void 0){let n=e;if(typeof r.
portfolio!="string")return te.errors=[{instancePath:s+"/portfolio",keyword:"type",params:{type:"string"}}],!1;var i=n===
e}else var i=!0;if(i){if(r.country!==void 0){let n=e;if(typeof r.country!="string")return te.errors=[{instancePath:s+"/c\
ountry",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i)if(r.number!==void 0){let n=r.number,o=e;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return te.errors=[{instancePath:s+"/number",keyword:"type",params:{
type:"integer"}}],!1;if(e===o&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return te.errors=[{instancePath:s+"/numb\
er",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=o===e}else var i=!0}}}}}}else return te.errors=[{instancePath:s,
keyword:"type",params:{type:"object"}}],!1;return te.errors=t,e===0}function Ie(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===
void 0&&(p="kind")||r.text===void 0&&(p="text"))return Ie.errors=[{instancePath:s,keyword:"required",params:{missingProperty:p}}],
!1;{let a=e;for(let n in r)if(!(n==="kind"||n==="text")){return Ie.errors=[{instancePath:s,keyword:"additionalProperties",
params:{additionalProperty:n}}],!1;break}if(a===e){if(r.kind!==void 0){let n=e;if(r.kind!=="text")return Ie.errors=[{instancePath:s+
"/kind",keyword:"const",params:{allowedValue:"text"}}],!1;var i=n===e}else var i=!0;if(i)if(r.text!==void 0){let n=e;if(typeof r.
text!="string")return Ie.errors=[{instancePath:s+"/text",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0}}}else
return Ie.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}function ie(r,{instancePath:s=""}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.kind===void 0&&(i="kind"))return ie.errors=
[{instancePath:s,keyword:"required",params:{missingProperty:i}}],!1;{let p=r.kind;if(typeof p=="string")if(p==="quantity")
Y(r,{instancePath:s})||(t=t===null?Y.errors:t.concat(Y.errors),e=t.length);else if(p==="time")j(r,{instancePath:s})||(t=
t===null?j.errors:t.concat(j.errors),e=t.length);else if(p==="place")ee(r,{instancePath:s})||(t=t===null?ee.errors:t.concat(
ee.errors),e=t.length);else if(p==="person")ve(r,{instancePath:s})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);else if(p===
"organisation")ge(r,{instancePath:s})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);else if(p==="office")te(r,{
instancePath:s})||(t=t===null?te.errors:t.concat(te.errors),e=t.length);else if(p==="text")Ie(r,{instancePath:s})||(t=t===
null?Ie.errors:t.concat(Ie.errors),e=t.length);else return ie.errors=[{instancePath:s,keyword:"discriminator",params:{error:"\
mapping",tag:"kind",tagValue:p}}],!1;else return ie.errors=[{instancePath:s,keyword:"discriminator",params:{error:"tag",
tag:"kind",tagValue:p}}],!1}}else return ie.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return ie.
errors=t,e===0}function re(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let p;if(r.role===void 0&&(p="role")||r.start===void 0&&(p="start")||r.end===void 0&&(p="end")||r.text===void 0&&(p="tex\
t"))return re.errors=[{instancePath:s,keyword:"required",params:{missingProperty:p}}],!1;{let a=e;for(let n in r)if(!(n===
"role"||n==="start"||n==="end"||n==="text"||n==="value"||n==="entityId"||n==="reference")){return re.errors=[{instancePath:s,
keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(a===e){if(r.role!==void 0){let n=e;Le(r.role,
{instancePath:s+"/role"})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var i=n===e}else var i=!0;if(i){if(r.start!==
void 0){let n=r.start,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return re.errors=[{instancePath:s+"/s\
tart",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return re.errors=
[{instancePath:s+"/start",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=o===e}else var i=!0;if(i){if(r.end!==
void 0){let n=r.end,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return re.errors=[{instancePath:s+"/end",
keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return re.errors=
[{instancePath:s+"/end",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=o===e}else var i=!0;if(i){if(r.text!==
void 0){let n=e;if(typeof r.text!="string")return re.errors=[{instancePath:s+"/text",keyword:"type",params:{type:"string"}}],
!1;var i=n===e}else var i=!0;if(i){if(r.value!==void 0){let n=e;ie(r.value,{instancePath:s+"/value"})||(t=t===null?ie.errors:
t.concat(ie.errors),e=t.length);var i=n===e}else var i=!0;if(i){if(r.entityId!==void 0){let n=e;if(typeof r.entityId!="s\
tring")return re.errors=[{instancePath:s+"/entityId",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;
if(i)if(r.reference!==void 0){let n=e;if(r.reference!=="open")return re.errors=[{instancePath:s+"/reference",keyword:"co\
nst",params:{allowedValue:"open"}}],!1;var i=n===e}else var i=!0}}}}}}}}else return re.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"}}],!1;return re.errors=t,e===0}function T(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.speaker===
void 0&&(a="speaker")||r.cue===void 0&&(a="cue")||r.mode===void 0&&(a="mode"))return T.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:a}}],!1;{let n=e;for(let o in r)if(!(o==="speaker"||o==="cue"||o==="mode")){return T.errors=
[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(n===e){if(r.speaker!==void 0){
let o=r.speaker,l=e;if(e===l)if(o&&typeof o=="object"&&!Array.isArray(o)){let m;if(o.text===void 0&&(m="text"))return T.
errors=[{instancePath:s+"/speaker",keyword:"required",params:{missingProperty:m}}],!1;{let f=e;for(let v in o)if(!(v==="\
text"||v==="start"||v==="end"||v==="entityId"||v==="display")){return T.errors=[{instancePath:s+"/speaker",keyword:"addi\
tionalProperties",params:{additionalProperty:v}}],!1;break}if(f===e){if(o.text!==void 0){let v=e;if(typeof o.text!="stri\
ng")return T.errors=[{instancePath:s+"/speaker/text",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;
if(i){if(o.start!==void 0){let v=o.start,u=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return T.errors=[{
instancePath:s+"/speaker/start",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof v=="number"&&isFinite(v)&&(v<
0||isNaN(v)))return T.errors=[{instancePath:s+"/speaker/start",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=u===
e}else var i=!0;if(i){if(o.end!==void 0){let v=o.end,u=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return T.
errors=[{instancePath:s+"/speaker/end",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof v=="number"&&isFinite(
v)&&(v<0||isNaN(v)))return T.errors=[{instancePath:s+"/speaker/end",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var i=u===e}else var i=!0;if(i){if(o.entityId!==void 0){let v=e;if(typeof o.entityId!="string")return T.errors=[{instancePath:s+
"/speaker/entityId",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i)if(o.display!==void 0){let v=e;
F(o.display,{instancePath:s+"/speaker/display"})||(t=t===null?F.errors:t.concat(F.errors),e=t.length);var i=v===e}else var i=!0}}}}}}else
return T.errors=[{instancePath:s+"/speaker",keyword:"type",params:{type:"object"}}],!1;var p=l===e}else var p=!0;if(p){if(r.
cue!==void 0){let o=e;if(typeof r.cue!="string")return T.errors=[{instancePath:s+"/cue",keyword:"type",params:{type:"str\
ing"}}],!1;var p=o===e}else var p=!0;if(p)if(r.mode!==void 0){let o=r.mode,l=e;if(!(o==="direct"||o==="indirect"||o==="d\
ocument"||o==="hearsay"))return T.errors=[{instancePath:s+"/mode",keyword:"enum",params:{allowedValues:["direct","indire\
ct","document","hearsay"]}}],!1;var p=l===e}else var p=!0}}}}else return T.errors=[{instancePath:s,keyword:"type",params:{
type:"object"}}],!1;return T.errors=t,e===0}function De(r,{instancePath:s=""}={}){let t=null,e=0;return r==="affirmed"||r==="negated"?(De.errors=t,e===0):(De.errors=
[{instancePath:s,keyword:"enum",params:{allowedValues:["affirmed","negated"]}}],!1)}function He(r,{instancePath:s=""}={}){let t=null,e=0;return r==="asserted"||r==="planned"||r==="possible"||r==="alleged"||
r==="denied"?(He.errors=t,e===0):(He.errors=[{instancePath:s,keyword:"enum",params:{allowedValues:["asserted","planned",
"possible","alleged","denied"]}}],!1)}function C(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.sourceId===void 0&&(l="sourceId")||r.evidence===void 0&&(l="\
evidence")||r.predicate===void 0&&(l="predicate")||r.arguments===void 0&&(l="arguments")||r.attribution===void 0&&(l="at\
tribution")||r.polarity===void 0&&(l="polarity")||r.certainty===void 0&&(l="certainty")||r.topics===void 0&&(l="topics"))
return C.errors=[{instancePath:s,keyword:"required",params:{missingProperty:l}}],!1;{let m=e;for(let f in r)if(!Oe.call(
dr.properties,f)){return C.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}
if(m===e){if(r.id!==void 0){let f=e;if(typeof r.id!="string")return C.errors=[{instancePath:s+"/id",keyword:"type",params:{
type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.sourceId!==void 0){let f=e;if(typeof r.sourceId!="string")return C.
errors=[{instancePath:s+"/sourceId",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.evidence!==
void 0){let f=e;V(r.evidence,{instancePath:s+"/evidence"})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var i=f===
e}else var i=!0;if(i){if(r.predicate!==void 0){let f=r.predicate,v=e;if(e===v)if(f&&typeof f=="object"&&!Array.isArray(f)){
let y;if(f.text===void 0&&(y="text")||f.start===void 0&&(y="start")||f.end===void 0&&(y="end"))return C.errors=[{instancePath:s+
"/predicate",keyword:"required",params:{missingProperty:y}}],!1;{let d=e;for(let k in f)if(!(k==="concept"||k==="text"||
k==="start"||k==="end")){return C.errors=[{instancePath:s+"/predicate",keyword:"additionalProperties",params:{additionalProperty:k}}],
!1;break}if(d===e){if(f.concept!==void 0){let k=e;if(typeof f.concept!="string")return C.errors=[{instancePath:s+"/predi\
cate/concept",keyword:"type",params:{type:"string"}}],!1;var p=k===e}else var p=!0;if(p){if(f.text!==void 0){let k=e;if(typeof f.
text!="string")return C.errors=[{instancePath:s+"/predicate/text",keyword:"type",params:{type:"string"}}],!1;var p=k===e}else
var p=!0;if(p){if(f.start!==void 0){let k=f.start,w=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return C.
errors=[{instancePath:s+"/predicate/start",keyword:"type",params:{type:"integer"}}],!1;if(e===w&&typeof k=="number"&&isFinite(
k)&&(k<0||isNaN(k)))return C.errors=[{instancePath:s+"/predicate/start",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var p=w===e}else var p=!0;if(p)if(f.end!==void 0){let k=f.end,w=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(
k)))return C.errors=[{instancePath:s+"/predicate/end",keyword:"type",params:{type:"integer"}}],!1;if(e===w&&typeof k=="n\
umber"&&isFinite(k)&&(k<0||isNaN(k)))return C.errors=[{instancePath:s+"/predicate/end",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var p=w===e}else var p=!0}}}}}else return C.errors=[{instancePath:s+"/predicate",keyword:"type",params:{
type:"object"}}],!1;var i=v===e}else var i=!0;if(i){if(r.arguments!==void 0){let f=r.arguments,v=e;if(e===v)if(Array.isArray(
f)){var a=!0;let y=f.length;for(let d=0;d<y;d++){let k=e;re(f[d],{instancePath:s+"/arguments/"+d})||(t=t===null?re.errors:
t.concat(re.errors),e=t.length);var a=k===e;if(!a)break}}else return C.errors=[{instancePath:s+"/arguments",keyword:"typ\
e",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(r.attribution!==void 0){let f=r.attribution,v=e;if(e===
v)if(Array.isArray(f)){var n=!0;let y=f.length;for(let d=0;d<y;d++){let k=e;T(f[d],{instancePath:s+"/attribution/"+d})||
(t=t===null?T.errors:t.concat(T.errors),e=t.length);var n=k===e;if(!n)break}}else return C.errors=[{instancePath:s+"/att\
ribution",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(r.polarity!==void 0){let f=e;De(r.
polarity,{instancePath:s+"/polarity"})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var i=f===e}else var i=!0;
if(i){if(r.certainty!==void 0){let f=e;He(r.certainty,{instancePath:s+"/certainty"})||(t=t===null?He.errors:t.concat(He.
errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.time!==void 0){let f=e;j(r.time,{instancePath:s+"/time"})||(t=t===
null?j.errors:t.concat(j.errors),e=t.length);var i=f===e}else var i=!0;if(i)if(r.topics!==void 0){let f=r.topics,v=e;if(e===
v)if(Array.isArray(f)){var o=!0;let y=f.length;for(let d=0;d<y;d++){let k=e;if(typeof f[d]!="string")return C.errors=[{instancePath:s+
"/topics/"+d,keyword:"type",params:{type:"string"}}],!1;var o=k===e;if(!o)break}}else return C.errors=[{instancePath:s+"\
/topics",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0}}}}}}}}}}}else return C.errors=[{instancePath:s,
keyword:"type",params:{type:"object"}}],!1;return C.errors=t,e===0}function z(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===
void 0&&(n="id")||r.kind===void 0&&(n="kind")||r.label===void 0&&(n="label")||r.names===void 0&&(n="names"))return z.errors=
[{instancePath:s,keyword:"required",params:{missingProperty:n}}],!1;{let o=e;for(let l in r)if(!(l==="id"||l==="kind"||l===
"label"||l==="display"||l==="names")){return z.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(o===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return z.errors=[{instancePath:s+"/id",keyword:"ty\
pe",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.kind!==void 0){let l=r.kind,m=e;if(!(l==="person"||
l==="organisation"||l==="place"||l==="office"))return z.errors=[{instancePath:s+"/kind",keyword:"enum",params:{allowedValues:[
"person","organisation","place","office"]}}],!1;var i=m===e}else var i=!0;if(i){if(r.label!==void 0){let l=e;if(typeof r.
label!="string")return z.errors=[{instancePath:s+"/label",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;
if(i){if(r.display!==void 0){let l=e;F(r.display,{instancePath:s+"/display"})||(t=t===null?F.errors:t.concat(F.errors),e=
t.length);var i=l===e}else var i=!0;if(i)if(r.names!==void 0){let l=r.names,m=e;if(e===m)if(Array.isArray(l)){var p=!0;let v=l.
length;for(let u=0;u<v;u++){let y=l[u],d=e;if(e===d)if(y&&typeof y=="object"&&!Array.isArray(y)){let w;if(y.sourceId===void 0&&
(w="sourceId")||y.text===void 0&&(w="text")||y.start===void 0&&(w="start")||y.end===void 0&&(w="end")||y.count===void 0&&
(w="count"))return z.errors=[{instancePath:s+"/names/"+u,keyword:"required",params:{missingProperty:w}}],!1;{let g=e;for(let c in y)
if(!(c==="sourceId"||c==="text"||c==="start"||c==="end"||c==="count")){return z.errors=[{instancePath:s+"/names/"+u,keyword:"\
additionalProperties",params:{additionalProperty:c}}],!1;break}if(g===e){if(y.sourceId!==void 0){let c=e;if(typeof y.sourceId!=
"string")return z.errors=[{instancePath:s+"/names/"+u+"/sourceId",keyword:"type",params:{type:"string"}}],!1;var a=c===e}else
var a=!0;if(a){if(y.text!==void 0){let c=e;if(typeof y.text!="string")return z.errors=[{instancePath:s+"/names/"+u+"/tex\
t",keyword:"type",params:{type:"string"}}],!1;var a=c===e}else var a=!0;if(a){if(y.start!==void 0){let c=y.start,b=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return z.errors=[{instancePath:s+"/names/"+u+"/start",keyword:"type",params:{type:"\
integer"}}],!1;if(e===b&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return z.errors=[{instancePath:s+"/names/"+u+"\
/start",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var a=b===e}else var a=!0;if(a){if(y.end!==void 0){let c=y.
end,b=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return z.errors=[{instancePath:s+"/names/"+u+"/end",keyword:"\
type",params:{type:"integer"}}],!1;if(e===b&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return z.errors=[{instancePath:s+
"/names/"+u+"/end",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var a=b===e}else var a=!0;if(a)if(y.count!==void 0){
let c=y.count,b=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return z.errors=[{instancePath:s+"/names/"+u+
"/count",keyword:"type",params:{type:"integer"}}],!1;if(e===b&&typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c)))return z.
errors=[{instancePath:s+"/names/"+u+"/count",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var a=b===e}else var a=!0}}}}}}else
return z.errors=[{instancePath:s+"/names/"+u,keyword:"type",params:{type:"object"}}],!1;var p=d===e;if(!p)break}}else return z.
errors=[{instancePath:s+"/names",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}}}}else return z.
errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return z.errors=t,e===0}function oe(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.id===
void 0&&(a="id")||r.kind===void 0&&(a="kind")||r.label===void 0&&(a="label")||r.sourceIds===void 0&&(a="sourceIds"))return oe.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:a}}],!1;{let n=e;for(let o in r)if(!(o==="id"||o==="k\
ind"||o==="label"||o==="time"||o==="display"||o==="sourceIds")){return oe.errors=[{instancePath:s,keyword:"additionalPro\
perties",params:{additionalProperty:o}}],!1;break}if(n===e){if(r.id!==void 0){let o=e;if(typeof r.id!="string")return oe.
errors=[{instancePath:s+"/id",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.kind!==void 0){
let o=r.kind,l=e;if(!(o==="main"||o==="background"))return oe.errors=[{instancePath:s+"/kind",keyword:"enum",params:{allowedValues:[
"main","background"]}}],!1;var i=l===e}else var i=!0;if(i){if(r.label!==void 0){let o=e;if(typeof r.label!="string")return oe.
errors=[{instancePath:s+"/label",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.time!==
void 0){let o=e;if(typeof r.time!="string")return oe.errors=[{instancePath:s+"/time",keyword:"type",params:{type:"string"}}],
!1;var i=o===e}else var i=!0;if(i){if(r.display!==void 0){let o=e;F(r.display,{instancePath:s+"/display"})||(t=t===null?
F.errors:t.concat(F.errors),e=t.length);var i=o===e}else var i=!0;if(i)if(r.sourceIds!==void 0){let o=r.sourceIds,l=e;if(e===
l)if(Array.isArray(o)){var p=!0;let f=o.length;for(let v=0;v<f;v++){let u=e;if(typeof o[v]!="string")return oe.errors=[{
instancePath:s+"/sourceIds/"+v,keyword:"type",params:{type:"string"}}],!1;var p=u===e;if(!p)break}}else return oe.errors=
[{instancePath:s+"/sourceIds",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}}}}else return oe.errors=
[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return oe.errors=t,e===0}var yr={properties:{id:0,eventId:0,
subject:0,label:0,topics:0,claimIds:0,sourceIds:0,independentOrigins:0,verdict:0,severity:0,agreements:0,differences:0,contrasts:0,
confidence:0}};function we(r,{instancePath:s=""}={}){let t=null,e=0;return r==="quantity"||r==="time"||r==="place"||r==="participant"||
r==="role"||r==="polarity"||r==="certainty"||r==="attribution"||r==="scope"||r==="quotation"||r==="order"||r==="cause"||
r==="wording"?(we.errors=t,e===0):(we.errors=[{instancePath:s,keyword:"enum",params:{allowedValues:["quantity","time","p\
lace","participant","role","polarity","certainty","attribution","scope","quotation","order","cause","wording"]}}],!1)}function xe(r,{
instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.label===void 0&&(p=
"label"))return xe.errors=[{instancePath:s,keyword:"required",params:{missingProperty:p}}],!1;{let a=e;for(let n in r)if(!(n===
"concept"||n==="slot"||n==="of"||n==="label")){return xe.errors=[{instancePath:s,keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(a===e){if(r.concept!==void 0){let n=e;if(typeof r.concept!="string")return xe.errors=
[{instancePath:s+"/concept",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.slot!==void 0){
let n=e;we(r.slot,{instancePath:s+"/slot"})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var i=n===e}else var i=!0;
if(i){if(r.of!==void 0){let n=e;if(typeof r.of!="string")return xe.errors=[{instancePath:s+"/of",keyword:"type",params:{
type:"string"}}],!1;var i=n===e}else var i=!0;if(i)if(r.label!==void 0){let n=e;F(r.label,{instancePath:s+"/label"})||(t=
t===null?F.errors:t.concat(F.errors),e=t.length);var i=n===e}else var i=!0}}}}}else return xe.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"}}],!1;return xe.errors=t,e===0}function Ue(r,{instancePath:s=""}={}){let t=null,e=0;return r===
"single-source"||r==="similar"||r==="agreement"||r==="difference"||r==="conflict"?(Ue.errors=t,e===0):(Ue.errors=[{instancePath:s,
keyword:"enum",params:{allowedValues:["single-source","similar","agreement","difference","conflict"]}}],!1)}function qe(r,{instancePath:s=""}={}){let t=null,e=0;return r==="headline"||r==="core"||r==="peripheral"?(qe.errors=t,e===
0):(qe.errors=[{instancePath:s,keyword:"enum",params:{allowedValues:["headline","core","peripheral"]}}],!1)}function ke(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.slot===
void 0&&(a="slot")||r.text===void 0&&(a="text")||r.claimIds===void 0&&(a="claimIds"))return ke.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:a}}],!1;{let n=e;for(let o in r)if(!(o==="slot"||o==="value"||o==="text"||o==="display"||
o==="claimIds"||o==="judgedBy")){return ke.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(n===e){if(r.slot!==void 0){let o=e;we(r.slot,{instancePath:s+"/slot"})||(t=t===null?we.errors:t.concat(we.errors),
e=t.length);var i=o===e}else var i=!0;if(i){if(r.value!==void 0){let o=e;ie(r.value,{instancePath:s+"/value"})||(t=t===null?
ie.errors:t.concat(ie.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.text!==void 0){let o=e;if(typeof r.text!=
"string")return ke.errors=[{instancePath:s+"/text",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;
if(i){if(r.display!==void 0){let o=e;F(r.display,{instancePath:s+"/display"})||(t=t===null?F.errors:t.concat(F.errors),e=
t.length);var i=o===e}else var i=!0;if(i){if(r.claimIds!==void 0){let o=r.claimIds,l=e;if(e===l)if(Array.isArray(o)){var p=!0;
let f=o.length;for(let v=0;v<f;v++){let u=e;if(typeof o[v]!="string")return ke.errors=[{instancePath:s+"/claimIds/"+v,keyword:"\
type",params:{type:"string"}}],!1;var p=u===e;if(!p)break}}else return ke.errors=[{instancePath:s+"/claimIds",keyword:"t\
ype",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.judgedBy!==void 0){let o=e;if(typeof r.judgedBy!="st\
ring")return ke.errors=[{instancePath:s+"/judgedBy",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0}}}}}}}else
return ke.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return ke.errors=t,e===0}var cr={properties:{
id:0,slot:0,relation:0,causes:0,severity:0,readings:0,rule:0,because:0,confidence:0,judgedBy:0}};function We(r,{instancePath:s=""}={}){
let t=null,e=0;return r==="undetermined"||r==="scope-mismatch"||r==="attributed-dispute"||r==="framing"||r==="detail"||r===
"approximate"||r==="update"||r==="contradiction"||r==="complementary"?(We.errors=t,e===0):(We.errors=[{instancePath:s,keyword:"\
enum",params:{allowedValues:["undetermined","scope-mismatch","attributed-dispute","framing","detail","approximate","upda\
te","contradiction","complementary"]}}],!1)}function Ze(r,{instancePath:s=""}={}){let t=null,e=0;return r==="polarity"||r==="antonym"||r==="number"||r==="time"||r===
"place"||r==="participant"||r==="role"||r==="identity"||r==="factuality"||r==="order"||r==="quotation"||r==="scope"||r===
"lexical"||r==="world-knowledge"?(Ze.errors=t,e===0):(Ze.errors=[{instancePath:s,keyword:"enum",params:{allowedValues:["\
polarity","antonym","number","time","place","participant","role","identity","factuality","order","quotation","scope","le\
xical","world-knowledge"]}}],!1)}function _e(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.text===
void 0&&(a="text")||r.claimIds===void 0&&(a="claimIds"))return _e.errors=[{instancePath:s,keyword:"required",params:{missingProperty:a}}],
!1;{let n=e;for(let o in r)if(!(o==="value"||o==="text"||o==="display"||o==="claimIds")){return _e.errors=[{instancePath:s,
keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(n===e){if(r.value!==void 0){let o=e;ie(r.value,
{instancePath:s+"/value"})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.text!==
void 0){let o=e;if(typeof r.text!="string")return _e.errors=[{instancePath:s+"/text",keyword:"type",params:{type:"string"}}],
!1;var i=o===e}else var i=!0;if(i){if(r.display!==void 0){let o=e;F(r.display,{instancePath:s+"/display"})||(t=t===null?
F.errors:t.concat(F.errors),e=t.length);var i=o===e}else var i=!0;if(i)if(r.claimIds!==void 0){let o=r.claimIds,l=e;if(e===
l)if(Array.isArray(o)){var p=!0;let f=o.length;for(let v=0;v<f;v++){let u=e;if(typeof o[v]!="string")return _e.errors=[{
instancePath:s+"/claimIds/"+v,keyword:"type",params:{type:"string"}}],!1;var p=u===e;if(!p)break}}else return _e.errors=
[{instancePath:s+"/claimIds",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}}else return _e.errors=
[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return _e.errors=t,e===0}function B(r,{instancePath:s=""}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.slot===void 0&&
(l="slot")||r.relation===void 0&&(l="relation")||r.causes===void 0&&(l="causes")||r.severity===void 0&&(l="severity")||r.
readings===void 0&&(l="readings")||r.rule===void 0&&(l="rule")||r.because===void 0&&(l="because")||r.confidence===void 0&&
(l="confidence"))return B.errors=[{instancePath:s,keyword:"required",params:{missingProperty:l}}],!1;{let m=e;for(let f in r)
if(!Oe.call(cr.properties,f)){return B.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(m===e){if(r.id!==void 0){let f=e;if(typeof r.id!="string")return B.errors=[{instancePath:s+"/id",keyword:"ty\
pe",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.slot!==void 0){let f=e;we(r.slot,{instancePath:s+"/\
slot"})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.relation!==void 0){let f=e;
We(r.relation,{instancePath:s+"/relation"})||(t=t===null?We.errors:t.concat(We.errors),e=t.length);var i=f===e}else var i=!0;
if(i){if(r.causes!==void 0){let f=r.causes,v=e;if(e===v)if(Array.isArray(f)){var p=!0;let y=f.length;for(let d=0;d<y;d++){
let k=e;Ze(f[d],{instancePath:s+"/causes/"+d})||(t=t===null?Ze.errors:t.concat(Ze.errors),e=t.length);var p=k===e;if(!p)
break}}else return B.errors=[{instancePath:s+"/causes",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;
if(i){if(r.severity!==void 0){let f=e;qe(r.severity,{instancePath:s+"/severity"})||(t=t===null?qe.errors:t.concat(qe.errors),
e=t.length);var i=f===e}else var i=!0;if(i){if(r.readings!==void 0){let f=r.readings,v=e;if(e===v)if(Array.isArray(f)){var a=!0;
let y=f.length;for(let d=0;d<y;d++){let k=e;_e(f[d],{instancePath:s+"/readings/"+d})||(t=t===null?_e.errors:t.concat(_e.
errors),e=t.length);var a=k===e;if(!a)break}}else return B.errors=[{instancePath:s+"/readings",keyword:"type",params:{type:"\
array"}}],!1;var i=v===e}else var i=!0;if(i){if(r.rule!==void 0){let f=e;if(typeof r.rule!="string")return B.errors=[{instancePath:s+
"/rule",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.because!==void 0){let f=r.because,
v=e;if(e===v)if(f&&typeof f=="object"&&!Array.isArray(f)){let y;if(f.rule===void 0&&(y="rule")||f.values===void 0&&(y="v\
alues"))return B.errors=[{instancePath:s+"/because",keyword:"required",params:{missingProperty:y}}],!1;{let d=e;for(let k in f)
if(!(k==="rule"||k==="values"||k==="note")){return B.errors=[{instancePath:s+"/because",keyword:"additionalProperties",params:{
additionalProperty:k}}],!1;break}if(d===e){if(f.rule!==void 0){let k=e;if(typeof f.rule!="string")return B.errors=[{instancePath:s+
"/because/rule",keyword:"type",params:{type:"string"}}],!1;var n=k===e}else var n=!0;if(n){if(f.values!==void 0){let k=f.
values,w=e;if(e===w)if(Array.isArray(k)){var o=!0;let c=k.length;for(let b=0;b<c;b++){let N=e;if(typeof k[b]!="string")return B.
errors=[{instancePath:s+"/because/values/"+b,keyword:"type",params:{type:"string"}}],!1;var o=N===e;if(!o)break}}else return B.
errors=[{instancePath:s+"/because/values",keyword:"type",params:{type:"array"}}],!1;var n=w===e}else var n=!0;if(n)if(f.
note!==void 0){let k=e;if(typeof f.note!="string")return B.errors=[{instancePath:s+"/because/note",keyword:"type",params:{
type:"string"}}],!1;var n=k===e}else var n=!0}}}}else return B.errors=[{instancePath:s+"/because",keyword:"type",params:{
type:"object"}}],!1;var i=v===e}else var i=!0;if(i){if(r.confidence!==void 0){let f=r.confidence,v=e;if(e===v)if(typeof f==
"number"&&isFinite(f)){if(f>1||isNaN(f))return B.errors=[{instancePath:s+"/confidence",keyword:"maximum",params:{comparison:"\
<=",limit:1}}],!1;if(f<0||isNaN(f))return B.errors=[{instancePath:s+"/confidence",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}else return B.errors=[{instancePath:s+"/confidence",keyword:"type",params:{type:"number"}}],!1;var i=v===
e}else var i=!0;if(i)if(r.judgedBy!==void 0){let f=e;if(typeof r.judgedBy!="string")return B.errors=[{instancePath:s+"/j\
udgedBy",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}}}}}}}}}else return B.errors=[{instancePath:s,
keyword:"type",params:{type:"object"}}],!1;return B.errors=t,e===0}function U(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.claimId===
void 0&&(n="claimId")||r.against===void 0&&(n="against")||r.spans===void 0&&(n="spans"))return U.errors=[{instancePath:s,
keyword:"required",params:{missingProperty:n}}],!1;{let o=e;for(let l in r)if(!(l==="claimId"||l==="against"||l==="spans")){
return U.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(o===e){if(r.
claimId!==void 0){let l=e;if(typeof r.claimId!="string")return U.errors=[{instancePath:s+"/claimId",keyword:"type",params:{
type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.against!==void 0){let l=e;if(typeof r.against!="string")return U.
errors=[{instancePath:s+"/against",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i)if(r.spans!==
void 0){let l=r.spans,m=e;if(e===m)if(Array.isArray(l)){var p=!0;let v=l.length;for(let u=0;u<v;u++){let y=l[u],d=e;if(e===
d)if(y&&typeof y=="object"&&!Array.isArray(y)){let w;if(y.start===void 0&&(w="start")||y.end===void 0&&(w="end"))return U.
errors=[{instancePath:s+"/spans/"+u,keyword:"required",params:{missingProperty:w}}],!1;{let g=e;for(let c in y)if(!(c===
"start"||c==="end")){return U.errors=[{instancePath:s+"/spans/"+u,keyword:"additionalProperties",params:{additionalProperty:c}}],
!1;break}if(g===e){if(y.start!==void 0){let c=y.start,b=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return U.
errors=[{instancePath:s+"/spans/"+u+"/start",keyword:"type",params:{type:"integer"}}],!1;if(e===b&&typeof c=="number"&&isFinite(
c)&&(c<0||isNaN(c)))return U.errors=[{instancePath:s+"/spans/"+u+"/start",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var a=b===e}else var a=!0;if(a)if(y.end!==void 0){let c=y.end,b=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c)))return U.errors=[{instancePath:s+"/spans/"+u+"/end",keyword:"type",params:{type:"integer"}}],!1;if(e===b&&typeof c==
"number"&&isFinite(c)&&(c<0||isNaN(c)))return U.errors=[{instancePath:s+"/spans/"+u+"/end",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var a=b===e}else var a=!0}}}else return U.errors=[{instancePath:s+"/spans/"+u,keyword:"type",params:{type:"\
object"}}],!1;var p=d===e;if(!p)break}}else return U.errors=[{instancePath:s+"/spans",keyword:"type",params:{type:"array"}}],
!1;var i=m===e}else var i=!0}}}}else return U.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return U.
errors=t,e===0}function O(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let f;if(r.id===void 0&&(f="id")||r.eventId===void 0&&(f="eventId")||r.subject===void 0&&(f="subject")||r.label===void 0&&
(f="label")||r.topics===void 0&&(f="topics")||r.claimIds===void 0&&(f="claimIds")||r.sourceIds===void 0&&(f="sourceIds")||
r.independentOrigins===void 0&&(f="independentOrigins")||r.verdict===void 0&&(f="verdict")||r.severity===void 0&&(f="sev\
erity")||r.agreements===void 0&&(f="agreements")||r.differences===void 0&&(f="differences")||r.confidence===void 0&&(f="\
confidence"))return O.errors=[{instancePath:s,keyword:"required",params:{missingProperty:f}}],!1;{let v=e;for(let u in r)
if(!Oe.call(yr.properties,u)){return O.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:u}}],
!1;break}if(v===e){if(r.id!==void 0){let u=e;if(typeof r.id!="string")return O.errors=[{instancePath:s+"/id",keyword:"ty\
pe",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(r.eventId!==void 0){let u=e;if(typeof r.eventId!="str\
ing")return O.errors=[{instancePath:s+"/eventId",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){
if(r.subject!==void 0){let u=e;xe(r.subject,{instancePath:s+"/subject"})||(t=t===null?xe.errors:t.concat(xe.errors),e=t.
length);var i=u===e}else var i=!0;if(i){if(r.label!==void 0){let u=e;if(typeof r.label!="string")return O.errors=[{instancePath:s+
"/label",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(r.topics!==void 0){let u=r.topics,
y=e;if(e===y)if(Array.isArray(u)){var p=!0;let k=u.length;for(let w=0;w<k;w++){let g=e;if(typeof u[w]!="string")return O.
errors=[{instancePath:s+"/topics/"+w,keyword:"type",params:{type:"string"}}],!1;var p=g===e;if(!p)break}}else return O.errors=
[{instancePath:s+"/topics",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i){if(r.claimIds!==void 0){
let u=r.claimIds,y=e;if(e===y)if(Array.isArray(u)){var a=!0;let k=u.length;for(let w=0;w<k;w++){let g=e;if(typeof u[w]!=
"string")return O.errors=[{instancePath:s+"/claimIds/"+w,keyword:"type",params:{type:"string"}}],!1;var a=g===e;if(!a)break}}else
return O.errors=[{instancePath:s+"/claimIds",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i){if(r.
sourceIds!==void 0){let u=r.sourceIds,y=e;if(e===y)if(Array.isArray(u)){var n=!0;let k=u.length;for(let w=0;w<k;w++){let g=e;
if(typeof u[w]!="string")return O.errors=[{instancePath:s+"/sourceIds/"+w,keyword:"type",params:{type:"string"}}],!1;var n=g===
e;if(!n)break}}else return O.errors=[{instancePath:s+"/sourceIds",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else
var i=!0;if(i){if(r.independentOrigins!==void 0){let u=r.independentOrigins,y=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return O.errors=[{instancePath:s+"/independentOrigins",keyword:"type",params:{type:"integer"}}],!1;if(e===
y&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return O.errors=[{instancePath:s+"/independentOrigins",keyword:"mini\
mum",params:{comparison:">=",limit:1}}],!1;var i=y===e}else var i=!0;if(i){if(r.verdict!==void 0){let u=e;Ue(r.verdict,{
instancePath:s+"/verdict"})||(t=t===null?Ue.errors:t.concat(Ue.errors),e=t.length);var i=u===e}else var i=!0;if(i){if(r.
severity!==void 0){let u=e;qe(r.severity,{instancePath:s+"/severity"})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);
var i=u===e}else var i=!0;if(i){if(r.agreements!==void 0){let u=r.agreements,y=e;if(e===y)if(Array.isArray(u)){var o=!0;
let k=u.length;for(let w=0;w<k;w++){let g=e;ke(u[w],{instancePath:s+"/agreements/"+w})||(t=t===null?ke.errors:t.concat(ke.
errors),e=t.length);var o=g===e;if(!o)break}}else return O.errors=[{instancePath:s+"/agreements",keyword:"type",params:{
type:"array"}}],!1;var i=y===e}else var i=!0;if(i){if(r.differences!==void 0){let u=r.differences,y=e;if(e===y)if(Array.
isArray(u)){var l=!0;let k=u.length;for(let w=0;w<k;w++){let g=e;B(u[w],{instancePath:s+"/differences/"+w})||(t=t===null?
B.errors:t.concat(B.errors),e=t.length);var l=g===e;if(!l)break}}else return O.errors=[{instancePath:s+"/differences",keyword:"\
type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i){if(r.contrasts!==void 0){let u=r.contrasts,y=e;if(e===y)
if(Array.isArray(u)){var m=!0;let k=u.length;for(let w=0;w<k;w++){let g=e;U(u[w],{instancePath:s+"/contrasts/"+w})||(t=t===
null?U.errors:t.concat(U.errors),e=t.length);var m=g===e;if(!m)break}}else return O.errors=[{instancePath:s+"/contrasts",
keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i)if(r.confidence!==void 0){let u=r.confidence,y=e;
if(e===y)if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u))return O.errors=[{instancePath:s+"/confidence",keyword:"ma\
ximum",params:{comparison:"<=",limit:1}}],!1;if(u<0||isNaN(u))return O.errors=[{instancePath:s+"/confidence",keyword:"mi\
nimum",params:{comparison:">=",limit:0}}],!1}else return O.errors=[{instancePath:s+"/confidence",keyword:"type",params:{
type:"number"}}],!1;var i=y===e}else var i=!0}}}}}}}}}}}}}}}else return O.errors=[{instancePath:s,keyword:"type",params:{
type:"object"}}],!1;return O.errors=t,e===0}function Je(r,{instancePath:s=""}={}){let t=null,e=0;return r==="scope"||r==="aim"||r==="ban"?(Je.errors=t,e===0):(Je.errors=
[{instancePath:s,keyword:"enum",params:{allowedValues:["scope","aim","ban"]}}],!1)}function W(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.label===
void 0&&(o="label")||r.share===void 0&&(o="share")||r.sourceIds===void 0&&(o="sourceIds")||r.mentions===void 0&&(o="ment\
ions"))return W.errors=[{instancePath:s,keyword:"required",params:{missingProperty:o}}],!1;{let l=e;for(let m in r)if(!(m===
"label"||m==="share"||m==="sourceIds"||m==="mentions")){return W.errors=[{instancePath:s,keyword:"additionalProperties",
params:{additionalProperty:m}}],!1;break}if(l===e){if(r.label!==void 0){let m=e;if(typeof r.label!="string")return W.errors=
[{instancePath:s+"/label",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.share!==void 0){
let m=r.share,f=e;if(!(m==="all"||m==="some"||m==="one"))return W.errors=[{instancePath:s+"/share",keyword:"enum",params:{
allowedValues:["all","some","one"]}}],!1;var i=f===e}else var i=!0;if(i){if(r.sourceIds!==void 0){let m=r.sourceIds,f=e;
if(e===f)if(Array.isArray(m)){var p=!0;let u=m.length;for(let y=0;y<u;y++){let d=e;if(typeof m[y]!="string")return W.errors=
[{instancePath:s+"/sourceIds/"+y,keyword:"type",params:{type:"string"}}],!1;var p=d===e;if(!p)break}}else return W.errors=
[{instancePath:s+"/sourceIds",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.mentions!==void 0){
let m=r.mentions,f=e;if(e===f)if(Array.isArray(m)){var a=!0;let u=m.length;for(let y=0;y<u;y++){let d=m[y],k=e;if(e===k)
if(d&&typeof d=="object"&&!Array.isArray(d)){let g;if(d.sourceId===void 0&&(g="sourceId")||d.claimId===void 0&&(g="claim\
Id")||d.evidence===void 0&&(g="evidence"))return W.errors=[{instancePath:s+"/mentions/"+y,keyword:"required",params:{missingProperty:g}}],
!1;{let c=e;for(let b in d)if(!(b==="sourceId"||b==="claimId"||b==="evidence")){return W.errors=[{instancePath:s+"/menti\
ons/"+y,keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(c===e){if(d.sourceId!==void 0){let b=e;
if(typeof d.sourceId!="string")return W.errors=[{instancePath:s+"/mentions/"+y+"/sourceId",keyword:"type",params:{type:"\
string"}}],!1;var n=b===e}else var n=!0;if(n){if(d.claimId!==void 0){let b=e;if(typeof d.claimId!="string")return W.errors=
[{instancePath:s+"/mentions/"+y+"/claimId",keyword:"type",params:{type:"string"}}],!1;var n=b===e}else var n=!0;if(n)if(d.
evidence!==void 0){let b=e;V(d.evidence,{instancePath:s+"/mentions/"+y+"/evidence"})||(t=t===null?V.errors:t.concat(V.errors),
e=t.length);var n=b===e}else var n=!0}}}}else return W.errors=[{instancePath:s+"/mentions/"+y,keyword:"type",params:{type:"\
object"}}],!1;var a=k===e;if(!a)break}}else return W.errors=[{instancePath:s+"/mentions",keyword:"type",params:{type:"ar\
ray"}}],!1;var i=f===e}else var i=!0}}}}}else return W.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;
return W.errors=t,e===0}function he(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.kind===void 0&&(n="kind")||r.sourceIds===void 0&&(n="sourceIds")||r.members===void 0&&(n="members"))return he.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:n}}],!1;{let o=e;for(let l in r)if(!(l==="kind"||l===
"sourceIds"||l==="members")){return he.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(o===e){if(r.kind!==void 0){let l=e;Je(r.kind,{instancePath:s+"/kind"})||(t=t===null?Je.errors:t.concat(Je.errors),
e=t.length);var i=l===e}else var i=!0;if(i){if(r.sourceIds!==void 0){let l=r.sourceIds,m=e;if(e===m)if(Array.isArray(l)){
var p=!0;let v=l.length;for(let u=0;u<v;u++){let y=e;if(typeof l[u]!="string")return he.errors=[{instancePath:s+"/source\
Ids/"+u,keyword:"type",params:{type:"string"}}],!1;var p=y===e;if(!p)break}}else return he.errors=[{instancePath:s+"/sou\
rceIds",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.members!==void 0){let l=r.members,
m=e;if(e===m)if(Array.isArray(l)){var a=!0;let v=l.length;for(let u=0;u<v;u++){let y=e;W(l[u],{instancePath:s+"/members/"+
u})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var a=y===e;if(!a)break}}else return he.errors=[{instancePath:s+
"/members",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}}else return he.errors=[{instancePath:s,
keyword:"type",params:{type:"object"}}],!1;return he.errors=t,e===0}function P(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===
void 0&&(f="id")||r.wordings===void 0&&(f="wordings")||r.diffs===void 0&&(f="diffs"))return P.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:f}}],!1;{let v=e;for(let u in r)if(!(u==="id"||u==="speaker"||u==="wordings"||u==="dif\
fs")){return P.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(v===e){
if(r.id!==void 0){let u=e;if(typeof r.id!="string")return P.errors=[{instancePath:s+"/id",keyword:"type",params:{type:"s\
tring"}}],!1;var i=u===e}else var i=!0;if(i){if(r.speaker!==void 0){let u=e;if(typeof r.speaker!="string")return P.errors=
[{instancePath:s+"/speaker",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(r.wordings!==void 0){
let u=r.wordings,y=e;if(e===y)if(Array.isArray(u)){var p=!0;let k=u.length;for(let w=0;w<k;w++){let g=u[w],c=e;if(e===c)
if(g&&typeof g=="object"&&!Array.isArray(g)){let N;if(g.sourceId===void 0&&(N="sourceId")||g.start===void 0&&(N="start")||
g.end===void 0&&(N="end")||g.text===void 0&&(N="text"))return P.errors=[{instancePath:s+"/wordings/"+w,keyword:"required",
params:{missingProperty:N}}],!1;{let A=e;for(let _ in g)if(!(_==="sourceId"||_==="start"||_==="end"||_==="text"||_==="sp\
eaker")){return P.errors=[{instancePath:s+"/wordings/"+w,keyword:"additionalProperties",params:{additionalProperty:_}}],
!1;break}if(A===e){if(g.sourceId!==void 0){let _=e;if(typeof g.sourceId!="string")return P.errors=[{instancePath:s+"/wor\
dings/"+w+"/sourceId",keyword:"type",params:{type:"string"}}],!1;var a=_===e}else var a=!0;if(a){if(g.start!==void 0){let _=g.
start,I=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return P.errors=[{instancePath:s+"/wordings/"+w+"/sta\
rt",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof _=="number"&&isFinite(_)&&(_<0||isNaN(_)))return P.errors=
[{instancePath:s+"/wordings/"+w+"/start",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var a=I===e}else var a=!0;
if(a){if(g.end!==void 0){let _=g.end,I=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return P.errors=[{instancePath:s+
"/wordings/"+w+"/end",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof _=="number"&&isFinite(_)&&(_<0||isNaN(
_)))return P.errors=[{instancePath:s+"/wordings/"+w+"/end",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var a=I===
e}else var a=!0;if(a){if(g.text!==void 0){let _=e;if(typeof g.text!="string")return P.errors=[{instancePath:s+"/wordings\
/"+w+"/text",keyword:"type",params:{type:"string"}}],!1;var a=_===e}else var a=!0;if(a)if(g.speaker!==void 0){let _=e;if(typeof g.
speaker!="string")return P.errors=[{instancePath:s+"/wordings/"+w+"/speaker",keyword:"type",params:{type:"string"}}],!1;
var a=_===e}else var a=!0}}}}}}else return P.errors=[{instancePath:s+"/wordings/"+w,keyword:"type",params:{type:"object"}}],
!1;var p=c===e;if(!p)break}}else return P.errors=[{instancePath:s+"/wordings",keyword:"type",params:{type:"array"}}],!1;
var i=y===e}else var i=!0;if(i)if(r.diffs!==void 0){let u=r.diffs,y=e;if(e===y)if(Array.isArray(u)){var n=!0;let k=u.length;
for(let w=0;w<k;w++){let g=u[w],c=e;if(e===c)if(g&&typeof g=="object"&&!Array.isArray(g)){let N;if(g.from===void 0&&(N="\
from")||g.to===void 0&&(N="to")||g.edits===void 0&&(N="edits"))return P.errors=[{instancePath:s+"/diffs/"+w,keyword:"req\
uired",params:{missingProperty:N}}],!1;{let A=e;for(let _ in g)if(!(_==="from"||_==="to"||_==="edits")){return P.errors=
[{instancePath:s+"/diffs/"+w,keyword:"additionalProperties",params:{additionalProperty:_}}],!1;break}if(A===e){if(g.from!==
void 0){let _=g.from,I=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return P.errors=[{instancePath:s+"/dif\
fs/"+w+"/from",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof _=="number"&&isFinite(_)&&(_<0||isNaN(_)))return P.
errors=[{instancePath:s+"/diffs/"+w+"/from",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var o=I===e}else var o=!0;
if(o){if(g.to!==void 0){let _=g.to,I=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return P.errors=[{instancePath:s+
"/diffs/"+w+"/to",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof _=="number"&&isFinite(_)&&(_<0||isNaN(_)))
return P.errors=[{instancePath:s+"/diffs/"+w+"/to",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var o=I===e}else
var o=!0;if(o)if(g.edits!==void 0){let _=g.edits,I=e;if(e===I)if(Array.isArray(_)){var l=!0;let R=_.length;for(let be=0;be<
R;be++){let L=_[be],Ae=e;if(e===Ae)if(L&&typeof L=="object"&&!Array.isArray(L)){let Ge;if(L.op===void 0&&(Ge="op")||L.text===
void 0&&(Ge="text"))return P.errors=[{instancePath:s+"/diffs/"+w+"/edits/"+be,keyword:"required",params:{missingProperty:Ge}}],
!1;{let ir=e;for(let Ne in L)if(!(Ne==="op"||Ne==="text")){return P.errors=[{instancePath:s+"/diffs/"+w+"/edits/"+be,keyword:"\
additionalProperties",params:{additionalProperty:Ne}}],!1;break}if(ir===e){if(L.op!==void 0){let Ne=L.op,nr=e;if(!(Ne===
"equal"||Ne==="delete"||Ne==="insert"))return P.errors=[{instancePath:s+"/diffs/"+w+"/edits/"+be+"/op",keyword:"enum",params:{
allowedValues:["equal","delete","insert"]}}],!1;var m=nr===e}else var m=!0;if(m)if(L.text!==void 0){let Ne=e;if(typeof L.
text!="string")return P.errors=[{instancePath:s+"/diffs/"+w+"/edits/"+be+"/text",keyword:"type",params:{type:"string"}}],
!1;var m=Ne===e}else var m=!0}}}else return P.errors=[{instancePath:s+"/diffs/"+w+"/edits/"+be,keyword:"type",params:{type:"\
object"}}],!1;var l=Ae===e;if(!l)break}}else return P.errors=[{instancePath:s+"/diffs/"+w+"/edits",keyword:"type",params:{
type:"array"}}],!1;var o=I===e}else var o=!0}}}}else return P.errors=[{instancePath:s+"/diffs/"+w,keyword:"type",params:{
type:"object"}}],!1;var n=c===e;if(!n)break}}else return P.errors=[{instancePath:s+"/diffs",keyword:"type",params:{type:"\
array"}}],!1;var i=y===e}else var i=!0}}}}}else return P.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],
!1;return P.errors=t,e===0}function G(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.entityId===
void 0&&(o="entityId")||r.names===void 0&&(o="names"))return G.errors=[{instancePath:s,keyword:"required",params:{missingProperty:o}}],
!1;{let l=e;for(let m in r)if(!(m==="entityId"||m==="names")){return G.errors=[{instancePath:s,keyword:"additionalProper\
ties",params:{additionalProperty:m}}],!1;break}if(l===e){if(r.entityId!==void 0){let m=e;if(typeof r.entityId!="string")
return G.errors=[{instancePath:s+"/entityId",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i)if(r.
names!==void 0){let m=r.names,f=e;if(e===f)if(Array.isArray(m)){var p=!0;let u=m.length;for(let y=0;y<u;y++){let d=m[y],
k=e;if(e===k)if(d&&typeof d=="object"&&!Array.isArray(d)){let g;if(d.sourceId===void 0&&(g="sourceId")||d.texts===void 0&&
(g="texts"))return G.errors=[{instancePath:s+"/names/"+y,keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let b in d)
if(!(b==="sourceId"||b==="texts")){return G.errors=[{instancePath:s+"/names/"+y,keyword:"additionalProperties",params:{additionalProperty:b}}],
!1;break}if(c===e){if(d.sourceId!==void 0){let b=e;if(typeof d.sourceId!="string")return G.errors=[{instancePath:s+"/nam\
es/"+y+"/sourceId",keyword:"type",params:{type:"string"}}],!1;var a=b===e}else var a=!0;if(a)if(d.texts!==void 0){let b=d.
texts,N=e;if(e===N)if(Array.isArray(b)){var n=!0;let _=b.length;for(let I=0;I<_;I++){let h=e;if(typeof b[I]!="string")return G.
errors=[{instancePath:s+"/names/"+y+"/texts/"+I,keyword:"type",params:{type:"string"}}],!1;var n=h===e;if(!n)break}}else
return G.errors=[{instancePath:s+"/names/"+y+"/texts",keyword:"type",params:{type:"array"}}],!1;var a=N===e}else var a=!0}}}else
return G.errors=[{instancePath:s+"/names/"+y,keyword:"type",params:{type:"object"}}],!1;var p=k===e;if(!p)break}}else return G.
errors=[{instancePath:s+"/names",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0}}}else return G.errors=
[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return G.errors=t,e===0}function x(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.matrix===
void 0&&(u="matrix")||r.pairs===void 0&&(u="pairs")||r.bySource===void 0&&(u="bySource"))return x.errors=[{instancePath:s,
keyword:"required",params:{missingProperty:u}}],!1;{let y=e;for(let d in r)if(!(d==="matrix"||d==="pairs"||d==="bySource")){
return x.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(y===e){if(r.
matrix!==void 0){let d=r.matrix,k=e;if(e===k)if(Array.isArray(d)){var i=!0;let w=d.length;for(let g=0;g<w;g++){let c=d[g],
b=e;if(e===b)if(c&&typeof c=="object"&&!Array.isArray(c)){let A;if(c.groupId===void 0&&(A="groupId")||c.sourceIds===void 0&&
(A="sourceIds"))return x.errors=[{instancePath:s+"/matrix/"+g,keyword:"required",params:{missingProperty:A}}],!1;{let _=e;
for(let I in c)if(!(I==="groupId"||I==="sourceIds")){return x.errors=[{instancePath:s+"/matrix/"+g,keyword:"additionalPr\
operties",params:{additionalProperty:I}}],!1;break}if(_===e){if(c.groupId!==void 0){let I=e;if(typeof c.groupId!="string")
return x.errors=[{instancePath:s+"/matrix/"+g+"/groupId",keyword:"type",params:{type:"string"}}],!1;var p=I===e}else var p=!0;
if(p)if(c.sourceIds!==void 0){let I=c.sourceIds,h=e;if(e===h)if(Array.isArray(I)){var a=!0;let be=I.length;for(let L=0;L<
be;L++){let Ae=e;if(typeof I[L]!="string")return x.errors=[{instancePath:s+"/matrix/"+g+"/sourceIds/"+L,keyword:"type",params:{
type:"string"}}],!1;var a=Ae===e;if(!a)break}}else return x.errors=[{instancePath:s+"/matrix/"+g+"/sourceIds",keyword:"t\
ype",params:{type:"array"}}],!1;var p=h===e}else var p=!0}}}else return x.errors=[{instancePath:s+"/matrix/"+g,keyword:"\
type",params:{type:"object"}}],!1;var i=b===e;if(!i)break}}else return x.errors=[{instancePath:s+"/matrix",keyword:"type",
params:{type:"array"}}],!1;var n=k===e}else var n=!0;if(n){if(r.pairs!==void 0){let d=r.pairs,k=e;if(e===k)if(Array.isArray(
d)){var o=!0;let g=d.length;for(let c=0;c<g;c++){let b=d[c],N=e;if(e===N)if(b&&typeof b=="object"&&!Array.isArray(b)){let _;
if(b.a===void 0&&(_="a")||b.b===void 0&&(_="b")||b.shared===void 0&&(_="shared")||b.agreeing===void 0&&(_="agreeing")||b.
similar===void 0&&(_="similar")||b.differing===void 0&&(_="differing")||b.conflicting===void 0&&(_="conflicting"))return x.
errors=[{instancePath:s+"/pairs/"+c,keyword:"required",params:{missingProperty:_}}],!1;{let I=e;for(let h in b)if(!(h===
"a"||h==="b"||h==="shared"||h==="agreeing"||h==="similar"||h==="differing"||h==="conflicting")){return x.errors=[{instancePath:s+
"/pairs/"+c,keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(I===e){if(b.a!==void 0){let h=e;if(typeof b.
a!="string")return x.errors=[{instancePath:s+"/pairs/"+c+"/a",keyword:"type",params:{type:"string"}}],!1;var l=h===e}else
var l=!0;if(l){if(b.b!==void 0){let h=e;if(typeof b.b!="string")return x.errors=[{instancePath:s+"/pairs/"+c+"/b",keyword:"\
type",params:{type:"string"}}],!1;var l=h===e}else var l=!0;if(l){if(b.shared!==void 0){let h=b.shared,R=e;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return x.errors=[{instancePath:s+"/pairs/"+c+"/shared",keyword:"type",params:{
type:"integer"}}],!1;if(e===R&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return x.errors=[{instancePath:s+"/pairs\
/"+c+"/shared",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var l=R===e}else var l=!0;if(l){if(b.agreeing!==void 0){
let h=b.agreeing,R=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return x.errors=[{instancePath:s+"/pairs/"+
c+"/agreeing",keyword:"type",params:{type:"integer"}}],!1;if(e===R&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return x.
errors=[{instancePath:s+"/pairs/"+c+"/agreeing",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var l=R===e}else
var l=!0;if(l){if(b.similar!==void 0){let h=b.similar,R=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return x.
errors=[{instancePath:s+"/pairs/"+c+"/similar",keyword:"type",params:{type:"integer"}}],!1;if(e===R&&typeof h=="number"&&
isFinite(h)&&(h<0||isNaN(h)))return x.errors=[{instancePath:s+"/pairs/"+c+"/similar",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var l=R===e}else var l=!0;if(l){if(b.differing!==void 0){let h=b.differing,R=e;if(!(typeof h=="number"&&
!(h%1)&&!isNaN(h)&&isFinite(h)))return x.errors=[{instancePath:s+"/pairs/"+c+"/differing",keyword:"type",params:{type:"i\
nteger"}}],!1;if(e===R&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return x.errors=[{instancePath:s+"/pairs/"+c+"/\
differing",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var l=R===e}else var l=!0;if(l)if(b.conflicting!==void 0){
let h=b.conflicting,R=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return x.errors=[{instancePath:s+"/pair\
s/"+c+"/conflicting",keyword:"type",params:{type:"integer"}}],!1;if(e===R&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(
h)))return x.errors=[{instancePath:s+"/pairs/"+c+"/conflicting",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;
var l=R===e}else var l=!0}}}}}}}}else return x.errors=[{instancePath:s+"/pairs/"+c,keyword:"type",params:{type:"object"}}],
!1;var o=N===e;if(!o)break}}else return x.errors=[{instancePath:s+"/pairs",keyword:"type",params:{type:"array"}}],!1;var n=k===
e}else var n=!0;if(n)if(r.bySource!==void 0){let d=r.bySource,k=e;if(e===k)if(Array.isArray(d)){var m=!0;let g=d.length;
for(let c=0;c<g;c++){let b=d[c],N=e;if(e===N)if(b&&typeof b=="object"&&!Array.isArray(b)){let _;if(b.sourceId===void 0&&
(_="sourceId")||b.only===void 0&&(_="only")||b.leavesOut===void 0&&(_="leavesOut"))return x.errors=[{instancePath:s+"/by\
Source/"+c,keyword:"required",params:{missingProperty:_}}],!1;{let I=e;for(let h in b)if(!(h==="sourceId"||h==="only"||h===
"leavesOut")){return x.errors=[{instancePath:s+"/bySource/"+c,keyword:"additionalProperties",params:{additionalProperty:h}}],
!1;break}if(I===e){if(b.sourceId!==void 0){let h=e;if(typeof b.sourceId!="string")return x.errors=[{instancePath:s+"/byS\
ource/"+c+"/sourceId",keyword:"type",params:{type:"string"}}],!1;var f=h===e}else var f=!0;if(f){if(b.only!==void 0){let h=b.
only,R=e;if(e===R)if(Array.isArray(h)){var v=!0;let L=h.length;for(let Ae=0;Ae<L;Ae++){let sr=e;if(typeof h[Ae]!="string")
return x.errors=[{instancePath:s+"/bySource/"+c+"/only/"+Ae,keyword:"type",params:{type:"string"}}],!1;var v=sr===e;if(!v)
break}}else return x.errors=[{instancePath:s+"/bySource/"+c+"/only",keyword:"type",params:{type:"array"}}],!1;var f=R===
e}else var f=!0;if(f)if(b.leavesOut!==void 0){let h=b.leavesOut,R=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h)))return x.errors=[{instancePath:s+"/bySource/"+c+"/leavesOut",keyword:"type",params:{type:"integer"}}],!1;if(e===R&&typeof h==
"number"&&isFinite(h)&&(h<0||isNaN(h)))return x.errors=[{instancePath:s+"/bySource/"+c+"/leavesOut",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var f=R===e}else var f=!0}}}}else return x.errors=[{instancePath:s+"/bySource/"+c,keyword:"\
type",params:{type:"object"}}],!1;var m=N===e;if(!m)break}}else return x.errors=[{instancePath:s+"/bySource",keyword:"ty\
pe",params:{type:"array"}}],!1;var n=k===e}else var n=!0}}}}else return x.errors=[{instancePath:s,keyword:"type",params:{
type:"object"}}],!1;return x.errors=t,e===0}function K(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.kind===
void 0&&(n="kind")||r.text===void 0&&(n="text")||r.sourceIds===void 0&&(n="sourceIds")||r.claimIds===void 0&&(n="claimId\
s"))return K.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n}}],!1;{let o=e;for(let l in r)if(!(l===
"kind"||l==="text"||l==="display"||l==="entityId"||l==="groupId"||l==="earlier"||l==="sourceIds"||l==="claimIds")){return K.
errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(o===e){if(r.kind!==void 0){
let l=r.kind,m=e;if(!(l==="name"||l==="member"||l==="words"))return K.errors=[{instancePath:s+"/kind",keyword:"enum",params:{
allowedValues:["name","member","words"]}}],!1;var i=m===e}else var i=!0;if(i){if(r.text!==void 0){let l=e;if(typeof r.text!=
"string")return K.errors=[{instancePath:s+"/text",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){
if(r.display!==void 0){let l=e;F(r.display,{instancePath:s+"/display"})||(t=t===null?F.errors:t.concat(F.errors),e=t.length);
var i=l===e}else var i=!0;if(i){if(r.entityId!==void 0){let l=e;if(typeof r.entityId!="string")return K.errors=[{instancePath:s+
"/entityId",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.groupId!==void 0){let l=e;if(typeof r.
groupId!="string")return K.errors=[{instancePath:s+"/groupId",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else
var i=!0;if(i){if(r.earlier!==void 0){let l=e;F(r.earlier,{instancePath:s+"/earlier"})||(t=t===null?F.errors:t.concat(F.
errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.sourceIds!==void 0){let l=r.sourceIds,m=e;if(e===m)if(Array.isArray(
l)){var p=!0;let v=l.length;for(let u=0;u<v;u++){let y=e;if(typeof l[u]!="string")return K.errors=[{instancePath:s+"/sou\
rceIds/"+u,keyword:"type",params:{type:"string"}}],!1;var p=y===e;if(!p)break}}else return K.errors=[{instancePath:s+"/s\
ourceIds",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.claimIds!==void 0){let l=r.claimIds,
m=e;if(e===m)if(Array.isArray(l)){var a=!0;let v=l.length;for(let u=0;u<v;u++){let y=e;if(typeof l[u]!="string")return K.
errors=[{instancePath:s+"/claimIds/"+u,keyword:"type",params:{type:"string"}}],!1;var a=y===e;if(!a)break}}else return K.
errors=[{instancePath:s+"/claimIds",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}}}}}}}else return K.
errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return K.errors=t,e===0}function Q(r,{instancePath:s=""}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.label===void 0&&
(o="label")||r.groupIds===void 0&&(o="groupIds")||r.answers===void 0&&(o="answers"))return Q.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:o}}],!1;{let l=e;for(let m in r)if(!(m==="id"||m==="label"||m==="groupIds"||m==="answe\
rs")){return Q.errors=[{instancePath:s,keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(l===e){
if(r.id!==void 0){let m=e;if(typeof r.id!="string")return Q.errors=[{instancePath:s+"/id",keyword:"type",params:{type:"s\
tring"}}],!1;var i=m===e}else var i=!0;if(i){if(r.label!==void 0){let m=r.label,f=e;if(e===f)if(m&&typeof m=="object"&&!Array.
isArray(m)){let u=e;for(let y in m)if(!(y==="ar"||y==="en")){return Q.errors=[{instancePath:s+"/label",keyword:"addition\
alProperties",params:{additionalProperty:y}}],!1;break}if(u===e){if(m.ar!==void 0){let y=e;if(typeof m.ar!="string")return Q.
errors=[{instancePath:s+"/label/ar",keyword:"type",params:{type:"string"}}],!1;var p=y===e}else var p=!0;if(p)if(m.en!==
void 0){let y=e;if(typeof m.en!="string")return Q.errors=[{instancePath:s+"/label/en",keyword:"type",params:{type:"strin\
g"}}],!1;var p=y===e}else var p=!0}}else return Q.errors=[{instancePath:s+"/label",keyword:"type",params:{type:"object"}}],
!1;var i=f===e}else var i=!0;if(i){if(r.groupIds!==void 0){let m=r.groupIds,f=e;if(e===f)if(Array.isArray(m)){var a=!0;let u=m.
length;for(let y=0;y<u;y++){let d=e;if(typeof m[y]!="string")return Q.errors=[{instancePath:s+"/groupIds/"+y,keyword:"ty\
pe",params:{type:"string"}}],!1;var a=d===e;if(!a)break}}else return Q.errors=[{instancePath:s+"/groupIds",keyword:"type",
params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.answers!==void 0){let m=r.answers,f=e;if(e===f)if(Array.isArray(
m)){var n=!0;let u=m.length;for(let y=0;y<u;y++){let d=e;K(m[y],{instancePath:s+"/answers/"+y})||(t=t===null?K.errors:t.
concat(K.errors),e=t.length);var n=d===e;if(!n)break}}else return Q.errors=[{instancePath:s+"/answers",keyword:"type",params:{
type:"array"}}],!1;var i=f===e}else var i=!0}}}}}else return Q.errors=[{instancePath:s,keyword:"type",params:{type:"obje\
ct"}}],!1;return Q.errors=t,e===0}function se(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.code===
void 0&&(p="code")||r.message===void 0&&(p="message"))return se.errors=[{instancePath:s,keyword:"required",params:{missingProperty:p}}],
!1;{let a=e;for(let n in r)if(!(n==="code"||n==="message"||n==="sourceId"||n==="start"||n==="end")){return se.errors=[{instancePath:s,
keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(a===e){if(r.code!==void 0){let n=e;if(typeof r.
code!="string")return se.errors=[{instancePath:s+"/code",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;
if(i){if(r.message!==void 0){let n=e;if(typeof r.message!="string")return se.errors=[{instancePath:s+"/message",keyword:"\
type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.sourceId!==void 0){let n=e;if(typeof r.sourceId!=
"string")return se.errors=[{instancePath:s+"/sourceId",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;
if(i){if(r.start!==void 0){let n=r.start,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return se.errors=[
{instancePath:s+"/start",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return se.errors=[{instancePath:s+"/start",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=o===e}else var i=!0;
if(i)if(r.end!==void 0){let n=r.end,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return se.errors=[{instancePath:s+
"/end",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return se.
errors=[{instancePath:s+"/end",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=o===e}else var i=!0}}}}}}else
return se.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return se.errors=t,e===0}function D(r,{instancePath:s=""}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.schemaVersion===void 0&&(k="schemaVersio\
n")||r.engine===void 0&&(k="engine")||r.sources===void 0&&(k="sources")||r.origins===void 0&&(k="origins")||r.claims===void 0&&
(k="claims")||r.entities===void 0&&(k="entities")||r.events===void 0&&(k="events")||r.groups===void 0&&(k="groups")||r.quotations===
void 0&&(k="quotations")||r.naming===void 0&&(k="naming")||r.coverage===void 0&&(k="coverage")||r.topics===void 0&&(k="t\
opics")||r.diagnostics===void 0&&(k="diagnostics"))return D.errors=[{instancePath:s,keyword:"required",params:{missingProperty:k}}],
!1;{let w=e;for(let g in r)if(!Oe.call(lr.properties,g)){return D.errors=[{instancePath:s,keyword:"additionalProperties",
params:{additionalProperty:g}}],!1;break}if(w===e){if(r.schemaVersion!==void 0){let g=e;if(r.schemaVersion!=="1")return D.
errors=[{instancePath:s+"/schemaVersion",keyword:"const",params:{allowedValue:"1"}}],!1;var i=g===e}else var i=!0;if(i){
if(r.engine!==void 0){let g=e;me(r.engine,{instancePath:s+"/engine"})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);
var i=g===e}else var i=!0;if(i){if(r.sources!==void 0){let g=r.sources,c=e;if(e===c)if(Array.isArray(g)){var p=!0;let N=g.
length;for(let A=0;A<N;A++){let _=e;q(g[A],{instancePath:s+"/sources/"+A})||(t=t===null?q.errors:t.concat(q.errors),e=t.
length);var p=_===e;if(!p)break}}else return D.errors=[{instancePath:s+"/sources",keyword:"type",params:{type:"array"}}],
!1;var i=c===e}else var i=!0;if(i){if(r.origins!==void 0){let g=r.origins,c=e;if(e===c)if(Array.isArray(g)){var a=!0;let N=g.
length;for(let A=0;A<N;A++){let _=e;H(g[A],{instancePath:s+"/origins/"+A})||(t=t===null?H.errors:t.concat(H.errors),e=t.
length);var a=_===e;if(!a)break}}else return D.errors=[{instancePath:s+"/origins",keyword:"type",params:{type:"array"}}],
!1;var i=c===e}else var i=!0;if(i){if(r.claims!==void 0){let g=r.claims,c=e;if(e===c)if(Array.isArray(g)){var n=!0;let N=g.
length;for(let A=0;A<N;A++){let _=e;C(g[A],{instancePath:s+"/claims/"+A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);
var n=_===e;if(!n)break}}else return D.errors=[{instancePath:s+"/claims",keyword:"type",params:{type:"array"}}],!1;var i=c===
e}else var i=!0;if(i){if(r.entities!==void 0){let g=r.entities,c=e;if(e===c)if(Array.isArray(g)){var o=!0;let N=g.length;
for(let A=0;A<N;A++){let _=e;z(g[A],{instancePath:s+"/entities/"+A})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);
var o=_===e;if(!o)break}}else return D.errors=[{instancePath:s+"/entities",keyword:"type",params:{type:"array"}}],!1;var i=c===
e}else var i=!0;if(i){if(r.events!==void 0){let g=r.events,c=e;if(e===c)if(Array.isArray(g)){var l=!0;let N=g.length;for(let A=0;A<
N;A++){let _=e;oe(g[A],{instancePath:s+"/events/"+A})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var l=_===e;
if(!l)break}}else return D.errors=[{instancePath:s+"/events",keyword:"type",params:{type:"array"}}],!1;var i=c===e}else var i=!0;
if(i){if(r.groups!==void 0){let g=r.groups,c=e;if(e===c)if(Array.isArray(g)){var m=!0;let N=g.length;for(let A=0;A<N;A++){
let _=e;O(g[A],{instancePath:s+"/groups/"+A})||(t=t===null?O.errors:t.concat(O.errors),e=t.length);var m=_===e;if(!m)break}}else
return D.errors=[{instancePath:s+"/groups",keyword:"type",params:{type:"array"}}],!1;var i=c===e}else var i=!0;if(i){if(r.
lists!==void 0){let g=r.lists,c=e;if(e===c)if(Array.isArray(g)){var f=!0;let N=g.length;for(let A=0;A<N;A++){let _=e;he(
g[A],{instancePath:s+"/lists/"+A})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var f=_===e;if(!f)break}}else return D.
errors=[{instancePath:s+"/lists",keyword:"type",params:{type:"array"}}],!1;var i=c===e}else var i=!0;if(i){if(r.quotations!==
void 0){let g=r.quotations,c=e;if(e===c)if(Array.isArray(g)){var v=!0;let N=g.length;for(let A=0;A<N;A++){let _=e;P(g[A],
{instancePath:s+"/quotations/"+A})||(t=t===null?P.errors:t.concat(P.errors),e=t.length);var v=_===e;if(!v)break}}else return D.
errors=[{instancePath:s+"/quotations",keyword:"type",params:{type:"array"}}],!1;var i=c===e}else var i=!0;if(i){if(r.naming!==
void 0){let g=r.naming,c=e;if(e===c)if(Array.isArray(g)){var u=!0;let N=g.length;for(let A=0;A<N;A++){let _=e;G(g[A],{instancePath:s+
"/naming/"+A})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var u=_===e;if(!u)break}}else return D.errors=[{instancePath:s+
"/naming",keyword:"type",params:{type:"array"}}],!1;var i=c===e}else var i=!0;if(i){if(r.coverage!==void 0){let g=e;x(r.
coverage,{instancePath:s+"/coverage"})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var i=g===e}else var i=!0;if(i){
if(r.topics!==void 0){let g=r.topics,c=e;if(e===c)if(Array.isArray(g)){var y=!0;let N=g.length;for(let A=0;A<N;A++){let _=e;
Q(g[A],{instancePath:s+"/topics/"+A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var y=_===e;if(!y)break}}else
return D.errors=[{instancePath:s+"/topics",keyword:"type",params:{type:"array"}}],!1;var i=c===e}else var i=!0;if(i)if(r.
diagnostics!==void 0){let g=r.diagnostics,c=e;if(e===c)if(Array.isArray(g)){var d=!0;let N=g.length;for(let A=0;A<N;A++){
let _=e;se(g[A],{instancePath:s+"/diagnostics/"+A})||(t=t===null?se.errors:t.concat(se.errors),e=t.length);var d=_===e;if(!d)
break}}else return D.errors=[{instancePath:s+"/diagnostics",keyword:"type",params:{type:"array"}}],!1;var i=c===e}else var i=!0}}}}}}}}}}}}}}}else
return D.errors=[{instancePath:s,keyword:"type",params:{type:"object"}}],!1;return D.errors=t,e===0}var Pr=E,Fr=Qe;function Qe(r,{instancePath:s=""}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){var i=!0;let p=r.length;for(let a=0;a<
p;a++){let n=e;E(r[a],{instancePath:s+"/"+a})||(t=t===null?E.errors:t.concat(E.errors),e=t.length);var i=n===e;if(!i)break}}else
return Qe.errors=[{instancePath:s,keyword:"type",params:{type:"array"}}],!1;return Qe.errors=t,e===0}var qr=Xe;function Xe(r,{
instancePath:s=""}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){var i=!0;let p=r.length;for(let a=0;a<p;a++){let n=e;
M(r[a],{instancePath:s+"/"+a})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var i=n===e;if(!i)break}}else return Xe.
errors=[{instancePath:s,keyword:"type",params:{type:"array"}}],!1;return Xe.errors=t,e===0}export{gr as validateAskSettings,kr as validateDiff,wr as validateHtmlOptions,br as validateJudgeAnswer,_r as validateManySettings,
hr as validateOptions,Ar as validatePackedReport,Nr as validatePassage,Ir as validateReadSource,xr as validateRenderOptions,
jr as validateReport,Pr as validateSource,Fr as validateSources,qr as validateTopics};
